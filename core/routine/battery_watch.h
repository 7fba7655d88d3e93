// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/battery_judge.h"
#include "core/routine/sync.h"

#include <QLocale>

namespace stepladder {

/// Watches the trackers of a league: reads them on a schedule of its own (see battery_schedule.h), keeps their levels, and
/// warns of a discharge once. One process at a time: the caller holds the profile's round lock. While the league pauses
/// nothing is raised.
class BatteryWatch
{
public:
    /// `locale` and `zone` are those of who reads this desktop's notifications.
    BatteryWatch(Repository &store, Sync &sync, const Clock &clock, const QLocale &locale, const QTimeZone &zone);

    using Reader = BatteryJudge::Reader;
    /// Reads the tracker of every connected player who was not read since `readBefore` (by default within a schedule's step), and
    /// then does what judge() does. Notes that it was done. No day is read: a sync that is seen here settles none.
    /// Errors: of Repository, Cancelled.
    [[nodiscard]] Task<Result<BatteryReport>> check(LeagueId id, Reader reader = Reader::OfNotifications);
    /// Judges what is in the store and queues the warnings. What nobody can be told stays to be told. Errors: of Repository.
    [[nodiscard]] Task<Result<BatteryReport>> judge(LeagueId league, Reader reader = Reader::OfNotifications);

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
    Result<void> change(PlayerId id, const std::function<BatteryState(BatteryState)> &change);

    Repository &m_store;
    Sync &m_sync;
    const Clock &m_clock;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace stepladder
