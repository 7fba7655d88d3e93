// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_read_out.h"

#include <QCoreApplication>
#include <QLocale>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayReadOut)
};

} // namespace

ReadOut readOutOf(const DailyBar &bar, const QString &title)
{
    ReadOut out;
    out.title = title;
    switch (bar.kind) {
    case DailyBar::Kind::Before:
        out.value = Words::tr("Not in the league yet");
        return out;
    case DailyBar::Kind::Missing:
        out.value = Words::tr("Not synced");
        return out;
    case DailyBar::Kind::Reached:
    case DailyBar::Kind::Below:
    case DailyBar::Kind::Provisional:
        break;
    }
    out.value = Words::tr("%1 steps").arg(QLocale().toString(bar.steps.value_or(StepCount{}).value));
    out.note = Words::tr("+%n point(s)", nullptr, bar.points);
    if (bar.kind == DailyBar::Kind::Provisional)
        out.note = Words::tr("%1, may still change", "points").arg(out.note);
    return out;
}

} // namespace stepladder
