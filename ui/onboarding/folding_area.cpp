// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/folding_area.h"

#include "ui/onboarding/scrolled_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace stepladder {

namespace {

constexpr double leastHeight = 160;

int leastWidth(const QWidget &part)
{
    return part.minimumSizeHint().expandedTo(part.minimumSize()).width();
}

} // namespace

FoldingArea::FoldingArea(const Appearance &appearance, QSizeF room, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance), m_room(room), m_column(new QVBoxLayout), m_row(new QHBoxLayout)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *all = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_row->setSpacing(0);
    m_column->addLayout(m_row, 1);
    all->setLayout(m_column);
    setWidget(all);
    all->setAutoFillBackground(false);
}

void FoldingArea::addPart(QWidget *part, int stretch)
{
    m_row->addWidget(part, stretch);
    m_parts.push_back({part, part->maximumWidth()});
}

void FoldingArea::setHead(QWidget *head)
{
    m_head = head;
    m_column->insertWidget(0, head);
}

bool FoldingArea::turn(int key)
{
    if ((key != Qt::Key_PageDown && key != Qt::Key_PageUp) || verticalScrollBar()->maximum() == 0)
        return false;
    verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    return true;
}

QSize FoldingArea::minimumSizeHint() const
{
    int width = m_head ? leastWidth(*m_head) : 0;
    for (const Part &part : m_parts)
        width = std::max(width, leastWidth(*part.widget));
    return {width + verticalScrollBar()->sizeHint().width(), m_appearance.theme().px(leastHeight)};
}

void FoldingArea::arrange()
{
    const Theme &theme = m_appearance.theme();
    int beside = 0;
    for (const Part &part : m_parts)
        beside += part.widget->isHidden() ? 0 : leastWidth(*part.widget);
    const bool isNarrow = width() < std::max(theme.px(m_room.width()), beside);
    const bool isOne = isNarrow || height() < theme.px(m_room.height());
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const Part &part : m_parts)
        part.widget->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : part.most);
    for (ScrolledPage *page : widget()->findChildren<ScrolledPage *>())
        page->setWhole(isOne);
    widget()->setMaximumHeight(isOne ? QWIDGETSIZE_MAX : height());
}

void FoldingArea::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

/// What turns nothing here is left to what is around.
void FoldingArea::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(turn(event->key()));
}

/// Parts come, go and grow.
bool FoldingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace stepladder
