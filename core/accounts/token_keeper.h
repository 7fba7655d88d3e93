// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_client.h"
#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/league/ids.h"

#include <memory>
#include <unordered_map>

namespace stepladder {

class FileLock;

/// When a permission began and when it ends by itself; both UTC, invalid when unknown.
struct GrantTerm {
    QDateTime consentedAt;
    QDateTime endsAt;
};

/// Every player's tokens: one refresh in flight per player, new tokens durable before their first use.
/// The access token alone is remembered in memory, so that a round does not open the keychain again and again. Where a
/// refresh token is good for one use, the vault is probed before it is spent; new tokens that the vault then refuses
/// all the same stay in memory, the vault's error is returned, and the next call tries to write them first.
/// Other programs have the same entries: before a player is asked for a new consent the vault is read again, and new tokens
/// take only the place of those that they follow from. Outlives its tasks.
class TokenKeeper
{
public:
    /// `profile` tells the entries of several profiles apart in one keychain. `locks` is what the files' names begin with that
    /// keep the profile's programs from one entry at the same time; empty: there is only this one.
    TokenKeeper(Vault &vault, TokenClient &client, const Clock &clock, Endpoints endpoints, QString profile,
                QString locks = {});
    ~TokenKeeper();

    /// A token that is good for two minutes or more; refreshed first when it is not.
    /// Errors: of Vault and of TokenClient::refresh.
    [[nodiscard]] Task<Result<Secret>> accessToken(PlayerId player);
    /// A token other than the refused one: a newer stored one, or a refreshed one.
    [[nodiscard]] Task<Result<Secret>> accessTokenAfterRefusal(PlayerId player, Secret refused);
    /// Keeps a new consent; durable when it returns.
    [[nodiscard]] Task<Result<void>> keep(PlayerId player, Credentials credentials);
    [[nodiscard]] Task<Result<Credentials>> credentials(PlayerId player);
    /// Gives the player's entry the client's new secret; false when it is of another client. The tokens stay good.
    [[nodiscard]] Task<Result<bool>> replaceSecret(PlayerId player, OAuthClient client);
    /// Revokes at the provider and removes the entry. Nothing to remove is fine. Errors: of Vault, with the entry still
    /// there; of TokenClient::revoke (BadResponse for an entry that cannot be understood), with the entry gone all the same.
    [[nodiscard]] Task<Result<void>> disconnect(PlayerId player);
    /// Ends an access that is kept nowhere. Errors: of TokenClient::revoke.
    [[nodiscard]] Task<Result<void>> revoke(Credentials credentials);
    /// Removes the entry and asks nobody, unless it is for another tracker by now. Nothing to remove is fine.
    [[nodiscard]] Task<Result<void>> forget(PlayerId player, TrackerKind tracker);
    /// Reads the entry again before the next use when this process remembers that of an earlier consent.
    void forgetOlder(PlayerId player, const QDateTime &consentedAt);
    /// How long the player's permission lasts, as far as this process has read or kept it.
    [[nodiscard]] std::optional<GrantTerm> term(PlayerId player) const;
    /// Shows the player's entry under this text to people who look into their keychain, if it was written since.
    Task<void> describe(PlayerId player, QString text);
    /// The name of the player's vault entry: it stays when the player is renamed.
    [[nodiscard]] QString entryName(PlayerId player) const;

private:
    struct Desk;
    class Turn;

    [[nodiscard]] Desk *desk(PlayerId player);
    [[nodiscard]] bool isGood(const Secret &access, const QDateTime &expiresAt, const Secret &refused) const;
    Task<Result<Credentials>> stored(PlayerId player);
    Task<Result<std::shared_ptr<FileLock>>> locked(PlayerId player);
    Task<Result<void>> save(PlayerId player, Credentials credentials);
    Task<Result<Credentials>> replace(PlayerId player, Secret spent, TokenSet fresh);
    Task<Result<void>> removeEntry(PlayerId player);
    Task<Result<Secret>> fetched(PlayerId player, Secret refused);
    Task<Result<void>> revoke(PlayerId player, Secret entry);
    Task<Result<Secret>> refreshed(PlayerId player, Credentials credentials);

    Vault &m_vault;
    TokenClient &m_client;
    const Clock &m_clock;
    Endpoints m_endpoints;
    VaultNames m_names;
    QString m_locks;
    std::unordered_map<PlayerId, std::unique_ptr<Desk>> m_desks;
};

} // namespace stepladder
