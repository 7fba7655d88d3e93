// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_surface.h"

class QLineSeries;
class QValueAxis;

namespace stepladder {

/// Everybody's way through the ranks, day by day: a line per player, the name at its end.
class RankingChart final : public ChartSurface
{
    Q_OBJECT

public:
    explicit RankingChart(const Theme &theme, QWidget *parent = nullptr);

    void setData(RankingData ranking);

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotArea(QSizeF view) const override;
    [[nodiscard]] int dayCount() const override { return m_data.days; }
    [[nodiscard]] ReadOut readOutAt(int day, PlayerId pointed) const override;
    [[nodiscard]] PlayerId neighbour(int by) const override;
    [[nodiscard]] PlayerId playerAt(QPointF position, int day) const override;
    [[nodiscard]] QString description() const override;
    void paintUnder(QPainter &painter) override;
    void paintOver(QPainter &painter) override;

private:
    void addLine(const RankingLine &line, const QColor &colour, double width);
    void addSeries(const QList<QPointF> &path, const QPen &pen);
    [[nodiscard]] QColor colourOf(const RankingLine &line) const;
    [[nodiscard]] std::vector<int> labelled() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] int tickStep() const; ///< places from one caption to the next
    void paintRankCaptions(QPainter &painter) const;
    void paintEnd(QPainter &painter, const RankingLine &line, double radius) const;

    RankingData m_data;
    RankingView m_view;
    QValueAxis *m_dayAxis;
    QValueAxis *m_rankAxis;
};

} // namespace stepladder
