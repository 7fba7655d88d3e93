// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/board_range.h"

#include <algorithm>

namespace stepladder {

namespace {

Tally tallyOf(const std::map<PlayerId, Tally> &tallies, PlayerId player)
{
    const auto found = tallies.find(player);
    return found == tallies.end() ? Tally() : found->second;
}

/// Ranks at the end of the day before `first`, of those who played by then.
std::map<PlayerId, int> ranksBefore(const Board &board, QDate first, const std::map<PlayerId, Tally> &before)
{
    std::vector<Contender> contenders;
    for (const BoardRow &row : board.rows) {
        if (firstDay(row.player, board.league) >= first)
            continue;
        Contender contender;
        contender.id = row.player.id;
        contender.name = row.player.name;
        contender.joined = row.player.joined;
        contender.carried = tallyOf(before, row.player.id);
        contenders.push_back(std::move(contender));
    }
    std::map<PlayerId, int> ranks;
    for (const Standing &standing : standingsFor(first.addDays(-1), board.league.rules, board.league.season, contenders).rows)
        ranks.emplace(standing.player, standing.rank);
    return ranks;
}

} // namespace

Result<void> widen(Board &board, QDate first, Repository &store)
{
    first = std::max(first, board.league.season.first);
    if (first > board.date)
        return {};
    const auto before = store.tallies(board.league, first);
    if (!before)
        return tl::unexpected(before.error());
    const auto read = store.daysRead(board.league, first, board.date);
    if (!read)
        return tl::unexpected(read.error());
    const std::map<PlayerId, int> ranks = ranksBefore(board, first, *before);
    board.first = first;
    for (BoardRow &row : board.rows) {
        const Tally earlier = tallyOf(*before, row.player.id);
        const QDate from = std::max(first, firstDay(row.player, board.league));
        RangeTally range;
        range.tally = {row.standing.total.points - earlier.points, row.standing.total.steps - earlier.steps};
        range.days = static_cast<int>(from.daysTo(board.date)) + 1;
        const auto days = read->find(row.player.id);
        range.read = days == read->end() ? 0 : days->second;
        row.range = range;
        const auto rank = ranks.find(row.player.id);
        if (ranks.empty()) // nobody is newer than the others
            row.standing.movement = 0;
        else
            row.standing.movement = rank == ranks.end() ? std::nullopt : std::optional(rank->second - row.standing.rank);
    }
    return {};
}

} // namespace stepladder
