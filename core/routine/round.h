// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/outbox.h"
#include "core/routine/board.h"
#include "core/routine/channels.h"
#include "core/routine/sync.h"

#include <QLocale>

namespace stepladder {

struct RoundReport {
    SyncReport sync;
    Board board;
    std::vector<OutboxEntry> messages; ///< of the day, as they stand after the round
};

/// The daily routine: fetch, score, rank, publish. Doing it again changes nothing that was done.
/// One process at a time: the caller holds the profile's round lock.
class Round
{
public:
    Round(Repository &store, Sync &sync, Channels &channels, Outbox &outbox, const Clock &clock,
          const QLocale &locale);

    /// The whole round for one day.
    [[nodiscard]] Task<Result<RoundReport>> run(LeagueId league, QDate date, Sync::Progress progress = {});
    /// Queues the day's result on every channel that is set up (or only the named ones) and sends what is due.
    /// Returns the day's messages on these channels.
    [[nodiscard]] Task<Result<std::vector<OutboxEntry>>> post(LeagueId league, QDate date, std::vector<ChannelKind> only,
                                                              Outbox::Due due);
    /// The messages that post() would queue, not stored.
    [[nodiscard]] Result<std::vector<OutboxEntry>> preview(LeagueId league, QDate date, std::vector<ChannelKind> only);

private:
    Result<std::vector<ChannelSetting>> settings(LeagueId league, const std::vector<ChannelKind> &only);
    Task<Result<void>> deliver(ChannelSetting setting, Outbox::Due due);

    Repository &m_store;
    Sync &m_sync;
    Channels &m_channels;
    Outbox &m_outbox;
    const Clock &m_clock;
    QLocale m_locale;
};

} // namespace stepladder
