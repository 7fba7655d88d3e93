// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/battery.h"

#include <QTimeZone>
#include <vector>

// What a tracker's levels so far tell of the days to come.

namespace stepladder {

/// The percentages of one tracker as they came, in order, without what cannot have been.
[[nodiscard]] std::vector<BatteryPoint> believed(const std::vector<Device> &levels, const QString &device);

/// From one charge to the next.
struct Discharge {
    size_t first = 0; ///< into the points
    size_t last = 0;
};
/// Rising, without gaps: the first point of each discharge but the first one comes right after a charge.
[[nodiscard]] std::vector<Discharge> dischargesOf(const std::vector<BatteryPoint> &points);

struct BatteryForecast {
    QDateTime emptyAt;  ///< UTC
    QDateTime earliest; ///< as likely as not it is empty between these two
    QDateTime latest;
    double perDay = 0;  ///< per cent that a day takes
    /// How long a full charge lasts.
    [[nodiscard]] double daysPerCharge() const { return 100 / perDay; }
    /// Whether an hour can be told, and not only a day.
    [[nodiscard]] bool isSharp() const;
};
/// When the battery is empty. Nothing without enough readings of this discharge, or of former ones, to tell.
[[nodiscard]] std::optional<BatteryForecast> forecast(const std::vector<BatteryPoint> &points);

/// An hour of the day in the zone, 0 to 23, in which the watch is used least while people are up: by when it syncs, for it
/// syncs when it has something to tell. Nothing without enough syncs, or where no hour stands out.
[[nodiscard]] std::optional<int> quietHour(const std::vector<QDateTime> &syncs, const QTimeZone &zone);
/// When that hour comes next (UTC), while there is something left to lose: before `emptyAt`. Invalid otherwise.
[[nodiscard]] QDateTime timeToCharge(int hour, const QTimeZone &zone, const QDateTime &emptyAt, const QDateTime &now);

} // namespace stepladder
