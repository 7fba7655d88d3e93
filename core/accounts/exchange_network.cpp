// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/exchange_network.h"

#include "core/net/one_way_body.h"

#include <QMetaEnum>
#include <QNetworkReply>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestExchange = 30s;
constexpr qint64 longestAnswer = 64 * 1024; // bytes

} // namespace

ExchangeNetwork::ExchangeNetwork(Secret authorization, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_authorization(std::move(authorization))
{
}

QNetworkReply *ExchangeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkRequest outgoing = request;
    outgoing.setRawHeader("Accept"_ba, "application/json"_ba);
    if (!m_authorization.isEmpty())
        outgoing.setRawHeader("Authorization"_ba, m_authorization.reveal());
    outgoing.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(longestExchange).count()));
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    OneWayBody *once = nullptr;
    if (body) {
        const QByteArray bytes = body->readAll();
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        once = new OneWayBody(bytes, nullptr);
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, outgoing, once);
    if (once)
        once->setParent(reply);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    return reply;
}

ExchangeHandler::ExchangeHandler(QString service, Answered answered, QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_service(std::move(service))
    , m_answered(std::move(answered))
{
}

void ExchangeHandler::networkReplyFinished(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply->error();
    // Up to here the codes speak of the connection and the proxy, from here on of HTTP.
    const bool isAnswer = status > 0 && (error == QNetworkReply::NoError || error > QNetworkReply::UnknownProxyError);
    if (isAnswer) {
        m_answered(HttpResponse{status, reply->rawHeaderPairs(), reply->read(longestAnswer)});
        return;
    }
    static const QList<QNetworkReply::NetworkError> neverSent{
        QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError, QNetworkReply::SslHandshakeFailedError,
        QNetworkReply::TemporaryNetworkFailureError, QNetworkReply::UnknownNetworkError};
    const auto name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    if (status > 0 && error == QNetworkReply::OperationCanceledError) {
        m_answered(failure(ErrorKind::BadResponse, m_service, u"token answer is too long or too slow"_s));
        return;
    }
    const bool isOffline = neverSent.contains(error);
    Error told{isOffline ? ErrorKind::Offline : ErrorKind::ConnectionLost, m_service, QString::fromLatin1(name), std::nullopt};
    if (isOffline && isTurnedDown(error))
        told.host = reply->url().host();
    m_answered(tl::unexpected(told));
}

} // namespace stepladder
