// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stepladder {

namespace {

/// The width of a digit's cell, or 0 where the face's digits are even already.
qreal cellOf(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    qreal narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal width = metrics.horizontalAdvance(QChar(digit));
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
    }
    return widest - narrowest < 0.01 ? 0 : widest;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

qreal figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellOf(metrics);
    if (cell <= 0)
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    for (const QChar c : text)
        width += isDigit(c) ? cell : metrics.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = cellOf(metrics);
    if (cell <= 0) {
        painter.drawText(rect, static_cast<int>(alignment | Qt::TextDontClip | Qt::TextSingleLine), text);
        return;
    }
    const qreal width = figuresWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal slot = isDigit(c) ? cell : advance;
        painter.drawText(QPointF(x + (slot - advance) / 2, baseline), c);
        x += slot;
    }
}

} // namespace stepladder
