// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/player_lines_chart.h"

namespace stepladder {

/// Everybody's way through the ranks, day by day: a line per player, the name at its end.
class RankingChart final : public PlayerLinesChart
{
    Q_OBJECT

public:
    explicit RankingChart(const Theme &theme, QWidget *parent = nullptr);

    /// Beside the board the avatars alone do.
    void setNamed(bool named) { m_named = named; }
    /// How high the chart is when everybody takes `place`, and how far below its top the middle of the first place lies.
    [[nodiscard]] double heightFor(double place) const;
    [[nodiscard]] double firstPlace(double place) const;
    /// The ranks of the first day shown, and how far down they stand.
    [[nodiscard]] QList<QPair<int, double>> captions() const;
    /// The ranks of the last day and the names at the lines' ends, and where they stand.
    [[nodiscard]] QList<QPair<QString, QRectF>> names() const;

protected:
    [[nodiscard]] bool hasYears() const override { return m_named; } // else they are the board's
    [[nodiscard]] QRectF plotArea(QSizeF size) const override;
    [[nodiscard]] QString description() const override;
    void setValueRange(QValueAxis &axis) const override;
    [[nodiscard]] QList<QPointF> pathOf(const RankingLine &line, int from, int to) const override;
    [[nodiscard]] double valueOf(const RankingLine &line, int day) const override;
    void tell(ReadOut &out, const RankingLine &line, int day) const override;
    [[nodiscard]] double reach() const override;
    [[nodiscard]] PlayerId playerAt(QPointF position, int day) const override;
    void paintGrid(QPainter &painter) const override;
    void paintValueCaptions(QPainter &painter) const override;
    void paintEnds(QPainter &painter) const override;

private:
    bool m_named = true;

    /// A line's end: the avatar, the name.
    struct Label {
        int index = 0;  ///< of the line
        QPointF centre; ///< of the avatar: beside the line where there is a name, or no room on it
    };
    [[nodiscard]] std::vector<Label> labels() const;
    [[nodiscard]] double radius() const; ///< of the avatars
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] int tickStep() const; ///< places from one caption to the next
    [[nodiscard]] double topMargin() const;
    [[nodiscard]] double widestRank() const;
    [[nodiscard]] double rankRoom() const; ///< between avatar and name
    void paintLeader(QPainter &painter, const Label &label) const;
    void paintEnd(QPainter &painter, const Label &label) const;
};

} // namespace stepladder
