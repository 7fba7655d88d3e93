// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace stepladder {

/// How wide `text` is when every digit is as wide as the widest one, so that columns and changing numbers do not move.
[[nodiscard]] qreal figuresWidth(const QFont &font, const QString &text);
/// Draws `text` with the painter's font and pen that way; nothing is elided. The alignment is meant as it is given, in a
/// window from right to left too.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace stepladder
