// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace stepladder {

/// The form of the language's long date without the weekday and the year: "19 November", "November 19", "19. November".
[[nodiscard]] QString dayAndMonth(const QLocale &locale, QLocale::FormatType month);
/// The same with the year: "19 November 2026", "November 19, 2026".
[[nodiscard]] QString dayMonthAndYear(const QLocale &locale, QLocale::FormatType month);

/// The form of a short day with its weekday: "Thu 19 Nov", "Thu, Nov 19", "Do., 19. Nov.".
[[nodiscard]] QString weekdayAndDay(const QLocale &locale);

/// What stands between the parts of a list or a date, without a space behind it: "," or "،".
[[nodiscard]] QString comma(const QLocale &locale);

} // namespace stepladder
