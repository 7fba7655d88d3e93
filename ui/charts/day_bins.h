// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace stepladder {

/// What the bars of a time axis stand for: a day each, or as few whole weeks as there is room for. Weeks begin on the same days
/// wherever the axis does.
class DayBins
{
public:
    DayBins() = default;
    /// Of the days `first` to `last`, which are counted from `origin`; no more than `most`, if weeks allow.
    DayBins(QDate origin, int first, int last, int most, Qt::DayOfWeek weekStart);

    [[nodiscard]] int days() const { return m_days; } ///< of a bin
    [[nodiscard]] int count() const { return m_count; }
    /// The first day of a bin; of the first one it may lie before there are any.
    [[nodiscard]] int firstOf(int bin) const { return m_first + bin * m_days; }
    [[nodiscard]] int binOf(int day) const { return (day - m_first) / m_days; }
    /// Where a day is on an axis with the first bin in the middle of nought.
    [[nodiscard]] double axisDay(double day) const { return (day - m_first + 0.5) / m_days - 0.5; }

private:
    int m_first = 0;
    int m_days = 1;
    int m_count = 0;
};

} // namespace stepladder
