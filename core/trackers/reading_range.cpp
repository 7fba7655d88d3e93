// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/reading_range.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder {

Result<std::vector<DaySpan>> inPieces(DaySpan span, int longest)
{
    constexpr qint64 hundredYears = 36525;
    if (!span.first.isValid() || !span.last.isValid() || span.length() < 1 || span.length() > hundredYears)
        return failure(ErrorKind::InvalidInput, {}, u"a span of days that cannot be read"_s);
    std::vector<DaySpan> pieces;
    for (QDate first = span.first; first <= span.last; first = first.addDays(longest))
        pieces.push_back({first, std::min(first.addDays(longest - 1), span.last)});
    return pieces;
}

Result<void> DayReadings::add(QDate day, StepCount steps)
{
    const auto [known, isNew] = m_steps.try_emplace(day, steps);
    if (!isNew && known->second != steps)
        return failure(ErrorKind::BadResponse, m_service, u"two counts for one day"_s);
    return {};
}

std::vector<DayReading> DayReadings::all() const
{
    std::vector<DayReading> readings;
    readings.reserve(static_cast<size_t>(m_span.length()));
    for (QDate day = m_span.first; day <= m_span.last; day = day.addDays(1)) {
        const auto found = m_steps.find(day);
        readings.push_back({day, found == m_steps.end() ? std::nullopt : std::optional(found->second)});
    }
    return readings;
}

} // namespace stepladder
