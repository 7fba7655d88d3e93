// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/league/day.h"

#include <map>
#include <vector>

namespace stepladder {

/// A span of days, both ends inclusive.
struct DaySpan {
    QDate first, last;
    [[nodiscard]] qint64 length() const { return first.daysTo(last) + 1; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The span in pieces of `longest` days or fewer, in rising order.
/// Errors: InvalidInput for invalid days, an end before the start, or more than 100 years.
[[nodiscard]] Result<std::vector<DaySpan>> inPieces(DaySpan span, int longest);

/// The readings of a span while its answers come in, in any order.
class DayReadings
{
public:
    DayReadings(DaySpan span, QString service) : m_span(span), m_service(std::move(service)) {}

    [[nodiscard]] bool covers(QDate day) const { return day >= m_span.first && day <= m_span.last; }
    /// The same day twice is accepted when the counts agree. Errors: BadResponse when they do not.
    [[nodiscard]] Result<void> add(QDate day, StepCount steps);
    /// One reading for each day of the span, in rising order; days without an answer have no steps.
    [[nodiscard]] std::vector<DayReading> all() const;

private:
    DaySpan m_span;
    QString m_service;
    std::map<QDate, StepCount> m_steps;
};

} // namespace stepladder
