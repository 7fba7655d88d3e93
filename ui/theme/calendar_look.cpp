// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calendar_look.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextCharFormat>
#include <QToolButton>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// A combo box opens by these keys; a date field, which looks like one, has none.
class CalendarKeys final : public QObject
{
public:
    explicit CalendarKeys(QDateEdit &field) : QObject(&field), m_field(field) { field.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool opens = key && ((key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) || key->key() == Qt::Key_F4);
        if (!opens)
            return QObject::eventFilter(watched, event);
        pressArrow();
        return true;
    }

private:
    /// Nothing but the mouse opens Qt's.
    void pressArrow() const
    {
        QStyleOptionComboBox option;
        option.initFrom(&m_field);
        option.editable = true;
        option.subControls = QStyle::SC_All;
        const QPointF at = m_field.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &m_field).center();
        QMouseEvent press(QEvent::MouseButtonPress, at, m_field.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_field, &press);
    }

    QDateEdit &m_field;
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
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(theme.text2);
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

void giveCalendar(QDateEdit &field, const Appearance &appearance)
{
    field.setCalendarPopup(true);
    field.setCalendarWidget(new Calendar(appearance, &field));
    new CalendarKeys(field);
    const auto dress = [&field, &appearance] { dressCalendar(*field.calendarWidget(), appearance.theme()); };
    QObject::connect(&appearance, &Appearance::changed, &field, dress);
    dress();
}

} // namespace stepladder
