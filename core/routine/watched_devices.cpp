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

namespace {

/// The one of a player's trackers that synced last, if there is any.
void addWatched(std::vector<WatchedDevice> &watched, const Player &player, const std::vector<Device> &devices,
                const Repository::BatteryStates &states, const League &league, const QDateTime &now)
{
    const std::optional<Device> device = watchedDevice(devices);
    if (!device)
        return;
    const auto state = states.find(device->id);
    watched.push_back(watchedAs(*device, player, state == states.end() ? BatteryState() : state->second, league, now));
}

} // namespace

Result<std::vector<WatchedDevice>> watchedDevices(Repository &store, LeagueId league, const QDateTime &now)
{
    const Result<League> found = store.league(league);
    if (!found)
        return tl::unexpected(found.error());
    const Result<std::vector<Player>> players = store.players(league);
    if (!players)
        return tl::unexpected(players.error());
    const Result<std::map<PlayerId, std::vector<Device>>> paired = store.devices(league);
    if (!paired)
        return tl::unexpected(paired.error());
    const Result<std::map<PlayerId, Repository::BatteryStates>> known = store.batteryStates(league);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<WatchedDevice> watched;
    for (const Player &player : *players) {
        const auto own = paired->find(player.id);
        const auto states = known->find(player.id);
        if (own != paired->end())
            addWatched(watched, player, own->second, states == known->end() ? Repository::BatteryStates() : states->second, *found, now);
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
