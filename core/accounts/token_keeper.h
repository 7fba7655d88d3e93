// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_client.h"
#include "core/accounts/vault.h"
#include "core/league/ids.h"

#include <memory>
#include <unordered_map>

namespace stepladder {

/// Every player's tokens: one refresh in flight per player, new tokens durable before their first use.
class TokenKeeper
{
public:
    /// `profile` tells the entries of several profiles apart in one keychain.
    TokenKeeper(Vault &vault, TokenClient &client, const Clock &clock, Endpoints endpoints, QString profile);
    ~TokenKeeper();

    /// A token that is good for two minutes or more; refreshed first when it is not.
    /// Errors: of Vault and of TokenClient::refresh.
    [[nodiscard]] Task<Result<Secret>> accessToken(PlayerId player);
    /// A token other than the refused one: a newer stored one, or a refreshed one.
    [[nodiscard]] Task<Result<Secret>> accessTokenAfterRefusal(PlayerId player, Secret refused);
    /// Keeps a new consent; durable when it returns.
    [[nodiscard]] Task<Result<void>> keep(PlayerId player, Credentials credentials);
    [[nodiscard]] Task<Result<Credentials>> credentials(PlayerId player);
    /// Revokes at the provider (as far as it answers) and removes the entry.
    [[nodiscard]] Task<Result<void>> disconnect(PlayerId player);
    /// The name of the player's vault entry, for people who look into their keychain.
    [[nodiscard]] QString entryName(PlayerId player) const;

private:
    class Flight;
    Task<Result<Secret>> refreshed(PlayerId player, Secret refused);

    Vault &m_vault;
    TokenClient &m_client;
    const Clock &m_clock;
    Endpoints m_endpoints;
    QString m_profile;
    std::unordered_map<PlayerId, std::shared_ptr<Flight>> m_flights;
};

} // namespace stepladder
