// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_cipher.h"

#include <QHash>
#include <chrono>

namespace stepladder {

/// An encrypted file for machines without a keychain (STEPLADDER_VAULT_FILE). Mode 0600, replaced as a whole and synced
/// to the disk, made at the first write. Every call reads the file again under a lock, so that several programs may
/// share it. A file that cannot be opened is never overwritten.
class FileVault final : public Vault
{
public:
    /// `deadline`: how long to wait for another program that holds the lock.
    FileVault(QString fileName, Secret passphrase, std::chrono::milliseconds deadline = std::chrono::seconds(5));

    [[nodiscard]] Task<Result<Secret>> read(QString name) override;
    [[nodiscard]] Task<Result<void>> write(QString name, Secret value) override;
    [[nodiscard]] Task<Result<void>> remove(QString name) override;
    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QString description() const override;

private:
    using Entries = QHash<QString, Secret>;

    Result<Entries> load();
    Result<void> store(const Entries &entries);

    QString m_fileName;
    VaultCipher m_cipher;
    std::chrono::milliseconds m_deadline;
};

} // namespace stepladder
