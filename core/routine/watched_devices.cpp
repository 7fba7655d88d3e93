// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/watched_devices.h"

#include <algorithm>
#include <tuple>

namespace stepladder {

namespace {

/// As far as a word goes.
int roughPercent(const Device &device)
{
    switch (device.batteryStatus) {
    case BatteryStatus::Empty: return 0;
    case BatteryStatus::Low: return 15;
    case BatteryStatus::Medium: return 50;
    case BatteryStatus::High: return 90;
    case BatteryStatus::Unknown: break;
    }
    return 101;
}

} // namespace

WatchedDevice watchedAs(const Device &device, const Player &player, const BatteryState &state, const League &league,
                        const QDateTime &now)
{
    WatchedDevice watched{player, device, state, state.limits.value_or(league.battery), DeviceCare::None, true};
    watched.care = careOf(device, state, watched.limits, player.zone, now);
    watched.isLevelKnown = isLevelKnown(device, watched.limits, player.zone, now);
    return watched;
}

Result<std::vector<WatchedDevice>> watchedDevices(Repository &store, LeagueId id, const QDateTime &now)
{
    const Result<League> league = store.league(id);
    const Result<std::vector<Player>> players = store.players(id);
    const Result<std::map<PlayerId, std::vector<Device>>> paired = store.devices(id);
    const Result<std::map<PlayerId, Repository::BatteryStates>> known = store.batteryStates(id);
    for (const Error *error : {league ? nullptr : &league.error(), players ? nullptr : &players.error(),
                               paired ? nullptr : &paired.error(), known ? nullptr : &known.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    std::map<PlayerId, std::vector<Device>> devices = *paired;
    std::map<PlayerId, Repository::BatteryStates> states = *known;
    std::vector<WatchedDevice> watched;
    for (const Player &player : *players) {
        const std::optional<Device> device = watchedDevice(devices[player.id]);
        if (!device)
            continue;
        watched.push_back(watchedAs(*device, player, states[player.id][device->id], *league, now));
    }
    return watched;
}

void sortByNeed(std::vector<WatchedDevice> &devices)
{
    const auto need = [](const WatchedDevice &each) {
        return std::tuple(-static_cast<int>(each.care), each.device.batteryPercent.value_or(roughPercent(each.device)),
                          each.device.lastSync.toMSecsSinceEpoch());
    };
    std::ranges::stable_sort(devices, {}, need);
}

DeviceOutlook outlookOf(const std::vector<Device> &levels, const Device &device, const QTimeZone &zone, const QDateTime &now)
{
    DeviceOutlook outlook;
    outlook.forecast = forecast(believed(levels, device.id));
    std::vector<QDateTime> syncs;
    for (const Device &level : levels) {
        if (level.lastSync.isValid())
            syncs.push_back(level.lastSync);
    }
    const std::optional<int> hour = quietHour(syncs, zone);
    if (hour && outlook.forecast)
        outlook.chargeAt = timeToCharge(*hour, zone, outlook.forecast->emptyAt, now);
    return outlook;
}

} // namespace stepladder
