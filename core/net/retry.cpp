// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace stepladder {

namespace {

bool isWorthRepeating(const Result<HttpResponse> &answer)
{
    if (!answer)
        return answer.error().kind == ErrorKind::Offline || answer.error().kind == ErrorKind::ConnectionLost;
    return answer->status == 408 || answer->status == 429 || answer->status >= 500;
}

milliseconds randomUpTo(milliseconds most)
{
    return most.count() <= 0 ? milliseconds(0)
                             : milliseconds(QRandomGenerator::global()->bounded(qint64(most.count()) + 1));
}

/// Half of the delay is certain, half is left to chance, so that a crowd does not come back as a crowd.
milliseconds backOff(const RetryPolicy &policy, int repeated)
{
    milliseconds delay = policy.firstDelay;
    for (int i = 0; i < repeated && delay < policy.maxDelay; ++i)
        delay *= 2;
    delay = std::min(delay, policy.maxDelay);
    return delay / 2 + randomUpTo(delay - delay / 2);
}

std::optional<milliseconds> askedPause(const HttpResponse &response, const RetryPolicy &policy)
{
    if (policy.askedPause) {
        if (const auto asked = policy.askedPause(response))
            return asked;
    }
    return retryAfter(response, sentAt(response));
}

/// RFC 9110, 5.6.7, the form that everybody sends: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray &text)
{
    const QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return parsed.isValid() ? QDateTime(parsed.date(), parsed.time(), Qt::UTC) : QDateTime();
}

} // namespace

Task<Result<HttpResponse>> sendRepeatable(HttpClient *client, HttpRequest request, RetryPolicy policy)
{
    const QDeadlineTimer patience(policy.afterLoss);
    bool wasLost = false;
    for (int repeated = 0;; ++repeated) {
        Result<HttpResponse> answer = co_await client->send(request);
        if (request.callOff == CallOff::WhileWaiting)
            request.callOff = CallOff::Never; // it has been sent, and its answer may be on the way
        wasLost = wasLost || (!answer && answer.error().kind == ErrorKind::ConnectionLost);
        const bool goesOn = repeated + 1 < policy.attempts || (wasLost && !patience.hasExpired());
        if (!isWorthRepeating(answer) || !goesOn)
            co_return answer;
        milliseconds delay = backOff(policy, repeated);
        if (answer) {
            if (const auto asked = askedPause(*answer, policy)) {
                if (*asked > policy.maxDelay)
                    co_return answer;
                delay = *asked + randomUpTo(policy.firstDelay / 2);
            }
        }
        const Result<void> waited = co_await client->pause(delay, request.callOff);
        if (!waited)
            co_return failure(waited.error().kind, request.service);
    }
}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After"_ba).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const qint64 seconds = value.toLongLong(&ok);
        constexpr qint64 year = 365 * 24 * 3600; // longer is as good as never
        return std::chrono::seconds(ok ? std::min(seconds, year) : year);
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(now.msecsTo(date), 0));
}

QDateTime sentAt(const HttpResponse &response)
{
    return httpDate(response.header("Date"_ba).trimmed());
}

} // namespace stepladder
