// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/google_oauth.h"

#include "tests/fakes/google_error.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr qint64 accessLife = 3599;        // s
constexpr qint64 testingLife = 604799;     // s, 7 days
constexpr qint64 codeLife = 600;           // s
constexpr qint64 idleLife = 180 * 86400LL; // s, a refresh token that is not used dies

constexpr auto authorizePath = "/o/oauth2/v2/auth"_L1;
constexpr auto consentPath = "/o/oauth2/v2/consent"_L1;
constexpr auto tokenPath = "/token"_L1;
constexpr auto revokePath = "/revoke"_L1;
constexpr auto userInfoPath = "/oauth2/v3/userinfo"_L1;

bool isKnownScope(const QString &scope)
{
    static const QStringList identity{u"openid"_s, u"email"_s, u"profile"_s};
    const QString prefix = u"https://www.googleapis.com/auth/"_s;
    return identity.contains(scope) || scope == prefix + "userinfo.email"_L1 || scope == prefix + "userinfo.profile"_L1
        || (scope.startsWith(prefix + "googlehealth."_L1)
            && (scope.endsWith(u".readonly") || scope.endsWith(u".writeonly")));
}

Answer oauthError(int status, const QString &error, const QString &description)
{
    return Answer::json(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

Answer deadToken()
{
    return oauthError(400, u"invalid_grant"_s, u"Token has been expired or revoked."_s);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool tells(const QStringList &scopes, const QString &what)
{
    return scopes.contains(what) || scopes.contains(u"https://www.googleapis.com/auth/userinfo."_s + what);
}

} // namespace

GoogleOAuth::GoogleOAuth(World &world)
    : m_world(world), m_desk(world, u"Google (simulated)"_s, QString(consentPath), false),
      m_clients{{OAuthClient::Kind::GoogleDesktop, u"407408718192-stepladder.apps.googleusercontent.com"_s,
                 u"GOCSPX-stepladder-desktop"_s, {}}}
{
}

const OAuthClient *GoogleOAuth::clientOf(const QString &id) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [&id](const auto &c) { return c.id == id; });
    return found == m_clients.end() ? nullptr : &*found;
}

bool GoogleOAuth::serves(const QString &path) const
{
    return path == authorizePath || path == consentPath || path == tokenPath || path == revokePath
        || path == userInfoPath;
}

Answer GoogleOAuth::handle(const Request &request)
{
    const bool posts = request.path == tokenPath || request.path == revokePath;
    if (request.method != (posts ? "POST" : "GET"))
        return googleNotFoundPage(request.path);
    if (request.path == authorizePath)
        return authorize(request);
    if (request.path == consentPath)
        return consent(request);
    if (request.path == tokenPath)
        return token(request);
    return request.path == revokePath ? revokeToken(request) : userInfo(request);
}

Answer GoogleOAuth::authorize(const Request &request)
{
    const auto value = [&request](const QString &key) { return request.queryValue(key); };
    const OAuthClient *client = clientOf(value(u"client_id"_s));
    if (!client)
        return m_desk.error(u"invalid_client"_s, u"The OAuth client was not found."_s);
    if (request.query.hasQueryItem(u"client_secret"_s))
        return m_desk.error(u"invalid_request"_s, u"Parameter not allowed: client_secret."_s);
    if (value(u"response_type"_s) != u"code")
        return m_desk.error(u"unsupported_response_type"_s, u"Required parameter: response_type=code."_s);

    ConsentRequest asked;
    asked.client = client->id;
    asked.redirectUri = value(u"redirect_uri"_s);
    asked.state = value(u"state"_s);
    asked.challenge = value(u"code_challenge"_s);
    asked.scopes = value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    asked.offline = value(u"access_type"_s) == u"offline";
    asked.promptsConsent = value(u"prompt"_s).split(u' ').contains(u"consent"_s);
    if (!isLoopback(asked.redirectUri) && !client->redirects.contains(asked.redirectUri))
        return m_desk.error(u"redirect_uri_mismatch"_s, u"This program's redirect address does not fit its type."_s);
    if (asked.scopes.isEmpty())
        return m_desk.error(u"invalid_request"_s, u"Missing required parameter: scope"_s);
    if (!std::all_of(asked.scopes.cbegin(), asked.scopes.cend(), isKnownScope))
        return m_desk.error(u"invalid_scope"_s, u"Some requested scopes were invalid."_s);
    if (value(u"code_challenge_method"_s) != u"S256" || !isS256Challenge(asked.challenge))
        return m_desk.error(u"invalid_request"_s, u"A code challenge by S256 is required."_s);

    const QString player = value(u"player"_s);
    return m_desk.page(asked, player.isEmpty() ? value(u"login_hint"_s) : player);
}

