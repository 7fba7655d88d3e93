// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/league/player.h"

namespace stepladder {

/// What keeps a player's connection from working, made again from what the store knows; nothing when all is well.
[[nodiscard]] std::optional<Error> troubleOf(const Player &player);

/// Whom an error of this kind is told of: the player who has to do something, or the service.
[[nodiscard]] QString subjectOf(ErrorKind kind, const Player &player);

/// How a connection ends by a reading that failed so. Nothing for what passes: outages, a shut vault and the
/// organiser's mistakes are nothing that the player could mend.
[[nodiscard]] std::optional<ConnectionState> endBy(ErrorKind kind);

/// Whether asking again is pointless: the current token was refused for good, or the service is no more. Whoever needs
/// to consent for another reason is tried in every round, for what was missing may have come back by itself.
[[nodiscard]] bool isOver(const Player &player);

/// The organiser has to mend it: a client id or secret that is wrong, an API that is switched off.
[[nodiscard]] bool isForTheOrganiser(ErrorKind kind);
/// The vault is locked or missing: it may open at any moment.
[[nodiscard]] bool isShutVault(ErrorKind kind);
/// Something is the matter with the vault, of whatever kind.
[[nodiscard]] bool isVaultTrouble(ErrorKind kind);

} // namespace stepladder
