// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/season_ranking.h"

#include "core/routine/board.h"

namespace stepladder {

Result<std::vector<Standing>> seasonRanking(Repository &store, const League &league, QDate date)
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

} // namespace stepladder
