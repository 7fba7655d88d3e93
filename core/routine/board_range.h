// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"

namespace stepladder {

/// Turns a day's board into one of the days from `first` to its date: each row's `range`, and the movement against the day
/// before `first`. A `first` before the season is the season's first day; one after the date changes nothing. Rank, season
/// total and streak stay those of the date. Errors: of Repository.
[[nodiscard]] Result<void> widen(Board &board, QDate first, Repository &store);

} // namespace stepladder
