// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/player.h"
#include "core/league/standings.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace stepladder;

namespace {

const Season season{QDate(2026, 11, 1), {}};

Contender contender(qint64 id, const QString &name, std::vector<ScoredDay> days, QDate joined = season.first)
{
    Contender result;
    result.id = PlayerId{id};
    result.name = name;
    result.joined = joined;
    result.days = std::move(days);
    return result;
}

ScoredDay november(int day, std::optional<int> steps)
{
    return {QDate(2026, 11, day), steps ? std::optional(StepCount{*steps}) : std::nullopt};
}

std::vector<int> ranksOf(const Standings &standings)
{
    std::vector<int> result;
    for (const Standing &row : standings.rows)
        result.push_back(row.rank);
    return result;
}

const Standing &rowOf(const Standings &standings, qint64 id)
{
    return *std::find_if(standings.rows.begin(), standings.rows.end(),
                         [id](const Standing &row) { return row.player.value == id; });
}

/// What must be equal for two standings to say the same.
using Facts = std::map<qint64, std::tuple<int, qint64, qint64, std::optional<int>, std::optional<StepCount>>>;
Facts factsOf(const Standings &standings)
{
    Facts facts;
    for (const Standing &row : standings.rows)
        facts[row.player.value] = {row.rank, row.total.points, row.total.steps, row.movement, row.steps};
    return facts;
}

std::vector<Contender> randomLeague(std::mt19937 &random, int players, int days)
{
    std::uniform_int_distribution<int> steps(0, 24000);
    std::uniform_int_distribution<int> chance(0, 9);
    std::vector<Contender> league;
    for (int i = 1; i <= players; ++i) {
        std::vector<ScoredDay> played;
        for (int day = 1; day <= days; ++day) {
            // Round numbers make ties likely.
            const int count = chance(random) < 4 ? steps(random) / 1000 * 1000 : steps(random);
            played.push_back(november(day, chance(random) == 0 ? std::nullopt : std::optional(count)));
        }
        league.push_back(contender(i, QStringLiteral("Player %1").arg(i % 7), played,
                                   season.first.addDays(chance(random) == 0 ? days / 2 : 0)));
    }
    return league;
}

} // namespace

