// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_picture.h"

#include "ui/charts/ranking_chart.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace stepladder {

namespace {

constexpr QSize size(960, 540);
constexpr int margin = 24;
constexpr qreal sharpness = 2; // pixels for each of the size's

} // namespace

QByteArray rankingPicture(const Board &board)
{
    if (board.rows.empty())
        return {};
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size.shrunkBy(QMargins(margin, margin, margin, margin)));
    chart.setData(rankingData(board));

    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme.win);
    QPainter painter(&image);
    chart.QWidget::render(&painter, QPoint(margin, margin), {}, QWidget::DrawChildren);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace stepladder
