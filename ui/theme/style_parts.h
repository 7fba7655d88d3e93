// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

/// What the drawing of buttons and of fields shares. Lengths are meant at the usual font size.
namespace stepladder::style_parts {

inline constexpr int radius = 7;
inline constexpr int fieldMargin = 10;   ///< before and behind the words of a field
inline constexpr int chevronRoom = 36;   ///< at the end of a combo box
inline constexpr int indicatorSize = 18; ///< of radio buttons and check boxes
inline constexpr int switchWidth = 36;
inline constexpr int switchHeight = 20;

/// A rounded rectangle whose border lies inside `rect`.
inline void panel(QPainter &painter, const QRectF &rect, const QBrush &fill, const QPen &border, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    const qreal half = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

/// Of what cannot be used now. In high contrast hairlines are as strong as the borders of what can.
inline QColor offBorder(const Theme &theme)
{
    return theme.kind == Theme::Kind::HighContrast ? theme.offMark : theme.line;
}

/// A widget's boolean property; false when it has none.
inline bool flag(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

} // namespace stepladder::style_parts
