// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "core/routine/channels.h"
#include "core/store/repository.h"

namespace stepladder {

/// The names of all that the profile may keep in its vault; most of them need not be there. Whatever else comes to be
/// kept in the vault is named here as well, or a move leaves it behind.
/// Errors: of Repository.
[[nodiscard]] Result<QStringList> vaultEntries(Repository &store, const TokenKeeper &tokens, const Channels &channels);

/// Copies the entries, reads every copy back, and only then removes the originals: interrupted at any moment, one of the
/// two vaults holds everything, and doing it again completes it. Tokens that are newer in `to` stay.
/// Returns how many entries there are now. Errors: InvalidInput (both are the same vault), of Vault.
[[nodiscard]] Task<Result<int>> moveEntries(Vault *from, Vault *to, QStringList names);

} // namespace stepladder
