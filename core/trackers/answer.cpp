// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/answer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stepladder::answer {

HttpRequest question(const QUrl &api, const QByteArray &pathAndQuery, const Secret &accessToken,
                     const QString &service)
{
    QByteArray base = api.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    HttpRequest request;
    request.url = QUrl::fromEncoded(base + pathAndQuery, QUrl::StrictMode);
    request.headers = {{"Authorization"_ba, "Bearer "_ba + accessToken.reveal()},
                       {"Accept"_ba, "application/json"_ba}};
    request.service = service;
    return request;
}

Result<QJsonDocument> json(const HttpResponse &response, const QString &service)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refusal(ErrorKind::BadResponse, service, response.status, u"not_JSON"_s);
    return document;
}

QString codeWord(const QString &text)
{
    const bool isCode = text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
    });
    return isCode ? text : QString();
}

std::optional<ErrorKind> kindOf(int status)
{
    if (status == 401)
        return ErrorKind::Unauthorized;
    if (status == 410)
        return ErrorKind::Retired;
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status == 408 || status >= 500)
        return ErrorKind::ServiceDown;
    return std::nullopt;
}

tl::unexpected<Error> refusal(ErrorKind kind, const QString &service, int status, const QString &code,
                              std::optional<std::chrono::milliseconds> retryAfter)
{
    const QString detail = u"HTTP %1 %2"_s.arg(status).arg(codeWord(code)).trimmed();
    return tl::unexpected<Error>(Error{kind, service, detail, retryAfter});
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr double exact = 9007199254740992.0; // 2^53: above it a JSON number is no longer exact
        const double number = value.toDouble();
        if (std::trunc(number) != number || std::abs(number) > exact)
            return std::nullopt;
        return static_cast<qint64>(number);
    }
    const QString text = value.toString();
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).sliced(1) : QStringView(text);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<StepCount> stepCount(const QJsonValue &value, const QString &service)
{
    const std::optional<qint64> number = wholeNumber(value);
    if (!number || *number < 0 || *number > maxStepsPerDay)
        return failure(ErrorKind::BadResponse, service, u"a step count that cannot be"_s);
    return StepCount{static_cast<qint32>(*number)};
}

std::optional<int> batteryPercent(const QJsonValue &level, BatteryStatus status)
{
    const std::optional<qint64> number = wholeNumber(level);
    if (!number)
        return status == BatteryStatus::Empty ? std::optional(0) : std::nullopt;
    if (*number < 0 || *number > 100)
        return std::nullopt;
    if (*number == 0 && status != BatteryStatus::Empty && status != BatteryStatus::Low)
        return std::nullopt;
    return static_cast<int>(*number);
}

QString shownName(const QJsonValue &value)
{
    QString name = value.toString().left(1000);
    std::replace_if(name.begin(), name.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u' ');
    name = name.simplified().left(80);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

QDateTime syncTime(const QJsonValue &value, const QTimeZone &zone, const QDateTime &now)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = zone.isValid() ? QDateTime(time.date(), time.time(), zone) : QDateTime();
    if (!time.isValid() || time > now.addSecs(10 * 60))
        return {};
    return time.toUTC();
}

QTimeZone timeZone(const QJsonValue &value)
{
    const QByteArray name = value.toString().toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

void sortNewestSyncFirst(std::vector<Device> &devices)
{
    std::stable_sort(devices.begin(), devices.end(), [](const Device &one, const Device &other) {
        return one.lastSync.isValid() && (!other.lastSync.isValid() || one.lastSync > other.lastSync);
    });
}

} // namespace stepladder::answer
