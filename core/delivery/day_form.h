// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace stepladder {

/// The form of the language's long date without the weekday and the year: "19 November", "November 19", "19. November".
[[nodiscard]] QString dayAndMonth(const QLocale &locale, QLocale::FormatType month);
/// The same with the year: "19 November 2026", "November 19, 2026".
[[nodiscard]] QString dayMonthAndYear(const QLocale &locale, QLocale::FormatType month);

} // namespace stepladder
