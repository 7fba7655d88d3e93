// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/board.h"
#include "core/league/schedule.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <tuple>
#include <vector>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

League leagueIn(const QByteArray &zone, QTime round, QTime publish = {})
{
    League league;
    league.zone = QTimeZone(zone);
    league.roundTime = round;
    league.publishTime = publish;
    return league;
}

/// A date that its zone left out: Samoa went from the 29th to the 31st.
bool exists(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).date() == date;
}

/// All zones there are; of those whose clocks show and do the same in these days, one.
QList<QByteArray> zonesThatDiffer(QDate first, QDate last)
{
    using Change = std::tuple<QDateTime, int, int>;
    std::set<std::vector<Change>> courses;
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    zones.removeIf([&](const QByteArray &id) {
        const QTimeZone zone(id);
        const QDateTime from = first.addDays(-7).startOfDay(Qt::UTC);
        const QTimeZone::OffsetDataList changes = zone.transitions(from, last.addDays(7).startOfDay(Qt::UTC));
        std::vector<Change> course{{from, zone.offsetFromUtc(from), zone.standardTimeOffset(from)}};
        for (const QTimeZone::OffsetData &change : changes)
            course.emplace_back(change.atUtc, change.offsetFromUtc, change.standardTimeOffset);
        return !courses.insert(std::move(course)).second;
    });
    return zones;
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesFollowTheWallClock_data();
    void timesFollowTheWallClock();
    void everyDayOnceInEveryZone_data();
    void everyDayOnceInEveryZone();
    void sleepAndClockJumps();
    void aChangedZoneNeitherRepeatsNorForgets();
    void aRoundFromTheFutureDoesNotCount();
    void theNewestDayThatMayBeTold_data();
    void theNewestDayThatMayBeTold();
    void correctionsWaitForTheTimeOfTelling();
    void readInTheEveningToldInTheMorning();
    void weekdaysInWords_data();
    void weekdaysInWords();
};

void ScheduleTest::timesFollowTheWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("round");
    QTest::addColumn<QTime>("publish");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QDateTime>("next");
    const QTime early(0, 10);
    QTest::newRow("utc") << "UTC"_ba << early << QTime() << utc("2026-11-20T08:00:00Z") << utc("2026-11-20T00:10:00Z") << utc("2026-11-21T00:10:00Z");
    QTest::newRow("on the dot") << "UTC"_ba << early << QTime() << utc("2026-11-20T00:10:00Z") << utc("2026-11-20T00:10:00Z") << utc("2026-11-21T00:10:00Z");
    QTest::newRow("just before") << "UTC"_ba << early << QTime() << utc("2026-11-20T00:09:59Z") << utc("2026-11-19T00:10:00Z") << utc("2026-11-20T00:10:00Z");
    QTest::newRow("publish time") << "UTC"_ba << early << QTime(8, 30) << utc("2026-11-20T09:00:00Z") << utc("2026-11-20T08:30:00Z") << utc("2026-11-21T00:10:00Z");
    QTest::newRow("tomorrow there") << "Pacific/Auckland"_ba << early << QTime() << utc("2026-11-20T12:00:00Z") << utc("2026-11-20T11:10:00Z") << utc("2026-11-21T11:10:00Z");
    QTest::newRow("clocks go on") << "Europe/Berlin"_ba << QTime(2, 30) << QTime() << utc("2026-03-29T06:00:00Z") << utc("2026-03-29T01:00:00Z") << utc("2026-03-30T00:30:00Z");
    QTest::newRow("midnight left out") << "America/Santiago"_ba << early << QTime() << utc("2026-09-06T12:00:00Z") << utc("2026-09-06T04:00:00Z") << utc("2026-09-07T03:10:00Z");
    QTest::newRow("a time that comes twice") << "Europe/Berlin"_ba << QTime(2, 30) << QTime() << utc("2026-10-25T06:00:00Z") << utc("2026-10-25T00:30:00Z") << utc("2026-10-26T01:30:00Z");
    QTest::newRow("half an hour twice") << "Australia/Lord_Howe"_ba << QTime(1, 45) << QTime() << utc("2026-04-04T20:00:00Z") << utc("2026-04-04T14:45:00Z") << utc("2026-04-05T15:15:00Z");
    QTest::newRow("clocks go back") << "Europe/Berlin"_ba << QTime(4, 0) << QTime() << utc("2026-10-25T06:00:00Z") << utc("2026-10-25T03:00:00Z") << utc("2026-10-26T03:00:00Z");
    QTest::newRow("a day that was left out") << "Pacific/Apia"_ba << early << QTime() << utc("2011-12-30T20:00:00Z") << utc("2011-12-30T10:10:00Z") << utc("2011-12-31T10:10:00Z");
}

