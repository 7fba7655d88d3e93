// SPDX-License-Identifier: GPL-3.0-or-later
// The running program asks for a consent, and what comes to its port is not what it asked for.
#include "tests/accounts/raw_http.h"
#include "tests/desktop/desktop_fixture.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class SessionHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wrongAnswersLeaveItWaiting();
    void pastedWrongAnswersLeaveItWaiting();
    void secondAnswerIsTurnedAway();
    void codeUsedAlreadyEndsIt();
    void inventedErrorEndsItInItsOwnWords();

private:
    [[nodiscard]] bool stillWaits() { return m_desk->reads(u"Waiting for your answer"_s); }
    [[nodiscard]] int tokensAsked() { return m_desk->world.traffic().count(fakes::Service::Google, u"/token"_s); }
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return rawExchange(m_port, "GET "_ba + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba);
    }

    std::unique_ptr<DesktopFixture> m_desk;
    QUrl m_page;
    QByteArray m_state;
    quint16 m_port = 0;
};

void SessionHostileTest::init()
{
    m_desk = std::make_unique<DesktopFixture>();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start({u"--now"_s, u"2026-11-20T08:38:00Z"_s}));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    m_page = m_desk->openedPage();
    const QUrlQuery query(m_page);
    m_state = query.queryItemValue(u"state"_s).toLatin1();
    m_port = static_cast<quint16>(QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
    QVERIFY(stillWaits());
}

void SessionHostileTest::cleanup()
{
    if (!QTest::currentTestFailed()) {
        QVERIFY(m_desk->quit());
        QCOMPARE(m_desk->leaks().join(u'\n'), QString());
    }
    m_desk.reset();
}

