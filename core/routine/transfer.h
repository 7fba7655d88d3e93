// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault_names.h"
#include "core/accounts/token_import.h"
#include "core/routine/admission.h"

#include <map>

namespace stepladder {

/// Those that were begun in a league and whose tokens wait in the vault: the player's name, by fingerprint. Errors: of
/// Repository.
[[nodiscard]] Result<std::map<QString, QString>> pendingTransfers(Repository &store, LeagueId league);

/// Takes a player over from an older program, with the tokens that it left, without a new consent. The tokens are
/// renewed once, which spends those in the file; the new ones are in the vault before their first use, and a second
/// try with the same file goes on with them.
class Transfer
{
public:
    Transfer(Repository &store, Admission &admission, TokenClient &client, Vault &vault, Endpoints endpoints, const Clock &clock,
             QString profile);

    /// `request.client` is the one the tokens belong to.
    /// Errors: InvalidInput (name, client), AlreadyExists, Refused (the tokens are spent), ScopeMissing, of TokenClient,
    /// Vault and Admission.
    [[nodiscard]] Task<Result<Player>> take(EnrolmentRequest request, TokenSet tokens);
    /// Ends and forgets what was begun for somebody of one of these names. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> forget(LeagueId league, QStringList names);

private:
    [[nodiscard]] Result<void> note(LeagueId league, const QString &fingerprint, const QString &name);
    Task<Result<TokenSet>> renewed(OAuthProvider provider, EnrolmentRequest request, TokenSet tokens, QString fingerprint);

    Repository &m_store;
    Admission &m_admission;
    TokenClient &m_client;
    Vault &m_vault;
    Endpoints m_endpoints;
    const Clock &m_clock;
    VaultNames m_names;
};

} // namespace stepladder
