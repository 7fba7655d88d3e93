// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

namespace stepladder {

// Days of a player without a tracker. They are kept apart from readings by their source.

struct EnteredDay {
    bool counts = true; ///< false: it is kept, but the season had closed by then; see seasonCloses()
};

/// Enters one day by hand. Errors: InvalidInput (the player has a tracker; the day does not count), of Repository.
[[nodiscard]] Result<EnteredDay> enterDay(Repository &store, PlayerId player, QDate day, StepCount steps, const QDateTime &now);

struct ImportedDays {
    int taken = 0;
    int leftOut = 0; ///< outside the season, before the player joined, or not begun
    int tooLate = 0; ///< of those taken: kept, but the season had closed by then
};

/// Enters the days of a file: all that count, or none. Errors: InvalidInput (the player has a tracker), of Repository.
[[nodiscard]] Result<ImportedDays> importDays(Repository &store, PlayerId player, const std::vector<DayReading> &days,
                                              const QDateTime &now);

} // namespace stepladder
