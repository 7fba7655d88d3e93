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

} // namespace

Result<Receipt> readReceipt(Repository &store, const Board &board, PlayerId player)
{
    const auto row = std::ranges::find(board.rows, player, [](const BoardRow &each) { return each.player.id; });
    if (row == board.rows.end())
        return failure(ErrorKind::NotFound);
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
