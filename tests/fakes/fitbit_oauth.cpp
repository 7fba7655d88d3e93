// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fitbit_oauth.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr qint64 accessLife = 28800; // s
constexpr qint64 codeLife = 600;     // s
constexpr qint64 graceLife = 120;    // s, how long a lost refresh answer may be fetched again

constexpr auto authorizePath = "/oauth2/authorize"_L1;
constexpr auto consentPath = "/oauth2/consent"_L1;
constexpr auto tokenPath = "/oauth2/token"_L1;
constexpr auto revokePath = "/oauth2/revoke"_L1;
constexpr auto introspectPath = "/1.1/oauth2/introspect"_L1;

bool isKnownScope(const QString &scope)
{
    static const QStringList known{
        u"activity"_s,  u"cardio_fitness"_s, u"electrocardiogram"_s, u"heartrate"_s, u"irregular_rhythm_notifications"_s,
        u"location"_s,  u"nutrition"_s,      u"oxygen_saturation"_s, u"profile"_s,   u"respiratory_rate"_s,
        u"settings"_s,  u"sleep"_s,          u"social"_s,            u"temperature"_s, u"weight"_s};
    return known.contains(scope);
}

QString hexToken()
{
    return QString::fromLatin1(randomToken(32).toLatin1().toHex().first(64));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The real messages hold the whole token; a client that logs them is found out here.
Answer invalidRefreshToken(const QString &token)
{
    return fitbitError(400, u"invalid_grant"_s,
                       u"Refresh token invalid: %1. Visit https://dev.fitbit.com/docs/oauth2 for more information on the "
                       "Fitbit Web API authorization process."_s.arg(token));
}

Answer invalidClient()
{
    return fitbitError(401, u"invalid_client"_s,
                       u"Invalid authorization header. Visit https://dev.fitbit.com/docs/oauth2 for more information."_s);
}

} // namespace

Answer fitbitError(int status, const QString &errorType, const QString &message)
{
    return Answer::json(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"errorType"_s, errorType},
                                                                         {u"message"_s, message},
                                                                         {u"fieldName"_s, u"n/a"_s}}}},
                                    {u"success"_s, false}},
                        status);
}

FitbitOAuth::FitbitOAuth(World &world)
    : m_world(world), m_desk(world, u"Fitbit (simulated)"_s, QString(consentPath), true),
      m_clients{{OAuthClient::Kind::FitbitServer, u"23ABCD"_s, u"0123456789abcdef0123456789abcdef"_s, {}},
                {OAuthClient::Kind::FitbitClient, u"23WXYZ"_s, {}, {}}}
{
}

void FitbitOAuth::registerRedirect(const QString &uri)
{
    for (OAuthClient &client : m_clients)
        client.redirects.append(uri);
}

const OAuthClient *FitbitOAuth::clientOf(const QString &id) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [&id](const auto &c) { return c.id == id; });
    return found == m_clients.end() ? nullptr : &*found;
}

const OAuthClient *FitbitOAuth::authenticated(const Request &request, const QHash<QString, QString> &form) const
{
    if (const auto basic = request.basic()) {
        const OAuthClient *client = clientOf(basic->first);
        const bool matches = client && client->kind == OAuthClient::Kind::FitbitServer
            && client->secret == basic->second;
        return matches ? client : nullptr;
    }
    const OAuthClient *client = clientOf(form.value(u"client_id"_s));
    return client && client->kind == OAuthClient::Kind::FitbitClient ? client : nullptr;
}

bool FitbitOAuth::serves(const QString &path) const
{
    return path == authorizePath || path == consentPath || path == tokenPath || path == revokePath
        || path == introspectPath;
}

Answer FitbitOAuth::handle(const Request &request)
{
    const bool page = request.path == authorizePath || request.path == consentPath;
    if (request.method != (page ? "GET" : "POST"))
        return fitbitError(404, u"not_found"_s, u"The API you are requesting could not be found."_s);
    if (request.path == authorizePath)
        return authorize(request);
    if (request.path == consentPath)
        return consent(request);
    if (request.path == tokenPath)
        return token(request);
    return request.path == revokePath ? revokeToken(request) : introspect(request);
}

