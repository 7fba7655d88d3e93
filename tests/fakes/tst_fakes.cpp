// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

class TestFakes : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void endpointsAreLoopback()
    {
        const QJsonObject all = QJsonDocument::fromJson(m_world->endpointsJson()).object();
        QCOMPARE(all.keys(), QStringList({u"fitbit"_s, u"googleHealth"_s, u"slack"_s, u"sns"_s, u"twilio"_s}));
        for (const QString &service : all.keys()) {
            for (const QJsonValue &url : all[service].toObject())
                QVERIFY2(url.toString().startsWith(u"http://127.0.0.1:"), qPrintable(url.toString()));
        }
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
        toSend.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(toSend, R"({"text":"x"})");
        QVERIFY(QTest::qWaitFor([&] { return m_world->slack().messages().size() == 1U; }, 60'000));
        QVERIFY(!reply->isFinished());
        QCOMPARE(m_world->traffic().inFlight(), 1);
        reply->abort();
        reply->deleteLater();
        QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().inFlight() == 0; }, 60'000));
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
        QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().inFlight() == 1; }, 60'000));
        whole.abort();
        QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().inFlight() == 0; }, 60'000));
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
