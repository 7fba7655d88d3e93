// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/reading.h"
#include "core/store/repository.h"

namespace stepladder {

/// How the sync of one player ended.
struct PlayerSync {
    PlayerId player;
    QString name;
    ConnectionState state = ConnectionState::Connected;
    int days = 0; ///< days the tracker had a reading for
    bool upToDate = true; ///< the newest day asked for has a reading, or there was nothing to ask
    std::optional<Error> error;
};

/// Which days to read; invalid ends take their defaults: from the day after the last final one, and the league's
/// `syncDays` again, up to yesterday in each player's zone. No day is asked for that has not begun.
struct SyncRange {
    QDate from;
    QDate to;
};

/// One player's tracker, as it is read.
struct Visit {
    Player player;          ///< as it was when the visit began
    Result<SyncRange> days = SyncRange(); ///< to ask for; none where the first is after the last
    bool arrived = false;
    std::optional<Result<Reading>> reading = {}; ///< empty: there is no tracker to ask
    bool isVaultStrange = false; ///< it has no entry of anybody: that says nothing about the player
    std::optional<GrantTerm> term = {};          ///< as it was known then
    std::optional<PlayerSync> outcome = {};      ///< once it is in the store
};

} // namespace stepladder
