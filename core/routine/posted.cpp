// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/posted.h"

#include <algorithm>
#include <map>

namespace stepladder {

namespace {

bool isResultForAll(const OutboxEntry &entry)
{
    return entry.kind == MessageKind::Result && wasTold(entry) && !entry.player.isValid() && !entry.told.isEmpty();
}

/// `rank`: what it is now; empty for who left since.
BoardRow rowAsTold(BoardRow row, const ToldDay &told, std::optional<int> rank, const Rules &rules)
{
    Standing &standing = row.standing;
    const qint32 points = told.steps ? pointsFor(*told.steps, rules) : 0;
    row.differs = {.steps = told.steps != standing.steps, .points = points != standing.points, .rank = told.rank != rank};
    standing.total.points += points - standing.points;
    standing.total.steps += (told.steps ? told.steps->value : 0) - (standing.steps ? standing.steps->value : 0);
    standing.points = points;
    if (standing.movement) // from the same place of the day before
        *standing.movement += standing.rank - told.rank;
    standing.rank = told.rank;
    if (row.differs.steps) {
        standing.steps = told.steps;
        standing.was.reset();
        standing.state = told.steps ? DayState::Final : DayState::Missing; // its state of then is not kept
    }
    return row;
}

std::map<PlayerId, int> ranksOf(const Board &board)
{
    std::map<PlayerId, int> ranks;
    for (const BoardRow &row : board.rows)
        ranks.emplace(row.player.id, row.standing.rank);
    return ranks;
}

/// `then`: the board with whoever has left since.
std::optional<Board> asTold(Board then, const std::map<PlayerId, int> &ranksNow, const Told &told, const QDateTime &at)
{
    std::vector<BoardRow> rows;
    for (BoardRow &row : then.rows) {
        const auto found = told.find(row.player.id);
        const auto rank = ranksNow.find(row.player.id);
        if (found != told.end())
            rows.push_back(rowAsTold(std::move(row), found->second, rank == ranksNow.end() ? std::nullopt : std::optional(rank->second), then.league.rules));
    }
    if (std::ranges::none_of(rows, [](const BoardRow &row) { return row.differs.any(); }))
        return std::nullopt;
    std::ranges::stable_sort(rows, {}, [](const BoardRow &row) { return row.standing.rank; });
    then.rows = std::move(rows);
    then.postedAt = at;
    return then;
}

/// The board again, with those of whom was told and who have left since.
Result<Board> withLeavers(Repository &store, const Board &board, const Told &told, const QDateTime &now)
{
    Result<std::vector<Player>> everybody = store.players(board.league.id, true);
    if (!everybody)
        return tl::unexpected(everybody.error());
    std::erase_if(*everybody, [&](const Player &player) { return player.removed && !told.contains(player.id); });
    if (everybody->size() == playersOf(board).size())
        return board;
    return readBoardOf(*everybody, store, board.league, board.date, now);
}

} // namespace

std::optional<Board> boardAsTold(const Board &now, const Told &told, const QDateTime &at)
{
    return asTold(now, ranksOf(now), told, at);
}

Result<std::optional<Board>> postedBoard(Repository &store, const Board &board, const QDateTime &now)
{
    const Result<std::vector<OutboxEntry>> entries = store.entries(board.league.id, board.date);
    if (!entries)
        return tl::unexpected(entries.error());
    const OutboxEntry *first = nullptr;
    for (const OutboxEntry &entry : *entries) {
        if (isResultForAll(entry) && (!first || entry.sentAt < first->sentAt))
            first = &entry;
    }
    if (!first)
        return std::nullopt;
    const Told told = toldFrom(first->told);
    Result<Board> then = withLeavers(store, board, told, now);
    return std::move(then).map([&](Board &&all) { return asTold(std::move(all), ranksOf(board), told, first->sentAt); });
}

} // namespace stepladder
