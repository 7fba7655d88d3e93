// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/receipt.h"

namespace stepladder::sample {

/// Thursday, 19 November 2026 of a league of eight, read on Friday at 08:41: one day missing, one provisional, one
/// restated, one battery low, one tie. Everybody lives in UTC.
[[nodiscard]] Board thursday();
/// The instant it is read.
[[nodiscard]] QDateTime fridayMorning();
/// A league of `count` players over `days` days; player i ends on place i + 1, and the last one joined on the last day.
[[nodiscard]] Board crowd(int count, int days);
/// Where Molly's Thursday comes from; nothing was posted.
[[nodiscard]] Receipt mollysReceipt();
/// The same league before anybody joined.
[[nodiscard]] Board empty();
/// The same day with players who joined on Friday and wait for their first day; there is no ranking.
[[nodiscard]] Board waiting(const QStringList &names);
/// The same players, but the season is December.
[[nodiscard]] Board beforeTheSeason(const QStringList &names);
/// The id of a player by name; invalid when nobody is called so.
[[nodiscard]] PlayerId playerNamed(const Board &board, const QString &name);
/// The row of a player by name, to change it in a test.
[[nodiscard]] BoardRow &rowOf(Board &board, const QString &name);

} // namespace stepladder::sample
