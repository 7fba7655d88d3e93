// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "core/league/schedule.h"

#include <QScreen>

namespace stepladder {

void Desktop::showWall()
{
    if (!m_wall) {
        m_wall = std::make_unique<WallView>(m_look.appearance());
        // After the key or the click that leaves it.
        connect(m_wall.get(), &WallView::leaveRequested, this, &Desktop::leaveWall, Qt::QueuedConnection);
        m_wall->setGeometry(m_window.screen()->geometry()); // the screen the window is on
        m_awake.emplace(QDBusConnection::sessionBus(), tr("The standings are on show."));
        fillWall();
        showState();
    }
    m_wall->showFullScreen();
    m_wall->activateWindow();
}

void Desktop::fillWall()
{
    if (!m_wall)
        return;
    const QDateTime now = m_engine.clock().now();
    const Reader reader = m_window.reader();
    if (m_latest && m_span == Span::Day) {
        m_wall->showBoard(m_board, reader);
    } else {
        const Result<Board> newest = readBoard(m_engine.store(), m_league.id, newestDay(m_league, now), now);
        if (!newest)
            return; // the window tells why
        m_wall->showBoard(*newest, reader);
    }
    m_wall->showNextRound(LeaderboardWindow::nextRoundWords(nextRoundTime(m_league, now), reader));
}

void Desktop::leaveWall()
{
    m_awake.reset();
    m_wall.reset();
    if (!m_quitting)
        raise(); // it may have been the only window
}

} // namespace stepladder
