// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/outbox.h"
#include "core/routine/battery_warnings.h"
#include "core/routine/sync.h"

#include <QLocale>

namespace stepladder {

/// What a look at a league's trackers brought.
struct BatteryReport {
    std::vector<DeviceWarning> raised; ///< in the order of the players; none was raised before
    std::vector<PlayerId> recharged;   ///< what was told of their trackers is over
    std::vector<PlayerSync> failed;    ///< who could not be read
    int requests = 0;                  ///< sent to services
};

/// Watches the trackers of a league: reads them on a schedule of its own (see battery_schedule.h), keeps their levels, and
/// warns of a discharge once. One process at a time: the caller holds the profile's round lock. While the league pauses
/// nothing is raised.
class BatteryWatch
{
public:
    /// `locale` and `zone` are those of who reads this desktop's notifications.
    BatteryWatch(Repository &store, Sync &sync, Outbox &outbox, const Clock &clock, const QLocale &locale, const QTimeZone &zone);

    /// Who is told besides the players: of notifications only where the league shows them.
    enum class Reader { OfNotifications, OfReport };
    /// Reads the tracker of every connected player who was not read since `readBefore` (by default within a schedule's step), and
    /// then does what judge() does. Notes that it was done. No day is read: a sync that is seen here settles none.
    /// Errors: of Repository, Cancelled.
    [[nodiscard]] Task<Result<BatteryReport>> check(LeagueId id, Reader reader = Reader::OfNotifications);
    /// Judges what is in the store and queues the warnings. What nobody can be told stays to be told. Errors: of Repository.
    [[nodiscard]] Result<BatteryReport> judge(LeagueId league, Reader reader = Reader::OfNotifications);

    // What a person says to a warning; about the player's present tracker. What waits to be sent is called off.
    // Errors: NotFound without a tracker, of Repository.
    [[nodiscard]] Result<void> remindTomorrow(PlayerId player);
    [[nodiscard]] Result<void> leaveUntilCharged(PlayerId player);
    [[nodiscard]] Result<void> mute(PlayerId player, bool isMuted);
    /// Its own limits, or the league's. They count from the next sync on. Errors: InvalidInput too.
    [[nodiscard]] Result<void> setLimits(PlayerId player, std::optional<BatteryLimits> limits);
    /// Those of the league, in the same way.
    [[nodiscard]] Result<void> setUsualLimits(LeagueId id, BatteryLimits limits);

private:
    struct Scene;   ///< the league as it is judged
    struct Subject; ///< one player with a tracker

    Result<Scene> scene(LeagueId id);
    Result<void> judge(Scene &scene, Subject &subject, BatteryReport &report);
    Result<std::optional<DeviceWarning>> dayNotSynced(Scene &scene, const Subject &subject);
    Result<void> raise(Scene &scene, DeviceWarning warning, BatteryReport &report);
    Result<DeviceOutlook> outlook(const Subject &subject);
    Result<bool> callOff(PlayerId player, MessageKind kind);
    Result<void> change(PlayerId id, const std::function<BatteryState(BatteryState)> &change);

    Repository &m_store;
    Sync &m_sync;
    Outbox &m_outbox;
    const Clock &m_clock;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace stepladder
