// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/foundation/clock.h"
#include "core/foundation/task.h"

#include <chrono>
#include <memory>

namespace stepladder {

/// One player's consent in the system browser: the authorization code grant with PKCE S256 (RFC 7636) over a
/// loopback redirect (RFC 8252), through QOAuth2AuthorizationCodeFlow.
/// Listens on 127.0.0.1 only; a redirect with a wrong state is turned away and the wait goes on. The browser is told
/// how it ended once that is known.
class Grant
{
public:
    Grant(OAuthProvider provider, const OAuthClient &client, const Clock &clock,
          std::chrono::milliseconds deadline = std::chrono::minutes(5));
    /// Goes on with one begun before, maybe in another process: the browser is elsewhere, so no port is opened and the
    /// redirect can only be pasted.
    Grant(OAuthProvider provider, PendingGrant pending, const Clock &clock,
          std::chrono::milliseconds deadline = std::chrono::minutes(5));
    ~Grant();
    Grant(const Grant &) = delete;
    Grant &operator=(const Grant &) = delete;

    /// Opens the listener. The URL goes to the system browser, or to whoever was invited. Errors: InvalidInput (empty id or secret,
    /// an address that is neither https nor loopback, a fixed port that is taken), Internal.
    [[nodiscard]] Result<QUrl> start();
    /// Waits for the redirect and exchanges the code. After start(); ends also when the grant goes away (Cancelled).
    /// Errors: Refused, DeadlinePassed, Cancelled, ClientRejected, ScopeMissing (`detail` names the scope), BadResponse,
    /// Offline, ConnectionLost, RateLimited, ServiceDown, Retired.
    [[nodiscard]] Task<Result<TokenSet>> finish();
    /// The address the browser ended on, pasted by hand. Errors: InvalidInput (not a redirect of this grant; the wait
    /// goes on).
    [[nodiscard]] Result<void> redirected(const QUrl &address);
    /// finish() returns Cancelled.
    void cancel();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace stepladder
