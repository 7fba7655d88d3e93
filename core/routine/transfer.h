// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_import.h"
#include "core/routine/admission.h"

namespace stepladder {

/// Takes a player over from an older program, with the tokens that it left, without a new consent. The tokens are
/// renewed once, which spends those in the file; the new ones are in the vault before their first use, and a second
/// try with the same file goes on with them.
class Transfer
{
public:
    Transfer(Admission &admission, TokenClient &client, Vault &vault, Endpoints endpoints, const Clock &clock,
             QString profile);

    /// `request.client` is the one the tokens belong to.
    /// Errors: InvalidInput (name, client), AlreadyExists, Refused (the tokens are spent), ScopeMissing, of TokenClient,
    /// Vault and Admission.
    [[nodiscard]] Task<Result<Player>> take(EnrolmentRequest request, TokenSet tokens);

private:
    Task<Result<TokenSet>> renewed(OAuthProvider provider, OAuthClient client, TokenSet tokens, QString entry);

    Admission &m_admission;
    TokenClient &m_client;
    Vault &m_vault;
    Endpoints m_endpoints;
    const Clock &m_clock;
    QString m_profile;
};

} // namespace stepladder
