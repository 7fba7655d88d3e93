// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/day_standings.h"
#include "core/routine/board.h"
#include "core/routine/enrolment.h"
#include "core/routine/reading.h"
#include "core/routine/sync.h"
#include "core/store/open_store.h"
#include "tests/accounts/memory_vault.h"

#include <QCoroSignal>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate first(2026, 11, 1);

QDateTime utc(QDate date, int hour)
{
    return QDateTime(date, QTime(hour, 0), Qt::UTC);
}

} // namespace

/// Answers at once, but for Slow, whose days come when the test says so.
class PromisedTracker final : public QObject, public Tracker, public Trackers
{
    Q_OBJECT

public:
    Tracker *tracker(TrackerKind) override { return this; }
    Task<Result<std::vector<DayReading>>> days(Secret token, QDate from, QDate) override
    {
        if (token.reveal() == "Slow")
            co_await qCoro(this, &PromisedTracker::release);
        std::vector<DayReading> read(1, DayReading{from, StepCount{12'000}});
        co_return read;
    }
    Task<Result<std::vector<Device>>> devices(Secret, QTimeZone) override { co_return std::vector<Device>(); }
    Task<Result<TrackerIdentity>> identity(Secret) override { co_return TrackerIdentity(); }

Q_SIGNALS:
    void release();
};

class TestRoutine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;

    Player add(const QString &name, QDate joined = first)
    {
        Player player;
        player.league = m_league.id;
        player.name = name;
        player.zone = berlin;
        player.joined = joined;
        return m_store->addPlayer(player).value();
    }
    void read(const Player &player, QDate day, std::optional<int> steps, const QDateTime &now)
    {
        const Settling settling{.zone = player.zone, .hours = 24, .lastSync = {}, .now = now};
        const auto known = m_store->days(player.id, day, day).value();
        const DayReading reading{day, steps ? std::optional(StepCount{*steps}) : std::nullopt};
        const DayRecord record = applied(known.empty() ? std::nullopt : std::optional(known.front()), reading, settling);
        QVERIFY(m_store->saveDays(player.id, {record}, ReadingSource::Tracker));
    }
    static QString told(const Standings &standings)
    {
        QString text = u"%1 day %2 %3\n"_s.arg(standings.date.toString(Qt::ISODate)).arg(standings.seasonDay).arg(standings.final);
        const auto number = [](const auto &value) { return value ? QString::number(*value) : u"none"_s; };
        const auto steps = [](const std::optional<StepCount> &value) { return value ? QString::number(value->value) : u"none"_s; };
        for (const Standing &row : standings.rows) {
            text += u"%1 %2 %3 of %4, %5 of %6, moved %7, state %8 %9 "_s.arg(row.rank).arg(row.name, steps(row.steps)).arg(row.total.steps)
                        .arg(row.points).arg(row.total.points).arg(number(row.movement)).arg(static_cast<int>(row.state)).arg(row.settled);
            text += u"was %1 %2\n"_s.arg(steps(row.was)).arg(row.isKeptByHand);
        }
        return text;
    }
    Board board(QDate date, const QDateTime &now, int recent = 14)
    {
        return readBoard(*m_store, m_league.id, date, now, recent).value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"routine.db"_s)).value());
        League league;
        league.name = u"Office"_s;
        league.zone = berlin;
        league.season.first = first;
        m_league = m_store->addLeague(league).value();
    }
    void cleanup() { m_store.reset(); }

    void yesterdayIsTheLeagues()
    {
        QCOMPARE(yesterday(m_league, utc({2026, 11, 19}, 22)), QDate(2026, 11, 18));
        QCOMPARE(yesterday(m_league, utc({2026, 11, 19}, 23)), QDate(2026, 11, 19));
    }

    void aBoardTellsRanksStreaksAndRecentDays()
    {
        const Player ana = add(u"Ana"_s);
        const Player bo = add(u"Bo"_s);
        for (int i = 0; i < 20; ++i) {
            read(ana, first.addDays(i), i == 15 ? 5000 : 12000, utc(first.addDays(i + 1), 5));
            read(bo, first.addDays(i), i == 19 ? std::optional<int>() : 11000, utc(first.addDays(i + 1), 5));
        }
        const Board shown = board(first.addDays(19), utc(first.addDays(20), 6));
        QCOMPARE(shown.seasonDay, 20);
        QCOMPARE(shown.final, false);
        QCOMPARE(shown.rows.size(), size_t{2});
        QCOMPARE(shown.rows[0].player.id, ana.id);
        QCOMPARE(shown.rows[0].standing.total.points, 19 * 3);
        QCOMPARE(shown.rows[0].streak, 4);
        QCOMPARE(shown.rows[0].standing.state, DayState::Provisional);
        QCOMPARE(shown.rows[1].standing.state, DayState::Missing);
        QCOMPARE(shown.rows[1].streak, 0);
        QCOMPARE(shown.rows[1].recent.size(), size_t{14});
        QVERIFY(!shown.rows[1].recent.back().steps);
        QCOMPARE(shown.ranking.lines.size(), size_t{2});
        QCOMPARE(shown.ranking.lines[0].points.back(), 19 * 3);
    }

    void standingsAloneAreTheBoards()
    {
        m_league.season.last = first.addDays(9);
        QVERIFY(m_store->updateLeague(m_league));
        const Player ana = add(u"Ana"_s);
        const Player bo = add(u"Bo"_s);
        const Player joan = add(u"Joan"_s, first.addDays(4));
        for (int i = -2; i < 12; ++i) {
            read(ana, first.addDays(i), 9'000 + 500 * i, utc(first.addDays(i + 1), 5));
            read(bo, first.addDays(i), i % 3 == 0 ? std::optional<int>() : 16'000 - 900 * i, utc(first.addDays(i + 3), 5));
            read(joan, first.addDays(i), 20'000, utc(first.addDays(i + 1), 5));
        }
        read(ana, first.addDays(5), 30'000, utc(first.addDays(8), 5));  // restated
        read(bo, first.addDays(8), 90'000, utc(first.addDays(25), 5));  // after the close
        QDate day = first.addDays(-1);
        for (; day < first.addDays(13); day = day.addDays(1)) {
            const QDateTime now = utc(day.addDays(1), 6);
            const Result<Standings> alone = readStandings(*m_store, m_league, day, now);
            QVERIFY(alone);
            QCOMPARE(told(*alone), told(standingsOf(board(day, now))));
        }
        QVERIFY(told(*readStandings(*m_store, m_league, first.addDays(5), utc(first.addDays(30), 6))).contains(u"was 11500"_s));
    }

    void aStreakGoesBackAsFarAsItGoes_data()
    {
        QTest::addColumn<int>("missed"); // days before the last
        QTest::addColumn<int>("streak");
        QTest::newRow("never") << -1 << 200;
        QTest::newRow("the first day") << 199 << 199;
        QTest::newRow("long ago") << 150 << 150;
        QTest::newRow("the day before the charts begin") << 14 << 14;
        QTest::newRow("the first day of the charts") << 13 << 13;
        QTest::newRow("the last day") << 0 << 0;
    }
    void aStreakGoesBackAsFarAsItGoes()
    {
        QFETCH(int, missed);
        Player ana = add(u"Ana"_s);
        constexpr int days = 200;
        const QDateTime now = utc(first.addDays(days + 2), 6);
        for (int i = -5; i < days; ++i) // those before the season do not count
            read(ana, first.addDays(i), days - 1 - i == missed ? 9'999 : 12'000, now);
        QTEST(board(first.addDays(days - 1), now, 14).rows[0].streak, "streak");
    }

    void howFarTheChartsLookBackChangesNoStanding()
    {
        const Player ana = add(u"Ana"_s);
        for (int i = 0; i < 40; ++i)
            read(ana, first.addDays(i), 10000 + 517 * i, utc(first.addDays(i + 1), 5));
        const QDateTime now = utc(first.addDays(40), 6);
        const Tally expected = board(first.addDays(39), now, 60).rows[0].standing.total;
        for (const int recent : {2, 7, 30, 39, 40, 41})
            QCOMPARE(board(first.addDays(39), now, recent).rows[0].standing.total, expected);
    }

    void whoHasNotBegunWaits()
    {
        const Player ana = add(u"Ana"_s);
        const Player bo = add(u"Bo"_s, first.addDays(2));
        const Board second = board(first.addDays(1), utc(first.addDays(2), 6));
        QCOMPARE(second.rows.size(), size_t{1});
        QCOMPARE(second.rows[0].player.id, ana.id);
        QCOMPARE(second.waiting.size(), size_t{1});
        QCOMPARE(second.waiting[0].id, bo.id);
        QCOMPARE(firstDay(second.waiting[0], m_league), first.addDays(2));
        QCOMPARE(firstDay(second), first);
        QCOMPARE(playersOf(second).size(), size_t{2});
        const Board third = board(first.addDays(2), utc(first.addDays(3), 6));
        QCOMPARE(third.rows.size(), size_t{2});
        QVERIFY(third.waiting.empty());
    }

    void beforeTheSeasonEverybodyWaits()
    {
        QCOMPARE(firstDay(board(first, utc(first, 6))), first); // nobody plays
        add(u"Ana"_s, first.addDays(-9)); // the season was put off after Ana had joined
        const Board before = board(first.addDays(-1), utc(first, 6));
        QVERIFY(before.rows.empty());
        QCOMPARE(before.waiting.size(), size_t{1});
        QCOMPARE(firstDay(before), first);
        QCOMPARE(board(first, utc(first.addDays(1), 6)).rows.size(), size_t{1});
    }

    void theNewestDayStaysInTheSeason()
    {
        QCOMPARE(newestDay(m_league, utc(first.addDays(50), 6)), first.addDays(49));
        m_league.season.last = first.addDays(29);
        QCOMPARE(newestDay(m_league, utc(first.addDays(29), 6)), first.addDays(28));
        QCOMPARE(newestDay(m_league, utc(first.addDays(50), 6)), first.addDays(29));
    }

    void afterTheSeasonHasSettledChangesAreRecordedButNotScored()
    {
        m_league.season.last = first.addDays(1);
        QVERIFY(m_store->updateLeague(m_league));
        const Player ana = add(u"Ana"_s);
        read(ana, first, 10000, utc(first.addDays(1), 5));
        read(ana, first.addDays(1), 10000, utc(first.addDays(2), 5));
        read(ana, first, 15000, utc(first.addDays(2), 6)); // before the close: scored
        const QDateTime closed = seasonCloses(m_league, berlin);
        read(ana, first.addDays(1), 20000, closed.addSecs(60)); // after it: kept, not scored
        const Board last = board(first.addDays(1), closed.addDays(1));
        QCOMPARE(last.rows[0].standing.total, (Tally{7, 25000}));
        QCOMPARE(last.rows[0].record->steps, StepCount{20000});
        QCOMPARE(last.rows[0].standing.state, DayState::Restated);
    }

    void daysThatBeginAfterTheLastSyncAreNotZeros()
    {
        Reading reading;
        reading.lastSync = utc({2026, 11, 18}, 12);
        for (int day = 17; day <= 20; ++day)
            reading.days.push_back({QDate(2026, 11, day), StepCount{day == 20 ? 5 : 0}});
        forgetUnsyncedZeros(reading, berlin);
        QCOMPARE(reading.days[0].steps, StepCount{0});
        QCOMPARE(reading.days[1].steps, StepCount{0});
        QVERIFY(!reading.days[2].steps);
        QCOMPARE(reading.days[3].steps, StepCount{5});
    }

    void aSlowPlayerKeepsNobodyWaiting()
    {
        SetClock clock(utc(first.addDays(1), 6));
        HttpClient http;
        MemoryVault vault;
        TokenClient client(http, clock);
        TokenKeeper tokens(vault, client, clock, Endpoints::defaults(), u"test"_s);
        PromisedTracker tracker;
        Sync sync(*m_store, tokens, tracker, http, clock, std::chrono::milliseconds(1));
        std::vector<Player> players;
        for (const QString &name : {u"Quick"_s, u"Slow"_s}) {
            Player player = add(name);
            player.tracker = TrackerKind::GoogleHealth;
            player.state = ConnectionState::Connected;
            QVERIFY(m_store->updatePlayer(player));
            Credentials credentials;
            credentials.client = {u"id"_s, Secret("secret"_ba)};
            credentials.tokens.access = Secret(name.toUtf8());
            credentials.tokens.refresh = Secret("refresh"_ba);
            credentials.tokens.expiresAt = clock.now().addSecs(3600);
            QVERIFY(QCoro::waitFor(tokens.keep(player.id, credentials)));
            players.push_back(player);
        }
        const Task<Result<SyncReport>> running = sync.run(m_league.id, {});
        QVERIFY(QTest::qWaitFor([&] { return m_store->days(players[0].id, first, first).value().size() == 1; }, 60'000));
        QVERIFY(m_store->days(players[1].id, first, first).value().empty());
        QVERIFY(!running.isReady());
        Q_EMIT tracker.release();
        QVERIFY(QTest::qWaitFor([&] { return running.isReady(); }, 60'000));
        QCOMPARE(m_store->days(players[1].id, first, first).value().size(), size_t{1});
    }

    void namesAreCheckedBeforeTheyAreKept()
    {
        QCOMPARE(checkedName(u"  Ana   B. "_s).value(), u"Ana B."_s);
        QCOMPARE(checkedName(u" \n "_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checkedName(QString(81, u'x')).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checkedName(u"a\u0007b"_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checkedName(QString(80, u'x')).value().size(), 80);
    }

    void namesShowSomething_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("zero width space") << u"\u200B"_s << QString();
        QTest::newRow("joiner") << u"\u200D"_s << QString();
        QTest::newRow("byte order mark") << u" \uFEFF \u200B "_s << QString();
        QTest::newRow("soft hyphens") << u"\u00AD\u00AD"_s << QString();
        QTest::newRow("directions") << u"\u202E\u2066\u200F"_s << QString();
        QTest::newRow("marks alone") << u"\u0301\u0308"_s << QString();
        QTest::newRow("vowel sign alone") << u"\u093E"_s << QString();
        QTest::newRow("variation selector") << u"\uFE0F"_s << QString();
        QTest::newRow("hangul filler") << u"\u3164"_s << QString();
        QTest::newRow("empty braille") << u"\u2800"_s << QString();
        QTest::newRow("control") << u"a\u0001"_s << QString();
        QTest::newRow("override inside") << u"Ana\u202Ebew"_s << u"Anabew"_s;
        QTest::newRow("zero width inside") << u"A\u200Bn\uFEFFa"_s << u"Ana"_s;
        QTest::newRow("space at the end") << u"Ana \u200B"_s << u"Ana"_s;
        QTest::newRow("spaces around nothing") << u"Ana \u2060 B."_s << u"Ana B."_s;
        QTest::newRow("joiner at the ends") << u"\u200DAna\u200D"_s << u"Ana"_s;
        QTest::newRow("joiner beside a space") << u"Ana\u200D B"_s << u"Ana B"_s;
        QTest::newRow("joiners in a row") << u"A\u200D\u200D\u200Dn"_s << u"A\u200Dn"_s;
        QTest::newRow("persian") << u"\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"_s
                                 << u"\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"_s;
        QTest::newRow("malayalam") << u"\u0D28\u0D4D\u200D\u0D2E"_s << u"\u0D28\u0D4D\u200D\u0D2E"_s;
        QTest::newRow("family") << u"👩‍👩‍👧‍👦"_s << u"👩‍👩‍👧‍👦"_s;
        QTest::newRow("runner") << u"🏃🏽‍♀️"_s << u"🏃🏽‍♀️"_s;
        QTest::newRow("combining accent") << u"Zoe\u0308"_s << u"Zoe\u0308"_s;
        QTest::newRow("figures") << u"007"_s << u"007"_s;
        QTest::newRow("a sign") << u"?"_s << u"?"_s;
    }
    void namesShowSomething()
    {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        const Result<QString> checked = checkedName(name);
        QCOMPARE(checked.value_or(QString()), kept);
        if (!checked)
            QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    }

    void datesAreOfThisCentury()
    {
        for (const QString &text : {u"2000-01-01"_s, u"2026-11-19"_s, u"2099-12-31"_s})
            QCOMPARE(checkedDate(u"--date"_s, text).value().toString(Qt::ISODate), text);
        for (const QString &text : {u"1999-12-31"_s, u"2100-01-01"_s, u"9999-12-31"_s, u"20261119"_s, u"2026-11-31"_s,
                                    u"2026-11-19T00:00"_s, u" 2026-11-19"_s, u"2026/11/19"_s, u"26-11-19"_s, QString()}) {
            const Result<QDate> refused = checkedDate(u"--date"_s, text);
            QVERIFY2(!refused, qPrintable(text));
            QVERIFY(sentence(refused.error()).contains(u"--date needs a date from 2000-01-01 to 2099-12-31"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoutine)
#include "tst_routine.moc"
