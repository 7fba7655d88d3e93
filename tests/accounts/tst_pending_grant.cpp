// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/consent_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QUrlQuery>
#include <memory>

using namespace Qt::StringLiterals;
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

/// A consent begun here and given elsewhere.
class PendingGrantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsentFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void eachIsOfItsOwn()
    {
        const PendingGrant one = begun();
        const PendingGrant two = begun();
        QVERIFY(one.state.reveal().size() >= 43); // 256 bits in base64url
        QVERIFY(one.verifier.reveal().size() >= 43);
        QVERIFY(!one.state.matches(two.state) && !one.verifier.matches(two.verifier) && !one.state.matches(one.verifier));
        for (int i = 0; i < 50; ++i) {
            const QUrl redirect(begun().redirectUri);
            QCOMPARE(redirect.host(), u"127.0.0.1"_s);
            QCOMPARE(redirect.path(), u"/"_s);
            QVERIFY(redirect.port() >= 61000 && redirect.port() <= 65535);
        }
        // Where the provider compares the redirect, it is the registered one.
        const auto fitbit = OAuthProvider::fitbit(Endpoints::defaults(), true);
        QCOMPARE(PendingGrant::begin(fitbit, m_fixture->fitbitServerClient(), {}).redirectUri, u"http://127.0.0.1:8080/"_s);
    }

    void comesBackFromTheVault()
    {
        const PendingGrant before = begun();
        const auto after = PendingGrant::fromVault(before.toVault());
        QVERIFY(after);
        QCOMPARE(after->tracker, TrackerKind::GoogleHealth);
        QCOMPARE(after->client.id, before.client.id);
        QVERIFY(after->client.secret.matches(before.client.secret));
        QCOMPARE(after->redirectUri, before.redirectUri);
        QVERIFY(after->state.matches(before.state) && after->verifier.matches(before.verifier));
        QCOMPARE(after->endsAt, before.endsAt);
        QCOMPARE(after->endsAt.timeSpec(), Qt::UTC);
    }

    void tornEntriesAreRefused()
    {
        const QJsonObject good = QJsonDocument::fromJson(begun().toVault().reveal()).object();
        for (const auto &key : {u"version"_s, u"tracker"_s, u"client"_s, u"redirectUri"_s, u"state"_s, u"verifier"_s, u"endsAt"_s}) {
            QJsonObject torn = good;
            torn.remove(key);
            const auto read = PendingGrant::fromVault(Secret(QJsonDocument(torn).toJson()));
            QVERIFY2(!read, qPrintable(key));
            QCOMPARE(read.error().kind, ErrorKind::BadResponse);
        }
        QVERIFY(!PendingGrant::fromVault(Secret("MARKED"_ba)));
        // An entry of another sort is none of these.
        QVERIFY(!PendingGrant::fromVault(m_fixture->googleClient().toVault()));
        QVERIFY(OAuthClient::fromVault(m_fixture->googleClient().toVault()));
        QVERIFY(!OAuthClient::fromVault(OAuthClient().toVault()));
    }

    void noPortIsOpenedAndThePageStaysTheSame()
    {
        const PendingGrant pending = begun();
        Grant grant(m_fixture->google(), pending, m_fixture->clock);
        const auto page = grant.start();
        QVERIFY(page);
        const QUrlQuery query(*page);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), pending.redirectUri);
        QCOMPARE(query.queryItemValue(u"state"_s).toLatin1(), pending.state.reveal());
        QVERIFY(!page->toString().contains(QString::fromLatin1(pending.verifier.reveal())));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(pending.redirectUri).port()));
        QVERIFY(QTest::qWaitFor([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; }, 60'000));

        Grant again(m_fixture->google(), PendingGrant::fromVault(pending.toVault()).value(), m_fixture->clock);
        QCOMPARE(again.start().value(), *page);
    }

    void anotherProcessExchangesTheCode_data()
    {
        QTest::addColumn<bool>("isGoogle");
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("google") << true << true;
        QTest::newRow("fitbit, server client") << false << true;
        QTest::newRow("fitbit, public client") << false << false;
    }

    void anotherProcessExchangesTheCode()
    {
        QFETCH(bool, isGoogle);
        QFETCH(bool, withSecret);
        const OAuthProvider provider = isGoogle ? m_fixture->google() : m_fixture->fitbit(withSecret);
        const OAuthClient client = isGoogle ? m_fixture->googleClient()
            : withSecret                    ? m_fixture->fitbitServerClient()
                                            : m_fixture->fitbitPublicClient();
        Secret kept;
        QUrl page;
        {
            const PendingGrant pending = PendingGrant::begin(provider, client, m_fixture->clock.now().addDays(1));
            Grant grant(provider, pending, m_fixture->clock);
            page = grant.start().value();
            kept = pending.toVault();
        }
        const QUrl answer = answerTo(page);
        if (isGoogle)
            QVERIFY(answer.toString(QUrl::FullyEncoded).contains("code=4%2F"_L1));
        else
            QCOMPARE(answer.fragment(), u"_=_"_s);

        const PendingGrant pending = PendingGrant::fromVault(kept).value();
        Grant grant(OAuthProvider::of(pending.tracker, pending.client, m_fixture->endpoints), pending, m_fixture->clock);
        QVERIFY(grant.start());
        QVERIFY(grant.redirected(answer));
        const auto tokens = QCoro::waitFor(grant.finish());
        QVERIFY2(tokens, tokens ? "" : qPrintable(word(tokens.error().kind) + u' ' + tokens.error().detail));
        QVERIFY(!tokens->access.isEmpty() && !tokens->refresh.isEmpty());
    }

    void verifierOfAnotherIsTurnedDown()
    {
        PendingGrant pending = begun();
        Grant first(m_fixture->google(), pending, m_fixture->clock);
        const QUrl answer = answerTo(first.start().value());
        pending.verifier = begun().verifier;
        Grant second(m_fixture->google(), pending, m_fixture->clock);
        QVERIFY(second.start());
        QVERIFY(second.redirected(answer));
        QCOMPARE(QCoro::waitFor(second.finish()).error().kind, ErrorKind::Refused);
    }

    void hostileAddressesAreTurnedAwayAndTheWaitGoesOn_data()
    {
        QTest::addColumn<QString>("address"); // STATE, CODE and PORT stand for the real ones
        QTest::newRow("wrong state") << u"http://127.0.0.1:PORT/?state=wrong&code=CODE"_s;
        QTest::newRow("longer state") << u"http://127.0.0.1:PORT/?state=STATEx&code=CODE"_s;
        QTest::newRow("no state") << u"http://127.0.0.1:PORT/?code=CODE"_s;
        QTest::newRow("empty state") << u"http://127.0.0.1:PORT/?state=&code=CODE"_s;
        QTest::newRow("state twice") << u"http://127.0.0.1:PORT/?state=STATE&state=STATE&code=CODE"_s;
        QTest::newRow("right and wrong state") << u"http://127.0.0.1:PORT/?state=STATE&state=wrong&code=CODE"_s;
        QTest::newRow("code twice") << u"http://127.0.0.1:PORT/?state=STATE&code=CODE&code=other"_s;
        QTest::newRow("code and error") << u"http://127.0.0.1:PORT/?state=STATE&code=CODE&error=access_denied"_s;
        QTest::newRow("no code") << u"http://127.0.0.1:PORT/?state=STATE"_s;
        QTest::newRow("empty code") << u"http://127.0.0.1:PORT/?state=STATE&code="_s;
        QTest::newRow("code with a line end") << u"http://127.0.0.1:PORT/?state=STATE&code=a%0D%0AX:%20b"_s;
        QTest::newRow("code with a nul") << u"http://127.0.0.1:PORT/?state=STATE&code=a%00"_s;
        QTest::newRow("code beyond ascii") << u"http://127.0.0.1:PORT/?state=STATE&code=%C3%BC"_s;
        QTest::newRow("huge code") << u"http://127.0.0.1:PORT/?state=STATE&code="_s + QString(9000, u'a');
        QTest::newRow("in the fragment") << u"http://127.0.0.1:PORT/#state=STATE&code=CODE"_s;
        QTest::newRow("other port") << u"http://127.0.0.1:1/?state=STATE&code=CODE"_s;
        QTest::newRow("no port") << u"http://127.0.0.1/?state=STATE&code=CODE"_s;
        QTest::newRow("other host") << u"http://example.org:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("name of this computer") << u"http://localhost:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("other loopback") << u"http://[::1]:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("user") << u"http://someone@127.0.0.1:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("user and password") << u"http://a:b@127.0.0.1:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("https") << u"https://127.0.0.1:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("other scheme") << u"javascript://127.0.0.1:PORT/?state=STATE&code=CODE"_s;
        QTest::newRow("path") << u"http://127.0.0.1:PORT/callback?state=STATE&code=CODE"_s;
        QTest::newRow("path upwards") << u"http://127.0.0.1:PORT/../?state=STATE&code=CODE"_s;
        QTest::newRow("nothing") << QString();
    }

    void hostileAddressesAreTurnedAwayAndTheWaitGoesOn()
    {
        QFETCH(QString, address);
        const PendingGrant pending = begun();
        Grant grant(m_fixture->google(), pending, m_fixture->clock);
        const QUrl right = answerTo(grant.start().value());
        const QString state = QString::fromLatin1(pending.state.reveal());
        address.replace("STATE"_L1, state)
            .replace("CODE"_L1, QUrlQuery(right).queryItemValue(u"code"_s, QUrl::FullyEncoded))
            .replace("PORT"_L1, QString::number(QUrl(pending.redirectUri).port()));
        const auto taken = grant.redirected(QUrl(address, QUrl::StrictMode));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!sentence(taken.error()).contains(state) && !taken.error().detail.contains(state));
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 0);
        QVERIFY(grant.redirected(right));
        const auto again = grant.redirected(right);
        QVERIFY(!again);
        QVERIFY(QCoro::waitFor(grant.finish()));
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 1);
    }

    void nothingSecretIsLogged()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(takeLog);
        QLoggingCategory::setFilterRules(u"*=true\nqt.httpserver*=false"_s);
        const PendingGrant pending = begun();
        Grant grant(m_fixture->google(), pending, m_fixture->clock);
        const QUrl answer = answerTo(grant.start().value());
        [[maybe_unused]] const auto wrong = grant.redirected(QUrl(u"http://127.0.0.1:1/?state=STATE-MARKED&code=CODE-MARKED"_s));
        const bool taken = grant.redirected(answer).has_value();
        const auto tokens = QCoro::waitFor(grant.finish());
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(taken && tokens);
        QVERIFY2(logged.contains("qt.networkauth"_L1), "the flow's own log was on");
        const QUrlQuery query(answer);
        for (const QString &secret :
             {QString::fromLatin1(pending.state.reveal()), QString::fromLatin1(pending.verifier.reveal()), u"MARKED"_s,
              query.queryItemValue(u"code"_s), query.queryItemValue(u"code"_s, QUrl::FullyDecoded),
              QString::fromLatin1(pending.client.secret.reveal()), QString::fromLatin1(tokens->access.reveal()),
              QString::fromLatin1(tokens->refresh.reveal())}) {
            QVERIFY(secret.size() > 5);
            QVERIFY2(!logged.contains(secret), qPrintable(logged));
        }
    }

private:
    PendingGrant begun() { return PendingGrant::begin(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock.now().addDays(1)); }

    /// The address that Ada's browser ends on.
    QUrl answerTo(const QUrl &page)
    {
        ConsentScript script;
        script.player = u"Ada"_s;
        script.followRedirect = false;
        return QCoro::waitFor(ConsentFixture::awaited(m_fixture->browser.open(page, script))).redirect;
    }

    std::unique_ptr<ConsentFixture> m_fixture;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::PendingGrantTest)
#include "tst_pending_grant.moc"
