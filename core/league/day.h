// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/scoring.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace stepladder {

enum class DayState {
    Missing,     ///< no reading, or the tracker had nothing. Not zero.
    Provisional, ///< read, may still change
    Final,
    Restated,    ///< changed after it was final
};

/// One day of one player, as last read.
struct DayRecord {
    QDate day;                      ///< in the player's time zone
    std::optional<StepCount> steps; ///< the newest complete reading; empty: read, and nothing there
    QDateTime changedAt;            ///< UTC, when `steps` last changed
    QDateTime finalSince;           ///< UTC; invalid while only the settling time can end the day
    /// Set once the day changed after it was final.
    struct Restatement {
        std::optional<StepCount> was; ///< the value when it was final
        QDateTime at;                 ///< UTC
        friend bool operator==(const Restatement &, const Restatement &) = default;
    };
    std::optional<Restatement> restatement;
    friend bool operator==(const DayRecord &, const DayRecord &) = default;
};

/// What a tracker said about one day.
struct DayReading {
    QDate day;
    std::optional<StepCount> steps;
    friend bool operator==(const DayReading &, const DayReading &) = default;
};

/// What decides whether a day can still change.
struct Settling {
    QTimeZone zone;      ///< the player's
    int hours = 24;      ///< the league's settling time
    QDateTime lastSync;  ///< UTC; the newest sync of a tracker of the player, invalid when unknown
    QDateTime now;       ///< UTC
};

/// The instant (UTC) at which `day` is over in `zone`: the first instant of the next local day.
[[nodiscard]] QDateTime endOfDay(QDate day, const QTimeZone &zone);
/// The instant (UTC) at which the settling time of `day` is over.
[[nodiscard]] QDateTime settlesAt(QDate day, const QTimeZone &zone, int settlingHours);
/// True when the day can only be restated: a tracker synced after its end, or its settling time is over.
[[nodiscard]] bool isSettled(const std::optional<DayRecord> &record, QDate day, const Settling &settling);
[[nodiscard]] DayState stateOf(const std::optional<DayRecord> &record, QDate day, const Settling &settling);

/// The record after a reading. The newest complete reading wins, up or down; the same reading again changes nothing.
[[nodiscard]] DayRecord applied(const std::optional<DayRecord> &before, const DayReading &reading,
                                const Settling &settling);

/// "missing", "provisional", "final" or "restated".
[[nodiscard]] QString word(DayState state);

} // namespace stepladder
