// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calendar_look.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;

void dressCalendar(QCalendarWidget &calendar, const Theme &theme)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(theme.text2);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, weekend);
    const bool mirrored = calendar.layoutDirection() == Qt::RightToLeft;
    const std::pair<const char *, QLatin1StringView> arrows[] = {{"qt_calendar_prevmonth", mirrored ? "right"_L1 : "left"_L1},
                                                                 {"qt_calendar_nextmonth", mirrored ? "left"_L1 : "right"_L1}};
    for (const auto &[name, icon] : arrows) {
        if (auto *button = calendar.findChild<QToolButton *>(QLatin1StringView(name)))
            button->setIcon(lineIcon(icon, theme.onAccent, theme.text3));
    }
}

} // namespace stepladder
