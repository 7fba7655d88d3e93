// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_days.h"

#include <algorithm>

namespace stepladder {

QDate firstDayOf(Period period, const PlayerProfile &profile)
{
    const QDate joined = profile.player.joined.isValid() ? profile.player.joined : profile.league.season.first;
    switch (period) {
    case Period::FourWeeks: return std::max(joined, profile.date.addDays(-27));
    case Period::Season: return std::max(joined, profile.league.season.first);
    case Period::Year: return std::max(joined, profile.date.addDays(-364));
    case Period::All: return joined;
    }
    Q_UNREACHABLE();
}

DailyData dailyData(const PlayerProfile &profile, Period period)
{
    constexpr int fewest = 14; // a chart of less has no shape
    const QDate first = std::min(firstDayOf(period, profile), profile.date.addDays(1 - fewest));
    std::vector<ScoredDay> days;
    days.reserve(static_cast<size_t>(first.daysTo(profile.date) + 1));
    for (QDate day = first; day <= profile.date; day = day.addDays(1))
        days.push_back({day, std::nullopt});
    std::set<QDate> unsettled;
    for (const ProfileDay &day : profile.days) {
        if (day.day < first)
            continue;
        days[static_cast<size_t>(first.daysTo(day.day))].steps = day.steps;
        if (day.state == DayState::Provisional)
            unsettled.insert(day.day);
    }
    return dailyData(profile.player, profile.league, days, unsettled);
}

} // namespace stepladder
