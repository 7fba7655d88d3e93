// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_surface.h"

#include <QFont>
#include <QPen>
#include <QPolygonF>

#include <memory>
#include <optional>

class QLineSeries;
class QValueAxis;

namespace stepladder {

/// A line per player, day by day: the selected one stands out, of many players only the chosen one's neighbours have
/// colour, and a last day that may still change is dashed.
class PlayerLinesChart : public ChartSurface
{
    Q_OBJECT

public:
    /// A line in colour, as the view shows it.
    struct Line {
        QList<QPointF> points; ///< days and values
        QPen pen;
    };
    /// Each comes before those that lie on it.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// Charts of one board share it. The player is selected; does not emit.
    void setData(std::shared_ptr<const RankingData> data, PlayerId selected);
    void setData(RankingData data) { setData(std::make_shared<const RankingData>(std::move(data)), selectedPlayer()); }

protected:
    PlayerLinesChart(const Theme &theme, QWidget *parent);

    /// Level before the first day, in days: else a change on it looks like a kink.
    static constexpr double lead = 0.6;

    void prepare() override;
    void rebuild() override;
    [[nodiscard]] int dayCount() const override { return m_data->days; }
    [[nodiscard]] QDate firstDay() const override { return m_data->first; }
    [[nodiscard]] ReadOut readOutAt(int day, PlayerId pointed) const override;
    [[nodiscard]] PlayerId neighbour(int by) const override;
    [[nodiscard]] PlayerId playerAt(QPointF position, int day) const override;
    void paintUnder(QPainter &painter) override;
    void paintOver(QPainter &painter) override;

    /// The range of the axis, once the view is known.
    virtual void setValueRange(QValueAxis &axis) const = 0;
    /// The line's way from day `from` to day `to`.
    [[nodiscard]] virtual QList<QPointF> pathOf(const RankingLine &line, int from, int to) const = 0;
    /// Where the line is on a day the player was there.
    [[nodiscard]] virtual double valueOf(const RankingLine &line, int day) const = 0;
    /// Value and note of the read-out, on such a day.
    virtual void tell(ReadOut &out, const RankingLine &line, int day) const = 0;
    /// How far from a line the pointer still means it.
    [[nodiscard]] virtual double reach() const { return 14; }
    virtual void paintGrid(QPainter &painter) const = 0;
    virtual void paintValueCaptions(QPainter &painter) const = 0;
    virtual void paintEnds(QPainter &painter) const = 0;

    [[nodiscard]] const RankingData &data() const { return *m_data; }
    [[nodiscard]] const RankingView &view() const { return m_view; }
    [[nodiscard]] const RankingLine &line(int index) const { return m_data->lines[static_cast<size_t>(index)]; }
    [[nodiscard]] QColor colourOf(const RankingLine &line) const;
    /// The last day in view, where the names stand.
    [[nodiscard]] int endDay() const { return window().last(); }
    /// Those in colour, the selected one first.
    [[nodiscard]] std::vector<int> inOrderOfNeed() const;
    /// Of all names, as the selected one's is written.
    [[nodiscard]] double widestName() const;
    /// A caption that ends before the plot, level with a value.
    void paintValueCaption(QPainter &painter, double y, const QString &text) const;

private:
    [[nodiscard]] int daysFrom() const; ///< one before the first in view, where its lines come from
    void addLine(const RankingLine &line, const QColor &colour, double width);
    void layOutThin();
    void paintThin(QPainter &painter) const;
    [[nodiscard]] int columns() const;
    /// So many days are in view that a line turns every few pixels; or would with so many times the days.
    [[nodiscard]] bool isDense(int times = 1) const;
    [[nodiscard]] bool isSmooth() const;
    /// The part of the line's way that is in view, with at most two points for each of so many columns.
    [[nodiscard]] QList<QPointF> points(const RankingLine &line, int from, int to, int columns) const;
    void add(const QList<QPointF> &points, const QPen &pen);
    [[nodiscard]] QPolygonF placed(const QList<QPointF> &points) const;

    std::shared_ptr<const RankingData> m_data = std::make_shared<const RankingData>();
    RankingView m_view;
    std::vector<QPolygonF> m_thin; ///< the lines without colour, in the view
    std::vector<Line> m_lines;     ///< those in colour; a series strokes each twice, which takes longer than a frame
    std::vector<std::pair<QPolygonF, QColor>> m_outlines; ///< of these, on the screen
    struct WidestName {
        QFont font;
        double width = 0;
    };
    mutable std::optional<WidestName> m_widestName; ///< to measure a thousand takes long, and they seldom change
    QValueAxis *m_dayAxis;
    QValueAxis *m_valueAxis;
};

} // namespace stepladder
