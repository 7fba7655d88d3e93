// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/google_health.h"

#include "tests/fakes/google_error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

bool grants(const QStringList &scopes, const QString &area)
{
    return scopes.contains(u"https://www.googleapis.com/auth/googlehealth."_s + area + u".readonly"_s);
}

bool grantsAny(const QStringList &scopes)
{
    return std::any_of(scopes.cbegin(), scopes.cend(), [](const QString &scope) {
        return scope.contains(u"/googlehealth.") && scope.endsWith(u".readonly");
    });
}

QJsonObject identity(const FakePerson &person)
{
    QJsonObject answer{{u"name"_s, u"users/me/identity"_s}, {u"healthUserId"_s, person.healthId}};
    if (!person.legacyId.isEmpty())
        answer.insert(u"legacyUserId"_s, person.legacyId);
    return answer;
}

QJsonObject settings(const FakePerson &person, const QDateTime &now)
{
    QJsonObject answer{{u"name"_s, u"users/"_s + person.healthId + u"/settings"_s},
                       {u"languageLocale"_s, u"en_US"_s},
                       {u"distanceUnit"_s, u"DISTANCE_UNIT_KILOMETERS"_s},
                       {u"autoStrideEnabled"_s, true}};
    if (person.tellsTimeZone) {
        answer.insert(u"timeZone"_s, QString::fromLatin1(person.zone.id()));
        answer.insert(u"utcOffset"_s, QString::number(person.zone.offsetFromUtc(now)) + u's');
    }
    return answer;
}

QJsonObject profile(const FakePerson &person)
{
    return {{u"name"_s, u"users/"_s + person.healthId + u"/profile"_s},
            {u"age"_s, 41},
            {u"membershipStartDate"_s, QJsonObject{{u"year"_s, 2019}, {u"month"_s, 2}, {u"day"_s, 11}}}};
}

QJsonObject deviceJson(const FakeDevice &device, const FakePerson &person)
{
    QJsonObject json{{u"name"_s, u"users/"_s + person.healthId + u"/pairedDevices/"_s + device.id},
                     {u"deviceType"_s, device.type},
                     {u"deviceVersion"_s, device.model},
                     {u"batteryStatus"_s, device.battery},
                     {u"macAddress"_s, u"A1B2C3D4E5F6"_s}};
    // Without presence in the schema a level of 0 cannot be told from none.
    if (device.batteryPercent.value_or(0) != 0)
        json.insert(u"batteryLevel"_s, *device.batteryPercent);
    if (device.lastSync.isValid())
        json.insert(u"lastSyncTime"_s, device.lastSync.toUTC().toString(Qt::ISODate));
    return json;
}

} // namespace

Answer GoogleHealth::handle(const Request &request) const
{
    static const QString me = u"/v4/users/me/"_s;
    const QString what = request.path.startsWith(me) ? request.path.sliced(me.size()) : QString();
    const bool isRollUp = what.startsWith(u"dataTypes/") && what.endsWith(u"/dataPoints:dailyRollUp");
    const bool isDevice = what.startsWith(u"pairedDevices/");
    const bool reads = what == u"identity" || what == u"settings" || what == u"profile" || what == u"pairedDevices"
        || isDevice;
    if (!(isRollUp && request.method == "POST") && !(reads && request.method == "GET"))
        return googleNotFoundPage(request.path);

    const auto caller = m_oauth.bearer(request.bearer());
    if (!caller)
        return googleError(401, u"UNAUTHENTICATED"_s,
                           u"Request had invalid authentication credentials. Expected OAuth 2 access token, login "
                           "cookie or other valid authentication credential."_s);
    const FakePerson &person = *caller->person;
    const bool allowed = isRollUp ? grants(caller->scopes, u"activity_and_fitness"_s)
        : what == u"identity"     ? grantsAny(caller->scopes)
        : what == u"profile"      ? grants(caller->scopes, u"profile"_s)
                                  : grants(caller->scopes, u"settings"_s);
    if (!allowed)
        return googleScopeInsufficient();
    if (!person.hasHealthProfile)
        return googleAccountNotLinked();

    if (isRollUp)
        return dailyRollUp(request, person);
    if (what == u"identity")
        return Answer::json(identity(person));
    if (what == u"settings")
        return Answer::json(settings(person, m_world.now()));
    if (what == u"profile")
        return Answer::json(profile(person));
    return isDevice ? device(what.section(u'/', 1), person) : devices(request, person);
}

Answer GoogleHealth::devices(const Request &request, const FakePerson &person) const
{
    bool isNumber = true;
    const QString size = request.queryValue(u"pageSize"_s);
    const int asked = size.isEmpty() ? 0 : size.toInt(&isNumber);
    const QString token = request.queryValue(u"pageToken"_s);
    bool isToken = true;
    const qsizetype first = token.isEmpty() ? 0 : token.mid(1).toLongLong(&isToken);
    const auto count = static_cast<qsizetype>(person.devices.size());
    if (!isNumber || asked < 0 || !isToken || first > count || (!token.isEmpty() && !token.startsWith(u'p')))
        return googleError(400, u"INVALID_ARGUMENT"_s, u"Invalid paging."_s);

    const qsizetype page = asked == 0 ? 5 : std::min(asked, 100);
    const qsizetype end = std::min(first + page, count);
    QJsonArray list;
    for (qsizetype i = first; i < end; ++i)
        list.append(deviceJson(person.devices[static_cast<size_t>(i)], person));
    QJsonObject answer;
    if (!list.isEmpty())
        answer.insert(u"pairedDevices"_s, list);
    if (end < count)
        answer.insert(u"nextPageToken"_s, u"p"_s + QString::number(end));
    return Answer::json(answer);
}

Answer GoogleHealth::device(const QString &id, const FakePerson &person) const
{
    for (const FakeDevice &device : person.devices) {
        if (device.id == id)
            return Answer::json(deviceJson(device, person));
    }
    return googleError(404, u"NOT_FOUND"_s, u"The device was not found."_s, u"RESOURCE_NOT_FOUND"_s);
}

} // namespace stepladder::fakes
