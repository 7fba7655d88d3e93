// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/league_facts.h"

#include "ui/league/league_words.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/profile/facts_pane.h"
#include "ui/profile/figure_view.h"

#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

LeagueFacts::LeagueFacts(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_recordsPart(new QWidget(this)), m_trackersPart(new QWidget(this)), m_connections(new Notice(appearance, this, Type::Body)),
      m_trackers(new Notice(appearance, this, Type::Body)), m_rules(wrappedLabel(appearance, Type::Body, &Theme::text2, this))
{
    m_connections->setWordsName(u"connections"_s);
    m_trackers->setWordsName(u"trackers"_s);
    m_rules->setObjectName(u"rulesWords"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(appearance.theme().px(18));
    QVBoxLayout *records = addFacts(appearance, *column, tr("Records"), m_recordsPart);
    for (int i = 0; i < 4; ++i) {
        m_records.push_back(new FigureView(appearance, FigureView::Form::Line, m_recordsPart));
        records->addWidget(m_records.back());
    }
    addFacts(appearance, *column, tr("Connections"), new QWidget(this))->addWidget(m_connections);
    addFacts(appearance, *column, tr("Trackers"), m_trackersPart)->addWidget(m_trackers);
    addFacts(appearance, *column, tr("Rules"), new QWidget(this))->addWidget(m_rules);
    column->addStretch(1);
}

void LeagueFacts::setProfile(const LeagueProfile &profile, const Reader &reader)
{
    const std::vector<Figure> records = leagueRecordFigures(profile, reader);
    for (size_t i = 0; i < m_records.size(); ++i)
        m_records[i]->setFigure(records.at(i));
    m_recordsPart->setVisible(!profile.records.day.empty());
    const StateWords connections = connectionsWords(profile, reader);
    m_connections->tell(connections.tone, connections.words);
    const std::optional<StateWords> trackers = trackersWords(profile, reader);
    m_trackersPart->setVisible(trackers.has_value());
    if (trackers)
        m_trackers->tell(trackers->tone, trackers->words);
    m_rules->setText(rulesWords(profile.league, reader));
}

} // namespace stepladder
