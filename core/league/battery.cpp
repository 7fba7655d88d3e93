// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/battery.h"

#include "core/league/words.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace stepladder {

using namespace std::chrono_literals;

namespace {

constexpr int chargedAboveLow = 20; ///< so far above the low limit a tracker was charged for certain
constexpr int chargedBy = 15;       ///< or so far above the lowest level seen: syncs go up and down by a few
constexpr auto mediumLasts = 6h;    ///< "medium" for so long is no wavering either
constexpr auto newcomersAreFresh = 24h;
constexpr auto minutesAgo = 60min;
constexpr auto clockFault = 10min;
constexpr auto snooze = 24h;

/// A level that a warning was raised for is taken back as far as the charge goes.
void rearm(BatteryState &state, BatteryLevel level)
{
    state.told = std::min(state.told, level);
    state.toldPlayer = std::min(state.toldPlayer, level);
    state.lowest.reset();
    state.mediumSince = {};
}

/// Whether the tracker was charged since a warning. Notes what the next sync needs to know for that.
bool wasCharged(BatteryState &state, const Device &device, const BatteryLimits &limits)
{
    if (const std::optional<int> percent = device.batteryPercent) {
        state.mediumSince = {};
        const bool charged = *percent >= limits.low + chargedAboveLow || (state.lowest && *percent >= *state.lowest + chargedBy);
        state.lowest = std::min(*percent, state.lowest.value_or(*percent));
        return charged;
    }
    if (device.batteryStatus != BatteryStatus::Medium) {
        state.mediumSince = {};
        return device.batteryStatus == BatteryStatus::High;
    }
    if (!state.mediumSince.isValid())
        state.mediumSince = device.lastSync;
    return state.mediumSince.addDuration(mediumLasts) <= device.lastSync;
}

/// A jump that nothing confirms is not believed. Notes it for the next sync.
bool isBelieved(BatteryState &state, const Device &device)
{
    if (!device.batteryPercent)
        return true;
    const BatteryPoint point{device.lastSync, *device.batteryPercent};
    const bool isConfirmed = state.doubted && isPlausible(*state.doubted, point);
    if (state.accepted && !isPlausible(*state.accepted, point) && !isConfirmed) {
        state.doubted = point;
        return false;
    }
    state.accepted = point;
    state.doubted.reset();
    return true;
}

bool isOfTheFuture(const QDateTime &sync, const QDateTime &now)
{
    return sync > now.addDuration(clockFault);
}

} // namespace

std::optional<BatteryLevel> levelOf(const Device &device, const BatteryLimits &limits)
{
    const bool saysEmpty = device.batteryStatus == BatteryStatus::Empty && device.batteryPercent.value_or(0) == 0;
    // Who synced a moment ago is not empty.
    if (saysEmpty && device.readAt.isValid() && device.lastSync.isValid() && device.lastSync.addDuration(minutesAgo) >= device.readAt)
        return BatteryLevel::Low;
    const bool saysMuch = device.batteryStatus == BatteryStatus::High || device.batteryStatus == BatteryStatus::Medium;
    if (device.batteryPercent == 0 && saysMuch)
        return std::nullopt;
    if (const std::optional<int> percent = device.batteryPercent)
        return *percent <= limits.critical ? BatteryLevel::Critical : *percent <= limits.low ? BatteryLevel::Low : BatteryLevel::Good;
    switch (device.batteryStatus) {
    case BatteryStatus::Unknown: return std::nullopt;
    case BatteryStatus::Empty: return BatteryLevel::Critical;
    case BatteryStatus::Low: return BatteryLevel::Low;
    case BatteryStatus::Medium:
    case BatteryStatus::High: break;
    }
    return BatteryLevel::Good;
}

bool isPlausible(const BatteryPoint &from, const BatteryPoint &to)
{
    constexpr double anyTime = 30;
    constexpr double drainPerHour = 40;
    constexpr double chargePerHour = 150;
    const double hours = std::max(0.0, static_cast<double>(from.at.secsTo(to.at)) / 3600);
    const double change = to.percent - from.percent;
    return change < 0 ? -change <= anyTime + drainPerHour * hours : change <= anyTime + chargePerHour * hours;
}

Judgement judged(const BatteryState &before, const Device &device, const BatteryLimits &league, const WarningReach &reach,
                 const QDateTime &now)
{
    Judgement judgement{.state = before, .warning = {}, .playerWarning = {}, .isRecharged = false};
    BatteryState &state = judgement.state;
    const QDateTime sync = device.lastSync;
    if (!sync.isValid() || isOfTheFuture(sync, now) || (before.judgedSync.isValid() && sync <= before.judgedSync))
        return judgement;
    state.judgedSync = sync;
    const bool isFirstSight = !before.judgedSync.isValid();
    if (isFirstSight && isLongNotSynced(device, now))
        state.toldNotSynced = sync;
    if (!isBelieved(state, device))
        return judgement;
    const BatteryLimits limits = before.limits.value_or(league);
    const std::optional<BatteryLevel> level = levelOf(device, limits);
    if (!level || isLongNotSynced(device, now))
        return judgement;
    const BatteryLevel told = std::max(state.told, state.toldPlayer);
    if (told > BatteryLevel::Good && wasCharged(state, device, limits)) {
        judgement.isRecharged = *level < told;
        rearm(state, *level);
    }
    if (isFirstSight && sync.addDuration(newcomersAreFresh) < now) {
        // A new player, or a restored backup: somebody may have been told long ago.
        state.told = state.toldPlayer = *level;
    } else if (*level > BatteryLevel::Good && !before.isMuted && !isSnoozed(before, now)) {
        if (*level > state.told && reach.reader)
            judgement.warning = state.told = *level;
        else if (*level > state.told) // to be judged again when somebody reads it; it was seen, though
            state.judgedSync = before.judgedSync.isValid() ? before.judgedSync : sync.addSecs(-1);
        if (*level > state.toldPlayer && reach.player)
            judgement.playerWarning = state.toldPlayer = *level;
    }
    const bool isWarned = std::max(state.told, state.toldPlayer) > BatteryLevel::Good;
    if (isWarned && !state.lowest)
        state.lowest = device.batteryPercent;
    return judgement;
}

