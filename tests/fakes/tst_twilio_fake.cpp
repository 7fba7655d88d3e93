// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

class TestTwilioFake : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void twilioSends()
    {
        const QList<std::pair<QString, QString>> form{{u"To"_s, u"+4915112345678"_s},
                                                      {u"From"_s, m_world->twilio().number()},
                                                      {u"Body"_s, u"Battery low 👍"_s}};
        const Reply sent = postForm(Service::Twilio, twilioPath() + u".json"_s, form, twilioBasic());
        QCOMPARE(sent.status, 201);
        QCOMPARE(sent.object()[u"num_segments"], QJsonValue(u"1"_s));
        QCOMPARE(sent.text(u"status"_s), u"queued"_s);
        QCOMPARE(sent.text(u"date_created"_s), u"Fri, 20 Nov 2026 08:30:00 +0000"_s);
        QCOMPARE(sent.text(u"body"_s), u"Battery low 👍"_s);
        const QString one = twilioPath() + u'/' + sent.text(u"sid"_s) + u".json"_s;
        QCOMPARE(get(Service::Twilio, one, twilioBasic()).text(u"status"_s), u"delivered"_s);
        m_world->twilio().setStatus(sent.text(u"sid"_s), u"undelivered"_s, 30003);
        QCOMPARE(get(Service::Twilio, one, twilioBasic()).object()[u"error_code"], QJsonValue(30003));
        QCOMPARE(postForm(Service::Twilio, twilioPath() + u".json"_s, form, "Basic eDp5").object()[u"code"].toInt(), 20003);
    }

    void twilioRefuses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("code");
        const QString ours = u"+15005550006"_s, theirs = u"+4915112345678"_s, text = u"x"_s;
        QTest::newRow("bad to") << ours << u"+15005550001"_s << text << 21211;
        QTest::newRow("no number") << ours << u"0151"_s << text << 21211;
        QTest::newRow("no route") << ours << u"+15005550002"_s << text << 21612;
        QTest::newRow("country") << ours << u"+15005550003"_s << text << 21408;
        QTest::newRow("opted out") << ours << u"+15005550004"_s << text << 21610;
        QTest::newRow("landline") << ours << u"+15005550009"_s << text << 21614;
        QTest::newRow("bad from") << u"+15005550001"_s << theirs << text << 21212;
        QTest::newRow("queue full") << u"+15005550008"_s << theirs << text << 21611;
        QTest::newRow("not ours") << u"+15551234567"_s << theirs << text << 21606;
        QTest::newRow("no body") << ours << theirs << QString() << 21602;
        QTest::newRow("too long") << ours << theirs << QString(1601, u'x') << 21617;
        QTest::newRow("no recipient") << ours << QString() << text << 21604;
    }

    void twilioRefuses()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, body);
        const Reply refused = postForm(Service::Twilio, twilioPath() + u".json"_s,
                                       {{u"To"_s, to}, {u"From"_s, from}, {u"Body"_s, body}}, twilioBasic());
        QCOMPARE(refused.status, 400);
        QTEST(refused.object()[u"code"].toInt(), "code");
        QVERIFY(m_world->twilio().messages().empty());
    }

    void twilioListsAndHearsStop()
    {
        const QString them = u"+4915112345678"_s;
        const auto send = [&] {
            return postForm(Service::Twilio, twilioPath() + u".json"_s,
                            {{u"To"_s, them}, {u"From"_s, m_world->twilio().number()}, {u"Body"_s, u"x"_s}},
                            twilioBasic());
        };
        QCOMPARE(send().status, 201);
        m_world->twilio().receive(them, u"Stop"_s);
        QCOMPARE(send().object()[u"code"].toInt(), 21610);
        const Reply to = get(Service::Twilio, twilioPath() + u".json?To=%2B4915112345678&DateSent=2026-11-20&PageSize=50"_s,
                             twilioBasic());
        QCOMPARE(to.object()[u"messages"].toArray().size(), 1);
        const Reply yesterday = get(Service::Twilio, twilioPath() + u".json?DateSent=2026-11-19"_s, twilioBasic());
        QCOMPARE(yesterday.object()[u"messages"].toArray().size(), 0);
        const Reply inbound = get(Service::Twilio, twilioPath() + u".json?To=%2B15005550006"_s, twilioBasic());
        QCOMPARE(inbound.object()[u"messages"][0][u"direction"].toString(), u"inbound"_s);
        m_world->twilio().receive(them, u"START"_s);
        QCOMPARE(send().status, 201);
    }
};

QTEST_GUILESS_MAIN(TestTwilioFake)
#include "tst_twilio_fake.moc"