Answer GoogleOAuth::consent(const Request &request)
{
    Answer refusal;
    const auto decision = m_desk.decide(request, u"4/0A"_s, refusal);
    if (!decision)
        return refusal;
    const ConsentRequest &asked = decision->request;
    if (decision->code.isEmpty())
        return Answer::redirect(withParameters(asked.redirectUri,
                                               {{u"error"_s, u"access_denied"_s}, {u"state"_s, asked.state}}));
    return Answer::redirect(withParameters(asked.redirectUri, {{u"state"_s, asked.state},
                                                               {u"iss"_s, u"https://accounts.google.com"_s},
                                                               {u"code"_s, decision->code},
                                                               {u"scope"_s, decision->scopes.join(u' ')},
                                                               {u"authuser"_s, u"0"_s},
                                                               {u"prompt"_s, u"consent"_s}}));
}

Answer GoogleOAuth::token(const Request &request)
{
    if (!request.isForm())
        return oauthError(400, u"invalid_request"_s, u"The content type must be a URL-encoded form."_s);
    QHash<QString, QString> form = request.form();
    if (const auto basic = request.basic()) {
        form.insert(u"client_id"_s, basic->first);
        form.insert(u"client_secret"_s, basic->second);
    }
    const OAuthClient *client = clientOf(form.value(u"client_id"_s));
    if (!client)
        return oauthError(401, u"invalid_client"_s, u"The OAuth client was not found."_s);
    if (form.value(u"client_secret"_s).isEmpty())
        return oauthError(400, u"invalid_request"_s, u"client_secret is missing."_s);
    if (form.value(u"client_secret"_s) != client->secret)
        return oauthError(401, u"invalid_client"_s, u"The provided client secret is invalid."_s);
    const QString type = form.value(u"grant_type"_s);
    if (type == u"authorization_code")
        return exchange(form, *client);
    if (type == u"refresh_token")
        return refresh(form, *client);
    return oauthError(400, u"unsupported_grant_type"_s, u"Invalid grant_type: "_s + type);
}

Answer GoogleOAuth::exchange(const QHash<QString, QString> &form, const OAuthClient &client)
{
    ConsentGiven *given = m_desk.given(form.value(u"code"_s));
    if (!given)
        return oauthError(400, u"invalid_grant"_s, u"Malformed auth code."_s);
    if (given->spent || given->request.client != client.id || given->at.secsTo(m_world.now()) > codeLife)
        return oauthError(400, u"invalid_grant"_s, u"Bad Request"_s);
    if (given->request.redirectUri != form.value(u"redirect_uri"_s))
        return oauthError(400, u"redirect_uri_mismatch"_s, u"Bad Request"_s);
    if (form.value(u"code_verifier"_s).isEmpty())
        return oauthError(400, u"invalid_grant"_s, u"Missing code verifier."_s);
    if (!verifies(form.value(u"code_verifier"_s), given->request.challenge))
        return oauthError(400, u"invalid_grant"_s, u"Invalid code verifier."_s);
    given->spent = true;

    const bool known = std::any_of(m_grants.begin(), m_grants.end(), [&](const Grant &grant) {
        return grant.person == given->person && grant.client == client.id && !grant.revoked
            && !grant.refreshToken.isEmpty();
    });
    Grant grant;
    grant.person = given->person;
    grant.client = client.id;
    grant.scopes = given->scopes;
    grant.lastUsed = m_world.now();
    if (m_testingMode)
        grant.ends = m_world.now().addSecs(testingLife);
    if (given->request.offline && (given->request.promptsConsent || !known))
        grant.refreshToken = u"1//0"_s + randomToken(48);
    m_grants.push_back(grant);

    const size_t number = m_grants.size() - 1;
    QJsonObject answer = accessAnswer(number);
    if (!grant.refreshToken.isEmpty()) {
        m_refreshTokens.emplace(grant.refreshToken, number);
        answer.insert(u"refresh_token"_s, grant.refreshToken);
        if (m_testingMode)
            answer.insert(u"refresh_token_expires_in"_s, testingLife);
    }
    return Answer::json(answer);
}

Answer GoogleOAuth::refresh(const QHash<QString, QString> &form, const OAuthClient &client)
{
    const QString token = form.value(u"refresh_token"_s);
    if (token.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"Missing required parameter: refresh_token"_s);
    const auto found = m_refreshTokens.find(token);
    if (found == m_refreshTokens.end())
        return oauthError(400, u"invalid_grant"_s, u"Bad Request"_s);
    Grant &grant = m_grants[found->second];
    if (grant.client != client.id)
        return oauthError(401, u"unauthorized_client"_s, u"Unauthorized"_s);
    const QDateTime now = m_world.now();
    if (grant.revoked || grant.refreshToken != token || (grant.ends.isValid() && now >= grant.ends)
        || grant.lastUsed.secsTo(now) > idleLife) {
        return deadToken();
    }
    grant.lastUsed = now;
    QJsonObject answer = accessAnswer(found->second);
    if (m_rotation) {
        grant.refreshToken = u"1//0"_s + randomToken(48);
        m_refreshTokens.emplace(grant.refreshToken, found->second);
        answer.insert(u"refresh_token"_s, grant.refreshToken);
    }
    if (grant.ends.isValid())
        answer.insert(u"refresh_token_expires_in"_s, now.secsTo(grant.ends));
    return Answer::json(answer);
}

