// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gate.h"
#include "core/net/http_client.h"
#include "tests/net/raw_server.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder;

namespace {

HttpRequest requestTo(const RawServer &server, const QByteArray &method = "GET"_ba, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = server.url(u"/some/path?secret=in-the-query"_s);
    request.headers = {{"Authorization"_ba, "Bearer secret-token"_ba}};
    if (!body.isEmpty())
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
    request.body = body;
    request.timeout = 60s;
    request.service = u"The service"_s;
    return request;
}

QStringList *logLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (logLines)
        logLines->append(line);
}

} // namespace

class TestNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void sendsWhatItIsTold();
    void keepsNoCookies();
    void neverSentIsOffline();
    void brokenExchangeIsLost_data();
    void brokenExchangeIsLost();
    void bodyLeavesOnce_data();
    void bodyLeavesOnce();
    void silenceEndsAtTheDeadline();
    void dripEndsAtTheDeadline();
    void bodyLimit_data();
    void bodyLimit();
    void endlessBodyIsCutOff();
    void onlyHttpsOrLoopback_data();
    void onlyHttpsOrLoopback();
    void refusesPlainHttp();
    void boundsWhatIsInFlight();
    void deadlineDoesNotRunInTheLine();
    void cancelAllEndsEverything();
    void callOffEndsWhatItMay();
    void pauseEnds();
    void gateIsFair();
    void logsNoSecrets();
};

void TestNet::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "PUT"_ba, "DELETE"_ba}) {
        for (const int status : {200, 201, 301, 302, 400, 403, 404, 405, 409, 410, 418, 422, 429, 500, 502, 503}) {
            QTest::addRow("%s %d", method.constData(), status)
                << method << status << (status / 100 == 3 ? "Location: /elsewhere\r\n"_ba : QByteArray());
        }
        QTest::addRow("%s 401", method.constData()) << method << 401 << QByteArray();
        QTest::addRow("%s 401 bearer", method.constData())
            << method << 401 << "WWW-Authenticate: Bearer realm=\"x\"\r\n"_ba;
        QTest::addRow("%s 401 basic", method.constData())
            << method << 401 << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba;
    }
}

void TestNet::everyStatusIsAnAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawServer::answer(status, "the body"_ba, headers + "X-Mark: yes\r\n"_ba));
    });
    HttpClient client;
    const auto answer = QCoro::waitFor(client.send(requestTo(server, method, method == "POST" ? "{}"_ba : ""_ba)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, "the body"_ba);
    QCOMPARE(answer->header("x-mark"_ba), "yes"_ba);
    QCOMPARE(answer->header("absent"_ba), QByteArray());
    QCOMPARE(server.requests(), 1); // no redirect followed, nothing repeated
    QCOMPARE(client.requestsSent(), 1);
}

void TestNet::sendsWhatItIsTold()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200)); });
    HttpClient client;
    const QByteArray body(300'000, 'x');
    QVERIFY(QCoro::waitFor(client.send(requestTo(server, "POST"_ba, body))));
    const QByteArray received = server.received().first();
    QVERIFY(received.startsWith("POST /some/path?secret=in-the-query HTTP/1.1\r\n"));
    const QByteArray head = received.toLower(); // newer Qt versions write names of headers small
    QVERIFY(head.contains("\r\nuser-agent: stepladder/"));
    QVERIFY(head.contains("\r\nauthorization: bearer secret-token\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(head.contains("\r\ncontent-length: 300000\r\n"));
    QVERIFY(received.endsWith("\r\n\r\n"_ba + body));
}

void TestNet::keepsNoCookies()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawServer::answer(200, "ok"_ba, "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=999\r\n"_ba));
    });
    HttpClient client(1);
    QVERIFY(QCoro::waitFor(client.send(requestTo(server))));
    QVERIFY(QCoro::waitFor(client.send(requestTo(server))));
    QCOMPARE(server.requests(), 2); // and no answer from a cache
    QVERIFY(!server.received().last().toLower().contains("cookie"));
}

