// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/secret.h"

#include <memory>

namespace stepladder {

/// Seals a text under a passphrase: Argon2id (libsodium's interactive limits, 64 MiB) and XChaCha20-Poly1305.
/// Layout: magic and version (8 bytes), operations (8, little endian), memory (8), salt (16), proof of the passphrase
/// (32), checksum of all this (16), nonce (24), sealed text. The whole head is authenticated with the text.
/// The key is derived once for a salt and kept in guarded memory.
class VaultCipher
{
public:
    explicit VaultCipher(Secret passphrase);
    ~VaultCipher();
    VaultCipher(const VaultCipher &) = delete;
    VaultCipher &operator=(const VaultCipher &) = delete;

    /// Errors: VaultPassphrase, VaultDamaged (or of a newer version), VaultFailed.
    [[nodiscard]] Result<Secret> open(const QByteArray &sealed);
    /// Under the salt of what was opened last, or a new one; the nonce is always new. Errors: VaultFailed.
    [[nodiscard]] Result<QByteArray> seal(const Secret &text);

private:
    struct Head;
    struct Key;

    Result<void> deriveFor(const Head &head);

    Secret m_passphrase;
    std::unique_ptr<Key> m_key;
};

} // namespace stepladder
