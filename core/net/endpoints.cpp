// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoints.h"

#include "core/net/http_client.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

constexpr qint64 maxFileSize = 64 * 1024;

/// Every address that can be set, by its place in the file ("googleHealth.api").
std::map<QString, QUrl *> addressesOf(Endpoints &endpoints)
{
    return {
        {u"googleHealth.authorize"_s, &endpoints.googleHealth.authorize},
        {u"googleHealth.token"_s, &endpoints.googleHealth.token},
        {u"googleHealth.revoke"_s, &endpoints.googleHealth.revoke},
        {u"googleHealth.api"_s, &endpoints.googleHealth.api},
        {u"fitbit.authorize"_s, &endpoints.fitbit.authorize},
        {u"fitbit.token"_s, &endpoints.fitbit.token},
        {u"fitbit.revoke"_s, &endpoints.fitbit.revoke},
        {u"fitbit.api"_s, &endpoints.fitbit.api},
        {u"slack.api"_s, &endpoints.slackApi},
        {u"twilio.api"_s, &endpoints.twilioApi},
        {u"sns.api"_s, &endpoints.snsApi},
    };
}

QString text(const char *source)
{
    return QCoreApplication::translate("Endpoints", source);
}

tl::unexpected<Error> refused(const char *why, const QString &key)
{
    return failure(ErrorKind::InvalidInput, key, text(why).arg(key));
}

Result<QUrl> address(const QString &key, const QJsonValue &value)
{
    QString written = value.toString();
    while (written.endsWith(u'/'))
        written.chop(1);
    const QUrl url(written, QUrl::StrictMode);
    if (!isAcceptableEndpoint(url) || url.hasQuery() || url.hasFragment())
        return refused(QT_TRANSLATE_NOOP("Endpoints", "%1 in the file of endpoints, which must be an https address "
                                                      "(or http on this computer)"), key);
    return url;
}

} // namespace

Endpoints Endpoints::defaults()
{
    Endpoints endpoints;
    endpoints.googleHealth = {QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
                              QUrl(u"https://oauth2.googleapis.com/token"_s),
                              QUrl(u"https://oauth2.googleapis.com/revoke"_s),
                              QUrl(u"https://health.googleapis.com"_s)};
    endpoints.fitbit = {QUrl(u"https://www.fitbit.com/oauth2/authorize"_s),
                        QUrl(u"https://api.fitbit.com/oauth2/token"_s),
                        QUrl(u"https://api.fitbit.com/oauth2/revoke"_s), QUrl(u"https://api.fitbit.com"_s)};
    endpoints.slackApi = QUrl(u"https://slack.com/api"_s);
    endpoints.twilioApi = QUrl(u"https://api.twilio.com"_s);
    return endpoints;
}

Result<Endpoints> Endpoints::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, fileName, file.errorString());
    const QByteArray bytes = file.read(maxFileSize + 1);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > maxFileSize || !document.isObject())
        return refused(QT_TRANSLATE_NOOP("Endpoints", "%1, which must be a JSON object of endpoints"), fileName);

    Endpoints endpoints = defaults();
    const auto addresses = addressesOf(endpoints);
    const QJsonObject services = document.object();
    for (auto service = services.begin(); service != services.end(); ++service) {
        const auto isOurs = [&service](const auto &known) { return known.first.startsWith(service.key() + u'.'); };
        if (std::none_of(addresses.begin(), addresses.end(), isOurs))
            return refused(QT_TRANSLATE_NOOP("Endpoints", "%1 in the file of endpoints, which is not a known key"),
                           service.key());
        if (!service.value().isObject())
            return refused(QT_TRANSLATE_NOOP("Endpoints", "%1 in the file of endpoints, which must be a JSON object"),
                           service.key());
        const QJsonObject members = service.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString key = service.key() + u'.' + member.key();
            const auto known = addresses.find(key);
            if (known == addresses.end())
                return refused(QT_TRANSLATE_NOOP("Endpoints", "%1 in the file of endpoints, which is not a known key"),
                               key);
            const Result<QUrl> url = address(key, member.value());
            if (!url)
                return tl::unexpected(url.error());
            *known->second = *url;
        }
    }
    return endpoints;
}

} // namespace stepladder
