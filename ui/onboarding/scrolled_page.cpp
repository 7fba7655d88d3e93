// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/scrolled_page.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace stepladder {

namespace {

constexpr int leastHeight = 120;

/// Always there, and seen where there is something to scroll.
class SteadyBar final : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

ScrolledPage::ScrolledPage(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false);
}

void ScrolledPage::setWhole(bool whole)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(whole);
    setSizePolicy(policy);
}

int ScrolledPage::heightForWidth(int width) const
{
    if (!sizePolicy().hasHeightForWidth() || isHidden()) // a stack asks those behind, too
        return leastHeight;
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

void ScrolledPage::keepBarRoom()
{
    setVerticalScrollBar(new SteadyBar(Qt::Vertical));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QSize ScrolledPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
}

/// Keys that scroll nothing here may scroll what is around.
void ScrolledPage::keyPressEvent(QKeyEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        QScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

bool ScrolledPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace stepladder
