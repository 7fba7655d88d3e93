// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/posted.h"

#include <algorithm>

namespace stepladder {

namespace {

bool isResultForAll(const OutboxEntry &entry)
{
    return entry.kind == MessageKind::Result && wasTold(entry) && !entry.player.isValid() && !entry.told.isEmpty();
}

BoardRow rowAsTold(BoardRow row, const ToldDay &told, const Rules &rules)
{
    Standing &standing = row.standing;
    const qint32 points = told.steps ? pointsFor(*told.steps, rules) : 0;
    row.differs = {.steps = told.steps != standing.steps, .points = points != standing.points, .rank = told.rank != standing.rank};
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

} // namespace

std::optional<Board> boardAsTold(const Board &now, const Told &told, const QDateTime &at)
{
    Board board = now;
    board.rows.clear();
    board.postedAt = at;
    bool differs = false;
    for (const BoardRow &row : now.rows) {
        const auto found = told.find(row.player.id);
        if (found == told.end())
            continue;
        board.rows.push_back(rowAsTold(row, found->second, now.league.rules));
        differs = differs || board.rows.back().differs.any();
    }
    if (!differs)
        return std::nullopt;
    std::ranges::stable_sort(board.rows, {}, [](const BoardRow &row) { return row.standing.rank; });
    return board;
}

Result<std::optional<Board>> postedBoard(Repository &store, const Board &now)
{
    const Result<std::vector<OutboxEntry>> entries = store.entries(now.league.id, now.date);
    if (!entries)
        return tl::unexpected(entries.error());
    const OutboxEntry *first = nullptr;
    for (const OutboxEntry &entry : *entries) {
        if (isResultForAll(entry) && (!first || entry.sentAt < first->sentAt))
            first = &entry;
    }
    return first ? boardAsTold(now, toldFrom(first->told), first->sentAt) : std::nullopt;
}

} // namespace stepladder