void TestNet::neverSentIsOffline()
{
    HttpClient client;
    HttpRequest nobody;
    nobody.service = u"The service"_s;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
        nobody.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(gone.serverPort()));
    }
    for (const QByteArray &body : {""_ba, "{}"_ba}) {
        nobody.method = body.isEmpty() ? "GET"_ba : "POST"_ba;
        nobody.body = body;
        nobody.headers = {{"Content-Type"_ba, "application/json"_ba}};
        const auto refused = QCoro::waitFor(client.send(nobody));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QCOMPARE(refused.error().subject, u"The service"_s);
        QCOMPARE(refused.error().host, u"127.0.0.1"_s); // there is a network
        QVERIFY(!refused.error().detail.contains(u"127.0.0.1"_s));
    }
    HttpRequest nameless;
    nameless.url = QUrl(u"https://nobody.invalid/"_s);
    const auto unknown = QCoro::waitFor(client.send(nameless));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Offline);
    QCOMPARE(unknown.error().host, QString());
    // TLS that never comes about: the connection stands, the request was not sent.
    RawServer mute([](QTcpSocket *, const QByteArray &) {});
    HttpRequest early = requestTo(mute, "POST"_ba, "{}"_ba);
    early.url.setScheme(u"https"_s);
    early.timeout = 200ms;
    const auto unfinished = QCoro::waitFor(client.send(early));
    QVERIFY(!unfinished);
    QCOMPARE(unfinished.error().kind, ErrorKind::Offline);
    QVERIFY(unfinished.error().timedOut && !unknown.error().timedOut);
    QCOMPARE(unfinished.error().host, u"127.0.0.1"_s); // which is no reason to speak of no network
    QVERIFY(sentence(unfinished.error()).contains(u"127.0.0.1 does not answer in time"_s));
}

void TestNet::brokenExchangeIsLost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("cut head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("cut body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":"_ba;
    QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
}

void TestNet::brokenExchangeIsLost()
{
    QFETCH(QByteArray, answer);
    for (const QByteArray &body : {""_ba, "{}"_ba}) {
        RawServer server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        HttpClient client;
        const auto lost = QCoro::waitFor(client.send(requestTo(server, body.isEmpty() ? "GET"_ba : "POST"_ba, body)));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::ConnectionLost);
    }
}

void TestNet::bodyLeavesOnce_data()
{
    QTest::addColumn<bool>("firstOnConnection");
    QTest::addColumn<bool>("resets");
    QTest::newRow("new connection closed") << true << false;
    QTest::newRow("new connection reset") << true << true;
    QTest::newRow("kept connection closed") << false << false;
    QTest::newRow("kept connection reset") << false << true;
}

void TestNet::bodyLeavesOnce()
{
    QFETCH(bool, firstOnConnection);
    QFETCH(bool, resets);
    bool breaks = firstOnConnection;
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        if (!breaks)
            socket->write(RawServer::answer(200));
        else if (resets)
            RawServer::reset(socket);
        else
            socket->disconnectFromHost();
    });
    HttpClient client;
    const HttpRequest message = requestTo(server, "POST"_ba, "{\"text\":\"once\"}"_ba);
    if (!firstOnConnection) {
        QVERIFY(QCoro::waitFor(client.send(message)));
        breaks = true;
    }
    const int before = server.requests();
    const auto lost = QCoro::waitFor(client.send(message));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(server.requests() - before, 1);
}

void TestNet::silenceEndsAtTheDeadline()
{
    RawServer server([](QTcpSocket *, const QByteArray &) {});
    HttpClient client;
    for (const QByteArray &body : {""_ba, "{}"_ba}) {
        HttpRequest request = requestTo(server, body.isEmpty() ? "GET"_ba : "POST"_ba, body);
        request.timeout = 200ms;
        QElapsedTimer took;
        took.start();
        const auto answer = QCoro::waitFor(client.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
        QVERIFY(answer.error().timedOut);
        QCOMPARE(answer.error().host, u"127.0.0.1"_s);
        QCOMPARE(sentence(answer.error()), u"The service did not answer in time. Stepladder tries again at the next round."_s);
        QVERIFY(took.elapsed() >= 180); // Qt's coarse timers may be 5 % early, and milliseconds are cut off
    }
    QVERIFY(QTest::qWaitFor([&] { return server.open() == 0; }, 60'000)); // the connection was given up, not kept
}

void TestNet::dripEndsAtTheDeadline()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip->start(10ms);
    });
    HttpClient client;
    HttpRequest request = requestTo(server);
    request.timeout = 300ms;
    const auto answer = QCoro::waitFor(client.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
}

void TestNet::bodyLimit_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << 200 << 0 << true;
    QTest::newRow("at the limit") << 200 << 1000 << true;
    QTest::newRow("one over") << 200 << 1001 << false;
    QTest::newRow("far over") << 200 << 5'000'000 << false;
    QTest::newRow("error page over") << 500 << 5'000'000 << false;
}

