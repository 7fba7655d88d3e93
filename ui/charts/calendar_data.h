// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>

namespace stepladder {

/// From which count on a day is in the second to fifth step of the heat map: three quarters of the goal, the goal, and
/// a fifth and two fifths over it.
[[nodiscard]] std::array<qint32, 4> heatLimits(qint32 goal);
/// 0 to 4.
[[nodiscard]] int heatOf(qint32 steps, qint32 goal);

/// Days in columns of weeks.
class CalendarGrid
{
public:
    CalendarGrid() = default;
    CalendarGrid(QDate first, int days, Qt::DayOfWeek weekStart);

    [[nodiscard]] int weeks() const { return m_days == 0 ? 0 : columnOf(m_days - 1) + 1; }
    [[nodiscard]] int columnOf(int day) const { return (day + m_before) / 7; }
    [[nodiscard]] int rowOf(int day) const { return (day + m_before) % 7; }
    /// The day in a cell; -1: none.
    [[nodiscard]] int dayIn(int column, int row) const;
    /// The day a key leads to: `weeks` and `days` on, kept inside.
    [[nodiscard]] int walked(int from, int weeks, int days) const;

private:
    int m_days = 0;
    int m_before = 0; ///< empty cells above the first day
};

} // namespace stepladder
