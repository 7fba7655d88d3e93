// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"

namespace stepladder {

/// The instant (UTC) at which the clock of `zone` shows `time` on `date`. A time that a change of the clocks leaves out
/// comes when the clock goes on; one that comes twice, counts the first time.
[[nodiscard]] QDateTime wallInstant(QDate date, QTime time, const QTimeZone &zone);

/// The newest instant (UTC), at or before `now`, at which the league's clock showed its round time or publish time.
[[nodiscard]] QDateTime lastRoundTime(const League &league, const QDateTime &now);
/// The next one after `now` (UTC).
[[nodiscard]] QDateTime nextRoundTime(const League &league, const QDateTime &now);
/// True when a round time has passed since the last round; an invalid `lastRound` means never. One from the future
/// counts as never, too: the clock was wrong then.
[[nodiscard]] bool isRoundDue(const League &league, const QDateTime &lastRound, const QDateTime &now);

/// The newest day whose result the schedule lets out at `now`; invalid: none of the last fortnight's. While the computer
/// was off at the time of telling, it stays the same day.
[[nodiscard]] QDate publishableDay(const League &league, const QDateTime &now);
/// True on a day of telling from its time on: when corrections and reminders may go out.
[[nodiscard]] bool isTellingTime(const League &league, const QDateTime &now);
/// When the league's pause is over: at its first time of telling from that day on (UTC). Invalid: there is none.
[[nodiscard]] QDateTime endOfPause(const League &league);

} // namespace stepladder
