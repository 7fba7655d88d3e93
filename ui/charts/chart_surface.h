// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/ids.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/time_window.h"

#include <QChartView>

#include <optional>

namespace stepladder {

/// What the charts have in common: a plot without frame, captions in the margins, a read-out that follows the pointer and
/// the keys (Left and Right by day, Home and End, Up and Down by player, Escape ends it), and a time axis that is zoomed by
/// the wheel and + and -, moved by dragging and Shift with the wheel, and reset by a double click and 0.
class ChartSurface : public QChartView
{
    Q_OBJECT

public:
    ChartSurface(const Theme &theme, QWidget *parent);

    /// Rebuilds every pen and brush.
    void setTheme(const Theme &theme);
    /// Emphasises a player; does not emit. An id that is not on the board means nobody.
    void selectPlayer(PlayerId player);
    [[nodiscard]] PlayerId selectedPlayer() const { return m_selected; }
    /// What is read out at the moment; empty without a point.
    [[nodiscard]] ReadOut readOut() const;
    /// How many days are in view until the reader zooms out; all there are, if nobody says otherwise.
    void setUsualDays(int days) { m_usualDays = days; }
    /// Other years than this day's are told; until it is known, than the newest day's.
    void setToday(QDate today);
    /// What stands under the time axis, and where.
    struct Caption {
        TimeTick tick;
        QRectF words;
        QRectF year;
    };
    [[nodiscard]] QList<Caption> dayCaptions() const;
    /// The days in view.
    [[nodiscard]] const TimeWindow &window() const { return m_window; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playerSelected(stepladder::PlayerId player);
    /// Other days may be in view.
    void windowChanged();

protected:
    /// No caption comes closer to the view's sides: the focus ring is there.
    static constexpr double edge = 6;

    /// What layout and series depend on, once data or selection changed.
    virtual void prepare() {}
    /// Series and axes from data, theme and selection.
    virtual void rebuild() = 0;
    /// The plot inside a view of this size, captions left out.
    [[nodiscard]] virtual QRectF plotArea(QSizeF view) const = 0;
    [[nodiscard]] virtual int dayCount() const = 0;
    /// The first day there is; only asked for when there is one.
    [[nodiscard]] virtual QDate firstDay() const = 0;
    /// Whether years may stand under the axis.
    [[nodiscard]] virtual bool hasYears() const { return true; }
    /// How many of them are shown at most.
    [[nodiscard]] virtual int mostDays() const { return dayCount(); }
    /// Where a day is on the axis.
    [[nodiscard]] virtual double axisDay(double day) const { return day; }
    /// The day that the keys read next, before (-1) or after (1) this one.
    [[nodiscard]] virtual int beside(int day, int by) const { return day + by; }
    /// Of the pointed-at player; without one, of the selected one.
    [[nodiscard]] virtual ReadOut readOutAt(int day, PlayerId pointed) const = 0;
    /// The player `by` places below the selected one; invalid at the end.
    [[nodiscard]] virtual PlayerId neighbour(int by) const = 0;
    /// The player whose point lies under the pointer; invalid: none.
    [[nodiscard]] virtual PlayerId playerAt(QPointF position, int day) const = 0;
    /// What the chart shows, for people who do not see it.
    [[nodiscard]] virtual QString description() const = 0;
    virtual void paintUnder(QPainter &) {}
    virtual void paintOver(QPainter &) = 0;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Where a day and a value lie in the view.
    [[nodiscard]] QPointF place(double day, double value) const;
    [[nodiscard]] int dayAt(QPointF position) const;
    /// To be called when the data changed.
    void refresh();
    /// The same when another player may be selected at once.
    void refresh(PlayerId selected);
    void paintDayCaptions(QPainter &painter) const;
    /// A day in a read-out, with the year when it is another one.
    [[nodiscard]] QString dayWords(QDate day) const;
    /// The room below the plot; the same wherever the window is, so that nothing jumps.
    [[nodiscard]] double captionRoom() const;
    /// A hairline across the plot. The axes' own grids would lag one event behind a new plot area.
    void paintGridLine(QPainter &painter, double value) const;
    /// The days are being moved by the pointer.
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// The day that is read out; -1: none.
    [[nodiscard]] int dayRead() const { return m_day; }

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// At once where it is seen, otherwise when it is.
    void draw();
    void drawIfStale();
    void drawNow();
    void layOut();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isOtherYear(QDate day) const;
    [[nodiscard]] QList<Caption> placed(const std::vector<TimeTick> &ticks) const;
    void readDay(int day, PlayerId pointed = {});
    void choose(PlayerId player);
    bool changesWindow(int key);
    void drag(double x);
    /// After the days in view changed.
    void showWindow();

    Theme m_theme;
    bool m_isStale = false; ///< to be drawn before it is seen
    PlayerId m_selected;
    PlayerId m_pointed; ///< under the pointer
    int m_day = -1;     ///< the day read out; -1: none
    TimeWindow m_window;
    QDate m_first; ///< the day its days are counted from
    int m_usualDays = std::numeric_limits<int>::max();
    QDate m_today;
    std::optional<double> m_grip; ///< where the pointer holds the plot
    bool m_isDragging = false;
    double m_turned = 0; ///< of a wheel's notch, left over
};

} // namespace stepladder
