// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/fitbit_web.h"
#include "tests/trackers/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder;

namespace {

const QDate first(2026, 3, 2);
const QDate last(2026, 3, 4);

QByteArray series(const QByteArray &entries, const QByteArray &member = "activities-steps"_ba)
{
    return "{\""_ba + member + "\":["_ba + entries + "]}"_ba;
}

QByteArray fitbitError(const QByteArray &type)
{
    return R"({"errors":[{"errorType":")"_ba + type
        + R"(","message":"Access token expired: ya29.the-access-token","fieldName":"n/a"}],"success":false})"_ba;
}

} // namespace

class TestFitbitWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByTheContract();
    void trackerOnly();
    void readsSeries_data();
    void readsSeries();
    void splits_data();
    void splits();
    void refusals_data();
    void refusals();
    void rateLimitWaitsForTheReset();
    void askedPause_data();
    void askedPause();
    void devices();
    void oddDevices_data();
    void oddDevices();
    void identity();
    void identityErrors();
};

void TestFitbitWeb::asksByTheContract()
{
    Stage stage;
    stage.says(series({}));
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), u"- - -"_s);
    QCOMPARE(stage.line(0), "GET /1/user/-/activities/steps/date/2026-03-02/2026-03-04.json"_ba);
    QVERIFY(stage.whole(0).toLower().contains("\r\nauthorization: bearer ya29.the-access-token\r\n"));
    QVERIFY(stage.whole(0).toLower().contains("\r\naccept: application/json\r\n"));
}

void TestFitbitWeb::trackerOnly()
{
    Stage stage;
    stage.says(series(R"({"dateTime":"2026-03-03","value":"7"})"_ba, "activities-tracker-steps"_ba));
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick(), FitbitWeb::Steps::TrackerOnly);
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), u"- 7 -"_s);
    QCOMPARE(stage.line(0), "GET /1/user/-/activities/tracker/steps/date/2026-03-02/2026-03-04.json"_ba);
}

void TestFitbitWeb::readsSeries_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("days");
    const QByteArray day = R"({"dateTime":"2026-03-02","value":"10542"})"_ba;
    QTest::newRow("as published") << series(day + R"(,{"dateTime":"2026-03-03","value":"0"},
                                                    {"dateTime":"2026-03-04","value":"8123"})"_ba) << u"10542 0 8123"_s;
    QTest::newRow("any order") << series(R"({"dateTime":"2026-03-04","value":"1"},)"_ba + day) << u"10542 - 1"_s;
    QTest::newRow("numbers") << series(R"({"dateTime":"2026-03-03","value":8123})"_ba) << u"- 8123 -"_s;
    QTest::newRow("outside the span") << series(R"({"dateTime":"2026-03-01","value":"1"},)"_ba + day) << u"10542 - -"_s;
    QTest::newRow("more members") << R"({"activities-steps":[{"dateTime":"2026-03-02","value":"5","x":[]}],"y":1})"_ba
                                  << u"5 - -"_s;
    const QString bad = word(ErrorKind::BadResponse);
    QTest::newRow("two counts") << series(day + R"(,{"dateTime":"2026-03-02","value":"1"})"_ba) << bad;
    QTest::newRow("negative") << series(R"({"dateTime":"2026-03-02","value":"-1"})"_ba) << bad;
    QTest::newRow("absurd") << series(R"({"dateTime":"2026-03-02","value":"1000001"})"_ba) << bad;
    QTest::newRow("no value") << series(R"({"dateTime":"2026-03-02"})"_ba) << bad;
    QTest::newRow("null value") << series(R"({"dateTime":"2026-03-02","value":null})"_ba) << bad;
    QTest::newRow("words") << series(R"({"dateTime":"2026-03-02","value":"many"})"_ba) << bad;
    QTest::newRow("no day") << series(R"({"value":"1"})"_ba) << bad;
    QTest::newRow("impossible day") << series(R"({"dateTime":"2026-02-30","value":"1"})"_ba) << bad;
    QTest::newRow("day with time") << series(R"({"dateTime":"2026-03-02T00:00:00","value":"1"})"_ba) << bad;
    QTest::newRow("no series") << "{}"_ba << bad;
    QTest::newRow("other series") << series(day, "activities-calories"_ba) << bad;
    QTest::newRow("bare list") << "["_ba + day + "]"_ba << bad;
    QTest::newRow("HTML") << "<html></html>"_ba << bad;
    QTest::newRow("cut JSON") << series(day).chopped(3) << bad;
    QTest::newRow("empty") << ""_ba << bad;
}

void TestFitbitWeb::readsSeries()
{
    QFETCH(QByteArray, answer);
    Stage stage;
    stage.says(answer);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QTEST(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), "days");
    QCOMPARE(stage.requests(), 1);
}

