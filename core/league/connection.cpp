// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/connection.h"

namespace stepladder {

namespace {

constexpr qint64 hour = 3600; // s
constexpr qint64 day = 24 * hour;
constexpr qint64 warnsBefore = 2 * day;
constexpr qint64 testingLife = 7 * day;
constexpr qint64 noticedWithin = 2 * day; ///< a daily round finds a dead permission a day late

Health healthOf(const Player &player)
{
    switch (player.state) {
    case ConnectionState::Connected: return player.stateReason.isEmpty() ? Health::Connected : Health::Retrying;
    case ConnectionState::NeedsConsent: return Health::NeedsConsent;
    case ConnectionState::Retired: return Health::Retired;
    case ConnectionState::Manual: return Health::Manual;
    }
    Q_UNREACHABLE();
}

} // namespace

Connection connectionOf(const Player &player)
{
    return {healthOf(player), player.stateSince, player.stateReason};
}

void moveTo(Player &player, ConnectionState state, const QString &reason, const QDateTime &now)
{
    const Health before = healthOf(player);
    player.state = state;
    player.stateReason = reason;
    if (healthOf(player) != before)
        player.stateSince = now;
}

bool endsSoon(const Player &player, const QDateTime &now)
{
    if (player.state != ConnectionState::Connected || !player.grantEndsAt.isValid())
        return false;
    const qint64 left = now.secsTo(player.grantEndsAt);
    return left > 0 && left <= warnsBefore;
}

bool hasRunItsTime(const Player &player, const QDateTime &now)
{
    if (player.tracker != TrackerKind::GoogleHealth)
        return false;
    if (player.grantEndsAt.isValid())
        return now.secsTo(player.grantEndsAt) <= hour; // the clocks need not agree
    const qint64 age = player.consentedAt.isValid() ? player.consentedAt.secsTo(now) : 0;
    return age >= testingLife - hour && age <= testingLife + noticedWithin;
}

QString word(Health health)
{
    switch (health) {
    case Health::Connected: return QStringLiteral("connected");
    case Health::Retrying: return QStringLiteral("retrying");
    case Health::NeedsConsent: return QStringLiteral("needs-consent");
    case Health::Retired: return QStringLiteral("retired");
    case Health::Manual: return QStringLiteral("manual");
    }
    Q_UNREACHABLE();
}

} // namespace stepladder
