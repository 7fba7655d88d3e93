// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/google_health.h"

#include "core/trackers/answer.h"
#include "core/trackers/reading_range.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

QString service()
{
    return u"Google Health"_s;
}

constexpr int mostPages = 100; // a span of 90 days is one page, a person has a handful of devices

tl::unexpected<Error> nonsense(const QString &what)
{
    return failure(ErrorKind::BadResponse, service(), what);
}

/// The reason of the first google.rpc.ErrorInfo that has one.
QString reasonOf(const QJsonObject &error)
{
    const QJsonArray details = error.value("details"_L1).toArray();
    for (const auto &detail : details) {
        QString reason = detail.toObject().value("reason"_L1).toString();
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

ErrorKind kindOf(int status, const QString &reason, const QString &rpcStatus)
{
    // Nobody has announced the end of this service: a 410 on the way is no reason to give up on anybody.
    if (const auto known = answer::kindOf(status); known && *known != ErrorKind::Retired)
        return *known;
    if (reason == "ACCOUNT_NOT_LINKED"_L1)
        return ErrorKind::AccountNotLinked;
    if (status != 403)
        return ErrorKind::BadResponse;
    if (reason == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1 || reason == "MISSING_OAUTH_SCOPE"_L1)
        return ErrorKind::ScopeMissing;
    if (reason == "SERVICE_DISABLED"_L1)
        return ErrorKind::ApiDisabled;
    if (reason == "RATE_LIMIT_EXCEEDED"_L1)
        return ErrorKind::RateLimited;
    // "The caller does not have permission": a grant that went stale. A proxy's 403 must not end a consent.
    const bool isStale = reason == "RESOURCE_PERMISSION_DENIED"_L1
        || (reason.isEmpty() && rpcStatus == "PERMISSION_DENIED"_L1);
    return isStale ? ErrorKind::GrantStale : ErrorKind::BadResponse;
}

tl::unexpected<Error> refusalOf(const HttpResponse &response)
{
    const QJsonObject error = QJsonDocument::fromJson(response.body).object().value("error"_L1).toObject();
    const QString reason = reasonOf(error);
    const QString rpcStatus = error.value("status"_L1).toString();
    return answer::refusal(kindOf(response.status, reason, rpcStatus), service(), response.status,
                           reason.isEmpty() ? rpcStatus : reason, retryAfter(response, sentAt(response)));
}

QJsonObject civilDay(QDate day)
{
    return {{u"date"_s, QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}}}};
}

/// The date of a CivilDateTime; invalid when it has none.
QDate dayOf(const QJsonValue &civilDateTime)
{
    const QJsonObject date = civilDateTime.toObject().value("date"_L1).toObject();
    return QDate(date.value("year"_L1).toInt(), date.value("month"_L1).toInt(), date.value("day"_L1).toInt());
}

/// The token of the next page, empty on the last one. Errors: BadResponse.
Result<QString> nextPage(const QJsonObject &page)
{
    const QJsonValue token = page.value("nextPageToken"_L1);
    if (token.isUndefined() || token.isNull() || token.isString())
        return token.toString();
    return nonsense(u"a page token that is no text"_s);
}

/// An absent list is an empty one. Errors: BadResponse for anything but a list.
Result<QJsonArray> listOf(const QJsonObject &page, QLatin1StringView member)
{
    const QJsonValue list = page.value(member);
    if (list.isUndefined() || list.isNull() || list.isArray())
        return list.toArray();
    return nonsense(u"a list that is none"_s);
}

} // namespace

GoogleHealth::GoogleHealth(HttpClient &http, QUrl api, const Clock &clock, RetryPolicy retry, QString dataSourceFamily)
    : m_http(http)
    , m_api(std::move(api))
    , m_clock(clock)
    , m_retry(std::move(retry))
    , m_family(u"users/me/dataSourceFamilies/"_s + dataSourceFamily)
{
}

Task<Result<QJsonObject>> GoogleHealth::ask(HttpRequest request)
{
    const Result<HttpResponse> response = co_await sendRepeatable(&m_http, request, m_retry);
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status != 200)
        co_return refusalOf(*response);
    const Result<QJsonDocument> document = answer::json(*response, service());
    if (!document)
        co_return tl::unexpected(document.error());
    if (!document->isObject())
        co_return nonsense(u"an answer that is no object"_s);
    co_return document->object();
}

Task<Result<std::vector<DayReading>>> GoogleHealth::days(Secret accessToken, QDate first, QDate last)
{
    const DaySpan span{first, last};
    const Result<std::vector<DaySpan>> pieces = inPieces(span, longestSpan);
    if (!pieces)
        co_return tl::unexpected(pieces.error());
    DayReadings readings(span, service());
    for (const DaySpan &piece : *pieces) {
        const Result<void> read = co_await readSpan(accessToken, piece.first, piece.last, &readings);
        if (!read)
            co_return tl::unexpected(read.error());
    }
    co_return readings.all();
}

