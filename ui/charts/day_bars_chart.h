// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_surface.h"
#include "ui/charts/day_bins.h"

#include <QBrush>
#include <QPen>

#include <vector>

class QValueAxis;

namespace stepladder {

/// A bar a day over an axis of steps, with the goal as a dashed line. Where more days are in view than there is room for, a bar is weeks.
class DayBarsChart : public ChartSurface
{
    Q_OBJECT

public:
    /// Of the days in view.
    [[nodiscard]] const DayBins &bins() const { return m_bins; }

protected:
    /// Bars that look the same; a value a bin, zero where the bin is another set's.
    struct Bars {
        QPen pen;
        QBrush brush;
        std::vector<double> values;
    };
    /// What the bars of a player look like, whichever way they point.
    enum class Look { Solid, Outlined, Hatched, Dashed };

    DayBarsChart(const Theme &theme, QWidget *parent);

    /// The board's players, for the Up and Down keys.
    void setOrder(std::vector<PlayerId> order);
    void rebuild() override;
    [[nodiscard]] double axisDay(double day) const override { return m_bins.axisDay(day); }
    [[nodiscard]] int beside(int day, int by) const override;
    [[nodiscard]] QRectF plotArea(QSizeF size) const override;
    [[nodiscard]] PlayerId neighbour(int by) const override;
    [[nodiscard]] PlayerId playerAt(QPointF position, int day) const override;
    void paintUnder(QPainter &painter) override;
    void paintOver(QPainter &painter) override;

    [[nodiscard]] virtual std::vector<Bars> bars() const = 0;
    [[nodiscard]] virtual qint32 goal() const = 0;
    /// The most steps of any of the days, the goal's among them.
    [[nodiscard]] virtual double highest(int first, int last) const = 0;
    /// Of what is drawn.
    [[nodiscard]] virtual double highestDrawn() const { return highest(window().first(), window().last()); }
    /// True when bars hang below the zero line, too.
    [[nodiscard]] virtual bool isTwoSided() const { return false; }
    /// Room above the plot, and beside the line of the goal.
    [[nodiscard]] virtual double headHeight() const { return 0; }
    [[nodiscard]] virtual double captionWidth() const;
    /// Lines over the bars.
    virtual void addLines() {}
    virtual void paintCaptions(QPainter &painter) const = 0;

    [[nodiscard]] Bars barsOf(const QColor &colour, Look look) const;
    /// Two pixels for a day's bar, at least.
    [[nodiscard]] int mostBars() const;
    /// How high the stub of a missing day is, in steps.
    [[nodiscard]] double stub() const;
    void addLine(const QList<QPointF> &points, const QPen &pen);
    void paintGoalCaption(QPainter &painter) const;

private:
    void addBars();
    void paintValueCaptions(QPainter &painter) const;

    std::vector<PlayerId> m_order;
    DayBins m_bins;
    QValueAxis *m_dayAxis; ///< the bars in view stand on 0, 1 and so on
    QValueAxis *m_stepAxis;
    ValueTicks m_ticks; ///< for the days in view
};

} // namespace stepladder
