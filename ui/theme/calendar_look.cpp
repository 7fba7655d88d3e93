// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calendar_look.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

Calendar::Calendar(const Appearance &appearance, QWidget *parent) : QCalendarWidget(parent), m_appearance(appearance) {}

void Calendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const bool isOpen = date >= minimumDate() && date <= maximumDate();
    if (isOpen && date.month() == monthShown()) {
        QCalendarWidget::paintCell(painter, rect, date);
        return;
    }
    const Theme &theme = m_appearance.theme();
    painter->setPen(isOpen ? theme.text3 : theme.offMark);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
}

void dressCalendar(QCalendarWidget &calendar, const Theme &theme)
{
    calendar.setAccessibleName(Words::tr("Choose a day"));
    if (auto *days = calendar.findChild<QAbstractItemView *>(u"qt_calendar_calendarview"_s))
        days->setAccessibleName(calendar.accessibleName()); // it has the keyboard
    calendar.setFirstDayOfWeek(calendar.locale().firstDayOfWeek());
    calendar.setDateEditEnabled(false); // its own field for digits makes other days of them
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(theme.text); // Qt's is red
    const QList<Qt::DayOfWeek> workdays = calendar.locale().weekdays();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto each = static_cast<Qt::DayOfWeek>(day);
        calendar.setWeekdayTextFormat(each, workdays.contains(each) ? QTextCharFormat() : weekend);
    }
    const bool mirrored = calendar.layoutDirection() == Qt::RightToLeft;
    const auto dress = [&](const QString &name, const QString &words, QLatin1StringView icon) {
        if (auto *button = calendar.findChild<QToolButton *>(name)) {
            button->setAccessibleName(words);
            button->setIcon(lineIcon(icon, theme.onAccent, theme.off));
        }
    };
    dress(u"qt_calendar_prevmonth"_s, Words::tr("Previous month"), mirrored ? "right"_L1 : "left"_L1);
    dress(u"qt_calendar_nextmonth"_s, Words::tr("Next month"), mirrored ? "left"_L1 : "right"_L1);
}

} // namespace stepladder
