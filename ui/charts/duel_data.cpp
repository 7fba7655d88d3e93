// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/duel_data.h"

#include <algorithm>

namespace stepladder {

std::optional<size_t> DuelData::Day::winner() const
{
    const std::optional<StepCount> &one = steps[0];
    const std::optional<StepCount> &other = steps[1];
    if (!one || !other || one->value == other->value)
        return std::nullopt;
    return one->value > other->value ? 0 : 1;
}

std::optional<DuelData> duelData(const Board &board, PlayerId one, PlayerId other)
{
    std::array<const BoardRow *, 2> rows{};
    for (const BoardRow &row : board.rows) {
        if (row.player.id == one)
            rows[0] = &row;
        if (row.player.id == other)
            rows[1] = &row;
    }
    if (!rows[0] || !rows[1] || rows[0] == rows[1])
        return std::nullopt;
    DuelData data;
    data.goal = board.league.rules.goal;
    for (size_t side = 0; side < 2; ++side)
        data.sides[side] = {rows[side]->player.id, rows[side]->player.name, rows[side]->player.colour, 0};
    const QDate together = std::max(rows[0]->player.joined, rows[1]->player.joined);
    for (size_t i = 0; i < std::min(rows[0]->recent.size(), rows[1]->recent.size()); ++i) {
        DuelData::Day day{rows[0]->recent[i].day, {rows[0]->recent[i].steps, rows[1]->recent[i].steps}, {}};
        const bool isBefore = together.isValid() && day.day < together;
        if (isBefore && data.days.empty() && !(day.steps[0] && day.steps[1]))
            continue;
        for (size_t side = 0; side < 2; ++side)
            day.isOpen[side] = day.day == board.date && day.steps[side] && !rows[side]->standing.settled;
        if (const std::optional<size_t> winner = day.winner())
            ++data.sides[*winner].won;
        data.days.push_back(day);
    }
    return data;
}

} // namespace stepladder
