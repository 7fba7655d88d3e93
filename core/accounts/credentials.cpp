// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <array>

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

QJsonObject written(const OAuthClient &client)
{
    return {{"id"_L1, client.id}, {"secret"_L1, plain(client.secret)}};
}

OAuthClient clientAt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonObject part = object.value(name).toObject();
    return {part.value("id"_L1).toString(), secretAt(part, "secret"_L1)};
}

Secret sealed(const QJsonObject &entry)
{
    return Secret(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> opened(const Secret &entry)
{
    QJsonObject whole = QJsonDocument::fromJson(entry.reveal()).object();
    if (whole.value("version"_L1).toInt() != formatVersion)
        return failure(ErrorKind::BadResponse, {}, u"vault entry of another format"_s);
    return whole;
}

tl::unexpected<Error> incomplete()
{
    return failure(ErrorKind::BadResponse, {}, u"vault entry is incomplete"_s);
}

/// 256 bits from the system, as 43 characters that a URL takes as they are (also what RFC 7636, 4.1 asks of a verifier).
Secret randomWord()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), static_cast<qsizetype>(sizeof(bits)));
    return Secret(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Above the ports that systems give to outgoing connections or to their own services.
quint16 quietPort()
{
    return static_cast<quint16>(QRandomGenerator::system()->bounded(61000, 65536));
}

} // namespace

Secret OAuthClient::toVault() const
{
    return sealed({{"version"_L1, formatVersion}, {"client"_L1, written(*this)}});
}

Result<OAuthClient> OAuthClient::fromVault(const Secret &entry)
{
    const Result<QJsonObject> whole = opened(entry);
    if (!whole)
        return tl::unexpected(whole.error());
    OAuthClient client = clientAt(*whole, "client"_L1);
    if (client.id.isEmpty())
        return incomplete();
    return client;
}

Secret Credentials::toVault() const
{
    const QJsonObject tokenPart{
        {"access"_L1, plain(tokens.access)},
        {"refresh"_L1, plain(tokens.refresh)},
        {"expiresAt"_L1, written(tokens.expiresAt)},
        {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)},
        {"grantEndsAt"_L1, written(tokens.grantEndsAt)},
        {"accountId"_L1, tokens.accountId},
    };
    return sealed({{"version"_L1, formatVersion}, {"tracker"_L1, word(tracker)}, {"client"_L1, written(client)},
                   {"tokens"_L1, tokenPart}});
}

Result<Credentials> Credentials::fromVault(const Secret &entry)
{
    const Result<QJsonObject> whole = opened(entry);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto tracker = trackerKindFrom(whole->value("tracker"_L1).toString());
    const QJsonObject tokenPart = whole->value("tokens"_L1).toObject();

    Credentials credentials;
    credentials.client = clientAt(*whole, "client"_L1);
    credentials.tokens.access = secretAt(tokenPart, "access"_L1);
    credentials.tokens.refresh = secretAt(tokenPart, "refresh"_L1);
    credentials.tokens.expiresAt = instantAt(tokenPart, "expiresAt"_L1);
    for (const auto scopes = tokenPart.value("scopes"_L1).toArray(); const auto &scope : scopes)
        credentials.tokens.scopes += scope.toString();
    credentials.tokens.grantEndsAt = instantAt(tokenPart, "grantEndsAt"_L1);
    credentials.tokens.accountId = tokenPart.value("accountId"_L1).toString();

    if (!tracker || credentials.client.id.isEmpty() || credentials.tokens.refresh.isEmpty())
        return incomplete();
    credentials.tracker = *tracker;
    return credentials;
}

PendingGrant PendingGrant::begin(const OAuthProvider &provider, const OAuthClient &client, const QDateTime &endsAt)
{
    const quint16 port = provider.redirectPort == 0 ? quietPort() : provider.redirectPort;
    return {provider.tracker, client, u"http://127.0.0.1:%1/"_s.arg(port), randomWord(), randomWord(), endsAt.toUTC()};
}

Secret PendingGrant::toVault() const
{
    return sealed({{"version"_L1, formatVersion}, {"tracker"_L1, word(tracker)}, {"client"_L1, written(client)},
                   {"redirectUri"_L1, redirectUri}, {"state"_L1, plain(state)}, {"verifier"_L1, plain(verifier)},
                   {"endsAt"_L1, written(endsAt)}});
}

Result<PendingGrant> PendingGrant::fromVault(const Secret &entry)
{
    const Result<QJsonObject> whole = opened(entry);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto tracker = trackerKindFrom(whole->value("tracker"_L1).toString());
    PendingGrant pending;
    pending.client = clientAt(*whole, "client"_L1);
    pending.redirectUri = whole->value("redirectUri"_L1).toString();
    pending.state = secretAt(*whole, "state"_L1);
    pending.verifier = secretAt(*whole, "verifier"_L1);
    pending.endsAt = instantAt(*whole, "endsAt"_L1);
    if (!tracker || pending.client.id.isEmpty() || pending.redirectUri.isEmpty() || pending.state.isEmpty()
        || pending.verifier.isEmpty() || !pending.endsAt.isValid())
        return incomplete();
    pending.tracker = *tracker;
    return pending;
}

} // namespace stepladder
