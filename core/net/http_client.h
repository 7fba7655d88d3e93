// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QNetworkReply>
#include <QPair>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace stepladder {

/// Whether HttpClient::callOff() ends an exchange.
enum class CallOff {
    Never,
    WhileWaiting, ///< until it is sent for the first time: what it spends is not spent yet
    AnyTime,      ///< nothing is lost by it
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< https, or http to a loopback address
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// For the whole exchange, from the moment it has its place among those in flight.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    qint64 maxBody = 4 * 1024 * 1024; ///< bytes; a longer answer is ErrorKind::TooLarge
    QString service; ///< who is asked, as people call it ("Google Health"); becomes Error::subject
    CallOff callOff = CallOff::Never;
};

struct HttpResponse {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case does not matter; empty when absent
};

/// One request, one answer, whatever its status. Errors are about the way there and back:
/// Offline (never sent), ConnectionLost (sent, outcome unknown), TooLarge, InvalidInput (scheme), Cancelled.
/// An answer in chunks that breaks off can arrive as a shorter body, for Qt does not tell: parse what you read.
/// Redirects are not followed, cookies and answers are not kept, and a request with a body leaves at most once.
/// URLs, headers and bodies are never logged; the host, the status, a count of bytes and of milliseconds are
/// (category "stepladder.net", debug).
class HttpClient
{
public:
    /// `maxInFlight` exchanges run at once, 1 or more, however many are asked for; the others wait in line.
    explicit HttpClient(int maxInFlight = 16);
    /// Exchanges still under way are dropped: their tasks never go on, so that none meets an owner that is gone.
    /// To end them in good order call cancelAll() first, while everybody is alive.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request);
    /// A wait that takes no place among those in flight. Errors: Cancelled.
    [[nodiscard]] Task<Result<void>> pause(std::chrono::milliseconds time, CallOff callOff = CallOff::Never);
    /// Ends every exchange, turn and pause under way with Cancelled. Later requests are sent as usual.
    void cancelAll();
    /// Ends with Cancelled what may be called off. All else goes on, and later requests are sent as usual.
    void callOff();
    /// How often either was done; what waits for anything but a service looks here.
    [[nodiscard]] quint64 callOffs() const;
    /// Requests given to the network so far.
    [[nodiscard]] int requestsSent() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// When and how often a safe request is repeated: 408, 429, 5xx and broken connections only.
struct RetryPolicy {
    int attempts = 4;
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1); ///< doubles each time, with jitter
    std::chrono::milliseconds maxDelay = std::chrono::seconds(60);  ///< a longer Retry-After ends the tries
    /// How long to go on past the attempts when an answer was lost on the way, for requests that spend something and
    /// whose repeat brings the same answer: that is the only way to have it. Counts from the first request.
    std::chrono::milliseconds afterLoss = std::chrono::milliseconds(0);
    /// How long the service asks to wait, read from its answer, where it does not say so by Retry-After alone.
    std::function<std::optional<std::chrono::milliseconds>(const HttpResponse &)> askedPause = {};
};

/// Sends a request that is safe to repeat, with back-off and jitter; Retry-After is honoured (a date is read against
/// the answer's own Date). The last answer is returned whatever its status.
[[nodiscard]] Task<Result<HttpResponse>> sendRepeatable(HttpClient *client, HttpRequest request, RetryPolicy policy);

/// Retry-After as a duration from `now`: whole seconds or an HTTP date (RFC 9110, 10.2.3). Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);
/// The answer's own Date header, in UTC; invalid when absent.
[[nodiscard]] QDateTime sentAt(const HttpResponse &response);

/// True for https, and for http to a loopback address. No user names in it.
[[nodiscard]] bool isAcceptableEndpoint(const QUrl &url);

/// Something was there that did not want the connection: the network is well.
[[nodiscard]] bool isTurnedDown(QNetworkReply::NetworkError error);

} // namespace stepladder
