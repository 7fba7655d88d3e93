// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/stakes.h"

#include <algorithm>

namespace stepladder {

bool couldMatter(const Standing &player, const Standings &standings, const Rules &rules, StepCount most)
{
    const StepCount known = player.steps.value_or(StepCount{0});
    const StepCount possible = std::max(known, most);
    if (known.value < rules.goal && possible.value >= rules.goal)
        return true;
    const qint64 total = player.total.points - player.points + pointsFor(possible, rules);
    if (total == player.total.points)
        return false;
    // Whoever is caught up with, overtaken or left behind on the same points.
    return std::any_of(standings.rows.begin(), standings.rows.end(), [&](const Standing &other) {
        return other.player != player.player && other.total.points >= player.total.points && other.total.points <= total;
    });
}

} // namespace stepladder
