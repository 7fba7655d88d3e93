// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_paint.h"

#include "core/delivery/day_form.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QtMath>

namespace stepladder {

using namespace Qt::StringLiterals;

QString ReadOut::text() const
{
    return note.isEmpty() ? u"%1: %2"_s.arg(title, value) : u"%1: %2, %3"_s.arg(title, value, note);
}

void paintReadOut(QPainter &painter, const Theme &theme, const QRectF &bounds, const ReadOut &readOut)
{
    const QFont caption = theme.font(Type::Caption);
    const QFont strong = theme.font(Type::BodyStrong);
    const QFontMetricsF captionMetrics(caption);
    const QFontMetricsF strongMetrics(strong);
    const double padding = theme.px(10);
    const double gap = readOut.note.isEmpty() ? 0 : theme.px(6);
    const double valueWidth = strongMetrics.horizontalAdvance(readOut.value);
    const double noteWidth = captionMetrics.horizontalAdvance(readOut.note);
    const double width = std::max(captionMetrics.horizontalAdvance(readOut.title), valueWidth + gap + noteWidth);
    QRectF box(0, 0, width + 2 * padding, captionMetrics.height() + strongMetrics.height() + theme.px(14));

    const double distance = 8;
    box.moveBottomLeft(readOut.anchor + QPointF(distance, -distance));
    if (box.right() > bounds.right())
        box.moveRight(readOut.anchor.x() - distance);
    if (box.left() < bounds.left())
        box.moveLeft(std::min(bounds.left(), bounds.right() - box.width()));
    if (box.top() < bounds.top())
        box.moveTop(readOut.anchor.y() + distance);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tip);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(theme.onTip);
    painter.setFont(caption);
    QPointF baseline(box.left() + padding, box.top() + theme.px(6) + captionMetrics.ascent());
    painter.drawText(baseline, readOut.title);
    baseline.ry() += captionMetrics.descent() + theme.px(2) + strongMetrics.ascent();
    painter.setFont(strong);
    painter.drawText(baseline, readOut.value);
    painter.setFont(caption);
    painter.drawText(baseline + QPointF(valueWidth + gap, 0), readOut.note);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    const int stripes = qCeil((area.width() + area.height()) / 7);
    for (int i = 0; i < stripes; ++i) {
        const double x = area.left() - area.height() + i * 7;
        // Cut here: a drawing in a file has no clipping.
        const double from = std::max(x, area.left());
        const double to = std::min(x + area.height(), area.right());
        if (from < to)
            painter.drawLine(QPointF(from, area.bottom() - (from - x)), QPointF(to, area.bottom() - (to - x)));
    }
    painter.restore();
}

QColor mixed(const QColor &colour, const QColor &ground, float share)
{
    const auto mix = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

void paintFocus(QPainter &painter, const Theme &theme, const QRectF &view)
{
    const double half = theme.focusWidth() / 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, theme.focusWidth()));
    painter.drawRoundedRect(view.adjusted(half, half, -half, -half), 7, 7);
}

QString dayCaption(QDate day, bool withMonth)
{
    return QLocale().toString(day, withMonth ? dayAndMonth(QLocale(), QLocale::ShortFormat) : u"d"_s);
}

bool isYearFirst()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::Japanese || language == QLocale::Chinese;
}

QString yearText(QDate day)
{
    return QLocale().toString(day, isYearFirst() ? u"yyyy年"_s : u"yyyy"_s);
}

QString dayText(QDate day, QDate today)
{
    const QString text = QLocale().toString(day, weekdayAndDay(QLocale()));
    if (!today.isValid() || day.year() == today.year())
        return text;
    if (isYearFirst())
        return yearText(day) + text;
    const bool isDayLast = dayAndMonth(QLocale(), QLocale::ShortFormat).startsWith(u'M');
    return text + (isDayLast ? u", "_s : u" "_s) + yearText(day);
}

} // namespace stepladder
