// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/redirect.h"
#include "tests/accounts/consent_fixture.h"
#include "tests/accounts/raw_http.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;

namespace stepladder {

/// What may come to the loopback port, and what must not get through.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsentFixture>();
        QVERIFY(m_fixture->open());
        m_grant = std::make_unique<Grant>(m_fixture->google(), m_fixture->googleClient(), m_fixture->clock, 60s);
        const auto address = m_grant->start();
        QVERIFY(address);
        const QUrlQuery query(*address);
        m_state = query.queryItemValue(u"state"_s).toLatin1();
        m_redirectUri = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_port = static_cast<quint16>(m_redirectUri.port());
        m_address = *address;
    }
    void cleanup()
    {
        m_grant.reset();
        m_fixture.reset();
    }

    void queryTable_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("expected"); // the code, "!" and the error, or "fault"
        QTest::newRow("plain") << "code=abc&state=S"_ba << "abc"_ba;
        QTest::newRow("decoded once") << "state=S&code=4%2F0Abc%252F"_ba << "4/0Abc%2F"_ba;
        QTest::newRow("bare slash") << "state=S&code=4/0Abc"_ba << "4/0Abc"_ba;
        QTest::newRow("others are ignored") << "iss=x&state=S&code=a&scope=b%20c&authuser=0"_ba << "a"_ba;
        QTest::newRow("refusal") << "error=access_denied&state=S"_ba << "!access_denied"_ba;
        QTest::newRow("error with a text") << "error=You%20%3Cb%3E&state=S"_ba << "!unknown_error"_ba;
        QTest::newRow("wrong state") << "code=abc&state=T"_ba << "fault"_ba;
        QTest::newRow("longer state") << "code=abc&state=SS"_ba << "fault"_ba;
        QTest::newRow("no state") << "code=abc"_ba << "fault"_ba;
        QTest::newRow("empty state") << "code=abc&state="_ba << "fault"_ba;
        QTest::newRow("state twice") << "code=abc&state=S&state=S"_ba << "fault"_ba;
        QTest::newRow("code twice") << "code=abc&code=abd&state=S"_ba << "fault"_ba;
        QTest::newRow("code and error") << "code=abc&error=access_denied&state=S"_ba << "fault"_ba;
        QTest::newRow("neither") << "state=S"_ba << "fault"_ba;
        QTest::newRow("code with a line end") << "code=a%0D%0Ab&state=S"_ba << "fault"_ba;
        QTest::newRow("code with a nul") << "code=a%00b&state=S"_ba << "fault"_ba;
        QTest::newRow("code beyond ascii") << "code=%C3%BC&state=S"_ba << "fault"_ba;
        QTest::newRow("raw bytes") << "code=a\xff&state=S"_ba << "fault"_ba;
        QTest::newRow("huge code") << "state=S&code="_ba + QByteArray(5000, 'a') << "fault"_ba;
        QTest::newRow("nothing") << ""_ba << "fault"_ba;
        QTest::newRow("ampersands") << "&&&=&=&"_ba << "fault"_ba;
    }

    void queryTable()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, expected);
        const auto redirect = readRedirect(query, Secret("S"_ba));
        QByteArray seen = "fault"_ba;
        if (const auto *good = std::get_if<Redirect>(&redirect))
            seen = good->error.isEmpty() ? good->code.reveal() : '!' + good->error.toLatin1();
        QCOMPARE(seen, expected);
        QVERIFY(std::holds_alternative<RedirectFault>(readRedirect(query, Secret())));
    }

    void turnedAwayAndTheWaitGoesOn_data()
    {
        QTest::addColumn<QByteArray>("request"); // STATE stands for the real one
        QTest::addColumn<int>("status");
        const QByteArray tail = " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba;
        QTest::newRow("wrong state") << "GET /?code=a&state=wrong"_ba + tail << 400;
        QTest::newRow("no state") << "GET /?code=a"_ba + tail << 400;
        QTest::newRow("longer state") << "GET /?code=a&state=STATEx"_ba + tail << 400;
        QTest::newRow("empty state") << "GET /?code=a&state="_ba + tail << 400;
        QTest::newRow("state twice") << "GET /?code=a&state=STATE&state=STATE"_ba + tail << 400;
        QTest::newRow("right and wrong state") << "GET /?state=STATE&code=a&state=wrong"_ba + tail << 400;
        QTest::newRow("code twice") << "GET /?code=a&state=STATE&code=b"_ba + tail << 400;
        QTest::newRow("code and error") << "GET /?code=a&state=STATE&error=access_denied"_ba + tail << 400;
        QTest::newRow("no code") << "GET /?state=STATE"_ba + tail << 400;
        QTest::newRow("code with a line end") << "GET /?state=STATE&code=a%0D%0AX:%20b"_ba + tail << 400;
        QTest::newRow("two requests in one") << "GET /?code=a&state=wrong HTTP/1.1\r\n\r\nGET /?code=a&state=STATE"_ba + tail << 400;
        QTest::newRow("other authority") << "GET //example.org/?code=a&state=STATE"_ba + tail << 404;
        QTest::newRow("user") << "GET http://someone@127.0.0.1/?code=a&state=STATE"_ba + tail << 400;
        QTest::newRow("path upwards") << "GET /../?code=a&state=STATE"_ba + tail << 404;
        QTest::newRow("bare") << "GET /"_ba + tail << 400;
        QTest::newRow("icon") << "GET /favicon.ico"_ba + tail << 404;
        QTest::newRow("other path") << "GET /callback?code=a&state=STATE"_ba + tail << 404;
        QTest::newRow("post") << "POST /?code=a&state=STATE HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"_ba << 405;
        QTest::newRow("head") << "HEAD /?code=a&state=STATE"_ba + tail << 405;
        QTest::newRow("options") << "OPTIONS *"_ba + tail << 400;
        QTest::newRow("proxy form") << "GET http://127.0.0.1/?code=a&state=STATE"_ba + tail << 400;
        QTest::newRow("no version") << "GET /?code=a&state=STATE\r\n\r\n"_ba << 400;
        QTest::newRow("three spaces") << "GET  / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("huge query") << "GET /?state=STATE&code="_ba + QByteArray(9000, 'a') + tail << 431;
        QTest::newRow("huge headers") << "GET /?state=STATE&code=a HTTP/1.1\r\nX: "_ba + QByteArray(20000, 'a') << 431;
        QTest::newRow("tls hello") << QByteArray::fromHex("16030100a5010000a10303") + "\r\n\r\n"_ba << 400;
        QTest::newRow("binary query") << "GET /?code=a\x01\xff&state=STATE"_ba + tail << 400;
    }

    void turnedAwayAndTheWaitGoesOn()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        auto wait = m_grant->finish();
        request.replace("STATE", m_state);
        const QByteArray answer = rawExchange(m_port, request);
        QVERIFY2(answer.startsWith("HTTP/1.1 "_ba + QByteArray::number(status) + ' '), answer.left(200).constData());
        QVERIFY(!answer.contains("Access was given"));
        QVERIFY(!answer.contains(m_state));
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 0);
        // The right one still gets through.
        [[maybe_unused]] const auto visit = m_fixture->browser.open(m_address, ada());
        const auto tokens = QCoro::waitFor(wait);
        QVERIFY2(tokens, tokens ? "" : qPrintable(word(tokens.error().kind)));
    }

    void thePageSaysWhatIsTrue_data()
    {
        QTest::addColumn<QByteArray>("query"); // STATE stands for the real one
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another state") << "?code=a&state=wrong"_ba << "This answer is from an earlier try"_ba;
        QTest::newRow("no code") << "?state=STATE"_ba << "This answer is not complete"_ba;
        QTest::newRow("no state") << "?code=a"_ba << "This answer is not complete"_ba;
        QTest::newRow("nothing") << ""_ba << "This answer is not complete"_ba;
        QTest::newRow("code twice") << "?code=a&code=b&state=STATE"_ba << "This answer is not complete"_ba;
    }

    void thePageSaysWhatIsTrue()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, words);
        query.replace("STATE", m_state);
        const QByteArray answer = rawExchange(m_port, "GET /" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY2(answer.contains(words), answer.constData());
    }

    void noiseNeverGetsThrough()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = i % 2 ? "GET /?state="_ba : ""_ba;
            const int length = random.bounded(400);
            for (int j = 0; j < length; ++j)
                bytes += static_cast<char>(random.bounded(256));
            const QByteArray answer = rawExchange(m_port, bytes + "\r\n\r\n");
            QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer.left(100).constData());
        }
    }

    void silentConnectionsDoNotKeepOthersOut()
    {
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            QVERIFY(QTest::qWaitFor([&] { return silent.back()->state() != QAbstractSocket::ConnectingState; }, 60'000));
        }
        auto wait = m_grant->finish();
        [[maybe_unused]] const auto visit = m_fixture->browser.open(m_address, ada());
        QVERIFY(QCoro::waitFor(wait));
    }

    void repeatedRedirectIsTurnedAway()
    {
        m_fixture->world.faults().add(Fault::slow(Service::Google, 400).on(u"/token"_s));
        auto wait = m_grant->finish();
        const QUrl redirect = consentedRedirect();
        QVERIFY(m_grant->redirected(redirect));
        const auto again = m_grant->redirected(redirect);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(rawGet(m_port, "/?" + redirect.query(QUrl::FullyEncoded).toLatin1()), 400);
        QVERIFY(QCoro::waitFor(wait));
        QCOMPARE(m_fixture->world.traffic().count(Service::Google, u"/token"_s), 1);
    }

    void portIsClosedWhenItIsOver()
    {
        auto wait = m_grant->finish();
        m_grant->cancel();
        QCOMPARE(QCoro::waitFor(wait).error().kind, ErrorKind::Cancelled);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(QTest::qWaitFor([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; }, 60'000));
    }

    void pastedAddress()
    {
        auto wait = m_grant->finish();
        const QUrl redirect = consentedRedirect();
        QList<QUrl> wrong(7, redirect);
        wrong[0].setHost(u"example.org"_s);
        wrong[1].setPort(m_port == 1024 ? 1025 : m_port - 1);
        wrong[2].setScheme(u"https"_s);
        wrong[3].setPath(u"/other"_s);
        wrong[4].setQuery(QString(redirect.query(QUrl::FullyEncoded)).replace(QString::fromLatin1(m_state), u"old"_s));
        wrong[5].setQuery(QString());
        wrong[6] = QUrl();
        for (const QUrl &address : wrong) {
            const auto taken = m_grant->redirected(address);
            QVERIFY2(!taken, qPrintable(address.toString(QUrl::RemoveQuery)));
            QCOMPARE(taken.error().kind, ErrorKind::InvalidInput);
            QVERIFY(!taken.error().detail.contains(QString::fromLatin1(m_state)));
        }
        const QString earlier = u"This address is from an earlier try. Open the page again and copy the new one."_s;
        QCOMPARE(sentence(m_grant->redirected(wrong[4]).error()), earlier);
        wrong[4].setPort(wrong[1].port()); // which the earlier one had
        QCOMPARE(sentence(m_grant->redirected(wrong[4]).error()), earlier);
        QVERIFY(sentence(m_grant->redirected(wrong[1]).error()) != earlier);
        QUrl right = redirect;
        right.setFragment(u"_=_"_s); // what Fitbit leaves behind
        QVERIFY(m_grant->redirected(right));
        QVERIFY(QCoro::waitFor(wait));
    }

    void otherInterfacesAreNotListenedTo()
    {
        int tried = 0;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address == QHostAddress(QHostAddress::LocalHost) || !address.scopeId().isEmpty())
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, m_port);
            QVERIFY(QTest::qWaitFor([&] { return socket.state() != QAbstractSocket::HostLookupState
                                              && socket.state() != QAbstractSocket::ConnectingState; }, 60'000));
            QVERIFY2(socket.state() == QAbstractSocket::UnconnectedState, qPrintable(address.toString()));
            ++tried;
        }
        // 127.0.0.2 is this computer too, and not ours.
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(u"127.0.0.2"_s), m_port);
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 60'000));
        QVERIFY(socket.error() == QAbstractSocket::ConnectionRefusedError);
        qInfo("%d other addresses tried", tried + 1);
    }

private:
    static ConsentScript ada()
    {
        ConsentScript script;
        script.player = u"Ada"_s;
        return script;
    }
    /// A valid redirect that nobody has followed yet.
    QUrl consentedRedirect()
    {
        ConsentScript script = ada();
        script.followRedirect = false;
        return QCoro::waitFor(ConsentFixture::awaited(m_fixture->browser.open(m_address, script))).redirect;
    }

    std::unique_ptr<ConsentFixture> m_fixture;
    std::unique_ptr<Grant> m_grant;
    QByteArray m_state;
    QUrl m_redirectUri;
    QUrl m_address;
    quint16 m_port = 0;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::RedirectTest)
#include "tst_redirect.moc"
