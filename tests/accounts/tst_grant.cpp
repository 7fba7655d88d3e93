// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/consent_fixture.h"
#include "tests/accounts/raw_http.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QUrlQuery>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;
using stepladder::OAuthClient; // not the fakes' one

namespace stepladder {

namespace {

QString logged; // NOLINT: a message handler takes no context

void takeLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += QLatin1StringView(context.category) + u": "_s + message + u'\n';
}

} // namespace

/// The whole consent against the simulated services.
class GrantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsentFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void authorizationAddressIsWhatTheContractsAsk()
    {
        Grant grant(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock);
        const auto address = grant.start();
        QVERIFY(address);
        const QUrlQuery query(*address);
        const auto value = [&query](const char *name) {
            return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        for (const auto &name : {u"client_id"_s, u"redirect_uri"_s, u"response_type"_s, u"scope"_s, u"state"_s,
                                 u"code_challenge"_s, u"code_challenge_method"_s, u"access_type"_s, u"prompt"_s})
            QCOMPARE(query.allQueryItemValues(name).size(), 1);
        QCOMPARE(value("response_type"), u"code"_s);
        QCOMPARE(value("code_challenge_method"), u"S256"_s);
        QCOMPARE(value("code_challenge").size(), 43);
        QVERIFY(value("state").size() >= 22); // 128 bits in base64url
        QCOMPARE(value("access_type"), u"offline"_s);
        QCOMPARE(value("prompt"), u"select_account consent"_s); // players may share a browser
        QCOMPARE(value("scope"), u"https://www.googleapis.com/auth/googlehealth.activity_and_fitness.readonly "
                                  "https://www.googleapis.com/auth/googlehealth.settings.readonly"_s);
        QVERIFY(!query.hasQueryItem(u"client_secret"_s));
        QVERIFY(value("redirect_uri").startsWith("http://127.0.0.1:"_L1));
        QVERIFY(value("redirect_uri").endsWith(u'/'));

        Grant other(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock);
        const QUrlQuery second(other.start().value());
        for (const auto &name : {u"state"_s, u"code_challenge"_s})
            QVERIFY(second.queryItemValue(name) != query.queryItemValue(name));
    }

    void consentAtGoogle()
    {
        const auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient());
        QVERIFY2(tokens, tokens ? "" : qPrintable(word(tokens.error().kind) + u' ' + tokens.error().detail));
        // The code holds a slash and went through once encoded, or there would be no tokens.
        QVERIFY(m_fixture->lastVisit.redirect.toString(QUrl::FullyEncoded).contains("code=4%2F"_L1));
        QVERIFY(!tokens->access.isEmpty());
        QVERIFY(!tokens->refresh.isEmpty());
        QCOMPARE(tokens->expiresAt, m_fixture->clock.now().addSecs(3599));
        QCOMPARE(tokens->expiresAt.timeSpec(), Qt::UTC);
        QCOMPARE(tokens->scopes.size(), 2);
        QVERIFY(!tokens->grantEndsAt.isValid());
        const Request request = lastTokenRequest(Service::Google);
        QVERIFY(request.isForm());
        QVERIFY(!request.basic());
        QCOMPARE(request.form().value(u"client_secret"_s), m_fixture->world.google().oauth().client().secret);
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 1);
        // The browser heard the truth, after the exchange.
        QCOMPARE(m_fixture->lastVisit.status, 200);
        QVERIFY(m_fixture->lastVisit.reachedListener());
        QVERIFY(m_fixture->lastVisit.body.contains("Access was given"));
    }

    void consentAtFitbit_data()
    {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("server client") << true;
        QTest::newRow("public client") << false;
    }

    void consentAtFitbit()
    {
        QFETCH(bool, withSecret);
        const OAuthClient client = withSecret ? m_fixture->fitbitServerClient() : m_fixture->fitbitPublicClient();
        const auto tokens = m_fixture->consent(m_fixture->fitbit(withSecret), client);
        QVERIFY2(tokens, tokens ? "" : qPrintable(word(tokens.error().kind) + u' ' + tokens.error().detail));
        QCOMPARE(tokens->accountId, u"GGNJL9"_s);
        QCOMPARE(tokens->expiresAt, m_fixture->clock.now().addSecs(28800));
        const Request request = lastTokenRequest(Service::Fitbit);
        QCOMPARE(request.basic().has_value(), withSecret);
        if (withSecret)
            QCOMPARE(request.basic()->second, m_fixture->world.fitbit().oauth().serverClient().secret);
        QCOMPARE(request.form().value(u"client_id"_s), client.id);
        QVERIFY(!request.form().contains(u"client_secret"_s));
    }

    void fixedRedirectIsTakenCharacterByCharacter()
    {
        // A port that is free now.
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost)));
        const quint16 port = probe.serverPort();
        OAuthProvider provider = m_fixture->fitbit(true);
        provider.redirectPort = port;
        Grant blocked(provider, m_fixture->fitbitServerClient(), m_fixture->clock);
        QCOMPARE(blocked.start().error().kind, ErrorKind::InvalidInput);
        probe.close();
        m_fixture->world.fitbit().oauth().setExcuseLoopback(false);
        m_fixture->world.fitbit().oauth().registerRedirect(u"http://127.0.0.1:%1/"_s.arg(port));
        QVERIFY(m_fixture->consent(provider, m_fixture->fitbitServerClient()));
        // The registered port at a server elsewhere, any port at one on this computer.
        QCOMPARE(OAuthProvider::fitbit(Endpoints::defaults(), true).redirectPort, OAuthProvider::fitbitRedirectPort);
        QCOMPARE(OAuthProvider::fitbit(m_fixture->endpoints, true).redirectPort, quint16(0));
    }

    void testingProjectTellsTheEnd()
    {
        m_fixture->world.google().oauth().setTestingMode(true);
        const auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient());
        QVERIFY(tokens);
        QCOMPARE(tokens->grantEndsAt, m_fixture->clock.now().addSecs(604799));
    }

    void refusal()
    {
        ConsentScript script;
        script.choice = ConsentScript::Choice::Deny;
        const auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient(), script);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Refused);
        QCOMPARE(tokens.error().subject, u"Google Health"_s);
        QCOMPARE(tokens.error().detail, u"access_denied"_s);
        QVERIFY(!m_fixture->lastVisit.body.contains("Access was given"));
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 0);
    }

    void missingScope()
    {
        ConsentScript script;
        script.untick = {u"activity_and_fitness"_s};
        auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient(), script);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::ScopeMissing);
        QCOMPARE(tokens.error().detail, u"activity_and_fitness.readonly"_s);
        QVERIFY(!m_fixture->lastVisit.body.contains("Access was given"));
        script.untick = {u"settings"_s};
        tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient(), script);
        QVERIFY(tokens);
        QCOMPARE(tokens->scopes.size(), 1);
        script.untick = {u"activity"_s};
        tokens = m_fixture->consent(m_fixture->fitbit(false), m_fixture->fitbitPublicClient(), script);
        QCOMPARE(tokens.error().kind, ErrorKind::ScopeMissing);
        QCOMPARE(tokens.error().detail, u"activity"_s);
    }

    void deadlinePassesWhenNobodyComes()
    {
        Grant grant(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock, 150ms);
        QVERIFY(grant.start());
        QElapsedTimer time;
        time.start();
        const auto tokens = QCoro::waitFor(grant.finish());
        QCOMPARE(tokens.error().kind, ErrorKind::DeadlinePassed);
        QVERIFY(time.elapsed() >= 100);
    }

    void cancelAndGoingAwayBothEndTheWait()
    {
        auto grant = std::make_unique<Grant>(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock);
        QVERIFY(grant->start());
        auto first = grant->finish();
        grant->cancel();
        grant->cancel();
        QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);

        grant = std::make_unique<Grant>(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock);
        QVERIFY(grant->start());
        auto second = grant->finish();
        grant.reset();
        QCOMPARE(QCoro::waitFor(second).error().kind, ErrorKind::Cancelled);
    }

    void goingAwayDuringTheExchange()
    {
        m_fixture->world.faults().add(Fault::hang(Service::Google).on(u"/token"_s));
        auto grant = std::make_unique<Grant>(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock);
        const auto address = grant->start();
        QVERIFY(address);
        auto wait = grant->finish();
        const auto visit = m_fixture->browser.open(*address, ada());
        QVERIFY(QTest::qWaitFor([&] { return m_fixture->world.traffic().count(Service::Google, u"/token"_s) == 1; }, 60'000));
        QVERIFY(!visit.isFinished()); // the browser waits for the truth
        grant.reset();
        QCOMPARE(QCoro::waitFor(wait).error().kind, ErrorKind::Cancelled);
        const Visit end = QCoro::waitFor(ConsentFixture::awaited(visit));
        QVERIFY(!end.body.contains("Access was given"));
    }

    void tokenEndpointFails_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("expected");
        const auto body = [](int status, const QByteArray &text) {
            Answer answer = Answer::text(text, status);
            answer.contentType = "application/json"_ba;
            answer.headers = {{"WWW-Authenticate"_ba, "Basic realm=\"x\""_ba}};
            return Fault::answer(Service::Google, answer);
        };
        QTest::newRow("400 invalid_grant") << body(400, R"({"error":"invalid_grant"})") << ErrorKind::Refused;
        QTest::newRow("400 invalid_request") << body(400, R"({"error":"invalid_request"})") << ErrorKind::BadResponse;
        QTest::newRow("401 invalid_client") << body(401, R"({"error":"invalid_client"})") << ErrorKind::ClientRejected;
        QTest::newRow("401 fitbit shape") << body(401, R"({"errors":[{"errorType":"invalid_client","message":"x"}]})") << ErrorKind::ClientRejected;
        QTest::newRow("500") << Fault::serverError(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("html 502") << Fault::htmlPage(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("html 200") << Fault::htmlPage(Service::Google, 200) << ErrorKind::BadResponse;
        QTest::newRow("broken json") << Fault::brokenJson(Service::Google) << ErrorKind::BadResponse;
        QTest::newRow("huge") << Fault::hugeBody(Service::Google, 5'000'000) << ErrorKind::BadResponse;
        QTest::newRow("no refresh token") << body(200, R"({"access_token":"a","expires_in":10})") << ErrorKind::BadResponse;
        QTest::newRow("410") << body(410, "") << ErrorKind::BadResponse;
        QTest::newRow("429") << Fault::tooManyRequests(Service::Google) << ErrorKind::RateLimited;
        QTest::newRow("redirect") << Fault::redirect(Service::Google, "http://127.0.0.1:1/"_ba) << ErrorKind::BadResponse;
        QTest::newRow("reset") << Fault::reset(Service::Google) << ErrorKind::ConnectionLost;
        QTest::newRow("cut") << Fault::cut(Service::Google) << ErrorKind::ConnectionLost;
    }

    void tokenEndpointFails()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorKind, expected);
        m_fixture->world.faults().add(std::move(fault).on(u"/token"_s));
        const auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient());
        QVERIFY(!tokens);
        QCOMPARE(word(tokens.error().kind), word(expected));
        // A code is good for one use: it never leaves twice.
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 1);
        QCOMPARE(m_fixture->lastVisit.status, 400);
        QVERIFY(m_fixture->lastVisit.body.contains("This did not work"));
    }

    void unreachableTokenEndpointIsOffline()
    {
        OAuthProvider provider = m_fixture->google();
        provider.endpoints.token = QUrl(u"http://127.0.0.1:1/token"_s);
        QCOMPARE(m_fixture->consent(provider, m_fixture->googleClient()).error().kind, ErrorKind::Offline);
    }

    void wrongSecret()
    {
        OAuthClient client = m_fixture->googleClient();
        client.secret = Secret("wrong"_ba);
        QCOMPARE(m_fixture->consent(m_fixture->google(), client).error().kind, ErrorKind::ClientRejected);
        client = m_fixture->fitbitServerClient();
        client.secret = Secret("wrong"_ba);
        QCOMPARE(m_fixture->consent(m_fixture->fitbit(true), client).error().kind, ErrorKind::ClientRejected);
    }

    void uselessInputIsToldBeforeTheBrowserOpens()
    {
        const auto kind = [this](const OAuthProvider &provider, const OAuthClient &client) {
            Grant grant(provider, client, m_fixture->clock);
            const auto address = grant.start();
            return address ? ErrorKind::Internal : address.error().kind;
        };
        QCOMPARE(kind(m_fixture->google(), {u" "_s, Secret("x"_ba)}), ErrorKind::InvalidInput);
        QCOMPARE(kind(m_fixture->google(), {u"id"_s, {}}), ErrorKind::InvalidInput);
        QCOMPARE(kind(m_fixture->fitbit(true), {u"id"_s, {}}), ErrorKind::InvalidInput);
        OAuthProvider plain = m_fixture->google();
        plain.endpoints.token = QUrl(u"http://example.org/token"_s);
        QCOMPARE(kind(plain, m_fixture->googleClient()), ErrorKind::InvalidInput);
    }

    void nothingSecretIsLogged()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(takeLog);
        // The simulated server itself and the parts of Qt it is made of may say what they like.
        QLoggingCategory::setFilterRules(u"*=true\nqt.httpserver*=false"_s);
        const auto tokens = m_fixture->consent(m_fixture->google(), m_fixture->googleClient());
        const auto basic = m_fixture->consent(m_fixture->fitbit(true), m_fixture->fitbitServerClient());
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(tokens && basic);
        QVERIFY2(logged.contains("qt.networkauth"_L1), "the flow's own log was on");
        const QUrlQuery redirect(m_fixture->lastVisit.redirect);
        const Request exchange = lastTokenRequest(Service::Google);
        for (const QString &secret :
             {QString::fromUtf8(tokens->access.reveal()), QString::fromUtf8(tokens->refresh.reveal()),
              QString::fromUtf8(basic->access.reveal()), QString::fromUtf8(basic->refresh.reveal()),
              redirect.queryItemValue(u"code"_s), redirect.queryItemValue(u"state"_s),
              exchange.form().value(u"code"_s), exchange.form().value(u"code_verifier"_s),
              QString::fromUtf8(m_fixture->googleClient().secret.reveal()),
              QString::fromUtf8(m_fixture->fitbitServerClient().secret.reveal())}) {
            QVERIFY(secret.size() > 5);
            QVERIFY2(!logged.contains(secret), qPrintable(logged));
        }
    }

private:
    static ConsentScript ada()
    {
        ConsentScript script;
        script.player = u"Ada"_s;
        return script;
    }
    Request lastTokenRequest(Service service) { return m_fixture->world.traffic().arrivals(service, u"/token"_s).back().request; }

    std::unique_ptr<ConsentFixture> m_fixture;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::GrantTest)
#include "tst_grant.moc"