Answer FitbitOAuth::authorize(const Request &request)
{
    const auto value = [&request](const QString &key) { return request.queryValue(key); };
    const auto wrong = [this](const QString &sentence) { return m_desk.error(u"invalid_request"_s, sentence); };
    if (value(u"client_id"_s).isEmpty())
        return wrong(u"Missing parameter: client_id."_s);
    const OAuthClient *client = clientOf(value(u"client_id"_s));
    if (!client)
        return m_desk.error(u"unauthorized_client"_s, u"This program is not registered."_s);
    if (value(u"response_type"_s) != u"code")
        return m_desk.error(u"unsupported_response_type"_s, u"Only the code flow is supported."_s);

    ConsentRequest asked;
    asked.client = client->id;
    asked.redirectUri = value(u"redirect_uri"_s);
    asked.state = value(u"state"_s);
    asked.challenge = value(u"code_challenge"_s);
    asked.scopes = value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (asked.redirectUri.isEmpty() && client->redirects.size() == 1)
        asked.redirectUri = client->redirects.front();
    if (!client->redirects.contains(asked.redirectUri) && !(m_excuseLoopback && isLoopback(asked.redirectUri)))
        return wrong(u"The redirect address is not one of those registered."_s);
    const bool needsChallenge = client->kind == OAuthClient::Kind::FitbitClient;
    if ((needsChallenge || !asked.challenge.isEmpty())
        && (value(u"code_challenge_method"_s) != u"S256" || !isS256Challenge(asked.challenge)))
        return wrong(u"The code challenge must be 43 characters, by S256."_s);
    if (asked.scopes.isEmpty() || !std::all_of(asked.scopes.cbegin(), asked.scopes.cend(), isKnownScope))
        return m_desk.error(u"invalid_scope"_s, u"The scope is missing or unknown."_s);
    const QString player = value(u"player"_s);
    return m_desk.page(asked, player.isEmpty() ? value(u"login_hint"_s) : player);
}

Answer FitbitOAuth::consent(const Request &request)
{
    Answer refusal;
    const auto decision = m_desk.decide(request, {}, refusal);
    if (!decision)
        return refusal;
    const ConsentRequest &asked = decision->request;
    if (decision->code.isEmpty())
        return Answer::redirect(withParameters(
            asked.redirectUri, {{u"error"_s, u"access_denied"_s},
                                {u"error_description"_s, u"The user denied the request."_s},
                                {u"state"_s, asked.state}}));
    return Answer::redirect(
        withParameters(asked.redirectUri, {{u"code"_s, decision->code}, {u"state"_s, asked.state}}) + "#_=_");
}

Answer FitbitOAuth::token(const Request &request)
{
    if (!request.isForm())
        return fitbitError(400, u"invalid_request"_s, u"The content type must be a URL-encoded form."_s);
    const QHash<QString, QString> form = request.form();
    const OAuthClient *client = authenticated(request, form);
    if (!client)
        return invalidClient();
    const QString type = form.value(u"grant_type"_s);
    if (type == u"authorization_code")
        return exchange(form, *client);
    if (type == u"refresh_token")
        return refresh(form, *client);
    return fitbitError(400, u"invalid_request"_s, u"Missing or unknown parameter: grant_type."_s);
}

Answer FitbitOAuth::exchange(const QHash<QString, QString> &form, const OAuthClient &client)
{
    const QString code = form.value(u"code"_s);
    ConsentGiven *given = m_desk.given(code);
    if (!given || given->spent || given->request.client != client.id
        || given->at.secsTo(m_world.now()) > codeLife) {
        return fitbitError(400, u"invalid_grant"_s, u"Authorization code invalid: "_s + code);
    }
    if (given->request.redirectUri != form.value(u"redirect_uri"_s))
        return fitbitError(400, u"invalid_grant"_s, u"Redirect_uri mismatch: "_s + form.value(u"redirect_uri"_s));
    if (!given->request.challenge.isEmpty() && !verifies(form.value(u"code_verifier"_s), given->request.challenge))
        return fitbitError(400, u"invalid_grant"_s, u"Code verifier invalid: "_s + form.value(u"code_verifier"_s));
    given->spent = true;
    for (Pair &pair : m_pairs) {
        if (pair.person == given->person && pair.client == client.id)
            pair.superseded = true;
    }
    return Answer::json(tokenAnswer(m_pairs[issue(given->person, client.id, given->scopes)]));
}

Answer FitbitOAuth::refresh(const QHash<QString, QString> &form, const OAuthClient &client)
{
    const QString token = form.value(u"refresh_token"_s);
    const auto found = m_byRefresh.find(token);
    if (found == m_byRefresh.end())
        return invalidRefreshToken(token);
    const size_t number = found->second;
    const Pair old = m_pairs[number];
    if (old.revoked || old.superseded || old.client != client.id)
        return invalidRefreshToken(token);
    m_pairs[number].used = true;
    if (old.next) {
        const Pair &next = m_pairs[*old.next];
        const bool grace = !next.used && !next.revoked && old.rotated.secsTo(m_world.now()) <= graceLife;
        return grace ? Answer::json(tokenAnswer(next)) : invalidRefreshToken(token);
    }
    const size_t next = issue(old.person, old.client, old.scopes);
    m_pairs[number].next = next;
    m_pairs[number].rotated = m_world.now();
    ++m_rotations[old.person];
    return Answer::json(tokenAnswer(m_pairs[next]));
}

