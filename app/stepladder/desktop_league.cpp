// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "ui/league/league_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"

#include <algorithm>

namespace stepladder {

void Desktop::showLeaguePage()
{
    if (m_dialog || !m_league.id.isValid())
        return; // somebody is being taken in, or there is no league
    if (!m_leagueDialog) {
        m_leagueDialog = new LeagueDialog(m_look.appearance(), m_league, &m_window);
        m_leagueDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_memory.follow(*m_leagueDialog, QStringLiteral("league"));
        m_leagueDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
        connect(m_leagueDialog, &LeagueDialog::playerRequested, this, &Desktop::showProfile);
        connect(m_leagueDialog, &LeagueDialog::monthRequested, this, &Desktop::showMonth);
        connect(m_leagueDialog, &LeagueDialog::playersRequested, this, &Desktop::showPlayers);
        connect(m_leagueDialog, &LeagueDialog::rulesRequested, this, [this] {
            m_leagueDialog->close();
            showSettings();
        });
        connect(m_leagueDialog, &LeagueDialog::devicesRequested, this, [this] {
            m_leagueDialog->close();
            showDevices();
        });
    }
    refreshLeaguePage();
    m_leagueDialog->open();
}

void Desktop::refreshLeaguePage()
{
    if (m_leagueDialog)
        m_leagueReading.ask(m_leagueDialog->league(), m_engine.clock().now());
}

void Desktop::fillLeaguePage(const Result<LeagueProfile> &profile)
{
    if (!m_leagueDialog)
        return; // was closed meanwhile
    if (profile)
        m_leagueDialog->setProfile(*profile, m_window.reader());
    else
        m_leagueDialog->tell(sentence(profile.error()));
}

/// As far as it is of the season: the board knows no other days.
void Desktop::showMonth(QDate first)
{
    const DateRange month{std::max(first, firstDay(m_board)), std::min(first.addMonths(1).addDays(-1), newestDay(m_league, m_engine.clock().now()))};
    if (month.first > month.last)
        return;
    m_leagueDialog->close();
    showRange(month);
}

void Desktop::followStore()
{
    if (m_quitting || m_ticker.isInRound())
        return; // a round shows what it read once it ends
    if (m_league.id.isValid())
        refresh();
    else
        (void)open();
}

} // namespace stepladder
