// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/watched_devices.h"

namespace stepladder {

/// What the devices' dialog needs of its league. Outlives the dialog.
class DevicesPort
{
public:
    virtual ~DevicesPort() = default;

    /// Of all trackers without their own.
    [[nodiscard]] virtual Result<BatteryLimits> usualLimits() = 0;
    /// The levels of the player's trackers, as they came.
    [[nodiscard]] virtual Result<std::vector<Device>> levels(PlayerId player) = 0;
    /// The warnings of the player's tracker, oldest first.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> warnings(PlayerId player) = 0;
    // Errors: NotFound, InvalidInput, of the store.
    [[nodiscard]] virtual Result<void> remindTomorrow(PlayerId player) = 0;
    [[nodiscard]] virtual Result<void> leaveUntilCharged(PlayerId player) = 0;
    [[nodiscard]] virtual Result<void> mute(PlayerId player, bool isMuted) = 0;
    [[nodiscard]] virtual Result<void> setLimits(PlayerId player, std::optional<BatteryLimits> limits) = 0;
    [[nodiscard]] virtual Result<void> setUsualLimits(BatteryLimits limits) = 0;
};

} // namespace stepladder
