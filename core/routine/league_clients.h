// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_client.h"
#include "core/accounts/vault.h"
#include "core/store/repository.h"

namespace stepladder {

/// The OAuth client of each league and tracker: what the organiser registered once and every player comes through,
/// except those who bring one of their own. The store knows the id, the vault id and secret.
class LeagueClients
{
public:
    /// `profile` tells the vault entries of several profiles apart.
    LeagueClients(Repository &store, Vault &vault, TokenClient &client, Endpoints endpoints, QString profile);

    /// The id of the league's client, for display; empty when there is none. Errors: of Repository.
    [[nodiscard]] Result<QString> id(LeagueId league, TrackerKind tracker);
    /// Errors: NotFound when the league has none; of Vault.
    [[nodiscard]] Task<Result<OAuthClient>> client(LeagueId league, TrackerKind tracker);
    /// Puts a client in the place of the former one; durable when it returns.
    [[nodiscard]] Task<Result<void>> keep(LeagueId league, TrackerKind tracker, OAuthClient client);
    /// The same while the league has none; one that it has stays.
    [[nodiscard]] Task<Result<void>> keepFirst(LeagueId league, TrackerKind tracker, OAuthClient client);

    /// Asks the tracker whether it knows a client, before anybody is sent to a page that says so.
    /// Errors: InvalidInput (nothing to test), ClientRejected; any other means that it cannot be tested now.
    [[nodiscard]] Task<Result<void>> check(TrackerKind tracker, OAuthClient client);
    /// What looks wrong about a client although it may be right, as a sentence; empty: nothing.
    [[nodiscard]] QString doubt(TrackerKind tracker, const OAuthClient &client) const;

private:
    [[nodiscard]] QString entryName(LeagueId league, TrackerKind tracker) const;

    Repository &m_store;
    Vault &m_vault;
    TokenClient &m_tokenClient;
    Endpoints m_endpoints;
    QString m_profile;
};

} // namespace stepladder
