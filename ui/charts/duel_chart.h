// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/day_bars_chart.h"
#include "ui/charts/duel_data.h"

namespace stepladder {

/// Two players against each other: the first one's bars stand, the other's hang, the day's higher count is solid. Above
/// them stands how many days each has won.
class DuelChart final : public DayBarsChart
{
    Q_OBJECT

public:
    explicit DuelChart(const Theme &theme, QWidget *parent = nullptr);

    /// The two to show, and the board's players in order, for the Up and Down keys.
    void setData(std::optional<DuelData> duel, std::vector<PlayerId> order);

protected:
    [[nodiscard]] int dayCount() const override;
    /// Days are won, not weeks.
    [[nodiscard]] int mostDays() const override { return mostBars(); }
    [[nodiscard]] ReadOut readOutAt(int day, PlayerId pointed) const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::vector<Bars> bars() const override;
    [[nodiscard]] QDate firstDay() const override;
    [[nodiscard]] qint32 goal() const override { return m_data.goal; }
    [[nodiscard]] double highest(int first, int last) const override;
    [[nodiscard]] bool isTwoSided() const override { return true; }
    [[nodiscard]] double headHeight() const override;
    void paintCaptions(QPainter &painter) const override;

private:
    [[nodiscard]] QString stepsOf(const DuelData::Day &day, size_t side) const;
    void paintScore(QPainter &painter) const;

    DuelData m_data; ///< without days: nobody is shown
};

} // namespace stepladder
