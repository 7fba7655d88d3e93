// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/outbox.h"
#include "core/routine/channels.h"
#include "core/routine/news.h"
#include "core/routine/sync.h"

#include <QLocale>

#include <functional>

namespace stepladder {

struct RoundReport {
    SyncReport sync;
    /// As they stand after the round: the day's results and corrections, and whatever else it tried to send.
    std::vector<OutboxEntry> messages;
};

/// Called while a round runs.
struct RoundProgress {
    Sync::Progress read = {};           ///< so many players were
    std::function<void()> telling = {}; ///< now messages are sent, and others looked up
};

/// True when a round time of the league has passed since its last whole round.
[[nodiscard]] Result<bool> isRoundDue(Repository &store, const League &league, const QDateTime &now);
/// Notes that a whole round ended at `now`.
[[nodiscard]] Result<void> noteRound(Repository &store, LeagueId league, const QDateTime &now);

/// The daily routine: fetch, score, rank, publish. Doing it again changes nothing that was done.
/// One process at a time: the caller holds the profile's round lock.
class Round
{
public:
    Round(Repository &store, Sync &sync, Channels &channels, Outbox &outbox, const Clock &clock,
          const QLocale &locale);

    using Telling = stepladder::Telling;
    /// The whole round for one day. Notes that it was done when the day is the newest and somebody was read.
    [[nodiscard]] Task<Result<RoundReport>> run(LeagueId id, QDate date, Telling telling, RoundProgress progress = {});
    /// Queues the day's result on every channel that is set up (or only the named ones) and sends what is due.
    /// Returns the day's messages on these channels.
    [[nodiscard]] Task<Result<std::vector<OutboxEntry>>> post(LeagueId league, QDate date, std::vector<ChannelKind> only,
                                                              Outbox::Due due);
    /// Sends what is due on every channel that is set up, and nothing new. Returns what it tried, as it stands after that.
    [[nodiscard]] Task<Result<std::vector<OutboxEntry>>> deliverDue(LeagueId league);
    /// A person wants this message sent, whatever became of it: tries it, and returns how it stands after that. While its
    /// channel is off it waits and says so. Errors: OptedOut, NoTextConsent or NotFound where its reader gets no texts any
    /// more, and all stays as it is; of Outbox::resend() and Repository.
    [[nodiscard]] Task<Result<OutboxEntry>> resend(MessageId message);
    /// The messages that post() would queue, not stored.
    [[nodiscard]] Result<std::vector<OutboxEntry>> preview(LeagueId id, QDate date, std::vector<ChannelKind> only);

private:
    Result<void> checkReader(MessageId message);
    Task<Result<std::vector<OutboxEntry>>> deliver(std::vector<ChannelSetting> settings, Outbox::Due due);
    Task<Result<std::vector<OutboxEntry>>> deliver(ChannelSetting setting, Outbox::Due due);

    Repository &m_store;
    Sync &m_sync;
    Channels &m_channels;
    Outbox &m_outbox;
    const Clock &m_clock;
    QLocale m_locale;
};

} // namespace stepladder
