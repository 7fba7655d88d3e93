// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"
#include "core/foundation/task.h"

namespace stepladder {

/// Where secrets live. Values are UTF-8 text. Every call has a deadline and ends exactly once; the vault outlives it.
/// Errors: VaultMissing, VaultLocked, VaultDenied, VaultEmpty (read and remove of an unknown name), VaultTooLarge,
/// VaultPassphrase, VaultDamaged, VaultFailed.
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
    /// Whether nothing was ever kept in it, as far as that can be seen: a file that is yet to be made, or lost.
    [[nodiscard]] virtual bool isBlank() const { return false; }
    /// Shows the entry under this text to people who look into their keychain program, where there is one. The name
    /// stays what it is found by; a later write takes the text away again.
    virtual Task<void> describe(QString name, QString text);
    /// "keychain" or "encrypted file FILE", for `doctor`.
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace stepladder
