// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"
#include "core/store/repository.h"

#include <vector>

namespace stepladder {

/// What a player earned over several days.
struct RangeTally {
    Tally tally;
    int days = 0; ///< that count for the player
    int read = 0; ///< of these, with a reading
    /// Steps a day, over the days with a reading. Empty: none.
    [[nodiscard]] std::optional<StepCount> mean() const;
};

/// One player on the board.
struct BoardRow {
    Player player;
    Standing standing;
    std::optional<DayRecord> record; ///< of the day; empty: never read
    std::optional<Device> device;    ///< the tracker that synced last
    BatteryLimits limits;            ///< that hold for it
    int streak = 0;                  ///< days in a row at or over the goal, up to the day
    std::vector<ScoredDay> recent;   ///< one a day, rising, up to the day; as many as were asked for
    std::optional<RangeTally> range; ///< of a board of several days
    /// Of a board as it was posted: what is otherwise now.
    struct Differs {
        bool steps = false;
        bool points = false;
        bool rank = false;
        [[nodiscard]] bool any() const { return steps || points || rank; }
    } differs;
};

/// One league on one day: what the window, the tray, the charts and the messages all read.
struct Board {
    League league;
    QDate date;
    QDate first;        ///< of several days up to `date`; invalid: the one day
    QDateTime postedAt; ///< UTC; valid for a board as it was posted then
    bool final = false;
    int seasonDay = 0;
    std::vector<BoardRow> rows; ///< in the order of the standings
    std::vector<Player> waiting; ///< their first day comes after `date`; in the order they were taken in
    RankingHistory ranking;     ///< over the recent days; lines in the order of the rows
};

/// Reads a board from the store. `now` decides what is settled. `recentDays` is how far the charts look back (14 or more).
[[nodiscard]] Result<Board> readBoard(Repository &store, LeagueId league, QDate date, const QDateTime &now,
                                      int recentDays = 30);
/// The same for a league as it would be.
[[nodiscard]] Result<Board> readBoard(Repository &store, const League &league, QDate date, const QDateTime &now,
                                      int recentDays = 30);
/// The same of the players given, who may have left.
[[nodiscard]] Result<Board> readBoardOf(const std::vector<Player> &players, Repository &store, const League &league, QDate date,
                                        const QDateTime &now, int recentDays = 30);

/// The ranking alone.
[[nodiscard]] Standings standingsOf(const Board &board);

/// Everybody who plays: who is ranked, then who waits.
[[nodiscard]] std::vector<Player> playersOf(const Board &board);

/// The first day that counts for a player of the league.
[[nodiscard]] QDate firstDay(const Player &player, const League &league);
/// The first day that counts for anybody; the season's when nobody plays.
[[nodiscard]] QDate firstDay(const Board &board);

/// Yesterday in the league's zone.
[[nodiscard]] QDate yesterday(const League &league, const QDateTime &now);
/// The newest day with a ranking to show: yesterday, or the season's last day once that has passed.
[[nodiscard]] QDate newestDay(const League &league, const QDateTime &now);

} // namespace stepladder
