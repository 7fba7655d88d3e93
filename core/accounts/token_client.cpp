// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/token_client.h"

#include "core/accounts/token_answer.h"
#include "core/net/form.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024; // bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenClient)
};

/// A form for one of the provider's OAuth endpoints. Fitbit's "Server" clients identify themselves by HTTP Basic, its
/// "Client" type by client_id in the form, Google's desktop clients by id and secret in the form.
HttpRequest tokenRequest(const OAuthProvider &provider, const OAuthClient &client, const QUrl &url, FormFields fields)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = url;
    request.service = provider.service;
    request.maxBody = longestAnswer;
    request.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}, {"Accept"_ba, "application/json"_ba}};
    if (provider.basicAuthentication) {
        const QByteArray pair = client.id.toUtf8() + ':' + client.secret.reveal();
        request.headers.append({"Authorization"_ba, "Basic "_ba + pair.toBase64()});
    } else {
        if (!client.id.isEmpty())
            fields.append({"client_id"_ba, client.id.toUtf8()});
        if (!client.secret.isEmpty())
            fields.append({"client_secret"_ba, client.secret.reveal()});
    }
    request.body = formBody(fields);
    return request;
}

} // namespace

TokenClient::TokenClient(HttpClient &http, const Clock &clock, RetryPolicy retry)
    : m_http(http)
    , m_clock(clock)
    , m_retry(retry)
{
}

Task<Result<TokenSet>> TokenClient::refresh(OAuthProvider provider, OAuthClient client, TokenSet tokens)
{
    const FormFields fields{{"grant_type"_ba, "refresh_token"_ba}, {"refresh_token"_ba, tokens.refresh.reveal()}};
    HttpRequest request = tokenRequest(provider, client, provider.endpoints.token, fields);
    request.callOff = CallOff::WhileWaiting;
    RetryPolicy retry = m_retry;
    // 100 s with a first delay of 1 s: the grace is said to last two minutes.
    if (provider.rotatesRefreshTokens)
        retry.afterLoss = 100 * m_retry.firstDelay;
    const Result<HttpResponse> response = co_await sendRepeatable(&m_http, std::move(request), retry);
    if (!response)
        co_return tl::unexpected(response.error());

    Result<TokenSet> fresh = readTokenAnswer(provider, TokenRequest::Refresh, *response, m_clock.now());
    if (!fresh)
        co_return fresh;
    if (fresh->refresh.isEmpty())
        fresh->refresh = tokens.refresh;
    if (fresh->scopes.isEmpty())
        fresh->scopes = tokens.scopes;
    fresh->consentedAt = tokens.consentedAt;
    if (!fresh->grantEndsAt.isValid())
        fresh->grantEndsAt = tokens.grantEndsAt;
    if (fresh->accountId.isEmpty())
        fresh->accountId = tokens.accountId;
    co_return fresh;
}

Task<Result<void>> TokenClient::revoke(OAuthProvider provider, OAuthClient client, Secret token)
{
    FormFields fields{{"token"_ba, token.reveal()}};
    // Google asks for the token alone and takes no client.
    if (provider.tracker == TrackerKind::GoogleHealth)
        client = {};
    HttpRequest request = tokenRequest(provider, client, provider.endpoints.revoke, fields);
    const Result<HttpResponse> response = co_await sendRepeatable(&m_http, std::move(request), m_retry);
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status >= 200 && response->status <= 299)
        co_return Result<void>();
    Error error = tokenError(provider, TokenRequest::Revoke, *response, m_clock.now());
    // Dead already, or the whole service is: either way there is nothing left to revoke.
    if (error.kind == ErrorKind::NeedsConsent || error.kind == ErrorKind::Retired || error.detail == "invalid_token"_L1)
        co_return Result<void>();
    co_return tl::unexpected(std::move(error));
}

Task<Result<void>> TokenClient::check(OAuthProvider provider, OAuthClient client)
{
    if (client.id.isEmpty())
        co_return failureInWords(ErrorKind::InvalidInput, Words::tr("The client id is missing. Copy it from the provider's console."));
    if (client.secret.isEmpty() && provider.secretRequired)
        co_return failureInWords(ErrorKind::InvalidInput, Words::tr("The client secret is missing. Copy it from the provider's console."));
    const QByteArray redirect = "http://127.0.0.1:"_ba + QByteArray::number(OAuthProvider::fitbitRedirectPort) + '/';
    // Nobody ever gave this code, so nothing can come of it but a refusal.
    const FormFields fields{{"grant_type"_ba, "authorization_code"_ba},
                        {"code"_ba, "stepladder-asks-whether-this-client-is-known"_ba},
                        {"redirect_uri"_ba, redirect},
                        {"code_verifier"_ba, QByteArray(43, 'v')}};
    HttpRequest request = tokenRequest(provider, client, provider.endpoints.token, fields);
    const Result<HttpResponse> response = co_await m_http.send(std::move(request));
    if (!response)
        co_return tl::unexpected(response.error());
    Error error = tokenError(provider, TokenRequest::Exchange, *response, m_clock.now());
    if (error.kind == ErrorKind::Refused)
        co_return Result<void>();
    co_return tl::unexpected(std::move(error));
}

} // namespace stepladder
