// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/cell_delegate.h"

namespace stepladder {

/// The number of steps, the rung bar, and a caption or a glyph when the day is not plain final.
class StepsDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    /// From the number's end to the bar.
    static constexpr int numberGap = 14;
    /// The glyph of a compact row, behind the bar.
    static constexpr int glyphSpace = 24;
    [[nodiscard]] static int barStart(const RowLook &look);
    [[nodiscard]] static int columnWidth(const RowLook &look);

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;

private:
    void paintCaption(QPainter &painter, const Cell &cell, const QString &words, int top) const;
};

} // namespace stepladder
