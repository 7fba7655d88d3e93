// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/league_profile.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QDialog>

class QStackedLayout;

namespace stepladder {

class EmptyState;
class FactsPane;
class FoldingArea;
class LeadList;
class LeagueFacts;
class MonthList;
class PageHead;
class Podium;

/// All about one league: its season, its months, records, and how connections and trackers stand. Shows a LeagueProfile, and
/// asks for everything else by signals.
class LeagueDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `appearance` outlives the dialog. Until there is more to show it says that the days are being read.
    LeagueDialog(const Appearance &appearance, const League &league, QWidget *parent = nullptr);

    void setProfile(const LeagueProfile &profile, const Reader &reader);
    /// A sentence, in place of what could not be read.
    void tell(const QString &words);
    [[nodiscard]] LeagueId league() const { return m_league.id; }

Q_SIGNALS:
    void playerRequested(stepladder::PlayerId player);
    /// The board of a month of the season, by its first day.
    void monthRequested(QDate first);
    void rulesRequested();
    void playersRequested();
    void devicesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHistory();
    [[nodiscard]] QWidget *buildBottom();

    const Appearance &m_appearance;
    League m_league;
    Podium *m_podium;
    PageHead *m_head;
    QWidget *m_leadPart;
    LeadList *m_lead;
    MonthList *m_months;
    EmptyState *m_empty; ///< why there is no history
    QStackedLayout *m_stack;
    LeagueFacts *m_facts;
    FactsPane *m_side;
    FoldingArea *m_body;
};

} // namespace stepladder
