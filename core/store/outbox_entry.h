// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace stepladder {

enum class ChannelKind { Desktop, Slack, Sms, Ntfy };
enum class MessageKind { Result, Correction, Battery, NotSynced };
enum class MessageState { Queued, Sending, Sent, Failed, Unknown, Cancelled };

/// A message that must go out. One row per (league, day, kind, channel, recipient, part).
struct OutboxEntry {
    MessageId id;
    LeagueId league;
    QDate day;
    MessageKind kind = MessageKind::Result;
    ChannelKind channel = ChannelKind::Slack;
    QString recipient; ///< never a secret: "webhook", a channel id, a player's name
    int part = 0;      ///< of several corrections of one day, from 0
    PlayerId player;   ///< the one it is for; not valid when it is for all
    QString text;      ///< complete plain text
    QString payload;   ///< the channel's own form (Slack: JSON with blocks); may be empty
    MessageState state = MessageState::Queued;
    int attempts = 0;
    QDateTime queuedAt, attemptedAt, sentAt; ///< UTC
    QDateTime notBefore; ///< UTC: of the next try; of a sent one, where it is after `sentAt`, of asking whether it arrived
    QString reference; ///< the channel's id of the message, as a string
    QString reason;    ///< an ErrorKind's word while not sent
    QString why;       ///< the same in translated sentences, as it was told then; never a secret; may be empty
    QDate coveredFrom; ///< the first of several days that it tells of; invalid: `day` alone
    QString told;      ///< the values it told: a JSON object by player, see told.h
    MessageId replaces; ///< the message in whose place it is put where the channel can; not valid: none

    /// Tells a stored entry from all others, to find it again where it was posted.
    [[nodiscard]] QString key() const { return QStringLiteral("%1-%2").arg(id.value).arg(queuedAt.toMSecsSinceEpoch()); }
    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

/// Whether a pause of the league keeps it back. A battery gets empty all the same.
[[nodiscard]] inline bool isHeldByPause(MessageKind kind) { return kind != MessageKind::Battery; }
/// Whether it is about a tracker, and of use for a while only.
[[nodiscard]] inline bool isWarning(MessageKind kind) { return kind == MessageKind::Battery || kind == MessageKind::NotSynced; }

/// Whether it goes to a phone of each player who wants it.
[[nodiscard]] inline bool isToPhones(ChannelKind kind) { return kind == ChannelKind::Sms || kind == ChannelKind::Ntfy; }

[[nodiscard]] QString word(ChannelKind kind);
[[nodiscard]] QString word(MessageKind kind);
[[nodiscard]] QString word(MessageState state);
[[nodiscard]] std::optional<ChannelKind> channelKindFrom(const QString &word);
[[nodiscard]] std::optional<MessageKind> messageKindFrom(const QString &word);
[[nodiscard]] std::optional<MessageState> messageStateFrom(const QString &word);

/// A channel that is set up. Its secret is in the vault under `channelSecretName`.
struct ChannelSetting {
    LeagueId league;
    ChannelKind kind = ChannelKind::Slack;
    QString recipient;
    QString settings; ///< JSON without secrets, the channel's own
    bool enabled = true;
    QString reason;   ///< why it was switched off, an ErrorKind's word
};

} // namespace stepladder
