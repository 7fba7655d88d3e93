// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/google_health.h"
#include "tests/trackers/stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder;

namespace {

const QDate first(2026, 9, 22);
const QDate last(2026, 9, 25);

/// A window as the service writes it; `steps` is the raw JSON of the member, empty for none.
QByteArray window(QDate day, const QByteArray &steps)
{
    const auto civil = [](QDate date) {
        return "{\"date\":{\"year\":"_ba + QByteArray::number(date.year()) + ",\"month\":"_ba
            + QByteArray::number(date.month()) + ",\"day\":"_ba + QByteArray::number(date.day()) + "},\"time\":{}}"_ba;
    };
    return "{\"civilStartTime\":"_ba + civil(day) + ",\"civilEndTime\":"_ba + civil(day.addDays(1))
        + (steps.isEmpty() ? ""_ba : ",\"steps\":"_ba + steps) + "}"_ba;
}

QByteArray page(const QList<QByteArray> &windows, const QByteArray &more = {})
{
    return "{\"rollupDataPoints\":["_ba + windows.join(',') + "]"_ba + more + "}"_ba;
}

QByteArray counted(const QByteArray &json)
{
    return "{\"countSum\":"_ba + json + "}"_ba;
}

QByteArray googleError(int code, const QByteArray &status, const QByteArray &reason)
{
    return "{\"error\":{\"code\":"_ba + QByteArray::number(code)
        + ",\"message\":\"leaks ya29.the-access-token\",\"status\":\""_ba + status + "\",\"details\":["_ba
        + (reason.isEmpty() ? ""_ba
                            : "{\"@type\":\"type.googleapis.com/google.rpc.Help\"},"
                              "{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\""_ba
                       + reason + "\"}"_ba)
        + "]}}"_ba;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestGoogleHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByTheContract();
    void familyIsAChoice();
    void readsWindows_data();
    void readsWindows();
    void splits_data();
    void splits();
    void followsPages();
    void pagesEnd();
    void refusals_data();
    void refusals();
    void refusalCarriesThePause();
    void oversizeBody();
    void devices();
    void devicesOverPages();
    void noDevices_data();
    void noDevices();
    void identity_data();
    void identity();
    void identityErrors();
};

void TestGoogleHealth::asksByTheContract()
{
    Stage stage;
    stage.says("{}"_ba);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), u"- - - -"_s);
    QCOMPARE(stage.line(0), "POST /v4/users/me/dataTypes/steps/dataPoints:dailyRollUp"_ba);
    QVERIFY(stage.whole(0).toLower().contains("\r\nauthorization: bearer ya29.the-access-token\r\n"));
    QVERIFY(stage.whole(0).toLower().contains("\r\ncontent-type: application/json\r\n"));
    QCOMPARE(json(stage.body(0)), json(R"({"range":{"start":{"date":{"year":2026,"month":9,"day":22}},
                                                    "end":{"date":{"year":2026,"month":9,"day":26}}},
        "windowSizeDays":1,"dataSourceFamily":"users/me/dataSourceFamilies/google-wearables"})"_ba));
}

void TestGoogleHealth::familyIsAChoice()
{
    Stage stage;
    stage.says("{}"_ba);
    const QUrl api(stage.api().toString() + u"/mounted/here/"_s);
    GoogleHealth tracker(stage.http, api, stage.clock, Stage::quick(), QString::fromLatin1(GoogleHealth::allSources));
    QVERIFY(QCoro::waitFor(tracker.days(Stage::token(), first, last)));
    QVERIFY(stage.line(0).startsWith("POST /mounted/here/v4/users/me/"));
    QCOMPARE(json(stage.body(0)).value("dataSourceFamily"_L1).toString(), u"users/me/dataSourceFamilies/all-sources"_s);
}

