// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/facts_pane.h"

#include "ui/onboarding/scrolled_page.h"
#include "ui/profile/figure_view.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double paneWidth = 372;
constexpr double narrowest = 316;
}

FactsPane::FactsPane(const Appearance &appearance, QWidget *facts, QWidget *parent)
    : Ground(appearance, &Theme::win, Qt::LeftEdge, parent), m_page(new ScrolledPage(facts))
{
    setMaximumWidth(theme().px(paneWidth));
    facts->layout()->setContentsMargins(theme().px(22), theme().px(16), theme().px(22), theme().px(12));
    m_page->setObjectName(u"facts"_s);
    // A scroll bar is drawn on the ground of what it scrolls.
    const auto restyle = [this] {
        QPalette ground = theme().palette();
        ground.setColor(QPalette::Base, theme().win);
        m_page->verticalScrollBar()->setPalette(ground);
    };
    restyle();
    connect(&appearance, &Appearance::changed, this, restyle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->addWidget(m_page);
}

QSize FactsPane::minimumSizeHint() const
{
    return Ground::minimumSizeHint().expandedTo({theme().px(narrowest), 0}).boundedTo({theme().px(paneWidth), QWIDGETSIZE_MAX});
}

bool FactsPane::turn(int key)
{
    if (key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return false;
    m_page->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    return true;
}

QVBoxLayout *addFacts(const Appearance &appearance, QVBoxLayout &column, const QString &title, QWidget *part)
{
    auto *own = new QVBoxLayout(part);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(appearance.theme().px(4));
    auto *name = lineLabel(appearance, Type::BodyStrong, &Theme::text, part);
    name->setText(title);
    own->addWidget(name);
    column.addWidget(part);
    part->setAccessibleName(title);
    return own;
}

} // namespace stepladder
