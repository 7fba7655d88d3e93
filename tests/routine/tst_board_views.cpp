// SPDX-License-Identifier: GPL-3.0-or-later
// The board of several days, and the board as it was posted.
#include "core/routine/board_range.h"
#include "core/routine/posted.h"
#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 1);
const QDate day(2026, 11, 19);
const QDateTime now(day.addDays(1), QTime(9, 0), Qt::UTC);

} // namespace

class BoardViewsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
    Player m_ana, m_bo;

    Player add(const QString &name, QDate joined)
    {
        Player player;
        player.league = m_league.id;
        player.name = name;
        player.joined = joined;
        return m_store->addPlayer(player).value();
    }
    void walk(const Player &player, QDate date, int steps)
    {
        DayRecord record;
        record.day = date;
        record.steps = StepCount{steps};
        record.changedAt = now;
        QVERIFY(m_store->saveDays(player.id, {record}, ReadingSource::Hand));
    }
    Board board(QDate date = day) { return readBoard(*m_store, m_league.id, date, now).value(); }
    Board widened(QDate from)
    {
        Board wide = board();
        if (const auto done = widen(wide, from, *m_store); !done)
            qFatal("widen");
        return wide;
    }
    static const BoardRow &rowOf(const Board &board, const Player &player)
    {
        return *std::ranges::find(board.rows, player.id, [](const BoardRow &row) { return row.player.id; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
        League league;
        league.name = u"Lagoon"_s;
        league.season = {first, {}};
        m_league = m_store->addLeague(league).value();
        m_ana = add(u"Ana"_s, first);
        m_bo = add(u"Bo"_s, day.addDays(-1));
        walk(m_ana, day.addDays(-5), 15'000); // before the range: 6 points
        walk(m_ana, day.addDays(-2), 8'000);
        walk(m_ana, day, 12'000);             // 3 points
        walk(m_bo, day.addDays(-1), 20'000);  // 11 points
        walk(m_bo, day, 10'000);              // 1 point
    }

    void aRangeSumsItsDays()
    {
        const Board wide = widened(day.addDays(-3));
        QCOMPARE(wide.first, day.addDays(-3));
        const RangeTally ana = rowOf(wide, m_ana).range.value();
        QCOMPARE(ana.tally.steps, 20'000);
        QCOMPARE(ana.tally.points, 3);
        QCOMPARE(ana.days, 4);
        QCOMPARE(ana.read, 2);
        QCOMPARE(ana.mean().value().value, 10'000); // over the days with a reading
        QCOMPARE(rowOf(wide, m_ana).standing.total.points, 9); // the season's stay
    }

    void whoCameWithinTheRangeCountsFromThen()
    {
        const BoardRow bo = rowOf(widened(day.addDays(-3)), m_bo);
        QCOMPARE(bo.range.value().days, 2);
        QCOMPARE(bo.range.value().read, 2);
        QVERIFY(!bo.standing.movement);
    }

    void nobodyIsNewOfTheWholeSeason()
    {
        QCOMPARE(rowOf(widened(m_league.season.first), m_ana).standing.movement, std::optional(0));
    }

    void movementIsAgainstTheDayBefore()
    {
        // Bo overtook Ana on the 18th: against the 17th there was no Bo.
        QCOMPARE(rowOf(widened(day), m_ana).standing.movement.value(), rowOf(board(), m_ana).standing.movement.value());
        QCOMPARE(rowOf(widened(day.addDays(-1)), m_ana).standing.movement.value(), -1);
    }

    void aLongRangeIsCountedToo()
    {
        m_league.season.first = first.addYears(-10);
        QVERIFY(m_store->updateLeague(m_league));
        m_ana.joined = first.addYears(-8);
        QVERIFY(m_store->updatePlayer(m_ana));
        walk(m_ana, first.addYears(-9), 20'000); // before joining
        walk(m_ana, first.addYears(-7), 10'000);
        const RangeTally ana = rowOf(widened(first.addYears(-10)), m_ana).range.value();
        QCOMPARE(ana.days, static_cast<int>(m_ana.joined.daysTo(day)) + 1);
        QCOMPARE(ana.read, 4);
        QCOMPARE(ana.tally.points, 10);
        QCOMPARE(ana.mean().value().value, 45'000 / 4);
    }

    void aRangeBeginsWithTheSeason()
    {
        QCOMPARE(widened(first.addDays(-30)).first, first);
    }

    void aRangeAfterTheDayChangesNothing()
    {
        const Board same = widened(day.addDays(1));
        QVERIFY(!same.first.isValid());
        QVERIFY(!same.rows.front().range);
    }

    void whatWasPostedIsShownAsItWas()
    {
        const Board today = board();
        QCOMPARE(today.rows.front().player.id, m_bo.id);
        const Told told{{m_ana.id, {StepCount{30'000}, 1}}, {m_bo.id, {StepCount{10'000}, 2}}};
        const Board then = boardAsTold(today, told, now).value();
        QCOMPARE(then.postedAt, now);
        QCOMPARE(then.rows.front().player.id, m_ana.id);
        const BoardRow &ana = rowOf(then, m_ana);
        QCOMPARE(ana.standing.rank, 1);
        QCOMPARE(ana.standing.steps.value().value, 30'000);
        QCOMPARE(ana.standing.points, 21);
        QCOMPARE(ana.standing.total.points, 27);
        QVERIFY(ana.differs.steps && ana.differs.points && ana.differs.rank);
        const BoardRow &bo = rowOf(then, m_bo);
        QVERIFY(!bo.differs.steps && !bo.differs.points && bo.differs.rank);
    }

    void whatIsStillTrueNeedsNoSecondBoard()
    {
        const Board today = board();
        QVERIFY(!boardAsTold(today, toldBy(standingsOf(today)), now));
    }

    void onlyTheFirstResultForAllIsThePost()
    {
        const auto tell = [&](int part, MessageState state, PlayerId only, int steps, int hour) {
            OutboxEntry entry;
            entry.league = m_league.id;
            entry.day = day;
            entry.part = part;
            entry.player = only;
            entry.recipient = u"r%1"_s.arg(part);
            entry.told = toText({{m_ana.id, {StepCount{steps}, 1}}});
            entry.queuedAt = now;
            entry = m_store->enqueue(entry).value();
            entry.state = state;
            entry.sentAt = QDateTime(day.addDays(1), QTime(hour, 0), Qt::UTC);
            QVERIFY(m_store->updateEntry(entry));
        };
        QVERIFY(!postedBoard(*m_store, board(), now).value());
        tell(0, MessageState::Failed, {}, 1, 1);
        tell(1, MessageState::Sent, m_ana.id, 2, 2);
        QVERIFY(!postedBoard(*m_store, board(), now).value());
        tell(2, MessageState::Sent, {}, 4, 4);
        tell(3, MessageState::Sent, {}, 3, 3);
        const Board then = postedBoard(*m_store, board(), now).value().value();
        QCOMPARE(rowOf(then, m_ana).standing.steps.value().value, 3);
        QCOMPARE(then.rows.size(), 1u); // Bo was not told of
    }

    void whoLeftSinceIsStillInWhatWasPosted()
    {
        const Board before = board();
        OutboxEntry entry;
        entry.league = m_league.id;
        entry.day = day;
        entry.told = toText(toldBy(standingsOf(before)));
        entry.queuedAt = now;
        entry = m_store->enqueue(entry).value();
        entry.state = MessageState::Sent;
        entry.sentAt = now;
        QVERIFY(m_store->updateEntry(entry));
        QVERIFY(!postedBoard(*m_store, board(), now).value());
        m_bo.removed = true;
        QVERIFY(m_store->updatePlayer(m_bo));
        QCOMPARE(board().rows.size(), before.rows.size() - 1);
        const Board then = postedBoard(*m_store, board(), now).value().value();
        QCOMPARE(then.rows.size(), before.rows.size());
        const BoardRow &bo = rowOf(then, m_bo);
        QVERIFY(bo.player.removed && bo.differs.rank && !bo.differs.steps);
        QCOMPARE(bo.standing.rank, rowOf(before, m_bo).standing.rank);
        QCOMPARE(bo.standing.total, rowOf(before, m_bo).standing.total);
        QCOMPARE(rowOf(then, m_ana).standing.movement, rowOf(before, m_ana).standing.movement);
    }
};

QTEST_GUILESS_MAIN(BoardViewsTest)
#include "tst_board_views.moc"
