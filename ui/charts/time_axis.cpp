// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewest = 4;
constexpr size_t most = 6;

/// From tick to tick: so many days, or so many months.
struct Distance {
    int days = 0;
    int months = 0;
};
constexpr Distance distances[] = {{1, 0},  {2, 0}, {3, 0}, {5, 0}, {7, 0},  {14, 0},  {21, 0},
                                  {0, 1},  {0, 2}, {0, 3}, {0, 4}, {0, 6}, {0, 12}, {0, 24}, {0, 36}, {0, 60}};

std::vector<QDate> daysOf(const TimeSpan &span, const Distance &distance)
{
    std::vector<QDate> days;
    if (distance.months == 0) {
        const qint64 beyond = span.last.daysTo(span.end);
        for (QDate day = span.end.addDays(-(beyond + distance.days - 1) / distance.days * distance.days); day >= span.first;
             day = day.addDays(-distance.days))
            days.push_back(day);
        std::ranges::reverse(days);
        return days;
    }
    // Months of the calendar; of several years each, as of days, those that count from the newest.
    const auto phase = distance.months > 12 ? span.end.year() * 12 % distance.months : 0;
    for (QDate month(span.first.year(), span.first.month(), 1); month <= span.last; month = month.addMonths(1)) {
        if (month >= span.first && (month.year() * 12 + month.month() - 1) % distance.months == phase)
            days.push_back(month);
    }
    return days;
}

/// The month stands wherever it is another one; `atEnd`: with the last one anyway.
std::vector<TimeTick> ticksAt(const std::vector<QDate> &days, const Distance &distance, bool years, bool atEnd)
{
    const QLocale locale;
    const auto other = [&](size_t i, auto part) { return i == 0 || (days[i].*part)() != (days[i - 1].*part)(); };
    std::vector<TimeTick> ticks;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate day = days[i];
        const bool isEnd = i == 0 || i == days.size() - 1;
        const auto month = static_cast<int (QDate::*)() const>(&QDate::month);
        const auto year = static_cast<int (QDate::*)() const>(&QDate::year);
        TimeTick tick{day, {}, {}};
        if (years && distance.months >= 12) { // no month but January
            tick.words = yearText(day);
            ticks.push_back(std::move(tick));
            continue;
        }
        if (distance.months == 0)
            tick.words = dayCaption(day, other(i, month) || (atEnd && isEnd));
        else if (distance.months % 12 != 0 || isEnd)
            tick.words = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        if (years && other(i, year))
            tick.year = yearText(day);
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeSpan &span, const std::function<bool(const std::vector<TimeTick> &)> &fits)
{
    const qint64 all = span.first.daysTo(span.last) + 1;
    std::vector<TimeTick> closer; // one too many
    for (const Distance &distance : distances) {
        if (distance.days > 0 && all / distance.days > static_cast<qint64>(most) + 1)
            continue;
        const std::vector<QDate> days = daysOf(span, distance);
        if (days.empty() || days.size() > most + 1)
            continue;
        std::vector<TimeTick> ticks = ticksAt(days, distance, span.years, true);
        if (!fits(ticks))
            ticks = ticksAt(days, distance, span.years, false);
        if (!fits(ticks))
            continue;
        if (days.size() > most)
            closer = std::move(ticks);
        else
            return ticks.size() < fewest && !closer.empty() ? closer : ticks;
    }
    return ticksAt({span.last}, {1, 0}, span.years, true);
}

} // namespace stepladder
