// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "app/stepladder/browser.h"
#include "ui/league/league_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <algorithm>
#include <array>

namespace stepladder {

void Desktop::addPlayer()
{
    openDialog().open();
}

void Desktop::takeCare()
{
    if (m_care && m_care->inSettings) {
        showSettings();
        constexpr std::array channels{ChannelKind::Slack, ChannelKind::Sms, ChannelKind::Ntfy};
        const auto refused = std::ranges::find_if(channels, [this](ChannelKind each) { return !m_messageSettings.trouble(each).isEmpty(); });
        if (m_settingsDialog && refused != channels.end())
            m_settingsDialog->showChannel(*refused);
        return;
    }
    if (!m_care || !m_care->reconnect) {
        m_ticker.runNow(m_league.id);
        return;
    }
    reconnect(*m_care->reconnect);
}

void Desktop::reconnect(Player player) // by value: the board may be read again meanwhile
{
    // A service that has closed is left for the one that took over.
    if (player.state == ConnectionState::Retired)
        player.tracker = TrackerKind::GoogleHealth;
    OnboardingDialog &dialog = openDialog();
    dialog.open();
    dialog.reconnect(player);
}

void Desktop::enterTexts(const Player &player)
{
    OnboardingDialog &dialog = openDialog();
    dialog.open();
    dialog.enterTexts(player);
}

void Desktop::leadToSettings()
{
    const auto showTexts = [this] {
        showSettings();
        if (m_settingsDialog)
            m_settingsDialog->showChannel(ChannelKind::Sms);
    };
    connect(m_dialog, &QObject::destroyed, this, showTexts, Qt::QueuedConnection); // one thing at a time
    for (QDialog *each : std::initializer_list<QDialog *>{m_dialog, m_profileDialog, m_playersDialog, m_leagueDialog}) {
        if (each)
            each->close();
    }
}

OnboardingDialog &Desktop::openDialog()
{
    raise();
    if (m_dialog)
        return *m_dialog;
    m_enrolment.setLeague(m_league.id);
    const auto openUrl = [browser = Browser()](const QUrl &url) { return browser.open(url); };
    const OnboardingDialog::Surroundings surroundings{m_look.appearance(), m_engine.clock(), openUrl, m_league, m_engine.consentDeadline()};
    QWidget *below = &m_window;
    if (m_playersDialog)
        below = m_playersDialog;
    if (m_profileDialog && m_profileDialog->isVisible())
        below = m_profileDialog;
    m_dialog = new OnboardingDialog(m_enrolment, surroundings, below);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
    connect(m_dialog, &OnboardingDialog::stayedOpen, this, [this] { m_quitsAfterQuestion = false; });
    followQuestion(*m_dialog);
    connect(m_dialog, &OnboardingDialog::playerAdded, this, &Desktop::welcome);
    connect(m_dialog, &OnboardingDialog::playerChanged, this, [this](const Player &player) {
        refresh();
        if (player.tracker != TrackerKind::Manual)
            readNewcomer(); // from another day or in another zone, maybe
    });
    connect(m_dialog, &OnboardingDialog::settingsWanted, this, &Desktop::leadToSettings);
    // Somebody whose consent was given up at the last moment may be in all the same.
    connect(m_dialog, &QDialog::finished, this, &Desktop::refresh);
    return *m_dialog;
}

void Desktop::showPlayers()
{
    raise();
    if (m_dialog)
        return; // somebody is being taken in
    if (!m_playersDialog)
        openPlayers();
    m_playersDialog->open();
}

void Desktop::openPlayers()
{
    m_players.setLeague(m_league.id);
    QWidget *below = &m_window;
    if (m_leagueDialog && m_leagueDialog->isVisible())
        below = m_leagueDialog;
    m_playersDialog = new PlayersDialog(m_players, {m_look.appearance(), m_engine.clock(), m_league}, below);
    m_playersDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_memory.follow(*m_playersDialog, QStringLiteral("players"));
    m_playersDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
    connect(m_playersDialog, &PlayersDialog::stayedOpen, this, [this] { m_quitsAfterQuestion = false; });
    followQuestion(*m_playersDialog);
    connect(m_playersDialog, &PlayersDialog::addRequested, this, &Desktop::addPlayer);
    connect(m_playersDialog, &PlayersDialog::reconnectRequested, this, &Desktop::reconnect);
    connect(m_playersDialog, &PlayersDialog::textsRequested, this, &Desktop::enterTexts);
    connect(m_playersDialog, &PlayersDialog::invitationRequested, this, [this](const Invitation &invitation) {
        OnboardingDialog &dialog = openDialog();
        dialog.open();
        dialog.goOnWith(invitation);
    });
    connect(m_playersDialog, &PlayersDialog::profileRequested, this, &Desktop::showProfile);
    connect(m_playersDialog, &PlayersDialog::playersChanged, this, [this] {
        refresh();
        m_housekeeping.tidy();
    });
}

void Desktop::tellLeftOver(const Player &player, const QString &todo)
{
    m_leftOver = Care{{tr("%1 has left the league.").arg(player.name), todo, {}}, std::nullopt};
    if (!m_playersDialog || !m_playersDialog->tell(player.id, todo))
        showCare(m_board);
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
    m_readAgain = m_ticker.isInRound(); // what else is running, the round waits for
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
