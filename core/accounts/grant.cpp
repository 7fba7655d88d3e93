// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/grant.h"

#include "core/foundation/await_future.h"
#include "core/accounts/exchange_network.h"
#include "core/accounts/redirect_listener.h"
#include "core/accounts/token_answer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPromise>
#include <QTimer>
#include <QUrlQuery>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// From the redirect to the tokens; longer than one exchange may take by itself.
constexpr auto longestExchange = 40s;

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Secret basicAuthorization(const OAuthProvider &provider, const OAuthClient &client)
{
    if (!provider.basicAuthentication)
        return {};
    const QByteArray pair = client.id.toUtf8() + ':' + client.secret.reveal();
    return Secret("Basic "_ba + pair.toBase64());
}

QString say(const char *text)
{
    return QCoreApplication::translate("Grant", text);
}

/// A parameter for the flow, which writes parameters into the form without encoding what a form must not hold.
void put(QMultiMap<QString, QVariant> *parameters, const QString &name, const QByteArray &value)
{
    parameters->replace(name, QString::fromLatin1(value.toPercentEncoding()));
}

/// A scope without its service's prefix: "activity_and_fitness.readonly".
QString scopeName(const QString &scope)
{
    const QString file = scope.sliced(scope.lastIndexOf(u'/') + 1);
    return file.startsWith("googlehealth."_L1) ? file.sliced(file.indexOf(u'.') + 1) : file;
}

Task<Result<TokenSet>> awaited(QFuture<Result<TokenSet>> outcome)
{
    co_return co_await finished(outcome);
}

} // namespace

class Grant::Private : public QObject
{
public:
    Private(OAuthProvider oauthProvider, PendingGrant begun, bool listens, const Clock &grantClock,
            std::chrono::milliseconds longestWait)
        : provider(std::move(oauthProvider))
        , client(std::move(begun.client))
        , clock(grantClock)
        , wait(longestWait)
        , state(std::move(begun.state))
        , verifier(std::move(begun.verifier))
        , listener(state)
        , handler(provider.service, [this](const Result<HttpResponse> &response) { judge(response); })
        , network(basicAuthorization(provider, client))
    {
        if (!listens)
            listener.awaitPasted(begun.redirectUri);
        promise.start();
        deadline.setSingleShot(true);
        connect(&deadline, &QTimer::timeout, this, &Private::runOut);
        connect(&listener, &RedirectListener::arrived, this, &Private::carryOn);
    }

    Result<QUrl> open();
    void settle(Result<TokenSet> outcome);

    OAuthProvider provider;
    OAuthClient client;
    const Clock &clock;
    std::chrono::milliseconds wait;
    Secret state;
    Secret verifier;
    QPromise<Result<TokenSet>> promise;
    QUrl address; ///< as the flow writes it, without the state
    bool opened = false;
    bool settled = false;
    RedirectListener listener;
    // The network goes first: its replies point to the handler.
    ExchangeHandler handler;
    QOAuth2AuthorizationCodeFlow flow;
    ExchangeNetwork network;

private:
    [[nodiscard]] Error error(ErrorKind kind, const QString &detail = {}) const
    {
        return Error{kind, provider.service, detail, std::nullopt};
    }
    void prepareFlow();
    void modify(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const;
    void carryOn(const Redirect &redirect);
    void judge(const Result<HttpResponse> &response);
    [[nodiscard]] Result<TokenSet> checked(TokenSet tokens) const;
    void runOut();

    QTimer deadline;
    Secret code;
};

void Grant::Private::prepareFlow()
{
    flow.setNetworkAccessManager(&network);
    flow.setReplyHandler(&handler);
    flow.setAuthorizationUrl(provider.endpoints.authorize);
    flow.setAccessTokenUrl(provider.endpoints.token);
    flow.setClientIdentifier(client.id);
    if (!provider.basicAuthentication && !client.secret.isEmpty())
        flow.setClientIdentifierSharedKey(QString::fromUtf8(client.secret.reveal()));
    flow.setScope(provider.scopes.join(u' '));
    flow.setState(QString::fromLatin1(state.reveal()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // One challenge, ours: Qt 6.4 has none of its own.
    flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None);
#endif
    flow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) { modify(stage, parameters); });
}

void Grant::Private::modify(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const
{
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        const QByteArray digest = QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256);
        put(parameters, u"code_challenge"_s, digest.toBase64(base64url));
        put(parameters, u"code_challenge_method"_s, "S256"_ba);
        for (const auto &[name, value] : provider.authorizeExtras)
            put(parameters, name, value.toUtf8());
        // The flow writes the address it makes to its debug log; open() adds the state afterwards.
        parameters->remove(u"state"_s);
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        // Qt 6.4 sends a code that holds %2F encoded a second time, so the value is set here on every version.
        put(parameters, u"code"_s, code.reveal());
        put(parameters, u"redirect_uri"_s, listener.redirectUri().toLatin1());
        put(parameters, u"client_id"_s, client.id.toUtf8());
        put(parameters, u"code_verifier"_s, verifier.reveal());
        parameters->remove(u"client_secret"_s);
        if (!provider.basicAuthentication && !client.secret.isEmpty())
            put(parameters, u"client_secret"_s, client.secret.reveal());
    }
}

