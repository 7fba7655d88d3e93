// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"
#include "tests/fakes/world.h"

#include <map>

namespace stepladder::fakes {

/// An authorization request that passed its checks.
struct ConsentRequest {
    QString client;
    QString redirectUri;
    QString state;
    QString challenge; ///< S256
    QStringList scopes;
    bool offline = false;        ///< Google: a refresh token is wanted
    bool promptsConsent = false; ///< Google: wanted again
};

/// What a person allowed, waiting behind a code.
struct ConsentGiven {
    ConsentRequest request;
    QString person;
    QStringList scopes; ///< those left ticked
    QDateTime at;       ///< UTC
    bool spent = false;
};

/// The part of both OAuth servers that is alike: the page, the decision, the single-use code.
class ConsentDesk {
public:
    /// `brand` heads the page; `action` is the path the page's form is sent to.
    /// Without `tickIdentity` the OIDC scopes have no box and are always granted.
    ConsentDesk(World &world, QString brand, QString action, bool tickIdentity);

    /// The page for an authorization request. `player` is who is signed in, by any handle; empty: pick from a list.
    [[nodiscard]] Answer page(const ConsentRequest &request, const QString &player);

    /// The page for a request that is wrong. It is never redirected.
    [[nodiscard]] Answer error(const QString &code, const QString &sentence) const;

    struct Decision {
        ConsentRequest request;
        QString code;          ///< empty: denied
        QStringList scopes;
    };
    /// Reads the form the page sent. Nothing: the answer to show instead is in `refusal`.
    [[nodiscard]] std::optional<Decision> decide(const Request &request, const QString &codePrefix, Answer &refusal);

    [[nodiscard]] ConsentGiven *given(const QString &code);

private:
    [[nodiscard]] Answer pageFor(const QString &ticket, const QString &player);

    World &m_world;
    QString m_brand;
    QString m_action;
    bool m_tickIdentity;
    std::map<QString, ConsentRequest> m_open;  ///< by ticket
    std::map<QString, ConsentGiven> m_given;   ///< by code
};

/// True when the base64url SHA-256 of `verifier` is `challenge` and the verifier is well formed (RFC 7636).
[[nodiscard]] bool verifies(const QString &verifier, const QString &challenge);
/// True for 43 characters of base64url.
[[nodiscard]] bool isS256Challenge(const QString &challenge);
/// Adds parameters to a redirect, percent-encoded once, '/' included.
[[nodiscard]] QByteArray withParameters(const QString &redirectUri,
                                        const QList<std::pair<QString, QString>> &parameters);
/// `bytes` random bytes as base64url.
[[nodiscard]] QString randomToken(int bytes);
/// True for http on 127.0.0.1, [::1] or localhost.
[[nodiscard]] bool isLoopback(const QString &uri);

} // namespace stepladder::fakes
