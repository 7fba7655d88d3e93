// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

class TestFitbitFake : public Visitor {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void fitbitIsExactAboutRedirects()
    {
        FitbitOAuth &oauth = m_world->fitbit().oauth();
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 200);
        oauth.setExcuseLoopback(false);
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 400);
        oauth.registerRedirect(u"http://127.0.0.1:8080"_s); // without the slash: another one
        QCOMPARE(fitbitTokens(u"Ada"_s).status, 400);
        oauth.registerRedirect(u"http://127.0.0.1:8080/"_s);
        const Reply tokens = fitbitTokens(u"Ada"_s);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text(u"user_id"_s), u"GGNJL9"_s);
        QCOMPARE(tokens.object()[u"expires_in"].toInt(), 28800);
        QCOMPARE(tokens.text(u"refresh_token"_s).size(), 64);
    }

    void fitbitServerClientNeedsBasic()
    {
        const OAuthClient &client = m_world->fitbit().oauth().serverClient();
        const QList<std::pair<QString, QString>> form{{u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, u"x"_s},
                                                      {u"client_id"_s, client.id},
                                                      {u"client_secret"_s, client.secret}};
        const Reply without = postForm(Service::Fitbit, u"/oauth2/token"_s, form);
        QCOMPARE(without.status, 401);
        QCOMPARE(without.errorType(), u"invalid_client"_s);
        const QByteArray basic = "Basic " + (client.id + u':' + client.secret).toLatin1().toBase64();
        const Reply with = postForm(Service::Fitbit, u"/oauth2/token"_s, form, basic);
        QCOMPARE(with.status, 400);
        QCOMPARE(with.errorType(), u"invalid_grant"_s);
    }

    void fitbitRotatesWithGrace()
    {
        const Reply zero = fitbitTokens(u"Ada"_s);
        const Reply one = fitbitRefresh(zero.text(u"refresh_token"_s));
        QCOMPARE(one.status, 200);
        QVERIFY(one.text(u"refresh_token"_s) != zero.text(u"refresh_token"_s));
        QCOMPARE(fitbitRefresh(zero.text(u"refresh_token"_s)).body, one.body); // a lost answer, fetched again
        QCOMPARE(m_world->fitbit().oauth().rotations(u"Ada"_s), 1);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(one)).status, 200);
        const Reply late = fitbitRefresh(zero.text(u"refresh_token"_s)); // the new token was used
        QCOMPARE(late.status, 400);
        QCOMPARE(late.errorType(), u"invalid_grant"_s);
        QVERIFY(late.body.contains(zero.text(u"refresh_token"_s).toLatin1())); // echoed, as the real one does
        const Reply two = fitbitRefresh(one.text(u"refresh_token"_s));
        QCOMPARE(two.status, 200);
        m_now = m_now.addSecs(121);
        QCOMPARE(fitbitRefresh(one.text(u"refresh_token"_s)).status, 400); // the grace is over
    }

    void fitbitTokensDie()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s, u"activity profile"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/devices.json"_s, bearer(tokens)).errorType(),
                 u"insufficient_scope"_s);
        m_now = m_now.addSecs(28800);
        const Reply expired = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.errorType(), u"expired_token"_s);
        QVERIFY(expired.body.contains(tokens.text(u"access_token"_s).toLatin1()));
        const Reply fresh = fitbitRefresh(tokens.text(u"refresh_token"_s));
        QCOMPARE(postForm(Service::Fitbit, u"/oauth2/revoke"_s,
                          {{u"token"_s, fresh.text(u"refresh_token"_s)},
                           {u"client_id"_s, m_world->fitbit().oauth().publicClient().id}})
                     .status,
                 200);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(fresh)).errorType(), u"invalid_token"_s);
        QCOMPARE(fitbitRefresh(fresh.text(u"refresh_token"_s)).errorType(), u"invalid_grant"_s);
    }

    void fitbitSteps()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->setSteps(u"Ada"_s, QDate(2026, 3, 2), 10542);
        m_world->setManualSteps(u"Ada"_s, QDate(2026, 3, 4), 500);
        const QString path = u"/1/user/-/activities/%1steps/date/2026-03-02/%2.json"_s;
        const Reply all = get(Service::Fitbit, path.arg(QString(), u"2026-03-04"_s), bearer(tokens));
        QCOMPARE(all.body, R"({"activities-steps":[{"dateTime":"2026-03-02","value":"10542"},)"
                           R"({"dateTime":"2026-03-03","value":"0"},{"dateTime":"2026-03-04","value":"500"}]})");
        const Reply worn = get(Service::Fitbit, path.arg(u"tracker/"_s, u"2026-03-04"_s), bearer(tokens));
        QCOMPARE(worn.object()[u"activities-tracker-steps"][2][u"value"], QJsonValue(u"0"_s));
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"2029-02-28"_s), bearer(tokens)).status, 200); // 1095 days
        const Reply tooLong = get(Service::Fitbit, path.arg(QString(), u"2029-03-01"_s), bearer(tokens));
        QCOMPARE(tooLong.status, 422);
        QCOMPARE(tooLong.errorType(), u"validation"_s);
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"2026-03-01"_s), bearer(tokens)).status, 400);
        QCOMPARE(get(Service::Fitbit, path.arg(QString(), u"7d"_s), bearer(tokens))
                     .object()[u"activities-steps"].toArray().size(), 7);
        const Reply day = get(Service::Fitbit, u"/1/user/-/activities/date/2026-03-02.json"_s, bearer(tokens));
        QCOMPARE(day.object()[u"summary"][u"steps"], QJsonValue(10542));
    }

    void fitbitDevicesAndProfile()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/devices.json"_s, bearer(tokens)).body, "[]");
        FakeDevice watch;
        watch.batteryPercent = 0;
        watch.lastSync = m_now;
        FakeDevice scale;
        scale.type = u"SCALE"_s;
        scale.batteryPercent.reset();
        m_world->setDevices(u"Ada"_s, {watch, scale});
        const QJsonArray list = get(Service::Fitbit, u"/1/user/GGNJL9/devices.json"_s, bearer(tokens)).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][u"batteryLevel"], QJsonValue(0));
        QCOMPARE(list[0][u"lastSyncTime"].toString(), u"2026-11-20T09:30:00.000"_s); // local, no zone
        QVERIFY(list[1][u"batteryLevel"].isUndefined());
        const QJsonValue user = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).object()[u"user"];
        QCOMPARE(user[u"timezone"].toString(), u"Europe/Berlin"_s);
        QCOMPARE(user[u"encodedId"].toString(), u"GGNJL9"_s);
    }

    void fitbitLimitsByTheHour()
    {
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->fitbit().data().setHourlyLimit(2);
        const Reply first = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(first.header("fitbit-rate-limit-limit"), "2");
        QCOMPARE(first.header("fitbit-rate-limit-remaining"), "1");
        QCOMPARE(first.header("fitbit-rate-limit-reset"), "1800");
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 200);
        const Reply over = get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens));
        QCOMPARE(over.status, 429);
        QCOMPARE(over.errorType(), u"system"_s);
        m_world->fitbit().data().setLimitBody(FitbitData::LimitBody::Google);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens))
                     .object()[u"error"][u"status"].toString(), u"RESOURCE_EXHAUSTED"_s);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(fitbitTokens(u"Bob"_s))).status, 200);
        m_now = m_now.addSecs(1800);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 200);
    }

    void fitbitIsGone_data()
    {
        QTest::addColumn<FitbitFake::Gone>("gone");
        QTest::newRow("empty") << FitbitFake::Gone::EmptyBody;
        QTest::newRow("html") << FitbitFake::Gone::HtmlBody;
        QTest::newRow("json") << FitbitFake::Gone::JsonBody;
    }

    void fitbitIsGone()
    {
        QFETCH(FitbitFake::Gone, gone);
        const Reply tokens = fitbitTokens(u"Ada"_s);
        m_world->fitbit().setGone(gone);
        QCOMPARE(get(Service::Fitbit, u"/1/user/-/profile.json"_s, bearer(tokens)).status, 410);
        QCOMPARE(get(Service::Fitbit, u"/oauth2/authorize"_s).status, 410);
        QCOMPARE(fitbitRefresh(tokens.text(u"refresh_token"_s)).status, 410);
    }
};

QTEST_GUILESS_MAIN(TestFitbitFake)
#include "tst_fitbit_fake.moc"