void ScheduleTest::timesFollowTheWallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QTime, round);
    QFETCH(QTime, publish);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, last);
    const League league = leagueIn(zone, round, publish);
    QCOMPARE(lastRoundTime(league, now), last);
    QTEST(nextRoundTime(league, now), "next");
    QVERIFY(isRoundDue(league, {}, now));
    QVERIFY(isRoundDue(league, last.addSecs(-1), now));
    QVERIFY(!isRoundDue(league, last, now));
}

void ScheduleTest::everyDayOnceInEveryZone_data()
{
    QTest::addColumn<QTime>("round");
    QTest::newRow("shortly after midnight") << QTime(0, 10);
    QTest::newRow("where clocks change") << QTime(2, 30);
}

// Ten years from today on, in every zone that there is: rounds by the clock alone.
void ScheduleTest::everyDayOnceInEveryZone()
{
    QFETCH(QTime, round);
    const QDate first(2026, 11, 27);
    const QDate last = first.addYears(10);
    qint64 rounds = 0;
    const QList<QByteArray> zones = zonesThatDiffer(first, last);
    QVERIFY(zones.size() > 60);
    for (const QByteArray &id : zones) {
        const League league = leagueIn(id, round);
        QDateTime now = wallInstant(first, round, league.zone);
        QDateTime ran; // never
        for (QDate day = first.addDays(-1); day < last; day = day.addDays(1)) {
            if (!exists(day.addDays(1), league.zone))
                continue;
            const bool due = isRoundDue(league, ran, now);
            const bool right = yesterday(league, now) == day;
            ran = now;
            if (!due || !right || isRoundDue(league, ran, now))
                QFAIL(qPrintable(QString::fromLatin1(id) + u' ' + day.toString(Qt::ISODate) + u' ' + now.toString(Qt::ISODate)));
            ++rounds;
            now = nextRoundTime(league, now);
        }
    }
    QCOMPARE_GT(rounds, qint64(zones.size()) * 3600);
}

