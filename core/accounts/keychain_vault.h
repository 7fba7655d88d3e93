// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace stepladder {

/// The keychain of the operating system, through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Manager. Entries stand under the service "Stepladder". Never falls back to plain text.
/// A job without an answer by the deadline reads as VaultLocked: that is how a keyring behaves that waits for a
/// password nobody can type.
class KeychainVault final : public Vault
{
public:
    explicit KeychainVault(std::chrono::milliseconds deadline = std::chrono::seconds(15));

    [[nodiscard]] Task<Result<Secret>> read(QString name) override;
    [[nodiscard]] Task<Result<void>> write(QString name, Secret value) override;
    [[nodiscard]] Task<Result<void>> remove(QString name) override;
    [[nodiscard]] Task<bool> isShut() override;
    [[nodiscard]] QString description() const override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace stepladder
