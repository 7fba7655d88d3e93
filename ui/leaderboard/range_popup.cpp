// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/range_popup.h"

#include "ui/theme/calendar_look.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyleOption>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

RangePopup::RangePopup(const Appearance &appearance, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_first(new QDateEdit), m_last(new QDateEdit)
{
    setObjectName(u"customRange"_s);
    setAccessibleName(tr("Range of days"));
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(17, 15, 17, 15);
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(10);
    rows->addRow(tr("&From"), m_first);
    rows->addRow(tr("&To"), m_last);
    auto *show = new QPushButton(tr("&Show"));
    show->setAutoDefault(false);
    rows->addRow(show);
    for (QDateEdit *edit : {m_first, m_last}) {
        rows->labelForField(edit)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // beside the middle
        giveCalendar(*edit, appearance);
        edit->setKeyboardTracking(false); // half a date is none yet
    }
    // Whichever day was entered counts, and the other one goes along.
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) { m_last->setDate(std::max(first, m_last->date())); });
    connect(m_last, &QDateEdit::dateChanged, this, [this](QDate last) { m_first->setDate(std::min(last, m_first->date())); });
    connect(show, &QPushButton::clicked, this, &RangePopup::choose);
}

void RangePopup::setRange(const DateRange &range, const Bounds &bounds, const Reader &reader)
{
    m_range = range;
    m_bounds = bounds;
    m_locale = reader.locale;
}

void RangePopup::fill()
{
    for (QDateEdit *edit : {m_first, m_last}) {
        const QSignalBlocker quiet(edit);
        edit->setLocale(m_locale);
        edit->setDisplayFormat(m_locale.dateFormat(QLocale::ShortFormat));
        edit->setDateRange(m_bounds.first, std::max(m_bounds.first, m_bounds.last));
        edit->setDate(edit == m_first ? m_range.first : m_range.last);
    }
}

void RangePopup::openBelow(const QWidget &widget)
{
    fill();
    adjustSize();
    const QRect room = widget.screen()->availableGeometry();
    const QPoint below = widget.mapToGlobal(QPoint(widget.isRightToLeft() ? widget.width() - width() : 0, widget.height() + 4));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
    show();
    m_first->setFocus(Qt::PopupFocusReason);
    m_first->setSelectedSection(m_first->sectionAt(0));
}

void RangePopup::choose()
{
    const DateRange range{m_first->date(), m_last->date()};
    Q_EMIT rangeChosen(range);
    close();
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event); // Escape closes
}

void RangePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

/// As a menu.
void RangePopup::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelMenu, &option, &painter, this);
    style()->drawPrimitive(QStyle::PE_FrameMenu, &option, &painter, this);
}

} // namespace stepladder
