// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/trouble.h"

#include "core/league/connection.h"

namespace stepladder {

namespace {

bool isForThePlayer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NeedsConsent:
    case ErrorKind::TestGrantEnded:
    case ErrorKind::GrantStale:
    case ErrorKind::ScopeMissing:
    case ErrorKind::AccountNotLinked:
    case ErrorKind::VaultEmpty:
        return true;
    default:
        return false;
    }
}

QString serviceOf(const Player &player)
{
    return player.tracker == TrackerKind::Fitbit ? QStringLiteral("Fitbit") : QStringLiteral("Google Health");
}

} // namespace

std::optional<Error> troubleOf(const Player &player)
{
    const Connection connection = connectionOf(player);
    ErrorKind kind = errorKindFrom(connection.reason).value_or(ErrorKind::BadResponse);
    switch (connection.health) {
    case Health::Connected:
    case Health::Manual:
        return std::nullopt;
    case Health::Retrying:
        break;
    case Health::NeedsConsent: // without a reason: a consent that was never finished
        kind = isForThePlayer(kind) ? kind : ErrorKind::NeedsConsent;
        break;
    case Health::Retired:
        kind = ErrorKind::Retired;
        break;
    }
    return Error{kind, subjectOf(kind, player), {}, std::nullopt};
}

QString subjectOf(ErrorKind kind, const Player &player)
{
    if (kind == ErrorKind::VaultDamaged) // is about a file, which only the vault knows
        return {};
    return isForThePlayer(kind) || isVaultTrouble(kind) ? player.name : serviceOf(player);
}

std::optional<ConnectionState> endBy(ErrorKind kind)
{
    if (isForThePlayer(kind))
        return ConnectionState::NeedsConsent;
    return kind == ErrorKind::Retired ? std::optional(ConnectionState::Retired) : std::nullopt;
}

bool isOver(const Player &player)
{
    return player.state == ConnectionState::Retired
        || (player.state == ConnectionState::NeedsConsent
            && (player.stateReason == word(ErrorKind::NeedsConsent) || player.stateReason == word(ErrorKind::TestGrantEnded)));
}

bool isForTheOrganiser(ErrorKind kind)
{
    return kind == ErrorKind::ClientRejected || kind == ErrorKind::ApiDisabled;
}

bool isShutVault(ErrorKind kind)
{
    return kind == ErrorKind::VaultLocked || kind == ErrorKind::VaultMissing;
}

bool isVaultTrouble(ErrorKind kind)
{
    return word(kind).startsWith(u"vault-");
}

} // namespace stepladder
