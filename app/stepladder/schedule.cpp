// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/schedule.h"

#include <algorithm>
#include <vector>

namespace stepladder {

namespace {

/// The instant (UTC) at which the clock of `zone` shows `time` on `date`. QDateTime's own answer for a time that is
/// left out or comes twice differs from one Qt to the next.
QDateTime instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime instant = QDateTime(date, time, zone).toUTC();
    const auto showsIt = [&](const QDateTime &at) {
        const QDateTime there = at.toTimeZone(zone);
        return there.date() == date && there.time() == time;
    };
    if (!showsIt(instant))
        return zone.nextTransition(date.startOfDay(zone)).atUtc.toUTC();
    // Clocks go back by an hour, on Lord Howe Island by half of one.
    for (const qint64 seconds : {3600, 1800}) {
        if (const QDateTime earlier = instant.addSecs(-seconds); showsIt(earlier))
            return earlier;
    }
    return instant;
}

/// The round times around `now`, rising, in UTC.
std::vector<QDateTime> timesAround(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    std::vector<QDateTime> times;
    for (int day = -1; day <= 2; ++day) {
        for (const QTime &time : {league.roundTime, league.publishTime}) {
            if (time.isValid())
                times.push_back(instantOf(today.addDays(day), time, league.zone));
        }
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

QDateTime lastRoundTime(const League &league, const QDateTime &now)
{
    const std::vector<QDateTime> times = timesAround(league, now);
    const auto after = std::ranges::upper_bound(times, now);
    return after == times.begin() ? QDateTime() : *std::prev(after);
}

QDateTime nextRoundTime(const League &league, const QDateTime &now)
{
    const std::vector<QDateTime> times = timesAround(league, now);
    const auto after = std::ranges::upper_bound(times, now);
    return after == times.end() ? QDateTime() : *after;
}

bool isRoundDue(const League &league, const QDateTime &lastRound, const QDateTime &now)
{
    const QDateTime due = lastRoundTime(league, now);
    return due.isValid() && (!lastRound.isValid() || lastRound < due);
}

} // namespace stepladder
