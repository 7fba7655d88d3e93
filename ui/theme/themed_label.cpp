// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themed_label.h"

#include <QPainter>
#include <QStyle>

namespace stepladder {

ThemedLabel::ThemedLabel(const Appearance &appearance, Type type, Colour colour, QWidget *parent)
    : QLabel(parent), m_appearance(appearance), m_type(type), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever it stands on, buttons too
    connect(&appearance, &Appearance::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setType(Type type)
{
    m_type = type;
    restyle();
}

void ThemedLabel::setColour(Colour colour)
{
    m_colour = colour;
    restyle();
}

void ThemedLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize ThemedLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void ThemedLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    if (const QString tip = shown == text() ? QString() : text(); toolTip() != tip)
        setToolTip(tip);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment place = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(rect, static_cast<int>(place) | Qt::TextSingleLine, shown);
}

void ThemedLabel::restyle()
{
    const Theme &theme = m_appearance.theme();
    setFont(theme.font(m_type));
    QPalette colours = theme.palette();
    colours.setColor(QPalette::WindowText, theme.*m_colour);
    setPalette(colours);
}

} // namespace stepladder
