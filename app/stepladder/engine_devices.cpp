// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_devices.h"

namespace stepladder {

Result<BatteryLimits> EngineDevices::usualLimits()
{
    return m_engine.store().league(m_league).map([](const League &league) { return league.battery; });
}

Result<std::vector<Device>> EngineDevices::levels(PlayerId player)
{
    return m_engine.store().deviceLevels(player);
}

Result<std::vector<OutboxEntry>> EngineDevices::warnings(PlayerId player)
{
    return m_engine.store().entriesTo(player).map([](std::vector<OutboxEntry> entries) {
        std::erase_if(entries, [](const OutboxEntry &each) { return each.kind != MessageKind::Battery; });
        return entries;
    });
}

Result<void> EngineDevices::remindTomorrow(PlayerId player)
{
    return m_engine.batteryWatch().remindTomorrow(player);
}

Result<void> EngineDevices::leaveUntilCharged(PlayerId player)
{
    return m_engine.batteryWatch().leaveUntilCharged(player);
}

Result<void> EngineDevices::mute(PlayerId player, bool isMuted)
{
    return m_engine.batteryWatch().mute(player, isMuted);
}

Result<void> EngineDevices::setLimits(PlayerId player, std::optional<BatteryLimits> limits)
{
    return m_engine.batteryWatch().setLimits(player, limits);
}

Result<void> EngineDevices::setUsualLimits(BatteryLimits limits)
{
    return m_engine.batteryWatch().setUsualLimits(m_league, limits);
}

} // namespace stepladder
