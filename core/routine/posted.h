// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/told.h"
#include "core/routine/board.h"

namespace stepladder {

/// The board, which is read at `now`, as of the moment at which the league was first told of its day: steps, points and ranks as they were told then;
/// `postedAt` says when, and each row's `differs` where that is not what is true now. Nothing when the day was not told, or all of it
/// is still true. Who came in since is left out, who left since is there. Errors: of Repository.
[[nodiscard]] Result<std::optional<Board>> postedBoard(Repository &store, const Board &board, const QDateTime &now);

/// The same of what a message told.
[[nodiscard]] std::optional<Board> boardAsTold(const Board &now, const Told &told, const QDateTime &at);

} // namespace stepladder
