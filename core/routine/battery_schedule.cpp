// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/battery_schedule.h"

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lastCheckNote = u"last-battery-check"_s;

/// Google: about 10,000 token grants a project and day, and an access token lasts an hour, so that every look may cost one.
/// Some are left for consents, and what the rounds of a day take. Its 300 requests a minute and person and 120,000 a minute
/// and project are out of reach. Source: developers.google.com/health/rate-limits.
constexpr int grantsPerDay = 9'000;
constexpr int roundsPerDay = 2;

/// Fitbit: 150 requests an hour and person, of which a look takes one. Source: the Web API's "Rate limits".
constexpr auto shortest = 15min;

} // namespace

std::chrono::minutes batteryInterval(std::chrono::minutes wanted, const std::map<TrackerKind, int> &players)
{
    const auto google = players.find(TrackerKind::GoogleHealth);
    const int count = google == players.end() ? 0 : google->second;
    std::chrono::minutes least = shortest;
    if (count > 0) {
        const int checks = std::max(1, (grantsPerDay - roundsPerDay * count) / count);
        const std::chrono::minutes day = 24h;
        least = std::max(least, (day + std::chrono::minutes(checks - 1)) / checks);
    }
    return std::max(wanted, least);
}

Result<std::chrono::minutes> batteryInterval(Repository &store, const League &league)
{
    const Result<std::vector<League>> leagues = store.leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    std::map<TrackerKind, int> counts;
    for (const League &each : *leagues) {
        const Result<std::vector<Player>> players = store.players(each.id);
        if (!players)
            return tl::unexpected(players.error());
        for (const Player &player : *players)
            ++counts[player.tracker];
    }
    return batteryInterval(std::chrono::minutes(league.batteryMinutes), counts);
}

Result<bool> isBatteryCheckDue(Repository &store, const League &league, const QDateTime &now)
{
    const Result<QString> note = store.note(league.id, lastCheckNote);
    if (!note)
        return tl::unexpected(note.error());
    const QDateTime last = QDateTime::fromString(*note, Qt::ISODate);
    // Cheap, and most often the answer.
    if (last.isValid() && last <= now && last.addDuration(std::chrono::minutes(league.batteryMinutes)) > now)
        return false;
    return batteryInterval(store, league).map([&](std::chrono::minutes interval) {
        return !last.isValid() || last > now || last.addDuration(interval) <= now;
    });
}

Result<void> noteBatteryCheck(Repository &store, LeagueId league, const QDateTime &now)
{
    return store.setNote(league, lastCheckNote, now.toString(Qt::ISODate));
}

} // namespace stepladder
