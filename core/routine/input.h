// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/league/scoring.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

// What people type, checked before it is used. Every error is InvalidInput.

namespace stepladder {

/// The longest name a player or league may have, in characters.
inline constexpr int maxNameLength = 80;
/// A name as it is kept: trimmed, one line, without control characters. What cannot be seen is taken out, but for the
/// joiners between letters that some scripts and emoji need; a name of which nothing can be seen is refused.
[[nodiscard]] Result<QString> checkedName(const QString &name);

/// Whether a day is in the years that are taken from people, 2000 to 2099: days are counted one by one.
[[nodiscard]] bool isInReach(QDate day);
/// A date such as 2026-11-19, in reach. `what` names the field in the error.
[[nodiscard]] Result<QDate> checkedDate(const QString &what, const QString &text);
/// A whole number within limits. `what` names the field in the error.
[[nodiscard]] Result<int> checkedNumber(const QString &what, const QString &text, int least, int most);
/// The steps of a goal or a bonus: a whole number from 1 to maxStepsPerDay.
[[nodiscard]] Result<int> checkedStepRule(const QString &what, const QString &text);
/// Hours of settlingChoices.
[[nodiscard]] Result<int> checkedSettling(const QString &what, const QString &text);
/// Refuses rules that no field above would take.
[[nodiscard]] Result<void> checkedRules(const Rules &rules);
/// Refuses a season that ends before it starts.
[[nodiscard]] Result<void> checkedSeason(const Season &season);
/// Steps of a day: a whole number from 0 to maxStepsPerDay.
[[nodiscard]] Result<StepCount> checkedSteps(const QString &text);
/// A time zone by its IANA name. The error names the one that may be meant.
[[nodiscard]] Result<QTimeZone> checkedZone(const QString &what, const QString &text);
/// Refuses a day outside the season, and says when that is.
[[nodiscard]] Result<void> checkedInSeason(QDate day, const Season &season);

} // namespace stepladder
