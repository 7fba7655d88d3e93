// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

class TestGoogleHealthFake : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void rollUpTellsTheTruth()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        const QDate first(2026, 11, 1);
        QCOMPARE(rollUp(tokens, range(first, first.addDays(5))).body, "{}");
        m_world->setSteps(u"Ada"_s, first, 9525);
        m_world->setSteps(u"Ada"_s, first.addDays(1), 0);
        m_world->setSteps(u"Ada"_s, first.addDays(3), 6859);
        m_world->setManualSteps(u"Ada"_s, first.addDays(3), 1000);
        m_world->setSteps(u"Ada"_s, first.addDays(5), 77); // outside: the end is open
        const Reply all = rollUp(tokens, range(first, first.addDays(5)));
        const QJsonArray points = all.object()[u"rollupDataPoints"].toArray();
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0][u"steps"][u"countSum"], QJsonValue(u"7859"_s)); // newest first
        QCOMPARE(points[1][u"steps"][u"countSum"], QJsonValue(u"0"_s));
        QCOMPARE(points[2][u"civilStartTime"][u"date"][u"day"].toInt(), 1);
        QVERIFY(points[2][u"civilStartTime"][u"time"].isObject());
        QCOMPARE(points[2][u"civilEndTime"][u"date"][u"day"].toInt(), 2);
        const Reply worn = rollUp(tokens, range(first, first.addDays(5),
                                                {{u"dataSourceFamily"_s,
                                                  u"users/me/dataSourceFamilies/google-wearables"_s}}));
        QCOMPARE(worn.object()[u"rollupDataPoints"][0][u"steps"][u"countSum"], QJsonValue(u"6859"_s));

        m_world->setSteps(u"Ada"_s, first.addDays(3), 5000); // a late sync may also shrink a day
        QCOMPARE(rollUp(tokens, range(first, first.addDays(5))).object()[u"rollupDataPoints"][0][u"steps"][u"countSum"],
                 QJsonValue(u"6000"_s));
    }

    void rollUpRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        const QDate day(2026, 1, 1);
        QTest::newRow("91 days") << json(range(day, day.addDays(91))) << u"INVALID_ROLLUP_QUERY_DURATION"_s;
        QTest::newRow("page times window") << json(range(day, day.addDays(20), {{u"pageSize"_s, 91}}))
                                           << u"INVALID_ROLLUP_QUERY_DURATION"_s;
        QTest::newRow("page below windows") << json(range(day, day.addDays(20), {{u"pageSize"_s, 19}})) << QString();
        QTest::newRow("empty range") << json(range(day, day)) << QString();
        QTest::newRow("unknown field") << json(range(day, day.addDays(1), {{u"window"_s, 1}})) << QString();
        QTest::newRow("unknown family") << json(range(day, day.addDays(1), {{u"dataSourceFamily"_s, u"x"_s}}))
                                        << u"INVALID_DATA_POINT_DATA_SOURCE_FAMILY"_s;
        QTest::newRow("leading zero") << QByteArray(
            R"({"range":{"start":{"date":{"year":2026,"month":11,"day":09}},"end":{"date":{"year":2026,"month":11,"day":10}}}})")
                                      << QString();
        QTest::newRow("empty body") << QByteArray() << QString();
    }

    void rollUpRefuses()
    {
        QFETCH(QByteArray, body);
        const Reply tokens = googleTokens(u"Ada"_s);
        const Reply refused = post(Service::Google, rollUpPath, body, "application/json", bearer(tokens));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.object()[u"error"][u"status"].toString(), u"INVALID_ARGUMENT"_s);
        QTEST(refused.reason(), "reason");
        if (refused.reason() == u"INVALID_ROLLUP_QUERY_DURATION")
            QCOMPARE(refused.object()[u"error"][u"details"][0][u"metadata"][u"maxDurationDays"], QJsonValue(u"90"_s));
        const QDate day(2026, 1, 1);
        QCOMPARE(rollUp(tokens, range(day, day.addDays(90), {{u"pageSize"_s, 90}})).status, 200);
    }

    void rollUpPages()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        const QDate first(2026, 11, 1);
        for (int i = 0; i < 5; ++i)
            m_world->setSteps(u"Ada"_s, first.addDays(i), i);
        m_world->google().health().setRollUpPage(3);
        QJsonObject body = range(first, first.addDays(5));
        const Reply one = rollUp(tokens, body);
        QCOMPARE(one.object()[u"rollupDataPoints"].toArray().size(), 3);
        body.insert(u"pageToken"_s, one.text(u"nextPageToken"_s));
        const Reply two = rollUp(tokens, body);
        QCOMPARE(two.object()[u"rollupDataPoints"].toArray().size(), 2);
        QVERIFY(!two.object().contains(u"nextPageToken"_s));
        body.insert(u"pageSize"_s, 10); // a token belongs to its request
        QCOMPARE(rollUp(tokens, body).status, 400);
    }

    void pairedDevicesPage()
    {
        const Reply tokens = googleTokens(u"Ada"_s);
        QCOMPARE(get(Service::Google, u"/v4/users/me/pairedDevices"_s, bearer(tokens)).body, "{}");
        std::deque<FakeDevice> devices(7);
        devices[0].batteryPercent = 0;
        devices[0].battery = u"Empty"_s;
        devices[1].lastSync = m_now;
        devices[2].type = u"SCALE"_s;
        m_world->setDevices(u"Ada"_s, devices);
        const Reply one = get(Service::Google, u"/v4/users/me/pairedDevices"_s, bearer(tokens));
        const QJsonArray list = one.object()[u"pairedDevices"].toArray();
        QCOMPARE(list.size(), 5);
        QVERIFY(!list[0].toObject().contains(u"batteryLevel"_s));
        QVERIFY(!list[0].toObject().contains(u"lastSyncTime"_s));
        QCOMPARE(list[1][u"lastSyncTime"].toString(), u"2026-11-20T08:30:00Z"_s);
        QCOMPARE(list[1][u"batteryLevel"].toInt(), 85);
        const Reply two = get(Service::Google, u"/v4/users/me/pairedDevices?pageToken="_s + one.text(u"nextPageToken"_s),
                              bearer(tokens));
        QCOMPARE(two.object()[u"pairedDevices"].toArray().size(), 2);
        QVERIFY(!two.object().contains(u"nextPageToken"_s));
        const Reply all = get(Service::Google, u"/v4/users/me/pairedDevices?pageSize=1000"_s, bearer(tokens));
        QCOMPARE(all.object()[u"pairedDevices"].toArray().size(), 7);
    }

    void googlePeopleDiffer()
    {
        const Reply ada = googleTokens(u"Ada"_s);
        const Reply bob = googleTokens(u"Bob"_s);
        QCOMPARE(get(Service::Google, u"/v4/users/me/identity"_s, bearer(ada)).text(u"legacyUserId"_s), u"GGNJL9"_s);
        const QJsonObject other = get(Service::Google, u"/v4/users/me/identity"_s, bearer(bob)).object();
        QVERIFY(!other.contains(u"legacyUserId"_s));
        QCOMPARE(other[u"healthUserId"].toString().size(), 19);
        QCOMPARE(get(Service::Google, u"/v4/users/me/settings"_s, bearer(bob)).text(u"timeZone"_s),
                 u"America/New_York"_s);
        m_world->person(u"Bob"_s).tellsTimeZone = false;
        QVERIFY(!get(Service::Google, u"/v4/users/me/settings"_s, bearer(bob)).object().contains(u"timeZone"_s));
        m_world->person(u"Bob"_s).hasHealthProfile = false;
        const Reply unlinked = get(Service::Google, u"/v4/users/me/identity"_s, bearer(bob));
        QCOMPARE(unlinked.status, 400);
        QCOMPARE(unlinked.reason(), u"ACCOUNT_NOT_LINKED"_s);
        const Reply lost = get(Service::Google, u"/v4/nowhere"_s, bearer(ada));
        QCOMPARE(lost.status, 404);
        QVERIFY(lost.header("content-type").startsWith("text/html"));
    }
};

QTEST_GUILESS_MAIN(TestGoogleHealthFake)
#include "tst_google_health_fake.moc"
