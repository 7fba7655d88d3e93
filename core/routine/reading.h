// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "core/trackers/tracker.h"

namespace stepladder {

/// The trackers a program speaks, by kind.
class Trackers
{
public:
    virtual ~Trackers() = default;
    /// Null for TrackerKind::Manual.
    [[nodiscard]] virtual Tracker *tracker(TrackerKind kind) = 0;
};

/// What one visit to a player's tracker brought.
struct Reading {
    std::vector<Device> devices;
    std::vector<DayReading> days;
    QDateTime lastSync; ///< UTC; invalid when no tracker tells
};

/// Reads one player's devices and days: devices first, so that a sync they tell of is in the days. A refused token is
/// renewed once. Devices the player did not share are no reason to lose the days.
[[nodiscard]] Task<Result<Reading>> readPlayer(TokenKeeper *tokens, Tracker *tracker, Player player, QDate first,
                                               QDate last, QDateTime now);

/// The player's trackers alone. A token is renewed and a missing permission taken as above. No `lastSync`: without the days
/// that a sync brought it must not settle them.
[[nodiscard]] Task<Result<Reading>> readDevicesOf(TokenKeeper *tokens, Tracker *tracker, Player player, QDateTime now);

/// Fitbit writes a day it knows nothing of as "0". Days that begin after the last sync are such days.
void forgetUnsyncedZeros(Reading &reading, const QTimeZone &zone);

} // namespace stepladder
