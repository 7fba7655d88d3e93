// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/standings.h"

namespace stepladder {

/// Days in a row at or over the goal. A day without a reading ends it.
struct Streak {
    QDate first; ///< as `last`, invalid without days
    QDate last;
    int days = 0;
    friend bool operator==(const Streak &, const Streak &) = default;
};

/// The streak that goes up to `last`, empty when that day is not at the goal. `rising`: the days in their order, each once.
[[nodiscard]] Streak streakUpTo(QDate last, std::span<const ScoredDay> rising, const Rules &rules);

/// What somebody's days amount to, and the best of them. Of equals the earliest counts, for it was there first.
struct Records {
    struct Best {
        qint64 steps = 0;
        QDate first;
        QDate last; ///< of a day the same
        friend bool operator==(const Best &, const Best &) = default;
    };
    std::optional<Best> day;  ///< nothing while no day was read
    std::optional<Best> week; ///< any seven days in a row, from a day that was read; a missing one adds nothing
    Streak longest;
    Streak current;
    int goalDays = 0; ///< at or over the goal
    int daysRead = 0;
    qint64 total = 0; ///< steps
    /// Steps a day, over the days that were read, rounded.
    [[nodiscard]] std::optional<StepCount> mean() const;
    friend bool operator==(const Records &, const Records &) = default;
};

/// Of the days up to `last`, in any order, each once.
[[nodiscard]] Records recordsOf(std::vector<ScoredDay> days, QDate last, const Rules &rules);

} // namespace stepladder
