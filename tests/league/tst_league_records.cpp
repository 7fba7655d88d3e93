// SPDX-License-Identifier: GPL-3.0-or-later
// What a league's days amount to.
#include "core/league/league_records.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace stepladder;

namespace {

const Rules rules; // 10,000, and 1,000 more for each further point
const Season season{QDate(2026, 11, 1), {}};
constexpr PlayerId molly{1};
constexpr PlayerId nibs{2};

QDate november(int day)
{
    return {2026, 11, day};
}

/// From `first` on; -1: no reading.
PlayerDays walked(PlayerId player, QDate first, std::initializer_list<int> steps)
{
    PlayerDays days{player, {}};
    for (const int count : steps) {
        days.days.push_back({first, count < 0 ? std::nullopt : std::optional(StepCount{count})});
        first = first.addDays(1);
    }
    return days;
}

LeagueRecords recordsUpTo(QDate last, std::vector<PlayerDays> players, const Season &ofSeason = season)
{
    return leagueRecordsOf(std::move(players), last, rules, ofSeason);
}

using Lead = std::vector<Held<int>>;

} // namespace

class LeagueRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRead()
    {
        const LeagueRecords records = recordsUpTo(november(3), {walked(molly, november(1), {-1, -1})});
        QVERIFY(records.day.empty());
        QVERIFY(records.week.empty());
        QVERIFY(records.longest.empty());
        QVERIFY(records.current.empty());
        QVERIFY(records.lead.empty());
        QVERIFY(records.months.empty());
        QCOMPARE(records.season, DaySum());
        QCOMPARE(records.season.mean(), 0);
    }

    void theBestOfEverybody()
    {
        const LeagueRecords records = recordsUpTo(november(4), {walked(molly, november(1), {10'000, 10'000, 10'000, 4'000}),
                                                                walked(nibs, november(1), {9'000, 21'000, -1, 10'000})});
        QCOMPARE(records.day, (std::vector<Held<Records::Best>>{{nibs, {21'000, november(2), november(2)}}}));
        QCOMPARE(records.week, (std::vector<Held<Records::Best>>{{nibs, {40'000, november(1), november(4)}}}));
        QCOMPARE(records.longest, (std::vector<Held<Streak>>{{molly, {november(1), november(3), 3}}}));
        QCOMPARE(records.current, (std::vector<Held<Streak>>{{nibs, {november(4), november(4), 1}}}));
        QCOMPARE(records.season, (DaySum{74'000, 7, 5}));
        QCOMPARE(records.season.mean(), 10'571);
    }

    void ofEqualsTheEarliestComesFirst()
    {
        const LeagueRecords records = recordsUpTo(november(6), {walked(molly, november(3), {12'000, 12'000, 1'000}),
                                                                walked(nibs, november(1), {12'000, 12'000, 1'000})});
        QCOMPARE(records.day, (std::vector<Held<Records::Best>>{{nibs, {12'000, november(1), november(1)}}, {molly, {12'000, november(3), november(3)}}}));
        QCOMPARE(records.week.size(), 2u);
        QCOMPARE(records.week.front().player, nibs);
        QCOMPARE(records.longest, (std::vector<Held<Streak>>{{nibs, {november(1), november(2), 2}}, {molly, {november(3), november(4), 2}}}));
        QVERIFY(records.current.empty());
    }

    void laterDaysDoNotCount()
    {
        const LeagueRecords records = recordsUpTo(november(1), {walked(molly, november(1), {10'000, 30'000})});
        QCOMPARE(records.day.front().what.steps, 10'000);
        QCOMPARE(records.season.daysRead, 1);
        QCOMPARE(records.lead, (Lead{{molly, 1}}));
    }

    void monthsHaveTheirWinners()
    {
        const LeagueRecords records = recordsUpTo(november(2), {walked(molly, QDate(2026, 10, 30), {12'000, 9'000, 10'000, 9'000}),
                                                                walked(nibs, QDate(2026, 10, 30), {9'000, 11'000, 10'500, -1})});
        QCOMPARE(records.months.size(), 2u);
        QCOMPARE(records.months[0], (MonthResult{november(1), {29'500, 3, 2}, {molly, nibs}, 1}));
        QCOMPARE(records.months[1], (MonthResult{QDate(2026, 10, 1), {41'000, 4, 2}, {molly}, 3}));
    }

    void aMonthWithoutAPointHasNoWinner()
    {
        const LeagueRecords records = recordsUpTo(november(2), {walked(molly, november(1), {9'999, 0})});
        QCOMPARE(records.months.at(0), (MonthResult{november(1), {9'999, 2, 0}, {}, 0}));
        QVERIFY(records.lead.empty()); // nobody leads with nothing
    }

    void theLeadIsOfTheSeason()
    {
        const std::vector<PlayerDays> players{walked(molly, QDate(2026, 10, 31), {30'000, 10'000, -1, 10'000}),
                                              walked(nibs, november(1), {9'000, 12'000, 10'000})};
        // After each day: 1 and 0, 1 and 3, 2 and 4.
        QCOMPARE(recordsUpTo(november(3), players).lead, (Lead{{nibs, 2}, {molly, 1}}));
        QCOMPARE(recordsUpTo(november(3), players, {QDate(2026, 10, 1), {}}).lead, (Lead{{molly, 4}}));
    }

    void whoIsLevelLeadsToo()
    {
        const LeagueRecords records = recordsUpTo(november(2), {walked(molly, november(1), {10'000, 10'000}), walked(nibs, november(1), {10'000, 11'000})});
        QCOMPARE(records.lead, (Lead{{nibs, 2}, {molly, 1}}));
    }

    void theLeadEndsWithTheSeason()
    {
        const LeagueRecords records = recordsUpTo(november(9), {walked(molly, november(1), {10'000, 10'000, 10'000, 10'000})}, {november(1), november(2)});
        QCOMPARE(records.lead, (Lead{{molly, 2}}));
        QCOMPARE(records.season.daysRead, 2);
        QCOMPARE(records.months.at(0).sum.daysRead, 4);
    }

    /// A gap leaves who was ahead ahead.
    void aDayThatNobodyWasReadOnCounts()
    {
        QCOMPARE(recordsUpTo(november(4), {walked(molly, november(1), {10'000, -1, -1, 9'000})}).lead, (Lead{{molly, 4}}));
    }

    void asAPlainScanSays()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 200; ++run) {
            const QDate last = november(1).addDays(static_cast<int>(random() % 70));
            std::vector<PlayerDays> players;
            for (qint64 id = 1; id <= 4; ++id) {
                PlayerDays days{PlayerId{id}, {}};
                for (int i = 0; i < 80; ++i) {
                    if (random() % 5 != 0)
                        days.days.push_back({november(1).addDays(i - 20), StepCount{static_cast<qint32>(random() % 16'000)}});
                }
                std::ranges::shuffle(days.days, random);
                players.push_back(std::move(days));
            }
            std::map<PlayerId, int> lead;
            for (QDate day = season.first; day <= last; day = day.addDays(1)) {
                std::map<PlayerId, qint64> points;
                for (const PlayerDays &each : players) {
                    for (const ScoredDay &scored : each.days)
                        points[each.player] += scored.day >= season.first && scored.day <= day ? pointsFor(*scored.steps, rules) : 0;
                }
                const qint64 top = std::ranges::max_element(points, {}, [](const auto &each) { return each.second; })->second;
                for (const auto &[player, own] : points)
                    lead[player] += top > 0 && own == top ? 1 : 0;
            }
            std::erase_if(lead, [](const auto &each) { return each.second == 0; });
            std::map<PlayerId, int> found;
            for (const Held<int> &each : recordsUpTo(last, players).lead)
                found[each.player] = each.what;
            QCOMPARE(found, lead);
        }
    }
};

QTEST_APPLESS_MAIN(LeagueRecordsTest)
#include "tst_league_records.moc"