void TestGoogleHealth::readsWindows_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("days");
    const QByteArray good = window(last, counted(R"("9525")"_ba));
    QTest::newRow("newest first") << page({good, window(first, counted(R"("6859")"_ba))}) << u"6859 - - 9525"_s;
    QTest::newRow("oldest first") << page({window(first, counted(R"("6859")"_ba)), good}) << u"6859 - - 9525"_s;
    QTest::newRow("zero is not missing") << page({good, window(first, counted(R"("0")"_ba))}) << u"0 - - 9525"_s;
    QTest::newRow("zero left out") << page({good, window(first, "{}"_ba)}) << u"0 - - 9525"_s;
    QTest::newRow("window without steps") << page({good, window(first, {})}) << u"- - - 9525"_s;
    QTest::newRow("null steps") << page({good, window(first, "null"_ba)}) << u"- - - 9525"_s;
    QTest::newRow("number") << page({window(last, counted("9525"_ba))}) << u"- - - 9525"_s;
    QTest::newRow("largest") << page({window(last, counted(R"("1000000")"_ba))}) << u"- - - 1000000"_s;
    QTest::newRow("nothing") << "{}"_ba << u"- - - -"_s;
    QTest::newRow("empty list") << page({}) << u"- - - -"_s;
    QTest::newRow("null list") << R"({"rollupDataPoints":null})"_ba << u"- - - -"_s;
    QTest::newRow("unknown members") << page({good}, R"(,"later":{"a":[1]})"_ba) << u"- - - 9525"_s;
    QTest::newRow("outside the span")
        << page({window(last.addDays(1), counted("1"_ba)), good, window(first.addDays(-1), counted("\"x\""_ba))})
        << u"- - - 9525"_s;
    QTest::newRow("same window twice") << page({good, good}) << u"- - - 9525"_s;

    const QString bad = word(ErrorKind::BadResponse);
    QTest::newRow("two counts") << page({good, window(last, counted("1"_ba))}) << bad;
    QTest::newRow("negative") << page({window(last, counted(R"("-1")"_ba))}) << bad;
    QTest::newRow("absurd") << page({window(last, counted(R"("1000001")"_ba))}) << bad;
    QTest::newRow("beyond int64") << page({window(last, counted(R"("99999999999999999999")"_ba))}) << bad;
    QTest::newRow("fraction") << page({window(last, counted("12.5"_ba))}) << bad;
    QTest::newRow("words") << page({window(last, counted(R"("lots")"_ba))}) << bad;
    QTest::newRow("null count") << page({window(last, counted("null"_ba))}) << bad;
    QTest::newRow("steps as number") << page({window(last, "9525"_ba)}) << bad;
    QTest::newRow("no day") << page({R"({"steps":{"countSum":"1"}})"_ba}) << bad;
    QTest::newRow("impossible day")
        << page({R"({"civilStartTime":{"date":{"year":2026,"month":9,"day":31}},"steps":{"countSum":"1"}})"_ba}) << bad;
    QTest::newRow("week-long window")
        << page({R"({"civilStartTime":{"date":{"year":2026,"month":9,"day":22}},
                     "civilEndTime":{"date":{"year":2026,"month":9,"day":29}},"steps":{"countSum":"70000"}})"_ba}) << bad;
    QTest::newRow("window as text") << page({R"("window")"_ba}) << bad;
    QTest::newRow("list as object") << R"({"rollupDataPoints":{"a":1}})"_ba << bad;
    QTest::newRow("top level list") << "[]"_ba << bad;
    QTest::newRow("cut JSON") << page({good}).chopped(7) << bad;
    QTest::newRow("empty body") << ""_ba << bad;
    QTest::newRow("HTML") << "<!doctype html><title>Sign in to the hotel's network</title>"_ba << bad;
    QTest::newRow("page token as number") << page({good}, R"(,"nextPageToken":5)"_ba) << bad;
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') << bad;
}

void TestGoogleHealth::readsWindows()
{
    QFETCH(QByteArray, answer);
    Stage stage;
    stage.says(answer);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QTEST(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), "days");
    QCOMPARE(stage.requests(), 1); // nonsense does not become sense by asking again
}

void TestGoogleHealth::splits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("requests");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("90") << 90 << 1;
    QTest::newRow("91") << 91 << 2;
    QTest::newRow("181") << 181 << 3;
}

void TestGoogleHealth::splits()
{
    QFETCH(int, days);
    QFETCH(int, requests);
    Stage stage;
    stage.says("{}"_ba);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), last.addDays(1 - days), last));
    QVERIFY(readings);
    QCOMPARE(int(readings->size()), days);
    QCOMPARE(stage.requests(), requests);
    QJsonValue end;
    for (int i = 0; i < requests; ++i) { // closed-open: one piece ends where the next one starts
        const QJsonObject range = json(stage.body(i)).value("range"_L1).toObject();
        if (i > 0)
            QCOMPARE(range.value("start"_L1), end);
        end = range.value("end"_L1);
    }
    QCOMPARE(end.toObject().value("date"_L1).toObject().value("day"_L1).toInt(), 26);
}

