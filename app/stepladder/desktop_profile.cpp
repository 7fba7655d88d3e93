// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "ui/league/league_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"

#include <algorithm>

namespace stepladder {

void Desktop::showProfile(PlayerId player)
{
    if (m_dialog)
        return; // somebody is being taken in
    const Result<PlayerProfile> profile = readProfileOf(player);
    if (!profile) {
        m_window.showSyncResult(sentence(profile.error()), true);
        return;
    }
    if (!m_profileDialog) {
        QWidget *below = &m_window;
        if (m_playersDialog)
            below = m_playersDialog;
        else if (m_leagueDialog)
            below = m_leagueDialog;
        m_profileDialog = new ProfileDialog(m_look.appearance(), below);
        m_profileDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_profileDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
        connect(m_profileDialog, &ProfileDialog::reconnectRequested, this, &Desktop::reconnect);
        connect(m_profileDialog, &ProfileDialog::manageRequested, this, [this](PlayerId whose) { managePlayer().choose(whose); });
        connect(m_profileDialog, &ProfileDialog::compareRequested, this, &Desktop::compare);
        connect(m_profileDialog, &ProfileDialog::stepsRequested, this, [this](PlayerId whose) { managePlayer().enterSteps(whose); });
    }
    m_profileDialog->setProfile(*profile, m_window.reader());
    m_profileDialog->open();
}

/// From what is told of somebody to what can be done about them.
PlayersDialog &Desktop::managePlayer()
{
    m_profileDialog->close();
    showPlayers();
    return *m_playersDialog;
}

void Desktop::compare(PlayerId player)
{
    m_profileDialog->close();
    if (m_playersDialog)
        m_playersDialog->close();
    if (m_leagueDialog)
        m_leagueDialog->close();
    showDays(player);
    QTimer::singleShot(0, m_panel, &ChartPanel::askForOpponent); // once the dialogs have given the keyboard back
}

Result<PlayerProfile> Desktop::readProfileOf(PlayerId player)
{
    const bool isKnown = showsNewest() && std::ranges::any_of(m_board.rows, [player](const BoardRow &row) { return row.player.id == player; });
    return readProfile(m_engine.store(), player, m_engine.clock().now(), isKnown ? std::optional(standingsOf(m_board)) : std::nullopt);
}

void Desktop::refreshProfile()
{
    if (!m_profileDialog)
        return;
    const Result<PlayerProfile> profile = readProfileOf(m_profileDialog->player());
    if (profile)
        m_profileDialog->setProfile(*profile, m_window.reader());
    else
        m_profileDialog->close(); // of somebody who is not there any more
}

} // namespace stepladder
