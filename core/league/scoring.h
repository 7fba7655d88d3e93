// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>
#include <array>
#include <compare>
#include <optional>

namespace stepladder {

/// Steps of one day. 0 is a worn tracker and no walk; "no reading" is std::optional<StepCount>{}.
struct StepCount {
    qint32 value = 0;
    friend auto operator<=>(StepCount, StepCount) = default;
};

/// The highest count taken for a day; a tracker that says more is taken for broken.
inline constexpr qint32 maxStepsPerDay = 1'000'000;

enum class Ranking { Dense, Competition }; ///< 1,2,2,3 or 1,2,2,4

/// The settling times a league can have.
inline constexpr std::array settlingChoices{0, 12, 24, 48, 72};

/// How a league scores and settles.
struct Rules {
    qint32 goal = 10'000;    ///< steps, 1 or more
    qint32 bonusStep = 1'000; ///< steps above the goal for one more point, 1 or more
    Ranking ranking = Ranking::Dense;
    int settlingHours = 24; ///< hours after a day's end, of settlingChoices
    friend bool operator==(const Rules &, const Rules &) = default;
};

/// Points of one day: 0 below the goal, 1 at it, 1 more for each full bonus step above.
[[nodiscard]] constexpr qint32 pointsFor(StepCount steps, const Rules &rules)
{
    return steps.value < rules.goal ? 0 : 1 + (steps.value - rules.goal) / rules.bonusStep;
}

/// A season's first and last day, both inclusive; open-ended without a last day.
struct Season {
    QDate first;
    std::optional<QDate> last;
    [[nodiscard]] bool contains(QDate day) const { return day >= first && (!last || day <= *last); }
    /// 1 on the first day; 0 or less before it.
    [[nodiscard]] int dayNumber(QDate day) const { return static_cast<int>(first.daysTo(day)) + 1; }
    /// Days of the season, when it has an end.
    [[nodiscard]] std::optional<int> length() const
    {
        return last ? std::optional(dayNumber(*last)) : std::nullopt;
    }
    friend bool operator==(const Season &, const Season &) = default;
};

} // namespace stepladder