void TestFitbitWeb::splits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("requests");
    QTest::newRow("91") << 91 << 1;
    QTest::newRow("1095") << 1095 << 1;
    QTest::newRow("1096") << 1096 << 2;
}

void TestFitbitWeb::splits()
{
    QFETCH(int, days);
    QFETCH(int, requests);
    Stage stage;
    stage.says(series({}));
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), last.addDays(1 - days), last));
    QVERIFY(readings);
    QCOMPARE(int(readings->size()), days);
    QCOMPARE(stage.requests(), requests);
    QVERIFY(stage.line(requests - 1).endsWith("/2026-03-04.json"));
    if (requests == 2) { // inclusive: the second piece is the one day left over
        QVERIFY(stage.line(0).endsWith("/2026-03-03.json"));
        QVERIFY(stage.line(1).endsWith("/2026-03-04/2026-03-04.json"));
    }
}

void TestFitbitWeb::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("requests");
    using enum ErrorKind;
    const auto add = [](int status, const char *type, ErrorKind kind, int requests = 1) {
        QTest::addRow("%d %s", status, type) << status << fitbitError(type) << kind
                                             << u"HTTP %1 %2"_s.arg(status).arg(QString::fromLatin1(type)) << requests;
    };
    add(400, "invalid_request", BadResponse);
    add(400, "validation", BadResponse);
    add(401, "expired_token", Unauthorized);
    add(401, "invalid_token", Unauthorized);
    add(403, "insufficient_scope", ScopeMissing);
    add(403, "insufficient_permissions", ScopeMissing);
    add(403, "other", BadResponse);
    add(404, "not_found", BadResponse);
    add(409, "conflict", BadResponse);
    add(410, "gone", Retired);
    add(422, "validation", BadResponse);
    add(429, "system", RateLimited, 4);
    add(500, "system", ServiceDown, 4);
    QTest::newRow("gone, empty") << 410 << ""_ba << Retired << u"HTTP 410"_s << 1;
    QTest::newRow("gone, HTML") << 410 << "<html>Goodbye</html>"_ba << Retired << u"HTTP 410"_s << 1;
    QTest::newRow("gone, Google shape") << 410 << R"({"error":{"code":410,"status":"GONE"}})"_ba << Retired
                                        << u"HTTP 410"_s << 1;
    QTest::newRow("429, Google shape") << 429 << R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}})"_ba
                                       << RateLimited << u"HTTP 429"_s << 4;
    QTest::newRow("HTML 503") << 503 << "<html></html>"_ba << ServiceDown << u"HTTP 503"_s << 4;
    QTest::newRow("HTML 403") << 403 << "<html></html>"_ba << BadResponse << u"HTTP 403"_s << 1;
    QTest::newRow("leaking type") << 400 << fitbitError("ya29.the-access-token"_ba) << BadResponse << u"HTTP 400"_s << 1;
}

void TestFitbitWeb::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Stage stage;
    stage.says(status, body);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), first, last));
    QVERIFY(!readings);
    QTEST(readings.error().kind, "kind");
    QTEST(readings.error().detail, "detail");
    QTEST(stage.requests(), "requests");
    QCOMPARE(readings.error().subject, u"Fitbit"_s);
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QVERIFY(!devices);
    QTEST(devices.error().kind, "kind");
}

void TestFitbitWeb::rateLimitWaitsForTheReset()
{
    Stage stage;
    stage.says(429, fitbitError("system"_ba), "fitbit-rate-limit-reset: 1478\r\nRetry-After: 0\r\n"_ba);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), first, last));
    QVERIFY(!readings);
    QCOMPARE(readings.error().kind, ErrorKind::RateLimited);
    QCOMPARE(stage.requests(), 1); // far beyond what the policy waits
    QVERIFY(readings.error().retryAfter.value_or(0ms) >= 1483s);
    QVERIFY(readings.error().retryAfter.value_or(0ms) <= 1508s);
}

void TestFitbitWeb::askedPause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<qint64>("least"); // seconds; -1: nothing asked
    QTest::newRow("top of the hour") << 429 << "0"_ba << qint64(5);
    QTest::newRow("later") << 429 << "1478"_ba << qint64(1483);
    QTest::newRow("an answer") << 200 << "1478"_ba << qint64(-1);
    QTest::newRow("outage") << 503 << "1478"_ba << qint64(-1);
    QTest::newRow("absent") << 429 << ""_ba << qint64(-1);
    QTest::newRow("negative") << 429 << "-3"_ba << qint64(-1);
    QTest::newRow("words") << 429 << "soon"_ba << qint64(-1);
    QTest::newRow("for ever") << 429 << "9223372036854775807"_ba << qint64(24 * 3600 + 5);
}