Result<QUrl> Grant::Private::open()
{
    if (opened)
        return tl::unexpected(error(ErrorKind::Internal, u"the grant was started twice"_s));
    if (client.id.trimmed().isEmpty())
        return tl::unexpected(error(ErrorKind::InvalidInput, say(QT_TRANSLATE_NOOP("Grant", "the client id is empty"))));
    if (client.secret.isEmpty() && (provider.secretRequired || provider.basicAuthentication))
        return tl::unexpected(error(ErrorKind::InvalidInput, say(QT_TRANSLATE_NOOP("Grant", "the client secret is empty"))));
    if (!isAcceptableEndpoint(provider.endpoints.authorize) || !isAcceptableEndpoint(provider.endpoints.token))
        return tl::unexpected(error(ErrorKind::InvalidInput,
                                    say(QT_TRANSLATE_NOOP("Grant", "a service address that is neither https nor on this computer"))));
    if (listener.redirectUri().isEmpty()) {
        if (const Result<void> listening = listener.listen(provider.redirectPort); !listening)
            return tl::unexpected(listening.error());
    }
    opened = true;
    handler.setCallback(listener.redirectUri());
    prepareFlow();

    connect(&flow, &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &url) { address = url; });
    flow.grant();
    if (!address.isValid())
        return tl::unexpected(error(ErrorKind::Internal, u"no authorization address"_s));
    QUrlQuery query(address);
    query.addQueryItem(u"state"_s, QString::fromLatin1(state.reveal()));
    QUrl page = address;
    page.setQuery(query);
    deadline.start(wait);
    return page;
}

void Grant::Private::carryOn(const Redirect &redirect)
{
    if (settled)
        return;
    if (!redirect.error.isEmpty()) {
        const QString &reason = redirect.error;
        ErrorKind kind = ErrorKind::Refused;
        if (reason == "server_error"_L1 || reason == "temporarily_unavailable"_L1)
            kind = ErrorKind::ServiceDown;
        else if (reason == "unauthorized_client"_L1 || reason == "invalid_client"_L1)
            kind = ErrorKind::ClientRejected;
        settle(tl::unexpected(error(kind, reason)));
        return;
    }
    code = redirect.code;
    deadline.start(longestExchange);
    const QVariantMap answer{{u"code"_s, QString::fromLatin1(code.reveal())},
                             {u"state"_s, QString::fromLatin1(state.reveal())}};
    Q_EMIT handler.callbackReceived(answer);
    // The flow answers a 401 with Basic by sending the spent code again, with an empty password.
    QObject::disconnect(&network, &QNetworkAccessManager::authenticationRequired, nullptr, nullptr);
}

void Grant::Private::judge(const Result<HttpResponse> &response)
{
    if (!response) {
        settle(tl::unexpected(response.error()));
        return;
    }
    Result<TokenSet> tokens = readTokenAnswer(provider, TokenRequest::Exchange, *response, clock.now());
    settle(tokens ? checked(std::move(*tokens)) : std::move(tokens));
}

Result<TokenSet> Grant::Private::checked(TokenSet tokens) const
{
    // No scope in the answer means: as asked (RFC 6749, 5.1).
    if (tokens.scopes.isEmpty())
        tokens.scopes = provider.scopes;
    if (const QString missing = provider.missingScope(tokens.scopes); !missing.isEmpty())
        return tl::unexpected(error(ErrorKind::ScopeMissing, scopeName(missing)));
    if (tokens.refresh.isEmpty())
        return tl::unexpected(error(ErrorKind::BadResponse, u"token answer has no refresh token"_s));
    return tokens;
}

void Grant::Private::runOut()
{
    settle(tl::unexpected(error(code.isEmpty() ? ErrorKind::DeadlinePassed : ErrorKind::ConnectionLost)));
}

void Grant::Private::settle(Result<TokenSet> outcome)
{
    if (settled)
        return;
    settled = true;
    deadline.stop();
    const QString text = outcome ? say(QT_TRANSLATE_NOOP("Grant", "You can close this page. Stepladder goes on in its own window."))
                                 : sentence(outcome.error());
    listener.conclude(outcome.has_value(), text);
    promise.addResult(std::move(outcome));
    promise.finish();
}

Grant::Grant(OAuthProvider provider, const OAuthClient &client, const Clock &clock, std::chrono::milliseconds deadline)
{
    PendingGrant begun = PendingGrant::begin(provider, client, {});
    d = std::make_unique<Private>(std::move(provider), std::move(begun), true, clock, deadline);
}

Grant::Grant(OAuthProvider provider, PendingGrant pending, const Clock &clock, std::chrono::milliseconds deadline)
    : d(std::make_unique<Private>(std::move(provider), std::move(pending), false, clock, deadline))
{
}

Grant::~Grant()
{
    cancel();
}

Result<QUrl> Grant::start()
{
    return d->open();
}

Task<Result<TokenSet>> Grant::finish()
{
    if (!d->opened)
        d->settle(failure(ErrorKind::Internal, {}, u"finish() before start()"_s));
    // The task holds its own share of the outcome: it ends although the grant goes away.
    return awaited(d->promise.future());
}

Result<void> Grant::redirected(const QUrl &address)
{
    if (!d->opened)
        return failure(ErrorKind::Internal, {}, u"redirected() before start()"_s);
    return d->listener.take(address);
}

void Grant::cancel()
{
    d->settle(tl::unexpected(Error{ErrorKind::Cancelled, d->provider.service, {}, std::nullopt}));
}

} // namespace stepladder
