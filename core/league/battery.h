// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/battery_limits.h"
#include "core/league/player.h"

#include <compare>

// When somebody is warned of a tracker's battery. Everything is judged as of the tracker's syncs, for what it tells is
// the state at the last sync and not now.

namespace stepladder {

enum class BatteryLevel { Good, Low, Critical };

/// A percentage and the sync that told it.
struct BatteryPoint {
    QDateTime at; ///< UTC
    int percent = 0;
    friend bool operator==(const BatteryPoint &, const BatteryPoint &) = default;
};

/// What is remembered of one tracker of one player.
struct BatteryState {
    QDateTime judgedSync; ///< UTC; the newest one that was judged; invalid: the tracker is new here
    BatteryLevel told = BatteryLevel::Good; ///< the worst warned of since the last charge
    BatteryLevel toldPlayer = BatteryLevel::Good; ///< the same, of warnings for the player's phone
    std::optional<int> lowest; ///< per cent since a warning
    QDateTime mediumSince; ///< UTC; the first of the syncs in a row that said "medium" after a warning
    std::optional<BatteryPoint> accepted; ///< the newest believed
    std::optional<BatteryPoint> doubted;  ///< a jump that the next sync has to confirm
    QDateTime snoozedUntil; ///< UTC
    bool isMuted = false;
    QDateTime toldNotSynced; ///< UTC; the sync since which there was none when that was told
    std::optional<BatteryLimits> limits; ///< its own in place of the league's
    friend bool operator==(const BatteryState &, const BatteryState &) = default;
};

/// The level at the last sync; nothing when the tracker does not tell, or tells what cannot be.
[[nodiscard]] std::optional<BatteryLevel> levelOf(const Device &device, const BatteryLimits &limits);
/// Whether a tracker's level can have gone from one to the other: none drains or charges any faster.
[[nodiscard]] bool isPlausible(const BatteryPoint &from, const BatteryPoint &to);

struct Judgement {
    BatteryState state;
    std::optional<BatteryLevel> warning;       ///< to be raised now
    std::optional<BatteryLevel> playerWarning; ///< to the player's phone
    bool isRecharged = false; ///< what was warned of is over: take it back
};
/// Whom a warning can reach.
struct WarningReach {
    bool reader = true; ///< of this desktop, or of what is printed
    bool player = true; ///< who has agreed to warnings on the phone
};
/// Judges a tracker by its newest sync; the same sync again changes nothing, but that it is told once there is a reader. One
/// warning per discharge and level, and none before a charge has ended the last one.
[[nodiscard]] Judgement judged(const BatteryState &before, const Device &device, const BatteryLimits &league, const WarningReach &reach,
                               const QDateTime &now);

/// A tracker that has not synced for so long is told of once; what it said of its battery is not known any more.
inline constexpr std::chrono::days notSyncedFor{4};
/// The first sync is past, and nothing came for so long; a sync of the future is a clock fault.
[[nodiscard]] bool isLongNotSynced(const Device &device, const QDateTime &now);
/// The state after it was told, if that is to be told now.
[[nodiscard]] std::optional<BatteryState> toldNotSynced(const BatteryState &before, const Device &device, const QDateTime &now);

/// Tell it tomorrow, if it is still so at a sync after that.
[[nodiscard]] BatteryState snoozed(BatteryState state, const QDateTime &now);
/// Say no more of this discharge.
[[nodiscard]] BatteryState leftUntilCharged(BatteryState state);
[[nodiscard]] bool isSnoozed(const BatteryState &state, const QDateTime &now);

/// What a tracker needs of a person, least pressing first.
enum class DeviceCare { None, NotSynced, Low, Critical };
/// Whether the level at the last sync is still worth showing: not once the watch has told nothing of a whole day, but that a
/// low battery is taken for low some days longer.
[[nodiscard]] bool isLevelKnown(const Device &device, const BatteryLimits &limits, const QTimeZone &zone, const QDateTime &now);
/// As of now. Not synced: its level is not known any more.
[[nodiscard]] DeviceCare careOf(const Device &device, const BatteryState &state, const BatteryLimits &league, const QTimeZone &zone,
                                const QDateTime &now);

/// "low", "critical", "not-synced" or "none".
[[nodiscard]] QString word(DeviceCare care);
/// "good", "low" or "critical".
[[nodiscard]] QString word(BatteryLevel level);
[[nodiscard]] std::optional<BatteryLevel> batteryLevelFrom(const QString &word);

/// The trackers worth watching, newest sync first: of a player's several one, which is the first.
[[nodiscard]] std::optional<Device> watchedDevice(const std::vector<Device> &devices);

/// When a warning may be texted to a player who was texted the `earlier` ones, so that nobody gets more than one in two days
/// (but a critical one after a low one) and three a week. UTC; `now` when at once.
struct TextedWarning {
    QDateTime at; ///< UTC
    bool isCritical = false;
};
[[nodiscard]] QDateTime warningMayBeTextedAt(const std::vector<TextedWarning> &earlier, bool isCritical, const QDateTime &now);

} // namespace stepladder
