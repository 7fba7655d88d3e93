// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/player_lines_chart.h"

namespace stepladder {

/// Everybody's season points, day by day: each step up is a day that scored. Name and points stand at the line's end.
class PointsChart final : public PlayerLinesChart
{
    Q_OBJECT

public:
    explicit PointsChart(const Theme &theme, QWidget *parent = nullptr);

protected:
    void prepare() override;
    void rebuild() override;
    [[nodiscard]] QRectF plotArea(QSizeF size) const override;
    [[nodiscard]] QString description() const override;
    void setValueRange(QValueAxis &axis) const override;
    [[nodiscard]] QList<QPointF> pathOf(const RankingLine &line, int from, int to) const override;
    [[nodiscard]] double valueOf(const RankingLine &line, int day) const override;
    void tell(ReadOut &out, const RankingLine &line, int day) const override;
    void paintGrid(QPainter &painter) const override;
    void paintValueCaptions(QPainter &painter) const override;
    void paintEnds(QPainter &painter) const override;

private:
    [[nodiscard]] double widestNumber() const;
    [[nodiscard]] std::vector<int> labelled() const; ///< from the top
    struct Span {
        double first = 0, step = 1;
        int count = 1;
    };
    [[nodiscard]] Span spanOf(int from, int to) const;
    Span m_season; ///< the ticks of all days
    Span m_span;   ///< of those in view

    static constexpr double labelDistance = 17;
};

} // namespace stepladder
