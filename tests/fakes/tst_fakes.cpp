// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

namespace {

const auto verifier = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEFG"_L1;
const auto activity = "https://www.googleapis.com/auth/googlehealth.activity_and_fitness.readonly"_L1;
const auto settings = "https://www.googleapis.com/auth/googlehealth.settings.readonly"_L1;

struct Reply {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    [[nodiscard]] QString text(const QString &key) const { return object()[key].toString(); }
    /// "reason" of Google's first detail.
    [[nodiscard]] QString reason() const { return object()[u"error"][u"details"][0][u"reason"].toString(); }
    [[nodiscard]] QString errorType() const { return object()[u"errors"][0][u"errorType"].toString(); }
};

QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[key, value] : fields)
        form += (form.isEmpty() ? "" : "&") + key.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return form;
}

QString challengeOf(QLatin1StringView text)
{
    return QString::fromLatin1(QCryptographicHash::hash(QByteArray(text.data(), text.size()), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// A program's loopback listener, as small as it can be.
class Listener : public QTcpServer {
public:
    Listener()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (request.contains("\r\n\r\n")) {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nDone");
                    socket->disconnectFromHost();
                }
            });
        });
        listening = listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString redirect() const { return u"http://127.0.0.1:%1/"_s.arg(serverPort()); }
    bool listening = false;
    QByteArray request;
};

} // namespace

class TestFakes : public QObject {
    Q_OBJECT

private:
    QDateTime m_now;
    std::unique_ptr<OutsideWorld> m_world;
    QNetworkAccessManager m_network;

