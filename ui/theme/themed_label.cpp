// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themed_label.h"

#include "ui/theme/reading_order.h"

#include <QEvent>
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

void ThemedLabel::setLeastType(double share)
{
    m_leastType = share;
    update();
}

QFont ThemedLabel::fitting(int width) const
{
    QFont face = font();
    const double least = face.pixelSize() * m_leastType;
    while (face.pixelSize() - 1 >= least && QFontMetrics(face).horizontalAdvance(text()) > width)
        face.setPixelSize(face.pixelSize() - 1);
    return face;
}

QSize ThemedLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

// QLabel's key leads only to what takes the focus itself, not to what hands it on to a part of its own.
bool ThemedLabel::event(QEvent *event)
{
    const bool handsOn = buddy() && buddy()->focusPolicy() == Qt::NoFocus && buddy()->focusProxy();
    if (event->type() != QEvent::Shortcut || !handsOn)
        return QLabel::event(event);
    buddy()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

// QLabel takes the order of its words, and their side, from the first letter: a sentence that begins with a Latin name
// would be turned around in Arabic, and one with an Arabic name in English.
void ThemedLabel::paintEvent(QPaintEvent *event)
{
    if (text().isEmpty() || textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_elided) {
        int flags = readingFlags(text(), alignment(), layoutDirection()) | (wordWrap() ? Qt::TextWordWrap : 0);
        if (buddy())
            flags |= style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        style()->drawItemText(&painter, contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin())), flags, palette(), isEnabled(), text(), foregroundRole());
        return;
    }
    const QRect rect = contentsRect();
    painter.setFont(fitting(rect.width()));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    if (const QString tip = shown == text() ? QString() : text(); toolTip() != tip)
        setToolTip(tip);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect, readingFlags(shown, alignment(), layoutDirection()) | Qt::TextSingleLine, shown);
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
