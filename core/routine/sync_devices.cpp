// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync.h"

#include "core/store/beside.h"

#include <algorithm>

namespace stepladder {

namespace {

/// Who is connected and was not read since.
Result<std::vector<Visit>> connectedOf(Repository &store, LeagueId league, const QDateTime &readBefore, const QDateTime &now)
{
    const Result<std::vector<Player>> players = store.players(league);
    Result<std::map<PlayerId, std::vector<Device>>> devices = store.devices(league);
    if (!players || !devices)
        return tl::unexpected(players ? devices.error() : players.error());
    std::vector<Visit> visits;
    for (const Player &player : *players) {
        const bool isRead = std::ranges::any_of((*devices)[player.id], [&](const Device &device) {
            return device.readAt.isValid() && device.readAt > readBefore && device.readAt <= now;
        });
        if (player.state == ConnectionState::Connected && !isRead)
            visits.push_back({player});
    }
    return visits;
}

} // namespace

Task<Result<SyncReport>> Sync::readDevices(LeagueId leagueId, QDateTime readBefore)
{
    const int requestsBefore = m_http.requestsSent();
    const Result<League> league = m_store.league(leagueId);
    if (!league)
        co_return tl::unexpected(league.error());
    const auto plan = [leagueId, readBefore, now = m_clock.now()](Repository &own) { return connectedOf(own, leagueId, readBefore, now); };
    Result<std::vector<Visit>> visits = co_await beside(&m_store, plan);
    if (!visits)
        co_return tl::unexpected(visits.error());
    std::erase_if(*visits, [this](const Visit &visit) { return !m_trackers.tracker(visit.player.tracker); });
    Tour tour{*league, *std::move(visits)};
    co_await visitAll(&tour, &Sync::readDevices);
    // Called off: nothing of it is kept, for the next look is not far.
    if (std::ranges::any_of(tour.visits, [](const Visit &each) { return !*each.reading && each.reading->error().kind == ErrorKind::Cancelled; }))
        co_return failure(ErrorKind::Cancelled);
    if (const Result<void> kept = co_await keepArrived(&tour, &ReadingKeeper::keepDevices); !kept)
        co_return tl::unexpected(kept.error());
    SyncReport report;
    for (const Visit &visit : tour.visits)
        report.players.push_back(*visit.outcome);
    report.requests = m_http.requestsSent() - requestsBefore;
    co_return report;
}

Task<void> Sync::readDevices(Tour *, Visit *visit)
{
    const Player player = visit->player;
    Result<Reading> reading = co_await readDevicesOf(&m_tokens, m_trackers.tracker(player.tracker), player, m_clock.now());
    visit->reading = std::move(reading);
    visit->arrived = true;
}

} // namespace stepladder