void TestNet::bodyLimit()
{
    QFETCH(int, status);
    QFETCH(int, size);
    QFETCH(bool, fits);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawServer::answer(status, QByteArray(size, 'x')));
    });
    HttpClient client;
    HttpRequest request = requestTo(server);
    request.maxBody = 1000;
    const auto answer = QCoro::waitFor(client.send(request));
    QCOMPARE(answer.has_value(), fits);
    if (fits)
        QCOMPARE(answer->body.size(), size);
    else
        QCOMPARE(answer.error().kind, ErrorKind::TooLarge);
}

void TestNet::endlessBodyIsCutOff()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const auto more = [socket] { socket->write("1000\r\n" + QByteArray(0x1000, 'x') + "\r\n"); };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    });
    HttpClient client;
    HttpRequest request = requestTo(server);
    request.maxBody = 100'000;
    const auto answer = QCoro::waitFor(client.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TooLarge);
    QVERIFY(QTest::qWaitFor([&] { return server.open() == 0; }, 60'000));
}

void TestNet::onlyHttpsOrLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://health.googleapis.com"_s << true;
    QTest::newRow("v4") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("v4 other") << u"http://127.9.9.9/x"_s << true;
    QTest::newRow("v6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:1"_s << true;
    QTest::newRow("http") << u"http://example.com"_s << false;
    QTest::newRow("looks local") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("localhost of others") << u"http://localhost.example.com"_s << false;
    QTest::newRow("private network") << u"http://192.168.1.5"_s << false;
    QTest::newRow("user") << u"https://user:word@example.com"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"health.googleapis.com"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestNet::onlyHttpsOrLoopback()
{
    QFETCH(QString, url);
    QTEST(isAcceptableEndpoint(QUrl(url)), "accepted");
}

void TestNet::refusesPlainHttp()
{
    HttpClient client;
    HttpRequest request;
    request.url = QUrl(u"http://example.com/"_s);
    const auto answer = QCoro::waitFor(client.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(client.requestsSent(), 0);
}

void TestNet::boundsWhatIsInFlight()
{
    constexpr int places = 16;
    constexpr int asked = 1000;
    qsizetype most = 0;
    int came = 0;
    QList<QTcpSocket *> waiting;
    // Answers only when every place is taken: fewer places would never be answered.
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        waiting.append(socket);
        most = std::max(most, waiting.size());
        if (++came < asked && waiting.size() < places)
            return;
        QTimer::singleShot(0, socket, [&waiting] { // one more would have come by now
            for (QTcpSocket *each : std::exchange(waiting, {}))
                each->write(RawServer::answer(200));
        });
    });
    HttpClient client(places);
    std::vector<Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < asked; ++i)
        tasks.push_back(client.send(requestTo(server, "POST"_ba, "{}"_ba)));
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(task));
    QCOMPARE(server.requests(), asked);
    QCOMPARE(client.requestsSent(), asked);
    QCOMPARE(most, qsizetype{places}); // never more, and Qt's six connections a host do not make it fewer
    QVERIFY2(server.connections() <= 3 * 6, "connections are kept and used again");
}

void TestNet::deadlineDoesNotRunInTheLine()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        QTimer::singleShot(900ms, socket, [socket] { socket->write(RawServer::answer(200)); });
    });
    HttpClient client(1);
    std::vector<Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < 6; ++i) {
        HttpRequest request = requestTo(server);
        request.timeout = 4s; // less than the six take together
        tasks.push_back(client.send(request));
    }
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(task));
}

