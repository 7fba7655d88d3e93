// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

namespace stepladder {

/// Keeps what an organiser may change of a player: name, colour, zone and joining day.
/// Errors: InvalidInput, AlreadyExists (the name), of Repository.
[[nodiscard]] Result<Player> savePerson(Repository &store, const Player &wanted);

} // namespace stepladder