void SessionHostileTest::wrongAnswersLeaveItWaiting()
{
    const QByteArray tail = " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba;
    const QByteArray hostile[] = {
        "GET /?code=a&state=wrong"_ba + tail, // a wrong state
        "GET /?code=a&state="_ba + m_state + 'x' + tail,
        "GET /?code=a"_ba + tail, // none
        "GET /?code=a&state="_ba + tail,
        "GET /?code=a&state="_ba + m_state + "&state="_ba + m_state + tail, // repeated
        "GET /?code=a&state="_ba + m_state + "&state=wrong"_ba + tail,
        "GET /?code=a&code=b&state="_ba + m_state + tail,
        "GET /?state=wrong&error=access_denied"_ba + tail, // a stranger's refusal
        "GET /?state="_ba + m_state + tail, // neither code nor error
        "GET /callback?code=a&state="_ba + m_state + tail,
        "POST /?code=a&state="_ba + m_state + " HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"_ba,
        "GET /?state="_ba + m_state + "&code="_ba + QByteArray(1 << 20, 'a') + tail, // huge
        "GET /?state="_ba + m_state + "&code=a HTTP/1.1\r\nX: "_ba + QByteArray(1 << 20, 'b'),
        "GET /?state="_ba + m_state + "&code=a\x01\xff\xfe"_ba + tail, // binary
        "GET /?state="_ba + m_state + "&code=%00%FF"_ba + tail,
        QByteArray::fromHex("16030100a5010000a10303") + "\r\n\r\n"_ba, // TLS
        "\r\n\r\n"_ba};
    for (const QByteArray &request : hostile) {
        const QByteArray answer = rawExchange(m_port, request);
        // What is far too long may be cut off before the answer can be read.
        QVERIFY2(answer.startsWith("HTTP/1.1 4") || (answer.isEmpty() && request.size() > 10'000), answer.left(200).constData());
        QVERIFY2(!answer.contains(m_state), request.left(80).constData());
        QVERIFY2(m_desk->isRunning() && stillWaits(), request.left(80).constData());
    }
    QList<QHostAddress> elsewhere = QNetworkInterface::allAddresses();
    elsewhere.append(QHostAddress(u"127.0.0.2"_s)); // this computer too, and not ours
    for (const QHostAddress &address : std::as_const(elsewhere)) {
        if (address == QHostAddress(QHostAddress::LocalHost) || !address.scopeId().isEmpty())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        QVERIFY(!socket.waitForConnected(3000));
    }
    QCOMPARE(tokensAsked(), 0);
    m_desk->picture(u"hostile"_s);
    const fakes::Visit visit = m_desk->answer(m_page, u"Ada"_s);
    QVERIFY2(visit.body.contains("Access was given"), visit.body.constData());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
    QCOMPARE(tokensAsked(), 1);
}

void SessionHostileTest::pastedWrongAnswersLeaveItWaiting()
{
    const QString field = u"Address the browser ended on"_s;
    const QString place = u"http://127.0.0.1:%1/?"_s.arg(m_port);
    const QString state = QString::fromLatin1(m_state);
    const std::pair<QString, QString> pasted[] = {
        {place + u"code=a&state=wrong"_s, u"from an earlier try"_s},
        {place + u"code=a"_s, u"not complete"_s},
        {place + u"state="_s + state, u"not complete"_s},
        {u"http://127.0.0.1:1/?code=a&state="_s + state, u"not the address that the browser ended on"_s},
        {u"https://example.org/?code=a&state="_s + state, u"not the address that the browser ended on"_s},
        {u"nonsense"_s, u"no address"_s}};
    for (const auto &[address, told] : pasted) {
        QVERIFY(m_desk->type(field, address));
        QVERIFY(m_desk->press(u"Use the pasted address"_s));
        QVERIFY2(m_desk->reads(told), qPrintable(address.left(60)));
        QVERIFY(stillWaits());
    }
    QCOMPARE(tokensAsked(), 0);
    const QUrl right = m_desk->redirectOf(m_page, u"Ada"_s);
    QVERIFY(m_desk->type(field, QString::fromLatin1(right.toEncoded())));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
}

void SessionHostileTest::secondAnswerIsTurnedAway()
{
    m_desk->world.faults().add(fakes::Fault::hang(fakes::Service::Google).on(u"/token"_s));
    const QByteArray target = "/?"_ba + m_desk->redirectOf(m_page, u"Ada"_s).query(QUrl::FullyEncoded).toLatin1();
    QTcpSocket first;
    first.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    first.write("GET "_ba + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba);
    QVERIFY(QTest::qWaitFor([this] { return tokensAsked() == 1; }, 60'000));
    for (const QByteArray &again : {target, "/?error=access_denied&state="_ba + m_state}) {
        const QByteArray answer = get(again);
        QVERIFY2(answer.contains("This address was used already"), answer.constData());
    }
    QCOMPARE(tokensAsked(), 1);
    QVERIFY(m_desk->isRunning());
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->reads(u"Add yourself"_s));
}

void SessionHostileTest::codeUsedAlreadyEndsIt()
{
    // Somebody was quicker: the service has given tokens for this code.
    const QUrl redirect = m_desk->redirectOf(m_page, u"Ada"_s);
    m_desk->world.faults().add(fakes::Fault::answer(
        fakes::Service::Google, fakes::Answer::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"Bad Request"_s}}, 400))
        .on(u"/token"_s));
    const QByteArray answer = get("/?"_ba + redirect.query(QUrl::FullyEncoded).toLatin1());
    QVERIFY2(answer.contains("This did not work"), answer.constData());
    QVERIFY(m_desk->reads(u"Access was not allowed"_s));
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
}

void SessionHostileTest::inventedErrorEndsItInItsOwnWords()
{
    const QByteArray answer = get("/?error=%3Cscript%3EYou+won&state="_ba + m_state);
    QVERIFY2(answer.contains("This did not work") && !answer.contains("You"), answer.constData());
    QVERIFY(m_desk->reads(u"Access was not allowed"_s));
    QCOMPARE(tokensAsked(), 0);
}

QTEST_MAIN(SessionHostileTest)
#include "tst_session_hostile.moc"
