// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/battery_limits.h"
#include "core/league/ids.h"
#include "core/league/scoring.h"
#include "core/league/weekdays.h"

#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace stepladder {

enum class TrackerKind { GoogleHealth, Fitbit, Manual };
enum class ConnectionState { Connected, NeedsConsent, Retired, Manual };

/// The people who compete, with their rules and season.
struct League {
    LeagueId id;
    QString name;
    QTimeZone zone{"UTC"};
    Rules rules;
    Season season;
    QTime roundTime{0, 10}; ///< wall clock in `zone`
    QTime publishTime;      ///< wall clock in `zone`, of a round of its own; invalid: right after the one at `roundTime`
    Weekdays publishDays;   ///< in `zone`; what other days would have told is told on the next of these
    QDate pausedUntil;      ///< in `zone`; nothing is told before this day; invalid: no pause
    int syncDays = 7;       ///< past days every round reads again, 1 to 90
    BatteryLimits battery;  ///< of trackers without limits of their own
    int batteryMinutes = 60; ///< from one look at the trackers to the next, 15 to 1440; more where quotas want it
    QDateTime foundedAt;    ///< UTC, when it was made; invalid for leagues from before that was kept
    QDateTime endSetAt;     ///< UTC, when the season's last day was decided on; invalid: it has none, or nobody knows

    /// Decides at `now` (UTC) on another last day of the season, or on none. The same one again changes nothing.
    void endSeason(std::optional<QDate> last, const QDateTime &now);
};

/// Somebody whose steps count.
struct Player {
    PlayerId id;
    LeagueId league;
    QString name;
    int colour = 0; ///< place in the player palette, from 0
    QTimeZone zone{"UTC"};
    QDate joined; ///< first day that counts, in the player's zone
    TrackerKind tracker = TrackerKind::Manual;
    ConnectionState state = ConnectionState::Manual;
    QDateTime stateSince;   ///< UTC; see connection.h
    QString stateReason;    ///< an ErrorKind's word, or empty
    QDateTime consentedAt;  ///< UTC; invalid when unknown
    QDateTime grantEndsAt;  ///< UTC; valid only for a time-limited grant (a Google project in Testing)
    QString accountId;      ///< the tracker's stable key of the person
    QString legacyAccountId; ///< Fitbit's old key, to match history
    QDateTime lastSync;     ///< UTC; newest sync of a tracker of the player, invalid when unknown
    bool removed = false;   ///< left the league; the days stay under the name

    friend bool operator==(const Player &, const Player &) = default;
};

enum class BatteryStatus { Unknown, Empty, Low, Medium, High };

/// A watch as last read. Scales and phones are left out by the tracker adapters.
struct Device {
    QString id;    ///< stable for the pairing
    QString model; ///< "Charge 6"
    std::optional<int> batteryPercent; ///< 0 to 100, as of `lastSync`
    BatteryStatus batteryStatus = BatteryStatus::Unknown;
    QDateTime lastSync; ///< UTC; invalid when the tracker does not say
    QDateTime readAt;   ///< UTC
};

/// The instant (UTC) after which a player's changes are recorded but no longer scored: the season's last day has
/// settled in the player's zone. Invalid for an open season.
[[nodiscard]] QDateTime seasonCloses(const League &league, const QTimeZone &playerZone);
/// Whether the season's end was decided on after that instant. What was not known by then counts all the same: nobody was
/// late for a close that there was not, and a league may be made for days that are long over.
[[nodiscard]] bool isClosedInHindsight(const League &league, const QTimeZone &playerZone);

/// The first day that counts for somebody who is taken in at `now`: the season's first day for a founder, taken in on the
/// day (in the league's zone) on which the league was made; for everybody else today in their zone, once the season runs.
[[nodiscard]] QDate joiningDay(const League &league, const QTimeZone &playerZone, const QDateTime &now);

/// Stable words for the database, JSON and the command line ("google-health", "needs-consent", "dense").
[[nodiscard]] QString word(TrackerKind kind);
[[nodiscard]] QString word(ConnectionState state);
[[nodiscard]] QString word(BatteryStatus status);
[[nodiscard]] QString word(Ranking ranking);
[[nodiscard]] std::optional<TrackerKind> trackerKindFrom(const QString &word);
[[nodiscard]] std::optional<ConnectionState> connectionStateFrom(const QString &word);
[[nodiscard]] BatteryStatus batteryStatusFrom(const QString &word); ///< case does not matter
[[nodiscard]] std::optional<Ranking> rankingFrom(const QString &word);

} // namespace stepladder
