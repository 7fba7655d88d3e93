// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/player_profile.h"

#include "core/routine/board.h"
#include "core/routine/day_standings.h"

#include <algorithm>

namespace stepladder {

namespace {

std::optional<SeasonPlace::Other> otherOf(const std::vector<Standing> &rows, std::vector<Standing>::const_iterator own)
{
    const qint64 points = own->total.points;
    const auto other = [points](const Standing &standing) { return SeasonPlace::Other{standing.name, standing.total.points - points}; };
    const auto notAhead = std::ranges::find_if(rows, [points](const Standing &each) { return each.total.points <= points; });
    if (notAhead != rows.begin())
        return other(*std::prev(notAhead));
    if (rows.size() == 1)
        return std::nullopt;
    return other(own == rows.begin() ? rows[1] : rows.front());
}

std::optional<SeasonPlace> placeOf(PlayerId player, const std::vector<Standing> &rows)
{
    const auto own = std::ranges::find(rows, player, &Standing::player);
    if (own == rows.end())
        return std::nullopt;
    return SeasonPlace{own->rank, static_cast<int>(rows.size()), own->total, otherOf(rows, own)};
}

std::optional<StepCount> scoredOn(QDate day, const std::vector<ScoredDay> &scored)
{
    const auto found = std::ranges::lower_bound(scored, day, {}, &ScoredDay::day);
    return found != scored.end() && found->day == day ? found->steps : std::nullopt;
}

/// As it is scored: after its close, a season's day stays as it was.
ProfileDay dayOf(const DayRecord &record, const std::vector<ScoredDay> &scored, const Season &season, const Settling &settling)
{
    ProfileDay day{record.day, season.contains(record.day) ? scoredOn(record.day, scored) : record.steps, stateOf(record, record.day, settling), {}};
    if (record.restatement)
        day.was = record.restatement->was;
    return day;
}

Result<void> readPlace(Repository &store, PlayerProfile &profile, const QDateTime &now, const std::optional<Standings> &known)
{
    const Result<Standings> standings = known ? *known : readStandings(store, profile.league, profile.date, now);
    return standings.map([&profile](const Standings &read) { profile.place = placeOf(profile.player.id, read.rows); });
}

Result<void> readDays(Repository &store, PlayerProfile &profile, const QDateTime &now)
{
    const Player &player = profile.player;
    const League &league = profile.league;
    const QDate joined = player.joined.isValid() ? player.joined : league.season.first;
    const Result<std::vector<DayRecord>> records = store.days(player.id, joined, profile.date);
    if (!records)
        return tl::unexpected(records.error());
    const Result<std::vector<ScoredDay>> scored = store.scoredDaysOf(league, player.id, joined, profile.date);
    if (!scored)
        return tl::unexpected(scored.error());
    const Settling settling{.zone = player.zone, .hours = league.rules.settlingHours, .lastSync = player.lastSync, .now = now};
    std::vector<ScoredDay> all;
    for (const DayRecord &record : *records) {
        const ProfileDay day = dayOf(record, *scored, league.season, settling);
        profile.days.push_back(day);
        all.push_back({day.day, day.steps});
    }
    profile.season = recordsOf(*scored, profile.date, league.rules);
    profile.ever = recordsOf(std::move(all), profile.date, league.rules);
    return {};
}

Result<void> readTexts(Repository &store, PlayerProfile &profile, const QDateTime &)
{
    return store.textConsent(profile.player.id).map([&profile](const std::optional<TextConsent> &texts) { profile.texts = texts; });
}

Result<void> readDevices(Repository &store, PlayerProfile &profile, const QDateTime &now)
{
    const Player &player = profile.player;
    const Result<std::map<PlayerId, std::vector<Device>>> paired = store.devices(player.league);
    const Result<std::map<PlayerId, Repository::BatteryStates>> states = store.batteryStates(player.league);
    const Result<std::vector<Device>> levels = store.deviceLevels(player.id);
    for (const Error *error : {paired ? nullptr : &paired.error(), states ? nullptr : &states.error(), levels ? nullptr : &levels.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    const auto own = paired->find(player.id);
    if (own == paired->end())
        return {};
    std::vector<Device> devices = own->second;
    const std::optional<Device> watched = watchedDevice(devices);
    if (!watched)
        return {};
    const auto known = states->find(player.id);
    Repository::BatteryStates remembered = known == states->end() ? Repository::BatteryStates() : known->second;
    std::ranges::stable_sort(devices, [&watched](const Device &one, const Device &other) {
        if (one.id == watched->id || other.id == watched->id)
            return other.id != watched->id;
        return one.lastSync > other.lastSync;
    });
    for (const Device &device : devices)
        profile.devices.push_back(watchedAs(device, player, remembered[device.id], profile.league, now));
    profile.outlook = outlookOf(*levels, *watched, player.zone, now);
    return {};
}

} // namespace

Result<PlayerProfile> readProfile(Repository &store, PlayerId id, const QDateTime &now, const std::optional<Standings> &known)
{
    const Result<Player> player = store.player(id);
    if (!player)
        return tl::unexpected(player.error());
    const Result<League> league = store.league(player->league);
    if (!league)
        return tl::unexpected(league.error());
    PlayerProfile profile;
    profile.league = *league;
    profile.player = *player;
    profile.date = newestDay(*league, now);
    if (const Result<void> placed = readPlace(store, profile, now, known); !placed)
        return tl::unexpected(placed.error());
    for (const auto &read : {readDays, readDevices, readTexts}) {
        if (const Result<void> done = read(store, profile, now); !done)
            return tl::unexpected(done.error());
    }
    return profile;
}

} // namespace stepladder
