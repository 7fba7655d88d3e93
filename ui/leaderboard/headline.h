// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"

#include <QString>

namespace stepladder {

/// The one sentence above the board: lead taken, lead kept, tie at the top, season decided, nobody synced.
/// Empty for a board without rows.
[[nodiscard]] QString headline(const Board &board, const Reader &reader);

/// Who may still change until when, or since when all is final. Empty for a board without rows.
[[nodiscard]] QString settlingLine(const Board &board, const Reader &reader);

/// "November season, day 19 of 30".
[[nodiscard]] QString seasonLine(const Board &board, const Reader &reader);

/// "Today", "Yesterday", "3 days ago".
[[nodiscard]] QString relativeDay(QDate date, const Reader &reader);

/// The words beside the sync glyph: "7 of 8 players up to date". Counts who has a reading of the day.
[[nodiscard]] QString readingCount(const Board &board);

} // namespace stepladder
