// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"
#include "store_fixture.h"

#include <QRandomGenerator>
#include <optional>

using namespace Qt::StringLiterals;
using namespace stepladder;

namespace {

/// What a league's days are, kept and added up the slow way.
class Ledger
{
public:
    void save(PlayerId player, const DayRecord &record)
    {
        Entry &entry = m_days[player][record.day];
        if (entry.newest.steps != record.steps)
            entry.history.push_back({record.changedAt, record.steps});
        entry.newest = record;
    }
    [[nodiscard]] Tally tally(const League &league, const Player &player, QDate day) const
    {
        Tally sum;
        const auto days = m_days.find(player.id);
        if (days == m_days.end())
            return sum;
        const QDateTime close = seasonCloses(league, player.zone);
        for (const auto &[date, entry] : days->second) {
            const auto steps = entry.asOf(close, isClosedInHindsight(league, player.zone));
            if (date >= day || date < player.joined || !league.season.contains(date) || !steps)
                continue;
            sum.points += pointsFor(*steps, league.rules);
            sum.steps += steps->value;
        }
        return sum;
    }

private:
    struct Entry {
        DayRecord newest;
        std::vector<std::pair<QDateTime, std::optional<StepCount>>> history;
        [[nodiscard]] std::optional<StepCount> asOf(const QDateTime &close, bool inHindsight) const
        {
            if (!close.isValid() || newest.changedAt <= close)
                return newest.steps;
            std::optional<StepCount> steps;
            for (const auto &[at, value] : history)
                steps = at <= close ? value : steps;
            return steps || !inHindsight ? steps : newest.steps;
        }
    };
    std::map<PlayerId, std::map<QDate, Entry>> m_days;
};

} // namespace

class StoreScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->open();
        m_league = *m_store->addLeague(newLeague());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void pointsAgreeWithTheRules();
    void scoredDaysStayInSeasonAndMembership();
    void talliesBeforeTheSeasonAreZero();
    void closedSeasonIsFrozen();
    void anEndInHindsightForgetsNobody();
    void closingDependsOnTheZone();
    void checkpointsFollowEveryChange();
    void checkpointsEndWhereTheDaysDo();
    void randomEdits_data();
    void randomEdits();

private:
    Player added(const QString &name, QDate joined = QDate(2026, 1, 1), const QByteArray &zone = "Europe/Berlin")
    {
        Player player = newPlayer(m_league.id, name);
        player.joined = joined;
        player.zone = QTimeZone(zone);
        return *m_store->addPlayer(player);
    }
    void save(PlayerId player, QDate day, std::optional<qint32> steps, const QDateTime &at = {})
    {
        OK(m_store->saveDays(player, {dayOf(day, steps, at)}, ReadingSource::Tracker));
    }
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
};

