// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/day_standings.h"

#include "core/routine/board.h"

namespace stepladder {

Contender contenderOn(QDate date, const Player &player, const League &league, const std::optional<DayRecord> &record, const Tally &carried,
                      std::vector<ScoredDay> days, const QDateTime &now)
{
    const Settling settling{.zone = player.zone, .hours = league.rules.settlingHours, .lastSync = player.lastSync, .now = now};
    Contender contender;
    contender.id = player.id;
    contender.name = player.name;
    contender.joined = player.joined;
    contender.carried = carried;
    contender.days = std::move(days);
    contender.state = stateOf(record, date, settling);
    const bool isOver = league.season.last && date > *league.season.last; // nothing of that day changes anything
    contender.settled = isOver ? isSettled(std::nullopt, *league.season.last, settling) : isSettled(record, date, settling);
    contender.isKeptByHand = player.tracker == TrackerKind::Manual;
    if (record && record->restatement)
        contender.was = record->restatement->was;
    return contender;
}

Result<Standings> readStandings(Repository &store, const League &league, QDate date, const QDateTime &now)
{
    const Result<std::vector<Player>> players = store.players(league.id);
    if (!players)
        return tl::unexpected(players.error());
    const Result<std::map<PlayerId, Tally>> carried = store.tallies(league, date);
    if (!carried)
        return tl::unexpected(carried.error());
    const Result<std::map<PlayerId, std::vector<ScoredDay>>> scored = store.scoredDays(league, date, date);
    if (!scored)
        return tl::unexpected(scored.error());
    const Result<std::map<PlayerId, DayRecord>> records = store.dayRecords(league.id, date);
    if (!records)
        return tl::unexpected(records.error());
    std::vector<Contender> contenders;
    for (const Player &player : *players) {
        if (firstDay(player, league) > date)
            continue;
        const auto record = records->find(player.id);
        const auto tally = carried->find(player.id);
        const auto days = scored->find(player.id);
        contenders.push_back(contenderOn(date, player, league, record == records->end() ? std::nullopt : std::optional(record->second),
                                         tally == carried->end() ? Tally() : tally->second,
                                         days == scored->end() ? std::vector<ScoredDay>() : days->second, now));
    }
    return standingsFor(date, league.rules, league.season, contenders);
}

} // namespace stepladder
