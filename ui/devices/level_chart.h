// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/battery_forecast.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

namespace stepladder {

/// A tracker's levels over the last fortnight and what is coming: charges and gaps dashed, the limits as amber dashed lines,
/// the forecast as a dashed line in a fan. Time runs from left to right in every language.
class LevelChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChart(const Appearance &appearance, QWidget *parent = nullptr);

    void show(const std::vector<BatteryPoint> &points, const BatteryLimits &limits, const std::optional<BatteryForecast> &forecast,
              const Reader &reader);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double x(const QDateTime &at) const;
    [[nodiscard]] double y(double percent) const;
    void paintGrid(QPainter &painter) const;
    void paintLimits(QPainter &painter) const;
    void paintLevels(QPainter &painter) const;
    void paintForecast(QPainter &painter) const;

    const Appearance &m_appearance;
    std::vector<BatteryPoint> m_points;
    BatteryLimits m_limits;
    std::optional<BatteryForecast> m_forecast;
    Reader m_reader;
    QDateTime m_first, m_last; ///< what the axis spans
};

} // namespace stepladder
