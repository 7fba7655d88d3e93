// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "core/league/counted.h"
#include "ui/leaderboard/headline.h"
#include "ui/devices/device_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/reader.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <chrono>
#include <span>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool needsConsent(const Player &player)
{
    return player.state == ConnectionState::NeedsConsent;
}

constexpr size_t mostInCare = 4; ///< in the menu; the others are where it leads

bool isPanelOnBus()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s).value();
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
    // A panel that is started anew is away for a moment only, and one that comes is not ready at once.
    m_settling.setSingleShot(true);
    m_settling.setInterval(2s);
    connect(&m_settling, &QTimer::timeout, this, &Tray::lookForPanel);
    rebuildMenu();
    repaint();
}

bool Tray::isAvailable() const
{
    // Qt asks the bus for a panel once and keeps the answer, so it is asked only when there is one; X11 has panels
    // that are not on the bus.
    const bool onlyOnBus = QGuiApplication::platformName().startsWith("wayland"_L1);
    return (isPanelOnBus() || !onlyOnBus) && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    connect(&m_panelSigns, &PanelSigns::seen, &m_settling, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    lookForPanel();
}

void Tray::lookForPanel()
{
    const bool available = isAvailable();
    if (available == isShown())
        return;
    m_icon.reset();
    if (available)
        putIcon();
    Q_EMIT availabilityChanged(available);
}

void Tray::putIcon()
{
    // A new object each time: one made before there was a panel may be bound to the wrong kind of panel.
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    repaint();
    m_icon->show();
}

void Tray::setBoard(const Board &board)
{
    m_board = board;
    rebuildMenu();
    repaint();
}

void Tray::setCare(std::vector<DeviceInCare> devices, const Reader &reader)
{
    m_care = std::move(devices);
    m_reader = reader;
    rebuildMenu();
    repaint();
}

bool Tray::isAnyLow() const
{
    return !m_care.empty() && m_care.front().watched.care >= DeviceCare::Low;
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

void Tray::setReadable(bool readable)
{
    if (m_readable == readable)
        return;
    m_readable = readable;
    rebuildMenu();
}

void Tray::setDarkPanel(bool dark)
{
    m_darkPanel = dark;
    repaint();
}

bool Tray::showMessage(const QString &title, const QString &text)
{
    if (!m_icon || !m_icon->supportsMessages() || isPanelOnBus())
        return false;
    m_icon->showMessage(title, text, trayIcon(TrayBadge::None, m_darkPanel));
    return true;
}

TrayBadge Tray::badge() const
{
    if (!m_trouble.isEmpty() || std::ranges::any_of(playersOf(m_board), needsConsent))
        return TrayBadge::NeedsYou;
    if (isAnyLow())
        return TrayBadge::BatteryLow;
    return m_syncing ? TrayBadge::Syncing : TrayBadge::None;
}

void Tray::rebuildMenu()
{
    m_menu.clear();
    if (const QString start = startLine(m_board, Reader()); !start.isEmpty()) {
        m_menu.addAction(start)->setEnabled(false);
        m_menu.addSeparator();
    }
    if (!m_board.rows.empty()) {
        const QString day = QLocale().toString(m_board.date, u"dddd"_s);
        QAction *head = m_menu.addAction(m_board.final ? tr("%1, final", "weekday").arg(day) : tr("%1, may still change", "weekday").arg(day));
        head->setEnabled(false);
        for (const BoardRow &row : std::span(m_board.rows).first(std::min<size_t>(3, m_board.rows.size()))) {
            const QString points = counted(row.standing.total.points, [](int n) { return tr("%n point(s)", nullptr, n); });
            const QString text = tr("%1.  %2, %3", "rank, player, points");
            QAction *action = m_menu.addAction(text.arg(QLocale().toString(row.standing.rank), plain(row.player.name), points));
            connect(action, &QAction::triggered, this, &Tray::openRequested);
        }
        m_menu.addSeparator();
    }
    addCare();
    QAction *open = m_menu.addAction(tr("&Open Stepladder"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_menu.setDefaultAction(open);
    const auto offer = [this](const QString &words, auto asked) {
        QAction *action = m_menu.addAction(words);
        action->setEnabled(m_readable);
        connect(action, &QAction::triggered, this, asked);
    };
    offer(tr("&Sync now"), &Tray::syncRequested);
    offer(tr("&Add player…"), &Tray::addPlayerRequested);
    offer(tr("&Players…"), &Tray::playersRequested);
    offer(tr("&Messages…"), &Tray::messagesRequested);
    offer(tr("S&ettings…"), &Tray::settingsRequested);
    offer(tr("&Devices…"), [this] { Q_EMIT devicesRequested({}); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::addCare()
{
    if (m_care.empty())
        return;
    m_menu.addAction(tr("Devices that need care"))->setEnabled(false);
    for (const DeviceInCare &device : std::span(m_care).first(std::min(mostInCare, m_care.size()))) {
        QAction *action = m_menu.addAction(careLine(device));
        action->setEnabled(m_readable);
        const bool low = device.watched.care >= DeviceCare::Low;
        const QPalette colours = QGuiApplication::palette();
        action->setIcon(lineIcon(low ? "warn"_L1 : "clock"_L1, colours.color(QPalette::Text), colours.color(QPalette::Disabled, QPalette::Text)));
        connect(action, &QAction::triggered, this, [this, player = device.watched.player.id] { Q_EMIT devicesRequested(player); });
    }
    if (m_care.size() > mostInCare) {
        QAction *more = m_menu.addAction(tr("%n more…", nullptr, static_cast<int>(m_care.size() - mostInCare)));
        more->setEnabled(m_readable);
        connect(more, &QAction::triggered, this, [this] { Q_EMIT devicesRequested({}); });
    }
    m_menu.addSeparator();
}

QString Tray::careLine(const DeviceInCare &device) const
{
    const QString name = plain(device.watched.player.name);
    if (device.watched.care == DeviceCare::NotSynced)
        return tr("%1, not synced since %2", "player, time").arg(name, m_reader.shortWhen(device.watched.device.lastSync));
    const QString line = tr("%1, %2", "player, how it was").arg(name, wasWords(device.watched.device, m_reader));
    return device.outlook.forecast ? tr("%1 \u00b7 %2", "player and level, forecast").arg(line, forecastWords(*device.outlook.forecast, m_reader.zone, m_reader.locale, m_reader.now))
                                   : line;
}

QString Tray::firstWord() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    const std::vector<Player> players = playersOf(m_board);
    if (const auto player = std::ranges::find_if(players, needsConsent); player != players.end())
        return tr("%1 needs to allow access again.").arg(player->name);
    if (isAnyLow()) {
        const WatchedDevice &first = m_care.front().watched;
        const auto low = std::ranges::count_if(m_care, [](const DeviceInCare &each) { return each.watched.care >= DeviceCare::Low; });
        const QString line = tr("%1: battery %2", "player, was 14% at 07:40").arg(first.player.name, wasWords(first.device, m_reader));
        return low == 1 ? line : tr("%1, and %n more", nullptr, static_cast<int>(low) - 1).arg(line);
    }
    if (m_syncing)
        return tr("Reading the players");
    if (!m_board.rows.empty())
        return counted(m_board.rows.front().standing.total.points, [](int n) { return tr("%1 leads with %n point(s)", nullptr, n); })
            .arg(m_board.rows.front().player.name);
    return startLine(m_board, Reader());
}

QString Tray::toolTip() const
{
    QStringList lines{tr("Stepladder")};
    if (const QString first = firstWord(); !first.isEmpty())
        lines.append(first);
    if (!m_board.rows.empty()) {
        const auto synced = std::ranges::count_if(m_board.rows, [](const BoardRow &row) { return row.standing.steps.has_value(); });
        lines.append(tr("%1 of %n player(s) synced", nullptr, static_cast<int>(m_board.rows.size())).arg(QLocale().toString(synced)));
    }
    return lines.join(u'\n');
}

void Tray::repaint()
{
    if (!m_icon)
        return;
    m_icon->setIcon(trayIcon(badge(), m_darkPanel));
    m_icon->setToolTip(toolTip());
}

} // namespace stepladder
