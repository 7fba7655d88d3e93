// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ground.h"

#include <QPainter>

namespace stepladder {

Ground::Ground(const Appearance &appearance, Colour colour, Qt::Edges lines, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_colour(colour), m_lines(lines)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().*m_colour);
    const QColor line = theme().line;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines.testFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines.testFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace stepladder