Task<Result<void>> GoogleHealth::readSpan(Secret accessToken, QDate first, QDate last, DayReadings *readings)
{
    HttpRequest request = answer::question(m_api, "/v4/users/me/dataTypes/steps/dataPoints:dailyRollUp"_ba, accessToken,
                                           service());
    request.callOff = CallOff::AnyTime;
    request.method = "POST"_ba;
    request.headers.append({"Content-Type"_ba, "application/json"_ba});
    // No pageSize: the service checks it against the windows asked for and refuses, instead of paging by it.
    QJsonObject asked{
        {u"range"_s, QJsonObject{{u"start"_s, civilDay(first)}, {u"end"_s, civilDay(last.addDays(1))}}},
        {u"windowSizeDays"_s, 1},
        {u"dataSourceFamily"_s, m_family},
    };
    for (int pages = 0; pages < mostPages; ++pages) {
        request.body = QJsonDocument(asked).toJson(QJsonDocument::Compact);
        const Result<QJsonObject> page = co_await ask(request);
        if (!page)
            co_return tl::unexpected(page.error());
        const Result<void> read = readWindows(*page, readings);
        if (!read)
            co_return read;
        const Result<QString> next = nextPage(*page);
        if (!next)
            co_return tl::unexpected(next.error());
        if (next->isEmpty())
            co_return Result<void>();
        asked.insert("pageToken"_L1, *next);
    }
    co_return nonsense(u"pages without end"_s);
}

Result<void> GoogleHealth::readWindows(const QJsonObject &page, DayReadings *readings) const
{
    const Result<QJsonArray> windows = listOf(page, "rollupDataPoints"_L1);
    if (!windows)
        return tl::unexpected(windows.error());
    for (const auto &value : *windows) {
        const QJsonObject window = value.toObject();
        const QDate day = dayOf(window.value("civilStartTime"_L1));
        if (!day.isValid())
            return nonsense(u"a window without a day"_s);
        const QJsonValue steps = window.value("steps"_L1);
        if (!readings->covers(day) || steps.isUndefined() || steps.isNull())
            continue;
        const QDate end = dayOf(window.value("civilEndTime"_L1));
        if (!steps.isObject() || (end.isValid() && end > day.addDays(1)))
            return nonsense(u"a window that is no day of steps"_s);
        const QJsonObject counted = steps.toObject();
        const QJsonValue count = counted.contains("countSum"_L1) ? counted.value("countSum"_L1) : QJsonValue(0);
        const Result<StepCount> checked = answer::stepCount(count, service());
        if (!checked)
            return tl::unexpected(checked.error());
        Result<void> added = readings->add(day, *checked);
        if (!added)
            return added;
    }
    return {};
}

Task<Result<std::vector<Device>>> GoogleHealth::devices(Secret accessToken, QTimeZone zone)
{
    Q_UNUSED(zone); // Google sends instants
    std::vector<Device> devices;
    QByteArray pageToken;
    for (int pages = 0; pages < mostPages; ++pages) {
        HttpRequest request = answer::question(m_api, "/v4/users/me/pairedDevices?pageSize=100"_ba + pageToken, accessToken, service());
        request.callOff = CallOff::AnyTime;
        const Result<QJsonObject> page = co_await ask(request);
        if (!page)
            co_return tl::unexpected(page.error());
        const Result<void> read = readDevices(*page, &devices);
        if (!read)
            co_return tl::unexpected(read.error());
        const Result<QString> next = nextPage(*page);
        if (!next)
            co_return tl::unexpected(next.error());
        if (next->isEmpty()) {
            answer::sortNewestSyncFirst(devices);
            co_return devices;
        }
        pageToken = "&pageToken="_ba + QUrl::toPercentEncoding(*next);
    }
    co_return nonsense(u"pages without end"_s);
}

Result<void> GoogleHealth::readDevices(const QJsonObject &page, std::vector<Device> *devices) const
{
    const Result<QJsonArray> list = listOf(page, "pairedDevices"_L1);
    if (!list)
        return tl::unexpected(list.error());
    for (const auto &value : *list) {
        const QJsonObject paired = value.toObject();
        Device device;
        device.id = paired.value("name"_L1).toString().section(u'/', -1).left(200);
        device.model = answer::shownName(paired.value("deviceVersion"_L1));
        if (device.id.isEmpty() || paired.value("deviceType"_L1).toString() != "TRACKER"_L1
            || device.model == "MobileTrack"_L1)
            continue;
        device.batteryStatus = batteryStatusFrom(paired.value("batteryStatus"_L1).toString());
        device.batteryPercent = answer::batteryPercent(paired.value("batteryLevel"_L1), device.batteryStatus);
        device.lastSync = answer::syncTime(paired.value("lastSyncTime"_L1), QTimeZone::utc(), m_clock.now());
        devices->push_back(device);
    }
    return {};
}

Task<Result<TrackerIdentity>> GoogleHealth::identity(Secret accessToken)
{
    const HttpRequest who = answer::question(m_api, "/v4/users/me/identity"_ba, accessToken, service());
    const Result<QJsonObject> person = co_await ask(who);
    if (!person)
        co_return tl::unexpected(person.error());
    TrackerIdentity identity;
    identity.accountId = person->value("healthUserId"_L1).toString();
    identity.legacyAccountId = person->value("legacyUserId"_L1).toString();
    if (identity.accountId.isEmpty() || identity.accountId.size() > 200 || identity.legacyAccountId.size() > 200)
        co_return nonsense(u"a person without an id"_s);

    const HttpRequest how = answer::question(m_api, "/v4/users/me/settings"_ba, accessToken, service());
    const Result<QJsonObject> settings = co_await ask(how);
    if (settings) {
        identity.zone = answer::timeZone(settings->value("timeZone"_L1));
        co_return identity;
    }
    // The token has just been good for the identity, so a refusal here is about the settings alone.
    const ErrorKind kind = settings.error().kind;
    if (kind == ErrorKind::ScopeMissing || kind == ErrorKind::GrantStale)
        co_return identity;
    co_return tl::unexpected(settings.error());
}

} // namespace stepladder
