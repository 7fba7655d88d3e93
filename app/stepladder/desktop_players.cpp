// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "ui/onboarding/onboarding_dialog.h"

#include <QDesktopServices>

#include <algorithm>

namespace stepladder {

void Desktop::addPlayer()
{
    openDialog().open();
}

void Desktop::takeCare()
{
    if (!m_care || !m_care->reconnect) {
        m_ticker.runNow(m_league.id);
        return;
    }
    const Player player = *m_care->reconnect; // the board may be read again meanwhile
    OnboardingDialog &dialog = openDialog();
    dialog.open();
    dialog.reconnect(player);
}

OnboardingDialog &Desktop::openDialog()
{
    raise();
    if (m_dialog)
        return *m_dialog;
    m_enrolment.setLeague(m_league.id);
    const OnboardingDialog::Surroundings surroundings{m_look.appearance(), m_engine.clock(), &QDesktopServices::openUrl, m_league,
                                                        m_engine.consentDeadline()};
    m_dialog = new OnboardingDialog(m_enrolment, surroundings, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
    connect(m_dialog, &OnboardingDialog::playerAdded, this, &Desktop::welcome);
    connect(m_dialog, &OnboardingDialog::playerChanged, this, [this](const Player &player) {
        refresh();
        if (player.tracker != TrackerKind::Manual)
            readNewcomer(); // from another day or in another zone, maybe
    });
    // Somebody whose consent was given up at the last moment may be in all the same.
    connect(m_dialog, &QDialog::finished, this, &Desktop::refresh);
    return *m_dialog;
}

void Desktop::welcome(const Player &player)
{
    m_newcomer = player.id;
    refresh();
    if (player.tracker != TrackerKind::Manual)
        readNewcomer();
}

void Desktop::readNewcomer()
{
    m_readAgain = m_ticker.isRunning();
    if (!m_readAgain)
        m_ticker.runNow(m_league.id);
}

void Desktop::tellNewcomer(const RoundEnd &end)
{
    if (!m_dialog || m_readAgain)
        return;
    std::optional<Error> trouble;
    if (!end.report) {
        trouble = end.report.error();
    } else if (const std::optional<RoundReport> &report = *end.report) {
        const auto &players = report->sync.players;
        const auto found = std::ranges::find(players, m_newcomer, &PlayerSync::player);
        if (found != players.end())
            trouble = found->error;
    }
    m_dialog->readingEnded(trouble);
}

} // namespace stepladder
