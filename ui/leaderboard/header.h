// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/leaderboard/board_span.h"
#include "ui/theme/ground.h"
#include "ui/theme/reader.h"

class QMenu;
class QToolButton;

namespace stepladder {

class DateStepper;
class RangePopup;
class Segments;
class LeagueTitle;
class SyncButton;

/// League and season, the day on show, Sync now, the menu.
class Header final : public Ground
{
    Q_OBJECT

public:
    explicit Header(const Appearance &appearance, QWidget *parent = nullptr);

    /// Without a board.
    void setLeague(const QString &name);
    void setBoard(const Board &board, const Reader &reader);
    void askForRange();
    /// What the boards to come span. Does not emit.
    void setSpan(Span span);
    void setSyncing(bool syncing);
    /// Sync now becomes its icon.
    void setNarrow(bool narrow);
    /// Before the first ranking: no day to step to, and no second place to sync from.
    void setEmpty(bool empty);
    /// What the menu button opens; the button hides without one. The menu stays the caller's.
    void setMenu(QMenu *menu);
    /// Leagues to choose from, opened by the league's name; without one the name is plain words.
    void setLeagueMenu(QMenu *menu);

Q_SIGNALS:
    void dateRequested(QDate date);
    void spanRequested(stepladder::Span span); ///< never Custom
    void rangeRequested(const stepladder::DateRange &range);
    void syncRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void layOut();
    void chooseSpan(int id);

    Span m_span = Span::Day;
    bool m_empty = false;
    LeagueTitle *m_league;
    DateStepper *m_stepper;
    Segments *m_spans;
    RangePopup *m_custom;
    SyncButton *m_sync;
    QToolButton *m_menu;
};

} // namespace stepladder
