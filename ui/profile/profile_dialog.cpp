// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_dialog.h"

#include "ui/onboarding/scrolled_page.h"
#include "ui/profile/history_panel.h"
#include "ui/profile/profile_facts.h"
#include "ui/profile/profile_head.h"
#include "ui/theme/tab_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double sideWidth = 372;
}

ProfileDialog::ProfileDialog(const Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_head(new ProfileHead(appearance, this)),
      m_compare(new QPushButton(tr("&Compare…"), this)), m_history(new HistoryPanel(appearance, this)),
      m_facts(new ProfileFacts(appearance)), m_side(new ScrolledPage(m_facts))
{
    setObjectName(u"profileDialog"_s);
    const Theme &theme = appearance.theme();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_history, 1);
    body->addWidget(buildSide());
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
    column->addWidget(m_head);
    column->addLayout(body, 1);
    column->addWidget(bottom);
    resize(theme.px(1160), theme.px(800));

    connect(m_facts, &ProfileFacts::reconnectRequested, this, [this] { Q_EMIT reconnectRequested(m_profile.player); });
    connect(m_facts, &ProfileFacts::stepsRequested, this, [this] { Q_EMIT stepsRequested(player()); });
    connect(manage, &QPushButton::clicked, this, [this] { Q_EMIT manageRequested(player()); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(player()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    tabAlongLayouts(*this);
    m_head->setFocus(); // no control is ringed before a key asks for it
}

QWidget *ProfileDialog::buildSide()
{
    const Theme &theme = m_appearance.theme();
    auto *side = new Ground(m_appearance, &Theme::win, Qt::LeftEdge, this);
    side->setFixedWidth(theme.px(sideWidth));
    m_facts->layout()->setContentsMargins(theme.px(22), theme.px(16), theme.px(22), theme.px(12));
    m_side->setObjectName(u"facts"_s);
    // A scroll bar is drawn on the ground of what it scrolls.
    const auto restyle = [this] {
        QPalette ground = m_appearance.theme().palette();
        ground.setColor(QPalette::Base, m_appearance.theme().win);
        m_side->verticalScrollBar()->setPalette(ground);
    };
    restyle();
    connect(&m_appearance, &Appearance::changed, m_side, restyle);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 1, 0);
    column->addWidget(m_side);
    return side;
}

void ProfileDialog::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    m_profile = profile;
    setWindowTitle(tr("About %1", "a player").arg(profile.player.name));
    m_head->setProfile(profile, reader);
    m_compare->setVisible(profile.place && profile.place->players > 1);
    m_history->setProfile(profile, reader);
    m_facts->setProfile(profile, reader);
}

/// What is further down beside the charts is reached without a mouse, wherever the focus is.
void ProfileDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_side->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

} // namespace stepladder
