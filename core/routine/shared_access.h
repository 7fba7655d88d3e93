// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "core/store/repository.h"

namespace stepladder {

/// Whether the vault holds an access to the player's account through the same client for somebody else: services end all of
/// that at once. What cannot be found out counts as no.
[[nodiscard]] Task<bool> isAccessShared(Repository *store, TokenKeeper *tokens, Player player, QString clientId);

} // namespace stepladder
