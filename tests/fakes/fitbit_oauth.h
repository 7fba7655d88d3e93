// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/consent_desk.h"
#include "tests/fakes/http_types.h"
#include "tests/fakes/oauth_client.h"
#include "tests/fakes/world.h"

#include <map>
#include <optional>
#include <vector>

namespace stepladder::fakes {

/// Fitbit's authorization server: exact redirects, rotating refresh tokens, errors that echo tokens.
class FitbitOAuth {
public:
    explicit FitbitOAuth(World &world);

    [[nodiscard]] const OAuthClient &serverClient() const { return m_clients[0]; }
    [[nodiscard]] const OAuthClient &publicClient() const { return m_clients[1]; }
    void addClient(const OAuthClient &client) { m_clients.push_back(client); }
    /// Registers a redirect with every client, character by character.
    void registerRedirect(const QString &uri);
    /// On (the default, for a compatible server): any loopback redirect passes. Off: registered ones only, as Fitbit did.
    void setExcuseLoopback(bool on) { m_excuseLoopback = on; }

    void revoke(const QString &person); ///< all of the person's tokens die
    void expireAccessTokens();          ///< every access token is past its 8 hours
    /// Refresh answers given to the person, repeats of the same answer not counted.
    [[nodiscard]] int rotations(const QString &person) const;

    [[nodiscard]] bool serves(const QString &path) const;
    [[nodiscard]] Answer handle(const Request &request);

    struct Bearer {
        enum class State { Alive, Expired, Unknown };
        State state = State::Unknown;
        FakePerson *person = nullptr;
        QString client;
        QStringList scopes;
    };
    /// What an access token means; using a live one ends the grace of its predecessor.
    [[nodiscard]] Bearer use(const QString &accessToken);
    [[nodiscard]] QString ownerOf(const QString &token) const;

private:
    /// Tokens given out together; a refresh begins the next generation.
    struct Pair {
        QString person, client, access, refresh;
        QStringList scopes;
        QDateTime accessEnds;  ///< UTC
        bool used = false;     ///< either token was presented
        bool revoked = false;
        bool superseded = false; ///< a newer consent of the same person: one refresh token lives at a time
        std::optional<size_t> next; ///< the pair that a refresh made of this one
        QDateTime rotated;     ///< UTC, when `next` was made
    };

    [[nodiscard]] Answer authorize(const Request &request);
    [[nodiscard]] Answer consent(const Request &request);
    [[nodiscard]] Answer token(const Request &request);
    [[nodiscard]] Answer exchange(const QHash<QString, QString> &form, const OAuthClient &client);
    [[nodiscard]] Answer refresh(const QHash<QString, QString> &form, const OAuthClient &client);
    [[nodiscard]] Answer revokeToken(const Request &request);
    [[nodiscard]] Answer introspect(const Request &request);
    [[nodiscard]] const OAuthClient *clientOf(const QString &id) const;
    /// The client as it identified itself, or nullptr.
    [[nodiscard]] const OAuthClient *authenticated(const Request &request,
                                                   const QHash<QString, QString> &form) const;
    size_t issue(const QString &person, const QString &client, const QStringList &scopes);
    [[nodiscard]] QJsonObject tokenAnswer(const Pair &pair) const;

    World &m_world;
    ConsentDesk m_desk;
    std::vector<OAuthClient> m_clients;
    std::vector<Pair> m_pairs;
    std::map<QString, size_t> m_byAccess, m_byRefresh; ///< dead tokens too
    std::map<QString, int> m_rotations;
    bool m_excuseLoopback = true;
};

/// Fitbit's error shape, shared by its OAuth server and its data.
[[nodiscard]] Answer fitbitError(int status, const QString &errorType, const QString &message);

} // namespace stepladder::fakes
