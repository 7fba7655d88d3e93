// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QString firstLetter(const QString &word)
{
    const auto points = QStringView(word).toUcs4();
    return points.isEmpty() ? QString() : QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), 1);
}

/// What tells "Player 4" from "Player 41".
QString numberAtEnd(const QString &word)
{
    const auto behind = std::find_if_not(word.rbegin(), word.rend(), [](QChar c) { return c.isDigit(); });
    return word.right(behind - word.rbegin());
}

QPen line(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString first = firstLetter(words.first()).toUpper();
    if (const QString number = numberAtEnd(words.last()); !number.isEmpty())
        return number.size() > 2 || number == words.join(QString()) ? number.right(3) : first + number;
    return words.size() == 1 ? first : first + firstLetter(words.last()).toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, int colour, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool hasColour = colour != noColour;
    painter.setBrush(hasColour ? theme.player(colour) : theme.track);
    painter.drawEllipse(disc);
    const bool repeats = hasColour && Theme::repeats(colour);
    if (repeats || theme.kind == Theme::Kind::HighContrast) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(repeats ? theme.playerInk(colour) : theme.text, 1.5));
        const qreal inset = repeats ? 2.75 : 0.75;
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    QFont font = theme.font(Type::Name);
    QString letters = initials(name);
    const double share = letters.size() > 2 ? 0.32 : letters.size() > 1 ? 0.37 : 0.42;
    font.setPixelSize(std::max(8, qRound(disc.height() * share)));
    if (letters.size() > 2 && QFontMetricsF(font).horizontalAdvance(letters) > disc.width() * (repeats ? 0.7 : 0.85))
        letters = letters.right(2); // of a number the last digits tell most
    painter.setFont(font);
    painter.setPen(hasColour ? theme.playerInk(colour) : theme.text2);
    painter.drawText(disc, Qt::AlignCenter | Qt::TextDontClip, letters);
    painter.restore();
}

void paintMovement(QPainter &painter, const QRectF &square, bool up, const Theme &theme)
{
    const double y = square.center().y();
    const double half = square.width() * 7 / 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(up ? theme.accent : theme.text2);
    painter.drawPolygon(QPolygonF({{square.left(), y + (up ? half : -half)},
                                   {square.right(), y + (up ? half : -half)},
                                   {square.center().x(), y + (up ? -half : half)}}));
    painter.restore();
}

void paintDayGlyph(QPainter &painter, const QRectF &rect, DayState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = std::min(rect.width(), rect.height());
    const qreal unit = size / 16;
    painter.translate(rect.center());
    painter.scale(unit, unit);
    painter.setBrush(Qt::NoBrush); // whatever was drawn before
    const QRectF disc(-6.2, -6.2, 12.4, 12.4);
    switch (state) {
    case DayState::Final:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QRectF(-7, -7, 14, 14));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(line(theme.onAccent, 1.7));
        painter.drawPolyline(QPolygonF({{-3, 0.2}, {-0.9, 2.4}, {3.1, -2.3}}));
        break;
    case DayState::Provisional:
        painter.setPen(line(theme.text2, 1.4));
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case DayState::Missing: {
        QPen pen(theme.text2, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.7, 1.55});
        painter.setPen(pen);
        painter.drawEllipse(disc);
        break;
    }
    case DayState::Restated:
        painter.setPen(line(theme.text2, 1.5));
        painter.drawArc(QRectF(-5.6, -5.2, 11.2, 11.2), 150 * 16, -310 * 16);
        painter.drawPolyline(QPolygonF({{-5.9, -5.6}, {-5.4, -2.2}, {-2.1, -2.9}}));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawEllipse(QPointF(0, 0.4), 1.7, 1.7);
        break;
    }
    painter.restore();
}

std::optional<double> batteryFill(const Device &device)
{
    if (device.batteryPercent)
        return std::clamp(*device.batteryPercent, 0, 100) / 100.0;
    switch (device.batteryStatus) {
    case BatteryStatus::Unknown:
        return std::nullopt;
    case BatteryStatus::Empty:
        return 0.04;
    case BatteryStatus::Low:
        return 0.15;
    case BatteryStatus::Medium:
        return 0.5;
    case BatteryStatus::High:
        break;
    }
    return 0.9;
}

void paintBattery(QPainter &painter, const QRectF &rect, std::optional<double> fill, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 24, rect.height() / 12);
    QPen pen(colour, 1.3);
    if (!fill) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({1.9, 1.5});
    }
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(0.75, 0.75, 20.0, 10.5), 2.6, 2.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(22, 3.6, 1.8, 4.8), 0.8, 0.8);
    if (fill)
        painter.drawRoundedRect(QRectF(2.9, 2.9, std::max(1.4, 15.7 * *fill), 6.2), 1, 1);
    painter.restore();
}

} // namespace stepladder
