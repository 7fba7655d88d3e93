// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/fitbit_web.h"

#include "core/trackers/answer.h"
#include "core/trackers/reading_range.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

QString service()
{
    return u"Fitbit"_s;
}


tl::unexpected<Error> nonsense(const QString &what)
{
    return failure(ErrorKind::BadResponse, service(), what);
}

tl::unexpected<Error> refusalOf(const HttpResponse &response)
{
    const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value("errors"_L1).toArray();
    const QString type = errors.at(0).toObject().value("errorType"_L1).toString();
    ErrorKind kind = answer::kindOf(response.status).value_or(ErrorKind::BadResponse);
    if (response.status == 403 && (type == "insufficient_scope"_L1 || type == "insufficient_permissions"_L1))
        kind = ErrorKind::ScopeMissing;
    std::optional<std::chrono::milliseconds> pause = FitbitWeb::askedPause(response);
    if (!pause)
        pause = retryAfter(response, sentAt(response));
    return answer::refusal(kind, service(), response.status, type, pause);
}

Result<void> readSeries(const QJsonDocument &document, const QString &member, DayReadings *readings)
{
    const QJsonValue series = document.object().value(member);
    if (!series.isArray())
        return nonsense(u"an answer without a series of days"_s);
    const QJsonArray entries = series.toArray();
    for (const auto &entry : entries) {
        const QDate day = QDate::fromString(entry.toObject().value("dateTime"_L1).toString(), u"yyyy-MM-dd"_s);
        if (!day.isValid())
            return nonsense(u"a count without a day"_s);
        if (!readings->covers(day))
            continue;
        const Result<StepCount> count = answer::stepCount(entry.toObject().value("value"_L1), service());
        if (!count)
            return tl::unexpected(count.error());
        Result<void> added = readings->add(day, *count);
        if (!added)
            return added;
    }
    return {};
}

/// An id that some servers write as a number.
QString idOf(const QJsonValue &value)
{
    const auto number = value.isDouble() ? answer::wholeNumber(value) : std::nullopt;
    return number ? QString::number(*number) : value.toString().left(200);
}

} // namespace

FitbitWeb::FitbitWeb(HttpClient &http, QUrl api, const Clock &clock, RetryPolicy retry, Steps steps)
    : m_http(http), m_api(std::move(api)), m_clock(clock), m_retry(std::move(retry)), m_steps(steps)
{
    if (!m_retry.askedPause)
        m_retry.askedPause = &FitbitWeb::askedPause;
}

std::optional<std::chrono::milliseconds> FitbitWeb::askedPause(const HttpResponse &response)
{
    bool ok = false;
    const qint64 seconds = response.header("Fitbit-Rate-Limit-Reset"_ba).trimmed().toLongLong(&ok);
    if (response.status != 429 || !ok || seconds < 0)
        return std::nullopt;
    const qint64 margin = 5'000 + QRandomGenerator::global()->bounded(25'001);
    return std::chrono::milliseconds(std::min<qint64>(seconds, 24 * 3600) * 1000 + margin);
}

Task<Result<QJsonDocument>> FitbitWeb::ask(HttpRequest request)
{
    const Result<HttpResponse> response = co_await sendRepeatable(&m_http, request, m_retry);
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status != 200)
        co_return refusalOf(*response);
    co_return answer::json(*response, service());
}

Task<Result<std::vector<DayReading>>> FitbitWeb::days(Secret accessToken, QDate first, QDate last)
{
    const DaySpan span{first, last};
    const Result<std::vector<DaySpan>> pieces = inPieces(span, longestSpan);
    if (!pieces)
        co_return tl::unexpected(pieces.error());
    const QByteArray resource = m_steps == Steps::All ? "activities/steps"_ba : "activities/tracker/steps"_ba;
    const QString member = QString::fromLatin1(resource).replace(u'/', u'-');
    DayReadings readings(span, service());
    for (const DaySpan &piece : *pieces) {
        const QByteArray path = "/1/user/-/"_ba + resource + "/date/"_ba + piece.first.toString(Qt::ISODate).toLatin1()
            + '/' + piece.last.toString(Qt::ISODate).toLatin1() + ".json"_ba;
        HttpRequest request = answer::question(m_api, path, accessToken, service());
        request.callOff = CallOff::AnyTime;
        const Result<QJsonDocument> document = co_await ask(request);
        if (!document)
            co_return tl::unexpected(document.error());
        const Result<void> read = readSeries(*document, member, &readings);
        if (!read)
            co_return tl::unexpected(read.error());
    }
    co_return readings.all();
}

Task<Result<std::vector<Device>>> FitbitWeb::devices(Secret accessToken, QTimeZone zone)
{
    HttpRequest request = answer::question(m_api, "/1/user/-/devices.json"_ba, accessToken, service());
    request.callOff = CallOff::AnyTime;
    const Result<QJsonDocument> document = co_await ask(request);
    if (!document)
        co_return tl::unexpected(document.error());
    if (!document->isArray())
        co_return nonsense(u"devices that are no list"_s);
    std::vector<Device> devices;
    const QJsonArray list = document->array();
    for (const auto &value : list) {
        const QJsonObject paired = value.toObject();
        Device device;
        device.id = idOf(paired.value("id"_L1));
        device.model = answer::shownName(paired.value("deviceVersion"_L1));
        // A phone that counts by itself poses as a tracker, and its battery means nothing.
        if (device.id.isEmpty() || paired.value("type"_L1).toString() != "TRACKER"_L1
            || device.model == "MobileTrack"_L1)
            continue;
        device.batteryStatus = batteryStatusFrom(paired.value("battery"_L1).toString());
        device.batteryPercent = answer::batteryPercent(paired.value("batteryLevel"_L1), device.batteryStatus);
        device.lastSync = answer::syncTime(paired.value("lastSyncTime"_L1), zone, m_clock.now());
        devices.push_back(device);
    }
    answer::sortNewestSyncFirst(devices);
    co_return devices;
}

Task<Result<TrackerIdentity>> FitbitWeb::identity(Secret accessToken)
{
    const HttpRequest request = answer::question(m_api, "/1/user/-/profile.json"_ba, accessToken, service());
    const Result<QJsonDocument> document = co_await ask(request);
    if (!document)
        co_return tl::unexpected(document.error());
    const QJsonObject user = document->object().value("user"_L1).toObject();
    TrackerIdentity identity;
    identity.accountId = user.value("encodedId"_L1).toString();
    identity.legacyAccountId = identity.accountId;
    identity.displayName = answer::shownName(user.value("displayName"_L1));
    identity.zone = answer::timeZone(user.value("timezone"_L1));
    if (identity.accountId.isEmpty() || identity.accountId.size() > 200)
        co_return nonsense(u"a person without an id"_s);
    co_return identity;
}

} // namespace stepladder
