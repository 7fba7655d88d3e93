// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/visit.h"

namespace stepladder {

/// Keeps what visits to a league's trackers have brought. Errors: of Repository.
class ReadingKeeper
{
public:
    /// The store outlives the keeper.
    ReadingKeeper(Repository &store, const League &league, const QDateTime &now) : m_store(store), m_league(league), m_now(now) {}

    /// The days that are wanted of a player, with those by default where an end is invalid.
    [[nodiscard]] Result<SyncRange> daysToRead(const Player &player, SyncRange wanted);
    /// Of a visit that has arrived.
    [[nodiscard]] Result<PlayerSync> keep(const Visit &visit);
    /// The same of the trackers alone: no day, and of what failed only that a connection has ended.
    [[nodiscard]] Result<PlayerSync> keepDevices(const Visit &visit);

private:
    Result<PlayerSync> keepReading(Player player, const Visit &visit, Reading reading);
    [[nodiscard]] Result<void> keepDays(const Player &player, const std::vector<DayReading> &days, PlayerSync &outcome);
    Result<PlayerSync> keepFailure(Player player, const Visit &visit, const Error &error);

    Repository &m_store;
    League m_league;
    QDateTime m_now; ///< UTC
};

} // namespace stepladder
