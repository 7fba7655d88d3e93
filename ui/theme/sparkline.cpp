// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stepladder {

namespace {

/// The line broken where days are missing; a lone day is a short stroke.
QPainterPath joined(const std::vector<ScoredDay> &days, const auto &point)
{
    QPainterPath path;
    for (size_t i = 0; i < days.size(); ++i) {
        if (!days[i].steps)
            continue;
        const bool goesOn = i > 0 && days[i - 1].steps;
        if (goesOn) {
            path.lineTo(point(i));
        } else {
            path.moveTo(point(i));
            path.lineTo(point(i) + QPointF(0.01, 0));
        }
    }
    return path;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<ScoredDay> &days, int goal, const QColor &colour,
                    const Theme &theme)
{
    int low = goal;
    int high = goal;
    for (const ScoredDay &day : days) {
        if (day.steps) {
            low = std::min(low, day.steps->value);
            high = std::max(high, day.steps->value);
        }
    }
    // Quiet days stay quiet: never zoom in on less than half the goal.
    const int spread = std::max(high - low, goal / 2);
    const auto y = [&](int steps) { return rect.bottom() - rect.height() * (steps - low) / spread; };
    const auto point = [&](size_t i) {
        const double x = rect.left() + 2 + (rect.width() - 5.0) * static_cast<double>(i) / static_cast<double>(days.size() - 1);
        return QPointF(x, y(days[i].steps->value));
    };

    painter.setRenderHint(QPainter::Antialiasing);
    QPen dotted(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.5, 2.5});
    painter.setPen(dotted);
    painter.drawLine(QPointF(rect.left(), y(goal)), QPointF(rect.right() - 1, y(goal)));

    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(joined(days, point));
    if (days.back().steps) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(point(days.size() - 1), 2.6, 2.6);
    } else {
        QPen ring(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
        ring.setDashPattern({1.4, 1.4});
        painter.setPen(ring);
        painter.drawEllipse(QPointF(rect.right() - 2.0, y(goal)), 2.6, 2.6);
    }
}

} // namespace stepladder
