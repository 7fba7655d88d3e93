// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/board.h"

#include "core/league/records.h"
#include "core/routine/day_standings.h"

#include <algorithm>

namespace stepladder {

namespace {

/// One entry a day from `first` to `last`, missing ones without steps.
std::vector<ScoredDay> everyDay(const std::vector<ScoredDay> &scored, QDate first, QDate last)
{
    std::vector<ScoredDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.push_back({day, std::nullopt});
    for (const ScoredDay &day : scored) {
        if (day.day >= first && day.day <= last)
            days[static_cast<size_t>(first.daysTo(day.day))].steps = day.steps;
    }
    return days;
}

/// Days of the player's streak up to the last of the recent ones. Those before are read only where it fills these, in growing
/// pieces: few streaks go back far.
Result<int> streakOf(const Player &player, const std::vector<ScoredDay> &recent, Repository &store, const League &league)
{
    int streak = streakUpTo(recent.back().day, recent, league.rules).days;
    QDate end = recent.front().day; // what is not read yet is before it
    for (int piece = 90; streak == end.daysTo(recent.back().day) + 1 && end > firstDay(player, league); piece *= 2) {
        const QDate first = end.addDays(-piece);
        const auto days = store.scoredDaysOf(league, player.id, first, end.addDays(-1));
        if (!days)
            return tl::unexpected(days.error());
        streak += streakUpTo(end.addDays(-1), *days, league.rules).days;
        end = first;
    }
    return streak;
}

template<typename Key, typename Value>
Value valueOr(const std::map<Key, Value> &values, const Key &key)
{
    const auto found = values.find(key);
    return found == values.end() ? Value() : found->second;
}

} // namespace

std::optional<StepCount> RangeTally::mean() const
{
    return read > 0 ? std::optional(StepCount{static_cast<qint32>(tally.steps / read)}) : std::nullopt;
}

Standings standingsOf(const Board &board)
{
    Standings standings{.date = board.date, .seasonDay = board.seasonDay, .final = board.final, .rows = {}};
    for (const BoardRow &row : board.rows)
        standings.rows.push_back(row.standing);
    return standings;
}

std::vector<Player> playersOf(const Board &board)
{
    std::vector<Player> players;
    players.reserve(board.rows.size() + board.waiting.size());
    for (const BoardRow &row : board.rows)
        players.push_back(row.player);
    players.insert(players.end(), board.waiting.begin(), board.waiting.end());
    return players;
}

QDate firstDay(const Player &player, const League &league)
{
    return std::max(player.joined, league.season.first);
}

QDate firstDay(const Board &board)
{
    QDate first;
    for (const Player &player : playersOf(board)) {
        const QDate day = firstDay(player, board.league);
        first = first.isValid() ? std::min(first, day) : day;
    }
    return first.isValid() ? first : board.league.season.first;
}

QDate yesterday(const League &league, const QDateTime &now)
{
    return now.toTimeZone(league.zone).date().addDays(-1);
}

QDate newestDay(const League &league, const QDateTime &now)
{
    const QDate day = yesterday(league, now);
    return league.season.last ? std::min(day, *league.season.last) : day;
}

Result<Board> readBoard(Repository &store, LeagueId league, QDate date, const QDateTime &now, int recentDays)
{
    return store.league(league).and_then([&](const League &found) { return readBoard(store, found, date, now, recentDays); });
}

Result<Board> readBoard(Repository &store, const League &league, QDate date, const QDateTime &now, int recentDays)
{
    return store.players(league.id).and_then([&](const std::vector<Player> &players) {
        return readBoardOf(players, store, league, date, now, recentDays);
    });
}

Result<Board> readBoardOf(const std::vector<Player> &players, Repository &store, const League &league, QDate date, const QDateTime &now,
                          int recentDays)
{
    const QDate first = date.addDays(1 - std::max(recentDays, 2));
    const Result<std::map<PlayerId, Tally>> carried = store.tallies(league, first);
    const Result<std::map<PlayerId, std::vector<ScoredDay>>> scored = store.scoredDays(league, first, date);
    const Result<std::map<PlayerId, DayRecord>> records = store.dayRecords(league.id, date);
    const Result<std::map<PlayerId, std::vector<Device>>> devices = store.devices(league.id);
    const Result<std::map<PlayerId, Repository::BatteryStates>> states = store.batteryStates(league.id);
    for (const Error *error : {carried ? nullptr : &carried.error(), scored ? nullptr : &scored.error(),
                               records ? nullptr : &records.error(), devices ? nullptr : &devices.error(),
                               states ? nullptr : &states.error()}) {
        if (error)
            return tl::unexpected(*error);
    }

    std::vector<Contender> contenders;
    std::map<PlayerId, size_t> places; ///< in `contenders`
    std::map<PlayerId, BoardRow> rows;
    std::vector<Player> waiting;
    for (const Player &player : players) {
        if (firstDay(player, league) > date) {
            waiting.push_back(player);
            continue;
        }
        const auto record = records->find(player.id);
        const std::optional<DayRecord> ofTheDay =
            record == records->end() ? std::nullopt : std::optional(record->second);
        Contender contender = contenderOn(date, player, league, ofTheDay, valueOr(*carried, player.id), valueOr(*scored, player.id), now);

        BoardRow row;
        row.player = player;
        row.record = ofTheDay;
        row.device = watchedDevice(valueOr(*devices, player.id));
        row.limits = league.battery;
        if (row.device)
            row.limits = valueOr(valueOr(*states, player.id), row.device->id).limits.value_or(league.battery);
        row.recent = everyDay(contender.days, first, date);
        const Result<int> streak = streakOf(player, row.recent, store, league);
        if (!streak)
            return tl::unexpected(streak.error());
        row.streak = *streak;
        rows.emplace(player.id, std::move(row));
        places.emplace(player.id, contenders.size());
        contenders.push_back(std::move(contender));
    }

    const Standings standings = standingsFor(date, league.rules, league.season, contenders);
    Board board{.league = league, .date = date, .first = {}, .postedAt = {}, .final = standings.final, .seasonDay = standings.seasonDay,
                .rows = {}, .waiting = std::move(waiting), .ranking = {}};
    std::vector<Contender> inOrder;
    for (const Standing &standing : standings.rows) {
        BoardRow &row = rows.at(standing.player);
        row.standing = standing;
        board.rows.push_back(std::move(row));
        inOrder.push_back(contenders.at(places.at(standing.player)));
    }
    board.ranking = rankingHistory(std::max(first, league.season.first), date, league.rules, league.season, inOrder);
    return board;
}

} // namespace stepladder
