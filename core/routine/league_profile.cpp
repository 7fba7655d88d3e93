// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/league_profile.h"

#include "core/routine/board.h"
#include "core/routine/day_standings.h"

#include <algorithm>

namespace stepladder {

namespace {

/// The league as if its season had begun with the first player's first day: earlier seasons are history, too.
League withAllDays(League league, const std::vector<Player> &players)
{
    for (const Player &player : players) {
        if (player.joined.isValid())
            league.season.first = std::min(league.season.first, player.joined);
    }
    return league;
}

Result<void> readRanking(Repository &store, LeagueProfile &profile, const QDateTime &now)
{
    return readStandings(store, profile.league, profile.date, now).map([&profile](Standings &&standings) { profile.standings = std::move(standings); });
}

Result<void> readRecords(Repository &store, LeagueProfile &profile, const QDateTime &)
{
    const League league = withAllDays(profile.league, profile.players);
    Result<std::map<PlayerId, std::vector<ScoredDay>>> read = store.scoredDays(league, league.season.first, profile.date);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<PlayerDays> days;
    for (const Player &player : profile.players) {
        if (const auto own = read->find(player.id); own != read->end())
            days.push_back({player.id, std::move(own->second)});
    }
    profile.records = leagueRecordsOf(std::move(days), profile.date, profile.league.rules, profile.league.season);
    return {};
}

Result<void> readDevices(Repository &store, LeagueProfile &profile, const QDateTime &now)
{
    return watchedDevices(store, profile.league.id, now).map([&profile](std::vector<WatchedDevice> &&devices) {
        profile.devices = std::move(devices);
        sortByNeed(profile.devices);
    });
}

} // namespace

Result<LeagueProfile> readLeagueProfile(Repository &store, LeagueId id, const QDateTime &now)
{
    const Result<League> league = store.league(id);
    if (!league)
        return tl::unexpected(league.error());
    Result<std::vector<Player>> players = store.players(id);
    if (!players)
        return tl::unexpected(players.error());
    LeagueProfile profile;
    profile.league = *league;
    profile.players = *std::move(players);
    profile.date = newestDay(*league, now);
    for (const auto &read : {readRanking, readRecords, readDevices}) {
        if (const Result<void> done = read(store, profile, now); !done)
            return tl::unexpected(done.error());
    }
    return profile;
}

} // namespace stepladder
