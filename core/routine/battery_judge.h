// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/outbox.h"
#include "core/routine/battery_warnings.h"
#include "core/routine/visit.h"

#include <QLocale>

namespace stepladder {

/// What a look at a league's trackers brought.
struct BatteryReport {
    std::vector<DeviceWarning> raised; ///< in the order of the players; none was raised before
    std::vector<PlayerId> recharged;   ///< what was told of their trackers is over
    std::vector<PlayerSync> failed;    ///< who could not be read
    int requests = 0;                  ///< sent to services
};

/// Finds out what there is to warn of by what is in the store. While the league pauses nothing is raised.
class BatteryJudge
{
public:
    /// `locale` and `zone` are those of who reads this desktop's notifications. Both the store and the clock outlive the judge.
    BatteryJudge(Repository &store, const Clock &clock, const QLocale &locale, const QTimeZone &zone);

    /// Who is told besides the players: of notifications only where the league shows them.
    enum class Reader { OfNotifications, OfReport };
    /// Queues the warnings, all or none. What nobody can be told stays to be told. Errors: of Repository.
    [[nodiscard]] Result<BatteryReport> judge(LeagueId league, Reader reader);

private:
    struct Scene;   ///< the league as it is judged
    struct Subject; ///< one player with a tracker

    Result<Scene> scene(LeagueId id);
    Result<void> judge(Scene &scene, Subject &subject, BatteryReport &report);
    Result<std::optional<DeviceWarning>> dayNotSynced(Scene &scene, const Subject &subject);
    Result<void> raise(Scene &scene, DeviceWarning warning, BatteryReport &report);
    Result<DeviceOutlook> outlook(const Subject &subject);

    Repository &m_store;
    Outbox m_outbox;
    const Clock &m_clock;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace stepladder
