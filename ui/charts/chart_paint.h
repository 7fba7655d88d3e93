// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QPainter>

namespace stepladder {

/// What a chart says about one point: shown beside it, and read to people who do not see it.
struct ReadOut {
    QPointF anchor; ///< in the view
    QString title;  ///< the day
    QString value;  ///< strong
    QString note;   ///< after the value; may be empty

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    [[nodiscard]] QString text() const;
};

/// Draws the read-out 8 beside its point and inside `bounds`.
void paintReadOut(QPainter &painter, const Theme &theme, const QRectF &bounds, const ReadOut &readOut);

/// 45 degree hatching: a day that may still change.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour);

/// `share` of a colour on a ground, opaque: the joints of a translucent line that is drawn piece by piece would show.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, float share);

/// The focus ring just inside a chart.
void paintFocus(QPainter &painter, const Theme &theme, const QRectF &view);

/// A day under an axis: "19 Nov" with its month, else "19".
[[nodiscard]] QString dayCaption(QDate day, bool withMonth);
/// The language puts the year before the month.
[[nodiscard]] bool isYearFirst();
/// A year under an axis: "2026".
[[nodiscard]] QString yearText(QDate day);
/// A day in a read-out: "Thu 19 Nov", with the year where it is another one than today's.
[[nodiscard]] QString dayText(QDate day, QDate today = {});

} // namespace stepladder
