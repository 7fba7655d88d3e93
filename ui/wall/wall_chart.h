// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/wall/wall_look.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

namespace stepladder {

class PlayerLinesChart;

/// One of the window's charts, enlarged to be read from afar: a picture of it, drawn anew when its data or its size change.
class WallChart final : public QWidget
{
    Q_OBJECT

public:
    /// `look` outlives the chart; `times`: how much larger than in the window.
    WallChart(std::unique_ptr<PlayerLinesChart> chart, const WallLook &look, double times, QWidget *parent);
    ~WallChart() override;

    void setData(std::shared_ptr<const RankingData> ranking);
    /// After the look changed.
    void restyle();
    /// Gives the chart its data and its look, for those who measure it before it is drawn.
    void prepare();
    /// A length of the chart on the wall.
    [[nodiscard]] double enlarged(double length) const { return length * m_look.scale * m_times; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    std::unique_ptr<PlayerLinesChart> m_chart;
    std::shared_ptr<const RankingData> m_ranking = std::make_shared<const RankingData>();
    const WallLook &m_look;
    double m_times;
    bool m_isPrepared = false;
    QPixmap m_picture; ///< null: to be drawn
};

} // namespace stepladder
