// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_dialog.h"

#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/folding_area.h"
#include "ui/profile/facts_pane.h"
#include "ui/profile/history_panel.h"
#include "ui/profile/page_head.h"
#include "ui/profile/profile_facts.h"
#include "ui/theme/fitted.h"
#include "ui/theme/tab_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr QSizeF roomForAll{700, 440};
}

ProfileDialog::ProfileDialog(const Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_avatar(new AvatarView(appearance)), m_head(new PageHead(appearance, m_avatar, 5, this)),
      m_compare(new QPushButton(tr("&Compare…"), this)), m_history(new HistoryPanel(appearance, this)),
      m_facts(new ProfileFacts(appearance)), m_side(new FactsPane(appearance, m_facts, this)),
      m_body(new FoldingArea(appearance, roomForAll, this))
{
    setObjectName(u"profileDialog"_s);
    const Theme &theme = appearance.theme();
    m_body->setHead(m_head);
    m_body->addPart(m_history, 16);
    m_body->addPart(m_side, 9); // no more than it needs
    auto *bottom = new Ground(appearance, &Theme::surface, Qt::TopEdge, this);
    auto *manage = new QPushButton(tr("&Manage player…"), bottom);
    manage->setObjectName(u"manage"_s);
    m_compare->setObjectName(u"compare"_s);
    auto *close = new QPushButton(tr("Close"), bottom);
    close->setObjectName(u"close"_s);
    for (QPushButton *each : {manage, m_compare, close})
        each->setAutoDefault(false);
    auto *buttons = new QHBoxLayout(bottom);
    buttons->setContentsMargins(theme.px(24), theme.px(12) + 1, theme.px(24), theme.px(12));
    buttons->addWidget(manage);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(bottom);
    resize(fitted({theme.px(1160), theme.px(800)}, *this));

    connect(m_facts, &ProfileFacts::reconnectRequested, this, [this] { Q_EMIT reconnectRequested(m_profile.player); });
    connect(m_facts, &ProfileFacts::textsRequested, this, [this] { Q_EMIT textsRequested(m_profile.player); });
    connect(m_facts, &ProfileFacts::stepsRequested, this, [this] { Q_EMIT stepsRequested(player()); });
    connect(manage, &QPushButton::clicked, this, [this] { Q_EMIT manageRequested(player()); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(player()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    tabAlongLayouts(*this);
    m_head->setFocus(); // no control is ringed before a key asks for it
}

void ProfileDialog::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    m_profile = profile;
    setWindowTitle(tr("About %1", "a player").arg(profile.player.name));
    m_avatar->setPlayer(profile.player.name, profile.player.colour);
    m_head->tell({profile.player.name, placeWords(profile, reader), sinceWords(profile, reader)}, headFigures(profile, reader));
    m_compare->setVisible(profile.place && profile.place->players > 1);
    m_history->setProfile(profile, reader);
    m_facts->setProfile(profile, reader);
}

void ProfileDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_body->turn(event->key()) && !m_side->turn(event->key()))
        QDialog::keyPressEvent(event);
}

} // namespace stepladder
