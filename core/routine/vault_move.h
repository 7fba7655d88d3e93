// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/foundation/task.h"
#include "core/store/repository.h"

namespace stepladder {

/// All that the profile may keep in its vault; most of it need not be there. Errors: of Repository.
[[nodiscard]] Result<QStringList> vaultEntries(Repository &store, const VaultNames &names);

/// Copies the entries, reads every copy back, and only then removes the originals: interrupted at any moment, one of the
/// two vaults holds everything, and doing it again completes it. Tokens that are newer in `to` stay.
/// Returns how many entries there are now. Errors: InvalidInput (both are the same vault), of Vault.
[[nodiscard]] Task<Result<int>> moveEntries(Vault *from, Vault *to, QStringList names);

} // namespace stepladder
