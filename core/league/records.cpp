// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/records.h"

#include <algorithm>

namespace stepladder {

namespace {

constexpr int daysInWeek = 7;

bool isGoalDay(const ScoredDay &day, const Rules &rules)
{
    return day.steps && pointsFor(*day.steps, rules) > 0;
}

qint64 stepsOf(const ScoredDay &day)
{
    return day.steps ? day.steps->value : 0;
}

/// `rising` are read, all of them.
std::optional<Records::Best> bestWeek(std::span<const ScoredDay> rising, QDate last)
{
    std::optional<Records::Best> best;
    qint64 steps = 0;
    auto end = rising.begin();
    for (auto start = rising.begin(); start != rising.end(); ++start) {
        const QDate lastOfWeek = start->day.addDays(daysInWeek - 1);
        for (; end != rising.end() && end->day <= lastOfWeek; ++end)
            steps += stepsOf(*end);
        if (!best || steps > best->steps)
            best = {steps, start->day, std::min(lastOfWeek, last)};
        steps -= stepsOf(*start);
    }
    return best;
}

Streak longestStreak(std::span<const ScoredDay> rising, const Rules &rules)
{
    Streak longest;
    Streak now;
    for (const ScoredDay &day : rising) {
        if (!isGoalDay(day, rules)) {
            now = {};
            continue;
        }
        if (now.days == 0 || now.last.addDays(1) != day.day)
            now = {day.day, day.day, 0};
        now.last = day.day;
        ++now.days;
        if (now.days > longest.days)
            longest = now;
    }
    return longest;
}

} // namespace

Streak streakUpTo(QDate last, std::span<const ScoredDay> rising, const Rules &rules)
{
    Streak streak;
    QDate wanted = last;
    for (auto day = rising.rbegin(); day != rising.rend() && day->day >= wanted; ++day) {
        if (day->day > wanted)
            continue;
        if (!isGoalDay(*day, rules))
            break;
        streak = {day->day, last, streak.days + 1};
        wanted = wanted.addDays(-1);
    }
    return streak;
}

std::optional<StepCount> Records::mean() const
{
    return daysRead > 0 ? std::optional(StepCount{static_cast<qint32>((total + daysRead / 2) / daysRead)}) : std::nullopt;
}

Records recordsOf(std::vector<ScoredDay> days, QDate last, const Rules &rules)
{
    std::erase_if(days, [last](const ScoredDay &day) { return !day.steps || day.day > last; });
    std::ranges::sort(days, {}, &ScoredDay::day);
    Records records;
    for (const ScoredDay &day : days) {
        records.total += stepsOf(day);
        records.goalDays += isGoalDay(day, rules) ? 1 : 0;
        if (!records.day || stepsOf(day) > records.day->steps)
            records.day = {stepsOf(day), day.day, day.day};
    }
    records.daysRead = static_cast<int>(days.size());
    records.week = bestWeek(days, last);
    records.longest = longestStreak(days, rules);
    records.current = streakUpTo(last, days, rules);
    return records;
}

} // namespace stepladder
