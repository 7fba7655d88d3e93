// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fitbit_data.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr qint64 maxDays = 1095;

Answer validation(int status, const QString &field, const QString &message)
{
    // As seen on the wire: no `success` here.
    return Answer::json(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"errorType"_s, u"validation"_s},
                                                                         {u"fieldName"_s, field},
                                                                         {u"message"_s, message}}}}},
                        status);
}

QDate dateFrom(const QString &text, const QDate &today)
{
    return text == u"today" ? today : QDate::fromString(text, u"yyyy-MM-dd"_s);
}

/// The first day of a period that ends on `end`; invalid for an unknown period.
QDate periodStart(const QString &period, QDate end)
{
    if (period == u"1d")
        return end;
    if (period == u"7d" || period == u"1w")
        return end.addDays(-6);
    if (period == u"30d")
        return end.addDays(-29);
    if (period == u"1m" || period == u"3m" || period == u"6m")
        return end.addMonths(-period.first(1).toInt()).addDays(1);
    return period == u"1y" ? end.addYears(-1).addDays(1) : QDate();
}

QJsonArray devices(const FakePerson &person)
{
    QJsonArray list;
    for (const FakeDevice &device : person.devices) {
        QJsonObject json{{u"battery"_s, device.battery}, {u"deviceVersion"_s, device.model},
                         {u"features"_s, QJsonArray{}},  {u"id"_s, device.id},
                         {u"mac"_s, u"16ADD56D54GD"_s},  {u"type"_s, device.type}};
        if (device.batteryPercent)
            json.insert(u"batteryLevel"_s, *device.batteryPercent);
        if (device.lastSync.isValid())
            json.insert(u"lastSyncTime"_s,
                        device.lastSync.toTimeZone(person.zone).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s));
        list.append(json);
    }
    return list;
}

QJsonObject profile(const FakePerson &person, const QDateTime &now)
{
    return {{u"user"_s,
             QJsonObject{{u"encodedId"_s, person.fitbitId},
                         {u"displayName"_s, person.name},
                         {u"fullName"_s, person.name},
                         {u"memberSince"_s, u"2019-02-11"_s},
                         {u"timezone"_s, QString::fromLatin1(person.zone.id())},
                         {u"offsetFromUTCMillis"_s, person.zone.offsetFromUtc(now) * 1000},
                         {u"locale"_s, u"en_GB"_s}}}};
}

QJsonObject daySummary(const FakePerson &person, QDate day)
{
    return {{u"activities"_s, QJsonArray{}},
            {u"goals"_s, QJsonObject{{u"steps"_s, 10000}, {u"floors"_s, 10}}},
            {u"summary"_s, QJsonObject{{u"steps"_s, person.allSteps(day).value_or(0)}, {u"floors"_s, 7}}}};
}

Answer insufficientScope(const QString &scope)
{
    return fitbitError(403, u"insufficient_scope"_s,
                       u"This application does not have permission to access %1 data."_s.arg(scope));
}

Answer notFound()
{
    return fitbitError(404, u"not_found"_s, u"The API you are requesting could not be found."_s);
}

} // namespace

