// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "ui/messages/messages_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/settings/settings_dialog.h"

namespace stepladder {

void Desktop::showTelling(LeagueId league)
{
    if (league != m_league.id)
        return;
    m_progress.stop();
    m_window.showTelling();
}

void Desktop::showMessages()
{
    raise();
    if (m_dialog || m_playersDialog || m_settingsDialog)
        return; // one thing at a time
    if (!m_messagesDialog)
        openMessages();
    m_messagesDialog->open();
}

void Desktop::openMessages()
{
    m_messages.setLeague(m_league.id);
    m_messagesDialog = new MessagesDialog(m_messages, {m_look.appearance(), m_engine.clock(), m_league}, &m_window);
    m_messagesDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_memory.follow(*m_messagesDialog, QStringLiteral("messages"));
    m_messagesDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
    connect(m_messagesDialog, &MessagesDialog::messagesChanged, this, &Desktop::showState);
    connect(m_messagesDialog, &MessagesDialog::settingsRequested, this, [this] {
        connect(m_messagesDialog, &QObject::destroyed, this, &Desktop::showSettings, Qt::QueuedConnection); // one thing at a time
        m_messagesDialog->close();
    });
}

void Desktop::showSettings()
{
    raise();
    if (m_dialog || m_playersDialog || m_messagesDialog || !m_league.id.isValid())
        return;
    if (!m_settingsDialog) {
        m_messageSettings.setLeague(m_league.id);
        m_settingsDialog = new SettingsDialog(m_messageSettings, {m_look.appearance(), m_engine.clock()}, &m_window);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_memory.follow(*m_settingsDialog, QStringLiteral("settings"));
        m_settingsDialog->addAction(m_leave);
        connect(m_settingsDialog, &SettingsDialog::saved, this, &Desktop::refresh);
        connect(m_settingsDialog, &SettingsDialog::stayedOpen, this, [this] { m_quitsAfterQuestion = false; });
        followQuestion(*m_settingsDialog);
    }
    m_settingsDialog->open();
}

} // namespace stepladder
