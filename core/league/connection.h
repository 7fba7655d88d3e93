// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"

namespace stepladder {

/// How a player's connection stands, as people are told. Retrying: nothing is lost, but the newest readings failed.
enum class Health { Connected, Retrying, NeedsConsent, Retired, Manual };

struct Connection {
    Health health = Health::Manual;
    QDateTime since; ///< UTC; when this health began, invalid: not known
    QString reason;  ///< an ErrorKind's word for what is the matter; empty: nothing

    friend bool operator==(const Connection &, const Connection &) = default;
};

[[nodiscard]] Connection connectionOf(const Player &player);

/// Takes a player to a state. `stateSince` follows the health: another reason for the same trouble began no new one.
void moveTo(Player &player, ConnectionState state, const QString &reason, const QDateTime &now);

/// Whether the permission ends within two days, so that somebody can still do something about it.
[[nodiscard]] bool endsSoon(const Player &player, const QDateTime &now);
/// Whether a permission that is found dead at `now` has run its time: Google ends those of a project in Testing after
/// seven days, and does not always say so beforehand.
[[nodiscard]] bool hasRunItsTime(const Player &player, const QDateTime &now);

/// "connected", "retrying", "needs-consent", "retired" or "manual".
[[nodiscard]] QString word(Health health);

} // namespace stepladder