    Reply done(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10'000);
        Reply result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
                     reply->readAll(), reply->rawHeaderPairs()};
        reply->deleteLater();
        return result;
    }
    QNetworkRequest request(Service service, const QString &pathAndQuery, const QByteArray &authorization = {})
    {
        QNetworkRequest result(QUrl(m_world->origin(service).toString() + pathAndQuery));
        if (!authorization.isEmpty())
            result.setRawHeader("Authorization", authorization);
        return result;
    }
    Reply get(Service service, const QString &pathAndQuery, const QByteArray &authorization = {})
    {
        return done(m_network.get(request(service, pathAndQuery, authorization)));
    }
    Reply post(Service service, const QString &path, const QByteArray &body, const QByteArray &type,
               const QByteArray &authorization = {})
    {
        QNetworkRequest toSend = request(service, path, authorization);
        toSend.setHeader(QNetworkRequest::ContentTypeHeader, type);
        return done(m_network.post(toSend, body));
    }
    Reply postForm(Service service, const QString &path, const QList<std::pair<QString, QString>> &fields,
                   const QByteArray &authorization = {})
    {
        return post(service, path, formOf(fields), "application/x-www-form-urlencoded", authorization);
    }
    Reply postJson(Service service, const QString &path, const QJsonObject &json, const QByteArray &authorization = {})
    {
        return post(service, path, QJsonDocument(json).toJson(), "application/json; charset=utf-8", authorization);
    }
    Visit visit(const QUrl &url, const ConsentScript &script)
    {
        ScriptedBrowser browser;
        const QFuture<Visit> future = browser.open(url, script);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            return {u"no answer"_s, 0, {}, {}, {}};
        return future.result();
    }

    QUrl googleUrl(const QString &redirect, const QString &scopes, QList<std::pair<QString, QString>> more = {})
    {
        QList<std::pair<QString, QString>> fields{{u"client_id"_s, m_world->google().oauth().client().id},
                                                  {u"redirect_uri"_s, redirect},
                                                  {u"response_type"_s, u"code"_s},
                                                  {u"scope"_s, scopes},
                                                  {u"state"_s, u"st/at e"_s},
                                                  {u"code_challenge"_s, challengeOf(verifier)},
                                                  {u"code_challenge_method"_s, u"S256"_s},
                                                  {u"access_type"_s, u"offline"_s},
                                                  {u"prompt"_s, u"consent"_s}};
        fields += more;
        return QUrl::fromEncoded(m_world->origin(Service::Google).toEncoded() + "/o/oauth2/v2/auth?" + formOf(fields));
    }
    QString googleCode(const QString &player, const QString &scopes, const QStringList &untick = {})
    {
        ConsentScript script;
        script.player = player;
        script.untick = untick;
        script.followRedirect = false;
        const Visit at = visit(googleUrl(u"http://127.0.0.1:9/"_s, scopes), script);
        return QUrlQuery(at.redirect).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    }
    QList<std::pair<QString, QString>> googleExchange(const QString &code) const
    {
        const OAuthClient &client = const_cast<OutsideWorld &>(*m_world).google().oauth().client();
        return {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code},
                {u"redirect_uri"_s, u"http://127.0.0.1:9/"_s}, {u"client_id"_s, client.id},
                {u"client_secret"_s, client.secret},         {u"code_verifier"_s, QString(verifier)}};
    }
    QList<std::pair<QString, QString>> googleRefresh(const QString &token)
    {
        const OAuthClient &client = m_world->google().oauth().client();
        return {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token},
                {u"client_id"_s, client.id}, {u"client_secret"_s, client.secret}};
    }
    Reply googleTokens(const QString &player, const QString &scopes = QString(activity) + u' ' + settings)
    {
        return postForm(Service::Google, u"/token"_s, googleExchange(googleCode(player, scopes)));
    }
    static QByteArray bearer(const Reply &tokens) { return "Bearer " + tokens.text(u"access_token"_s).toLatin1(); }
    static QJsonObject range(QDate from, QDate to, QJsonObject more = {})
    {
        const auto civil = [](QDate day) {
            return QJsonObject{{u"date"_s, QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()},
                                                       {u"day"_s, day.day()}}}};
        };
        more.insert(u"range"_s, QJsonObject{{u"start"_s, civil(from)}, {u"end"_s, civil(to)}});
        more.insert(u"windowSizeDays"_s, 1);
        return more;
    }
    Reply rollUp(const Reply &tokens, const QJsonObject &body)
    {
        return postJson(Service::Google, rollUpPath, body, bearer(tokens));
    }
    const QString rollUpPath = u"/v4/users/me/dataTypes/steps/dataPoints:dailyRollUp"_s;

    Reply fitbitTokens(const QString &player, const QString &scopes = u"activity settings profile"_s)
    {
        const OAuthClient &client = m_world->fitbit().oauth().publicClient();
        ConsentScript script;
        script.player = player;
        script.followRedirect = false;
        const QUrl url = QUrl::fromEncoded(m_world->origin(Service::Fitbit).toEncoded() + "/oauth2/authorize?"
                                           + formOf({{u"client_id"_s, client.id},
                                                     {u"response_type"_s, u"code"_s},
                                                     {u"scope"_s, scopes},
                                                     {u"redirect_uri"_s, u"http://127.0.0.1:8080/"_s},
                                                     {u"state"_s, u"s"_s},
                                                     {u"code_challenge"_s, challengeOf(verifier)},
                                                     {u"code_challenge_method"_s, u"S256"_s}}));
        const QString code = QUrlQuery(visit(url, script).redirect).queryItemValue(u"code"_s, QUrl::FullyDecoded);
        return postForm(Service::Fitbit, u"/oauth2/token"_s,
                        {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code},
                         {u"redirect_uri"_s, u"http://127.0.0.1:8080/"_s}, {u"client_id"_s, client.id},
                         {u"code_verifier"_s, QString(verifier)}});
    }
    Reply fitbitRefresh(const QString &token)
    {
        return postForm(Service::Fitbit, u"/oauth2/token"_s,
                        {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token},
                         {u"client_id"_s, m_world->fitbit().oauth().publicClient().id}});
    }
    QByteArray slackBearer() { return "Bearer " + m_world->slack().botToken().toLatin1(); }
    QByteArray twilioBasic()
    {
        return "Basic " + (m_world->twilio().apiKeySid() + u':' + m_world->twilio().apiKeySecret()).toLatin1().toBase64();
    }
    QString twilioPath() { return u"/2010-04-01/Accounts/"_s + m_world->twilio().accountSid() + u"/Messages"_s; }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);
        m_world = std::make_unique<OutsideWorld>([this] { return m_now; });
        QVERIFY(m_world->start());
        m_world->addPerson(u"Ada"_s, "Europe/Berlin", u"GGNJL9"_s);
        m_world->addPerson(u"Bob"_s, "America/New_York");
    }
    void cleanup() { m_world.reset(); }

    void endpointsAreLoopback()
    {
        const QJsonObject all = QJsonDocument::fromJson(m_world->endpointsJson()).object();
        QCOMPARE(all.keys(), QStringList({u"fitbit"_s, u"googleHealth"_s, u"slack"_s, u"sns"_s, u"twilio"_s}));
        for (const QString &service : all.keys()) {
            for (const QJsonValue &url : all[service].toObject())
                QVERIFY2(url.toString().startsWith(u"http://127.0.0.1:"), qPrintable(url.toString()));
        }
        QCOMPARE(get(Service::Twilio, u"/sns"_s).status, 404);
    }

    void browserReachesTheListener()
    {
        Listener listener;
        QVERIFY(listener.listening);
        ConsentScript script;
        script.player = u"bob"_s;
        const Visit at = visit(googleUrl(listener.redirect(), u"openid email "_s + activity), script);
        QCOMPARE(at.error, QString());
        QVERIFY(at.reachedListener());
        QCOMPARE(at.body, "Done");
        const QUrlQuery query(at.redirect);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"st/at e"_s);
        QVERIFY(query.queryItemValue(u"code"_s, QUrl::FullyDecoded).startsWith(u"4/0A"));
        QVERIFY(listener.request.startsWith("GET /?state=st%2Fat%20e&"));
        QVERIFY(listener.request.contains("code=4%2F0A"));
    }

    void browserDenies()
    {
        ConsentScript script;
        script.player = u"Ada"_s;
        script.choice = ConsentScript::Choice::Deny;
        script.followRedirect = false;
        const Visit at = visit(googleUrl(u"http://127.0.0.1:9/"_s, activity), script);
        QCOMPARE(QUrlQuery(at.redirect).queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(QUrlQuery(at.redirect).queryItemValue(u"code"_s), QString());
    }

    void loginHintSignsIn()
    {
        const Visit listed = visit(googleUrl(u"http://127.0.0.1:9/"_s, activity),
                                   {{}, ConsentScript::Choice::WalkAway, {}, false});
        QVERIFY(listed.body.contains("Choose an account") && listed.body.contains("value=\"Bob\""));
        const Visit hinted = visit(googleUrl(u"http://127.0.0.1:9/"_s, activity, {{u"login_hint"_s, u"ada@example.org"_s}}),
                                   {{}, ConsentScript::Choice::WalkAway, {}, false});
        QVERIFY(hinted.body.contains("Signed in as <strong>Ada</strong>"));
        QVERIFY(!hinted.body.contains("value=\"Bob\""));
    }

    void googleShowsMistakesInTheBrowser_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown client") << u"client_id"_s << u"nobody"_s << u"invalid_client"_s;
        QTest::newRow("not loopback") << u"redirect_uri"_s << u"https://example.org/"_s << u"redirect_uri_mismatch"_s;
        QTest::newRow("plain challenge") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
        QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s;
        QTest::newRow("unknown scope") << u"scope"_s << u"openid everything"_s << u"invalid_scope"_s;
        QTest::newRow("implicit flow") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    }
    void googleShowsMistakesInTheBrowser()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QUrl url = googleUrl(u"http://127.0.0.1:9/"_s, activity);
        QUrlQuery query(url);
        query.removeAllQueryItems(parameter);
        query.addQueryItem(parameter, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(query);
        const Visit at = visit(url, {u"Ada"_s, ConsentScript::Choice::Allow, {}, false});
        QCOMPARE(at.status, 400);
        QVERIFY(at.redirect.isEmpty());
        QVERIFY(at.body.contains("<code>" + code.toUtf8() + "</code>"));
    }

    void googleExchangesOnce()
    {
        const QString code = googleCode(u"Ada"_s, u"openid profile "_s + activity);
        QVERIFY(code.contains(u'/'));
        const Reply tokens = postForm(Service::Google, u"/token"_s, googleExchange(code));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.object()[u"expires_in"].toInt(), 3599);
        QVERIFY(tokens.text(u"refresh_token"_s).startsWith(u"1//0"));
        QVERIFY(!tokens.object().contains(u"refresh_token_expires_in"_s));
        QVERIFY(tokens.object().contains(u"id_token"_s));
        const Reply info = get(Service::Google, u"/oauth2/v3/userinfo"_s, bearer(tokens));
        QCOMPARE(info.text(u"name"_s), u"Ada"_s);
        QVERIFY(!info.object().contains(u"email"_s));
        const Reply again = postForm(Service::Google, u"/token"_s, googleExchange(code));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(again.text(u"error_description"_s), u"Bad Request"_s);
    }

    void googleRefusesExchange_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        QTest::newRow("no secret") << 4 << QString() << 400 << u"invalid_request"_s << u"client_secret is missing."_s;
        QTest::newRow("wrong secret") << 4 << u"x"_s << 401 << u"invalid_client"_s
                                      << u"The provided client secret is invalid."_s;
        QTest::newRow("wrong client") << 3 << u"x"_s << 401 << u"invalid_client"_s
                                      << u"The OAuth client was not found."_s;
        QTest::newRow("other redirect") << 2 << u"http://127.0.0.1:9"_s << 400 << u"redirect_uri_mismatch"_s
                                        << u"Bad Request"_s;
        QTest::newRow("wrong verifier") << 5 << QString(43, u'x') << 400 << u"invalid_grant"_s
                                        << u"Invalid code verifier."_s;
        QTest::newRow("code encoded twice") << 1 << u"%"_s << 400 << u"invalid_grant"_s << u"Malformed auth code."_s;
    }
    void googleRefusesExchange()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        QFETCH(int, status);
        const QString code = googleCode(u"Ada"_s, activity);
        auto fields = googleExchange(code);
        fields[field].second = value == u"%" ? QString::fromLatin1(QUrl::toPercentEncoding(code)) : value;
        const Reply refused = postForm(Service::Google, u"/token"_s, fields);
        QCOMPARE(refused.status, status);
        QTEST(refused.text(u"error"_s), "error");
        QTEST(refused.text(u"error_description"_s), "description");
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleExchange(code)).status, 200); // the code is not spent
    }

    void googleCodesRunOut()
    {
        const QString code = googleCode(u"Ada"_s, activity);
        m_now = m_now.addSecs(601);
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleExchange(code)).text(u"error"_s), u"invalid_grant"_s);
    }

    void googleUntickedScope()
    {
        const QString code = googleCode(u"Ada"_s, QString(activity) + u' ' + settings, {u"activity"_s});
        const Reply tokens = postForm(Service::Google, u"/token"_s, googleExchange(code));
        QCOMPARE(tokens.text(u"scope"_s), QString(settings));
        const Reply steps = rollUp(tokens, range(QDate(2026, 11, 1), QDate(2026, 11, 2)));
        QCOMPARE(steps.status, 403);
        QCOMPARE(steps.reason(), u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(tokens)).status, 200);
    }

    void googleAccessExpiresAndRefreshDoesNotRotate()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        m_now = m_now.addSecs(3598);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(tokens)).status, 200);
        m_now = m_now.addSecs(1);
        const Reply dead = get(Service::Google, u"/v4/users/me/identity"_s, bearer(tokens));
        QCOMPARE(dead.status, 401);
        QCOMPARE(dead.object()[u"error"][u"status"].toString(), u"UNAUTHENTICATED"_s);
        QVERIFY(dead.object()[u"error"][u"details"].isUndefined());

        const Reply fresh = postForm(Service::Google, u"/token"_s, googleRefresh(tokens.text(u"refresh_token"_s)));
        QCOMPARE(fresh.status, 200);
        QVERIFY(!fresh.object().contains(u"refresh_token"_s));
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(fresh)).status, 200);
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleRefresh(u"1//0madeup"_s)).text(u"error_description"_s),
                 u"Bad Request"_s);

        m_world->google().oauth().setRotation(true);
        const Reply rotated = postForm(Service::Google, u"/token"_s, googleRefresh(tokens.text(u"refresh_token"_s)));
        QVERIFY(rotated.text(u"refresh_token"_s).startsWith(u"1//0"));
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleRefresh(tokens.text(u"refresh_token"_s))).status, 400);
    }

    void googleTestingModeEndsAfterSevenDays()
    {
        m_world->google().oauth().setTestingMode(true);
        const Reply tokens = googleTokens(u"Ada"_s);
        QCOMPARE(tokens.object()[u"refresh_token_expires_in"].toInt(), 604799);
        m_now = m_now.addDays(7);
        const Reply refused = postForm(Service::Google, u"/token"_s, googleRefresh(tokens.text(u"refresh_token"_s)));
        QCOMPARE(refused.text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(refused.text(u"error_description"_s), u"Token has been expired or revoked."_s);
    }

    void googleRevokeKillsBoth()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        QCOMPARE(postForm(Service::Google, u"/revoke"_s, {{u"token"_s, tokens.text(u"access_token"_s)}}).status, 200);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(tokens)).status, 401);
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleRefresh(tokens.text(u"refresh_token"_s))).status, 400);
        QCOMPARE(postForm(Service::Google, u"/revoke"_s, {{u"token"_s, u"rubbish"_s}}).text(u"error"_s),
                 u"invalid_token"_s);
    }

    void rollUpTellsTheTruth()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        const QDate first(2026, 11, 1);
        QCOMPARE(rollUp(tokens, range(first, first.addDays(5))).body, "{}");
        m_world->setSteps(u"Ada"_s, first, 9525);
        m_world->setSteps(u"Ada"_s, first.addDays(1), 0);
        m_world->setSteps(u"Ada"_s, first.addDays(3), 6859);
        m_world->setManualSteps(u"Ada"_s, first.addDays(3), 1000);
        m_world->setSteps(u"Ada"_s, first.addDays(5), 77); // outside: the end is open
        const Reply all = rollUp(tokens, range(first, first.addDays(5)));
        const QJsonArray points = all.object()[u"rollupDataPoints"].toArray();
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0][u"steps"][u"countSum"], QJsonValue(u"7859"_s)); // newest first
        QCOMPARE(points[1][u"steps"][u"countSum"], QJsonValue(u"0"_s));
        QCOMPARE(points[2][u"civilStartTime"][u"date"][u"day"].toInt(), 1);
        QVERIFY(points[2][u"civilStartTime"][u"time"].isObject());
        QCOMPARE(points[2][u"civilEndTime"][u"date"][u"day"].toInt(), 2);
        const Reply worn = rollUp(tokens, range(first, first.addDays(5),
                                                {{u"dataSourceFamily"_s,
                                                  u"users/me/dataSourceFamilies/google-wearables"_s}}));
        QCOMPARE(worn.object()[u"rollupDataPoints"][0][u"steps"][u"countSum"], QJsonValue(u"6859"_s));

        m_world->setSteps(u"Ada"_s, first.addDays(3), 5000); // a late sync may also shrink a day
        QCOMPARE(rollUp(tokens, range(first, first.addDays(5))).object()[u"rollupDataPoints"][0][u"steps"][u"countSum"],
                 QJsonValue(u"6000"_s));
    }

    void rollUpRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        const QDate day(2026, 1, 1);
        QTest::newRow("91 days") << json(range(day, day.addDays(91))) << u"INVALID_ROLLUP_QUERY_DURATION"_s;
        QTest::newRow("page times window") << json(range(day, day.addDays(20), {{u"pageSize"_s, 91}}))
                                           << u"INVALID_ROLLUP_QUERY_DURATION"_s;
        QTest::newRow("page below windows") << json(range(day, day.addDays(20), {{u"pageSize"_s, 19}})) << QString();
        QTest::newRow("empty range") << json(range(day, day)) << QString();
        QTest::newRow("unknown field") << json(range(day, day.addDays(1), {{u"window"_s, 1}})) << QString();
        QTest::newRow("unknown family") << json(range(day, day.addDays(1), {{u"dataSourceFamily"_s, u"x"_s}}))
                                        << u"INVALID_DATA_POINT_DATA_SOURCE_FAMILY"_s;
        QTest::newRow("leading zero") << QByteArray(
            R"({"range":{"start":{"date":{"year":2026,"month":11,"day":09}},"end":{"date":{"year":2026,"month":11,"day":10}}}})")
                                      << QString();
        QTest::newRow("empty body") << QByteArray() << QString();
    }
    void rollUpRefuses()
    {
        QFETCH(QByteArray, body);
        const Reply tokens = googleTokens(u"Ada"_s);
        const Reply refused = post(Service::Google, rollUpPath, body, "application/json", bearer(tokens));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.object()[u"error"][u"status"].toString(), u"INVALID_ARGUMENT"_s);
        QTEST(refused.reason(), "reason");
        if (refused.reason() == u"INVALID_ROLLUP_QUERY_DURATION")
            QCOMPARE(refused.object()[u"error"][u"details"][0][u"metadata"][u"maxDurationDays"], QJsonValue(u"90"_s));
        const QDate day(2026, 1, 1);
        QCOMPARE(rollUp(tokens, range(day, day.addDays(90), {{u"pageSize"_s, 90}})).status, 200);
    }

    void rollUpPages()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        const QDate first(2026, 11, 1);
        for (int i = 0; i < 5; ++i)
            m_world->setSteps(u"Ada"_s, first.addDays(i), i);
        m_world->google().health().setRollUpPage(3);
        QJsonObject body = range(first, first.addDays(5));
        const Reply one = rollUp(tokens, body);
        QCOMPARE(one.object()[u"rollupDataPoints"].toArray().size(), 3);
        body.insert(u"pageToken"_s, one.text(u"nextPageToken"_s));
        const Reply two = rollUp(tokens, body);
        QCOMPARE(two.object()[u"rollupDataPoints"].toArray().size(), 2);
        QVERIFY(!two.object().contains(u"nextPageToken"_s));
        body.insert(u"pageSize"_s, 10); // a token belongs to its request
        QCOMPARE(rollUp(tokens, body).status, 400);
    }

    void pairedDevicesPage()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        QCOMPARE(get(Service::Google, u"/v4/users/me/pairedDevices"_s, bearer(tokens)).body, "{}");
        std::deque<FakeDevice> devices(7);
        devices[0].batteryPercent = 0;
        devices[0].battery = u"Empty"_s;
        devices[1].lastSync = m_now;
        devices[2].type = u"SCALE"_s;
        m_world->setDevices(u"Ada"_s, devices);
        const Reply one = get(Service::Google, u"/v4/users/me/pairedDevices"_s, bearer(tokens));
        const QJsonArray list = one.object()[u"pairedDevices"].toArray();
        QCOMPARE(list.size(), 5);
        QVERIFY(!list[0].toObject().contains(u"batteryLevel"_s));
        QVERIFY(!list[0].toObject().contains(u"lastSyncTime"_s));
        QCOMPARE(list[1][u"lastSyncTime"].toString(), u"2026-11-20T08:30:00Z"_s);
        QCOMPARE(list[1][u"batteryLevel"].toInt(), 85);
        const Reply two = get(Service::Google, u"/v4/users/me/pairedDevices?pageToken="_s + one.text(u"nextPageToken"_s),
                              bearer(tokens));
        QCOMPARE(two.object()[u"pairedDevices"].toArray().size(), 2);
        QVERIFY(!two.object().contains(u"nextPageToken"_s));
        const Reply all = get(Service::Google, u"/v4/users/me/pairedDevices?pageSize=1000"_s, bearer(tokens));
        QCOMPARE(all.object()[u"pairedDevices"].toArray().size(), 7);
    }

    void googlePeopleDiffer()
    {
        const Reply ada = googleTokens(u"Ada"_s);
        const Reply bob = googleTokens(u"Bob"_s);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(ada)).text(u"legacyUserId"_s), u"GGNJL9"_s);
        const QJsonObject other = get(Service::Google, u"/v4/users/me/identity"_s, bearer(bob)).object();
        QVERIFY(!other.contains(u"legacyUserId"_s));
        QCOMPARE(other[u"healthUserId"].toString().size(), 19);
        QCOMPARE(get(Service::Google, u"/v4/users/me/settings"_s, bearer(bob)).text(u"timeZone"_s),
                 u"America/New_York"_s);
        m_world->person(u"Bob"_s).tellsTimeZone = false;
        QVERIFY(!get(Service::Google, u"/v4/users/me/settings"_s, bearer(bob)).object().contains(u"timeZone"_s));
        m_world->person(u"Bob"_s).hasHealthProfile = false;
        const Reply unlinked = get(Service::Google, u"/v4/users/me/identity"_s, bearer(bob));
        QCOMPARE(unlinked.status, 400);
        QCOMPARE(unlinked.reason(), u"ACCOUNT_NOT_LINKED"_s);
        const Reply lost = get(Service::Google, u"/v4/nowhere"_s, bearer(ada));
        QCOMPARE(lost.status, 404);
        QVERIFY(lost.header("content-type").startsWith("text/html"));
    }

    void fitbitIsExactAboutRedirects()
    {
        FitbitOAuth &oauth = m_world->fitbit().oauth();
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 200);
        oauth.setExcuseLoopback(false);
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 400);
        oauth.registerRedirect(u"http://127.0.0.1:8080"_s); // without the slash: another one
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 400);
        oauth.registerRedirect(u"http://127.0.0.1:8080/"_s);
        const Reply tokens = fitbitTokens(u"Ada"_s);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text(u"user_id"_s), u"GGNJL9"_s);
        QCOMPARE(tokens.object()[u"expires_in"].toInt(), 28800);
        QCOMPARE(tokens.text(u"refresh_token"_s).size(), 64);
    }

    void fitbitServerClientNeedsBasic()
    {
        const OAuthClient &client = m_world->fitbit().oauth().serverClient();
        const QList<std::pair<QString, QString>> form{{u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, u"x"_s},
                                                      {u"client_id"_s, client.id},
                                                      {u"client_secret"_s, client.secret}};
        const Reply without = postForm(Service::Fitbit, u"/oauth2/token"_s, form);
        QCOMPARE(without.status, 401);
        QCOMPARE(without.errorType(), u"invalid_client"_s);
        const QByteArray basic = "Basic " + (client.id + u':' + client.secret).toLatin1().toBase64();
        const Reply with = postForm(Service::Fitbit, u"/oauth2/token"_s, form, basic);
        QCOMPARE(with.status, 400);
        QCOMPARE(with.errorType(), u"invalid_grant"_s);
    }

    void fitbitRotatesWithGrace()
    {
        const Reply zero = fitbitTokens(u"Ada"_s);
        const Reply one = fitbitRefresh(zero.text(u"refresh_token"_s));
        QCOMPARE(one.status, 200);
        QVERIFY(one.text(u"refresh_token"_s) != zero.text(u"refresh_token"_s));
        QCOMPARE(fitbitRefresh(zero.text(u"refresh_token"_s)).body, one.body); // a lost answer, fetched again
        QCOMPARE(m_world->fitbit().oauth().rotations(u"Ada"_s), 1);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(one)).status, 200);
        const Reply late = fitbitRefresh(zero.text(u"refresh_token"_s)); // the new token was used
        QCOMPARE(late.status, 400);
        QCOMPARE(late.errorType(), u"invalid_grant"_s);
        QVERIFY(late.body.contains(zero.text(u"refresh_token"_s).toLatin1())); // echoed, as the real one does
        const Reply two = fitbitRefresh(one.text(u"refresh_token"_s));
        QCOMPARE(two.status, 200);
        m_now = m_now.addSecs(121);
        QCOMPARE(fitbitRefresh(one.text(u"refresh_token"_s)).status, 400); // the grace is over
    }

    void fitbitTokensDie()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s, u"activity profile"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/devices.json"_s, bearer(tokens)).errorType(),
                 u"insufficient_scope"_s);
        m_now = m_now.addSecs(28800);
        const Reply expired = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.errorType(), u"expired_token"_s);
        QVERIFY(expired.body.contains(tokens.text(u"access_token"_s).toLatin1()));
        const Reply fresh = fitbitRefresh(tokens.text(u"refresh_token"_s));
        QCOMPARE(postForm(Service::Fitbit, u"/oauth2/revoke"_s,
                          {{u"token"_s, fresh.text(u"refresh_token"_s)},
                           {u"client_id"_s, m_world->fitbit().oauth().publicClient().id}})
                     .status,
                 200);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(fresh)).errorType(), u"invalid_token"_s);
        QCOMPARE(fitbitRefresh(fresh.text(u"refresh_token"_s)).errorType(), u"invalid_grant"_s);
    }

    void fitbitSteps()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->setSteps(u"Ada"_s, QDate(2026, 3, 2), 10542);
        m_world->setManualSteps(u"Ada"_s, QDate(2026, 3, 4), 500);
        const QString path = u"/1/user/-/activities/%1steps/date/2026-03-02/%2.json"_s;
        const Reply all = get(Service::Fitbit, path.arg(QString(), u"2026-03-04"_s), bearer(tokens));
        QCOMPARE(all.body, R"({"activities-steps":[{"dateTime":"2026-03-02","value":"10542"},)"
                           R"({"dateTime":"2026-03-03","value":"0"},{"dateTime":"2026-03-04","value":"500"}]})");
        const Reply worn = get(Service::Fitbit, path.arg(u"tracker/"_s, u"2026-03-04"_s), bearer(tokens));
        QCOMPARE(worn.object()[u"activities-tracker-steps"][2][u"value"], QJsonValue(u"0"_s));
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"2029-02-28"_s), bearer(tokens)).status, 200); // 1095 days
        const Reply tooLong = get(Service::Fitbit, path.arg(QString(), u"2029-03-01"_s), bearer(tokens));
        QCOMPARE(tooLong.status, 422);
        QCOMPARE(tooLong.errorType(), u"validation"_s);
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"2026-03-01"_s), bearer(tokens)).status, 400);
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"7d"_s), bearer(tokens))
                     .object()[u"activities-steps"].toArray().size(), 7);
        const Reply day = get(Service::Fitbit, u"/1/user/-/activities/date/2026-03-02.json"_s, bearer(tokens));
        QCOMPARE(day.object()[u"summary"][u"steps"], QJsonValue(10542));
    }

    void fitbitDevicesAndProfile()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/devices.json"_s, bearer(tokens)).body, "[]");
        FakeDevice watch;
        watch.batteryPercent = 0;
        watch.lastSync = m_now;
        FakeDevice scale;
        scale.type = u"SCALE"_s;
        scale.batteryPercent.reset();
        m_world->setDevices(u"Ada"_s, {watch, scale});
        const QJsonArray list = get(Service::Fitbit, u"/1/user/GGNJL9/devices.json"_s, bearer(tokens)).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][u"batteryLevel"], QJsonValue(0));
        QCOMPARE(list[0][u"lastSyncTime"].toString(), u"2026-11-20T09:30:00.000"_s); // local, no zone
        QVERIFY(list[1][u"batteryLevel"].isUndefined());
        const QJsonValue user = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).object()[u"user"];
        QCOMPARE(user[u"timezone"].toString(), u"Europe/Berlin"_s);
        QCOMPARE(user[u"encodedId"].toString(), u"GGNJL9"_s);
    }

    void fitbitLimitsByTheHour()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->fitbit().data().setHourlyLimit(2);
        const Reply first = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(first.header("fitbit-rate-limit-limit"), "2");
        QCOMPARE(first.header("fitbit-rate-limit-remaining"), "1");
        QCOMPARE(first.header("fitbit-rate-limit-reset"), "1800");
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 200);
        const Reply over = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(over.status, 429);
        QCOMPARE(over.errorType(), u"system"_s);
        m_world->fitbit().data().setLimitBody(FitbitData::LimitBody::Google);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens))
                     .object()[u"error"][u"status"].toString(), u"RESOURCE_EXHAUSTED"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(fitbitTokens(u"Bob"_s))).status, 200);
        m_now = m_now.addSecs(1800);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 200);
    }

    void fitbitIsGone_data()
    {
        QTest::addColumn<FitbitFake::Gone>("gone");
        QTest::newRow("empty") << FitbitFake::Gone::EmptyBody;
        QTest::newRow("html") << FitbitFake::Gone::HtmlBody;
        QTest::newRow("json") << FitbitFake::Gone::JsonBody;
    }
    void fitbitIsGone()
    {
        QFETCH(FitbitFake::Gone, gone);
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->fitbit().setGone(gone);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 410);
        QCOMPARE(get(Service::Fitbit, u"/oauth2/authorize"_s).status, 410);
        QCOMPARE(fitbitRefresh(tokens.text(u"refresh_token"_s)).status, 410);
    }

    void slackWebhook_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const auto blocks = [](const QJsonArray &array) {
            return QJsonDocument(QJsonObject{{u"text"_s, u"t"_s}, {u"blocks"_s, array}}).toJson();
        };
        const auto header = [](const QString &text, const QString &type) {
            return QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, QJsonObject{{u"type"_s, type}, {u"text"_s, text}}}};
        };
        const QJsonObject divider{{u"type"_s, u"divider"_s}};
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many.append(divider);
        QJsonObject named = divider;
        named.insert(u"block_id"_s, u"a"_s);
        QTest::newRow("text") << QByteArray(R"({"text":"Day 12"})") << 200 << QByteArray("ok");
        QTest::newRow("probe") << QByteArray(R"({"text":""})") << 400 << QByteArray("no_text");
        QTest::newRow("not json") << QByteArray("payload=x") << 400 << QByteArray("invalid_payload");
        QTest::newRow("not utf-8") << QByteArray("{\"text\":\"\xff\"}") << 400 << QByteArray("invalid_payload");
        QTest::newRow("header of 150") << blocks({header(QString(150, u'x'), u"plain_text"_s)}) << 200 << QByteArray("ok");
        QTest::newRow("header of 151") << blocks({header(QString(151, u'x'), u"plain_text"_s)}) << 400
                                       << QByteArray("invalid_blocks");
        QTest::newRow("header in mrkdwn") << blocks({header(u"x"_s, u"mrkdwn"_s)}) << 400 << QByteArray("invalid_blocks");
        QTest::newRow("51 blocks") << blocks(many) << 400 << QByteArray("invalid_blocks");
        QTest::newRow("same id twice") << blocks({named, named}) << 400 << QByteArray("invalid_blocks");
        QTest::newRow("empty text") << blocks({header(QString(), u"plain_text"_s)}) << 400 << QByteArray("invalid_blocks");
        QTest::newRow("blocks no list") << QByteArray(R"({"text":"t","blocks":{}})") << 400
                                        << QByteArray("invalid_blocks_format");
    }
    void slackWebhook()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Reply reply = post(Service::Slack, m_world->slackWebhook().path(), body, "application/json");
        QCOMPARE(reply.status, status);
        QTEST(reply.body, "answer");
        QCOMPARE(m_world->slack().messages().size(), status == 200 ? 1U : 0U);
    }

    void slackWebhookSecretsAndPace()
    {
        const QJsonObject message{{u"text"_s, u"Day 12"_s}};
        const QString path = m_world->slackWebhook().path();
        const Reply wrong = postJson(Service::Slack, path + u'x', message);
        QCOMPARE(wrong.status, 403);
        QCOMPARE(wrong.body, "invalid_token");
        QCOMPARE(postJson(Service::Slack, u"/services/T1/B1/x"_s, message).body, "no_service");
        m_world->slack().setPace(true);
        QCOMPARE(postJson(Service::Slack, path, message).status, 200);
        const Reply fast = postJson(Service::Slack, path, message);
        QCOMPARE(fast.status, 429);
        QCOMPARE(fast.header("retry-after"), "1");
        QCOMPARE(m_world->slack().messages().size(), 1U);
    }

    void slackChartsNeedModernWorkspace()
    {
        const QJsonObject point{{u"label"_s, u"Ana"_s}, {u"value"_s, 14210}};
        QJsonObject chart{{u"type"_s, u"bar"_s},
                          {u"series"_s, QJsonArray{QJsonObject{{u"name"_s, u"Steps"_s}, {u"data"_s, QJsonArray{point}}}}},
                          {u"axis_config"_s, QJsonObject{{u"categories"_s, QJsonArray{u"Ana"_s}}}}};
        const auto message = [&chart] {
            return QJsonObject{{u"text"_s, u"t"_s},
                               {u"blocks"_s, QJsonArray{QJsonObject{{u"type"_s, u"data_visualization"_s},
                                                                    {u"title"_s, u"Steps"_s},
                                                                    {u"chart"_s, chart}}}}};
        };
        const QString path = m_world->slackWebhook().path();
        QCOMPARE(postJson(Service::Slack, path, message()).status, 200);
        chart[u"axis_config"_s] = QJsonObject{{u"categories"_s, QJsonArray{u"Bo"_s}}};
        QCOMPARE(postJson(Service::Slack, path, message()).body, "invalid_blocks");
        chart[u"axis_config"_s] = QJsonObject{{u"categories"_s, QJsonArray{u"Ana"_s}}};
        m_world->slack().setModernBlocks(false);
        QCOMPARE(postJson(Service::Slack, path, message()).body, "invalid_blocks");
    }

    void slackBotPostsEditsAndReads()
    {
        const QString channel = m_world->slack().channel();
        const QJsonObject post{{u"channel"_s, channel}, {u"text"_s, u"Day 12"_s},
                               {u"metadata"_s, QJsonObject{{u"event_type"_s, u"stepladder_day"_s},
                                                           {u"event_payload"_s, QJsonObject{{u"key"_s, u"12"_s}}}}}};
        QCOMPARE(postJson(Service::Slack, u"/api/chat.postMessage"_s, post).text(u"error"_s), u"not_authed"_s);
        QCOMPARE(postJson(Service::Slack, u"/api/chat.postMessage"_s, post, "Bearer x").text(u"error"_s),
                 u"invalid_auth"_s);
        const Reply first = postJson(Service::Slack, u"/api/chat.postMessage"_s, post, slackBearer());
        QCOMPARE(first.status, 200);
        QVERIFY(first.object()[u"ok"].toBool());
        const Reply second = postJson(Service::Slack, u"/api/chat.postMessage"_s, post, slackBearer());
        QVERIFY(first.text(u"ts"_s) < second.text(u"ts"_s));
        const Reply edit = postJson(Service::Slack, u"/api/chat.update"_s,
                                    {{u"channel"_s, channel}, {u"ts"_s, first.text(u"ts"_s)}, {u"text"_s, u"Corrected"_s}},
                                    slackBearer());
        QCOMPARE(edit.text(u"ts"_s), first.text(u"ts"_s));
        QCOMPARE(m_world->slack().messages()[0].text, u"Corrected"_s);
        QCOMPARE(m_world->slack().messages()[0].edits, 1);
        const Reply history = get(Service::Slack,
                                  u"/api/conversations.history?channel=%1&limit=1&include_all_metadata=true"_s.arg(channel),
                                  slackBearer());
        QCOMPARE(history.object()[u"messages"].toArray().size(), 1);
        QCOMPARE(history.object()[u"messages"][0][u"ts"].toString(), second.text(u"ts"_s)); // newest first
        QCOMPARE(history.object()[u"messages"][0][u"metadata"][u"event_payload"][u"key"].toString(), u"12"_s);
        QVERIFY(history.object()[u"has_more"].toBool());
        m_world->slack().removeMessage(second.text(u"ts"_s));
        QCOMPARE(postJson(Service::Slack, u"/api/chat.update"_s,
                          {{u"channel"_s, channel}, {u"ts"_s, second.text(u"ts"_s)}, {u"text"_s, u"x"_s}}, slackBearer())
                     .text(u"error"_s),
                 u"message_not_found"_s);
    }

    void slackTakesFiles()
    {
        const Reply place = postForm(Service::Slack, u"/api/files.getUploadURLExternal"_s,
                                     {{u"filename"_s, u"day.png"_s}, {u"length"_s, u"4"_s}}, slackBearer());
        const QString path = QUrl(place.text(u"upload_url"_s)).path();
        QCOMPARE(post(Service::Slack, path, "12345", "image/png").status, 400);
        QCOMPARE(post(Service::Slack, path, "1234", "image/png").status, 200);
        const QString id = place.text(u"file_id"_s);
        const Reply complete = postJson(Service::Slack, u"/api/files.completeUploadExternal"_s,
                                        {{u"files"_s, QJsonArray{QJsonObject{{u"id"_s, id}}}}}, slackBearer());
        QVERIFY(complete.object()[u"ok"].toBool());
        QCOMPARE(m_world->slack().files().at(id), "1234");
    }

    void twilioSends()
    {
        const QList<std::pair<QString, QString>> form{{u"To"_s, u"+4915112345678"_s},
                                                      {u"From"_s, m_world->twilio().number()},
                                                      {u"Body"_s, u"Battery low 👍"_s}};
        const Reply sent = postForm(Service::Twilio, twilioPath() + u".json"_s, form, twilioBasic());
        QCOMPARE(sent.status, 201);
        QCOMPARE(sent.object()[u"num_segments"], QJsonValue(u"1"_s));
        QCOMPARE(sent.text(u"status"_s), u"queued"_s);
        QCOMPARE(sent.text(u"date_created"_s), u"Fri, 20 Nov 2026 08:30:00 +0000"_s);
        QCOMPARE(sent.text(u"body"_s), u"Battery low 👍"_s);
        const QString one = twilioPath() + u'/' + sent.text(u"sid"_s) + u".json"_s;
        QCOMPARE(get(Service::Twilio, one, twilioBasic()).text(u"status"_s), u"delivered"_s);
        m_world->twilio().setStatus(sent.text(u"sid"_s), u"undelivered"_s, 30003);
        QCOMPARE(get(Service::Twilio, one, twilioBasic()).object()[u"error_code"], QJsonValue(30003));
        QCOMPARE(postForm(Service::Twilio, twilioPath() + u".json"_s, form, "Basic eDp5").object()[u"code"].toInt(), 20003);
    }

    void twilioRefuses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("code");
        const QString ours = u"+15005550006"_s, theirs = u"+4915112345678"_s, text = u"x"_s;
        QTest::newRow("bad to") << ours << u"+15005550001"_s << text << 21211;
        QTest::newRow("no number") << ours << u"0151"_s << text << 21211;
        QTest::newRow("no route") << ours << u"+15005550002"_s << text << 21612;
        QTest::newRow("country") << ours << u"+15005550003"_s << text << 21408;
        QTest::newRow("opted out") << ours << u"+15005550004"_s << text << 21610;
        QTest::newRow("landline") << ours << u"+15005550009"_s << text << 21614;
        QTest::newRow("bad from") << u"+15005550001"_s << theirs << text << 21212;
        QTest::newRow("queue full") << u"+15005550008"_s << theirs << text << 21611;
        QTest::newRow("not ours") << u"+15551234567"_s << theirs << text << 21606;
        QTest::newRow("no body") << ours << theirs << QString() << 21602;
        QTest::newRow("too long") << ours << theirs << QString(1601, u'x') << 21617;
        QTest::newRow("no recipient") << ours << QString() << text << 21604;
    }
    void twilioRefuses()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, body);
        const Reply refused = postForm(Service::Twilio, twilioPath() + u".json"_s,
                                       {{u"To"_s, to}, {u"From"_s, from}, {u"Body"_s, body}}, twilioBasic());
        QCOMPARE(refused.status, 400);
        QTEST(refused.object()[u"code"].toInt(), "code");
        QVERIFY(m_world->twilio().messages().empty());
    }

    void twilioListsAndHearsStop()
    {
        const QString them = u"+4915112345678"_s;
        const auto send = [&] {
            return postForm(Service::Twilio, twilioPath() + u".json"_s,
                            {{u"To"_s, them}, {u"From"_s, m_world->twilio().number()}, {u"Body"_s, u"x"_s}},
                            twilioBasic());
        };
        QCOMPARE(send().status, 201);
        m_world->twilio().receive(them, u"Stop"_s);
        QCOMPARE(send().object()[u"code"].toInt(), 21610);
        const Reply to = get(Service::Twilio, twilioPath() + u".json?To=%2B4915112345678&DateSent=2026-11-20&PageSize=50"_s,
                             twilioBasic());
        QCOMPARE(to.object()[u"messages"].toArray().size(), 1);
        const Reply yesterday = get(Service::Twilio, twilioPath() + u".json?DateSent=2026-11-19"_s, twilioBasic());
        QCOMPARE(yesterday.object()[u"messages"].toArray().size(), 0);
        const Reply inbound = get(Service::Twilio, twilioPath() + u".json?To=%2B15005550006"_s, twilioBasic());
        QCOMPARE(inbound.object()[u"messages"][0][u"direction"].toString(), u"inbound"_s);
        m_world->twilio().receive(them, u"START"_s);
        QCOMPARE(send().status, 201);
    }

    void faultsComeOnDemand()
    {
        const Reply ada = googleTokens(u"Ada"_s);
        const Reply bob = googleTokens(u"Bob"_s);
        const QString identity = u"/v4/users/me/identity"_s;
        Faults &faults = m_world->faults();
        faults.add(Fault::tooManyRequests(Service::Google, "7").on(u"identity"_s).forPerson(u"Ada"_s).after(1).times(2));
        QCOMPARE(get(Service::Google, identity, bearer(ada)).status, 200);
        QCOMPARE(get(Service::Google, identity, bearer(bob)).status, 200);
        const Reply limited = get(Service::Google, identity, bearer(ada));
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.header("retry-after"), "7");
        QCOMPARE(limited.reason(), u"RATE_LIMIT_EXCEEDED"_s);
        QCOMPARE(get(Service::Google, identity, bearer(ada)).status, 429);
        QCOMPARE(get(Service::Google, identity, bearer(ada)).status, 200);
        QVERIFY(faults.isEmpty());

        faults.add(Fault::htmlPage(Service::Google));
        const Reply html = get(Service::Google, identity, bearer(ada));
        QCOMPARE(html.status, 502);
        QVERIFY(html.header("content-type").startsWith("text/html"));
        faults.add(Fault::staleGrant());
        QCOMPARE(get(Service::Google, identity, bearer(ada)).reason(), u"RESOURCE_PERMISSION_DENIED"_s);
        faults.add(Fault::hugeBody(Service::Google, 3'000'000));
        QCOMPARE(get(Service::Google, identity, bearer(ada)).body.size(), 3'000'000);
        faults.add(Fault::cut(Service::Google));
        const Reply cut = get(Service::Google, identity, bearer(ada));
        QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
        faults.add(Fault::slackWebhook("channel_is_archived"));
        QCOMPARE(postJson(Service::Slack, m_world->slackWebhook().path(), {{u"text"_s, u"x"_s}}).status, 410);
        faults.add(Fault::twilio(63038));
        QCOMPARE(get(Service::Twilio, twilioPath() + u".json"_s, twilioBasic()).status, 429);
    }

    void resetAfterStore()
    {
        const QString path = m_world->slackWebhook().path();
        m_world->faults().add(Fault::reset(Service::Slack).afterActing().always());
        const Reply lost = postJson(Service::Slack, path, {{u"text"_s, u"x"_s}});
        QCOMPARE(lost.status, 0);
        QVERIFY(lost.error != QNetworkReply::NoError);
        QVERIFY(!m_world->slack().messages().empty());
        QCOMPARE(m_world->traffic().arrivals(Service::Slack)[0].status, 0);
    }

    void hangEndsWhenTheClientGoes()
    {
        m_world->faults().add(Fault::hang(Service::Slack).afterActing());
        QNetworkRequest toSend = request(Service::Slack, m_world->slackWebhook().path());
        toSend.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        QNetworkReply *reply = m_network.post(toSend, R"({"text":"x"})");
        QTRY_COMPARE(m_world->slack().messages().size(), 1U);
        QVERIFY(!reply->isFinished());
        QCOMPARE(m_world->traffic().inFlight(), 1);
        reply->abort();
        reply->deleteLater();
        QTRY_COMPARE(m_world->traffic().inFlight(), 0);
        QCOMPARE(postJson(Service::Slack, m_world->slackWebhook().path(), {{u"text"_s, u"y"_s}}).status, 200);
    }

    void clientKilledInMidRequest()
    {
        m_world->setLatency(50);
        QTcpSocket half;
        half.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_world->origin(Service::Google).port()));
        QVERIFY(half.waitForConnected(5000));
        half.write("POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
        QVERIFY(half.waitForBytesWritten(5000));
        half.abort();
        QTcpSocket whole; // gone while its answer is on the way
        whole.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_world->origin(Service::Google).port()));
        QVERIFY(whole.waitForConnected(5000));
        whole.write("GET /v4/users/me/identity HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_world->traffic().inFlight(), 1);
        whole.abort();
        QTRY_COMPARE(m_world->traffic().inFlight(), 0);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s).status, 401);
    }

    void latencyDoesNotBlock()
    {
        m_world->setLatency(200);
        QElapsedTimer timer;
        timer.start();
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < 5; ++i)
            replies.push_back(m_network.get(request(Service::Google, u"/v4/users/me/identity"_s)));
        for (QNetworkReply *reply : replies)
            QCOMPARE(done(reply).status, 401);
        QVERIFY(timer.elapsed() >= 200);
        QVERIFY2(m_world->traffic().maxInFlight() > 1, "answers are made one after the other");
        QCOMPARE(m_world->traffic().count(Service::Google, u"identity"_s), 5);
        QCOMPARE(m_world->traffic().inFlight(), 0);
    }

    void closedDoorRefuses()
    {
        const QUrl before = m_world->origin(Service::Google);
        m_world->close(Service::Google);
        const Reply refused = done(m_network.get(QNetworkRequest(before)));
        QCOMPARE(refused.error, QNetworkReply::ConnectionRefusedError);
        QVERIFY(m_world->reopen(Service::Google));
        QCOMPARE(m_world->origin(Service::Google), before);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestFakes)
#include "tst_fakes.moc"
