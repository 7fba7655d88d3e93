// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/state_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString when(const QDateTime &instant, const Reader &reader)
{
    return reader.shortWhen(instant, reader.today());
}

QString resultWords(const OutboxEntry &message, const Reader &reader)
{
    const bool isText = message.channel == ChannelKind::Sms;
    const bool isNtfy = message.channel == ChannelKind::Ntfy;
    const auto choose = [&](const QString &slack, const QString &text, const QString &ntfy) { return isText ? text : isNtfy ? ntfy : slack; };
    switch (message.state) {
    case MessageState::Queued: return choose(Words::tr("Waiting for Slack"), Words::tr("Texts wait"), Words::tr("Waiting for ntfy"));
    case MessageState::Sending:
        return choose(Words::tr("Posting to Slack"), Words::tr("Texts are being sent"), Words::tr("Being sent by ntfy"));
    case MessageState::Sent:
        return choose(Words::tr("Posted to Slack %1", "time"), Words::tr("Sent as a text %1", "time"), Words::tr("Sent by ntfy %1", "time"))
            .arg(when(message.sentAt, reader));
    case MessageState::Failed: return choose(Words::tr("Not posted to Slack"), Words::tr("Not sent as a text"), Words::tr("Not sent by ntfy"));
    case MessageState::Unknown:
        return choose(Words::tr("Not known whether Slack got it"), Words::tr("Not known whether the text arrived"),
                      Words::tr("Not known whether ntfy got it"));
    case MessageState::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

DataWords dataWords(const std::optional<SyncNote> &note, const QDateTime &nextTry, const Reader &reader)
{
    if (!note || (note->trouble.isEmpty() && note->total == 0)) // before anybody had a tracker
        return {{}, Words::tr("Nothing has been synced yet."), false};
    if (note->trouble.isEmpty())
        return {Words::tr("Synced %1", "time").arg(when(note->at, reader)),
                Words::tr("%1 of %n player(s) up to date", nullptr, note->total).arg(reader.number(note->read)), false};
    const QString since = when(note->troubleSince, reader);
    const bool isOffline = note->trouble == word(ErrorKind::Offline);
    DataWords words{isOffline ? Words::tr("No network since %1", "time").arg(since)
                              : Words::tr("Nobody could be read since %1", "time").arg(since),
                    Words::tr("Showing what was read last."), true};
    if (nextTry.isValid())
        words.more += u' ' + Words::tr("Trying again at %1.", "time").arg(when(nextTry, reader));
    return words;
}

QString postedWords(const std::vector<OutboxEntry> &messages, const Reader &reader)
{
    QStringList parts;
    for (const OutboxEntry &message : messages) {
        if (message.kind != MessageKind::Result || message.channel == ChannelKind::Desktop)
            continue;
        QString part = resultWords(message, reader);
        const auto correction = std::ranges::find_if(messages, [&](const OutboxEntry &other) {
            return other.kind == MessageKind::Correction && other.channel == message.channel
                && other.state == MessageState::Sent;
        });
        if (message.state == MessageState::Sent && correction != messages.end())
            part = Words::tr("%1, corrected %2", "what was posted, time").arg(part, when(correction->sentAt, reader));
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(Words::tr("; ", "between two channels"));
}

} // namespace stepladder
