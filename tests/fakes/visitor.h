// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <memory>

namespace stepladder::fakes {

using Fields = QList<std::pair<QString, QString>>;

/// A finished answer.
struct Reply {
    int status = 0; ///< 0: the connection ended without an answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QString text(const QString &key) const { return object()[key].toString(); }
    [[nodiscard]] QString reason() const;    ///< of Google's first error detail
    [[nodiscard]] QString errorType() const; ///< of Fitbit's first error
};

/// What the tests of the fakes share: an outside world at 2026-11-20 08:30 UTC with Ada (Berlin, once at Fitbit) and Bob
/// (New York), and plain requests to it.
class Visitor : public QObject {
    Q_OBJECT

protected:
    void open();
    void close() { m_world.reset(); }

    [[nodiscard]] QNetworkRequest request(Service service, const QString &pathAndQuery,
                                          const QByteArray &authorization = {}) const;
    Reply done(QNetworkReply *reply);
    Reply get(Service service, const QString &pathAndQuery, const QByteArray &authorization = {});
    Reply post(Service service, const QString &path, const QByteArray &body, const QByteArray &type,
               const QByteArray &authorization = {});
    Reply postForm(Service service, const QString &path, const Fields &fields, const QByteArray &authorization = {});
    Reply postJson(Service service, const QString &path, const QJsonObject &json,
                   const QByteArray &authorization = {});
    Visit visit(const QUrl &url, const ConsentScript &script);

    // Google
    [[nodiscard]] QUrl googleUrl(const QString &redirect, const QString &scopes, const Fields &more = {});
    [[nodiscard]] QString googleCode(const QString &player, const QString &scopes, const QStringList &untick = {});
    [[nodiscard]] Fields googleExchange(const QString &code); ///< 1 code, 2 redirect, 3 id, 4 secret, 5 verifier
    [[nodiscard]] Fields googleRefresh(const QString &token);
    [[nodiscard]] Reply googleTokens(const QString &player); ///< steps and settings allowed
    [[nodiscard]] Reply rollUp(const Reply &tokens, const QJsonObject &body);

    // Fitbit, as a public client that listens on http://127.0.0.1:8080/
    [[nodiscard]] Reply fitbitTokens(const QString &player,
                                     const QString &scopes = QStringLiteral("activity settings profile"));
    [[nodiscard]] Reply fitbitRefresh(const QString &token);

    [[nodiscard]] QByteArray slackBearer();
    [[nodiscard]] QByteArray twilioBasic();
    [[nodiscard]] QString twilioPath(); ///< without ".json"

    QDateTime m_now;
    std::unique_ptr<OutsideWorld> m_world;
    QNetworkAccessManager m_network;
};

[[nodiscard]] QByteArray formOf(const Fields &fields);
[[nodiscard]] QByteArray bearer(const Reply &tokens);
/// A roll-up of `from` (inclusive) to `to` (exclusive), with more members if wanted.
[[nodiscard]] QJsonObject range(QDate from, QDate to, QJsonObject more = {});

inline constexpr QLatin1StringView activityScope(
    "https://www.googleapis.com/auth/googlehealth.activity_and_fitness.readonly");
inline constexpr QLatin1StringView settingsScope("https://www.googleapis.com/auth/googlehealth.settings.readonly");
inline constexpr QLatin1StringView rollUpPath("/v4/users/me/dataTypes/steps/dataPoints:dailyRollUp");

} // namespace stepladder::fakes
