// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/league_dialog.h"

#include "ui/league/lead_list.h"
#include "ui/league/league_facts.h"
#include "ui/league/league_words.h"
#include "ui/league/month_list.h"
#include "ui/league/podium.h"
#include "ui/onboarding/folding_area.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/profile/facts_pane.h"
#include "ui/profile/figure_view.h"
#include "ui/profile/page_head.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/fitted.h"
#include "ui/theme/tab_order.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int figuresOfSeason = 4;
constexpr double margin = 24;
constexpr QSizeF roomForBoth{700, QWIDGETSIZE_MAX}; // scrolled as one at any height

/// A layout's margins, for those of a label are gone with another style.
QHBoxLayout *title(const Appearance &appearance, const QString &words, QWidget *parent)
{
    ThemedLabel *label = lineLabel(appearance, Type::Title2, &Theme::text, parent);
    label->setText(words);
    auto *row = new QHBoxLayout;
    const int side = appearance.theme().px(margin);
    row->setContentsMargins(side, appearance.theme().px(16), side, appearance.theme().px(6));
    row->addWidget(label);
    return row;
}

std::vector<Player> firstThree(const LeagueProfile &profile)
{
    std::vector<Player> players;
    for (const Standing &standing : profile.standings.rows) {
        const Player *player = playerOf(profile, standing.player);
        if (player && standing.total.points > 0 && players.size() < 3)
            players.push_back(*player);
    }
    return players;
}

} // namespace

LeagueDialog::LeagueDialog(const Appearance &appearance, const League &league, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_league(league), m_podium(new Podium(appearance)),
      m_head(new PageHead(appearance, m_podium, figuresOfSeason, this)), m_leadPart(new QWidget), m_lead(new LeadList(appearance)),
      m_months(new MonthList(appearance)), m_empty(new EmptyState(appearance, "cal"_L1, u"empty"_s)), m_stack(new QStackedLayout),
      m_facts(new LeagueFacts(appearance)), m_side(new FactsPane(appearance, m_facts, this)),
      m_body(new FoldingArea(appearance, roomForBoth, this))
{
    setObjectName(u"leagueDialog"_s);
    setWindowTitle(tr("About %1", "a league").arg(league.name));
    const Theme &theme = appearance.theme();
    m_body->setHead(m_head);
    m_body->addPart(buildHistory(), 16);
    m_body->addPart(m_side, 9); // no more than it needs
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(buildBottom());
    resize(fitted({theme.px(1080), theme.px(760)}, *this));
    m_head->tell({league.name, {}, {}}, seasonFigures({}, {}));
    m_facts->hide();
    m_podium->hide();
    tell(tr("The days are being read."));
    tabAlongLayouts(*this);
    m_head->setFocus(); // no control is ringed before a key asks for it
}

QWidget *LeagueDialog::buildHistory()
{
    auto *ground = new Ground(m_appearance, &Theme::surface, {}, this);
    auto *history = new QWidget(ground);
    auto *lead = new QVBoxLayout(m_leadPart);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(0);
    lead->addLayout(title(m_appearance, tr("Days in the lead"), m_leadPart));
    lead->addWidget(m_lead);
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_leadPart);
    column->addLayout(title(m_appearance, tr("Month by month"), history));
    column->addWidget(m_months, 1);
    m_stack->addWidget(history);
    m_stack->addWidget(m_empty);
    ground->setLayout(m_stack);
    connect(m_lead, &LeadList::playerChosen, this, &LeagueDialog::playerRequested);
    connect(m_months, &MonthList::monthChosen, this, &LeagueDialog::monthRequested);
    return ground;
}

QWidget *LeagueDialog::buildBottom()
{
    const Theme &theme = m_appearance.theme();
    auto *bottom = new Ground(m_appearance, &Theme::surface, Qt::TopEdge, this);
    auto *rules = new QPushButton(tr("&Rules…"), bottom);
    auto *players = new QPushButton(tr("&Players…"), bottom);
    auto *devices = new QPushButton(tr("&Devices…"), bottom);
    auto *close = new QPushButton(tr("Close"), bottom);
    rules->setObjectName(u"rules"_s);
    players->setObjectName(u"players"_s);
    devices->setObjectName(u"devices"_s);
    close->setObjectName(u"close"_s);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(theme.px(margin), theme.px(12) + 1, theme.px(margin), theme.px(12));
    for (QPushButton *each : {rules, players, devices, close}) {
        each->setAutoDefault(false);
        if (each == close)
            row->addStretch(1);
        row->addWidget(each);
    }
    connect(rules, &QPushButton::clicked, this, &LeagueDialog::rulesRequested);
    connect(players, &QPushButton::clicked, this, &LeagueDialog::playersRequested);
    connect(devices, &QPushButton::clicked, this, &LeagueDialog::devicesRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bottom;
}

void LeagueDialog::setProfile(const LeagueProfile &profile, const Reader &reader)
{
    m_league = profile.league;
    setWindowTitle(tr("About %1", "a league").arg(m_league.name));
    m_podium->setPlayers(firstThree(profile));
    m_head->tell({m_league.name, leadWords(profile, reader), seasonWords(profile, reader)}, seasonFigures(profile, reader));
    m_lead->setProfile(profile);
    m_leadPart->setVisible(!profile.records.lead.empty());
    m_months->setProfile(profile, reader);
    m_facts->setProfile(profile, reader);
    m_facts->show();
    m_empty->tell(profile.players.empty() ? tr("The history begins with the first player.")
                                             : tr("The history begins with the first day that is read. It comes with the next round."));
    m_stack->setCurrentIndex(profile.records.months.empty() ? 1 : 0);
}

void LeagueDialog::tell(const QString &words)
{
    m_empty->tell(words);
    m_stack->setCurrentIndex(1);
}

void LeagueDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_body->turn(event->key()) && !m_side->turn(event->key()))
        QDialog::keyPressEvent(event);
}

} // namespace stepladder
