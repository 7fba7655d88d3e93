// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_chart.h"

#include "ui/charts/player_lines_chart.h"

#include <QPainter>

#include <cmath>

namespace stepladder {

WallChart::WallChart(std::unique_ptr<PlayerLinesChart> chart, const WallLook &look, double times, QWidget *parent)
    : QWidget(parent), m_chart(std::move(chart)), m_look(look), m_times(times)
{
    setAccessibleName(m_chart->accessibleName());
}

WallChart::~WallChart() = default;

void WallChart::setData(std::shared_ptr<const RankingData> ranking)
{
    m_ranking = std::move(ranking);
    m_isPrepared = false;
    m_picture = {};
    update();
}

void WallChart::restyle()
{
    m_isPrepared = false;
    m_picture = {};
    update();
}

void WallChart::prepare()
{
    if (m_isPrepared)
        return;
    m_isPrepared = true;
    Theme usual = m_look.theme;
    usual.scale = 1; // the picture is enlarged as a whole, lines and all
    m_chart->setTheme(usual);
    m_chart->setData(m_ranking, {});
}

/// Not before it is looked at: most of the time another page is.
void WallChart::draw()
{
    prepare();
    const double times = enlarged(1);
    m_chart->resize(static_cast<int>(std::ceil(width() / times)), static_cast<int>(std::ceil(height() / times)));
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio() * times);
    m_picture.fill(m_look.theme.win);
    static_cast<QWidget &>(*m_chart).render(&m_picture, {}, {}, QWidget::DrawChildren);
    m_picture.setDevicePixelRatio(devicePixelRatio());
}

void WallChart::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
}

void WallChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

} // namespace stepladder
