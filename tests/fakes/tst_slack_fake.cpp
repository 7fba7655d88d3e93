// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

class TestSlackFake : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
};

QTEST_GUILESS_MAIN(TestSlackFake)
#include "tst_slack_fake.moc"
