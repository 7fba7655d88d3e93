// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the whole window of a morning: a round arrives while they read, they step back a day, they save a
// chart, they try other rules and leave them.
#include "tests/desktop/desktop_fixture.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class SessionJourneysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DesktopFixture>();
        QVERIFY(m_desk->open() && m_desk->makeLeague());
        QVERIFY(m_desk->takeIn(u"Wendy"_s, u"Ada"_s) && m_desk->playsFromTheFirst(u"Wendy"_s));
        QVERIFY(m_desk->inProfile([](Engine &engine, LeagueId league) { return walkALot(engine, league); }));
        QVERIFY(m_desk->start(m_morning));
        QVERIFY(m_desk->reads(u"Synced"_s)); // the round of the night is made up for
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            QVERIFY(m_desk->quit());
        m_desk.reset();
    }
    void aRoundLeavesTheReaderWhereTheyAre();
    void aDayIsSteppedBack();
    void aChartIsSaved();
    void otherRulesAreTriedAndLeft();

private:
    static constexpr int walkers = 40; ///< more than a window holds

    /// Hand-kept players, the first of whom walks most.
    static bool walkALot(Engine &engine, LeagueId league)
    {
        for (int i = 0; i < walkers; ++i) {
            Player player;
            player.league = league;
            player.name = u"Walker %1"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
            player.joined = QDate(2026, 11, 1);
            const Result<Player> added = engine.store().addPlayer(player);
            std::vector<DayRecord> days;
            for (int day = 17; day <= 19; ++day) {
                DayRecord record;
                record.day = QDate(2026, 11, day);
                record.steps = StepCount{30'000 - 700 * i};
                record.changedAt = endOfDay(record.day, player.zone);
                days.push_back(record);
            }
            if (!added || !engine.store().saveDays(added->id, days, ReadingSource::Hand))
                return false;
        }
        return true;
    }
    /// The name in the row that the keyboard is on.
    QString currentName()
    {
        const Objects window = m_desk->window();
        const auto cell = std::ranges::find_if(window, [](const Accessible &each) {
            return each.role == Role::TableCell && each.is(State::Focused);
        });
        return cell == window.end() ? QString() : cell->name;
    }
    /// Who stops looking for somebody is back there.
    bool goToTable()
    {
        m_desk->keys({u"ctrl+f"_s});
        const bool isFinding = m_desk->hasFocus(u"Find player"_s);
        m_desk->keys({u"Escape"_s});
        return isFinding && m_desk->waitUntil(u"nobody is looked for"_s, [](const Objects &window) {
            return std::ranges::none_of(window, [](const Accessible &each) { return each.name == "Stop looking"_L1; });
        });
    }

    const QStringList m_morning{u"--now"_s, u"2026-11-20T08:38:00Z"_s};
    std::unique_ptr<DesktopFixture> m_desk;
};

void SessionJourneysTest::aRoundLeavesTheReaderWhereTheyAre()
{
    QVERIFY(goToTable());
    m_desk->keys({u"ctrl+End"_s, u"Up"_s, u"Up"_s});
    QVERIFY(m_desk->waitUntil(u"a row at the end is current"_s, [&](const Objects &) { return !currentName().isEmpty(); }));
    const QString before = currentName();
    m_desk->picture(u"journey-before-the-round"_s);
    m_desk->world.setSteps(u"Ada"_s, QDate(2026, 11, 19), 60'000); // the order changes above
    QVERIFY(m_desk->press(u"Sync now"_s));
    QVERIFY(m_desk->reads(u"Wendy takes the lead"_s));
    m_desk->picture(u"journey-after-the-round"_s);
    QCOMPARE(currentName(), before); // in sight, too: what is not is no part of the window
}

void SessionJourneysTest::aDayIsSteppedBack()
{
    QVERIFY(m_desk->reads(u"Day on show: Thursday, 19 November"_s));
    QVERIFY(m_desk->press(u"Previous day"_s));
    QVERIFY(m_desk->reads(u"Day on show: Wednesday, 18 November"_s));
    m_desk->picture(u"journey-a-day-back"_s);
    QVERIFY(m_desk->press(u"Next day"_s));
    QVERIFY(m_desk->reads(u"Day on show: Thursday, 19 November"_s));
}

void SessionJourneysTest::aChartIsSaved()
{
    const QString file = QDir::home().filePath(u"ranking of the morning.png"_s);
    QVERIFY(m_desk->tabTo(u"Table and export"_s));
    m_desk->keys({u"space"_s, u"p"_s});
    QVERIFY(m_desk->type(u"File name:"_s, file));
    m_desk->keys({u"Return"_s});
    QVERIFY(m_desk->reads(u"Saved as"_s));
    QImage chart(file);
    QVERIFY(chart.width() > 200 && chart.height() > 200);
    m_desk->picture(u"journey-a-chart-saved"_s);
}

void SessionJourneysTest::otherRulesAreTriedAndLeft()
{
    QVERIFY(m_desk->chooseFromMenu(u"s"_s));
    QVERIFY(m_desk->reads(u"Steps for a day's first point"_s));
    m_desk->keys({u"alt+b"_s, u"ctrl+a"_s});
    m_desk->typeKeys(u"30000"_s);
    QVERIFY(m_desk->reads(u"Nothing is saved or posted yet."_s));
    m_desk->picture(u"journey-rules-previewed"_s);
    m_desk->keys({u"Escape"_s});
    QVERIFY(m_desk->reads(u"Save the changes?"_s));
    QVERIFY(m_desk->press(u"Discard"_s));
    QVERIFY(m_desk->reads(u"Day on show"_s));
    QVERIFY(m_desk->quit());
    Rules rules;
    QVERIFY(m_desk->inProfile([&](Engine &engine, LeagueId league) {
        rules = engine.store().league(league).value().rules;
        return true;
    }));
    QCOMPARE(rules, Rules());
    QVERIFY(m_desk->start(m_morning));
}

QTEST_MAIN(SessionJourneysTest)
#include "tst_session_journeys.moc"