void TestNet::cancelAllEndsEverything()
{
    bool silent = true;
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        if (!silent)
            socket->write(RawServer::answer(200));
    });
    HttpClient client(4);
    std::vector<Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < 200; ++i)
        tasks.push_back(client.send(requestTo(server)));
    auto pause = client.pause(1h);
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 4; }, 60'000));
    client.cancelAll();
    for (auto &task : tasks) {
        const auto answer = QCoro::waitFor(task);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }
    const auto paused = QCoro::waitFor(pause);
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, ErrorKind::Cancelled);
    silent = false;
    QVERIFY(QCoro::waitFor(client.send(requestTo(server))));
    QCOMPARE(server.requests(), 5);
}

void TestNet::callOffEndsWhatItMay()
{
    std::vector<QTcpSocket *> open;
    RawServer server([&](QTcpSocket *socket, const QByteArray &) { open.push_back(socket); });
    HttpClient client(3);
    const auto ask = [&](CallOff callOff) {
        HttpRequest request = requestTo(server);
        request.callOff = callOff;
        return client.send(std::move(request));
    };
    auto reading = ask(CallOff::AnyTime);
    auto spending = ask(CallOff::WhileWaiting);
    auto telling = ask(CallOff::Never);
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 3; }, 60'000));
    auto waitingToRead = ask(CallOff::AnyTime);
    auto waitingToSpend = ask(CallOff::WhileWaiting);
    auto waitingToTell = ask(CallOff::Never);
    auto lightPause = client.pause(1h, CallOff::AnyTime);
    auto pause = client.pause(10ms);
    client.callOff();
    for (auto *task : {&reading, &waitingToRead, &waitingToSpend}) {
        const auto answer = QCoro::waitFor(*task);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(QCoro::waitFor(lightPause).error().kind, ErrorKind::Cancelled);
    QVERIFY(QCoro::waitFor(pause));
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 4; }, 60'000)); // the one that waited to tell
    auto later = ask(CallOff::AnyTime);
    for (size_t i = 1; i < 4; ++i)
        open.at(i)->write(RawServer::answer(200));
    for (auto *task : {&spending, &telling, &waitingToTell})
        QVERIFY(QCoro::waitFor(*task));
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 5; }, 60'000));
    open.at(4)->write(RawServer::answer(200));
    QVERIFY(QCoro::waitFor(later));
}

void TestNet::pauseEnds()
{
    HttpClient client;
    QElapsedTimer took;
    took.start();
    QVERIFY(QCoro::waitFor(client.pause(50ms)));
    QVERIFY(took.elapsed() >= 49);
    QVERIFY(QCoro::waitFor(client.pause(-5ms)));
}

namespace {

Task<Result<int>> passThrough(Gate *gate, int number, QList<int> *order)
{
    Gate::Turn turn = gate->enter();
    co_await turn;
    order->append(number);
    gate->leave();
    co_return number;
}

} // namespace

void TestNet::gateIsFair()
{
    Gate gate(1);
    QList<int> order;
    QVERIFY(gate.enter().await_ready()); // somebody is in
    auto first = passThrough(&gate, 1, &order);
    auto second = passThrough(&gate, 2, &order);
    gate.leave();
    QVERIFY(order.isEmpty()); // nobody runs inside leave()
    auto third = passThrough(&gate, 3, &order); // comes while a place is free, and has to wait all the same
    QVERIFY(QCoro::waitFor(third));
    QCOMPARE(order, (QList<int>{1, 2, 3}));
    QVERIFY(gate.enter().await_ready());
}

void TestNet::logsNoSecrets()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawServer::answer(200, "secret-body"_ba, "X-Key: secret-header\r\n"_ba));
    });
    QStringList lines;
    logLines = &lines;
    QLoggingCategory::setFilterRules(u"stepladder.net.debug=true"_s);
    const auto before = qInstallMessageHandler(keepLine);
    HttpClient client;
    const auto answer = QCoro::waitFor(client.send(requestTo(server, "POST"_ba, "secret-question"_ba)));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    logLines = nullptr;
    QVERIFY(answer);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith(u"127.0.0.1 200 11 bytes "_s));
    QVERIFY(!lines.first().contains(u"secret"_s));
    QVERIFY(!lines.first().contains(u"path"_s));
}

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