Answer FitbitData::handle(const Request &request)
{
    const QString token = request.bearer();
    const FitbitOAuth::Bearer bearer = m_oauth.use(token);
    if (bearer.state == FitbitOAuth::Bearer::State::Expired)
        return fitbitError(401, u"expired_token"_s,
                           u"Access token expired: %1. Visit https://dev.fitbit.com/docs/oauth2 for more information on "
                           "the Fitbit Web API authorization process."_s.arg(token));
    if (bearer.state == FitbitOAuth::Bearer::State::Unknown)
        return fitbitError(401, u"invalid_token"_s, u"Access token invalid: %1."_s.arg(token));

    const QDateTime now = m_world.now();
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0), Qt::UTC);
    Meter &meter = m_meters[{bearer.person->name, bearer.client}];
    if (meter.hour != hour)
        meter = {hour, 0};
    const bool over = m_hourlyLimit > 0 && meter.used >= m_hourlyLimit;
    meter.used += over ? 0 : 1;

    Answer answer;
    if (!over)
        answer = data(request, bearer);
    else if (m_limitBody == LimitBody::Classic)
        answer = fitbitError(429, u"system"_s, u"Too Many Requests"_s);
    else
        answer = Answer::json(
            QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 429},
                                                 {u"message"_s, u"Resource has been exhausted (e.g. check quota)."_s},
                                                 {u"status"_s, u"RESOURCE_EXHAUSTED"_s}}}},
            429);
    if (m_hourlyLimit > 0) {
        answer.headers += {"Fitbit-Rate-Limit-Limit", QByteArray::number(m_hourlyLimit)};
        answer.headers += {"Fitbit-Rate-Limit-Remaining", QByteArray::number(m_hourlyLimit - meter.used)};
        answer.headers += {"Fitbit-Rate-Limit-Reset", QByteArray::number(now.secsTo(hour.addSecs(3600)))};
    }
    return answer;
}

Answer FitbitData::data(const Request &request, const FitbitOAuth::Bearer &bearer) const
{
    static const QRegularExpression shape(u"^/1/user/([^/]+)/(.+)\\.json$"_s);
    static const QRegularExpression series(
        u"^(activities/(?:tracker/)?steps)/date/([^/]+)/([^/]+)$"_s);
    static const QRegularExpression summary(u"^activities/date/([^/]+)$"_s);
    const auto match = shape.match(request.path);
    const FakePerson &person = *bearer.person;
    if (request.method != "GET" || !match.hasMatch()
        || (match.captured(1) != u"-" && match.captured(1) != person.fitbitId)) {
        return notFound();
    }
    const QString what = match.captured(2);
    const auto lacks = [&bearer](const QString &scope) { return !bearer.scopes.contains(scope); };

    if (what == u"profile")
        return lacks(u"profile"_s) ? insufficientScope(u"profile"_s)
                                   : Answer::json(profile(person, m_world.now()));
    if (what == u"devices")
        return lacks(u"settings"_s) ? insufficientScope(u"settings"_s) : Answer::json(devices(person));
    if (!what.startsWith(u"activities/"))
        return notFound();
    if (lacks(u"activity"_s))
        return insufficientScope(u"activity"_s);
    if (const auto range = series.match(what); range.hasMatch())
        return steps(range.captured(1), range.captured(2), range.captured(3), person);
    if (const auto day = summary.match(what); day.hasMatch()) {
        const QDate date = dateFrom(day.captured(1), m_world.now().toTimeZone(person.zone).date());
        return date.isValid() ? Answer::json(daySummary(person, date))
                              : validation(400, u"date"_s, u"Invalid date: "_s + day.captured(1));
    }
    return notFound();
}

Answer FitbitData::steps(const QString &resource, const QString &from, const QString &to,
                         const FakePerson &person) const
{
    const QDate today = m_world.now().toTimeZone(person.zone).date();
    QDate first = dateFrom(from, today);
    QDate last = dateFrom(to, today);
    if (!last.isValid()) { // …/date/{end}/{period}
        last = first;
        first = periodStart(to, last);
    }
    if (!first.isValid() || !last.isValid())
        return validation(400, u"date"_s, u"Invalid date or period: %1/%2"_s.arg(from, to));
    if (last < first)
        return validation(400, u"endDate"_s, u"The end date must not be before the start date."_s);
    if (first.daysTo(last) + 1 > maxDays)
        return validation(422, u"Request"_s, u"The number of data points queried exceeds limit."_s);

    const bool trackerOnly = resource.contains(u"tracker");
    QJsonArray list;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto count = trackerOnly ? person.trackerSteps(day) : person.allSteps(day);
        list.append(QJsonObject{{u"dateTime"_s, day.toString(Qt::ISODate)},
                                {u"value"_s, QString::number(count.value_or(0))}});
    }
    return Answer::json(QJsonObject{{QString(resource).replace(u'/', u'-'), list}});
}

} // namespace stepladder::fakes
