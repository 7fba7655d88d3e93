// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"

#include <memory>

namespace stepladder {

/// What the environment says about the vault.
struct VaultSettings {
    QString file;           ///< STEPLADDER_VAULT_FILE; empty when unset
    QString passphraseFile; ///< STEPLADDER_VAULT_PASSPHRASE_FILE; empty when unset
};

/// The keychain, or the encrypted file when both names are given. The passphrase is the file's content without the
/// line end. A passphrase file that others can read is taken with a warning in the log (containers mount them so); one
/// that others can write is refused.
/// Errors: InvalidInput (one name without the other; an empty, oversized or foreign-writable passphrase), FileFailed.
[[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const VaultSettings &settings);

} // namespace stepladder