void TestGoogleHealth::followsPages()
{
    Stage stage;
    stage.says(page({window(last, counted("3"_ba))}, R"(,"nextPageToken":"a+/= b")"_ba));
    stage.says(page({window(first, counted("1"_ba))}, R"(,"nextPageToken":"")"_ba));
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), u"1 - - 3"_s);
    QCOMPARE(stage.requests(), 2);
    QJsonObject second = json(stage.body(1));
    QCOMPARE(second.take("pageToken"_L1).toString(), u"a+/= b"_s);
    QCOMPARE(second, json(stage.body(0))); // the other members unchanged
}

void TestGoogleHealth::pagesEnd()
{
    Stage stage;
    stage.says(page({}, R"(,"nextPageToken":"again")"_ba));
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), word(ErrorKind::BadResponse));
    QCOMPARE(stage.requests(), 100);
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ErrorKind::BadResponse);
}

void TestGoogleHealth::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("requests");
    using enum ErrorKind;
    const QByteArray html = "<html>token ya29.the-access-token</html>"_ba;
    const auto add = [](int status, const char *rpc, const char *reason, ErrorKind kind, int requests = 1) {
        const QString code = QString::fromLatin1(*reason ? reason : rpc);
        QTest::addRow("%d %s %s", status, rpc, reason)
            << status << googleError(status, rpc, reason) << kind << u"HTTP %1 %2"_s.arg(status).arg(code) << requests;
    };
    add(400, "FAILED_PRECONDITION", "ACCOUNT_NOT_LINKED", AccountNotLinked);
    add(400, "INVALID_ARGUMENT", "INVALID_ROLLUP_QUERY_DURATION", BadResponse);
    add(400, "INVALID_ARGUMENT", "", BadResponse);
    add(401, "UNAUTHENTICATED", "", Unauthorized);
    add(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", ScopeMissing);
    add(403, "PERMISSION_DENIED", "MISSING_OAUTH_SCOPE", ScopeMissing);
    add(403, "PERMISSION_DENIED", "SERVICE_DISABLED", ApiDisabled);
    add(403, "PERMISSION_DENIED", "RESOURCE_PERMISSION_DENIED", GrantStale);
    add(403, "PERMISSION_DENIED", "", GrantStale);
    add(403, "PERMISSION_DENIED", "SOMETHING_ELSE", BadResponse);
    add(403, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", RateLimited);
    add(404, "NOT_FOUND", "RESOURCE_NOT_FOUND", BadResponse);
    add(410, "NOT_FOUND", "", BadResponse);
    add(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", RateLimited, 4);
    add(500, "INTERNAL", "", ServiceDown, 4);
    add(503, "UNAVAILABLE", "", ServiceDown, 4);
    QTest::newRow("HTML 403 of a proxy") << 403 << html << BadResponse << u"HTTP 403"_s << 1;
    QTest::newRow("HTML 404") << 404 << html << BadResponse << u"HTTP 404"_s << 1;
    QTest::newRow("HTML 502") << 502 << html << ServiceDown << u"HTTP 502"_s << 4;
    QTest::newRow("empty 401") << 401 << ""_ba << Unauthorized << u"HTTP 401"_s << 1;
    QTest::newRow("redirect") << 302 << html << BadResponse << u"HTTP 302"_s << 1;
    QTest::newRow("no content") << 206 << "{}"_ba << BadResponse << u"HTTP 206"_s << 1;
    QTest::newRow("odd error") << 403 << R"({"error":"insufficient ya29.the-access-token"})"_ba << BadResponse
                               << u"HTTP 403"_s << 1;
    QTest::newRow("leaking reason") << 400 << googleError(400, "X", "ya29.the-access-token") << BadResponse
                                    << u"HTTP 400"_s << 1;
}

void TestGoogleHealth::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Stage stage;
    stage.says(status, body);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), first, last));
    QVERIFY(!readings);
    QTEST(readings.error().kind, "kind");
    QTEST(readings.error().detail, "detail");
    QTEST(stage.requests(), "requests");
    QCOMPARE(readings.error().subject, u"Google Health"_s);
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QVERIFY(!devices);
    QTEST(devices.error().kind, "kind");
}

