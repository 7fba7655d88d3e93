// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/state_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString nameOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: return Words::tr("Slack");
    case ChannelKind::Sms: return Words::tr("text message");
    case ChannelKind::Ntfy: return Words::tr("ntfy");
    case ChannelKind::Desktop: break;
    }
    return Words::tr("this computer");
}

QString when(const QDateTime &instant, const Reader &reader)
{
    return reader.shortWhen(instant, reader.today());
}

QString resultWords(const OutboxEntry &message, const Reader &reader)
{
    const QString channel = nameOf(message.channel);
    switch (message.state) {
    case MessageState::Queued: return Words::tr("Waiting for %1").arg(channel);
    case MessageState::Sending: return Words::tr("Posting to %1").arg(channel);
    case MessageState::Sent: return Words::tr("Posted to %1 %2", "channel, time").arg(channel, when(message.sentAt, reader));
    case MessageState::Failed: return Words::tr("Not posted to %1").arg(channel);
    case MessageState::Unknown: return Words::tr("Not known whether %1 got it").arg(channel);
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
