// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/league_records.h"

#include <algorithm>
#include <functional>
#include <map>

namespace stepladder {

namespace {

qint64 sizeOf(const Records::Best &best)
{
    return best.steps;
}
qint64 sizeOf(const Streak &streak)
{
    return streak.days;
}

template<typename What>
void contend(std::vector<Held<What>> &record, PlayerId player, const What &what)
{
    if (!record.empty() && sizeOf(what) < sizeOf(record.front().what))
        return;
    if (!record.empty() && sizeOf(what) > sizeOf(record.front().what))
        record.clear();
    const auto place = std::ranges::upper_bound(record, what.first, {}, [](const Held<What> &held) { return held.what.first; });
    record.insert(place, {player, what});
}

StepCount stepsOf(const ScoredDay &day)
{
    return day.steps.value_or(StepCount{0});
}

void add(DaySum &sum, qint64 steps, bool isGoalDay)
{
    sum.steps += steps;
    ++sum.daysRead;
    sum.goalDays += isGoalDay ? 1 : 0;
}

/// Months by their first day, the newest first.
using Months = std::map<QDate, MonthResult, std::greater<>>;

/// `days` are read, all of them, and rising.
void addMonths(Months &months, PlayerId player, std::span<const ScoredDay> days, const Rules &rules)
{
    for (auto day = days.begin(); day != days.end();) {
        const QDate first(day->day.year(), day->day.month(), 1);
        const QDate next = first.addMonths(1);
        MonthResult &month = months.try_emplace(first, MonthResult{first, {}, {}, 0}).first->second;
        qint64 points = 0;
        for (; day != days.end() && day->day < next; ++day) {
            const qint32 earned = pointsFor(stepsOf(*day), rules);
            points += earned;
            add(month.sum, stepsOf(*day).value, earned > 0);
        }
        if (points > month.points) {
            month.points = points;
            month.winners.clear();
        }
        if (points > 0 && points == month.points)
            month.winners.push_back(player);
    }
}

/// Season points at the end of each day from `first` to `last`.
std::vector<qint64> pointsByDay(std::span<const ScoredDay> rising, QDate first, QDate last, const Rules &rules)
{
    std::vector<qint64> points(static_cast<size_t>(std::max<qint64>(0, first.daysTo(last) + 1)), 0);
    for (const ScoredDay &day : rising) {
        if (day.day >= first && day.day <= last)
            points[static_cast<size_t>(first.daysTo(day.day))] = pointsFor(stepsOf(day), rules);
    }
    for (size_t i = 1; i < points.size(); ++i)
        points[i] += points[i - 1];
    return points;
}

std::vector<Held<int>> daysInTheLead(std::span<const PlayerDays> players, QDate last, const Rules &rules, const Season &season)
{
    QDate first;
    for (const PlayerDays &each : players) {
        const auto day = std::ranges::lower_bound(each.days, season.first, {}, &ScoredDay::day);
        if (day != each.days.end() && (!first.isValid() || day->day < first))
            first = day->day;
    }
    const QDate end = std::min(last, season.last.value_or(last));
    if (!first.isValid() || first > end)
        return {};
    std::vector<qint64> top;
    for (const PlayerDays &each : players) {
        const std::vector<qint64> points = pointsByDay(each.days, first, end, rules);
        top.resize(points.size(), 1); // nobody leads with nothing
        std::ranges::transform(points, top, top.begin(), [](qint64 one, qint64 other) { return std::max(one, other); });
    }
    std::vector<Held<int>> lead;
    for (const PlayerDays &each : players) { // once more, rather than to keep everybody's
        const std::vector<qint64> points = pointsByDay(each.days, first, end, rules);
        int days = 0;
        for (size_t i = 0; i < points.size(); ++i)
            days += points[i] == top[i] ? 1 : 0;
        if (days > 0)
            lead.push_back({each.player, days});
    }
    std::ranges::stable_sort(lead, std::ranges::greater(), &Held<int>::what);
    return lead;
}

} // namespace

LeagueRecords leagueRecordsOf(std::vector<PlayerDays> players, QDate last, const Rules &rules, const Season &season)
{
    LeagueRecords records;
    Months months;
    for (PlayerDays &each : players) {
        std::erase_if(each.days, [last](const ScoredDay &day) { return !day.steps || day.day > last; });
        std::ranges::sort(each.days, {}, &ScoredDay::day);
        const Records own = recordsOf(each.days, last, rules);
        if (own.day)
            contend(records.day, each.player, *own.day);
        if (own.week)
            contend(records.week, each.player, *own.week);
        if (own.longest.days > 0)
            contend(records.longest, each.player, own.longest);
        if (own.current.days > 0)
            contend(records.current, each.player, own.current);
        addMonths(months, each.player, each.days, rules);
        for (const ScoredDay &day : each.days) {
            if (season.contains(day.day))
                add(records.season, stepsOf(day).value, pointsFor(stepsOf(day), rules) > 0);
        }
    }
    records.lead = daysInTheLead(players, last, rules, season);
    for (auto &month : months)
        records.months.push_back(std::move(month.second));
    return records;
}

} // namespace stepladder
