// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/consent_desk.h"
#include "tests/fakes/http_types.h"
#include "tests/fakes/oauth_client.h"
#include "tests/fakes/world.h"

#include <map>
#include <vector>

namespace stepladder::fakes {

/// Google's authorization server as a desktop program meets it.
class GoogleOAuth {
public:
    explicit GoogleOAuth(World &world);

    /// Registered from the start; add more at will.
    [[nodiscard]] const OAuthClient &client() const { return m_clients.front(); }
    void addClient(const OAuthClient &client) { m_clients.push_back(client); }
    /// As when the owner makes a new one in the console and deletes the old one.
    void setSecret(const QString &secret) { m_clients.front().secret = secret; }

    /// On: every refresh answers with a new refresh token and the old one dies. Off (as Google does) by default.
    void setRotation(bool on) { m_rotation = on; }
    /// On: new grants end after 7 days and say so in `refresh_token_expires_in`.
    void setTestingMode(bool on) { m_testingMode = on; }
    void revoke(const QString &person);  ///< as if removed at Google: both kinds of token die
    void expireAccessTokens();           ///< every access token answers 401 from now on
    /// Access tokens given out to the person so far, refreshes included.
    [[nodiscard]] int accessTokensIssued(const QString &person) const;

    [[nodiscard]] bool serves(const QString &path) const;
    [[nodiscard]] Answer handle(const Request &request);

    /// A live access token's meaning.
    struct Bearer {
        FakePerson *person = nullptr;
        QStringList scopes;
    };
    [[nodiscard]] std::optional<Bearer> bearer(const QString &accessToken) const;
    /// The owner of a token, dead or alive; empty when it was never given out.
    [[nodiscard]] QString ownerOf(const QString &token) const;

private:
    struct Grant {
        QString person;
        QString client;
        QStringList scopes;
        QString refreshToken; ///< empty: none was given
        QDateTime lastUsed;
        QDateTime ends;       ///< invalid: no end
        bool revoked = false;
    };
    struct Access {
        size_t grant = 0;
        QDateTime ends;
    };

    [[nodiscard]] Answer authorize(const Request &request);
    [[nodiscard]] Answer consent(const Request &request);
    [[nodiscard]] Answer token(const Request &request);
    [[nodiscard]] Answer exchange(const QHash<QString, QString> &form, const OAuthClient &client);
    [[nodiscard]] Answer refresh(const QHash<QString, QString> &form, const OAuthClient &client);
    [[nodiscard]] Answer revokeToken(const Request &request);
    [[nodiscard]] Answer userInfo(const Request &request) const;
    [[nodiscard]] const OAuthClient *clientOf(const QString &id) const;
    [[nodiscard]] QJsonObject accessAnswer(size_t grant);
    [[nodiscard]] QByteArray idToken(const Grant &grant) const;

    World &m_world;
    ConsentDesk m_desk;
    std::vector<OAuthClient> m_clients;
    std::vector<Grant> m_grants;
    std::map<QString, size_t> m_refreshTokens; ///< dead ones too
    std::map<QString, Access> m_accessTokens;  ///< dead ones too
    bool m_rotation = false;
    bool m_testingMode = false;
};

} // namespace stepladder::fakes
