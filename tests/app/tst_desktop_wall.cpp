// SPDX-License-Identifier: GPL-3.0-or-later
// The wall over a real store: how it is opened and left, that it shows the newest day, and that it follows the rounds.
#include "app/stepladder/options.h"
#include "tests/app/desktop_scene.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/wall/wall_text.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

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
    void aLostNetworkIsShown();
    void anEmptyLeagueCanBeShown();
    void quittingTakesItAlong();
    void theCommandLineAsksForIt();

private:
    std::unique_ptr<tests::DesktopScene> m_scene;
};

void DesktopWallTest::init()
{
    m_scene = std::make_unique<tests::DesktopScene>();
}

void DesktopWallTest::cleanup()
{
    m_scene.reset();
    QVERIFY(!wall());
}

void DesktopWallTest::f11OpensAndLeavesIt()
{
    m_scene->enter(m_scene->add(u"Ada"_s), QDate(2026, 11, 19), 12'000);
    Desktop &desktop = m_scene->open();
    desktop.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QTest::keyClick(&desktop.window(), Qt::Key_F11);
    QVERIFY(wall());
    QTRY_VERIFY(wall()->isFullScreen());
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
    m_scene->add(u"Ada"_s);
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    QVERIFY(!desktop.window().isVisible()); // started on the wall
    wall()->close();
    QTRY_VERIFY(!wall());
    QVERIFY(desktop.window().isVisible()); // or nothing of the program would be left to see
}

void DesktopWallTest::itShowsTheNewestDayWhateverTheWindowShows()
{
    const Player ada = m_scene->add(u"Ada"_s);
    m_scene->enter(ada, QDate(2026, 11, 18), 11'000);
    m_scene->enter(ada, QDate(2026, 11, 19), 12'000);
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    QVERIFY(says(u"Thursday, 19 November"_s));
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 18));
    QTRY_COMPARE(desktop.board().date, QDate(2026, 11, 18));
    QVERIFY(says(u"Thursday, 19 November"_s));
    Q_EMIT desktop.window().spanRequested(Span::Week);
    QTRY_VERIFY(desktop.board().first.isValid());
    QVERIFY(says(u"Ada stands at 5 points"_s));
}

void DesktopWallTest::aRoundsEndIsShown()
{
    const Player ada = m_scene->add(u"Ada"_s);
    m_scene->enter(ada, QDate(2026, 11, 19), 12'000);
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    wall()->turn(1);
    const int page = wall()->page();
    m_scene->enter(ada, QDate(2026, 11, 19), 14'000);
    desktop.window().findChild<SyncButton *>()->click();
    QTRY_VERIFY(says(u"Ada stands at 5 points"_s));
    QCOMPARE(wall()->page(), page);
}

void DesktopWallTest::aLostNetworkIsShown()
{
    m_scene->addConnected(u"Ada"_s);
    m_scene->world().close(fakes::Service::Google);
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    desktop.window().findChild<SyncButton *>()->click();
    QVERIFY(QTest::qWaitFor([] { return says(u"No answer from 127.0.0.1 since 08:38"_s); }, 60'000));
    QVERIFY(says(u"Showing what was read last. Trying again at 08:53."_s));
}

void DesktopWallTest::anEmptyLeagueCanBeShown()
{
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    QVERIFY(says(u"Every ladder starts with one rung"_s));
    Player ada = m_scene->add(u"Ada"_s);
    ada.joined = QDate(2026, 11, 20);
    QVERIFY(m_scene->store().updatePlayer(ada));
    desktop.window().findChild<SyncButton *>()->click();
    QTRY_VERIFY(says(u"Today is the first day that counts"_s));
}

void DesktopWallTest::quittingTakesItAlong()
{
    m_scene->add(u"Ada"_s);
    Desktop &desktop = m_scene->open();
    desktop.showWall();
    QTRY_VERIFY(wall() && wall()->isVisible());
    m_scene->action(Qt::CTRL | Qt::Key_Q)->trigger();
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
