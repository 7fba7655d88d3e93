// SPDX-License-Identifier: GPL-3.0-or-later
// What other rules would make of the standings, before they are kept.
#include "core/routine/board.h"
#include "core/routine/rules_preview.h"
#include "core/store/open_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 1);
const QDateTime now(first.addDays(19), QTime(9, 0), Qt::UTC); // the newest day is the 19th

} // namespace

class RulesPreviewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"league.db"_s); }
    /// The same steps on each of the days.
    Player walker(const QString &name, int steps, QDate from = first, QDate to = first.addDays(18))
    {
        Player player;
        player.league = m_league.id;
        player.name = name;
        player.joined = first;
        player = m_store->addPlayer(player).value();
        std::vector<DayRecord> records;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            const QDateTime read(day.addDays(1), QTime(0, 10), Qt::UTC);
            records.push_back({day, StepCount{steps}, read, read, std::nullopt});
        }
        if (!m_store->saveDays(player.id, records, ReadingSource::Hand))
            qFatal("the days were not kept");
        return player;
    }
    [[nodiscard]] RulesPreview preview(const League &draft) { return previewRules(*m_store, draft, now).value(); }
    /// "Wendy 2 → 1, 19 points".
    [[nodiscard]] static QStringList told(const RulesPreview &preview)
    {
        QStringList lines;
        for (const RulesPreview::Rung &rung : preview.then.rungs) {
            const QString was = rung.other ? QString::number(preview.now.rungs[*rung.other].rank) : u"new"_s;
            lines += u"%1 %2 → %3, %4 points"_s.arg(rung.name, was).arg(rung.rank).arg(rung.total.points);
        }
        return lines;
    }
    [[nodiscard]] static QStringList lines(const RulesPreview::Ladder &ladder)
    {
        QStringList all{ladder.date.toString(Qt::ISODate)};
        for (const RulesPreview::Rung &rung : ladder.rungs)
            all += u"%1 %2 %3 %4 %5"_s.arg(rung.player.value).arg(rung.name).arg(rung.rank).arg(rung.total.points).arg(rung.total.steps);
        return all;
    }
    [[nodiscard]] static QStringList lines(const Board &board)
    {
        QStringList all{board.date.toString(Qt::ISODate)};
        for (const BoardRow &row : board.rows) {
            const Standing &standing = row.standing;
            all += u"%1 %2 %3 %4 %5"_s.arg(row.player.id.value).arg(standing.name).arg(standing.rank).arg(standing.total.points).arg(standing.total.steps);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(file()).value());
        m_league = League();
        m_league.name = u"Lost Boys"_s;
        m_league.season.first = first;
        m_league = m_store->addLeague(m_league).value();
        walker(u"Tootles"_s, 13'000, first, first.addDays(8)); // 9 days of 4 points
        walker(u"Wendy"_s, 10'400);                            // 19 days of 1
        walker(u"Slightly"_s, 9'900);                          // never one
        walker(u"Nibs"_s, 9'900, first, first);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void theSameRulesMoveNobody()
    {
        League draft = m_league;
        draft.name = u"Boys"_s;
        const RulesPreview same = preview(draft);
        QCOMPARE(told(same), (QStringList{u"Tootles 1 → 1, 36 points"_s, u"Wendy 2 → 2, 19 points"_s, u"Slightly 3 → 3, 0 points"_s,
                                          u"Nibs 3 → 3, 0 points"_s}));
        QCOMPARE(lines(same.now), lines(same.then));
        QCOMPARE(same.moved(), 0);
        QCOMPARE(same.players(), 4);
        QVERIFY(!same.isAnyPointAnother() && !same.isEmpty());
        QCOMPARE(same.now.date, first.addDays(18));
    }

    void aGoalMoves()
    {
        League draft = m_league;
        draft.rules.goal = 9'900;
        draft.rules.bonusStep = 500; // Tootles 9 × 7, Wendy 19 × 2, Slightly 19, Nibs 1
        QCOMPARE(told(preview(draft)), (QStringList{u"Tootles 1 → 1, 63 points"_s, u"Wendy 2 → 2, 38 points"_s,
                                                    u"Slightly 3 → 3, 19 points"_s, u"Nibs 3 → 4, 1 points"_s}));
        QCOMPARE(preview(draft).moved(), 1);
        draft.rules.bonusStep = 10'000; // one point a day is all
        const RulesPreview even = preview(draft);
        QCOMPARE(told(even), (QStringList{u"Wendy 2 → 1, 19 points"_s, u"Slightly 3 → 1, 19 points"_s, u"Tootles 1 → 2, 9 points"_s,
                                          u"Nibs 3 → 3, 1 points"_s}));
        QCOMPARE(even.moved(), 3);
        QVERIFY(even.isAnyPointAnother());
        QCOMPARE(even.movement(even.then.rungs[1]), 2);
        QCOMPARE(even.movement(even.then.rungs[2]), -1);
        draft.rules.ranking = Ranking::Competition;
        QCOMPARE(preview(draft).then.rungs[2].rank, 3);
    }

    void aSeasonMoves()
    {
        League draft = m_league;
        draft.season.first = first.addDays(9); // Tootles' days are gone
        QCOMPARE(told(preview(draft)), (QStringList{u"Wendy 2 → 1, 10 points"_s, u"Slightly 3 → 2, 0 points"_s, u"Nibs 3 → 2, 0 points"_s,
                                                    u"Tootles 1 → 2, 0 points"_s}));
        draft.season = {first, first.addDays(1)};
        const RulesPreview over = preview(draft);
        QCOMPARE(over.then.date, first.addDays(1));
        QCOMPARE(told(over).front(), u"Tootles 1 → 1, 8 points"_s);
    }

    void whoIsRankedOnOneLadderAlone()
    {
        Player late;
        late.league = m_league.id;
        late.name = u"Peter"_s;
        late.joined = first.addDays(10);
        QVERIFY(m_store->addPlayer(late));
        League draft = m_league;
        draft.season.last = first.addDays(5);
        const RulesPreview without = preview(draft);
        QCOMPARE(without.then.rungs.size(), 4U);
        QCOMPARE(without.now.rungs.size(), 5U);
        QCOMPARE(without.moved(), 1);
        QCOMPARE(without.players(), 5);
        QVERIFY(m_store->updateLeague(draft));
        const RulesPreview with = preview(m_league);
        QCOMPARE(told(with).back(), u"Peter new → 3, 0 points"_s);
        QCOMPARE(with.movement(with.then.rungs.back()), std::nullopt);
        QCOMPARE(with.moved(), 1);
    }

    void aSeasonThatHasNotBegun()
    {
        League draft = m_league;
        draft.season.first = first.addDays(30);
        const RulesPreview none = preview(draft);
        QCOMPARE(none.then.rungs.size(), 0U);
        QCOMPARE(none.moved(), 4);
        QVERIFY(!none.isEmpty());
        QVERIFY(m_store->updateLeague(draft));
        QVERIFY(preview(draft).isEmpty());
    }

    void itIsWhatTheBoardSaysOnceTheyAreKept_data()
    {
        QTest::addColumn<int>("goal");
        QTest::addColumn<int>("bonusStep");
        QTest::addColumn<int>("ranking");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QByteArray>("zone");
        const int dense = static_cast<int>(Ranking::Dense);
        const int competition = static_cast<int>(Ranking::Competition);
        QTest::newRow("goal") << 9'900 << 10'000 << dense << first << QDate() << "UTC"_ba;
        QTest::newRow("ranks left out") << 20'000 << 1'000 << competition << first << QDate() << "UTC"_ba;
        QTest::newRow("later start") << 10'000 << 500 << dense << first.addDays(9) << QDate() << "UTC"_ba;
        QTest::newRow("earlier start") << 10'000 << 500 << dense << first.addMonths(-3) << QDate() << "UTC"_ba;
        QTest::newRow("over") << 10'000 << 1'000 << dense << first << first.addDays(4) << "UTC"_ba;
        QTest::newRow("yesterday elsewhere") << 10'000 << 1'000 << dense << first << QDate() << "Pacific/Pago_Pago"_ba;
    }
    void itIsWhatTheBoardSaysOnceTheyAreKept()
    {
        QFETCH(int, goal);
        QFETCH(int, bonusStep);
        QFETCH(int, ranking);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QByteArray, zone);
        League draft = m_league;
        draft.rules = {goal, bonusStep, static_cast<Ranking>(ranking), 0};
        draft.season = {start, end.isValid() ? std::optional(end) : std::nullopt};
        draft.zone = QTimeZone(zone);
        const RulesPreview before = preview(draft);
        QCOMPARE(lines(before.now), lines(readBoard(*m_store, m_league.id, newestDay(m_league, now), now).value()));
        QVERIFY(m_store->updateLeague(draft));
        QCOMPARE(lines(before.then), lines(readBoard(*m_store, m_league.id, newestDay(draft, now), now).value()));
        QCOMPARE(preview(draft).moved(), 0);
    }

    void readingIsEnoughAndLeavesNoTrace()
    {
        walker(u"Curly"_s, 10'000, first.addMonths(-5), first); // sums of earlier months would be kept
        m_league.season.first = first.addMonths(-5);
        QVERIFY(m_store->updateLeague(m_league));
        QVERIFY(readBoard(*m_store, m_league.id, newestDay(m_league, now), now));
        const auto bytes = [this](const QString &suffix) {
            QFile stored(file() + suffix);
            return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
        };
        League draft = m_league;
        draft.rules.goal = 5'000;
        const QByteArray database = bytes({});
        const QByteArray log = bytes(u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto reader = openSqliteToRead(file());
        QVERIFY(reader);
        const Result<RulesPreview> read = previewRules(**reader, draft, now);
        QVERIFY(read);
        QVERIFY(!(*reader)->updateLeague(draft));
        QCOMPARE(bytes({}), database);
        QCOMPARE(bytes(u"-wal"_s), log);
        QCOMPARE(lines(read->then), lines(preview(draft).then)); // the same as with such sums
        QVERIFY(bytes(u"-wal"_s) != log); // which are kept where they may be
    }

    void aDatabaseThatCannotBeRead()
    {
        const auto none = openSqliteToRead(m_folder->filePath(u"none.db"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::StoreFailed);
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
    }
};

QTEST_GUILESS_MAIN(RulesPreviewTest)
#include "tst_rules_preview.moc"
