// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"

#include <QString>

namespace stepladder {

/// The one sentence above the board: lead taken, lead kept, tie at the top, season decided, nobody synced; before the
/// first ranking, when the first day is. Empty for a board without players.
[[nodiscard]] QString headline(const Board &board, const Reader &reader);

/// Who may still change until when, or since when all is final. Empty for a board without rows.
[[nodiscard]] QString settlingLine(const Board &board, const Reader &reader);

/// Who waits for the first day. Before the first ranking: "Wendy and Peter are on the first rung." and, on a line
/// of its own, when that comes; beside a ranking: "Curly joins tomorrow." Empty when nobody is still to come.
[[nodiscard]] QString waitingLine(const Board &board, const Reader &reader);

/// "November season, day 19 of 30"; before it "Season starts 1 Nov".
[[nodiscard]] QString seasonLine(const Board &board, const Reader &reader);
/// The same, or that there is none yet while nobody plays.
[[nodiscard]] QString leagueLine(const Board &board, const Reader &reader);

/// For little room, and without a word that is wrong tomorrow: "Season starts 1 Nov", "Counts from 20 Nov". Empty once
/// there is a ranking.
[[nodiscard]] QString startLine(const Board &board, const Reader &reader);

/// "Today", "Yesterday", "3 days ago".
[[nodiscard]] QString relativeDay(QDate date, const Reader &reader);

} // namespace stepladder
