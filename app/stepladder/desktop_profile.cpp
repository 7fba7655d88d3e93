// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "core/store/beside.h"
#include "ui/league/league_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"

#include <algorithm>

namespace stepladder {

Task<void> Desktop::showProfile(PlayerId player)
{
    if (m_dialog)
        co_return; // somebody is being taken in
    if (!m_profileDialog)
        buildProfile();
    m_profiled = player;
    const QPointer<ProfileDialog> dialog = m_profileDialog; // goes with the desktop, too
    const Result<PlayerProfile> profile = co_await readProfileOf(player);
    if (!dialog || m_profiled != player)
        co_return;
    fillProfile(profile);
    if (profile)
        dialog->open();
    else
        m_window.showSyncResult(sentence(profile.error()), true);
}

void Desktop::buildProfile()
{
    QWidget *below = &m_window;
    if (m_playersDialog)
        below = m_playersDialog;
    else if (m_leagueDialog)
        below = m_leagueDialog;
    m_profileDialog = new ProfileDialog(m_look.appearance(), below);
    m_profileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_profileDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
    connect(m_profileDialog, &ProfileDialog::reconnectRequested, this, &Desktop::reconnect);
    connect(m_profileDialog, &ProfileDialog::textsRequested, this, &Desktop::enterTexts);
    connect(m_profileDialog, &ProfileDialog::manageRequested, this, [this](PlayerId whose) { managePlayer().choose(whose); });
    connect(m_profileDialog, &ProfileDialog::compareRequested, this, &Desktop::compare);
    connect(m_profileDialog, &ProfileDialog::stepsRequested, this, [this](PlayerId whose) { managePlayer().enterSteps(whose); });
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

Task<Result<PlayerProfile>> Desktop::readProfileOf(PlayerId player)
{
    const bool isKnown = showsNewest() && std::ranges::any_of(m_board.rows, [player](const BoardRow &row) { return row.player.id == player; });
    return beside(&m_engine.store(), [player, now = m_engine.clock().now(), known = isKnown ? std::optional(standingsOf(m_board)) : std::nullopt](
                                         Repository &own) { return readProfile(own, player, now, known); });
}

Task<void> Desktop::refreshProfile()
{
    if (!m_profileDialog)
        co_return;
    const PlayerId player = m_profiled;
    const QPointer<ProfileDialog> dialog = m_profileDialog;
    const Result<PlayerProfile> profile = co_await readProfileOf(player);
    if (dialog && m_profiled == player)
        fillProfile(profile);
}

void Desktop::fillProfile(const Result<PlayerProfile> &profile)
{
    if (profile)
        m_profileDialog->setProfile(*profile, m_window.reader());
    else
        m_profileDialog->close(); // of somebody who is not there any more
}

} // namespace stepladder
