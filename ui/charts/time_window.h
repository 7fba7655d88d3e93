// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>

#include <algorithm>
#include <limits>
#include <vector>

namespace stepladder {

/// The days of a chart that its time axis shows.
class TimeWindow
{
public:
    static constexpr int fewest = 7;
    static constexpr int readable = 30; ///< single days that can be told apart

    /// How many days there are, how many fit at most, how many are shown until the reader wants otherwise, and how many of them
    /// came to be before those of last time (negative: went). The newest ones stay in view if they were; what does not fit for
    /// the moment comes back.
    void setDays(int days, int most, int usual = std::numeric_limits<int>::max(), int before = 0);

    [[nodiscard]] int first() const { return m_last - m_count + 1; }
    [[nodiscard]] int last() const { return m_last; }
    [[nodiscard]] int count() const { return m_count; }
    /// As wide as usual, and at the end.
    [[nodiscard]] bool isReset() const { return m_count == std::min(widest(), m_usual) && m_last == m_days - 1; }
    /// The day stays where it is on the axis. A factor below one shows fewer days.
    void zoom(double factor, int about);
    /// Positive: to newer days.
    void pan(int days);
    /// Moves as little as it takes to have the day in view.
    void reveal(int day);
    void reset();

private:
    [[nodiscard]] int widest() const;
    void want(int last, int count);
    void show(int last, int count);

    int m_days = 0, m_most = 0, m_usual = std::numeric_limits<int>::max();
    int m_last = -1, m_count = 0;
    int m_wantedLast = -1, m_wantedCount = 0; ///< by the reader, whether there are such days or not
};

/// Takes the points of a path, whose x never falls; of those in a column keeps the lowest and the highest, besides its ends.
class ColumnExtremes
{
public:
    ColumnExtremes(double from, double columnWidth) : m_from(from), m_width(columnWidth) {}

    void add(const QPointF &point);
    [[nodiscard]] QList<QPointF> take();

private:
    void keep(const QPointF &point);
    void endColumn();

    double m_from, m_width;
    double m_column = 0;
    bool m_isEmpty = true;    ///< nothing in this column
    bool m_isFalling = false; ///< in this column the highest one came first
    QPointF m_lowest, m_highest, m_newest;
    QList<QPointF> m_kept;
};

/// The part of a path between two x, with at most two points for each of so many columns, the lowest and the highest, besides
/// its ends. x never falls along the path.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF> &path, double from, double to, int columns);

/// The outline of a line so wide along a path of pixels. Drawn at once, it takes a fraction of what a pen does.
[[nodiscard]] QPolygonF ribbonAlong(const QPolygonF &path, double width);

/// The parts of a path of pixels that a dashed line has.
[[nodiscard]] std::vector<QPolygonF> dashesAlong(const QPolygonF &path, double dash, double gap);

/// The outline of a line so wide along a path of pixels, whose x never falls, as its highest and lowest place in each column:
/// where a line turns every few pixels it looks the same, and is drawn at once.
[[nodiscard]] QPolygonF bandAlong(const QPolygonF &path, double width);

/// The parts of such an outline that a dashed line has, in pixels. Where it is taller than `tall` it is whole: cut up it would be
/// a row of blocks.
[[nodiscard]] std::vector<QPolygonF> dashesOf(const QPolygonF &band, int dash, int gap, double tall);

} // namespace stepladder
