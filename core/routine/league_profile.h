// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/league_records.h"
#include "core/routine/watched_devices.h"

namespace stepladder {

/// All that is told of a league, with its whole history. Who has left is not in it, as on the board.
struct LeagueProfile {
    League league;
    QDate date; ///< the newest day with a ranking, up to which all is told
    std::vector<Player> players;    ///< in the order they were taken in
    Standings standings;            ///< of that day
    LeagueRecords records;          ///< of all days since each player joined
    std::vector<WatchedDevice> devices; ///< those that need care first
};

/// Reads it from the store, every day of everybody's: nothing for the windows' thread. Errors: of Repository.
[[nodiscard]] Result<LeagueProfile> readLeagueProfile(Repository &store, LeagueId id, const QDateTime &now);

} // namespace stepladder
