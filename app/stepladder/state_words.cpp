// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/state_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString when(const QDateTime &instant, const Reader &reader)
{
    return reader.shortWhen(instant, reader.today());
}

QString nameOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: return u"Slack"_s;
    case ChannelKind::Sms: return Words::tr("text message", "a way that results go");
    case ChannelKind::Ntfy: return u"ntfy"_s;
    case ChannelKind::Desktop: return {};
    }
    Q_UNREACHABLE();
}

QString sentWords(const OutboxEntry &message, const Reader &reader)
{
    const auto words = [&] {
        switch (message.channel) {
        case ChannelKind::Sms: return Words::tr("Sent as a text %1", "time");
        case ChannelKind::Ntfy: return Words::tr("Sent by ntfy %1", "time");
        default: return Words::tr("Posted to Slack %1", "time");
        }
    };
    return words().arg(when(message.sentAt, reader));
}

/// What is said at once of all the channels in that state.
QString stateWords(MessageState state, const QString &channels)
{
    switch (state) {
    case MessageState::Queued: return Words::tr("Waiting to go out by %1", "Slack and text message").arg(channels);
    case MessageState::Sending: return Words::tr("Going out by %1", "Slack and text message").arg(channels);
    case MessageState::Failed: return Words::tr("Not sent by %1", "Slack and text message").arg(channels);
    case MessageState::Unknown: return Words::tr("Not known whether it arrived by %1", "Slack and text message").arg(channels);
    case MessageState::Sent:
    case MessageState::Cancelled: break;
    }
    return {};
}

/// One that the service refuses waits until somebody sets the channel right.
bool isRefused(const OutboxEntry &message)
{
    return message.state == MessageState::Queued && message.reason == word(ErrorKind::ChannelRefused);
}

} // namespace

DataWords dataWords(const std::optional<SyncNote> &note, const QDateTime &nextTry, const Reader &reader)
{
    if (!note || (note->trouble.isEmpty() && note->total == 0)) // before anybody had a tracker
        return {{}, Words::tr("Nothing has been synced yet."), false};
    if (note->trouble.isEmpty())
        return {Words::tr("Synced %1", "time").arg(when(note->at, reader)),
                Words::tr("%1 of %n player(s) up to date", nullptr, note->total).arg(reader.number(note->read)), false, note->read > 0};
    const QString since = when(note->troubleSince, reader);
    const bool isOffline = note->trouble == word(ErrorKind::Offline);
    DataWords words{{}, Words::tr("Showing what was read last."), true};
    if (note->timedOut)
        words.what = Words::tr("No answer in time from %1 since %2", "host, time").arg(note->host, since);
    else if (!note->host.isEmpty())
        words.what = Words::tr("No answer from %1 since %2", "host, time").arg(note->host, since);
    else
        words.what = isOffline ? Words::tr("No network since %1", "time").arg(since) : Words::tr("Nobody could be read since %1", "time").arg(since);
    if (nextTry.isValid())
        words.more += u' ' + Words::tr("Trying again at %1.", "time").arg(when(nextTry, reader));
    return words;
}

QString postedWords(const std::vector<OutboxEntry> &messages, const Reader &reader)
{
    QStringList parts;
    std::map<MessageState, QStringList> unsent; // the channels
    QStringList refusing; // likewise
    for (const OutboxEntry &message : messages) {
        if (message.kind != MessageKind::Result || message.channel == ChannelKind::Desktop)
            continue;
        if (message.state != MessageState::Sent) {
            QStringList &channels = isRefused(message) ? refusing : unsent[message.state];
            if (const QString name = nameOf(message.channel); !channels.contains(name))
                channels.append(name);
            continue;
        }
        QString part = sentWords(message, reader);
        const auto correction = std::ranges::find_if(messages, [&](const OutboxEntry &other) {
            return other.kind == MessageKind::Correction && other.channel == message.channel
                && other.state == MessageState::Sent;
        });
        if (correction != messages.end())
            part = Words::tr("%1, corrected %2", "what was posted, time").arg(part, when(correction->sentAt, reader));
        if (!parts.contains(part))
            parts.append(part);
    }
    if (!refusing.isEmpty())
        parts.append(Words::tr("Refused by %1: set it right in Settings", "Slack and text message").arg(reader.list(refusing)));
    for (const auto &[state, channels] : unsent) {
        if (const QString part = stateWords(state, reader.list(channels)); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" \u00b7 "_s);
}

} // namespace stepladder
