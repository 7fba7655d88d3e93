// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString plain(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

Secret secretAt(const QJsonObject &object, QLatin1StringView name)
{
    return Secret(object.value(name).toString().toUtf8());
}

QString written(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantAt(const QJsonObject &object, QLatin1StringView name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

Secret Credentials::toVault() const
{
    const QJsonObject clientPart{{"id"_L1, client.id}, {"secret"_L1, plain(client.secret)}};
    const QJsonObject tokenPart{
        {"access"_L1, plain(tokens.access)},
        {"refresh"_L1, plain(tokens.refresh)},
        {"expiresAt"_L1, written(tokens.expiresAt)},
        {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)},
        {"consentedAt"_L1, written(tokens.consentedAt)},
        {"grantEndsAt"_L1, written(tokens.grantEndsAt)},
        {"accountId"_L1, tokens.accountId},
    };
    const QJsonObject whole{
        {"version"_L1, formatVersion}, {"tracker"_L1, word(tracker)}, {"client"_L1, clientPart}, {"tokens"_L1, tokenPart}};
    return Secret(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<Credentials> Credentials::fromVault(const Secret &entry)
{
    const QJsonObject whole = QJsonDocument::fromJson(entry.reveal()).object();
    if (whole.value("version"_L1).toInt() != formatVersion)
        return failure(ErrorKind::BadResponse, {}, u"vault entry of another format"_s);
    const auto tracker = trackerKindFrom(whole.value("tracker"_L1).toString());
    const QJsonObject clientPart = whole.value("client"_L1).toObject();
    const QJsonObject tokenPart = whole.value("tokens"_L1).toObject();

    Credentials credentials;
    credentials.client.id = clientPart.value("id"_L1).toString();
    credentials.client.secret = secretAt(clientPart, "secret"_L1);
    credentials.tokens.access = secretAt(tokenPart, "access"_L1);
    credentials.tokens.refresh = secretAt(tokenPart, "refresh"_L1);
    credentials.tokens.expiresAt = instantAt(tokenPart, "expiresAt"_L1);
    for (const auto scopes = tokenPart.value("scopes"_L1).toArray(); const auto &scope : scopes)
        credentials.tokens.scopes += scope.toString();
    credentials.tokens.consentedAt = instantAt(tokenPart, "consentedAt"_L1);
    credentials.tokens.grantEndsAt = instantAt(tokenPart, "grantEndsAt"_L1);
    credentials.tokens.accountId = tokenPart.value("accountId"_L1).toString();

    if (!tracker || credentials.client.id.isEmpty() || credentials.tokens.refresh.isEmpty())
        return failure(ErrorKind::BadResponse, {}, u"vault entry is incomplete"_s);
    credentials.tracker = *tracker;
    return credentials;
}

} // namespace stepladder
