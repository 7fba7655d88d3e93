// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/connection.h"
#include "ui/onboarding/notice.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// How a player's connection stands, in words.
struct ConnectionWords {
    Health health = Health::Manual;
    QString state; ///< "Connected"
    QString since; ///< "Connected since Friday 08:31"; as `state` where that is not known
    QString why;   ///< what is the matter and what to do, or a warning; empty: nothing
};

[[nodiscard]] ConnectionWords connectionWords(const Player &player, const Reader &reader);

/// How that is marked on a page about the player.
[[nodiscard]] Notice::Tone connectionTone(const Player &player, const ConnectionWords &words);

/// Whether only the player can mend the connection.
[[nodiscard]] bool needsPlayer(Health health);

} // namespace stepladder
