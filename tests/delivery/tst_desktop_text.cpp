// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/desktop_text.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2026, 11, 19);

Standing row(int rank, const QString &name, qint64 points, std::optional<int> steps, std::optional<int> movement = 0)
{
    Standing standing;
    standing.player = PlayerId{rank};
    standing.name = name;
    standing.rank = rank;
    standing.total.points = points;
    if (steps)
        standing.steps = StepCount{*steps};
    standing.movement = movement;
    return standing;
}

} // namespace

class DesktopTextTest : public QObject
{
    Q_OBJECT

private:
    League m_league;
    QLocale m_locale{u"en_GB"_s};

    Standings standings(const std::vector<Standing> &rows, bool final = false) const
    {
        return {.date = thursday, .seasonDay = 19, .final = final, .rows = rows};
    }
    DesktopText result(const std::vector<Standing> &rows, bool final = false, const std::vector<Standings> &missed = {}) const
    {
        return desktopResult(m_league, standings(rows, final), missed, m_locale);
    }

private Q_SLOTS:
    void init()
    {
        m_league = {};
        m_league.name = u"Lagoon"_s;
        m_league.season.first = QDate(2026, 11, 1);
    }

    void leaderAndFirstThree()
    {
        const DesktopText text = result({row(1, u"Tiger Lily"_s, 43, 13'482, 1), row(2, u"Tootles"_s, 40, 12'000), row(3, u"Slightly"_s, 1, {}),
                                         row(4, u"Wendy"_s, 0, 100)});
        QCOMPARE(text.summary, u"Tiger Lily takes the lead"_s);
        QCOMPARE(text.body, u"Lagoon, Thu 19 Nov: 1. Tiger Lily, 43 point(s); 2. Tootles, 40 point(s); 3. Slightly, 1 point(s). May still change."_s);
    }

    void headlines_data()
    {
        QTest::addColumn<std::vector<Standing>>("rows");
        QTest::addColumn<bool>("decided");
        QTest::addColumn<QString>("summary");
        const Standing ana = row(1, u"Ana"_s, 9, 9'000), bo = row(2, u"Bo"_s, 5, 5'000), cy = row(1, u"Cy"_s, 9, 9'000);
        QTest::newRow("kept") << std::vector{ana, bo} << false << u"Ana keeps the lead"_s;
        QTest::newRow("first day") << std::vector{row(1, u"Ana"_s, 9, 9'000, {}), bo} << false << u"Ana leads"_s;
        QTest::newRow("alone") << std::vector{ana} << false << u"Ana keeps the lead"_s;
        QTest::newRow("shared") << std::vector{ana, cy, bo} << false << u"Ana and Cy share the top rung"_s;
        QTest::newRow("shared by many") << std::vector{ana, cy, row(1, u"Di"_s, 9, 1)} << false << u"3 player(s) share the top rung"_s;
        QTest::newRow("no point yet") << std::vector{row(1, u"Ana"_s, 0, 10), row(1, u"Bo"_s, 0, 20)} << false << u"Nobody has a point yet"_s;
        QTest::newRow("nobody read") << std::vector{row(1, u"Ana"_s, 9, {}), row(2, u"Bo"_s, 5, {})} << false << u"Nothing has been synced yet"_s;
        QTest::newRow("won") << std::vector{ana, bo} << true << u"Ana wins the season"_s;
        QTest::newRow("won together") << std::vector{ana, cy} << true << u"Ana and Cy share the season"_s;
    }
    void headlines()
    {
        QFETCH(const std::vector<Standing>, rows);
        QFETCH(const bool, decided);
        QFETCH(const QString, summary);
        if (decided)
            m_league.season.last = thursday;
        QCOMPARE(result(rows, decided).summary, summary);
    }

    void aLongNameLeavesRoom()
    {
        const DesktopText text = result({row(1, QString(100, u'x') + u'\n', 5, 1'000)});
        QVERIFY(text.summary.size() < 45);
        QVERIFY(!text.summary.contains(u'\n'));
    }

    void finalIsFinal()
    {
        QVERIFY(!result({row(1, u"Ana"_s, 5, 1'000)}, true).body.contains(u"May still change"_s));
    }

    void missedDaysInOneDigest()
    {
        std::vector<Standings> missed;
        for (int i = 5; i > 0; --i) {
            missed.push_back(standings({row(1, u"Bo"_s, 5, 5'000 + i)}));
            missed.back().date = thursday.addDays(-i);
        }
        missed[3].rows.front().steps = StepCount{0};
        const DesktopText text = result({row(1, u"Ana"_s, 5, 1'000)}, false, missed);
        QCOMPARE(text.summary, u"Ana keeps the lead"_s);
        QVERIFY2(text.body.endsWith(u"Since the last result, most steps had:\n2 earlier day(s) are on the board.\nMon 16 Nov: Bo with 5,003 steps\n"
                                    "Tue 17 Nov: nobody has steps\nWed 18 Nov: Bo with 5,001 steps"_s), qPrintable(text.body));
    }

    void corrections()
    {
        std::vector<CorrectedDay> days{{PlayerId{1}, u"Molly"_s, {StepCount{8'412}, 3}, {StepCount{11'302}, 2}}};
        DesktopText text = desktopCorrection(m_league, thursday, days, m_locale);
        QCOMPARE(text.summary, u"Lagoon: Thu 19 Nov corrected"_s);
        QCOMPARE(text.body, u"Molly: 8,412 \u2192 11,302 steps, 0 \u2192 2 points, rank 3 \u2192 2"_s);
        days.resize(5, days.front());
        text = desktopCorrection(m_league, thursday, days, m_locale);
        QCOMPARE(text.body.count(u"Molly"_s), 3);
        QVERIFY(text.body.endsWith(u"and 2 more player(s)"_s));
    }

    void storedAsText()
    {
        const DesktopText text = desktopTextFrom(toText(DesktopText{u"Ana leads"_s, u"one\ntwo"_s}));
        QCOMPARE(text.summary, u"Ana leads"_s);
        QCOMPARE(text.body, u"one\ntwo"_s);
        QCOMPARE(desktopTextFrom(u"short"_s).summary, u"short"_s);
    }
};

QTEST_GUILESS_MAIN(DesktopTextTest)
#include "tst_desktop_text.moc"
