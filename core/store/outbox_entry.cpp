// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_entry.h"

#include "core/league/words.h"

#include <initializer_list>

namespace stepladder {

QString word(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop: return QStringLiteral("desktop");
    case ChannelKind::Slack: return QStringLiteral("slack");
    case ChannelKind::Sms: return QStringLiteral("sms");
    case ChannelKind::Ntfy: return QStringLiteral("ntfy");
    }
    Q_UNREACHABLE();
}

QString word(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Result: return QStringLiteral("result");
    case MessageKind::Correction: return QStringLiteral("correction");
    case MessageKind::Battery: return QStringLiteral("battery");
    case MessageKind::NotSynced: return QStringLiteral("not-synced");
    }
    Q_UNREACHABLE();
}

QString word(MessageState state)
{
    switch (state) {
    case MessageState::Queued: return QStringLiteral("queued");
    case MessageState::Sending: return QStringLiteral("sending");
    case MessageState::Sent: return QStringLiteral("sent");
    case MessageState::Failed: return QStringLiteral("failed");
    case MessageState::Unknown: return QStringLiteral("unknown");
    case MessageState::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<ChannelKind> channelKindFrom(const QString &word)
{
    return valueFrom(word, {ChannelKind::Desktop, ChannelKind::Slack, ChannelKind::Sms, ChannelKind::Ntfy});
}

std::optional<MessageKind> messageKindFrom(const QString &word)
{
    return valueFrom(word, {MessageKind::Result, MessageKind::Correction, MessageKind::Battery,
                            MessageKind::NotSynced});
}

std::optional<MessageState> messageStateFrom(const QString &word)
{
    return valueFrom(word, {MessageState::Queued, MessageState::Sending, MessageState::Sent, MessageState::Failed,
                            MessageState::Unknown, MessageState::Cancelled});
}

} // namespace stepladder
