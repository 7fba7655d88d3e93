// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_head.h"

#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/profile/figure_view.h"

#include <QHBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double margin = 24;
constexpr double leastWords = 240; ///< of the name and what stands below it
}

ProfileHead::ProfileHead(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, Qt::BottomEdge, parent), m_avatar(new AvatarView(appearance, this)),
      m_name(lineLabel(appearance, Type::Display, &Theme::text, this)), m_place(wrappedLabel(appearance, Type::Body, &Theme::text, this)),
      m_since(wrappedLabel(appearance, Type::Caption, &Theme::text3, this)), m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_figures(new QWidget(this))
{
    m_name->setObjectName(u"profileName"_s);
    m_name->setElided(true);
    m_place->setObjectName(u"profilePlace"_s);
    m_since->setObjectName(u"profileSince"_s);
    const Theme &theme = appearance.theme();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addStretch(1);
    for (ThemedLabel *each : {m_name, m_place, m_since})
        words->addWidget(each);
    words->addStretch(1);
    auto *who = new QHBoxLayout;
    who->setSpacing(theme.px(18));
    who->addWidget(m_avatar);
    who->addLayout(words, 1);
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(theme.px(24));
    for (int i = 0; i < 5; ++i) {
        m_views.push_back(new FigureView(appearance, FigureView::Form::Column, m_figures));
        figures->addWidget(m_views.back());
    }
    figures->addStretch(1);
    m_parts->setContentsMargins(theme.px(margin), theme.px(18), theme.px(margin), theme.px(18) + 1);
    m_parts->setSpacing(theme.px(18));
    m_parts->addLayout(who, 1);
    m_parts->addWidget(m_figures);
}

void ProfileHead::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    m_avatar->setPlayer(profile.player.name, profile.player.colour);
    m_name->setText(profile.player.name);
    m_place->setText(placeWords(profile, reader));
    m_since->setText(sinceWords(profile, reader));
    const std::vector<Figure> figures = headFigures(profile, reader);
    for (size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setFigure(figures.at(i));
    arrange();
}

void ProfileHead::arrange()
{
    const int room = width() - theme().px(2 * margin) - m_parts->spacing();
    const int wanted = m_avatar->sizeHint().width() + theme().px(18 + leastWords) + m_figures->sizeHint().width();
    m_parts->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ProfileHead::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    arrange();
}

} // namespace stepladder
