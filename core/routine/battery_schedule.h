// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

#include <chrono>
#include <map>

namespace stepladder {

/// How often trackers may be read for their batteries when so many players share a service's quotas, rounds included; at
/// least as far apart as `wanted`.
[[nodiscard]] std::chrono::minutes batteryInterval(std::chrono::minutes wanted, const std::map<TrackerKind, int> &players);
/// The same for a league of a profile, whose leagues share the quotas. Errors: of Repository.
[[nodiscard]] Result<std::chrono::minutes> batteryInterval(Repository &store, const League &league);

/// True when the league's trackers were not looked at for that long, however the computer spent the time. A look in the
/// future counts as none: the clock was wrong then. Errors: of Repository.
[[nodiscard]] Result<bool> isBatteryCheckDue(Repository &store, const League &league, const QDateTime &now);
[[nodiscard]] Result<void> noteBatteryCheck(Repository &store, LeagueId league, const QDateTime &now);

} // namespace stepladder