bool isLongNotSynced(const Device &device, const QDateTime &now)
{
    return device.lastSync.isValid() && device.lastSync.addDuration(notSyncedFor) <= now;
}

std::optional<BatteryState> toldNotSynced(const BatteryState &before, const Device &device, const QDateTime &now)
{
    if (before.isMuted || isSnoozed(before, now) || !isLongNotSynced(device, now) || before.toldNotSynced == device.lastSync)
        return std::nullopt;
    BatteryState state = before;
    state.toldNotSynced = device.lastSync;
    return state;
}

BatteryState snoozed(BatteryState state, const QDateTime &now)
{
    state.snoozedUntil = now.addDuration(snooze);
    state.told = BatteryLevel::Good;
    return state;
}

BatteryState leftUntilCharged(BatteryState state)
{
    state.told = state.toldPlayer = BatteryLevel::Critical;
    state.lowest = state.accepted ? std::optional(state.accepted->percent) : std::nullopt;
    return state;
}

bool isSnoozed(const BatteryState &state, const QDateTime &now)
{
    return state.snoozedUntil.isValid() && state.snoozedUntil > now;
}

bool isLevelKnown(const Device &device, const BatteryLimits &limits, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime yesterday = now.toTimeZone(zone).date().addDays(-1).startOfDay(zone);
    const bool wasLow = levelOf(device, limits) > BatteryLevel::Good && !isLongNotSynced(device, now);
    return device.lastSync.isValid() && (device.lastSync >= yesterday || wasLow);
}

DeviceCare careOf(const Device &device, const BatteryState &state, const BatteryLimits &league, const QTimeZone &zone,
                  const QDateTime &now)
{
    if (!device.lastSync.isValid() || state.isMuted || isSnoozed(state, now))
        return DeviceCare::None;
    const BatteryLimits limits = state.limits.value_or(league);
    if (!isLevelKnown(device, limits, zone, now))
        return DeviceCare::NotSynced;
    const std::optional<BatteryLevel> level = levelOf(device, limits);
    return level == BatteryLevel::Critical ? DeviceCare::Critical : level == BatteryLevel::Low ? DeviceCare::Low : DeviceCare::None;
}

QString word(DeviceCare care)
{
    switch (care) {
    case DeviceCare::None: return QStringLiteral("none");
    case DeviceCare::NotSynced: return QStringLiteral("not-synced");
    case DeviceCare::Low: return QStringLiteral("low");
    case DeviceCare::Critical: return QStringLiteral("critical");
    }
    Q_UNREACHABLE();
}

QString word(BatteryLevel level)
{
    switch (level) {
    case BatteryLevel::Good: return QStringLiteral("good");
    case BatteryLevel::Low: return QStringLiteral("low");
    case BatteryLevel::Critical: return QStringLiteral("critical");
    }
    Q_UNREACHABLE();
}

std::optional<BatteryLevel> batteryLevelFrom(const QString &word)
{
    return valueFrom(word, {BatteryLevel::Good, BatteryLevel::Low, BatteryLevel::Critical});
}

std::optional<Device> watchedDevice(const std::vector<Device> &devices)
{
    const auto newest = std::max_element(devices.begin(), devices.end(), [](const Device &a, const Device &b) {
        return b.lastSync.isValid() && (!a.lastSync.isValid() || a.lastSync < b.lastSync);
    });
    return newest == devices.end() ? std::nullopt : std::optional(*newest);
}

QDateTime warningMayBeTextedAt(const std::vector<TextedWarning> &earlier, bool isCritical, const QDateTime &now)
{
    constexpr auto pause = 48h;
    constexpr auto week = 24h * 7;
    constexpr size_t mostPerWeek = 3;
    std::vector<TextedWarning> counted;
    for (const TextedWarning &each : earlier) {
        if (each.at.isValid() && each.at <= now && each.at.addDuration(week) > now)
            counted.push_back(each);
    }
    std::ranges::sort(counted, {}, &TextedWarning::at);
    QDateTime at = now;
    if (counted.size() >= mostPerWeek)
        at = std::max(at, counted[counted.size() - mostPerWeek].at.addDuration(week));
    std::erase_if(counted, [&](const TextedWarning &each) { return each.at.addDuration(pause) <= now; });
    const bool mayPass = isCritical && counted.size() == 1 && !counted.front().isCritical;
    if (!counted.empty() && !mayPass)
        at = std::max(at, counted.back().at.addDuration(pause));
    return at;
}

} // namespace stepladder
