// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

namespace stepladder {

/// What an older program for the Fitbit protocol left of one player: the tokens, and the client they belong to.
struct TokenImport {
    OAuthClient client; ///< empty id: the file names none
    TokenSet tokens;    ///< a refresh token at least
};

/// The tokens in a file: JSON, or a dictionary as Python prints it; anywhere in it, the scopes as a text or a list. The
/// client is the base64 of "id:secret" under any key. Nothing of the file is repeated in an error.
/// Errors: InvalidInput in words (no JSON, no refresh token, tokens of several people).
[[nodiscard]] Result<TokenImport> readTokenFile(const Secret &contents);
/// The client in the base64 of "id:secret", "Basic" before it or not. Errors: InvalidInput in words.
[[nodiscard]] Result<OAuthClient> readBasicClient(const Secret &text);

} // namespace stepladder
