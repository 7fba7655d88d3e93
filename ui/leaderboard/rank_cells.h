// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/cell_delegate.h"

namespace stepladder {

/// The ladder: rails, a rung where the rank changes, the numeral.
class RankDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    static constexpr int margin = 20; ///< before the ladder
    static constexpr int ladder = 40; ///< rail to rail

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;
};

/// Triangle and figure, a dash, or "new".
class MovementDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;
};

/// Avatar and name.
class PlayerDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    /// What the column needs beside the name itself.
    [[nodiscard]] static int widthAround(const RowLook &look);

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;
};

/// Points, season and streak: a number at the trailing edge.
class NumberDelegate final : public CellDelegate
{
public:
    NumberDelegate(const RowLook &look, Type style, QObject *parent);

protected:
    void paintCell(QPainter &painter, const Cell &cell) const override;

private:
    Type m_style;
};

} // namespace stepladder
