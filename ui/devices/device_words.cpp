// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_words.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)
};

} // namespace

QString levelWords(const Device &device, const Reader &reader)
{
    if (device.batteryPercent)
        return reader.percent(*device.batteryPercent);
    switch (device.batteryStatus) {
    case BatteryStatus::Empty: return Words::tr("empty");
    case BatteryStatus::Low: return Words::tr("low");
    case BatteryStatus::Medium: return Words::tr("medium");
    case BatteryStatus::High: return Words::tr("high");
    case BatteryStatus::Unknown: break;
    }
    return QStringLiteral("\u2013");
}

QString shownLevel(const WatchedDevice &device, const Reader &reader)
{
    return device.isLevelKnown ? levelWords(device.device, reader) : QStringLiteral("\u2013");
}

QString wasWords(const Device &device, const Reader &reader)
{
    if (!device.lastSync.isValid())
        return Words::tr("never synced");
    const QString when = reader.shortWhen(device.lastSync, reader.today());
    if (!device.batteryPercent && device.batteryStatus == BatteryStatus::Unknown)
        return Words::tr("synced %1", "time").arg(when);
    const bool isToday = reader.local(device.lastSync).date() == reader.today();
    return (isToday ? Words::tr("was %1 at %2", "level, time") : Words::tr("was %1 on %2", "level, weekday and time or date"))
        .arg(levelWords(device, reader), when);
}

QString outlookWords(const WatchedDevice &device, const DeviceOutlook &outlook, const Reader &reader)
{
    if (device.care == DeviceCare::NotSynced)
        return Words::tr("Not synced since %1", "weekday and time").arg(reader.shortWhen(device.device.lastSync));
    if (!outlook.forecast)
        return Words::tr("Not enough readings yet");
    return forecastWords(*outlook.forecast, reader.zone, reader.locale, reader.now);
}

QString careWords(const WatchedDevice &device, const Reader &reader)
{
    if (device.state.isMuted)
        return Words::tr("Muted");
    if (isSnoozed(device.state, reader.now))
        return Words::tr("Until tomorrow");
    switch (device.care) {
    case DeviceCare::None: return {};
    case DeviceCare::NotSynced: return Words::tr("Not synced");
    case DeviceCare::Low: return Words::tr("Low");
    case DeviceCare::Critical: return Words::tr("Critical");
    }
    Q_UNREACHABLE();
}

} // namespace stepladder