void TestGoogleHealth::refusalCarriesThePause()
{
    Stage stage;
    stage.says(429, googleError(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"), "Retry-After: 90\r\n"_ba);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto readings = QCoro::waitFor(tracker.days(Stage::token(), first, last));
    QVERIFY(!readings);
    QCOMPARE(stage.requests(), 1); // longer than the policy waits
    QCOMPARE(readings.error().retryAfter.value_or(0ms), std::chrono::milliseconds(90s));
}

void TestGoogleHealth::oversizeBody()
{
    Stage stage;
    stage.says(page({}, R"(,"padding":")"_ba + QByteArray(5 * 1024 * 1024, 'x') + "\""_ba));
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    QCOMPARE(shown(QCoro::waitFor(tracker.days(Stage::token(), first, last))), word(ErrorKind::TooLarge));
    QCOMPARE(stage.requests(), 1);
}

void TestGoogleHealth::devices()
{
    Stage stage;
    stage.says(R"({"pairedDevices":[
        {"name":"users/1/pairedDevices/11","deviceType":"TRACKER","deviceVersion":"Inspire 3","batteryStatus":"Empty"},
        {"name":"users/1/pairedDevices/12","deviceType":"TRACKER","deviceVersion":"Charge 6","batteryStatus":"hIGH",
         "batteryLevel":85,"lastSyncTime":"2026-11-19T07:41:12Z","macAddress":"A1B2C3D4E5F6","features":["STEPS"]},
        {"name":"users/1/pairedDevices/13","deviceType":"SCALE","deviceVersion":"Aria","batteryStatus":"Low"},
        {"name":"users/1/pairedDevices/14","deviceType":"TRACKER","deviceVersion":"Pixel Watch 4","batteryStatus":"Medium",
         "lastSyncTime":"2026-11-20T07:41:12Z"},
        {"name":"users/1/pairedDevices/15","deviceType":"TRACKER","deviceVersion":"MobileTrack","batteryStatus":"Empty"},
        {"deviceType":"TRACKER","deviceVersion":"Nameless"},
        {"name":"users/1/pairedDevices/16","deviceType":"DEVICE_TYPE_UNSPECIFIED"},
        "odd"]})"_ba);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QVERIFY(devices);
    QCOMPARE(stage.line(0), "GET /v4/users/me/pairedDevices?pageSize=100"_ba);
    QCOMPARE(devices->size(), size_t(3));
    QCOMPARE(devices->at(0).id, u"14"_s);
    QCOMPARE(devices->at(0).model, u"Pixel Watch 4"_s);
    QCOMPARE(devices->at(0).batteryStatus, BatteryStatus::Medium);
    QVERIFY(!devices->at(0).batteryPercent);
    QCOMPARE(devices->at(0).lastSync, QDateTime(QDate(2026, 11, 20), QTime(7, 41, 12), Qt::UTC));
    QCOMPARE(devices->at(1).id, u"12"_s);
    QCOMPARE(devices->at(1).batteryStatus, BatteryStatus::High);
    QCOMPARE(devices->at(1).batteryPercent.value_or(-1), 85);
    QCOMPARE(devices->at(2).id, u"11"_s);
    QCOMPARE(devices->at(2).batteryPercent.value_or(-1), 0);
    QVERIFY(!devices->at(2).lastSync.isValid());
    QVERIFY(!devices->at(2).readAt.isValid());
}

void TestGoogleHealth::devicesOverPages()
{
    Stage stage;
    stage.says(R"({"pairedDevices":[{"name":"a/1","deviceType":"TRACKER"}],"nextPageToken":"p&q=+/ü"})"_ba);
    stage.says(R"({"pairedDevices":[{"name":"a/2","deviceType":"TRACKER"}]})"_ba);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QVERIFY(devices);
    QCOMPARE(devices->size(), size_t(2));
    QCOMPARE(stage.line(1), "GET /v4/users/me/pairedDevices?pageSize=100&pageToken=p%26q%3D%2B%2F%C3%BC"_ba);
}

