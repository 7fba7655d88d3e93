// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"

#include <limits>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace stepladder {

/// One player's way through the ranks.
struct RankingLine {
    PlayerId player;
    QString name;
    int colour = 0;
    bool settled = true;        ///< false: the last day may still change
    std::vector<int> positions; ///< one a day; 1 to n without ties, 0 before the player joined
    std::vector<int> ranks;     ///< likewise, with ties
    std::vector<qint64> points; ///< season points at the end of each day
};

/// What the ranking chart draws: the board's players, in the board's order.
struct RankingData {
    QDate first;
    int days = 0;
    bool settled = true; ///< false: somebody's last day may still change
    bool isWhole = false; ///< the first day is the season's
    std::vector<RankingLine> lines;

    [[nodiscard]] QDate day(int index) const { return first.addDays(index); }
    /// Place in `lines`; -1: not on the board.
    [[nodiscard]] int indexOf(PlayerId player) const;
    /// The rank on a day of whoever stands at a position, which ties share; empty where nobody does.
    [[nodiscard]] std::optional<int> rankAt(int position, int day) const;
};

/// Of the board's recent days, or the last ones of them.
[[nodiscard]] RankingData rankingData(const Board &board, int mostDays = std::numeric_limits<int>::max());

/// Which lines are drawn in colour, which as thin grey ones, and the places the axis covers.
struct RankingView {
    std::vector<int> coloured; ///< places in RankingData::lines, rising
    std::vector<int> thin;
    int top = 1;    ///< the first position shown
    int bottom = 1; ///< the last one
};

/// Up to 12 players all are coloured. Of more, the chosen one and five neighbours on each side (without a choice the first ones,
/// and among up to 100 those who moved on the last day); up to 100 the rest is thin, of more the rest is left out and the axis keeps to those that are drawn.
[[nodiscard]] RankingView rankingView(const RankingData &data, PlayerId chosen);

/// Days one player's steps are shown for.
struct DailyBar {
    enum class Kind {
        Reached,     ///< at the goal or over it
        Below,
        Provisional, ///< read, may still change
        Missing,     ///< no reading. Not zero.
        Before,      ///< the player had not joined yet: nothing is drawn
    };
    QDate day;
    Kind kind = Kind::Missing;
    std::optional<StepCount> steps;
    qint32 points = 0;
    std::optional<double> average; ///< of the readings of the seven days up to this one
};

struct DailyData {
    PlayerId player;
    QString name;
    int colour = 0;
    qint32 goal = 0;
    std::vector<DailyBar> bars; ///< one a day, rising; a fortnight, or more as far as the player was there

    /// Of the season's days among the bars, since the player joined.
    struct Summary {
        std::optional<qint32> average;
        std::optional<qint32> best;
        QDate bestDay;
        int goalDays = 0;
        int days = 0;
    };
    Summary summary;
};

/// Empty when the player is not on the board.
[[nodiscard]] std::optional<DailyData> dailyData(const Board &board, PlayerId player);
/// Of days one after the other, rising. Those in `unsettled` may still change.
[[nodiscard]] DailyData dailyData(const Player &player, const League &league, const std::vector<ScoredDay> &days,
                                  const std::set<QDate> &unsettled);

/// Days one after the other as one bar: the mean of those that were read and of their averages, the points of all.
[[nodiscard]] DailyBar meanOf(std::span<const DailyBar> bars, qint32 goal);

/// A round distance between ticks (1, 2, 2.5 or 5 times a power of ten) that puts four to six of them, zero included,
/// up to the first one at `highest` or over it. Never below 1.
struct ValueTicks {
    double step = 1;
    int count = 1; ///< steps above zero
    [[nodiscard]] double top() const { return step * count; }
};
[[nodiscard]] ValueTicks valueTicks(double highest);

/// A line that eases from place to place: x is the day, y the position. Flat parts need two points, the others
/// `samples` a day on a half cosine, which never passes the places it joins.
[[nodiscard]] QList<QPointF> easedPath(const std::vector<int> &positions, int from, int to, int samples = 12);

} // namespace stepladder
