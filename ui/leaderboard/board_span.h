// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/reader.h"

namespace stepladder {

/// How many days the board is about.
enum class Span { Day, Week, Season, Custom };

/// Both days inclusive.
struct DateRange {
    QDate first;
    QDate last;
    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// What bounds a range: the first day that counts, and the newest there is.
using Bounds = DateRange;

/// The days on show for a span that is to hold `day`: the day, its week, the season so far. Never beyond the bounds, except
/// that `day` itself may be newer than the newest complete one.
[[nodiscard]] DateRange rangeOf(Span span, QDate day, const Bounds &bounds, Qt::DayOfWeek firstOfWeek);

/// "13 – 19 November", with months and years where they differ.
[[nodiscard]] QString rangeWords(const DateRange &range, const Reader &reader);
/// "19 Nov", with the year when it is another one than the shown day's.
[[nodiscard]] QString shortDate(QDate date, QDate shown, const Reader &reader);

} // namespace stepladder
