// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"
#include "ui/wall/wall_look.h"

#include <QWidget>

namespace stepladder {

class Appearance;
class RankingChart;
class StartLadder;
class WallChart;
class WallText;

/// A page of the ladder: the players' rows, and beside them the last days as a chart, or everybody's form where the ladder
/// takes several pages.
class WallBoard final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the board.
    /// The board outlives it.
    WallBoard(const Board &board, const Appearance &appearance, const WallLook &look, QWidget *parent);

    /// After the board changed.
    void refresh(const Reader &reader);
    /// Shows `count` rows from `first` on, on `pitch` each.
    void showRows(int first, int count, double pitch);
    void restyle();

    /// How many rows of at least `least` fit into a height.
    [[nodiscard]] int rowsIn(int height, double least) const;
    /// What the rows share, in a height.
    [[nodiscard]] double roomIn(int height) const;
    /// How high that many rows are.
    [[nodiscard]] int heightFor(int rows, double pitch) const;
    /// The words below a row's bar do not fit, however small.
    [[nodiscard]] bool isCaptionCut(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the columns are, from the leading edge.
    struct Columns {
        int name = 0, nameWidth = 0;
        int steps = 0, stepsWidth = 0;
        int bar = 0;
        int points = 0, pointsWidth = 0;
        int total = 0, totalWidth = 0;
        int beside = 0, besideWidth = 0; ///< no room: 0
    };

    void layOut();
    [[nodiscard]] bool isWhole() const; ///< everybody is on this page
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int captionStart() const;
    void paintLadder(QPainter &painter, int row) const;
    void paintMovement(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void paintPlayer(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void paintSteps(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void paintEarned(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void describe();

    const WallLook &m_look;
    const Board &m_board;
    bool m_hasDays = false; ///< more than the chart's first one
    Reader m_reader;
    int m_first = 0;
    int m_count = 0;
    double m_pitch = 0;
    Columns m_columns;
    WallText *m_steps;
    WallText *m_goal;
    WallText *m_points;
    WallText *m_season;
    WallText *m_form;
    StartLadder *m_start; ///< while nobody is ranked, and words below it
    WallText *m_nobody;
    WallText *m_next;
    RankingChart *m_ranking; ///< m_chart's
    WallChart *m_chart;
};

} // namespace stepladder
