// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace stepladder {

/// The days an axis covers.
struct TimeSpan {
    QDate first, last;  ///< in view
    QDate end;          ///< the newest one there is: ticks of days and weeks count from it, and so move with what they stand under
    bool years = false; ///< the years are told
};

/// What stands under a time axis.
struct TimeTick {
    QDate day;
    QString words; ///< "19 Nov" or "19" of days and weeks, "Nov" of months, "2026" where years are the distance
    QString year;  ///< below days and months: with the first tick, and where it is another one than before

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Captions at days, weeks, months, quarters or years: as close as they fit, and no more than six, or seven where it would be
/// three. The first one carries the
/// month, and wherever it is another one; the last one does, too, where there is room.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeSpan &span, const std::function<bool(const std::vector<TimeTick> &)> &fits);

} // namespace stepladder
