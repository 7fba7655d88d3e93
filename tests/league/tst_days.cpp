// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/day.h"
#include "core/league/player.h"

#include <QTest>

using namespace stepladder;

namespace {

const QDate thursday(2026, 11, 19);
const QTimeZone berlin("Europe/Berlin");

QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

Settling at(const QDateTime &now, const QDateTime &lastSync = {}, int hours = 24)
{
    return {.zone = berlin, .hours = hours, .lastSync = lastSync, .now = now};
}

DayReading reading(std::optional<int> steps)
{
    return {thursday, steps ? std::optional(StepCount{*steps}) : std::nullopt};
}

// In Berlin the 19th ends at 23:00 UTC.
const QDateTime dayEnd = utc(thursday, QTime(23, 0));
const QDateTime justAfter = dayEnd.addSecs(600);
const QDateTime settled = dayEnd.addDays(1);

} // namespace

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayEndsAtTheNextLocalMidnight_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("end");
        QTest::newRow("winter") << QByteArray("Europe/Berlin") << thursday << dayEnd;
        QTest::newRow("summer") << QByteArray("Europe/Berlin") << QDate(2026, 7, 1) << utc({2026, 7, 1}, {22, 0});
        QTest::newRow("25 hours") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << utc({2026, 10, 25}, {23, 0});
        QTest::newRow("23 hours") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << utc({2026, 3, 29}, {22, 0});
        QTest::newRow("west") << QByteArray("America/Los_Angeles") << thursday << utc({2026, 11, 20}, {8, 0});
        QTest::newRow("midnight does not exist")
            << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 3) << utc({2018, 11, 4}, {3, 0});
    }
    void aDayEndsAtTheNextLocalMidnight()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QDateTime, end);
        QCOMPARE(endOfDay(day, QTimeZone(zone)), end);
    }

    void missingIsNotZero()
    {
        QCOMPARE(stateOf(std::nullopt, thursday, at(settled)), DayState::Missing);
        const DayRecord nothing = applied({}, reading({}), at(justAfter));
        QVERIFY(!nothing.steps);
        QCOMPARE(stateOf(nothing, thursday, at(justAfter)), DayState::Missing);
        const DayRecord zero = applied({}, reading(0), at(justAfter));
        QCOMPARE(zero.steps, StepCount{0});
        QCOMPARE(stateOf(zero, thursday, at(justAfter)), DayState::Provisional);
    }

    void finalAfterASyncPastTheDaysEnd()
    {
        const DayRecord early = applied({}, reading(9000), at(justAfter, dayEnd.addSecs(-1)));
        QCOMPARE(stateOf(early, thursday, at(justAfter)), DayState::Provisional);
        const DayRecord late = applied(early, reading(9100), at(justAfter.addSecs(60), dayEnd));
        QCOMPARE(stateOf(late, thursday, at(justAfter.addSecs(60))), DayState::Final);
        QVERIFY(!late.restatement);
    }

    void finalAfterTheSettlingTime_data()
    {
        QTest::addColumn<int>("hours");
        for (const int hours : {0, 12, 24, 48, 72})
            QTest::newRow(qPrintable(QString::number(hours))) << hours;
    }
    void finalAfterTheSettlingTime()
    {
        QFETCH(int, hours);
        const DayRecord record = applied({}, reading(9000), at(dayEnd.addSecs(-3600), {}, hours));
        const QDateTime over = dayEnd.addSecs(hours * 3600);
        QCOMPARE(stateOf(record, thursday, at(over.addSecs(-1), {}, hours)), DayState::Provisional);
        QCOMPARE(stateOf(record, thursday, at(over, {}, hours)), DayState::Final);
    }

    void theNewestReadingWinsUpAndDown()
    {
        DayRecord record = applied({}, reading(8000), at(justAfter));
        record = applied(record, reading(12000), at(justAfter.addSecs(1)));
        record = applied(record, reading(7000), at(justAfter.addSecs(2)));
        QCOMPARE(record.steps, StepCount{7000});
        QVERIFY(!record.restatement);
    }

    void aChangeAfterFinalIsARestatement()
    {
        const DayRecord first = applied({}, reading(8412), at(justAfter));
        const DayRecord second = applied(first, reading(11302), at(settled));
        QCOMPARE(stateOf(second, thursday, at(settled)), DayState::Restated);
        QCOMPARE(second.restatement->was, StepCount{8412});
        const DayRecord third = applied(second, reading(11400), at(settled.addSecs(60)));
        QCOMPARE(third.restatement->was, StepCount{8412});
        const DayRecord back = applied(third, reading(8412), at(settled.addSecs(120)));
        QVERIFY(!back.restatement);
        QCOMPARE(stateOf(back, thursday, at(settled)), DayState::Final);
    }

    void aMissingDayThatArrivesAfterSettlingIsRestated()
    {
        const DayRecord missing = applied({}, reading({}), at(justAfter));
        const DayRecord came = applied(missing, reading(9000), at(settled));
        QCOMPARE(stateOf(came, thursday, at(settled)), DayState::Restated);
        QVERIFY(!came.restatement->was);
    }

    void aDayFirstReadLongAfterwardsIsFinalNotRestated()
    {
        const DayRecord record = applied({}, reading(9000), at(settled.addDays(30)));
        QCOMPARE(stateOf(record, thursday, at(settled.addDays(30))), DayState::Final);
    }

    void readingTheSameAgainChangesNothing()
    {
        const DayRecord first = applied({}, reading(8000), at(justAfter, dayEnd));
        QCOMPARE(applied(first, reading(8000), at(settled.addDays(3), settled)), first);
        const DayRecord restated = applied(first, reading(9000), at(settled));
        QCOMPARE(applied(restated, reading(9000), at(settled.addDays(1))), restated);
    }

    void aSeasonClosesWhenItsLastDayHasSettledInThePlayersZone()
    {
        League league;
        league.season = {QDate(2026, 11, 1), {}};
        QVERIFY(!seasonCloses(league, berlin).isValid());
        league.season.last = thursday;
        QCOMPARE(seasonCloses(league, berlin), settled);
        QCOMPARE(seasonCloses(league, QTimeZone("America/Los_Angeles")), utc({2026, 11, 21}, {8, 0}));
    }

    void aSeasonIsClosedInHindsightWhenItsEndCameLater()
    {
        League league;
        league.season.first = QDate(2026, 11, 1);
        QVERIFY(!isClosedInHindsight(league, berlin));
        league.endSeason(thursday, settled);
        QVERIFY(!isClosedInHindsight(league, berlin)); // just in time
        league.endSeason(thursday, settled.addDays(9));
        QCOMPARE(league.endSetAt, settled); // the same day is no new decision
        league.endSeason({}, settled);
        QVERIFY(!league.endSetAt.isValid());
        league.endSeason(thursday, settled.addMSecs(1));
        QVERIFY(isClosedInHindsight(league, berlin));
        QVERIFY(!isClosedInHindsight(league, QTimeZone("America/Los_Angeles")));
    }

    void wordsComeBackAsValues()
    {
        for (const TrackerKind kind : {TrackerKind::GoogleHealth, TrackerKind::Fitbit, TrackerKind::Manual})
            QCOMPARE(trackerKindFrom(word(kind)), kind);
        for (const ConnectionState state : {ConnectionState::Connected, ConnectionState::NeedsConsent,
                                            ConnectionState::Retired, ConnectionState::Manual})
            QCOMPARE(connectionStateFrom(word(state)), state);
        QCOMPARE(batteryStatusFrom(QStringLiteral("HIGH")), BatteryStatus::High);
        QCOMPARE(batteryStatusFrom(QStringLiteral("Flat")), BatteryStatus::Unknown);
        QCOMPARE(rankingFrom(QStringLiteral("dense")), Ranking::Dense);
        QVERIFY(!rankingFrom(QStringLiteral("Dense ")));
        QVERIFY(!trackerKindFrom(QString()));
    }
};

QTEST_APPLESS_MAIN(TestDays)
#include "tst_days.moc"
