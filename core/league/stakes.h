// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/standings.h"

namespace stepladder {

/// Whether steps that a tracker has not told yet could still reach the goal or change a rank. `most` is what the player may
/// have walked on the day, such as the best of their recent days.
[[nodiscard]] bool couldMatter(const Standing &player, const Standings &standings, const Rules &rules, StepCount most);

} // namespace stepladder
