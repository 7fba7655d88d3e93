// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"

namespace stepladder {

/// The newest instant (UTC), at or before `now`, at which the league's clock showed its round time or publish time.
/// A wall-clock time that a change of the clocks leaves out comes when the clock goes on; one that comes twice, counts
/// the first time.
[[nodiscard]] QDateTime lastRoundTime(const League &league, const QDateTime &now);
/// The next one after `now` (UTC).
[[nodiscard]] QDateTime nextRoundTime(const League &league, const QDateTime &now);
/// True when a round time has passed since the last round; an invalid `lastRound` means never.
[[nodiscard]] bool isRoundDue(const League &league, const QDateTime &lastRound, const QDateTime &now);

} // namespace stepladder
