// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"
#include "core/foundation/task.h"

namespace stepladder {

/// Where secrets live. Values are UTF-8 text. Every call has a deadline and ends exactly once; the vault outlives it.
/// Errors: VaultMissing, VaultLocked, VaultDenied, VaultEmpty (read and remove of an unknown name), VaultTooLarge,
/// VaultPassphrase, VaultFailed.
class Vault
{
public:
    virtual ~Vault() = default;
    [[nodiscard]] virtual Task<Result<Secret>> read(QString name) = 0;
    /// Durable when it returns.
    [[nodiscard]] virtual Task<Result<void>> write(QString name, Secret value) = 0;
    [[nodiscard]] virtual Task<Result<void>> remove(QString name) = 0;
    /// Writes, reads back and removes an entry of its own: proof that a later write will hold.
    [[nodiscard]] virtual Task<Result<void>> probe();
    /// Whether the vault is known to be locked or missing, so that no call could work now. Asks nobody for a password.
    [[nodiscard]] virtual Task<bool> isShut();
    /// "keychain" or "encrypted file", for `doctor`.
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace stepladder
