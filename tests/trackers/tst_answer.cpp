// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/answer.h"
#include "core/trackers/reading_range.h"
#include "core/trackers/tracker_factory.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumber_data();
    void wholeNumber();
    void stepCount_data();
    void stepCount();
    void codeWord_data();
    void codeWord();
    void batteryPercent_data();
    void batteryPercent();
    void syncTime_data();
    void syncTime();
    void shownName();
    void pieces_data();
    void pieces();
    void refusesImpossibleSpans();
    void piecesLeaveNoGap();
    void readings();
    void factory();
};

/// A JSON text as a value.
static QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson("["_ba + json + "]"_ba).array().at(0);
}

void TestAnswer::wholeNumber_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("number"); // empty: none
    QTest::newRow("number") << "8123"_ba << u"8123"_s;
    QTest::newRow("text") << R"("8123")"_ba << u"8123"_s;
    QTest::newRow("zero") << R"("0")"_ba << u"0"_s;
    QTest::newRow("negative") << R"("-5")"_ba << u"-5"_s;
    QTest::newRow("whole fraction") << "8123.0"_ba << u"8123"_s;
    QTest::newRow("largest") << R"("9223372036854775807")"_ba << u"9223372036854775807"_s;
    QTest::newRow("too large") << R"("9223372036854775808")"_ba << QString();
    QTest::newRow("inexact") << "1e300"_ba << QString();
    QTest::newRow("fraction") << "8123.5"_ba << QString();
    QTest::newRow("text fraction") << R"("8123.0")"_ba << QString();
    QTest::newRow("padded") << R"(" 8123")"_ba << QString();
    QTest::newRow("plus") << R"("+8123")"_ba << QString();
    QTest::newRow("grouped") << R"("8,123")"_ba << QString();
    QTest::newRow("arabic digits") << R"("٨١٢٣")"_ba << QString();
    QTest::newRow("hex") << R"("0x10")"_ba << QString();
    QTest::newRow("minus alone") << R"("-")"_ba << QString();
    QTest::newRow("empty") << R"("")"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("true") << "true"_ba << QString();
    QTest::newRow("list") << "[1]"_ba << QString();
    QTest::newRow("object") << R"({"a":1})"_ba << QString();
}

void TestAnswer::wholeNumber()
{
    QFETCH(QByteArray, json);
    const auto number = answer::wholeNumber(value(json));
    QTEST(number ? QString::number(*number) : QString(), "number");
}

void TestAnswer::stepCount_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("steps"); // -1: BadResponse
    QTest::newRow("none") << "0"_ba << 0;
    QTest::newRow("some") << R"("10542")"_ba << 10'542;
    QTest::newRow("most") << "1000000"_ba << 1'000'000;
    QTest::newRow("absurd") << "1000001"_ba << -1;
    QTest::newRow("wraps to 32 bits") << R"("4294967296")"_ba << -1;
    QTest::newRow("negative") << "-1"_ba << -1;
    QTest::newRow("null") << "null"_ba << -1;
    QTest::newRow("words") << R"("many")"_ba << -1;
}

void TestAnswer::stepCount()
{
    QFETCH(QByteArray, json);
    const auto steps = answer::stepCount(value(json), u"The service"_s);
    QTEST(steps ? steps->value : -1, "steps");
    if (!steps)
        QCOMPARE(steps.error().kind, ErrorKind::BadResponse);
}

void TestAnswer::codeWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"ACCOUNT_NOT_LINKED"_s << u"ACCOUNT_NOT_LINKED"_s;
    QTest::newRow("lower case") << u"expired_token"_s << u"expired_token"_s;
    QTest::newRow("message") << u"Access token expired: eyJhbGciOi"_s << QString();
    QTest::newRow("digits") << u"ya29"_s << QString();
    QTest::newRow("long") << QString(65, u'a') << QString();
    QTest::newRow("line break") << u"a\nb"_s << QString();
    QTest::newRow("umlaut") << u"fehlerhäufig"_s << QString();
}

void TestAnswer::codeWord()
{
    QFETCH(QString, text);
    QTEST(answer::codeWord(text), "code");
    const auto refused = answer::refusal(ErrorKind::BadResponse, u"The service"_s, 400, text);
    QTEST(refused.value().detail.mid(9), "code");
}

void TestAnswer::batteryPercent_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<BatteryStatus>("status");
    QTest::addColumn<int>("percent"); // -1: unknown
    using enum BatteryStatus;
    QTest::newRow("level and word") << "85"_ba << High << 85;
    QTest::newRow("level as text") << R"("60")"_ba << Medium << 60;
    QTest::newRow("level alone") << "18"_ba << Unknown << 18;
    QTest::newRow("full") << "100"_ba << High << 100;
    QTest::newRow("0 and Empty") << "0"_ba << Empty << 0;
    QTest::newRow("0 and Low") << "0"_ba << Low << 0;
    QTest::newRow("0 and Medium") << "0"_ba << Medium << -1;
    QTest::newRow("0 and High") << "0"_ba << High << -1;
    QTest::newRow("0 alone") << "0"_ba << Unknown << -1;
    QTest::newRow("absent and Empty") << "null"_ba << Empty << 0;
    QTest::newRow("absent and Low") << "null"_ba << Low << -1;
    QTest::newRow("absent and Medium") << "null"_ba << Medium << -1;
    QTest::newRow("absent and High") << "null"_ba << High << -1;
    QTest::newRow("absent alone") << "null"_ba << Unknown << -1;
    QTest::newRow("over") << "101"_ba << High << -1;
    QTest::newRow("negative") << "-1"_ba << Empty << -1;
    QTest::newRow("fraction") << "50.5"_ba << Medium << -1;
}

