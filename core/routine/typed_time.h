// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

#include <optional>

// Days and times of day as people of a locale write them, in fields of their own.

namespace stepladder {

/// In the short form of the locale, with all four digits of the year; as 2026-03-15 where that one has words.
[[nodiscard]] QString writtenDate(QDate date, const QLocale &locale);
enum class Typing {
    GoesOn, ///< two digits of a year may be half of one
    Ended
};
/// Three numbers in the order of the locale, or the year's four digits first, between whatever signs: 15/03/2026, 15.3.26 or
/// 2026-03-15; two digits are a year from 2000 on when typing has ended. Digits are those of any script. Nothing: there is no
/// such day.
[[nodiscard]] std::optional<QDate> typedDate(QStringView text, const QLocale &locale, Typing typing = Typing::Ended);

/// In the short form of the locale; as 08:30 where that one has words.
[[nodiscard]] QString writtenTime(QTime time, const QLocale &locale);
/// Hours, with or without minutes and the locale's word for the half of the day: 8:30, 8.30, 0830, 8 or 8:30 PM. Nothing: there
/// is no such time.
[[nodiscard]] std::optional<QTime> typedTime(QStringView text, const QLocale &locale);

} // namespace stepladder
