// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_surface.h"

class QBarSet;
class QValueAxis;
class QBarCategoryAxis;

namespace stepladder {

/// One player's steps: a bar a day, the goal, and the player's own seven-day average.
class DailyStepsChart final : public ChartSurface
{
    Q_OBJECT

public:
    explicit DailyStepsChart(const Theme &theme, QWidget *parent = nullptr);

    /// The bars of the player to show, and the board's players in order, for the Up and Down keys.
    void setData(std::optional<DailyData> player, std::vector<PlayerId> order);

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotArea(QSizeF view) const override;
    [[nodiscard]] int dayCount() const override;
    [[nodiscard]] ReadOut readOutAt(int day, PlayerId pointed) const override;
    [[nodiscard]] PlayerId neighbour(int by) const override;
    [[nodiscard]] PlayerId playerAt(QPointF position, int day) const override;
    [[nodiscard]] QString description() const override;
    void paintUnder(QPainter &painter) override;
    void paintOver(QPainter &painter) override;

private:
    void addBars();
    void addAverage();
    void addGoal();
    [[nodiscard]] QBarSet *barSet(DailyBar::Kind kind) const;
    [[nodiscard]] double highest() const;
    void paintValueCaptions(QPainter &painter) const;
    void paintLineCaptions(QPainter &painter) const;

    DailyData m_data; ///< without bars: nobody is shown
    std::vector<PlayerId> m_order;
    QBarCategoryAxis *m_dayAxis;
    QValueAxis *m_stepAxis;
};

} // namespace stepladder
