// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/token_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestToken = 8192;
constexpr qint64 longestLife = 366LL * 24 * 3600; // seconds; more is a mistake and would overflow in the end

/// A token goes into a header: visible ASCII only (RFC 6750, 2.1), or an answer could smuggle header lines in.
bool isToken(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= longestToken
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Seconds, as a number or as digits in a string; 0 when absent, negative when unusable.
qint64 secondsAt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return 0;
    bool usable = true;
    const double seconds = value.isString() ? value.toString().toDouble(&usable) : value.toDouble(-1);
    if (!usable || !(seconds >= 1 && seconds <= static_cast<double>(longestLife)))
        return -1;
    return static_cast<qint64>(seconds);
}

QString errorCode(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const QJsonValue flat = object.value("error"_L1); flat.isString())
        return loggableCode(flat.toString());
    return loggableCode(object.value("errors"_L1).toArray().first().toObject().value("errorType"_L1).toString());
}

} // namespace

QString loggableCode(const QString &code)
{
    const bool harmless = code.size() <= 40 && std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
    return harmless ? code : QString();
}

Error tokenError(const OAuthProvider &provider, TokenRequest request, const HttpResponse &response, const QDateTime &now)
{
    Error error{ErrorKind::BadResponse, provider.service, u"http_%1"_s.arg(response.status), std::nullopt};
    if (response.status == 410 && provider.tracker == TrackerKind::Fitbit) {
        error.kind = ErrorKind::Retired;
    } else if (response.status == 429 || response.status == 409) {
        error.kind = ErrorKind::RateLimited;
        error.retryAfter = retryAfter(response, now);
    } else if (response.status >= 500) {
        error.kind = ErrorKind::ServiceDown;
        error.retryAfter = retryAfter(response, now);
    } else if (response.status >= 400) {
        const QString code = errorCode(response.body);
        if (!code.isEmpty())
            error.detail = code;
        static const QStringList clientCodes{u"invalid_client"_s, u"unauthorized_client"_s, u"deleted_client"_s,
                                             u"disabled_client"_s, u"redirect_uri_mismatch"_s};
        if (code == "invalid_grant"_L1)
            error.kind = request == TokenRequest::Exchange ? ErrorKind::Refused : ErrorKind::NeedsConsent;
        else if (clientCodes.contains(code))
            error.kind = ErrorKind::ClientRejected;
    }
    return error;
}

Result<TokenSet> readTokenAnswer(const OAuthProvider &provider, TokenRequest request, const HttpResponse &response,
                                 const QDateTime &now)
{
    if (response.status < 200 || response.status > 299)
        return tl::unexpected(tokenError(provider, request, response, now));
    const auto unusable = [&provider](const QString &what) {
        return failure(ErrorKind::BadResponse, provider.service, what);
    };

    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return unusable(u"token answer is not json"_s);
    const QJsonObject object = document.object();
    const QByteArray access = object.value("access_token"_L1).toString().toUtf8();
    if (!isToken(access))
        return unusable(u"token answer has no access token"_s);
    const QString type = object.value("token_type"_L1).toString(u"Bearer"_s);
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unusable(u"token answer is of another type"_s);
    const QByteArray refresh = object.value("refresh_token"_L1).toString().toUtf8();
    if (!refresh.isEmpty() && !isToken(refresh))
        return unusable(u"token answer has a malformed refresh token"_s);
    const qint64 life = secondsAt(object, "expires_in"_L1);
    const qint64 grantLife = secondsAt(object, "refresh_token_expires_in"_L1);
    if (life < 0 || grantLife < 0)
        return unusable(u"token answer has a malformed life time"_s);

    TokenSet tokens;
    tokens.access = Secret(access);
    tokens.refresh = Secret(refresh);
    // expires_in is only recommended (RFC 6749, 5.1): an hour is the shortest any of our services gives.
    tokens.expiresAt = now.toUTC().addSecs(life > 0 ? life : 3600);
    tokens.scopes = object.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    if (grantLife > 0)
        tokens.grantEndsAt = now.toUTC().addSecs(grantLife);
    tokens.accountId = object.value("user_id"_L1).toString().left(64);
    return tokens;
}

} // namespace stepladder
