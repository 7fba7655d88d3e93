// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "core/delivery/desktop_channel.h"
#include "ui/devices/devices_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"

namespace stepladder {

namespace {

Task<void> closeNotification(Notifications *notifications, QString key)
{
    co_await notifications->close(key);
}

} // namespace

void Desktop::showDevices(PlayerId player)
{
    raise();
    if (m_dialog || m_playersDialog)
        return; // something is being done there
    if (!m_devicesDialog) {
        m_devices.setLeague(m_league.id);
        m_devicesDialog = new DevicesDialog(m_devices, {m_look.appearance(), m_engine.clock(), m_window.reader().zone}, &m_window);
        m_devicesDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_memory.follow(*m_devicesDialog, QStringLiteral("devices"));
        m_devicesDialog->addAction(m_leave); // the window's shortcuts sleep while the dialog is open
        connect(m_devicesDialog, &DevicesDialog::checkRequested, this, [this] { m_ticker.watchNow(m_league.id); });
        connect(m_devicesDialog, &DevicesDialog::changed, this, &Desktop::refresh);
        m_devicesDialog->setDevices(m_watched);
    }
    if (player.isValid())
        m_devicesDialog->choose(player);
    m_devicesDialog->open();
}

/// The tray's part, and what is on the screen of trackers that need nothing any more.
void Desktop::showDeviceCare(const std::vector<WatchedDevice> &devices)
{
    const QDateTime now = m_engine.clock().now();
    std::vector<DeviceInCare> inCare;
    for (const WatchedDevice &each : devices) {
        const QString key = DesktopChannel::deviceKey(m_league.id, each.player.id);
        if (each.care == DeviceCare::None && m_notifications && m_notifications->isShown(key))
            closeNotification(m_notifications, key);
        if (each.care == DeviceCare::None)
            continue;
        DeviceOutlook outlook;
        constexpr size_t mostLookedAhead = 4; // as many as the menu names
        if (each.care >= DeviceCare::Low && inCare.size() < mostLookedAhead) {
            if (const Result<std::vector<Device>> levels = m_engine.store().deviceLevels(each.player.id))
                outlook = outlookOf(*levels, each.device, each.player.zone, now);
        }
        inCare.push_back({each, outlook});
    }
    m_tray.setCare(std::move(inCare), m_window.reader());
}

void Desktop::actOn(const QString &key, const QString &action, const QByteArray &activationToken)
{
    const PlayerId player = DesktopChannel::playerOf(key);
    if (action == DesktopChannel::snoozeAction && player.isValid()) {
        if (const Result<void> done = m_engine.batteryWatch().remindTomorrow(player); !done)
            m_window.showSyncResult(sentence(done.error()), true);
        else
            refresh();
        return;
    }
    if (const LeagueId league = DesktopChannel::leagueOf(key); league != m_league.id && m_engine.store().league(league))
        showLeague(league);
    raise(activationToken);
    if (player.isValid())
        showDevices(player);
}

} // namespace stepladder
