// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_span.h"

#include "core/delivery/day_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::BoardSpan)
};

} // namespace

DateRange rangeOf(Span span, QDate day, const Bounds &bounds, Qt::DayOfWeek firstOfWeek)
{
    switch (span) {
    case Span::Week: {
        const QDate start = day.addDays(-((day.dayOfWeek() - firstOfWeek + 7) % 7));
        return {std::max(start, bounds.first), std::max(bounds.first, std::min(start.addDays(6), bounds.last))};
    }
    case Span::Season:
        return {bounds.first, std::max(bounds.first, bounds.last)};
    case Span::Day:
    case Span::Custom:
        break;
    }
    return {day, day};
}

QString rangeWords(const DateRange &range, const Reader &reader)
{
    if (range.first == range.last)
        return reader.longDate(range.last);
    // Of two years both are told.
    const QDate shown = range.first.year() == range.last.year() ? reader.today() : QDate();
    return Words::tr("%1 to %2", "two dates").arg(shortDate(range.first, shown, reader), shortDate(range.last, shown, reader));
}

QString shortDate(QDate date, QDate shown, const Reader &reader)
{
    return date.year() == shown.year() ? reader.shortDate(date) : reader.locale.toString(date, dayMonthAndYear(reader.locale, QLocale::ShortFormat));
}

} // namespace stepladder
