// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include "ui/theme/reading_order.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stepladder {

namespace {

/// The width of a digit's cell, or 0 where the face's digits are even already, or where words from right to left are to be
/// drawn as a whole.
qreal cellOf(const QFontMetricsF &metrics, const QString &text)
{
    if (readingOrder(text, Qt::RightToLeft) == Qt::RightToLeft)
        return 0;
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
    const qreal cell = cellOf(metrics, text);
    if (cell <= 0)
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    const QString shown = withoutIsolates(text);
    for (const QChar c : shown)
        width += isDigit(c) ? cell : metrics.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = cellOf(metrics, text);
    if (cell <= 0) {
        const int flags = readingFlags(text, alignment | Qt::AlignAbsolute, painter.layoutDirection());
        painter.drawText(rect, flags | Qt::TextDontClip | Qt::TextSingleLine, text);
        return;
    }
    const QString shown = withoutIsolates(text); // they are drawn one by one, from left to right
    const qreal width = figuresWidth(painter.font(), shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : shown) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal slot = isDigit(c) ? cell : advance;
        painter.drawText(QPointF(x + (slot - advance) / 2, baseline), c);
        x += slot;
    }
}

} // namespace stepladder
