// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/cell_delegate.h"

namespace stepladder {

/// Fourteen days as a line in the player's colour, the goal dotted. Time runs left to right in every language.
class SparkDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;
};

/// Battery, level and the age of the sync.
class DeviceDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    /// Wide enough for "100%" with its warning.
    [[nodiscard]] static int columnWidth(const RowLook &look);
    /// Without air. A low battery has a sign of warning behind it.
    [[nodiscard]] static int leastWidth(const RowLook &look, bool anyLow);

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;
};

} // namespace stepladder
