// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"
#include "core/foundation/task.h"
#include "core/league/day.h"
#include "core/league/player.h"

#include <vector>

namespace stepladder {

/// Who consented, in the tracker's own terms.
struct TrackerIdentity {
    QString accountId; ///< stable key, opaque
    QString legacyAccountId; ///< Fitbit's old key where the service knows it
    QString displayName; ///< may be empty
    QTimeZone zone; ///< invalid when the service does not say
};

/// A service that counts steps. Every call is one player's, with that player's access token.
/// Errors: Unauthorized (refresh once, repeat once), GrantStale, ScopeMissing, AccountNotLinked, ApiDisabled,
/// Retired (410 of Fitbit's, final), RateLimited, ServiceDown, BadResponse, TooLarge, Offline, ConnectionLost.
class Tracker
{
public:
    virtual ~Tracker() = default;

    /// Days from `first` to `last`, both inclusive, in the player's zone: one reading for each day asked, in rising
    /// order; days the service has nothing for come without steps. Splits what the service cannot answer at once.
    [[nodiscard]] virtual Task<Result<std::vector<DayReading>>> days(Secret accessToken, QDate first, QDate last) = 0;
    /// The player's trackers (no scales, no phones), newest sync first. `zone` is the player's, for services that
    /// send local times. `readAt` is left to the caller.
    [[nodiscard]] virtual Task<Result<std::vector<Device>>> devices(Secret accessToken, QTimeZone zone) = 0;
    [[nodiscard]] virtual Task<Result<TrackerIdentity>> identity(Secret accessToken) = 0;
};

} // namespace stepladder
