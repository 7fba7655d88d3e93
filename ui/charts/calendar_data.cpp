// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_data.h"

#include <algorithm>
#include <cmath>

namespace stepladder {

std::array<qint32, 4> heatLimits(qint32 goal)
{
    std::array<qint32, 4> limits{};
    std::ranges::transform(std::array{0.75, 1.0, 1.2, 1.4}, limits.begin(),
                           [goal](double share) { return static_cast<qint32>(std::lround(goal * share)); });
    return limits;
}

int heatOf(qint32 steps, qint32 goal)
{
    return static_cast<int>(std::ranges::count_if(heatLimits(goal), [steps](qint32 limit) { return steps >= limit; }));
}

CalendarGrid::CalendarGrid(QDate first, int days, Qt::DayOfWeek weekStart)
    : m_days(days), m_before((first.dayOfWeek() - weekStart + 7) % 7)
{
}

int CalendarGrid::dayIn(int column, int row) const
{
    const int day = column * 7 + row - m_before;
    return column >= 0 && row >= 0 && row < 7 && day >= 0 && day < m_days ? day : -1;
}

int CalendarGrid::walked(int from, int weeks, int days) const
{
    const int to = from + 7 * weeks + days;
    // A week beyond the ends would leave the row.
    return weeks != 0 && (to < 0 || to >= m_days) ? from : std::clamp(to, 0, std::max(0, m_days - 1));
}

} // namespace stepladder
