// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/records.h"
#include "core/routine/watched_devices.h"

namespace stepladder {

/// A day of a player's history. One that was never read is not among them.
struct ProfileDay {
    QDate day;                      ///< in the player's time zone
    std::optional<StepCount> steps; ///< as they are scored
    DayState state = DayState::Missing;
    std::optional<StepCount> was;   ///< before a restatement
    friend bool operator==(const ProfileDay &, const ProfileDay &) = default;
};

/// How somebody stands in the season.
struct SeasonPlace {
    int rank = 0;
    int players = 0; ///< that are ranked
    Tally total;
    /// The next one ahead; for who leads, somebody beside them or the next one behind.
    struct Other {
        QString name;
        qint64 lead = 0; ///< points more than the player
        friend bool operator==(const Other &, const Other &) = default;
    };
    std::optional<Other> other; ///< nothing for who plays alone
};

/// All that is told of one player, with the whole history since they joined the league.
struct PlayerProfile {
    League league;
    Player player;
    QDate date; ///< the newest day with a ranking, up to which all is told
    std::optional<SeasonPlace> place; ///< nothing for who has left, and before the first day that counts
    std::vector<ProfileDay> days;     ///< rising
    Records season;                   ///< of the season's days that count
    Records ever;                     ///< of all days since they joined
    std::vector<WatchedDevice> devices; ///< the one that is watched first, then by their syncs
    DeviceOutlook outlook;              ///< of the first
    std::optional<TextConsent> texts;   ///< what the phone's owner was asked
};

/// Reads it from the store; who knows the standings of the newest day spares reading them once more. Errors: of Repository.
[[nodiscard]] Result<PlayerProfile> readProfile(Repository &store, PlayerId id, const QDateTime &now,
                                                const std::optional<Standings> &known = std::nullopt);

} // namespace stepladder
