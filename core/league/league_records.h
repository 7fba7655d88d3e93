// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/records.h"

namespace stepladder {

/// One player's days, for the records of the league.
struct PlayerDays {
    PlayerId player;
    std::vector<ScoredDay> days; ///< that count for the player; in any order, each once
};

/// A record, and whose it is.
template<typename What>
struct Held {
    PlayerId player;
    What what;
    friend bool operator==(const Held &, const Held &) = default;
};

/// Days of several players taken together.
struct DaySum {
    qint64 steps = 0;
    int daysRead = 0;
    int goalDays = 0; ///< at or over the goal
    /// Steps a day and player, over the days that were read, rounded; 0 without any.
    [[nodiscard]] qint64 mean() const { return daysRead > 0 ? (steps + daysRead / 2) / daysRead : 0; }
    friend bool operator==(const DaySum &, const DaySum &) = default;
};

/// A month of the league.
struct MonthResult {
    QDate first; ///< of the month
    DaySum sum;
    std::vector<PlayerId> winners; ///< with the most points of the month, in the order of the players; empty: nobody earned one
    qint64 points = 0;             ///< of each of them
    friend bool operator==(const MonthResult &, const MonthResult &) = default;
};

/// The best there was in a league, and who was ahead when. Who is level holds a record too, the earliest first.
struct LeagueRecords {
    std::vector<Held<Records::Best>> day;  ///< nobody while no day was read
    std::vector<Held<Records::Best>> week; ///< likewise
    std::vector<Held<Streak>> longest;     ///< nobody while nobody reached the goal
    std::vector<Held<Streak>> current;     ///< the longest that go up to the last day
    std::vector<Held<int>> lead;           ///< days at the top of the season, the most first; who is level each counts
    std::vector<MonthResult> months;       ///< in which a day was read, the newest first
    DaySum season;
};

/// Of the days up to `last`.
[[nodiscard]] LeagueRecords leagueRecordsOf(std::vector<PlayerDays> players, QDate last, const Rules &rules, const Season &season);

} // namespace stepladder
