// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "tests/net/raw_server.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder;

namespace {

HttpRequest requestTo(const RawServer &server, const QString &path = u"/"_s)
{
    HttpRequest request;
    request.url = server.url(path);
    request.timeout = 60s;
    return request;
}

RetryPolicy quick(int attempts = 4)
{
    RetryPolicy policy;
    policy.attempts = attempts;
    policy.firstDelay = 1ms;
    policy.maxDelay = 5s;
    return policy;
}

/// Answers with each status in turn, then with the last one for ever; 0 closes the connection.
RawServer::Script statuses(QList<int> list, const QByteArray &headers = {})
{
    return [list, headers, asked = 0](QTcpSocket *socket, const QByteArray &) mutable {
        const int status = list.at(std::min<qsizetype>(asked++, list.size() - 1));
        if (status == 0)
            socket->disconnectFromHost();
        else
            socket->write(RawServer::answer(status, "body"_ba, headers));
    };
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
    void repeatsLostConnections();
    void givesUpOffline();
    void backsOffExponentially();
    void honoursRetryAfter();
    void honoursRetryAfterDate();
    void longRetryAfterEndsTheTries();
    void askedPauseComesFirst();
    void waitingTakesNoPlace();
    void cancelEndsTheWait();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetry::repeatsWhatMayPass_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("status");
    QTest::newRow("good at once") << QList<int>{200} << 1 << 200;
    for (const int passing : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d passes", passing) << QList<int>{passing, passing, 200} << 3 << 200;
    for (const int lasting : {301, 400, 401, 403, 404, 409, 410, 422})
        QTest::addRow("%d stays", lasting) << QList<int>{lasting, 200} << 1 << lasting;
    QTest::newRow("tries end") << QList<int>{503} << 4 << 503;
    QTest::newRow("the last answer counts") << QList<int>{503, 500, 429, 502} << 4 << 502;
}

void TestRetry::repeatsWhatMayPass()
{
    QFETCH(QList<int>, answers);
    RawServer server(statuses(answers));
    HttpClient client;
    const auto answer = QCoro::waitFor(sendRepeatable(&client, requestTo(server), quick()));
    QVERIFY(answer);
    QTEST(answer->status, "status");
    QTEST(server.requests(), "requests");
}

void TestRetry::repeatsLostConnections()
{
    RawServer server(statuses({0, 0, 200}));
    HttpClient client;
    HttpRequest question = requestTo(server);
    question.method = "POST"_ba;
    question.headers = {{"Content-Type"_ba, "application/json"_ba}};
    question.body = "{}"_ba;
    const auto answer = QCoro::waitFor(sendRepeatable(&client, question, quick()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requests(), 3);
}

void TestRetry::givesUpOffline()
{
    HttpRequest request;
    {
        RawServer gone(statuses({200}));
        request = requestTo(gone);
    }
    HttpClient client;
    const auto answer = QCoro::waitFor(sendRepeatable(&client, request, quick(3)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(client.requestsSent(), 3);
}

void TestRetry::backsOffExponentially()
{
    RawServer server(statuses({503}));
    HttpClient client;
    RetryPolicy policy = quick(4);
    policy.firstDelay = 100ms;
    QElapsedTimer took;
    took.start();
    QVERIFY(QCoro::waitFor(sendRepeatable(&client, requestTo(server), policy)));
    QVERIFY2(took.elapsed() >= 350, "half of 100, 200 and 400 ms is certain");
    policy.firstDelay = 1h;
    policy.maxDelay = 20ms; // no delay is longer, or this never ends
    QVERIFY(QCoro::waitFor(sendRepeatable(&client, requestTo(server), policy)));
}

void TestRetry::honoursRetryAfter()
{
    RawServer server(statuses({429, 200}, "Retry-After: 1\r\n"_ba));
    HttpClient client;
    QElapsedTimer took;
    took.start();
    const auto answer = QCoro::waitFor(sendRepeatable(&client, requestTo(server), quick()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(took.elapsed() >= 1000);
}

void TestRetry::honoursRetryAfterDate()
{
    // Against the answer's own Date, so that a wrong clock here does not matter.
    RawServer server(statuses({503, 200}, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                          "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n"_ba));
    HttpClient client;
    QElapsedTimer took;
    took.start();
    QVERIFY(QCoro::waitFor(sendRepeatable(&client, requestTo(server), quick())));
    QCOMPARE(server.requests(), 2);
    QVERIFY(took.elapsed() >= 1000);
}

void TestRetry::longRetryAfterEndsTheTries()
{
    RawServer server(statuses({429, 200}, "Retry-After: 6\r\n"_ba));
    HttpClient client;
    const auto answer = QCoro::waitFor(sendRepeatable(&client, requestTo(server), quick()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 429);
    QCOMPARE(server.requests(), 1);
}

void TestRetry::askedPauseComesFirst()
{
    RawServer server(statuses({429, 200}, "Retry-After: 4000\r\nX-Wait: 5\r\n"_ba));
    HttpClient client;
    RetryPolicy policy = quick();
    policy.askedPause = [](const HttpResponse &response) {
        return std::optional(std::chrono::milliseconds(response.header("X-Wait"_ba).toInt()));
    };
    const auto answer = QCoro::waitFor(sendRepeatable(&client, requestTo(server), policy));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void TestRetry::waitingTakesNoPlace()
{
    int refusals = 1;
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        const bool refused = request.startsWith("GET /slow") && refusals-- > 0;
        socket->write(RawServer::answer(refused ? 503 : 200));
    });
    HttpClient client(1);
    RetryPolicy policy = quick();
    policy.firstDelay = 2s;
    auto slow = sendRepeatable(&client, requestTo(server, u"/slow"_s), policy);
    for (int i = 0; i < 20; ++i)
        QVERIFY(QCoro::waitFor(sendRepeatable(&client, requestTo(server, u"/other"_s), policy)));
    QVERIFY(!slow.isReady());
    QVERIFY(QCoro::waitFor(slow));
    QCOMPARE(server.requests(), 22);
    QVERIFY(server.received().last().startsWith("GET /slow"));
}

void TestRetry::cancelEndsTheWait()
{
    RawServer server(statuses({503}));
    HttpClient client;
    RetryPolicy policy = quick();
    policy.firstDelay = policy.maxDelay = 1h;
    auto task = sendRepeatable(&client, requestTo(server), policy);
    QVERIFY(QTest::qWaitFor([&] { return server.requests() == 1; }, 60'000));
    QVERIFY(QCoro::waitFor(client.pause(50ms))); // the answer arrives and the wait begins
    client.cancelAll();
    const auto answer = QCoro::waitFor(task);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void TestRetry::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << "120"_ba << qint64(120'000);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("padded") << " 7 "_ba << qint64(7'000);
    QTest::newRow("date") << "Fri, 20 Nov 2026 10:00:30 GMT"_ba << qint64(30'000);
    QTest::newRow("past date") << "Fri, 20 Nov 2026 09:00:30 GMT"_ba << qint64(0);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
    QTest::newRow("words") << "soon"_ba << qint64(-1);
    QTest::newRow("wrong date") << "Fri, 32 Nov 2026 10:00:30 GMT"_ba << qint64(-1);
    QTest::newRow("for ever") << "99999999999999999999999"_ba << qint64(365LL * 24 * 3600 * 1000);
}

void TestRetry::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    HttpResponse response;
    if (!value.isEmpty())
        response.headers = {{"retry-after"_ba, value}};
    const auto wait = retryAfter(response, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
    QCOMPARE(wait ? wait->count() : -1, ms);
    if (value.endsWith("GMT"))
        QVERIFY(!retryAfter(response, QDateTime())); // a date says nothing without a now
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
