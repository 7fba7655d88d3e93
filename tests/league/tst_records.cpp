// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody's days amount to.
#include "core/league/records.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace stepladder;

namespace {

const QDate first(2026, 11, 1);
const Rules rules;

/// From `first` on; -1: no reading, -2: never asked for.
std::vector<ScoredDay> daysOf(std::initializer_list<int> steps)
{
    std::vector<ScoredDay> days;
    QDate day = first;
    for (const int count : steps) {
        if (count >= -1)
            days.push_back({day, count < 0 ? std::nullopt : std::optional(StepCount{count})});
        day = day.addDays(1);
    }
    return days;
}

QDate november(int day)
{
    return {2026, 11, day};
}

using Best = Records::Best;

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random{11};

    /// Up to sixty days with gaps; many at the goal exactly and beside it.
    std::vector<ScoredDay> someDays()
    {
        static constexpr int counts[] = {0, 9'999, 10'000, 10'000, 12'345, 20'000};
        std::vector<ScoredDay> days;
        const auto length = static_cast<int>(m_random() % 60);
        for (int i = 0; i < length; ++i) {
            const auto chance = m_random() % 10;
            if (chance == 0)
                continue;
            const std::optional<StepCount> steps = chance == 1 ? std::nullopt : std::optional(StepCount{counts[m_random() % std::size(counts)]});
            days.push_back({first.addDays(i), steps});
        }
        return days;
    }

private Q_SLOTS:
    void nothingRead()
    {
        static const Records nothing; // static: GCC sees uninitialized values in a temporary one when sanitizers are on
        for (const std::vector<ScoredDay> &days : {daysOf({}), daysOf({-1, -1})}) {
            const Records records = recordsOf(days, november(2), rules);
            QCOMPARE(records, nothing);
            QVERIFY(!records.mean());
        }
    }

    void oneDay()
    {
        const Records records = recordsOf(daysOf({11'302}), first, rules);
        QCOMPARE(records.day, (Best{11'302, first, first}));
        QCOMPARE(records.week, (Best{11'302, first, first})); // the week has not got any further
        QCOMPARE(records.longest, (Streak{first, first, 1}));
        QCOMPARE(records.current, records.longest);
        QCOMPARE(records.goalDays, 1);
        QCOMPARE(records.daysRead, 1);
        QCOMPARE(records.total, 11'302);
        QCOMPARE(records.mean(), StepCount{11'302});
    }

    void zeroIsAReading()
    {
        const Records records = recordsOf(daysOf({0}), first, rules);
        QCOMPARE(records.day, (Best{0, first, first}));
        QCOMPARE(records.daysRead, 1);
        QCOMPARE(records.mean(), StepCount{0});
    }

    void ofEqualsTheEarliest()
    {
        const Records records = recordsOf(daysOf({9'000, 12'000, 9'000, 12'000}), november(4), rules);
        QCOMPARE(records.day, (Best{12'000, november(2), november(2)}));
        QCOMPARE(records.longest, (Streak{november(2), november(2), 1}));
    }

    void meanIsRounded()
    {
        QCOMPARE(recordsOf(daysOf({1, 2}), november(2), rules).mean(), StepCount{2});
        QCOMPARE(recordsOf(daysOf({1, 1, 2}), november(3), rules).mean(), StepCount{1});
    }

    void bestWeekIsAnySevenDays()
    {
        // The best seven go from the 3rd to the 9th, with a gap among them.
        const std::vector<ScoredDay> days = daysOf({100, 100, 9'000, 8'000, -2, 8'000, -1, 8'000, 9'000, 100, 5'000});
        QCOMPARE(recordsOf(days, november(11), rules).week, (Best{42'000, november(3), november(9)}));
        // It never is longer than seven days.
        QCOMPARE(recordsOf(daysOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), november(10), rules).week, (Best{7, first, november(7)}));
    }

    void streaks_data()
    {
        QTest::addColumn<std::vector<ScoredDay>>("days");
        QTest::addColumn<int>("last");
        QTest::addColumn<Streak>("longest");
        QTest::addColumn<Streak>("current");
        const auto ran = [](int from, int to) { return Streak{november(from), november(to), to - from + 1}; };
        QTest::newRow("all") << daysOf({10'000, 10'000, 10'000}) << 3 << ran(1, 3) << ran(1, 3);
        QTest::newRow("below the goal ends it") << daysOf({10'000, 10'000, 9'999, 10'000}) << 4 << ran(1, 2) << ran(4, 4);
        QTest::newRow("no reading ends it") << daysOf({10'000, 10'000, -1, 10'000}) << 4 << ran(1, 2) << ran(4, 4);
        QTest::newRow("never asked for ends it") << daysOf({10'000, 10'000, -2, 10'000}) << 4 << ran(1, 2) << ran(4, 4);
        QTest::newRow("over since the last day") << daysOf({10'000, 10'000, 0}) << 3 << ran(1, 2) << Streak();
        QTest::newRow("the last day is not there") << daysOf({10'000, 10'000}) << 3 << ran(1, 2) << Streak();
        QTest::newRow("later days do not count") << daysOf({10'000, 10'000, 10'000}) << 2 << ran(1, 2) << ran(1, 2);
        QTest::newRow("none") << daysOf({100, 200}) << 2 << Streak() << Streak();
    }
    void streaks()
    {
        QFETCH(std::vector<ScoredDay>, days);
        QFETCH(int, last);
        const Records records = recordsOf(days, november(last), rules);
        QTEST(records.longest, "longest");
        QTEST(records.current, "current");
        QTEST(streakUpTo(november(last), days, rules), "current");
    }

    void orderNeverMatters()
    {
        for (int run = 0; run < 300; ++run) {
            std::vector<ScoredDay> days = someDays();
            const Records records = recordsOf(days, first.addDays(59), rules);
            std::ranges::shuffle(days, m_random);
            QCOMPARE(recordsOf(days, first.addDays(59), rules), records);
        }
    }

    void aDayLessRaisesNoRecord()
    {
        for (int run = 0; run < 300; ++run) {
            std::vector<ScoredDay> days = someDays();
            if (days.empty())
                continue;
            const QDate last = days.back().day;
            const Records before = recordsOf(days, last, rules);
            days.erase(days.begin() + static_cast<std::ptrdiff_t>(m_random() % days.size()));
            const Records after = recordsOf(days, last, rules);
            const auto best = [](const std::optional<Best> &record) { return record ? record->steps : -1; };
            QVERIFY(best(after.day) <= best(before.day));
            QVERIFY(best(after.week) <= best(before.week));
            QVERIFY(after.longest.days <= before.longest.days);
            QVERIFY(after.current.days <= before.current.days);
            QVERIFY(after.goalDays <= before.goalDays);
            QVERIFY(after.daysRead <= before.daysRead);
            QVERIFY(after.total <= before.total);
        }
    }

    /// What a record says is so, and nothing is better.
    void recordsHold()
    {
        for (int run = 0; run < 300; ++run) {
            const std::vector<ScoredDay> days = someDays();
            const QDate last = first.addDays(59);
            const Records records = recordsOf(days, last, rules);
            const auto sum = [&](QDate from, QDate to) {
                qint64 steps = 0;
                for (const ScoredDay &day : days)
                    steps += day.steps && day.day >= from && day.day <= to ? day.steps->value : 0;
                return steps;
            };
            const auto isAtGoal = [&](QDate date) {
                return std::ranges::any_of(days, [&](const ScoredDay &day) { return day.day == date && day.steps && day.steps->value >= rules.goal; });
            };
            const auto isRun = [&](QDate from, int length) {
                for (int i = 0; i < length; ++i) {
                    if (!isAtGoal(from.addDays(i)))
                        return false;
                }
                return true;
            };
            if (records.day)
                QCOMPARE(sum(records.day->first, records.day->first), records.day->steps);
            if (records.week)
                QCOMPARE(sum(records.week->first, records.week->last), records.week->steps);
            for (QDate day = first; day <= last; day = day.addDays(1)) {
                QVERIFY(sum(day, day) <= (records.day ? records.day->steps : 0));
                QVERIFY(sum(day, day.addDays(6)) <= (records.week ? records.week->steps : 0));
                QVERIFY(!isRun(day, records.longest.days + 1));
            }
            QVERIFY(records.longest.days == 0 || isRun(records.longest.first, records.longest.days));
            QVERIFY(records.current.days <= records.longest.days);
        }
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
