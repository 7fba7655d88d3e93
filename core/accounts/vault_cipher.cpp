// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/vault_cipher.h"

#include <QtEndian>
#include <array>
#include <sodium.h>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<unsigned char, 8> magic{'S', 'T', 'E', 'P', 'V', 'L', 'T', '1'};
constexpr std::size_t saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t proofSize = 32;
constexpr std::size_t checksumSize = 16;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t coreSize = magic.size() + 8 + 8 + saltSize; ///< what the key follows from
constexpr std::size_t headSize = coreSize + proofSize + checksumSize;
// A head from elsewhere must not cost more than this.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorKind::VaultDamaged, {}, detail);
}

tl::unexpected<Error> unable(const QString &detail)
{
    return failure(ErrorKind::VaultFailed, {}, detail);
}

} // namespace

struct VaultCipher::Head {
    std::array<unsigned char, coreSize> core{};

    [[nodiscard]] quint64 operations() const { return qFromLittleEndian<quint64>(core.data() + magic.size()); }
    [[nodiscard]] quint64 memory() const { return qFromLittleEndian<quint64>(core.data() + magic.size() + 8); }
    [[nodiscard]] const unsigned char *salt() const { return core.data() + magic.size() + 16; }

    static Head fresh()
    {
        Head head;
        std::copy(magic.begin(), magic.end(), head.core.begin());
        qToLittleEndian<quint64>(crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, head.core.data() + magic.size());
        qToLittleEndian<quint64>(crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE, head.core.data() + magic.size() + 8);
        randombytes_buf(head.core.data() + magic.size() + 16, saltSize);
        return head;
    }
};

/// Guarded, locked and wiped by libsodium: the sealing key, and the proof that goes into the file.
struct VaultCipher::Key {
    Head head;
    unsigned char *secret = static_cast<unsigned char *>(sodium_malloc(keySize));
    std::array<unsigned char, proofSize> proof{};

    Key() = default;
    ~Key() { sodium_free(secret); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    /// The head as it stands in the file: core, proof, checksum.
    [[nodiscard]] QByteArray written() const
    {
        QByteArray bytes(reinterpret_cast<const char *>(head.core.data()), static_cast<qsizetype>(coreSize));
        bytes.append(reinterpret_cast<const char *>(proof.data()), static_cast<qsizetype>(proofSize));
        std::array<unsigned char, checksumSize> sum{};
        crypto_generichash(sum.data(), sum.size(), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
        return bytes.append(reinterpret_cast<const char *>(sum.data()), static_cast<qsizetype>(checksumSize));
    }
};

VaultCipher::VaultCipher(Secret passphrase)
    : m_passphrase(std::move(passphrase))
{
}

VaultCipher::~VaultCipher() = default;

Result<void> VaultCipher::deriveFor(const Head &head)
{
    if (m_key && m_key->head.core == head.core)
        return {};
    if (sodium_init() < 0)
        return unable(u"libsodium does not start"_s);
    auto key = std::make_unique<Key>();
    if (!key->secret)
        return unable(u"no guarded memory"_s);
    key->head = head;

    std::array<unsigned char, crypto_kdf_KEYBYTES> master{};
    const QByteArray &passphrase = m_passphrase.reveal();
    const int derived = crypto_pwhash(master.data(), master.size(), passphrase.constData(),
                                      static_cast<unsigned long long>(passphrase.size()), head.salt(), head.operations(),
                                      static_cast<std::size_t>(head.memory()), crypto_pwhash_ALG_ARGON2ID13);
    if (derived == 0) {
        crypto_kdf_derive_from_key(key->secret, keySize, 1, "stepseal", master.data());
        crypto_kdf_derive_from_key(key->proof.data(), proofSize, 2, "stepseal", master.data());
    }
    sodium_memzero(master.data(), master.size());
    if (derived != 0)
        return unable(u"not enough memory for Argon2id"_s);
    sodium_mprotect_readonly(key->secret);
    m_key = std::move(key);
    return {};
}

Result<Secret> VaultCipher::open(const QByteArray &sealed)
{
    const auto size = static_cast<std::size_t>(sealed.size());
    if (size < headSize + nonceSize + tagSize)
        return damaged(u"the file is too short"_s);
    const unsigned char *bytes = bytesOf(sealed);
    if (!std::equal(magic.begin(), magic.end(), bytes))
        return damaged(u"not a vault, or one of a newer version"_s);
    std::array<unsigned char, checksumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes, coreSize + proofSize, nullptr, 0);
    if (sodium_memcmp(sum.data(), bytes + coreSize + proofSize, checksumSize) != 0)
        return damaged(u"the head is damaged"_s);
    Head head;
    std::copy_n(bytes, coreSize, head.core.begin());
    if (head.operations() < 1 || head.operations() > mostOperations || head.memory() < 8192 || head.memory() > mostMemory)
        return damaged(u"the head asks for too much"_s);

    if (const Result<void> derived = deriveFor(head); !derived)
        return tl::unexpected(derived.error());
    if (sodium_memcmp(m_key->proof.data(), bytes + coreSize, proofSize) != 0)
        return failure(ErrorKind::VaultPassphrase);

    QByteArray text(static_cast<qsizetype>(size - headSize - nonceSize - tagSize), Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(text.data()), nullptr, nullptr, bytes + headSize + nonceSize,
        size - headSize - nonceSize, bytes, headSize, bytes + headSize, m_key->secret);
    if (opened != 0)
        return damaged(u"the text is damaged"_s);
    return Secret(std::move(text));
}

Result<QByteArray> VaultCipher::seal(const Secret &text)
{
    if (!m_key) {
        if (sodium_init() < 0)
            return unable(u"libsodium does not start"_s);
        if (const Result<void> derived = deriveFor(Head::fresh()); !derived)
            return tl::unexpected(derived.error());
    }
    const QByteArray head = m_key->written();
    QByteArray nonce(static_cast<qsizetype>(nonceSize), Qt::Uninitialized);
    randombytes_buf(nonce.data(), nonceSize);
    const QByteArray &plain = text.reveal();
    QByteArray sealed(plain.size() + static_cast<qsizetype>(tagSize), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.data()), nullptr, bytesOf(plain),
        static_cast<unsigned long long>(plain.size()), bytesOf(head), headSize, nullptr, bytesOf(nonce), m_key->secret);
    return head + nonce + sealed;
}

} // namespace stepladder
