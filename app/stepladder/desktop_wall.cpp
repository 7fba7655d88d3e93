// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "core/league/schedule.h"

#include <QScreen>

namespace stepladder {

void Desktop::showWall()
{
    if (m_wall) {
        m_wall->showFullScreen();
        m_wall->activateWindow();
        return;
    }
    m_wall = std::make_unique<WallView>(m_look.appearance());
    // After the key or the click that leaves it.
    connect(m_wall.get(), &WallView::leaveRequested, this, &Desktop::leaveWall, Qt::QueuedConnection);
    m_wall->setGeometry(m_window.screen()->geometry()); // the screen the window is on
    m_awake.emplace(QDBusConnection::sessionBus(), tr("The standings are on show."));
    QTimer::singleShot(0, m_wall.get(), [this] { // in a turn of its own: what is new takes its time
        fillWall();
        showState();
        if (!m_quitting)
            m_wall->showFullScreen();
        m_wall->activateWindow();
    });
}

void Desktop::fillWall()
{
    if (!m_wall)
        return;
    if (showsNewest())
        showOnWall(m_board);
    else
        m_newest.ask({m_league.id, {}, Span::Day, {}}, m_engine.clock().now());
}

void Desktop::showOnWall(const Board &newest)
{
    if (!m_wall || newest.league.id != m_league.id)
        return; // left meanwhile
    const Reader reader = m_window.reader();
    m_wall->showBoard(newest, reader);
    m_wall->showNextRound(LeaderboardWindow::nextRoundWords(nextRoundTime(m_league, m_engine.clock().now()), reader));
}

void Desktop::leaveWall()
{
    m_awake.reset();
    m_wall.reset();
    if (!m_quitting)
        raise(); // it may have been the only window
}

} // namespace stepladder
