// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"

#include <QString>

namespace stepladder {

/// What the cells of a row say: captions, tooltips and the words for screen readers. Pure.
namespace cell {

/// Under the rung bar; empty on a plain final day. "Provisional, synced 22:10".
[[nodiscard]] QString caption(const BoardRow &row, const Board &board, const Reader &reader);
/// Steps, goal, points and state in full sentences.
[[nodiscard]] QString stepsSentence(const BoardRow &row, const Board &board, const Reader &reader);
/// "up 2", "down 1", "same rank", "new".
[[nodiscard]] QString movementWords(const BoardRow &row);
/// "13,482"; of several days their sum; en dash when missing.
[[nodiscard]] QString steps(const BoardRow &row, const Reader &reader);
/// "+4", "0", en dash when missing.
[[nodiscard]] QString points(const BoardRow &row, const Reader &reader);
/// Whether the tracker's level is not too old to be shown.
[[nodiscard]] bool isLevelKnown(const BoardRow &row, const Reader &reader);
[[nodiscard]] bool isLow(const BoardRow &row, const Reader &reader);
/// "82%", the tracker's word, or an en dash.
[[nodiscard]] QString batteryLevel(const BoardRow &row, const Reader &reader);
/// "Charge 6: 14% at 07:40. Low, charge it soon."
[[nodiscard]] QString deviceSentence(const BoardRow &row, const Reader &reader);
/// "14 days: 9 at or over the goal, 1 without a reading".
[[nodiscard]] QString formSentence(const BoardRow &row, const Board &board);
/// The newest `days` of the row's recent days, gaps filled with empty ones, ending at the board's day.
[[nodiscard]] std::vector<ScoredDay> form(const BoardRow &row, QDate end, int days = 14);

} // namespace cell
} // namespace stepladder