void TestAnswer::batteryPercent()
{
    QFETCH(QByteArray, level);
    QFETCH(BatteryStatus, status);
    QTEST(answer::batteryPercent(value(level), status).value_or(-1), "percent");
}

void TestAnswer::syncTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc"); // empty: invalid
    QTest::newRow("utc") << u"2026-11-20T07:41:12Z"_s << "Europe/Berlin"_ba << u"2026-11-20T07:41:12Z"_s;
    QTest::newRow("nanoseconds") << u"2026-11-20T07:41:12.123456789Z"_s << "UTC"_ba << u"2026-11-20T07:41:12Z"_s;
    QTest::newRow("offset") << u"2026-11-20T07:41:12+05:30"_s << "Europe/Berlin"_ba << u"2026-11-20T02:11:12Z"_s;
    QTest::newRow("local in winter") << u"2026-03-04T21:58:07.000"_s << "Europe/Berlin"_ba << u"2026-03-04T20:58:07Z"_s;
    QTest::newRow("local in summer") << u"2026-07-04T21:58:07.000"_s << "Europe/Berlin"_ba << u"2026-07-04T19:58:07Z"_s;
    QTest::newRow("local far east") << u"2026-03-04T08:00:00"_s << "Pacific/Auckland"_ba << u"2026-03-03T19:00:00Z"_s;
    QTest::newRow("local, zone unknown") << u"2026-03-04T21:58:07.000"_s << ""_ba << QString();
    QTest::newRow("a little ahead") << u"2026-11-20T12:09:59Z"_s << "UTC"_ba << u"2026-11-20T12:09:59Z"_s;
    QTest::newRow("wrong clock") << u"2026-11-20T12:10:01Z"_s << "UTC"_ba << QString();
    QTest::newRow("empty") << QString() << "UTC"_ba << QString();
    QTest::newRow("words") << u"yesterday"_s << "UTC"_ba << QString();
    QTest::newRow("no such day") << u"2026-02-30T10:00:00Z"_s << "UTC"_ba << QString();
}

void TestAnswer::syncTime()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const QDateTime time = answer::syncTime(text, zone.isEmpty() ? QTimeZone() : QTimeZone(zone), now);
    QTEST(time.toString(Qt::ISODate), "utc");
}

void TestAnswer::shownName()
{
    QCOMPARE(answer::shownName(u"Charge 6"_s), u"Charge 6"_s);
    QCOMPARE(answer::shownName(u" Charge\n\x1b[31m6\t "_s), u"Charge [31m6"_s);
    QCOMPARE(answer::shownName(QString(500, u'x')).size(), 80);
    QCOMPARE(answer::shownName(QJsonValue(7)), QString());
}

void TestAnswer::pieces_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("count");
    QTest::newRow("one day") << 1 << 90 << 1;
    QTest::newRow("89") << 89 << 90 << 1;
    QTest::newRow("90") << 90 << 90 << 1;
    QTest::newRow("91") << 91 << 90 << 2;
    QTest::newRow("180") << 180 << 90 << 2;
    QTest::newRow("181") << 181 << 90 << 3;
    QTest::newRow("1095") << 1095 << 1095 << 1;
    QTest::newRow("1096") << 1096 << 1095 << 2;
}

void TestAnswer::pieces()
{
    QFETCH(int, days);
    QFETCH(int, longest);
    const QDate first(2024, 2, 28);
    const auto pieces = inPieces({first, first.addDays(days - 1)}, longest);
    QVERIFY(pieces);
    QTEST(int(pieces->size()), "count");
}

void TestAnswer::piecesLeaveNoGap()
{
    const DaySpan span{QDate(2020, 1, 1), QDate(2026, 11, 19)};
    const auto pieces = inPieces(span, 90);
    QVERIFY(pieces);
    QDate next = span.first;
    for (const DaySpan &piece : *pieces) {
        QCOMPARE(piece.first, next);
        QVERIFY(piece.length() >= 1 && piece.length() <= 90);
        next = piece.last.addDays(1);
    }
    QCOMPARE(next, span.last.addDays(1));
}

void TestAnswer::refusesImpossibleSpans()
{
    const QDate day(2026, 11, 1);
    for (const DaySpan &span : {DaySpan{day, day.addDays(-1)}, DaySpan{QDate(), day}, DaySpan{day, QDate()},
                                DaySpan{QDate(1, 1, 1), day}}) {
        const auto pieces = inPieces(span, 90);
        QVERIFY(!pieces);
        QCOMPARE(pieces.error().kind, ErrorKind::InvalidInput);
    }
}

void TestAnswer::readings()
{
    const QDate first(2026, 3, 1);
    DayReadings readings({first, first.addDays(3)}, u"The service"_s);
    QVERIFY(readings.add(first.addDays(2), {0}));
    QVERIFY(readings.add(first, {500}));
    QVERIFY(readings.add(first, {500}));
    const auto twice = readings.add(first, {501});
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::BadResponse);
    QVERIFY(!readings.covers(first.addDays(-1)));
    QVERIFY(!readings.covers(first.addDays(4)));
    const std::vector<DayReading> expected{
        {first, StepCount{500}}, {first.addDays(1), {}}, {first.addDays(2), StepCount{0}}, {first.addDays(3), {}}};
    QCOMPARE(readings.all(), expected);
}

void TestAnswer::factory()
{
    HttpClient http;
    const SystemClock clock;
    const Endpoints endpoints = Endpoints::defaults();
    QVERIFY(makeTracker(TrackerKind::GoogleHealth, http, endpoints, clock));
    QVERIFY(makeTracker(TrackerKind::Fitbit, http, endpoints, clock));
    QVERIFY(!makeTracker(TrackerKind::Manual, http, endpoints, clock));
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
