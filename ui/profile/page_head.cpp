// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/page_head.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/profile/figure_view.h"

#include <QHBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double margin = 24;
constexpr double leastWords = 240; ///< of the name and what stands below it
}

PageHead::PageHead(const Appearance &appearance, QWidget *mark, int figures, QWidget *parent)
    : Ground(appearance, &Theme::surface, Qt::BottomEdge, parent), m_mark(mark), m_name(lineLabel(appearance, Type::Display, &Theme::text, this)),
      m_place(wrappedLabel(appearance, Type::Body, &Theme::text, this)), m_since(wrappedLabel(appearance, Type::Caption, &Theme::text3, this)),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_figures(new QWidget(this))
{
    m_name->setObjectName(u"pageName"_s);
    m_name->setElided(true);
    m_place->setObjectName(u"pagePlace"_s);
    m_since->setObjectName(u"pageSince"_s);
    const Theme &theme = appearance.theme();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addStretch(1);
    for (ThemedLabel *each : {m_name, m_place, m_since})
        words->addWidget(each);
    words->addStretch(1);
    auto *who = new QHBoxLayout;
    who->setSpacing(theme.px(18));
    who->addWidget(m_mark);
    who->addLayout(words, 1);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(24));
    for (int i = 0; i < figures; ++i) {
        m_views.push_back(new FigureView(appearance, FigureView::Form::Column, m_figures));
        row->addWidget(m_views.back());
    }
    row->addStretch(1);
    m_parts->setContentsMargins(theme.px(margin), theme.px(18), theme.px(margin), theme.px(18) + 1);
    m_parts->setSpacing(theme.px(18));
    m_parts->addLayout(who, 1);
    m_parts->addWidget(m_figures);
}

void PageHead::tell(const Words &words, const std::vector<Figure> &figures)
{
    m_name->setText(words.name);
    m_place->setText(words.place);
    m_since->setText(words.since);
    for (size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setFigure(figures.at(i));
    arrange();
}

QSize PageHead::minimumSizeHint() const
{
    return {theme().px(2 * margin) + m_figures->minimumSizeHint().width(), Ground::minimumSizeHint().height()};
}

void PageHead::arrange()
{
    const int room = width() - theme().px(2 * margin) - m_parts->spacing();
    const int wanted = m_mark->sizeHint().width() + theme().px(18 + leastWords) + m_figures->sizeHint().width();
    m_parts->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    arrange();
}

} // namespace stepladder
