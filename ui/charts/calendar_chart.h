// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/calendar_data.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_paint.h"

#include <QPen>
#include <QWidget>

namespace stepladder {

/// One player's days as a heat map, a column a week, in as many bands as fill the room: the more steps the fuller the accent, a dot where the goal was
/// reached. The arrow keys walk from day to day, and what is read out is what the other charts say.
class CalendarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarChart(const Theme &theme, QWidget *parent = nullptr);

    void setData(std::optional<DailyData> player);
    void setTheme(const Theme &theme);
    /// Other years than this day's are told; until it is known, than the newest day's.
    void setToday(QDate today);
    /// What is read out at the moment; empty without a point.
    [[nodiscard]] ReadOut readOut() const;
    /// The months' names, and where they stand.
    struct Month {
        QString name;
        QRectF place;
    };
    [[nodiscard]] QList<Month> months() const { return monthsIn(layOut()); }
    /// Where the days in view lie.
    [[nodiscard]] QRectF grid() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Where the cells lie; those that do not fit are the oldest ones, as long as the current day is among the others.
    struct Layout {
        QPointF origin; ///< of the first shown week
        double pitch = 1; ///< from cell to cell
        double band = 1;  ///< from band to band
        int columns = 1;  ///< of a band
        int firstWeek = 0, weeks = 0;
        [[nodiscard]] int bands() const { return (weeks + columns - 1) / columns; }
    };
    [[nodiscard]] Layout layOut() const;
    [[nodiscard]] double headHeight() const; ///< of a band: the months
    [[nodiscard]] QList<Month> monthsIn(const Layout &layout) const;
    [[nodiscard]] QRectF cellOf(const Layout &layout, int day) const;
    [[nodiscard]] int dayAt(QPointF position) const;
    [[nodiscard]] QColor heat(int step) const;
    [[nodiscard]] QPen rim() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] double left() const; ///< of the cells
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] QDate today() const;
    void readDay(int day, bool follow);
    void paintWeekdays(QPainter &painter, const Layout &layout) const;
    void paintMonths(QPainter &painter, const Layout &layout) const;
    void paintCell(QPainter &painter, const QRectF &cell, const DailyBar &bar) const;
    /// Returns its height; without a painter only that.
    double paintLegend(QPainter *painter, QPointF topLeft) const;

    Theme m_theme;
    DailyData m_data; ///< without bars: nobody is shown
    CalendarGrid m_grid;
    QDate m_today;
    int m_current = -1; ///< the day with the ring
    int m_day = -1;     ///< the day read out; -1: none
};

} // namespace stepladder
