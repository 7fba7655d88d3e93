// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

namespace {

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

class TestGoogleOauthFake : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void browserReachesTheListener()
    {
        Listener listener;
        QVERIFY(listener.listening);
        ConsentScript script;
        script.player = u"bob"_s;
        const Visit at = visit(googleUrl(listener.redirect(), u"openid email "_s + activityScope), script);
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
        const Visit at = visit(googleUrl(u"http://127.0.0.1:9/"_s, activityScope), script);
        QCOMPARE(QUrlQuery(at.redirect).queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(QUrlQuery(at.redirect).queryItemValue(u"code"_s), QString());
    }

    void loginHintSignsIn()
    {
        const Visit listed = visit(googleUrl(u"http://127.0.0.1:9/"_s, activityScope),
                                   {{}, ConsentScript::Choice::WalkAway, {}, false});
        QVERIFY(listed.body.contains("Choose an account") && listed.body.contains("value=\"Bob\""));
        const Visit hinted = visit(googleUrl(u"http://127.0.0.1:9/"_s, activityScope, {{u"login_hint"_s, u"ada@example.org"_s}}),
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
        QUrl url = googleUrl(u"http://127.0.0.1:9/"_s, activityScope);
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
        const QString code = googleCode(u"Ada"_s, u"openid profile "_s + activityScope);
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
        const QString code = googleCode(u"Ada"_s, activityScope);
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
        const QString code = googleCode(u"Ada"_s, activityScope);
        m_now = m_now.addSecs(601);
        QCOMPARE(postForm(Service::Google, u"/token"_s, googleExchange(code)).text(u"error"_s), u"invalid_grant"_s);
    }

    void googleUntickedScope()
    {
        const QString code = googleCode(u"Ada"_s, QString(activityScope) + u' ' + settingsScope, {u"activity"_s});
        const Reply tokens = postForm(Service::Google, u"/token"_s, googleExchange(code));
        QCOMPARE(tokens.text(u"scope"_s), QString(settingsScope));
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
};

QTEST_GUILESS_MAIN(TestGoogleOauthFake)
#include "tst_google_oauth_fake.moc"
