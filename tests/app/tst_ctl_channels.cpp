// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office.h"

#include <QFile>
#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class TestCtlChannels : public QObject, private Office
{
    Q_OBJECT

private:
    QStringList slackBot(const QByteArray &token = {}, const QString &channel = {})
    {
        fakes::SlackFake &slack = m_world->slack();
        return {u"channel"_s, u"slack"_s, u"--bot-token-file"_s,
                m_product->secretFile(u"token"_s, token.isEmpty() ? slack.botToken().toLatin1() : token), u"--channel-id"_s,
                channel.isEmpty() ? slack.channel() : channel};
    }
    QJsonArray channels() { return QJsonDocument::fromJson(run({u"channel"_s, u"list"_s}).out).array(); }

private Q_SLOTS:
    void init()
    {
        open();
        makeLeague();
    }
    void cleanup() { close(); }

    void aBotPostsLikeAWebhook()
    {
        const Product::Answer made = run(slackBot());
        QVERIFY2(made.code == 0, made.errors.constData());
        QCOMPARE(made.object()[u"channelId"_s].toString(), m_world->slack().channel());
        QCOMPARE(made.object()[u"recipient"_s].toString(), m_world->slack().channel());
        addByHand(u"Gran"_s);
        nextMorning();
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"12000"_s}).code, 0);
        for (int again = 0; again < 2; ++again)
            QCOMPARE(run({u"daily"_s}).code, 0);
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
        QVERIFY(!m_world->slack().messages().front().webhook);
        QVERIFY(m_world->slack().messages().front().text.contains(u"Gran: 12,000 steps"_s));
        QVERIFY(!m_product->transcript().contains(m_world->slack().botToken().toLatin1()));
    }

    void whatWaitsForAChannelSaysSo()
    {
        setUpSlack();
        addByHand(u"Gran"_s);
        nextMorning();
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"12000"_s}).code, 0);
        m_world->faults().add(fakes::Fault::slackWebhook("no_service"));
        const Product::Answer refused = run({u"daily"_s});
        QVERIFY2(refused.errors.contains("(channel-refused). What to do says: stepladderctl channel test slack"), refused.errors.constData());
        const QString id = QString::number(
            refused.object().value(u"messages"_s).toArray().first().toObject().value(u"id"_s).toInteger());
        QCOMPARE(run({u"messages"_s, u"resend"_s, id}).code, 1); // would try it again, but the channel is off
        const Product::Answer off = run({u"daily"_s});
        QVERIFY2(off.errors.contains("(channel-refused). What to do says: stepladderctl channel test slack"), off.errors.constData());
        QCOMPARE(run({u"channel"_s, u"off"_s, u"slack"_s}).code, 0);
        const Product::Answer gone = run({u"daily"_s});
        QVERIFY2(gone.errors.contains("not set up") && gone.errors.contains("messages cancel " + id.toUtf8()), gone.errors.constData());
        setUpSlack();
        QCOMPARE(run({u"post"_s}).code, 0);
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
    }

    void oneWayMustBeChosen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("token alone") << QStringList{u"--bot-token-file"_s, u"token"_s};
        QTest::newRow("channel alone") << QStringList{u"--channel-id"_s, u"C0123456789"_s};
        QTest::newRow("both") << QStringList{u"--webhook-file"_s, u"webhook"_s, u"--bot-token-file"_s, u"token"_s, u"--channel-id"_s,
                                             u"C0123456789"_s};
        QTest::newRow("webhook and channel") << QStringList{u"--webhook-file"_s, u"webhook"_s, u"--channel-id"_s, u"C0123456789"_s};
    }
    void oneWayMustBeChosen()
    {
        QFETCH(QStringList, options);
        const Product::Answer refused = run(QStringList{u"channel"_s, u"slack"_s} + options);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.errors.contains("--channel-id"));
        QVERIFY(channels().isEmpty());
    }

    void nothingWrongIsSaved()
    {
        QCOMPARE(run(slackBot("xoxp-1111111111-a-person"_ba)).code, 2);
        QCOMPARE(run(slackBot({}, u"#general"_s)).code, 2);
        QVERIFY(channels().isEmpty());
    }

    void aTestSendsNothingAndASampleSaysThatItIsOne_data()
    {
        QTest::addColumn<bool>("bot");
        QTest::newRow("webhook") << false;
        QTest::newRow("bot") << true;
    }
    void aTestSendsNothingAndASampleSaysThatItIsOne()
    {
        QFETCH(bool, bot);
        QCOMPARE(run({u"channel"_s, u"test"_s, u"slack"_s}).code, 1); // not set up
        if (bot)
            QCOMPARE(run(slackBot()).code, 0);
        else
            setUpSlack();
        const Product::Answer tested = run({u"channel"_s, u"test"_s, u"slack"_s});
        QCOMPARE(tested.code, 0);
        QVERIFY(tested.object()[u"found"_s].toString().contains(u"Nothing was posted"_s));
        QVERIFY(m_world->slack().messages().empty());
        const Product::Answer sample = run({u"channel"_s, u"test"_s, u"slack"_s, u"--sample"_s});
        QCOMPARE(sample.code, 0);
        QVERIFY(sample.object()[u"sampleSent"_s].toBool());
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
        QVERIFY(m_world->slack().messages().front().text.startsWith(u"A sample from Stepladder"_s));
        QCOMPARE(run({u"channel"_s, u"test"_s, u"pigeon"_s}).code, 2);
    }

    void aRefusedChannelIsSetRightAndTheMessageGoesOut()
    {
        QCOMPARE(run(slackBot()).code, 0);
        addByHand(u"Gran"_s);
        nextMorning();
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"12000"_s}).code, 0);
        m_world->slack().setMember(false);
        const Product::Answer refused = run({u"daily"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("channel test slack"), refused.errors.constData());
        const Product::Answer why = run({u"channel"_s, u"test"_s, u"slack"_s});
        QCOMPARE(why.code, 1);
        QVERIFY2(why.errors.contains("/invite"), why.errors.constData());
        m_world->slack().setMember(true);
        QVERIFY(run({u"channel"_s, u"test"_s, u"slack"_s}).object()[u"found"_s].toString().contains(u"switched on again"_s));
        QCOMPARE(run({u"post"_s}).code, 0);
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestCtlChannels)
#include "tst_ctl_channels.moc"
