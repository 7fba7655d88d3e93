// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/devices/devices_port.h"

namespace stepladder {

/// The devices' dialog's port over the engine.
class EngineDevices final : public DevicesPort
{
public:
    explicit EngineDevices(Engine &engine) : m_engine(engine) {}

    void setLeague(LeagueId league) { m_league = league; }

    [[nodiscard]] Result<BatteryLimits> usualLimits() override;
    [[nodiscard]] Result<std::vector<Device>> levels(PlayerId player) override;
    [[nodiscard]] Result<std::vector<OutboxEntry>> warnings(PlayerId player) override;
    [[nodiscard]] Result<void> remindTomorrow(PlayerId player) override;
    [[nodiscard]] Result<void> leaveUntilCharged(PlayerId player) override;
    [[nodiscard]] Result<void> mute(PlayerId player, bool isMuted) override;
    [[nodiscard]] Result<void> setLimits(PlayerId player, std::optional<BatteryLimits> limits) override;
    [[nodiscard]] Result<void> setUsualLimits(BatteryLimits limits) override;

private:
    Engine &m_engine;
    LeagueId m_league;
};

} // namespace stepladder
