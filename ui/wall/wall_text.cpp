// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_text.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double smallest = 0.6;        ///< of a style's size
constexpr double smallestOfOne = 0.8;   ///< below that two lines are tried, where there may be more
constexpr double smallestOfMore = 0.5;
constexpr double lineHeight = 1.2;      ///< of the letters', where there are several lines

int share(const QFont &font, double of)
{
    return static_cast<int>(std::ceil(font.pixelSize() * of));
}

} // namespace

QFont fitted(QFont font, const QString &text, double width)
{
    const int least = share(font, smallest);
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

WallText::WallText(const WallLook &look, WallType type, Colour colour, QWidget *parent)
    : QLabel(parent), m_look(look), m_type(type), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
}

void WallText::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

int WallText::wish() const
{
    return text().isEmpty() ? 0 : static_cast<int>(std::ceil(QFontMetricsF(m_look.font(m_type)).horizontalAdvance(text()))) + 1;
}

WallText::Written WallText::written() const
{
    const QFont whole = m_look.font(m_type);
    const QFontMetricsF metrics(fitted(whole, text(), width()));
    Written one{fitted(whole, text(), width()), {metrics.elidedText(text(), Qt::ElideRight, width())}};
    one.isCut = metrics.horizontalAdvance(text()) > width();
    if (m_mostLines == 1 || (!one.isCut && one.font.pixelSize() >= share(whole, smallestOfOne)))
        return one;
    Written more;
    QFont font = whole;
    for (int size = whole.pixelSize(); size >= share(whole, smallestOfMore); --size) {
        font.setPixelSize(size);
        more = wrapped(font);
        if (!more.isCut)
            break;
    }
    return !one.isCut && one.font.pixelSize() >= more.font.pixelSize() ? one : more;
}

WallText::Written WallText::wrapped(const QFont &font) const
{
    Written result{font, {}};
    const QFontMetricsF metrics(font);
    QTextLayout layout(text(), font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        const QString rest = text().mid(line.textStart());
        if (result.lines.size() + 1 == m_mostLines) {
            result.isCut = metrics.horizontalAdvance(rest) > width();
            result.lines << metrics.elidedText(rest, Qt::ElideRight, width());
            break;
        }
        result.lines << rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    result.isCut = result.isCut || static_cast<double>(result.lines.size()) * font.pixelSize() * lineHeight > height();
    return result;
}

void WallText::paintEvent(QPaintEvent *)
{
    const auto [font, shown, isCut] = written();
    const QFontMetricsF metrics(font);
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(m_look.theme.*m_colour);
    const double pitch = shown.size() > 1 ? font.pixelSize() * lineHeight : metrics.height();
    const double height = pitch * static_cast<double>(shown.size());
    double top = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? this->height() - height : (this->height() - height) / 2;
    const Qt::Alignment place = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    for (const QString &line : shown) {
        // From the baseline: a line with letters of another face is higher, and would move.
        const double free = width() - metrics.horizontalAdvance(line);
        const double x = place & Qt::AlignRight ? free : place & Qt::AlignHCenter ? free / 2 : 0;
        painter.drawText(QPointF(x, top + (pitch + metrics.ascent() - metrics.descent()) / 2), line);
        top += pitch;
    }
}

} // namespace stepladder