size_t FitbitOAuth::issue(const QString &person, const QString &client, const QStringList &scopes)
{
    const FakePerson *owner = m_world.find(person);
    const QDateTime now = m_world.now();
    const QJsonObject claims{{u"iss"_s, u"Fitbit"_s},        {u"sub"_s, owner->fitbitId},
                             {u"aud"_s, client},             {u"typ"_s, u"access_token"_s},
                             {u"iat"_s, now.toSecsSinceEpoch()}, {u"exp"_s, now.toSecsSinceEpoch() + accessLife}};
    Pair pair;
    pair.person = person;
    pair.client = client;
    pair.scopes = scopes;
    pair.access = QString::fromLatin1(base64Url(R"({"alg":"HS256"})") + '.'
                                      + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.')
        + randomToken(32);
    pair.refresh = hexToken();
    pair.accessEnds = now.addSecs(accessLife);
    const size_t number = m_pairs.size();
    m_byAccess.emplace(pair.access, number);
    m_byRefresh.emplace(pair.refresh, number);
    m_pairs.push_back(std::move(pair));
    return number;
}

QJsonObject FitbitOAuth::tokenAnswer(const Pair &pair) const
{
    const FakePerson *owner = m_world.find(pair.person);
    return {{u"access_token"_s, pair.access},   {u"expires_in"_s, accessLife},
            {u"refresh_token"_s, pair.refresh}, {u"scope"_s, pair.scopes.join(u' ')},
            {u"token_type"_s, u"Bearer"_s},     {u"user_id"_s, owner->fitbitId}};
}

Answer FitbitOAuth::revokeToken(const Request &request)
{
    const QHash<QString, QString> form = request.form();
    if (!authenticated(request, form))
        return invalidClient();
    const QString token = form.value(u"token"_s);
    const QString owner = ownerOf(token);
    if (owner.isEmpty())
        return fitbitError(400, u"invalid_token"_s, u"Token invalid: "_s + token);
    revoke(owner);
    return Answer::json(QJsonObject{});
}

Answer FitbitOAuth::introspect(const Request &request)
{
    if (use(request.bearer()).state != Bearer::State::Alive)
        return fitbitError(401, u"invalid_token"_s, u"Access token invalid: "_s + request.bearer());
    const Bearer asked = use(request.form().value(u"token"_s));
    if (asked.state != Bearer::State::Alive)
        return Answer::json(QJsonObject{{u"active"_s, false}});
    return Answer::json(QJsonObject{{u"active"_s, true},
                                    {u"scope"_s, asked.scopes.join(u' ')},
                                    {u"client_id"_s, asked.client},
                                    {u"user_id"_s, asked.person->fitbitId},
                                    {u"token_type"_s, u"access_token"_s}});
}

FitbitOAuth::Bearer FitbitOAuth::use(const QString &accessToken)
{
    const auto found = m_byAccess.find(accessToken);
    if (found == m_byAccess.end() || m_pairs[found->second].revoked)
        return {};
    Pair &pair = m_pairs[found->second];
    pair.used = true;
    const bool expired = m_world.now() >= pair.accessEnds;
    return {expired ? Bearer::State::Expired : Bearer::State::Alive, m_world.find(pair.person), pair.client,
            pair.scopes};
}

QString FitbitOAuth::ownerOf(const QString &token) const
{
    if (const auto access = m_byAccess.find(token); access != m_byAccess.end())
        return m_pairs[access->second].person;
    if (const auto refreshToken = m_byRefresh.find(token); refreshToken != m_byRefresh.end())
        return m_pairs[refreshToken->second].person;
    return {};
}

void FitbitOAuth::revoke(const QString &person)
{
    for (Pair &pair : m_pairs) {
        if (pair.person == person)
            pair.revoked = true;
    }
}

void FitbitOAuth::expireAccessTokens()
{
    for (Pair &pair : m_pairs)
        pair.accessEnds = m_world.now();
}

int FitbitOAuth::rotations(const QString &person) const
{
    const auto found = m_rotations.find(person);
    return found == m_rotations.end() ? 0 : found->second;
}

} // namespace stepladder::fakes
