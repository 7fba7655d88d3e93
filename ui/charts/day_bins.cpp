// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_bins.h"

namespace stepladder {

DayBins::DayBins(QDate origin, int first, int last, int most, Qt::DayOfWeek weekStart) : m_first(first), m_count(last - first + 1)
{
    constexpr int week = 7;
    const qint64 start = origin.toJulianDay() - (weekStart - Qt::Monday); // Julian day 0 was a Monday
    while (m_count > most && m_count > 1) {
        m_days = m_days == 1 ? week : m_days + week;
        m_first = first - static_cast<int>((start + first) % m_days);
        m_count = (last - m_first) / m_days + 1;
    }
}

} // namespace stepladder
