// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/receipt.h"

#include <algorithm>

namespace stepladder {

namespace {

bool isTold(const OutboxEntry &entry)
{
    return wasTold(entry) && !entry.player.isValid()
        && (entry.kind == MessageKind::Result || entry.kind == MessageKind::Correction);
}

std::vector<Receipt::Telling> tellingsOf(PlayerId player, const std::vector<OutboxEntry> &entries)
{
    std::vector<Receipt::Telling> tellings;
    for (const OutboxEntry &entry : entries) {
        if (!isTold(entry))
            continue;
        const Told told = toldFrom(entry.told);
        if (const auto found = told.find(player); found != told.end())
            tellings.push_back({.at = entry.sentAt, .kind = entry.kind, .channel = entry.channel, .day = found->second});
    }
    std::ranges::stable_sort(tellings, {}, &Receipt::Telling::at);
    return tellings;
}

Result<BoardRow> rowOf(PlayerId player, const Board &board)
{
    const auto row = std::ranges::find(board.rows, player, [](const BoardRow &each) { return each.player.id; });
    return row == board.rows.end() ? Result<BoardRow>(failure(ErrorKind::NotFound)) : *row;
}

/// A board as it was posted has the steps of then, which are no reading of today's.
Result<BoardRow> rowNow(Repository &store, PlayerId player, const Board &board, const QDateTime &now)
{
    Result<BoardRow> row = rowOf(player, board);
    if (!row || !board.postedAt.isValid())
        return row;
    return readBoardOf(playersOf(board), store, board.league, board.date, now).and_then([&](const Board &read) { return rowOf(player, read); });
}

} // namespace

Result<Receipt> readReceipt(Repository &store, const Board &board, PlayerId player, const QDateTime &now)
{
    const Result<BoardRow> row = rowNow(store, player, board, now);
    if (!row)
        return tl::unexpected(row.error());
    const Result<std::vector<DayChange>> changes = store.dayChanges(player);
    if (!changes)
        return tl::unexpected(changes.error());
    const Result<std::vector<OutboxEntry>> entries = store.entries(board.league.id, board.date);
    if (!entries)
        return tl::unexpected(entries.error());
    Receipt receipt{.row = *row, .day = board.date, .rules = board.league.rules, .readings = {},
                    .told = tellingsOf(player, *entries)};
    std::ranges::copy_if(*changes, std::back_inserter(receipt.readings),
                         [&](const DayChange &change) { return change.day == board.date; });
    return receipt;
}

} // namespace stepladder
