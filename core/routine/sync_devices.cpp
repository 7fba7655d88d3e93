// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync.h"

#include "core/routine/trouble.h"

#include <algorithm>

namespace stepladder {

Result<std::vector<Sync::Visit>> Sync::devicesToRead(LeagueId league, const QDateTime &readBefore)
{
    const Result<std::vector<Player>> players = m_store.players(league);
    Result<std::map<PlayerId, std::vector<Device>>> devices = m_store.devices(league);
    if (!players || !devices)
        return tl::unexpected(players ? devices.error() : players.error());
    std::vector<Visit> visits;
    for (const Player &player : *players) {
        const QDateTime now = m_clock.now();
        const bool isRead = std::ranges::any_of((*devices)[player.id], [&](const Device &device) {
            return device.readAt.isValid() && device.readAt > readBefore && device.readAt <= now;
        });
        if (player.state == ConnectionState::Connected && m_trackers.tracker(player.tracker) && !isRead)
            visits.push_back(Visit{player, std::nullopt, false, std::nullopt});
    }
    return visits;
}

Task<Result<SyncReport>> Sync::readDevices(LeagueId league, QDateTime readBefore)
{
    const int requestsBefore = m_http.requestsSent();
    Result<std::vector<Visit>> visits = devicesToRead(league, readBefore);
    if (!visits)
        co_return tl::unexpected(visits.error());
    std::vector<Task<void>> reading; // all at once
    reading.reserve(visits->size());
    for (Visit &visit : *visits)
        reading.push_back(readDevices(&visit));
    for (Task<void> &each : reading)
        co_await each;
    const bool isCancelled = std::ranges::any_of(*visits, [](const Visit &each) {
        return !*each.reading && each.reading->error().kind == ErrorKind::Cancelled;
    });
    if (isCancelled)
        co_return failure(ErrorKind::Cancelled);
    SyncReport report;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        for (const Visit &visit : *visits) {
            const Result<PlayerSync> outcome = keepDevices(visit);
            if (!outcome)
                return tl::unexpected(outcome.error());
            report.players.push_back(*outcome);
        }
        return {};
    });
    if (!kept)
        co_return tl::unexpected(kept.error());
    report.requests = m_http.requestsSent() - requestsBefore;
    co_return report;
}

Task<void> Sync::readDevices(Visit *visit)
{
    const Player player = visit->player;
    Result<Reading> reading = co_await readDevicesOf(&m_tokens, m_trackers.tracker(player.tracker), player, m_clock.now());
    visit->reading = std::move(reading);
}

Result<PlayerSync> Sync::keepDevices(const Visit &visit)
{
    // Read again: somebody may have reconnected or left while the network was slow.
    const Result<Player> player = m_store.player(visit.player.id);
    if (!player)
        return tl::unexpected(player.error());
    PlayerSync outcome{player->id, player->name, player->state, 0, true, {}};
    if (player->removed || player->tracker != visit.player.tracker || player->state != ConnectionState::Connected)
        return outcome;
    if (!visit.reading)
        return outcome;
    const Result<Reading> &reading = *visit.reading;
    if (!reading && endBy(reading.error().kind))
        return keepFailure(*player, reading.error());
    if (!reading) {
        outcome.error = reading.error();
        return outcome;
    }
    if (reading->devices.empty())
        return outcome;
    return m_store.saveDevices(player->id, reading->devices).map([&] { return outcome; });
}

} // namespace stepladder
