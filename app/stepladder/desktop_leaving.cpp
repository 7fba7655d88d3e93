// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "ui/devices/devices_dialog.h"
#include "ui/league/league_dialog.h"
#include "ui/messages/messages_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

bool Desktop::leaveUnsaved()
{
    QDialog *asking = nullptr;
    if (m_dialog && m_dialog->isVisible() && m_dialog->hasUnsaved())
        asking = m_dialog;
    else if (m_settingsDialog && m_settingsDialog->isVisible())
        asking = m_settingsDialog;
    else if (m_playersDialog && m_playersDialog->hasUnsaved())
        asking = m_playersDialog;
    if (!asking)
        return true;
    raise();
    asking->reject();
    m_quitsAfterQuestion = asking->isVisible();
    return !m_quitsAfterQuestion;
}

void Desktop::followQuestion(QDialog &dialog)
{
    const auto goOn = [this] {
        if (m_quitsAfterQuestion)
            quit();
    };
    connect(&dialog, &QDialog::finished, this, goOn, Qt::QueuedConnection);
    // With its question it closes as one of two, and window managers lose track of the keyboard.
    connect(&dialog, &QDialog::finished, dialog.parentWidget(), &QWidget::activateWindow, Qt::QueuedConnection);
}

void Desktop::quit()
{
    if (!leaveUnsaved())
        return;
    m_quitting = true;
    m_ticker.stop();
    keepLayout();
    if (m_dialog)
        m_dialog->reject();
    if (m_profileDialog)
        m_profileDialog->reject();
    if (m_leagueDialog)
        m_leagueDialog->reject();
    if (m_playersDialog)
        m_playersDialog->reject();
    if (m_messagesDialog)
        m_messagesDialog->reject();
    if (m_devicesDialog)
        m_devicesDialog->reject();
    if (m_wall)
        m_wall->hide();
    m_window.hide();
    if (!m_ticker.isRunning()) {
        QApplication::quit();
        return;
    }
    // A round in hand ends here: what it stored is complete, what it did not store the next one does.
    const auto end = [] { QApplication::quit(); };
    for (const auto ended : {&RoundTicker::watched, &RoundTicker::delivered})
        connect(&m_ticker, ended, this, end, Qt::QueuedConnection);
    connect(&m_ticker, &RoundTicker::finished, this, end, Qt::QueuedConnection);
    m_lastMoment.setObjectName(u"lastMoment"_s);
    m_lastMoment.setSingleShot(true);
    connect(&m_lastMoment, &QTimer::timeout, this, end);
    m_lastMoment.start(std::chrono::seconds(2)); // a keychain may take its time
    m_engine.cancel();
}

} // namespace stepladder