void TestFitbitWeb::askedPause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reset);
    QFETCH(qint64, least);
    HttpResponse response;
    response.status = status;
    response.headers = {{"fitbit-rate-limit-reset"_ba, reset}};
    const auto pause = FitbitWeb::askedPause(response);
    QCOMPARE(pause.has_value(), least >= 0);
    if (pause) {
        QVERIFY(*pause >= std::chrono::seconds(least));
        QVERIFY(*pause <= std::chrono::seconds(least + 25));
    }
}

void TestFitbitWeb::devices()
{
    Stage stage;
    stage.says(R"([
        {"battery":"Medium","batteryLevel":60,"deviceVersion":"Charge 6","features":[],"id":"816713257",
         "lastSyncTime":"2026-03-04T21:58:07.000","mac":"16ADD56D54GD","type":"TRACKER"},
        {"battery":"High","deviceVersion":"Aria 2","id":"553041187","lastSyncTime":"2026-03-04T07:12:44.000","type":"SCALE"},
        {"battery":"Empty","deviceVersion":"MobileTrack","id":"1","type":"TRACKER"},
        {"battery":"Low","deviceVersion":"Inspire","id":42,"lastSyncTime":"2026-03-05T01:00:00.000","type":"TRACKER"},
        {"battery":"High","batteryLevel":0,"deviceVersion":"Zip","id":"43","lastSyncTime":"2030-03-05T01:00:00.000",
         "type":"TRACKER"}])"_ba);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone("Europe/Berlin"_ba)));
    QVERIFY(devices);
    QCOMPARE(stage.line(0), "GET /1/user/-/devices.json"_ba);
    QCOMPARE(devices->size(), size_t(3));
    QCOMPARE(devices->at(0).id, u"42"_s);
    QCOMPARE(devices->at(0).batteryStatus, BatteryStatus::Low);
    QVERIFY(!devices->at(0).batteryPercent);
    QCOMPARE(devices->at(1).id, u"816713257"_s);
    QCOMPARE(devices->at(1).batteryPercent.value_or(-1), 60);
    QCOMPARE(devices->at(1).lastSync, QDateTime(QDate(2026, 3, 4), QTime(20, 58, 7), Qt::UTC));
    QCOMPARE(devices->at(2).id, u"43"_s);
    QVERIFY(!devices->at(2).batteryPercent);
    QVERIFY(!devices->at(2).lastSync.isValid()); // its clock is years ahead
}

void TestFitbitWeb::oddDevices_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("count"); // -1: BadResponse
    QTest::newRow("none") << "[]"_ba << 0;
    QTest::newRow("odd entries") << R"([1,null,"x",[],{}])"_ba << 0;
    QTest::newRow("object") << "{}"_ba << -1;
    QTest::newRow("HTML") << "<html></html>"_ba << -1;
}

void TestFitbitWeb::oddDevices()
{
    QFETCH(QByteArray, answer);
    Stage stage;
    stage.says(answer);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone::utc()));
    QTEST(devices ? int(devices->size()) : -1, "count");
}

void TestFitbitWeb::identity()
{
    Stage stage;
    stage.says(R"({"user":{"encodedId":"GGNJL9","displayName":"Ada L.","fullName":"Ada Lovelace","age":36,
                  "timezone":"Europe/Berlin","offsetFromUTCMillis":3600000}})"_ba);
    FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto identity = QCoro::waitFor(tracker.identity(Stage::token()));
    QVERIFY(identity);
    QCOMPARE(stage.line(0), "GET /1/user/-/profile.json"_ba);
    QCOMPARE(identity->accountId, u"GGNJL9"_s);
    QCOMPARE(identity->legacyAccountId, u"GGNJL9"_s);
    QCOMPARE(identity->displayName, u"Ada L."_s);
    QCOMPARE(identity->zone.id(), "Europe/Berlin"_ba);
}

void TestFitbitWeb::identityErrors()
{
    const auto kindAfter = [](int status, const QByteArray &body) {
        Stage stage;
        stage.says(status, body);
        FitbitWeb tracker(stage.http, stage.api(), stage.clock, Stage::quick());
        const auto identity = QCoro::waitFor(tracker.identity(Stage::token()));
        return identity ? ErrorKind::Internal : identity.error().kind;
    };
    QCOMPARE(kindAfter(200, "{}"_ba), ErrorKind::BadResponse);
    QCOMPARE(kindAfter(200, R"({"user":{"encodedId":""}})"_ba), ErrorKind::BadResponse);
    QCOMPARE(kindAfter(403, fitbitError("insufficient_scope"_ba)), ErrorKind::ScopeMissing);
    QCOMPARE(kindAfter(410, ""_ba), ErrorKind::Retired);
}

QTEST_GUILESS_MAIN(TestFitbitWeb)
#include "tst_fitbit_web.moc"
