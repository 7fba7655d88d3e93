// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/day.h"
#include "core/league/ids.h"

#include <QString>
#include <span>
#include <vector>

namespace stepladder {

/// Steps of one day as they are scored.
struct ScoredDay {
    QDate day;
    std::optional<StepCount> steps;
};

/// What was earned from the season's first day on.
struct Tally {
    qint64 points = 0;
    qint64 steps = 0;
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// One player as the standings see them.
struct Contender {
    PlayerId id;
    QString name;
    QDate joined;               ///< earlier days do not count
    Tally carried;              ///< earned before the days below; zero when they are all there
    std::vector<ScoredDay> days; ///< in any order, each day once
    DayState state = DayState::Missing; ///< of the day the standings are for
    bool settled = false;               ///< that day can only be restated
    std::optional<StepCount> was;       ///< before a restatement of that day
    bool isKeptByHand = false;          ///< no tracker: somebody enters the days
};

struct Standing {
    PlayerId player;
    QString name;
    int rank = 0;
    std::optional<StepCount> steps; ///< of the day; empty when missing
    qint32 points = 0;              ///< of the day
    Tally total;                    ///< from the season's first day to this one
    std::optional<int> movement;    ///< yesterday's rank minus today's; empty for a newcomer and on the first day
    DayState state = DayState::Missing;
    bool settled = false;
    std::optional<StepCount> was;
    bool isKeptByHand = false;
};

/// A ranking as of the end of one day. Derived, never stored.
struct Standings {
    QDate date;
    int seasonDay = 0; ///< 1 on the season's first day
    bool final = false; ///< every player's day is settled
    std::vector<Standing> rows; ///< by rank, then total steps, then name
};

[[nodiscard]] Standings standingsFor(QDate date, const Rules &rules, const Season &season,
                                     std::span<const Contender> contenders);

/// Places of every contender over a run of days.
struct RankingHistory {
    QDate first;
    struct Line {
        PlayerId player;
        std::vector<int> ranks;       ///< one a day from `first`; 0 before the player joined
        std::vector<int> positions;   ///< 1 to n without ties, in the order of the board; 0 likewise
        std::vector<qint64> points;   ///< season points at the end of each day
    };
    std::vector<Line> lines; ///< in the order of the contenders
};

[[nodiscard]] RankingHistory rankingHistory(QDate first, QDate last, const Rules &rules, const Season &season,
                                            std::span<const Contender> contenders);

} // namespace stepladder
