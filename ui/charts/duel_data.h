// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"

#include <array>
#include <optional>
#include <vector>

namespace stepladder {

/// Two players, day by day.
struct DuelData {
    struct Side {
        PlayerId player;
        QString name;
        int colour = 0;
        int won = 0; ///< days
    };
    struct Day {
        QDate day;
        std::array<std::optional<StepCount>, 2> steps;
        std::array<bool, 2> isOpen{}; ///< read, may still change
        /// The side with more steps; empty: as many, or one of them has no reading.
        [[nodiscard]] std::optional<size_t> winner() const;
    };
    std::array<Side, 2> sides;
    qint32 goal = 0;
    std::vector<Day> days; ///< rising, from the first one that both were there
};

/// Empty when the two are not two players of the board.
[[nodiscard]] std::optional<DuelData> duelData(const Board &board, PlayerId one, PlayerId other);

} // namespace stepladder
