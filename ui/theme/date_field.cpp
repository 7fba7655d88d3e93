// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/date_field.h"

#include "ui/theme/appearance.h"
#include "ui/theme/calendar_look.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

DateField::DateField(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : TypedField(objectName, parent), m_appearance(appearance), m_open(addAction(QIcon(), TrailingPosition)), m_popup(new QMenu(this))
{
    m_open->setText(tr("Choose a day"));
    m_open->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(m_open->text(), QKeySequence(Qt::Key_F4).toString(QKeySequence::NativeText)));
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(&appearance, &Appearance::changed, this, &DateField::restyle);
    restyle();
}

void DateField::restyle()
{
    const Theme &theme = m_appearance.theme();
    m_open->setIcon(lineIcon("cal"_L1, theme.text2, theme.offMark));
    if (m_calendar)
        dressCalendar(*m_calendar, theme);
}

void DateField::makeCalendar()
{
    m_calendar = new Calendar(m_appearance, m_popup);
    auto *days = new QWidgetAction(m_popup);
    days->setDefaultWidget(m_calendar);
    m_popup->addAction(days);
    dressCalendar(*m_calendar, m_appearance.theme());
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose);
}

Result<QDate> DateField::date() const
{
    return dateTyped(Typing::Ended);
}

Result<QDate> DateField::dateTyped(Typing typing) const
{
    const std::optional<QDate> typed = typedDate(text(), locale(), typing);
    if (!typed) {
        const QDate example = latest().isNull() ? m_first : latest().toDate();
        return failureInWords(ErrorKind::InvalidInput,
                              tr("There is no such day. Type one such as %1, or choose it in the calendar.").arg(writtenDate(example, locale())));
    }
    if (*typed < m_first || *typed > m_last)
        return failureInWords(ErrorKind::InvalidInput,
                              tr("Choose a day from %1 to %2.").arg(writtenDate(m_first, locale()), writtenDate(m_last, locale())));
    return *typed;
}

void DateField::setDate(QDate date)
{
    write(std::clamp(date, m_first, m_last));
}

void DateField::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = std::max(first, last);
    if (const std::optional<QDate> typed = typedDate(text(), locale()))
        setDate(*typed);
}

QVariant DateField::read(Typing typing) const
{
    const Result<QDate> day = dateTyped(typing);
    return day ? QVariant(*day) : QVariant();
}

QString DateField::written(const QVariant &value) const
{
    return writtenDate(value.toDate(), locale());
}

QVariant DateField::stepped(const QVariant &value, int steps, bool byPage) const
{
    const QDate day = value.toDate();
    return std::clamp(byPage ? day.addMonths(steps) : day.addDays(steps), m_first, m_last);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        openCalendar();
    else
        TypedField::keyPressEvent(event);
}

void DateField::openCalendar()
{
    if (!m_calendar)
        makeCalendar();
    m_calendar->setLocale(locale());
    m_calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    m_calendar->setDateRange(m_first, m_last);
    m_calendar->setSelectedDate(date().value_or(latest().isNull() ? m_first : latest().toDate()));
    const int start = isRightToLeft() ? width() - m_popup->sizeHint().width() : 0;
    m_popup->popup(mapToGlobal(QPoint(start, height() + m_appearance.theme().px(4))));
    m_calendar->setFocus();
}

void DateField::choose(QDate date)
{
    m_popup->close();
    setDate(date);
    setFocus(Qt::PopupFocusReason);
    selectAll();
}

} // namespace stepladder
