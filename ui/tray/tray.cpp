// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/theme/marks.h"
#include "ui/theme/reader.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <chrono>
#include <ranges>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool needsConsent(const BoardRow &row)
{
    return row.player.state == ConnectionState::NeedsConsent;
}

bool needsCharging(const BoardRow &row)
{
    return row.device && batteryIsLow(*row.device);
}

/// A menu takes "&" for a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Tray::Tray(QObject *parent) : QObject(parent), m_darkPanel(isDarkGround(QGuiApplication::palette().color(QPalette::Window)))
{
    m_menu.setAccessibleName(tr("Stepladder"));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    // No signal tells that a panel came, left or was restarted; asking costs next to nothing.
    m_panelWatch.setTimerType(Qt::VeryCoarseTimer);
    m_panelWatch.setInterval(5s);
    connect(&m_panelWatch, &QTimer::timeout, this, &Tray::lookForPanel);
    rebuildMenu();
    repaint();
}

void Tray::show()
{
    m_wanted = true;
    m_wasAvailable = isAvailable();
    m_icon.setVisible(m_wasAvailable);
    m_panelWatch.start();
}

void Tray::lookForPanel()
{
    const bool available = isAvailable();
    if (available == m_wasAvailable)
        return;
    m_wasAvailable = available;
    // A panel that was restarted knows nothing of the icon it had: it has to be put there anew.
    m_icon.setVisible(available && m_wanted);
    Q_EMIT availabilityChanged(available);
}

void Tray::setBoard(const Board &board)
{
    m_board = board;
    rebuildMenu();
    repaint();
}

void Tray::setSyncing(bool syncing)
{
    m_syncing = syncing;
    repaint();
}

void Tray::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    repaint();
}

void Tray::setDarkPanel(bool dark)
{
    m_darkPanel = dark;
    repaint();
}

void Tray::tellClosedToTray()
{
    m_icon.showMessage(tr("Stepladder"), tr("Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q."),
                       trayIcon(TrayBadge::None, m_darkPanel));
}

TrayBadge Tray::badge() const
{
    if (!m_trouble.isEmpty() || std::ranges::any_of(m_board.rows, needsConsent))
        return TrayBadge::NeedsYou;
    if (std::ranges::any_of(m_board.rows, needsCharging))
        return TrayBadge::BatteryLow;
    return m_syncing ? TrayBadge::Syncing : TrayBadge::None;
}

void Tray::rebuildMenu()
{
    m_menu.clear();
    if (!m_board.rows.empty()) {
        const QString day = QLocale().toString(m_board.date, u"dddd"_s);
        m_menu.addSection(m_board.final ? tr("%1, final", "weekday").arg(day) : tr("%1, may still change", "weekday").arg(day));
        for (const BoardRow &row : m_board.rows | std::views::take(3)) {
            const QString points = tr("%n point(s)", nullptr, static_cast<int>(row.standing.total.points));
            const QString text = tr("%1  %2", "rank, player").arg(QLocale().toString(row.standing.rank), plain(row.player.name));
            // After the tabulator comes what a menu shows at its far side.
            connect(m_menu.addAction(u"%1\t%2"_s.arg(text, points)), &QAction::triggered, this, &Tray::openRequested);
        }
        m_menu.addSeparator();
    }
    QAction *open = m_menu.addAction(tr("&Open Stepladder"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_menu.setDefaultAction(open);
    connect(m_menu.addAction(tr("&Sync now")), &QAction::triggered, this, &Tray::syncRequested);
    connect(m_menu.addAction(tr("&Add player…")), &QAction::triggered, this, &Tray::addPlayerRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

QString Tray::firstWord() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (const auto row = std::ranges::find_if(m_board.rows, needsConsent); row != m_board.rows.end())
        return tr("%1 needs to allow access again.").arg(row->player.name);
    if (const auto row = std::ranges::find_if(m_board.rows, needsCharging); row != m_board.rows.end()) {
        return row->device->batteryPercent
            ? tr("%1: battery was %2").arg(row->player.name, Reader().percent(*row->device->batteryPercent))
            : tr("%1: battery is low").arg(row->player.name);
    }
    if (m_syncing)
        return tr("Reading the players");
    if (!m_board.rows.empty())
        return tr("%1 leads with %n point(s)", nullptr, static_cast<int>(m_board.rows.front().standing.total.points))
            .arg(m_board.rows.front().player.name);
    return {};
}

void Tray::repaint()
{
    m_icon.setIcon(trayIcon(badge(), m_darkPanel));
    QStringList lines{tr("Stepladder")};
    if (const QString first = firstWord(); !first.isEmpty())
        lines.append(first);
    if (!m_board.rows.empty()) {
        const auto synced = std::ranges::count_if(m_board.rows, [](const BoardRow &row) { return row.standing.steps.has_value(); });
        lines.append(tr("%1 of %n player(s) synced", nullptr, static_cast<int>(m_board.rows.size())).arg(QLocale().toString(synced)));
    }
    m_icon.setToolTip(lines.join(u'\n'));
}

} // namespace stepladder
