// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/warning_text.h"
#include "core/store/repository.h"

namespace stepladder {

/// A player with the tracker that is watched: of several the one that synced last.
struct WatchedDevice {
    Player player;
    Device device;
    BatteryState state;
    BatteryLimits limits; ///< that hold for it
    DeviceCare care = DeviceCare::None;
    bool isLevelKnown = true; ///< and not too old to be shown
};
/// A tracker as if it were the watched one.
[[nodiscard]] WatchedDevice watchedAs(const Device &device, const Player &player, const BatteryState &state, const League &league,
                                      const QDateTime &now);
/// Those of the league, in the order of the players. Errors: of Repository.
[[nodiscard]] Result<std::vector<WatchedDevice>> watchedDevices(Repository &store, LeagueId league, const QDateTime &now);
/// Those that need care most first: by care, then by level, then by age.
void sortByNeed(std::vector<WatchedDevice> &devices);

/// What the levels of a player's trackers tell of this one.
[[nodiscard]] DeviceOutlook outlookOf(const std::vector<Device> &levels, const Device &device, const QTimeZone &zone, const QDateTime &now);

} // namespace stepladder