QJsonObject GoogleOAuth::accessAnswer(size_t number)
{
    const Grant &grant = m_grants[number];
    const QString access = u"ya29.a0"_s + randomToken(96);
    m_accessTokens.emplace(access, Access{number, m_world.now().addSecs(accessLife)});
    QJsonObject answer{{u"access_token"_s, access},
                       {u"expires_in"_s, accessLife},
                       {u"scope"_s, grant.scopes.join(u' ')},
                       {u"token_type"_s, u"Bearer"_s}};
    if (grant.scopes.contains(u"openid"_s))
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken(grant)));
    return answer;
}

QByteArray GoogleOAuth::idToken(const Grant &grant) const
{
    const FakePerson *person = m_world.find(grant.person);
    const qint64 now = m_world.now().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, u"https://accounts.google.com"_s}, {u"aud"_s, grant.client},
                       {u"azp"_s, grant.client},                     {u"sub"_s, person->healthId},
                       {u"iat"_s, now},                              {u"exp"_s, now + accessLife}};
    if (tells(grant.scopes, u"email"_s)) {
        claims.insert(u"email"_s, person->email);
        claims.insert(u"email_verified"_s, true);
    }
    if (tells(grant.scopes, u"profile"_s))
        claims.insert(u"name"_s, person->name);
    const QByteArray header = R"({"alg":"RS256","kid":"simulated","typ":"JWT"})";
    return base64Url(header) + '.' + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.'
        + base64Url("not a signature");
}

Answer GoogleOAuth::revokeToken(const Request &request)
{
    QString token = request.form().value(u"token"_s);
    if (token.isEmpty())
        token = request.queryValue(u"token"_s);
    const auto refreshToken = m_refreshTokens.find(token);
    const auto access = m_accessTokens.find(token);
    if (refreshToken == m_refreshTokens.end() && access == m_accessTokens.end())
        return oauthError(400, u"invalid_token"_s, u"Token expired or revoked"_s);
    Grant &grant = m_grants[refreshToken != m_refreshTokens.end() ? refreshToken->second : access->second.grant];
    if (grant.revoked)
        return oauthError(400, u"invalid_token"_s, u"Token expired or revoked"_s);
    grant.revoked = true;
    return Answer::json(QJsonObject{});
}

Answer GoogleOAuth::userInfo(const Request &request) const
{
    const auto caller = bearer(request.bearer());
    if (!caller || !caller->scopes.contains(u"openid"_s))
        return oauthError(401, u"invalid_request"_s, u"Invalid Credentials"_s);
    QJsonObject info{{u"sub"_s, caller->person->healthId}};
    if (tells(caller->scopes, u"profile"_s)) {
        info.insert(u"name"_s, caller->person->name);
        info.insert(u"given_name"_s, caller->person->name.section(u' ', 0, 0));
    }
    if (tells(caller->scopes, u"email"_s)) {
        info.insert(u"email"_s, caller->person->email);
        info.insert(u"email_verified"_s, true);
    }
    return Answer::json(info);
}

std::optional<GoogleOAuth::Bearer> GoogleOAuth::bearer(const QString &accessToken) const
{
    const auto found = m_accessTokens.find(accessToken);
    if (found == m_accessTokens.end() || m_world.now() >= found->second.ends)
        return std::nullopt;
    const Grant &grant = m_grants[found->second.grant];
    if (grant.revoked)
        return std::nullopt;
    return Bearer{m_world.find(grant.person), grant.scopes};
}

QString GoogleOAuth::ownerOf(const QString &token) const
{
    if (const auto access = m_accessTokens.find(token); access != m_accessTokens.end())
        return m_grants[access->second.grant].person;
    if (const auto refreshToken = m_refreshTokens.find(token); refreshToken != m_refreshTokens.end())
        return m_grants[refreshToken->second].person;
    return {};
}

void GoogleOAuth::revoke(const QString &person)
{
    for (Grant &grant : m_grants) {
        if (grant.person == person)
            grant.revoked = true;
    }
}

void GoogleOAuth::expireAccessTokens()
{
    for (auto &[token, access] : m_accessTokens)
        access.ends = m_world.now();
}

int GoogleOAuth::accessTokensIssued(const QString &person) const
{
    return static_cast<int>(std::count_if(m_accessTokens.begin(), m_accessTokens.end(), [&](const auto &entry) {
        return m_grants[entry.second.grant].person == person;
    }));
}

} // namespace stepladder::fakes
