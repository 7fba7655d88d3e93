// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/gate.h"
#include "core/net/one_way_body.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

Q_LOGGING_CATEGORY(lcNet, "stepladder.net", QtInfoMsg)

/// QNetworkAccessManager opens six connections to one host and no more, so more exchanges take more of them.
constexpr int connectionsPerManager = 6;

struct Lane {
    QNetworkAccessManager network;
    int inFlight = 0;
};

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setRawHeader("User-Agent"_ba, QByteArrayLiteral("Stepladder/" STEPLADDER_VERSION));
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One request on one connection: what breaks is one exchange, and it is known whether it was sent.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    return prepared;
}

QNetworkReply *start(QNetworkAccessManager &network, const HttpRequest &request)
{
    QNetworkRequest outgoing = prepared(request);
    if (request.body.isEmpty()) {
        if (request.method == "GET"_ba)
            return network.get(outgoing);
        // No body at all instead of an empty one: with an empty one Qt does not say when the request was sent.
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        return network.sendCustomRequest(outgoing, request.method, static_cast<QIODevice *>(nullptr));
    }
    auto *body = new OneWayBody(request.body, nullptr);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = request.method == "POST"_ba ? network.post(outgoing, body)
                                                       : network.sendCustomRequest(outgoing, request.method, body);
    body->setParent(reply);
    return reply;
}

/// What an exchange has come to while its reply runs.
struct Progress {
    QByteArray body;
    bool sent = false;
    bool tooLarge = false;
};

void follow(QNetworkReply *reply, qint64 maxBody, const std::shared_ptr<Progress> &progress)
{
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [progress] { progress->sent = true; });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, maxBody, progress] {
        progress->body += reply->readAll();
        if (progress->body.size() > maxBody && !progress->tooLarge) {
            progress->tooLarge = true;
            progress->body.clear();
            reply->abort();
        }
    });
}

/// An answer with a bad status is an answer all the same; QNetworkReply calls it an error from 201 up.
bool isAnswer(const QNetworkReply &reply, int status)
{
    if (status <= 0)
        return false;
    return reply.error() == QNetworkReply::NoError
        || (status >= 400 && reply.error() > QNetworkReply::UnknownProxyError
            && reply.error() != QNetworkReply::ProtocolFailure && reply.error() != QNetworkReply::ContentReSendError);
}

QString nameOf(QNetworkReply::NetworkError error)
{
    // Never errorString(): it holds the URL.
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

class HttpClient::Private
{
public:
    explicit Private(int maxInFlight)
        : gate(maxInFlight)
        , lanes(static_cast<size_t>((std::max(maxInFlight, 1) + connectionsPerManager - 1) / connectionsPerManager))
    {
    }

    Lane &freestLane()
    {
        return *std::find_if(lanes.begin(), lanes.end() - 1,
                             [](const Lane &lane) { return lane.inFlight < connectionsPerManager; });
    }

    Gate gate;
    std::vector<Lane> lanes;
    QObject pauses; ///< parent of the timers of those who wait
    QSet<QTimer *> lightPauses; ///< of these, those that may be called off
    QHash<QNetworkReply *, CallOff> replies;
    quint64 generation = 0; ///< goes up with every cancelAll()
    quint64 calledOff = 0;  ///< goes up with every callOff()
    int sent = 0;
};

HttpClient::HttpClient(int maxInFlight) : d(std::make_unique<Private>(maxInFlight)) {}

HttpClient::~HttpClient() = default;

int HttpClient::requestsSent() const
{
    return d->sent;
}

quint64 HttpClient::callOffs() const
{
    return d->generation + d->calledOff;
}

Task<Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (!isAcceptableEndpoint(request.url))
        co_return failure(ErrorKind::InvalidInput, request.service, u"an address that is neither https nor local"_s);
    const quint64 generation = d->generation;
    const quint64 calledOff = d->calledOff;
    Gate::Turn turn = d->gate.enter();
    co_await turn;
    if (generation != d->generation || (request.callOff != CallOff::Never && calledOff != d->calledOff)) {
        d->gate.leave();
        co_return failure(ErrorKind::Cancelled, request.service);
    }

    Lane &lane = d->freestLane();
    ++lane.inFlight;
    ++d->sent;
    QElapsedTimer took;
    took.start();
    const auto progress = std::make_shared<Progress>();
    QNetworkReply *reply = start(lane.network, request);
    d->replies.insert(reply, request.callOff);
    follow(reply, request.maxBody, progress);

    const bool inTime = co_await qCoro(reply).waitForFinished(request.timeout);
    if (!inTime)
        reply->abort();

    d->replies.remove(reply);
    --lane.inFlight;
    d->gate.leave();
    reply->deleteLater();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    progress->body += progress->tooLarge || !reply->isOpen() ? QByteArray() : reply->readAll();
    qCDebug(lcNet).noquote() << request.url.host() << status << progress->body.size() << "bytes" << took.elapsed()
                             << "ms";
    if (generation != d->generation || (request.callOff == CallOff::AnyTime && calledOff != d->calledOff))
        co_return failure(ErrorKind::Cancelled, request.service);
    if (progress->tooLarge || progress->body.size() > request.maxBody)
        co_return failure(ErrorKind::TooLarge, request.service, u"over %1 bytes"_s.arg(request.maxBody));
    if (inTime && isAnswer(*reply, status))
        co_return HttpResponse{status, reply->rawHeaderPairs(), progress->body};
    // A body that would have to be read again was on its way.
    const bool sent = progress->sent || reply->error() == QNetworkReply::ContentReSendError;
    Error error{sent ? ErrorKind::ConnectionLost : ErrorKind::Offline, request.service,
                inTime ? nameOf(reply->error()) : u"no answer in time"_s, std::nullopt};
    error.timedOut = !inTime || reply->error() == QNetworkReply::TimeoutError;
    if (error.timedOut || (!sent && isTurnedDown(reply->error())))
        error.host = request.url.host();
    co_return tl::unexpected(error);
}

Task<Result<void>> HttpClient::pause(std::chrono::milliseconds time, CallOff callOff)
{
    const quint64 generation = d->generation;
    const quint64 calledOff = d->calledOff;
    auto *timer = new QTimer(&d->pauses);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early, and a Retry-After is a promise
    timer->start(std::max(time, std::chrono::milliseconds(0)));
    if (callOff != CallOff::Never)
        d->lightPauses.insert(timer);
    co_await qCoro(timer).waitForTimeout();
    d->lightPauses.remove(timer);
    timer->deleteLater();
    if (generation != d->generation || (callOff != CallOff::Never && calledOff != d->calledOff))
        co_return failure(ErrorKind::Cancelled);
    co_return Result<void>();
}

void HttpClient::cancelAll()
{
    ++d->generation;
    const auto timers = d->pauses.findChildren<QTimer *>();
    for (QTimer *timer : timers)
        timer->start(std::chrono::milliseconds(0));
    const auto replies = d->replies.keys();
    for (QNetworkReply *reply : replies)
        reply->abort();
}

void HttpClient::callOff()
{
    ++d->calledOff;
    const auto pauses = d->lightPauses;
    for (QTimer *pause : pauses)
        pause->start(std::chrono::milliseconds(0));
    const auto replies = d->replies.keys(CallOff::AnyTime);
    for (QNetworkReply *reply : replies)
        reply->abort();
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

bool isAcceptableEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

bool isTurnedDown(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::RemoteHostClosedError;
}

} // namespace stepladder
