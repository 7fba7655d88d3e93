// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/secret.h"
#include "core/league/player.h"
#include "core/net/endpoints.h"

#include <QStringList>

namespace stepladder {

/// What the organiser registered at the provider.
struct OAuthClient {
    QString id;
    Secret secret; ///< may be empty where the provider has public clients

    /// Compact JSON for the vault, and back. Errors: BadResponse.
    [[nodiscard]] Secret toVault() const;
    [[nodiscard]] static Result<OAuthClient> fromVault(const Secret &entry);
};

/// One tracker's OAuth server, as its contract describes it.
struct OAuthProvider {
    TrackerKind tracker = TrackerKind::GoogleHealth;
    QString service; ///< as people call it
    TrackerEndpoints endpoints;
    QStringList scopes;
    QStringList neededScopes; ///< without these there is nothing to read
    QList<std::pair<QString, QString>> authorizeExtras; ///< access_type=offline, prompt=consent, …
    bool secretRequired = true; ///< Google's desktop clients must send one
    bool basicAuthentication = false; ///< Fitbit's "Server" clients: HTTP Basic at the token endpoint
    bool rotatesRefreshTokens = false; ///< every refresh token is good for one use (Fitbit)
    quint16 redirectPort = 0; ///< 0: any free one; Fitbit compares the redirect URI character by character

    /// The port of the redirect URI to register at a Fitbit server: http://127.0.0.1:8080/
    static constexpr quint16 fitbitRedirectPort = 8080;

    /// The first scope that is needed and not among those granted; empty: none is missing.
    [[nodiscard]] QString missingScope(const QStringList &granted) const;

    /// Steps and devices, read only; the profile scope is left alone, it carries no name.
    [[nodiscard]] static OAuthProvider googleHealth(const Endpoints &endpoints);
    /// With a secret the client is of type "Server" (Basic), without one "Client" (PKCE alone).
    [[nodiscard]] static OAuthProvider fitbit(const Endpoints &endpoints, bool withSecret);
    /// The server of a tracker, spoken to as this client.
    [[nodiscard]] static OAuthProvider of(TrackerKind tracker, const OAuthClient &client, const Endpoints &endpoints);
};

/// What a consent is worth.
struct TokenSet {
    Secret access;
    Secret refresh;
    QDateTime expiresAt; ///< UTC, of the access token
    QStringList scopes;  ///< as granted
    QDateTime grantEndsAt; ///< UTC; valid only for a time-limited grant (a Google project in Testing)
    QString accountId;   ///< Fitbit's user_id, when the answer carries it
};

/// One vault entry: everything needed to speak for one player.
struct Credentials {
    TrackerKind tracker = TrackerKind::GoogleHealth;
    OAuthClient client;
    TokenSet tokens;

    /// Compact JSON for the vault, and back. Errors: BadResponse.
    [[nodiscard]] Secret toVault() const;
    [[nodiscard]] static Result<Credentials> fromVault(const Secret &entry);
};

/// One vault entry: a consent begun here and given elsewhere. Everything needed to know the answer for what it is, and
/// to exchange its code, in another process if need be.
struct PendingGrant {
    TrackerKind tracker = TrackerKind::GoogleHealth;
    OAuthClient client;
    QString redirectUri;
    Secret state;
    Secret verifier; ///< of PKCE
    QDateTime endsAt; ///< UTC

    /// A new one: 256 bits each of state and verifier, and a redirect to a port of the other computer on which nothing
    /// is likely to listen (the fixed one where the provider compares it).
    [[nodiscard]] static PendingGrant begin(const OAuthProvider &provider, const OAuthClient &client,
                                            const QDateTime &endsAt);
    [[nodiscard]] Secret toVault() const;
    [[nodiscard]] static Result<PendingGrant> fromVault(const Secret &entry);
};

} // namespace stepladder
