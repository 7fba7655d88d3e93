// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/keeper_set.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;

namespace stepladder {

/// What a token endpoint may answer, and what an entry of the vault may hold.
class TokenAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = openKeeperSet();
        QVERIFY(m_set);
    }
    void cleanup() { m_set.reset(); }

    void credentialsSurviveTheVault()
    {
        Credentials credentials;
        credentials.tracker = TrackerKind::Fitbit;
        credentials.client = {u"23ABCD"_s, Secret("s\"e\\c"_ba)};
        credentials.tokens.access = Secret("access"_ba);
        credentials.tokens.refresh = Secret("1//0refresh"_ba);
        credentials.tokens.expiresAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0, 0, 5), QTimeZone::utc());
        credentials.tokens.consentedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
        credentials.tokens.grantEndsAt = QDateTime(QDate(2026, 11, 27), QTime(10, 0), QTimeZone::utc());
        credentials.tokens.scopes = {u"activity"_s, u"settings"_s};
        credentials.tokens.accountId = u"GGNJL9"_s;
        const auto back = Credentials::fromVault(credentials.toVault());
        QVERIFY(back);
        QCOMPARE(back->tracker, credentials.tracker);
        QCOMPARE(back->client.id, credentials.client.id);
        QVERIFY(back->client.secret.matches(credentials.client.secret));
        QVERIFY(back->tokens.access.matches(credentials.tokens.access));
        QVERIFY(back->tokens.refresh.matches(credentials.tokens.refresh));
        QCOMPARE(back->tokens.expiresAt, credentials.tokens.expiresAt);
        QCOMPARE(back->tokens.consentedAt, credentials.tokens.consentedAt);
        QCOMPARE(back->tokens.grantEndsAt, credentials.tokens.grantEndsAt);
        QCOMPARE(back->tokens.scopes, credentials.tokens.scopes);
        QCOMPARE(back->tokens.accountId, credentials.tokens.accountId);
        QCOMPARE(back->tokens.expiresAt.timeSpec(), Qt::UTC);
    }

    void damagedEntriesAreAnError_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no json") << "\xff\x00\x01"_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("another version") << R"({"version":2,"tracker":"fitbit","client":{"id":"a"},"tokens":{"refresh":"b"}})"_ba;
        QTest::newRow("unknown tracker") << R"({"version":1,"tracker":"pigeon","client":{"id":"a"},"tokens":{"refresh":"b"}})"_ba;
        QTest::newRow("no refresh token") << R"({"version":1,"tracker":"fitbit","client":{"id":"a"},"tokens":{}})"_ba;
    }

    void damagedEntriesAreAnError()
    {
        QFETCH(QByteArray, entry);
        m_set->vault.entries.insert(m_set->name(), Secret(entry));
        QCOMPARE(m_set->failed(), ErrorKind::VaultFailed);
    }

    void anOutageIsNotAnEndedConsent_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("expected");
        const auto body = [](int status, const QByteArray &text) {
            Answer answer = Answer::text(text, status);
            answer.contentType = "application/json"_ba;
            return Fault::answer(Service::Google, answer);
        };
        QTest::newRow("500") << Fault::serverError(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("html 502") << Fault::htmlPage(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("503 that speaks of the grant") << body(503, R"({"error":"invalid_grant"})") << ErrorKind::ServiceDown;
        QTest::newRow("429") << Fault::tooManyRequests(Service::Google, "120"_ba) << ErrorKind::RateLimited;
        QTest::newRow("410") << body(410, "") << ErrorKind::BadResponse;
        QTest::newRow("html 200") << Fault::htmlPage(Service::Google, 200) << ErrorKind::BadResponse;
        QTest::newRow("html 400") << Fault::htmlPage(Service::Google, 400) << ErrorKind::BadResponse;
        QTest::newRow("html 404") << Fault::htmlPage(Service::Google, 404) << ErrorKind::BadResponse;
        QTest::newRow("broken json") << Fault::brokenJson(Service::Google) << ErrorKind::BadResponse;
        QTest::newRow("redirect") << Fault::redirect(Service::Google, "https://example.org/"_ba) << ErrorKind::BadResponse;
        QTest::newRow("huge") << Fault::hugeBody(Service::Google, 1'000'000) << ErrorKind::TooLarge;
        QTest::newRow("reset") << Fault::reset(Service::Google) << ErrorKind::ConnectionLost;
        QTest::newRow("array") << body(200, "[]") << ErrorKind::BadResponse;
        QTest::newRow("no token") << body(200, R"({"expires_in":3600})") << ErrorKind::BadResponse;
        QTest::newRow("error with 200") << body(200, R"({"error":"invalid_grant"})") << ErrorKind::BadResponse;
        QTest::newRow("token with a line end") << body(200, R"({"access_token":"a\r\nX: y","expires_in":3600})") << ErrorKind::BadResponse;
        QTest::newRow("token as a number") << body(200, R"({"access_token":5,"expires_in":3600})") << ErrorKind::BadResponse;
        QTest::newRow("endless life") << body(200, R"({"access_token":"a","expires_in":1e300})") << ErrorKind::BadResponse;
        QTest::newRow("negative life") << body(200, R"({"access_token":"a","expires_in":-1})") << ErrorKind::BadResponse;
        QTest::newRow("mac token") << body(200, R"({"access_token":"a","token_type":"mac"})") << ErrorKind::BadResponse;
        QTest::newRow("unauthorized") << body(401, R"({"error":"invalid_client"})") << ErrorKind::ClientRejected;
        QTest::newRow("other client") << body(400, R"({"error":"unauthorized_client"})") << ErrorKind::ClientRejected;
        QTest::newRow("other error") << body(400, R"({"error":"invalid_request"})") << ErrorKind::BadResponse;
        QTest::newRow("echoing error") << body(400, R"({"error":"Refresh token invalid: abc0123"})") << ErrorKind::BadResponse;
        QTest::newRow("collision") << body(409, R"({"errors":[{"errorType":"conflict"}]})") << ErrorKind::RateLimited;
    }

    void anOutageIsNotAnEndedConsent()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorKind, expected);
        QVERIFY(m_set->connectGoogle());
        m_set->later(4000);
        const Secret before = m_set->vault.entries.value(m_set->name());
        m_set->fixture.world.faults().add(std::move(fault).on(u"/token"_s));
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY(!token);
        QCOMPARE(word(token.error().kind), word(expected));
        QVERIFY(!token.error().detail.contains("abc0123"_L1));
        if (expected == ErrorKind::RateLimited && token.error().retryAfter)
            QCOMPARE(*token.error().retryAfter, std::chrono::milliseconds(120s));
        QVERIFY(m_set->vault.entries.value(m_set->name()).matches(before));
        // And when it is over, all is well.
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada)));
    }

    void googleIsAskedAgainAfterAnOutage()
    {
        QVERIFY(m_set->connectGoogle());
        m_set->later(4000);
        RetryPolicy policy;
        policy.attempts = 3;
        policy.firstDelay = 1ms;
        TokenClient client(m_set->http, m_set->fixture.clock, policy);
        TokenKeeper keeper(m_set->vault, client, m_set->fixture.clock, m_set->fixture.endpoints, u"home"_s);
        m_set->fixture.world.faults().add(Fault::serverError(Service::Google).on(u"/token"_s).times(2));
        QVERIFY(QCoro::waitFor(keeper.accessToken(m_set->ada)));
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Google, u"/token"_s), 3);
    }

    void unreachableServiceIsOffline()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.close(Service::Fitbit);
        QCOMPARE(m_set->failed(), ErrorKind::Offline);
    }

    void wrongClientSecretIsNotTheConsentsFault()
    {
        QVERIFY(m_set->connectGoogle());
        auto credentials = QCoro::waitFor(m_set->keeper.credentials(m_set->ada));
        QVERIFY(credentials);
        credentials->client.secret = Secret("wrong"_ba);
        QVERIFY(QCoro::waitFor(m_set->keeper.keep(m_set->ada, *credentials)));
        m_set->later(4000);
        QCOMPARE(m_set->failed(), ErrorKind::ClientRejected);
    }

    void revokingTwiceIsFine()
    {
        QVERIFY(m_set->connectFitbit(true));
        const TokenSet tokens = m_set->storedTokens();
        const auto provider = m_set->fixture.fitbit(true);
        QVERIFY(QCoro::waitFor(m_set->client.revoke(provider, m_set->fixture.fitbitServerClient(), tokens.refresh)));
        QVERIFY(QCoro::waitFor(m_set->client.revoke(provider, m_set->fixture.fitbitServerClient(), tokens.refresh)));
        m_set->later(8 * 3600);
        QCOMPARE(m_set->failed(), ErrorKind::NeedsConsent);
    }

private:
    std::unique_ptr<KeeperSet> m_set;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::TokenAnswersTest)
#include "tst_token_answers.moc"
