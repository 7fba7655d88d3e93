// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/day.h"
#include "ui/theme/theme.h"

#include <optional>

class QPainter;

namespace stepladder {

/// The rule of the game as a drawing: a full bar to the goal is one point, each full block behind it one more.
struct RungBar {
    std::optional<StepCount> steps;
    std::optional<StepCount> was; ///< before a restatement
    DayState state = DayState::Missing;
    Rules rules;

    static constexpr int mostBlocks = 6; ///< more is a chevron
    static constexpr double base = 100;  ///< to the goal, at the usual font size
    static constexpr double gap = 4;     ///< holds the goal's tick
    static constexpr double block = 11;
    static constexpr double between = 2;
    static constexpr double height = 8;
    static constexpr double chevron = 6; ///< behind the last block, with the space before it
    /// From the leading edge to behind the chevron.
    static constexpr double width = base + gap + mostBlocks * (block + between) + chevron;

    /// How far from the leading edge `count` steps reach.
    [[nodiscard]] double reach(StepCount count) const;
    /// Draws it growing from `origin`: the leading edge at half height; `ground` is what lies below.
    void paint(QPainter &painter, QPointF origin, bool mirrored, const Theme &theme, const QColor &ground) const;

private:
    void paintFill(QPainter &painter, const QRectF &rect, const QColor &colour) const;
    void paintBase(QPainter &painter, const Theme &theme) const;
    void paintBlocks(QPainter &painter, const Theme &theme, StepCount counted) const;
    void paintNotch(QPainter &painter, const Theme &theme, const QColor &ground, StepCount before) const;
};

} // namespace stepladder
