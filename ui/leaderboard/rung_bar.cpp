// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/rung_bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double corner = 2;
constexpr double tickHeight = 13;

QRectF part(double x, double width)
{
    return {x, -RungBar::height / 2, width, RungBar::height};
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, corner, corner);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, 2));
    constexpr double period = 7; // 5 px across the stripes
    const int stripes = static_cast<int>(std::ceil((rect.width() + 2 * rect.height()) / period));
    for (int i = 0; i < stripes; ++i) {
        const double x = rect.left() - rect.height() + i * period;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace

double RungBar::reach(StepCount count) const
{
    if (count.value <= rules.goal)
        return base * std::max(0, count.value) / rules.goal;
    const double blocks = static_cast<double>(count.value - rules.goal) / rules.bonusStep;
    return base + gap + std::min<double>(blocks, mostBlocks) * (block + between);
}

void RungBar::paint(QPainter &painter, QPointF origin, bool mirrored, const Theme &theme, const QColor &ground) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(mirrored ? -theme.scale : theme.scale, theme.scale);
    paintBase(painter, theme);
    if (steps && steps->value >= rules.goal)
        paintBlocks(painter, theme, *steps);
    painter.setPen(QPen(theme.text2, 1.4));
    painter.drawLine(QPointF(base + gap / 2, -tickHeight / 2), QPointF(base + gap / 2, tickHeight / 2));
    if (state == DayState::Restated && was)
        paintNotch(painter, theme, ground, *was);
    painter.restore();
}

void RungBar::paintFill(QPainter &painter, const QRectF &rect, const QColor &colour) const
{
    if (state == DayState::Provisional) {
        hatch(painter, rect, colour);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = std::min(corner, rect.width() / 2);
    painter.drawRoundedRect(rect, radius, radius);
}

void RungBar::paintBase(QPainter &painter, const Theme &theme) const
{
    const QRectF whole = part(0, base);
    if (!steps) {
        QPen dashed(theme.ctl, 1, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        return;
    }
    const bool reached = steps->value >= rules.goal;
    if (!reached) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.track);
        painter.drawRoundedRect(whole, corner, corner);
    }
    if (steps->value <= 0)
        return;
    const QRectF filled = part(0, reached ? base : std::max(2.0, reach(*steps)));
    if (!reached && theme.kind == Theme::Kind::HighContrast && state != DayState::Provisional) {
        // No colour has to be told from another one.
        painter.setPen(QPen(theme.ctl, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(filled.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        return;
    }
    paintFill(painter, filled, reached ? theme.accent : theme.ctl);
}

void RungBar::paintBlocks(QPainter &painter, const Theme &theme, StepCount counted) const
{
    const int above = counted.value - rules.goal;
    const int full = above / rules.bonusStep;
    const double started = static_cast<double>(above % rules.bonusStep) / rules.bonusStep;
    for (int i = 0; i < std::min(full, mostBlocks); ++i)
        paintFill(painter, part(base + gap + i * (block + between), block), theme.accent);
    if (full < mostBlocks) {
        const double x = base + gap + full * (block + between);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.track);
        painter.drawRoundedRect(part(x, block), corner, corner);
        QColor pale = theme.accent;
        pale.setAlphaF(0.38f);
        painter.setBrush(pale);
        painter.drawRoundedRect(part(x, block * started), std::min(corner, block * started / 2), corner);
        return;
    }
    if (full == mostBlocks)
        return;
    const double x = base + gap + mostBlocks * (block + between) + 1;
    painter.setPen(QPen(theme.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{x, -3.4}, {x + 3.4, 0}, {x, 3.4}}));
}

void RungBar::paintNotch(QPainter &painter, const Theme &theme, const QColor &ground, StepCount before) const
{
    const double x = reach(before);
    painter.fillRect(QRectF(x - 2, -height / 2 - 0.5, 4, height + 1), ground);
    painter.setPen(QPen(theme.text2, 1.6));
    painter.drawLine(QPointF(x, -tickHeight / 2), QPointF(x, tickHeight / 2));
}

} // namespace stepladder
