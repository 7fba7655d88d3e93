// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <algorithm>
#include <limits>

namespace stepladder {

/// The days of a chart that its time axis shows.
class TimeWindow
{
public:
    static constexpr int fewest = 7;
    static constexpr int readable = 30; ///< single days that can be told apart

    /// How many days there are, how many fit at most, and how many are shown until the reader wants otherwise. The newest ones
    /// stay in view if they were.
    void setDays(int days, int most, int usual = std::numeric_limits<int>::max());

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
    void keepInside();

    int m_days = 0, m_most = 0, m_usual = std::numeric_limits<int>::max();
    int m_last = -1, m_count = 0;
};

/// The part of a path between two x, with at most two points for each of so many columns, the lowest and the highest, besides
/// its ends. x never falls along the path.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF> &path, double from, double to, int columns);

} // namespace stepladder
