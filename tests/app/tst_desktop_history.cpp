// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred players' ten years in the window: the board is there at once, the charts go back to the first day after it.
#include "app/stepladder/desktop.h"
#include "tests/app/desktop_profile.h"
#include "tests/bench/bench_league.h"
#include "ui/charts/player_summary.h"
#include "ui/charts/ranking_chart.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int players = 100;
constexpr int seasonDays = 3650;
constexpr int daysAtOnce = 400;
const QDate newest(2026, 11, 19);

} // namespace

class DesktopHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void zoomedOutTheFirstDayIsThere();
    void whatIsShownStaysAsItIs();
    void theNextQuestionDropsIt();
    void aShortSeasonIsReadOnce();

private:
    [[nodiscard]] ChartPanel &panel() { return *m_desktop->window().findChild<ChartPanel *>(); }
    [[nodiscard]] RankingChart &ranking() { return *panel().findChild<RankingChart *>(); }
    /// Of how many days the figures of the selected player are.
    [[nodiscard]] QString told() { return panel().findChild<PlayerSummary *>()->toolTip(); }
    [[nodiscard]] static QString overDays(int days) { return u"Over %1 day(s) of the season."_s.arg(days); }

    SetClock m_clock{QDateTime(newest.addDays(1), QTime(8, 0), Qt::UTC)};
    tests::DesktopProfile m_profile;
    fakes::OutsideWorld m_world{[this] { return m_clock.now(); }};
    ProfilePaths m_paths{m_profile.paths()};
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopHistoryTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_paths.prepare());
    QVERIFY(bench::fill(m_paths.database(), players, seasonDays, newest));
    QVERIFY(m_world.start());
    Result<std::unique_ptr<Engine>> engine = m_profile.open(m_world, m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_settings = std::make_unique<QSettings>(m_paths.settingsFile(), QSettings::IniFormat);
    m_look = std::make_unique<Look>(*m_settings);
    m_look->appearance().setReducedMotion(true);
}

void DesktopHistoryTest::init()
{
    m_desktop = std::make_unique<Desktop>(*m_engine, m_paths, *m_look, *m_settings);
    m_desktop->window().resize(1280, 800);
    m_desktop->window().show();
    QVERIFY(m_desktop->open());
}

void DesktopHistoryTest::cleanup()
{
    m_desktop.reset();
}

void DesktopHistoryTest::zoomedOutTheFirstDayIsThere()
{
    QCOMPARE(std::ssize(m_desktop->board().rows), players);
    QVERIFY2(told().startsWith(overDays(daysAtOnce)), qPrintable(told()));
    QTRY_VERIFY2(told().startsWith(overDays(seasonDays)), qPrintable(told()));
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&ranking(), Qt::Key_Minus);
    QCOMPARE(ranking().window().count(), seasonDays);
    QTest::keyClick(&ranking(), Qt::Key_Home);
    const QDate first = newest.addDays(1 - seasonDays);
    QVERIFY2(ranking().readOut().title.contains(dayText(first)), qPrintable(ranking().readOut().title));
    // The board is what it was: its sparklines need no ten years.
    QCOMPARE(std::ssize(m_desktop->board().rows.front().recent), daysAtOnce);
}

void DesktopHistoryTest::whatIsShownStaysAsItIs()
{
    const PlayerId chosen = m_desktop->board().rows.at(40).player.id;
    m_desktop->window().selectPlayer(chosen);
    panel().selectPlayer(chosen);
    QTest::keyClick(&ranking(), Qt::Key_Plus);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&ranking(), Qt::Key_Left);
    const QString read = ranking().readOut().text();
    const int count = ranking().window().count();
    const int beforeTheEnd = daysAtOnce - ranking().window().last();
    QTRY_VERIFY2(told().startsWith(overDays(seasonDays)), qPrintable(told()));
    QCOMPARE(panel().selectedPlayer(), chosen);
    QCOMPARE(panel().tab(), ChartPanel::Tab::Ranking);
    QCOMPARE(ranking().readOut().text(), read);
    QCOMPARE(ranking().window().count(), count);
    QCOMPARE(seasonDays - ranking().window().last(), beforeTheEnd);

    // Far out and far back it waits for its days, while another day's board has come without them.
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&ranking(), Qt::Key_Minus);
    const int wide = ranking().window().count();
    QVERIFY(wide < seasonDays);
    for (int i = 0; i < daysAtOnce; ++i)
        QTest::keyClick(&ranking(), Qt::Key_Left);
    const int first = ranking().window().first();
    QVERIFY(first < seasonDays - daysAtOnce);
    Q_EMIT m_desktop->window().dateRequested(newest.addDays(-1));
    QTRY_VERIFY2(told().startsWith(overDays(seasonDays - 1)), qPrintable(told()));
    QCOMPARE(ranking().window().count(), wide);
    QCOMPARE(ranking().window().first(), first);
}

void DesktopHistoryTest::theNextQuestionDropsIt()
{
    const QDateTime now = m_clock.now();
    BoardReading reading(m_paths);
    QStringList answers;
    connect(&reading, &BoardReading::answered, this, [&] { answers.append(reading.takeAnswer().value().date.toString(Qt::ISODate)); });
    connect(&reading, &BoardReading::historyRead, this, [&] { answers.append(u"history"_s); });
    reading.askHistory(m_desktop->board(), now);
    reading.ask({.league = m_desktop->board().league.id, .date = newest.addDays(-1), .span = Span::Day, .range = {}}, now);
    QTRY_COMPARE(answers, QStringList{u"2026-11-18"_s});
    BoardReading later(m_paths);
    QSignalSpy histories(&later, &BoardReading::historyRead);
    later.askHistory(m_desktop->board(), now);
    QTRY_COMPARE(histories.size(), 1);
    QCOMPARE(later.takeHistory().value().ranking.first, newest.addDays(1 - seasonDays));
    QCOMPARE(answers, QStringList{u"2026-11-18"_s}); // what was asked before would have been there by now
}

void DesktopHistoryTest::aShortSeasonIsReadOnce()
{
    Board board = m_desktop->board();
    board.league.season.first = newest.addDays(1 - daysAtOnce);
    BoardReading reading(m_paths);
    QSignalSpy histories(&reading, &BoardReading::historyRead);
    QSignalSpy answers(&reading, &BoardReading::answered);
    reading.askHistory(board, m_clock.now());
    reading.askHistory({}, m_clock.now());
    for (int i = 0; i < 3; ++i) {
        reading.ask({.league = board.league.id, .date = newest, .span = Span::Day, .range = {}}, m_clock.now());
        QTRY_COMPARE(answers.size(), i + 1);
    }
    QCOMPARE(histories.size(), 0);
}

QTEST_MAIN(DesktopHistoryTest)
#include "tst_desktop_history.moc"
