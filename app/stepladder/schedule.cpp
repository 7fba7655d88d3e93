// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/schedule.h"

#include <algorithm>
#include <vector>

namespace stepladder {

namespace {

/// The round times around `now`, rising, in UTC.
std::vector<QDateTime> timesAround(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    std::vector<QDateTime> times;
    for (int day = -1; day <= 2; ++day) {
        for (const QTime &time : {league.roundTime, league.publishTime}) {
            if (time.isValid())
                times.push_back(QDateTime(today.addDays(day), time, league.zone).toUTC());
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
