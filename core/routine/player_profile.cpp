// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/player_profile.h"

#include "core/routine/board.h"

#include <algorithm>

namespace stepladder {

namespace {

/// Who is ranked by what they earned up to the day, which takes no day of anybody's.
Result<std::vector<Standing>> ranked(Repository &store, const League &league, QDate date)
{
    const Result<std::vector<Player>> players = store.players(league.id);
    if (!players)
        return tl::unexpected(players.error());
    const Result<std::map<PlayerId, Tally>> tallies = store.tallies(league, date.addDays(1));
    if (!tallies)
        return tl::unexpected(tallies.error());
    std::vector<Contender> contenders;
    for (const Player &player : *players) {
        if (firstDay(player, league) > date)
            continue;
        Contender contender;
        contender.id = player.id;
        contender.name = player.name;
        contender.joined = player.joined;
        if (const auto found = tallies->find(player.id); found != tallies->end())
            contender.carried = found->second;
        contenders.push_back(std::move(contender));
    }
    return standingsFor(date, league.rules, league.season, contenders).rows;
}

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

/// The days as they are scored: after its close, those of a season stay as they were.
std::vector<ProfileDay> historyOf(const std::vector<DayRecord> &records, const std::vector<ScoredDay> &scored, const Season &season,
                                  const Settling &settling)
{
    std::vector<ProfileDay> days;
    days.reserve(records.size());
    auto next = scored.begin();
    for (const DayRecord &record : records) {
        ProfileDay day{record.day, record.steps, stateOf(record, record.day, settling), {}};
        if (record.restatement)
            day.was = record.restatement->was;
        while (next != scored.end() && next->day < day.day)
            ++next;
        if (season.contains(day.day))
            day.steps = next != scored.end() && next->day == day.day ? next->steps : std::nullopt;
        days.push_back(day);
    }
    return days;
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

Result<PlayerProfile> readProfile(Repository &store, PlayerId id, const QDateTime &now)
{
    const Result<Player> player = store.player(id);
    if (!player)
        return tl::unexpected(player.error());
    const Result<League> league = store.league(player->league);
    if (!league)
        return tl::unexpected(league.error());
    const QDate date = newestDay(*league, now);
    const QDate joined = player->joined.isValid() ? player->joined : league->season.first;
    const Result<std::vector<Standing>> rows = ranked(store, *league, date);
    const Result<std::vector<DayRecord>> records = store.days(id, joined, date);
    const Result<std::vector<ScoredDay>> scored = store.scoredDaysOf(*league, id, joined, date);
    for (const Error *error : {rows ? nullptr : &rows.error(), records ? nullptr : &records.error(), scored ? nullptr : &scored.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    PlayerProfile profile;
    profile.league = *league;
    profile.player = *player;
    profile.date = date;
    profile.place = placeOf(id, *rows);
    const Settling settling{.zone = player->zone, .hours = league->rules.settlingHours, .lastSync = player->lastSync, .now = now};
    profile.days = historyOf(*records, *scored, league->season, settling);
    profile.season = recordsOf(*scored, date, league->rules);
    std::vector<ScoredDay> all;
    all.reserve(profile.days.size());
    for (const ProfileDay &day : profile.days)
        all.push_back({day.day, day.steps});
    profile.ever = recordsOf(std::move(all), date, league->rules);
    if (const Result<void> done = readDevices(store, profile, now); !done)
        return tl::unexpected(done.error());
    return profile;
}

} // namespace stepladder