void StoreScoresTest::pointsAgreeWithTheRules()
{
    QRandomGenerator random(1);
    const Player player = added(u"Ada"_s);
    const QDate day(2026, 1, 1);
    const QList<qint32> edges{0, 1, 9999, 10'000, 10'001, 10'999, 11'000, maxStepsPerDay, -5};
    for (int i = 0; i < 300; ++i) {
        m_league.rules.goal = random.bounded(5) == 0 ? 1 : random.bounded(1, 30'000);
        m_league.rules.bonusStep = random.bounded(5) == 0 ? 1 : random.bounded(1, 5000);
        const qint32 steps = i < edges.size() ? edges[i] : random.bounded(60'000);
        if (i < edges.size())
            m_league.rules = {};
        save(player.id, day, steps);
        const Tally tally = m_store->tallies(m_league, day.addDays(1))->at(player.id);
        QCOMPARE(tally.points, pointsFor(StepCount{steps}, m_league.rules));
        QCOMPARE(tally.steps, steps);
    }
}

void StoreScoresTest::scoredDaysStayInSeasonAndMembership()
{
    m_league.season.last = QDate(2026, 1, 31);
    OK(m_store->updateLeague(m_league));
    const Player early = added(u"Early"_s, QDate(2025, 6, 1));
    const Player late = added(u"Late"_s, QDate(2026, 1, 10));
    const Player silent = added(u"Silent"_s);
    for (const Player &player : {late, early}) {
        for (QDate day(2025, 12, 20); day < QDate(2026, 2, 10); day = day.addDays(1))
            save(player.id, day, 10'000, utc(2026, 1, 31));
    }
    save(early.id, QDate(2026, 1, 2), std::nullopt, utc(2026, 1, 31));
    const auto scored = m_store->scoredDays(m_league, QDate(2025, 1, 1), QDate(2027, 1, 1));
    OK(scored);
    QCOMPARE(scored->at(early.id).size(), 31U);
    QCOMPARE(scored->at(early.id).front().day, QDate(2026, 1, 1));
    QVERIFY(!scored->at(early.id)[1].steps);
    QCOMPARE(scored->at(early.id).back().day, QDate(2026, 1, 31));
    QCOMPARE(scored->at(late.id).front().day, QDate(2026, 1, 10));
    QCOMPARE(scored->count(silent.id), 0U);
    QCOMPARE(*m_store->daysRead(m_league, QDate(2025, 1, 1), QDate(2027, 1, 1)), (std::map<PlayerId, int>{{early.id, 30}, {late.id, 22}}));
    QCOMPARE(*m_store->daysRead(m_league, QDate(2026, 1, 2), QDate(2026, 1, 10)), (std::map<PlayerId, int>{{early.id, 8}, {late.id, 1}}));
    const auto tallies = m_store->tallies(m_league, QDate(2026, 6, 1));
    QCOMPARE(tallies->at(early.id), (Tally{30, 300'000}));
    QCOMPARE(tallies->at(late.id), (Tally{22, 220'000}));
    QCOMPARE(tallies->at(silent.id), Tally{});
    const auto few = m_store->scoredDays(m_league, QDate(2026, 1, 9), QDate(2026, 1, 11));
    QCOMPARE(few->at(early.id).size(), 3U);
    QCOMPARE(few->at(late.id).size(), 2U);
    const League empty = *m_store->addLeague(newLeague(u"Empty"_s));
    QVERIFY(m_store->tallies(empty, QDate(2026, 6, 1))->empty());
    QVERIFY(m_store->scoredDays(empty, QDate(2026, 1, 1), QDate(2026, 6, 1))->empty());
}

void StoreScoresTest::talliesBeforeTheSeasonAreZero()
{
    const Player player = added(u"Ada"_s, QDate(2025, 1, 1));
    save(player.id, QDate(2025, 12, 31), 20'000);
    save(player.id, QDate(2026, 1, 1), 20'000);
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1)})
        QCOMPARE(m_store->tallies(m_league, day)->at(player.id), Tally{});
    QCOMPARE(m_store->tallies(m_league, QDate(2026, 1, 2))->at(player.id), (Tally{11, 20'000}));
}

void StoreScoresTest::closedSeasonIsFrozen()
{
    m_league.season.last = QDate(2026, 3, 31);
    OK(m_store->updateLeague(m_league));
    const Player player = added(u"Ada"_s);
    const QDateTime close = seasonCloses(m_league, player.zone);
    QVERIFY(close.isValid());
    const QDate day(2026, 2, 10);
    const QDate never(2026, 2, 11);
    save(player.id, day, 9000, utc(2026, 2, 11));
    save(player.id, day, 11'000, close); // just in time
    const std::map<PlayerId, Tally> asPosted{{player.id, {2, 11'000}}};
    QCOMPARE(*m_store->tallies(m_league, QDate(2026, 6, 1)), asPosted);

    save(player.id, day, 30'000, close.addMSecs(1));
    save(player.id, day, 40'000, close.addDays(3));
    save(player.id, never, 50'000, close.addDays(3)); // first read after the close: it was missing
    QCOMPARE(*m_store->tallies(m_league, QDate(2026, 6, 1)), asPosted);
    const auto scored = m_store->scoredDays(m_league, day, never);
    QCOMPARE(scored->at(player.id)[0].steps, StepCount{11'000});
    QVERIFY(!scored->at(player.id)[1].steps);
    QCOMPARE(*m_store->daysRead(m_league, day, never), (std::map<PlayerId, int>{{player.id, 1}}));
    QCOMPARE(m_store->days(player.id, day, day)->front().steps, StepCount{40'000}); // recorded all the same

    m_league.season.last.reset(); // the season goes on: what is recorded counts
    OK(m_store->updateLeague(m_league));
    QCOMPARE(m_store->tallies(m_league, QDate(2026, 6, 1))->at(player.id), (Tally{31 + 41, 90'000}));
}

void StoreScoresTest::anEndInHindsightForgetsNobody()
{
    const Player player = added(u"Ada"_s);
    League ending = m_league;
    ending.endSeason(QDate(2026, 3, 31), utc(2026, 6, 1));
    const QDateTime close = seasonCloses(ending, player.zone);
    save(player.id, QDate(2026, 2, 10), 11'000, close);
    save(player.id, QDate(2026, 2, 10), 30'000, close.addMSecs(1)); // known in time: as it was then
    save(player.id, QDate(2026, 2, 11), 50'000, close.addDays(3));  // nobody knew that there would be a close
    const std::map<PlayerId, Tally> inHindsight{{player.id, {2 + 41, 61'000}}};

    OK(m_store->updateLeague(ending));
    QCOMPARE(*m_store->tallies(*m_store->league(ending.id), QDate(2026, 6, 1)), inHindsight);
    save(player.id, QDate(2026, 2, 12), 10'000, utc(2026, 6, 2)); // of a file, after the league was made for it
    save(player.id, QDate(2026, 2, 12), 11'000, utc(2026, 6, 3)); // a slip of the hand, mended
    QCOMPARE(m_store->tallies(*m_store->league(ending.id), QDate(2026, 7, 1))->at(player.id), (Tally{2 + 41 + 2, 72'000}));

    ending.endSeason({}, utc(2026, 1, 1));
    ending.endSeason(QDate(2026, 3, 31), utc(2026, 1, 1)); // announced in time: what came late never counts
    OK(m_store->updateLeague(ending));
    QCOMPARE(m_store->tallies(*m_store->league(ending.id), QDate(2026, 7, 1))->at(player.id), (Tally{2, 11'000}));
}

void StoreScoresTest::closingDependsOnTheZone()
{
    m_league.season.last = QDate(2026, 3, 31);
    m_league.rules.settlingHours = 0;
    OK(m_store->updateLeague(m_league));
    const Player east = added(u"East"_s, QDate(2026, 1, 1), "Pacific/Kiritimati");
    const Player west = added(u"West"_s, QDate(2026, 1, 1), "Pacific/Pago_Pago");
    const QDateTime between = seasonCloses(m_league, east.zone).addSecs(3600);
    QVERIFY(between < seasonCloses(m_league, west.zone));
    for (const Player &player : {east, west}) {
        save(player.id, QDate(2026, 3, 30), 10'000, utc(2026, 3, 30, 23));
        save(player.id, QDate(2026, 3, 30), 20'000, between);
    }
    const auto tallies = m_store->tallies(m_league, QDate(2026, 4, 5));
    QCOMPARE(tallies->at(east.id), (Tally{1, 10'000}));
    QCOMPARE(tallies->at(west.id), (Tally{11, 20'000}));
    // Checkpoints know the zone they were made for.
    Player moved = east;
    moved.zone = west.zone;
    OK(m_store->updatePlayer(moved));
    QCOMPARE(m_store->tallies(m_league, QDate(2026, 4, 5))->at(east.id), (Tally{11, 20'000}));
}

void StoreScoresTest::checkpointsFollowEveryChange()
{
    Player player = added(u"Ada"_s);
    for (QDate day(2026, 1, 1); day < QDate(2026, 7, 1); day = day.addDays(1))
        save(player.id, day, 10'000);
    const auto points = [&](QDate day) { return m_store->tallies(m_league, day)->at(player.id).points; };
    QCOMPARE(points(QDate(2026, 7, 1)), 181);
    QCOMPARE(points(QDate(2026, 3, 15)), 73);
    save(player.id, QDate(2026, 2, 1), 20'000); // the past changes, up
    QCOMPARE(points(QDate(2026, 7, 1)), 191);
    QCOMPARE(points(QDate(2026, 2, 1)), 31);
    QCOMPARE(points(QDate(2026, 2, 2)), 42);
    save(player.id, QDate(2026, 2, 1), 5); // and down
    QCOMPARE(points(QDate(2026, 7, 1)), 180);
    save(player.id, QDate(2025, 12, 31), 90'000); // before the season
    QCOMPARE(points(QDate(2026, 7, 1)), 180);
    player.joined = QDate(2026, 6, 1);
    OK(m_store->updatePlayer(player));
    QCOMPARE(points(QDate(2026, 7, 1)), 30);
    m_league.rules.goal = 9000;
    QCOMPARE(points(QDate(2026, 7, 1)), 60);
    m_league.season.first = QDate(2026, 6, 30);
    QCOMPARE(points(QDate(2026, 7, 1)), 2);
    const Player newcomer = added(u"New"_s);
    QCOMPARE(m_store->tallies(m_league, QDate(2026, 7, 1))->at(newcomer.id), Tally{});
}

void StoreScoresTest::checkpointsEndWhereTheDaysDo()
{
    const auto checkpoints = [&] {
        return answers(m_folder->database(), u"SELECT COUNT(*) FROM checkpoints"_s).first().first().toInt();
    };
    const Player player = added(u"Ada"_s);
    const QDate far(2099, 12, 31);
    QCOMPARE(m_store->tallies(m_league, far)->at(player.id), Tally{});
    save(player.id, QDate(2026, 1, 31), 10'000);
    save(player.id, QDate(2026, 3, 1), 10'000);
    QCOMPARE(m_store->tallies(m_league, far)->at(player.id), (Tally{2, 20'000}));
    QCOMPARE(checkpoints(), 3); // the first of February, March and April
    save(player.id, QDate(2026, 3, 31), 10'000);
    save(player.id, QDate(2026, 8, 1), 10'000);
    QCOMPARE(m_store->tallies(m_league, far)->at(player.id), (Tally{4, 40'000}));
    QVERIFY(checkpoints() <= 8);
}

void StoreScoresTest::randomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StoreScoresTest::randomEdits()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Ledger ledger;
    const auto randomDay = [&] { return QDate(2025, 11, 15).addDays(random.bounded(420)); };
    const QList<QByteArray> zones{"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"};
    std::vector<Player> players;
    for (int i = 0; i < 4; ++i)
        players.push_back(added(QString::number(i), randomDay(), zones[i]));
    for (int i = 0; i < 150; ++i) {
        Player &player = players[static_cast<size_t>(random.bounded(4))];
        switch (random.bounded(12)) {
        case 0:
            m_league.rules.goal = random.bounded(1, 12'000);
            OK(m_store->updateLeague(m_league));
            break;
        case 1:
            m_league.season.first = randomDay();
            OK(m_store->updateLeague(m_league));
            break;
        case 2:
            m_league.endSeason(random.bounded(2) == 0 ? std::nullopt : std::optional(randomDay()), QDateTime(randomDay(), {}, Qt::UTC));
            m_league.rules.settlingHours = random.bounded(4) * 12;
            OK(m_store->updateLeague(m_league));
            break;
        case 3:
            player.joined = randomDay();
            player.zone = QTimeZone(zones[random.bounded(zones.size())]);
            OK(m_store->updatePlayer(player));
            break;
        default: {
            std::vector<DayRecord> records;
            const QDate first = randomDay();
            const QDateTime at(first.addDays(random.bounded(60)), QTime(random.bounded(24), 0), Qt::UTC);
            for (int n = random.bounded(20); n >= 0; --n) {
                const bool missing = random.bounded(10) == 0;
                records.push_back(dayOf(first.addDays(n), missing ? std::nullopt : std::optional(random.bounded(25'000)), at));
            }
            OK(m_store->saveDays(player.id, records, ReadingSource::Tracker));
            for (const DayRecord &record : records)
                ledger.save(player.id, record);
        }
        }
        for (int n = 0; n < 2; ++n) {
            const QDate day = randomDay();
            const auto tallies = m_store->tallies(m_league, day);
            OK(tallies);
            QCOMPARE(tallies->size(), players.size());
            for (const Player &each : players)
                QCOMPARE(tallies->at(each.id), ledger.tally(m_league, each, day));
        }
    }
}

QTEST_GUILESS_MAIN(StoreScoresTest)
#include "tst_store_scores.moc"
