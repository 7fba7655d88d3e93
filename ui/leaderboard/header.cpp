// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/header.h"

#include "ui/leaderboard/date_stepper.h"
#include "ui/leaderboard/headline.h"
#include "ui/leaderboard/league_title.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

Header::Header(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, Qt::BottomEdge, parent), m_league(new LeagueTitle(appearance, this)),
      m_stepper(new DateStepper(appearance, this)), m_sync(new SyncButton(appearance, this)),
      m_menu(new QToolButton(this))
{
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->hide();
    connect(m_stepper, &DateStepper::dateRequested, this, &Header::dateRequested);
    connect(m_sync, &QToolButton::clicked, this, &Header::syncRequested);
    connect(&appearance, &Appearance::changed, this, &Header::restyle);
    restyle();
}

void Header::restyle()
{
    setFixedHeight(theme().px(64));
    m_menu->setIcon(lineIcon("menu"_L1, theme().text, theme().text3));
    m_menu->setIconSize({20, 20});
    layOut();
}

void Header::setBoard(const Board &board, const Reader &reader)
{
    m_league->setWords(board.league.name.isEmpty() ? tr("Stepladder") : board.league.name,
                       board.rows.empty() && board.waiting.empty() ? tr("No season yet") : seasonLine(board, reader));
    const QDate last = board.league.season.last ? std::min(*board.league.season.last, reader.today()) : reader.today();
    m_stepper->setDate(board.date, firstDay(board), last, reader); // no day before has a ranking
    layOut();
}

void Header::setSyncing(bool syncing)
{
    m_sync->setSyncing(syncing);
    layOut();
}

void Header::setNarrow(bool narrow)
{
    m_sync->setNarrow(narrow);
    layOut();
}

void Header::setEmpty(bool empty)
{
    m_stepper->setVisible(!empty);
    m_sync->setVisible(!empty);
}

void Header::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    m_menu->setVisible(menu != nullptr);
    layOut();
}

void Header::setLeagueMenu(QMenu *menu)
{
    m_league->setMenu(menu);
    m_league->setFocusPolicy(menu ? Qt::StrongFocus : Qt::NoFocus);
    layOut();
}

void Header::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    layOut();
}

// The day stands in the middle of the window while there is room, else between its neighbours. No layout class
// keeps one widget centred on the whole that way.
void Header::layOut()
{
    const int margin = theme().px(20);
    const int gap = theme().px(8);
    const auto put = [this](QWidget *widget, int x, QSize size) {
        const QRect place(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    int end = width() - margin;
    if (!m_menu->isHidden()) {
        const int size = theme().px(34);
        put(m_menu, end - size, {size, size});
        end -= size + gap;
    }
    const QSize sync = m_sync->sizeHint();
    put(m_sync, end - sync.width(), sync);
    end -= sync.width() + gap;

    const QSize stepper = m_stepper->sizeHint();
    const QSize wish = m_league->sizeHint();
    const int room = end - margin - gap - stepper.width();
    const int league = m_stepper->isHidden() ? wish.width() : std::min(wish.width(), std::max(room, 0));
    put(m_league, margin, {league, wish.height()});
    const int earliest = margin + league + gap;
    const int latest = std::max(earliest, end - stepper.width());
    put(m_stepper, std::clamp((width() - stepper.width()) / 2, earliest, latest), stepper);
}

} // namespace stepladder
