// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_bars_chart.h"

namespace stepladder {

/// One player's steps: a bar a day, or the mean of weeks where the days are many, the goal, and the player's own seven-day average.
class DailyStepsChart final : public DayBarsChart
{
    Q_OBJECT

public:
    explicit DailyStepsChart(const Theme &theme, QWidget *parent = nullptr);

    /// The bars of the player to show, and the board's players in order, for the Up and Down keys.
    void setData(std::optional<DailyData> player, std::vector<PlayerId> order);

protected:
    [[nodiscard]] int dayCount() const override;
    [[nodiscard]] ReadOut readOutAt(int day, PlayerId pointed) const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::vector<Bars> bars() const override;
    [[nodiscard]] QDate firstDay() const override;
    [[nodiscard]] qint32 goal() const override { return m_data.goal; }
    [[nodiscard]] double highest(int first, int last) const override;
    [[nodiscard]] double highestDrawn() const override;
    [[nodiscard]] double captionWidth() const override;
    [[nodiscard]] static QString averageWords();
    void addLines() override;
    void paintCaptions(QPainter &painter) const override;

private:
    /// What is drawn of a bin: a day, or the mean of several.
    [[nodiscard]] DailyBar barOf(int bin) const;
    [[nodiscard]] double middleOf(int bin) const;

    DailyData m_data; ///< without bars: nobody is shown
    bool m_hasOthers = false; ///< players to turn to
};

} // namespace stepladder
