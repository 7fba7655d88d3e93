// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/range_popup.h"

#include "ui/onboarding/form_field.h"
#include "ui/theme/date_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double popupWidth = 220;

} // namespace

RangePopup::RangePopup(const Appearance &appearance, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_first(new DateField(appearance, u"rangeFirst"_s)),
      m_firstField(new FormField(appearance, tr("&From"), m_first, this)), m_last(new DateField(appearance, u"rangeLast"_s)),
      m_lastField(new FormField(appearance, tr("&To"), m_last, this))
{
    setObjectName(u"customRange"_s);
    setAccessibleName(tr("Range of days"));
    const Theme &theme = appearance.theme();
    setFixedWidth(theme.px(popupWidth));
    auto *show = new QPushButton(tr("&Show"));
    show->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(17, 15, 17, 15);
    column->setSpacing(theme.px(12));
    column->addWidget(m_firstField);
    column->addWidget(m_lastField);
    column->addWidget(show);
    connect(m_first, &DateField::valueChanged, this, &RangePopup::takeLastAlong);
    connect(m_last, &DateField::valueChanged, this, [this] { (void)mark(); });
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
    for (DateField *field : {m_first, m_last}) {
        field->setLocale(m_locale);
        field->setRange(m_bounds.first, m_bounds.last);
        field->setDate(field == m_first ? m_range.first : m_range.last);
    }
    (void)mark();
}

void RangePopup::takeLastAlong()
{
    if (const Result<QDate> first = m_first->date())
        m_last->setDate(std::max(*first, m_last->date().value_or(*first)));
    (void)mark();
}

FormField *RangePopup::mark()
{
    m_firstField->judge(m_first->date());
    m_lastField->judge(m_last->date());
    if (m_firstField->hasTrouble())
        return m_firstField;
    return m_lastField->hasTrouble() ? m_lastField : nullptr;
}

void RangePopup::openBelow(const QWidget &widget)
{
    fill();
    fitHeight();
    const QRect room = widget.screen()->availableGeometry();
    const QPoint below = widget.mapToGlobal(QPoint(widget.isRightToLeft() ? widget.width() - width() : 0, widget.height() + 4));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
    show();
    m_first->setFocus(Qt::PopupFocusReason);
    m_first->selectAll();
}

void RangePopup::choose()
{
    if (FormField *wrong = mark()) {
        wrong->setFocus();
        return;
    }
    const auto [first, last] = std::minmax({*m_first->date(), *m_last->date()}); // entered the wrong way round, they mean the same
    Q_EMIT rangeChosen({first, last});
    close();
}

void RangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event); // Escape closes
}

/// Qt's own takes it for as wide as lines could be.
void RangePopup::fitHeight()
{
    resize(width(), layout()->totalHeightForWidth(width()));
}

bool RangePopup::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isTaken;
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
