// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/range_popup.h"

#include "ui/theme/calendar_look.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

RangePopup::RangePopup(const Appearance &appearance, QWidget *parent)
    : QMenu(parent), m_first(new QDateEdit), m_last(new QDateEdit)
{
    setObjectName(u"customRange"_s);
    setAccessibleName(tr("Range of days"));
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addRow(tr("&From"), m_first);
    rows->addRow(tr("&To"), m_last);
    auto *show = new QPushButton(tr("&Show"));
    show->setAutoDefault(false);
    rows->addRow(show);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this] { m_last->setMinimumDate(m_first->date()); });
        const auto dress = [edit, &appearance] { dressCalendar(*edit->calendarWidget(), appearance.theme()); };
        connect(&appearance, &Appearance::changed, edit, dress);
        dress();
    }
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(form);
    addAction(action);
    connect(show, &QPushButton::clicked, this, [this] {
        const DateRange range{m_first->date(), m_last->date()};
        Q_EMIT rangeChosen(range);
        hide();
    });
}

void RangePopup::setRange(const DateRange &range, const Bounds &bounds, const Reader &reader)
{
    for (QDateEdit *edit : {m_first, m_last}) {
        const QSignalBlocker quiet(edit);
        edit->setLocale(reader.locale);
        edit->setDisplayFormat(reader.locale.dateFormat(QLocale::ShortFormat));
        edit->setDateRange(bounds.first, std::max(bounds.first, bounds.last));
        edit->setDate(edit == m_first ? range.first : range.last);
    }
    m_last->setMinimumDate(m_first->date());
}

void RangePopup::openBelow(const QWidget &widget)
{
    popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)));
    m_first->setFocus();
}

} // namespace stepladder
