// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/rules_preview.h"

#include "core/routine/board.h"

#include <algorithm>

namespace stepladder {

namespace {

RulesPreview::Ladder ladderOf(const Board &board)
{
    RulesPreview::Ladder ladder{board.date, {}};
    ladder.rungs.reserve(board.rows.size());
    for (const BoardRow &row : board.rows)
        ladder.rungs.push_back({row.player.id, row.player.name, row.player.colour, row.standing.rank, row.standing.total, {}});
    return ladder;
}

bool hasSteps(const RulesPreview::Rung &rung)
{
    return rung.total.steps > 0;
}

} // namespace

std::optional<int> RulesPreview::movement(const Rung &rungThen) const
{
    return rungThen.other ? std::optional(now.rungs[*rungThen.other].rank - rungThen.rank) : std::nullopt;
}

qint64 RulesPreview::pointsWon(const Rung &rungThen) const
{
    return rungThen.other ? rungThen.total.points - now.rungs[*rungThen.other].total.points : 0;
}

int RulesPreview::moved() const
{
    const auto gone = std::ranges::count_if(now.rungs, [](const Rung &rung) { return !rung.other; });
    return static_cast<int>(gone + std::ranges::count_if(then.rungs, [this](const Rung &rung) { return isMoved(rung); }));
}

int RulesPreview::players() const
{
    const auto gone = std::ranges::count_if(now.rungs, [](const Rung &rung) { return !rung.other; });
    return static_cast<int>(gone) + static_cast<int>(then.rungs.size());
}

bool RulesPreview::isAnyPointAnother() const
{
    return std::ranges::any_of(then.rungs, [this](const Rung &rung) { return pointsWon(rung) != 0; });
}

bool RulesPreview::isEmpty() const
{
    return std::ranges::none_of(now.rungs, hasSteps) && std::ranges::none_of(then.rungs, hasSteps);
}

Result<RulesPreview> previewRules(Repository &store, const League &draft, const QDateTime &now)
{
    constexpr int noChart = 2; // days to look back
    const Result<League> kept = store.league(draft.id);
    if (!kept)
        return tl::unexpected(kept.error());
    const Result<Board> before = readBoard(store, *kept, newestDay(*kept, now), now, noChart);
    if (!before)
        return tl::unexpected(before.error());
    const Result<Board> after = readBoard(store, draft, newestDay(draft, now), now, noChart);
    if (!after)
        return tl::unexpected(after.error());
    RulesPreview preview{ladderOf(*before), ladderOf(*after)};
    std::map<PlayerId, size_t> places;
    for (size_t place = 0; place < preview.now.rungs.size(); ++place)
        places.emplace(preview.now.rungs[place].player, place);
    for (size_t place = 0; place < preview.then.rungs.size(); ++place) {
        RulesPreview::Rung &rung = preview.then.rungs[place];
        if (const auto found = places.find(rung.player); found != places.end()) {
            rung.other = found->second;
            preview.now.rungs[found->second].other = place;
        }
    }
    return preview;
}

} // namespace stepladder
