// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/player.h"

#include "core/league/day.h"
#include "core/league/words.h"

#include <algorithm>

namespace stepladder {

void League::endSeason(std::optional<QDate> last, const QDateTime &now)
{
    if (last == season.last)
        return;
    season.last = last;
    endSetAt = last ? now : QDateTime();
}

QDateTime seasonCloses(const League &league, const QTimeZone &playerZone)
{
    return league.season.last ? settlesAt(*league.season.last, playerZone, league.rules.settlingHours) : QDateTime();
}

bool isClosedInHindsight(const League &league, const QTimeZone &playerZone)
{
    return league.season.last && league.endSetAt.isValid() && league.endSetAt > seasonCloses(league, playerZone);
}

QDate joiningDay(const League &league, const QTimeZone &playerZone, const QDateTime &now)
{
    const auto dayIn = [](const QDateTime &instant, const QTimeZone &zone) { return instant.toTimeZone(zone).date(); };
    const bool isFounder =
        league.foundedAt.isValid() && dayIn(league.foundedAt, league.zone) == dayIn(now, league.zone);
    return isFounder ? league.season.first : std::max(league.season.first, dayIn(now, playerZone));
}

QString word(TrackerKind kind)
{
    switch (kind) {
    case TrackerKind::GoogleHealth: return QStringLiteral("google-health");
    case TrackerKind::Fitbit: return QStringLiteral("fitbit");
    case TrackerKind::Manual: return QStringLiteral("manual");
    }
    Q_UNREACHABLE();
}

QString word(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected: return QStringLiteral("connected");
    case ConnectionState::NeedsConsent: return QStringLiteral("needs-consent");
    case ConnectionState::Retired: return QStringLiteral("retired");
    case ConnectionState::Manual: return QStringLiteral("manual");
    }
    Q_UNREACHABLE();
}

QString word(BatteryStatus status)
{
    switch (status) {
    case BatteryStatus::Unknown: return QStringLiteral("unknown");
    case BatteryStatus::Empty: return QStringLiteral("empty");
    case BatteryStatus::Low: return QStringLiteral("low");
    case BatteryStatus::Medium: return QStringLiteral("medium");
    case BatteryStatus::High: return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

QString word(Ranking ranking)
{
    switch (ranking) {
    case Ranking::Dense: return QStringLiteral("dense");
    case Ranking::Competition: return QStringLiteral("competition");
    }
    Q_UNREACHABLE();
}

std::optional<TrackerKind> trackerKindFrom(const QString &word)
{
    return valueFrom(word, {TrackerKind::GoogleHealth, TrackerKind::Fitbit, TrackerKind::Manual});
}

std::optional<ConnectionState> connectionStateFrom(const QString &word)
{
    return valueFrom(word, {ConnectionState::Connected, ConnectionState::NeedsConsent, ConnectionState::Retired,
                            ConnectionState::Manual});
}

BatteryStatus batteryStatusFrom(const QString &word)
{
    return valueFrom(word.toLower(),
                     {BatteryStatus::Empty, BatteryStatus::Low, BatteryStatus::Medium, BatteryStatus::High})
        .value_or(BatteryStatus::Unknown);
}

std::optional<Ranking> rankingFrom(const QString &word)
{
    return valueFrom(word, {Ranking::Dense, Ranking::Competition});
}

} // namespace stepladder