void TestGoogleHealth::noDevices_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("absent") << "{}"_ba << true;
    QTest::newRow("empty") << R"({"pairedDevices":[]})"_ba << true;
    QTest::newRow("bare list") << "[]"_ba << false;
    QTest::newRow("text") << R"({"pairedDevices":"none"})"_ba << false;
}

void TestGoogleHealth::noDevices()
{
    QFETCH(QByteArray, answer);
    Stage stage;
    stage.says(answer);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto devices = QCoro::waitFor(tracker.devices(Stage::token(), QTimeZone()));
    QTEST(devices.has_value(), "good");
    if (devices)
        QVERIFY(devices->empty());
    else
        QCOMPARE(devices.error().kind, ErrorKind::BadResponse);
}

void TestGoogleHealth::identity_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("legacy");
    QTest::addColumn<QByteArray>("zone");
    const QByteArray full = R"({"name":"users/me/identity","healthUserId":"117301","legacyUserId":"2E4RVC"})"_ba;
    QTest::newRow("all") << full << 200 << R"({"timeZone":"Europe/Amsterdam","utcOffset":"3600s"})"_ba << u"2E4RVC"_s
                         << "Europe/Amsterdam"_ba;
    QTest::newRow("no legacy id") << R"({"healthUserId":"117301"})"_ba << 200 << R"({"timeZone":"Asia/Tokyo"})"_ba
                                  << QString() << "Asia/Tokyo"_ba;
    QTest::newRow("no zone") << full << 200 << R"({"utcOffset":"3600s"})"_ba << u"2E4RVC"_s << ""_ba;
    QTest::newRow("unknown zone") << full << 200 << R"({"timeZone":"Mars/Olympus"})"_ba << u"2E4RVC"_s << ""_ba;
    QTest::newRow("zone as path") << full << 200 << R"({"timeZone":"../../etc/passwd"})"_ba << u"2E4RVC"_s << ""_ba;
    QTest::newRow("settings not ticked")
        << full << 403 << googleError(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT") << u"2E4RVC"_s << ""_ba;
    QTest::newRow("settings refused") << full << 403 << googleError(403, "PERMISSION_DENIED", "") << u"2E4RVC"_s << ""_ba;
}

void TestGoogleHealth::identity()
{
    QFETCH(QByteArray, person);
    QFETCH(int, status);
    QFETCH(QByteArray, settings);
    Stage stage;
    stage.says(person);
    stage.says(status, settings);
    GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
    const auto identity = QCoro::waitFor(tracker.identity(Stage::token()));
    QVERIFY(identity);
    QCOMPARE(stage.line(0), "GET /v4/users/me/identity"_ba);
    QCOMPARE(stage.line(1), "GET /v4/users/me/settings"_ba);
    QCOMPARE(identity->accountId, u"117301"_s);
    QTEST(identity->legacyAccountId, "legacy");
    QTEST(identity->zone.isValid() ? identity->zone.id() : ""_ba, "zone");
    QVERIFY(identity->displayName.isEmpty());
}

void TestGoogleHealth::identityErrors()
{
    const auto kindAfter = [](int personStatus, const QByteArray &person, int settingsStatus) {
        Stage stage;
        stage.says(personStatus, person);
        stage.says(settingsStatus, "{}"_ba);
        GoogleHealth tracker(stage.http, stage.api(), stage.clock, Stage::quick());
        const auto identity = QCoro::waitFor(tracker.identity(Stage::token()));
        return identity ? ErrorKind::Internal : identity.error().kind;
    };
    QCOMPARE(kindAfter(200, "{}"_ba, 200), ErrorKind::BadResponse);
    QCOMPARE(kindAfter(200, R"({"healthUserId":7})"_ba, 200), ErrorKind::BadResponse);
    QCOMPARE(kindAfter(401, "{}"_ba, 200), ErrorKind::Unauthorized);
    QCOMPARE(kindAfter(200, R"({"healthUserId":"7"})"_ba, 503), ErrorKind::ServiceDown);
    QCOMPARE(kindAfter(200, R"({"healthUserId":"7"})"_ba, 401), ErrorKind::Unauthorized);
}

QTEST_GUILESS_MAIN(TestGoogleHealth)
#include "tst_google_health.moc"