class TestLeague : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOfADay_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("goal");
        QTest::addColumn<int>("bonus");
        QTest::addColumn<int>("points");
        QTest::newRow("nothing") << 0 << 10000 << 1000 << 0;
        QTest::newRow("one short") << 9999 << 10000 << 1000 << 0;
        QTest::newRow("the goal") << 10000 << 10000 << 1000 << 1;
        QTest::newRow("one short of a bonus") << 10999 << 10000 << 1000 << 1;
        QTest::newRow("a bonus") << 11000 << 10000 << 1000 << 2;
        QTest::newRow("many") << 25701 << 10000 << 1000 << 16;
        QTest::newRow("other rules") << 9000 << 8000 << 500 << 3;
        QTest::newRow("the most a day takes") << maxStepsPerDay << 1 << 1 << 1000000;
    }
    void pointsOfADay()
    {
        QFETCH(int, steps);
        QFETCH(int, goal);
        QFETCH(int, bonus);
        const Rules rules{.goal = goal, .bonusStep = bonus};
        QTEST(pointsFor(StepCount{steps}, rules), "points");
    }

    void denseAndCompetitionRanks()
    {
        const std::vector<Contender> league{
            contender(1, QStringLiteral("Ana"), {november(1, 12000)}),
            contender(2, QStringLiteral("Bo"), {november(1, 11000)}),
            contender(3, QStringLiteral("Cy"), {november(1, 11999)}),
            contender(4, QStringLiteral("Di"), {november(1, 10000)}),
        };
        Rules rules;
        const Standings dense = standingsFor(QDate(2026, 11, 1), rules, season, league);
        QCOMPARE(ranksOf(dense), (std::vector<int>{1, 2, 2, 3}));
        // Within a rank by steps; it does not change the rank.
        QCOMPARE(dense.rows[1].name, QStringLiteral("Cy"));
        rules.ranking = Ranking::Competition;
        QCOMPARE(ranksOf(standingsFor(QDate(2026, 11, 1), rules, season, league)), (std::vector<int>{1, 2, 2, 4}));
    }

    void equalStepsGoByName()
    {
        const std::vector<Contender> league{contender(1, QStringLiteral("bo"), {november(1, 11000)}),
                                            contender(2, QStringLiteral("Ana"), {november(1, 11000)})};
        const Standings standings = standingsFor(QDate(2026, 11, 1), {}, season, league);
        QCOMPARE(standings.rows[0].name, QStringLiteral("Ana"));
        QCOMPARE(ranksOf(standings), (std::vector<int>{1, 1}));
    }

    void movementIsYesterdaysRankMinusTodays()
    {
        const std::vector<Contender> league{
            contender(1, QStringLiteral("Ana"), {november(1, 12000), november(2, {})}),
            contender(2, QStringLiteral("Bo"), {november(1, 10000), november(2, 14000)}),
        };
        const Standings first = standingsFor(QDate(2026, 11, 1), {}, season, league);
        QVERIFY(!first.rows[0].movement);
        const Standings second = standingsFor(QDate(2026, 11, 2), {}, season, league);
        QCOMPARE(rowOf(second, 2).movement, 1);
        QCOMPARE(rowOf(second, 1).movement, -1);
        QVERIFY(!rowOf(second, 1).steps);
        QCOMPARE(rowOf(second, 1).points, 0);
    }

    void aLateJoinerStartsAtZeroOnTheJoiningDay()
    {
        const std::vector<Contender> league{
            contender(1, QStringLiteral("Ana"), {november(1, 10000), november(2, 10000), november(3, 10000)}),
            contender(2, QStringLiteral("Bo"), {november(1, 30000), november(2, 30000), november(3, 10000)},
                      QDate(2026, 11, 3)),
        };
        QCOMPARE(standingsFor(QDate(2026, 11, 2), {}, season, league).rows.size(), size_t{1});
        const Standings third = standingsFor(QDate(2026, 11, 3), {}, season, league);
        QCOMPARE(rowOf(third, 2).total, (Tally{1, 10000}));
        QVERIFY(!rowOf(third, 2).movement);
        QCOMPARE(rowOf(third, 1).movement, 0);
    }

    void onlyTheSeasonCounts()
    {
        const Season november5to6{QDate(2026, 11, 5), QDate(2026, 11, 6)};
        const std::vector<Contender> league{contender(
            1, QStringLiteral("Ana"), {november(4, 20000), november(5, 10000), november(6, 10000), november(7, 20000)})};
        const Standings after = standingsFor(QDate(2026, 11, 7), {}, november5to6, league);
        QCOMPARE(after.rows[0].total, (Tally{2, 20000}));
        QCOMPARE(after.seasonDay, 3);
        const Standings longAfter = standingsFor(QDate(2026, 12, 24), {}, november5to6, league);
        QCOMPARE(longAfter.rows[0].movement, 0); // nobody moves any more, and nobody is new
        QCOMPARE(november5to6.length(), 2);
    }

    void carriedTalliesEqualTheDaysTheyStandFor()
    {
        std::mt19937 random(7);
        const std::vector<Contender> whole = randomLeague(random, 20, 28);
        const QDate cut(2026, 11, 15);
        std::vector<Contender> carried = whole;
        for (Contender &player : carried) {
            std::vector<ScoredDay> kept;
            for (const ScoredDay &day : player.days) {
                if (day.day >= cut)
                    kept.push_back(day);
                else if (day.steps && day.day >= player.joined) {
                    player.carried.points += pointsFor(*day.steps, {});
                    player.carried.steps += day.steps->value;
                }
            }
            player.days = kept;
        }
        const QDate date(2026, 11, 20);
        QCOMPARE(factsOf(standingsFor(date, {}, season, carried)), factsOf(standingsFor(date, {}, season, whole)));
    }

    void theOrderOfPlayersAndDaysNeverMatters()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 200; ++round) {
            std::vector<Contender> league = randomLeague(random, 12, 20);
            const Rules rules{.ranking = round % 2 ? Ranking::Dense : Ranking::Competition};
            const QDate date = season.first.addDays(round % 20);
            const Standings expected = standingsFor(date, rules, season, league);
            std::shuffle(league.begin(), league.end(), random);
            for (Contender &player : league)
                std::shuffle(player.days.begin(), player.days.end(), random);
            const Standings shuffled = standingsFor(date, rules, season, league);
            QCOMPARE(factsOf(shuffled), factsOf(expected));
            for (size_t i = 0; i < expected.rows.size(); ++i)
                QCOMPARE(shuffled.rows[i].player, expected.rows[i].player);
        }
    }

    void aDayTakenBackTakesItsPointsBack()
    {
        std::mt19937 random(2);
        std::uniform_int_distribution<size_t> pick(0, 11);
        for (int round = 0; round < 200; ++round) {
            const std::vector<Contender> league = randomLeague(random, 12, 20);
            std::vector<Contender> changed = league;
            Contender &player = changed[pick(random)];
            ScoredDay &day = player.days[pick(random)];
            const std::optional<StepCount> was = day.steps;
            day.steps = StepCount{23456};
            const QDate date(2026, 11, 20);
            const bool scored = day.day >= player.joined;
            const Tally before = rowOf(standingsFor(date, {}, season, league), player.id.value).total;
            const Tally with = rowOf(standingsFor(date, {}, season, changed), player.id.value).total;
            const qint64 gained = scored ? 14 - (was ? pointsFor(*was, {}) : 0) : 0;
            QCOMPARE(with.points - before.points, gained);
            day.steps = was;
            QCOMPARE(factsOf(standingsFor(date, {}, season, changed)), factsOf(standingsFor(date, {}, season, league)));
        }
    }

    void ranksFollowThePoints()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 100; ++round) {
            const std::vector<Contender> league = randomLeague(random, 15, 10);
            const Rules rules{.ranking = round % 2 ? Ranking::Dense : Ranking::Competition};
            const Standings standings = standingsFor(QDate(2026, 11, 10), rules, season, league);
            for (const Standing &row : standings.rows) {
                std::vector<qint64> better;
                for (const Standing &other : standings.rows) {
                    if (other.total.points > row.total.points)
                        better.push_back(other.total.points);
                }
                if (rules.ranking == Ranking::Dense) {
                    std::sort(better.begin(), better.end());
                    better.erase(std::unique(better.begin(), better.end()), better.end());
                }
                QCOMPARE(row.rank, static_cast<int>(better.size()) + 1);
            }
        }
    }

    void historyAgreesWithTheStandingsOfEachDay()
    {
        std::mt19937 random(4);
        const std::vector<Contender> league = randomLeague(random, 15, 25);
        const QDate first(2026, 11, 5);
        const RankingHistory history = rankingHistory(first, QDate(2026, 11, 25), {}, season, league);
        for (int offset = 0; offset <= 20; ++offset) {
            const Standings day = standingsFor(first.addDays(offset), {}, season, league);
            for (size_t i = 0; i < league.size(); ++i) {
                const auto at = static_cast<size_t>(offset);
                if (league[i].joined > first.addDays(offset)) {
                    QCOMPARE(history.lines[i].ranks[at], 0);
                    continue;
                }
                const Standing &row = rowOf(day, league[i].id.value);
                QCOMPARE(history.lines[i].ranks[at], row.rank);
                QCOMPARE(history.lines[i].points[at], row.total.points);
                QCOMPARE(day.rows[static_cast<size_t>(history.lines[i].positions[at]) - 1].player, league[i].id);
            }
        }
    }

    void anEmptyLeagueHasEmptyStandings()
    {
        const Standings standings = standingsFor(QDate(2026, 11, 1), {}, season, {});
        QVERIFY(standings.rows.empty());
        QVERIFY(rankingHistory(QDate(2026, 11, 2), QDate(2026, 11, 1), {}, season, {}).lines.empty());
    }

    void whoIsThereOnTheFoundingDayPlaysFromTheFirst_data()
    {
        QTest::addColumn<QDateTime>("founded");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QByteArray>("zone"); // the player's; the league is in Berlin
        QTest::addColumn<QDate>("joins");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
        };
        const QDateTime founded = utc(11, 18, 23, 30); // half past midnight on the 19th in Berlin
        QTest::newRow("at once") << founded << founded << QByteArray("Europe/Berlin") << season.first;
        QTest::newRow("the same day") << founded << utc(11, 19, 22, 59) << QByteArray("Europe/Berlin") << season.first;
        QTest::newRow("the next day") << founded << utc(11, 19, 23, 0) << QByteArray("Europe/Berlin") << QDate(2026, 11, 20);
        QTest::newRow("the day before") << founded << utc(11, 18, 22, 59) << QByteArray("Europe/Berlin") << QDate(2026, 11, 18);
        QTest::newRow("a founder elsewhere") << founded << utc(11, 19, 12, 0) << QByteArray("Pacific/Kiritimati") << season.first;
        QTest::newRow("late, in another zone") << founded << utc(11, 20, 12, 0) << QByteArray("Pacific/Kiritimati") << QDate(2026, 11, 21);
        QTest::newRow("late, but early for the season") << utc(9, 1, 12, 0) << utc(9, 2, 12, 0) << QByteArray("UTC") << season.first;
        QTest::newRow("an older league") << QDateTime() << founded << QByteArray("Europe/Berlin") << QDate(2026, 11, 19);
    }
    void whoIsThereOnTheFoundingDayPlaysFromTheFirst()
    {
        QFETCH(QDateTime, founded);
        QFETCH(QDateTime, now);
        QFETCH(QByteArray, zone);
        League league;
        league.zone = QTimeZone("Europe/Berlin");
        league.season = season;
        league.foundedAt = founded;
        QTEST(joiningDay(league, QTimeZone(zone), now), "joins");
    }
};

QTEST_APPLESS_MAIN(TestLeague)
#include "tst_league.moc"
