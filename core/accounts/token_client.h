// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/foundation/clock.h"
#include "core/net/http_client.h"

namespace stepladder {

/// The token endpoint without a browser: refresh (RFC 6749, 6), revoke (RFC 7009), and whether it knows a client.
class TokenClient
{
public:
    TokenClient(HttpClient &http, const Clock &clock, RetryPolicy retry = {});

    /// The tokens after a refresh; the old refresh token, scopes and account stay where the answer brings none.
    /// Repeated by the policy where a refresh token lasts (Google). Where it rotates (Fitbit), the identical request
    /// goes out once more after ConnectionLost: within the service's grace it brings the same answer.
    /// Errors: NeedsConsent (invalid_grant only), ClientRejected, Retired (410), RateLimited, ServiceDown, Offline,
    /// ConnectionLost, BadResponse.
    [[nodiscard]] Task<Result<TokenSet>> refresh(OAuthProvider provider, OAuthClient client, TokenSet tokens);
    /// Ends the grant at the provider. A token that is dead already counts as revoked.
    /// Errors: ClientRejected, RateLimited, ServiceDown, Offline, ConnectionLost, BadResponse.
    [[nodiscard]] Task<Result<void>> revoke(OAuthProvider provider, OAuthClient client, Secret token);
    /// Asks the token endpoint whether it knows a client, with a code that cannot be right: refusing the code alone is
    /// a yes. Errors: ClientRejected; any other means that it cannot be tested now.
    [[nodiscard]] Task<Result<void>> check(OAuthProvider provider, OAuthClient client);

private:
    /// Once more after ConnectionLost, and at once: somebody waits, or a grace runs out.
    Task<Result<HttpResponse>> sendTwiceAtMost(HttpRequest request);

    HttpClient &m_http;
    const Clock &m_clock;
    RetryPolicy m_retry;
};

} // namespace stepladder
