// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/net/http_client.h"

namespace stepladder {

/// What was asked of the token endpoint.
enum class TokenRequest { Exchange, Refresh, Revoke };

/// The tokens in a token endpoint's answer (RFC 6749, 5.1), `expiresAt` counted from `now`. The scopes stay empty when
/// the answer names none, the refresh token when it brings none.
/// Errors: as tokenError, and BadResponse for anything but JSON with a usable bearer token.
[[nodiscard]] Result<TokenSet> readTokenAnswer(const OAuthProvider &provider, TokenRequest request,
                                               const HttpResponse &response, const QDateTime &now);

/// What an answer without success means. Decided by the status first, then by the `error` code (RFC 6749, 5.2, and
/// Fitbit's `errorType`): an outage never reads as an ended consent. `detail` holds that code alone: descriptions echo
/// whole tokens.
/// Errors: NeedsConsent (invalid_grant on refresh), Refused (invalid_grant on exchange), ClientRejected, Retired (410 of Fitbit's),
/// RateLimited (429, and 409: a refresh collision), ServiceDown (5xx), BadResponse.
[[nodiscard]] Error tokenError(const OAuthProvider &provider, TokenRequest request, const HttpResponse &response,
                               const QDateTime &now);

/// An error code reduced to what may be logged: at most 40 of a-z and _, otherwise empty.
[[nodiscard]] QString loggableCode(const QString &code);

} // namespace stepladder
