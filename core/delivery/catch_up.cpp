// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/catch_up.h"

#include "core/delivery/day_form.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDays = 10; ///< that are told one by one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatchUp)
};

QString line(const Standings &day, const QLocale &locale)
{
    const QString date = locale.toString(day.date, weekdayAndDay(locale));
    const auto best = std::max_element(day.rows.begin(), day.rows.end(),
                                       [](const Standing &a, const Standing &b) { return a.steps < b.steps; });
    const std::optional<StepCount> most = best == day.rows.end() ? std::nullopt : best->steps;
    if (!most || most->value == 0)
        return Words::tr("%1: nobody has steps").arg(date);
    return Words::tr("%1: %2 with %3 steps").arg(date, nameInLine(best->name, locale, 40), locale.toString(most->value));
}

} // namespace

QString missedDaysText(const std::vector<Standings> &missed, size_t most, const QLocale &locale)
{
    QStringList lines{Words::tr("Since the last result, most steps had:")};
    const size_t first = missed.size() > most ? missed.size() - most : 0;
    if (first > 0)
        lines += Words::tr("%1 earlier day(s) are on the board.", nullptr, static_cast<int>(first)).arg(locale.toString(static_cast<qint64>(first)));
    for (size_t i = first; i < missed.size(); ++i)
        lines += line(missed[i], locale);
    return lines.join(u'\n');
}

void tellMissedDays(ResultMessage &message, const std::vector<Standings> &missed, const QLocale &locale)
{
    if (!missed.empty())
        addNote(message, missedDaysText(missed, mostDays, locale));
}

} // namespace stepladder
