// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/stakes.h"

#include <QTest>

using namespace stepladder;

class StakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldMatter_data()
    {
        QTest::addColumn<int>("steps"); // -1: missing
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("mine");   // season points with this day's
        QTest::addColumn<int>("theirs"); // the other player's
        QTest::addColumn<bool>("matters");
        QTest::newRow("the goal is within reach") << -1 << 12'000 << 0 << 90 << true;
        QTest::newRow("part of a day") << 4'000 << 10'000 << 0 << 90 << true;
        QTest::newRow("never walks that far") << -1 << 9'000 << 0 << 0 << false;
        QTest::newRow("as good as ever") << 12'400 << 12'900 << 10 << 10 << false; // the same points
        QTest::newRow("breaks a tie") << 12'400 << 13'000 << 10 << 10 << true;
        QTest::newRow("catches up") << 12'400 << 13'000 << 10 << 11 << true;
        QTest::newRow("too far ahead") << 12'400 << 13'000 << 10 << 12 << false;
        QTest::newRow("ahead already") << 12'400 << 15'000 << 20 << 12 << false;
        QTest::newRow("less than is known") << 12'400 << 3'000 << 10 << 10 << false;
    }
    void whatCouldMatter()
    {
        QFETCH(int, steps);
        QFETCH(int, most);
        QFETCH(int, mine);
        QFETCH(int, theirs);
        const Rules rules;
        Standings standings;
        Standing me;
        me.player = PlayerId{1};
        if (steps >= 0) {
            me.steps = StepCount{steps};
            me.points = pointsFor(*me.steps, rules);
        }
        me.total.points = mine;
        Standing other;
        other.player = PlayerId{2};
        other.total.points = theirs;
        standings.rows = {me, other};
        QTEST(couldMatter(me, standings, rules, StepCount{most}), "matters");
    }
};

QTEST_GUILESS_MAIN(StakesTest)
#include "tst_stakes.moc"