// A computer that sleeps as it likes, looks at the clock when it is awake, and finds the clock moved now and then.
void ScheduleTest::sleepAndClockJumps()
{
    QRandomGenerator random(20261127);
    for (const QByteArray &id : {"Europe/Berlin"_ba, "America/Santiago"_ba, "Australia/Lord_Howe"_ba, "Pacific/Apia"_ba, "Africa/Casablanca"_ba}) {
        const League league = leagueIn(id, {0, 10}, {8, 30});
        QDateTime now = utc("2026-01-01T00:00:00Z");
        QDateTime ran;
        QDate newest;
        for (int look = 0; look < 20'000; ++look) {
            now = now.addSecs(random.bounded(10) == 0 ? random.bounded(60, 5 * 86'400) : 60);
            const QDateTime due = lastRoundTime(league, now);
            const bool isDue = isRoundDue(league, ran, now);
            QCOMPARE(isDue, !ran.isValid() || ran < due);
            if (isDue) {
                const QDate day = yesterday(league, now);
                QVERIFY(!newest.isValid() || day >= newest);
                newest = day;
                ran = now;
            }
        }
        now = now.addDays(-400); // the clock was wrong all the time
        QVERIFY(isRoundDue(league, ran, now));
    }
}

void ScheduleTest::aChangedZoneNeitherRepeatsNorForgets()
{
    League league = leagueIn("Europe/Berlin", {0, 10});
    const QDateTime ran = utc("2026-11-19T23:10:00Z");
    league.zone = QTimeZone("America/New_York"); // the round of this day comes five hours later
    QVERIFY(!isRoundDue(league, ran, utc("2026-11-20T05:09:00Z")));
    QVERIFY(isRoundDue(league, ran, utc("2026-11-20T05:10:00Z")));
    QCOMPARE(yesterday(league, utc("2026-11-20T05:10:00Z")), QDate(2026, 11, 19));
    league.zone = QTimeZone("Pacific/Auckland"); // and this one's was twelve hours ago
    QVERIFY(!isRoundDue(league, ran, utc("2026-11-20T00:00:00Z")));
    QVERIFY(isRoundDue(league, ran, utc("2026-11-20T11:10:00Z")));
}

void ScheduleTest::aRoundFromTheFutureDoesNotCount()
{
    const League league = leagueIn("UTC", {0, 10});
    QVERIFY(isRoundDue(league, utc("2031-01-01T00:00:00Z"), utc("2026-11-20T08:00:00Z")));
}

void ScheduleTest::theNewestDayThatMayBeTold_data()
{
    QTest::addColumn<QString>("weekdays");
    QTest::addColumn<QDate>("pausedUntil");
    QTest::addColumn<QTime>("publish");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("day");
    const QTime morning(8, 30);
    const QDate none;
    // 2026-11-20 is a Friday.
    QTest::newRow("before the time") << u"all"_s << none << morning << utc("2026-11-20T08:29:00Z") << QDate(2026, 11, 18);
    QTest::newRow("at the time") << u"all"_s << none << morning << utc("2026-11-20T08:30:00Z") << QDate(2026, 11, 19);
    QTest::newRow("with the round") << u"all"_s << none << QTime() << utc("2026-11-20T00:10:00Z") << QDate(2026, 11, 19);
    QTest::newRow("before the usual round") << u"all"_s << none << QTime(0, 5) << utc("2026-11-20T00:09:00Z") << QDate(2026, 11, 19);
    QTest::newRow("weekend") << u"mon-fri"_s << none << morning << utc("2026-11-22T12:00:00Z") << QDate(2026, 11, 19);
    QTest::newRow("after it") << u"mon-fri"_s << none << morning << utc("2026-11-23T09:00:00Z") << QDate(2026, 11, 22);
    QTest::newRow("pause") << u"all"_s << QDate(2026, 11, 21) << morning << utc("2026-11-20T12:00:00Z") << none;
    QTest::newRow("its end") << u"all"_s << QDate(2026, 11, 20) << morning << utc("2026-11-20T12:00:00Z") << QDate(2026, 11, 19);
}

void ScheduleTest::theNewestDayThatMayBeTold()
{
    QFETCH(QString, weekdays);
    QFETCH(QDate, pausedUntil);
    QFETCH(QTime, publish);
    QFETCH(QDateTime, now);
    League league = leagueIn("UTC", {0, 10}, publish);
    league.publishDays = *Weekdays::from(weekdays);
    league.pausedUntil = pausedUntil;
    QTEST(publishableDay(league, now), "day");
}

void ScheduleTest::correctionsWaitForTheTimeOfTelling()
{
    League league = leagueIn("UTC", {0, 10}, {8, 30});
    league.publishDays = *Weekdays::from(u"mon-fri"_s);
    QVERIFY(!isTellingTime(league, utc("2026-11-20T08:29:00Z")));
    QVERIFY(isTellingTime(league, utc("2026-11-20T08:30:00Z")));
    QVERIFY(!isTellingTime(league, utc("2026-11-21T12:00:00Z")));
    league.pausedUntil = QDate(2026, 11, 21);
    QVERIFY(!isTellingTime(league, utc("2026-11-20T08:30:00Z")));
    QCOMPARE(endOfPause(league), utc("2026-11-23T08:30:00Z")); // on Monday
    league.pausedUntil = QDate();
    QVERIFY(!endOfPause(league).isValid());
}

void ScheduleTest::readInTheEveningToldInTheMorning()
{
    const League league = leagueIn("UTC", {23, 0}, {8, 30});
    QCOMPARE(nextRoundTime(league, utc("2026-11-20T08:00:00Z")), utc("2026-11-20T08:30:00Z"));
    QVERIFY(!isTellingTime(league, utc("2026-11-20T08:29:00Z")));
    QVERIFY(isTellingTime(league, utc("2026-11-20T08:30:00Z")));
    QCOMPARE(publishableDay(league, utc("2026-11-20T08:30:00Z")), QDate(2026, 11, 19));
    QCOMPARE(publishableDay(league, utc("2026-11-20T23:00:00Z")), QDate(2026, 11, 19));
}

void ScheduleTest::weekdaysInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // empty: not understood
    QTest::newRow("all") << u"All"_s << u"all"_s;
    QTest::newRow("list") << u"mon, WED,sun"_s << u"mon,wed,sun"_s;
    QTest::newRow("range") << u"mon-fri"_s << u"mon,tue,wed,thu,fri"_s;
    QTest::newRow("over the week's end") << u"sat-mon"_s << u"mon,sat,sun"_s;
    QTest::newRow("whole week") << u"mon-sun"_s << u"all"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("wrong word") << u"monday"_s << QString();
    QTest::newRow("half a range") << u"mon-"_s << QString();
    QTest::newRow("too many ends") << u"mon-tue-wed"_s << QString();
    QTest::newRow("stray comma") << u"mon,"_s << QString();
}

void ScheduleTest::weekdaysInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const std::optional<Weekdays> days = Weekdays::from(text);
    QCOMPARE(days.has_value(), !words.isEmpty());
    if (days) {
        QCOMPARE(days->words(), words);
        QCOMPARE(Weekdays::from(days->words()), days);
        QCOMPARE(Weekdays::fromBits(days->bits()), *days);
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
