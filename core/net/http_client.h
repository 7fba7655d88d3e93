// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>
#include <QUrl>
#include <chrono>

namespace stepladder {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< https, or http to a loopback address
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< for the whole exchange
    qint64 maxBody = 4 * 1024 * 1024; ///< bytes; a longer answer is ErrorKind::TooLarge
    QString service; ///< who is asked, as people call it ("Google Health"); becomes Error::subject
};

struct HttpResponse {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case does not matter; empty when absent
};

/// One request, one answer, whatever its status. Errors are about the way there and back:
/// Offline (never sent), ConnectionLost (sent, outcome unknown), TooLarge, InvalidInput (scheme), Cancelled.
/// Redirects are not followed. URLs, headers and bodies are never logged; a count and the host are.
class HttpClient
{
public:
    explicit HttpClient(int maxInFlight = 16);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request);
    [[nodiscard]] int requestsSent() const { return m_sent; }

private:
    class Gate;
    QNetworkAccessManager m_network;
    std::unique_ptr<Gate> m_gate;
    int m_sent = 0;
};

/// When and how often a safe request is repeated: 408, 429, 5xx and broken connections only.
struct RetryPolicy {
    int attempts = 4;
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1); ///< doubles each time, with jitter
    std::chrono::milliseconds maxDelay = std::chrono::seconds(60);  ///< a longer Retry-After ends the tries
};

/// Sends a request that is safe to repeat, with back-off and jitter; Retry-After is honoured.
/// The last answer is returned whatever its status.
[[nodiscard]] Task<Result<HttpResponse>> sendRepeatable(HttpClient *client, HttpRequest request, RetryPolicy policy);

/// Retry-After as a duration from `now`: whole seconds or an HTTP date (RFC 9110, 10.2.3).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/// True for https, and for http to a loopback address.
[[nodiscard]] bool isAcceptableEndpoint(const QUrl &url);

} // namespace stepladder
