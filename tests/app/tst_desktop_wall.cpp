// SPDX-License-Identifier: GPL-3.0-or-later
// The wall over a real store: how it is opened and left, that it shows the newest day, and that it follows the rounds.
#include "app/stepladder/desktop.h"
#include "app/stepladder/options.h"
#include "tests/app/desktop_profile.h"
#include "tests/ui/english_plurals.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/wall/wall_text.h"

#include <QApplication>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC);

WallView *wall()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *view = qobject_cast<WallView *>(widget))
            return view;
    }
    return nullptr;
}

bool says(const QString &words)
{
    if (!wall())
        return false;
    const auto texts = wall()->findChildren<WallText *>();
    return std::ranges::any_of(texts, [&](const WallText *text) { return text->isVisible() && text->text() == words; });
}

} // namespace

class DesktopWallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void f11OpensAndLeavesIt();
    void closedByTheWindowManager();
    void itShowsTheNewestDayWhateverTheWindowShows();
    void aRoundsEndIsShown();
    void anEmptyLeagueCanBeShown();
    void quittingTakesItAlong();
    void theCommandLineAsksForIt();

private:
    Player add(const QString &name);
    void enter(const Player &player, QDate day, int steps);
    Desktop &open();
    QAction *action(const QKeySequence &key);

    EnglishPlurals m_plurals;
    SetClock m_clock{morning};
    std::unique_ptr<tests::DesktopProfile> m_profile;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ProfilePaths> m_paths;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desktop> m_desktop;
    LeagueId m_league;
};

void DesktopWallTest::init()
{
    QApplication::installTranslator(&m_plurals);
    m_profile = std::make_unique<tests::DesktopProfile>();
    m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
    QVERIFY(m_world->start());
    m_paths = std::make_unique<ProfilePaths>(m_profile->paths());
    auto engine = m_profile->open(*m_world, m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_settings = std::make_unique<QSettings>(m_paths->settingsFile(), QSettings::IniFormat);
    m_look = std::make_unique<Look>(*m_settings);
    m_look->appearance().setReducedMotion(true);
    League league;
    league.name = u"Lagoon"_s;
    league.season.first = QDate(2026, 11, 1);
    const Result<League> added = m_engine->store().addLeague(league);
    QVERIFY(added);
    m_league = added->id;
}

void DesktopWallTest::cleanup()
{
    m_desktop.reset();
    QVERIFY(!wall());
    m_engine.reset();
    m_look.reset();
    m_settings.reset();
    m_world.reset();
    QApplication::removeTranslator(&m_plurals);
}

Player DesktopWallTest::add(const QString &name)
{
    Player player;
    player.league = m_league;
    player.name = name;
    player.joined = QDate(2026, 11, 1);
    player.tracker = TrackerKind::Manual;
    player.state = ConnectionState::Manual;
    return *m_engine->store().addPlayer(player);
}

void DesktopWallTest::enter(const Player &player, QDate day, int steps)
{
    DayRecord record;
    record.day = day;
    record.steps = StepCount{steps};
    QVERIFY(m_engine->store().saveDays(player.id, {record}, ReadingSource::Hand));
}

Desktop &DesktopWallTest::open()
{
    m_desktop = std::make_unique<Desktop>(*m_engine, *m_paths, *m_look, *m_settings);
    m_desktop->window().setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!m_desktop->open())
        qFatal("the store cannot be read");
    return *m_desktop;
}

QAction *DesktopWallTest::action(const QKeySequence &key)
{
    const auto actions = m_desktop->window().actions();
    const auto found = std::ranges::find(actions, key, &QAction::shortcut);
    return found == actions.end() ? nullptr : *found;
}

void DesktopWallTest::f11OpensAndLeavesIt()
{
    enter(add(u"Ada"_s), QDate(2026, 11, 19), 12'000);
    Desktop &desktop = open();
    desktop.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QTest::keyClick(&desktop.window(), Qt::Key_F11);
    QVERIFY(wall());
    QVERIFY(wall()->isFullScreen());
    QVERIFY(says(u"Ada stands at 3 points"_s));
    QVERIFY(says(u"Next round tonight 00:10"_s));
    QVERIFY(QTest::qWaitForWindowActive(wall()));
    QTest::keyClick(wall(), Qt::Key_F11);
    QTRY_VERIFY(!wall());
    QVERIFY(desktop.window().isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
}

void DesktopWallTest::closedByTheWindowManager()
{
    add(u"Ada"_s);
    Desktop &desktop = open();
    desktop.showWall();
    QVERIFY(!desktop.window().isVisible()); // started on the wall
    wall()->close();
    QTRY_VERIFY(!wall());
    QVERIFY(desktop.window().isVisible()); // or nothing of the program would be left to see
}

void DesktopWallTest::itShowsTheNewestDayWhateverTheWindowShows()
{
    const Player ada = add(u"Ada"_s);
    enter(ada, QDate(2026, 11, 18), 11'000);
    enter(ada, QDate(2026, 11, 19), 12'000);
    Desktop &desktop = open();
    desktop.showWall();
    QVERIFY(says(u"Thursday, 19 November"_s));
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 18));
    QCOMPARE(desktop.board().date, QDate(2026, 11, 18));
    QVERIFY(says(u"Thursday, 19 November"_s));
    Q_EMIT desktop.window().spanRequested(Span::Week);
    QVERIFY(says(u"Ada stands at 5 points"_s));
}

void DesktopWallTest::aRoundsEndIsShown()
{
    const Player ada = add(u"Ada"_s);
    enter(ada, QDate(2026, 11, 19), 12'000);
    Desktop &desktop = open();
    desktop.showWall();
    wall()->turn(1);
    const int page = wall()->page();
    enter(ada, QDate(2026, 11, 19), 14'000);
    desktop.window().findChild<SyncButton *>()->click();
    QTRY_VERIFY(says(u"Ada stands at 5 points"_s));
    QCOMPARE(wall()->page(), page);
}

void DesktopWallTest::anEmptyLeagueCanBeShown()
{
    Desktop &desktop = open();
    desktop.showWall();
    QVERIFY(says(u"Every ladder starts with one rung"_s));
    Player ada = add(u"Ada"_s);
    ada.joined = QDate(2026, 11, 20);
    QVERIFY(m_engine->store().updatePlayer(ada));
    desktop.window().findChild<SyncButton *>()->click();
    QTRY_VERIFY(says(u"Today is the first day that counts"_s));
}

void DesktopWallTest::quittingTakesItAlong()
{
    add(u"Ada"_s);
    Desktop &desktop = open();
    desktop.showWall();
    action(Qt::CTRL | Qt::Key_Q)->trigger();
    QVERIFY(!wall()->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(!desktop.window().isVisible());
}

void DesktopWallTest::theCommandLineAsksForIt()
{
    QVERIFY(Options::parse({u"stepladder"_s, u"--wall"_s})->onWall);
    QVERIFY(!Options::parse({u"stepladder"_s})->onWall);
}

QTEST_MAIN(DesktopWallTest)
#include "tst_desktop_wall.moc"
