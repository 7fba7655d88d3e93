// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/day.h"

#include <algorithm>

namespace stepladder {

QDateTime endOfDay(QDate day, const QTimeZone &zone)
{
    // startOfDay finds the first instant that exists: some zones change their clocks at midnight.
    return day.addDays(1).startOfDay(zone).toUTC();
}

QDateTime settlesAt(QDate day, const QTimeZone &zone, int settlingHours)
{
    return endOfDay(day, zone).addSecs(qint64{settlingHours} * 3600);
}

bool isSettled(const std::optional<DayRecord> &record, QDate day, const Settling &settling)
{
    if (record && record->finalSince.isValid() && record->finalSince <= settling.now)
        return true;
    return settlesAt(day, settling.zone, settling.hours) <= settling.now;
}

DayState stateOf(const std::optional<DayRecord> &record, QDate day, const Settling &settling)
{
    if (!record || !record->steps)
        return DayState::Missing;
    if (record->restatement)
        return DayState::Restated;
    return isSettled(record, day, settling) ? DayState::Final : DayState::Provisional;
}

DayRecord applied(const std::optional<DayRecord> &before, const DayReading &reading, const Settling &settling)
{
    DayRecord after = before.value_or(DayRecord{.day = reading.day, .steps = {}, .changedAt = {}, .finalSince = {},
                                                .restatement = {}});
    const QDateTime end = endOfDay(reading.day, settling.zone);
    if (!before || before->steps != reading.steps) {
        if (before && isSettled(before, reading.day, settling)) {
            // The value that was final stays the one to compare with, however often the day changes afterwards.
            const std::optional<StepCount> was = before->restatement ? before->restatement->was : before->steps;
            after.restatement = was == reading.steps
                ? std::nullopt
                : std::optional(DayRecord::Restatement{.was = was, .at = settling.now});
        }
        after.steps = reading.steps;
        after.changedAt = settling.now;
    }
    // A sync after the day's end means the tracker has told all it had.
    if (!after.finalSince.isValid() && settling.lastSync.isValid() && settling.lastSync >= end)
        after.finalSince = std::max(end, settling.now);
    return after;
}

QString word(DayState state)
{
    switch (state) {
    case DayState::Missing: return QStringLiteral("missing");
    case DayState::Provisional: return QStringLiteral("provisional");
    case DayState::Final: return QStringLiteral("final");
    case DayState::Restated: return QStringLiteral("restated");
    }
    Q_UNREACHABLE();
}

} // namespace stepladder
