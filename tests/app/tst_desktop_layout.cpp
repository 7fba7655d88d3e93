// SPDX-License-Identifier: GPL-3.0-or-later
// That the window comes back as it was left.
#include "tests/app/desktop_scene.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/wall/wall_view.h"

#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class DesktopLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void theFirstStartIsAsDesigned();
    void quittingKeepsEverything();
    void closingKeepsEverything();
    void theSessionsEndKeepsEverything();
    void movingAloneWritesNothing();
    void theWindowStaysMaximised();
    void nothingComesBackOutsideTheScreens_data();
    void nothingComesBackOutsideTheScreens();
    void afterTheWallItIsInsideTheScreen();
    void whatIsNotUnderstoodIsLeftOut();
    void dialogsComeBackAsLarge();
    void noDialogComesBackLargerThanTheScreen();
    void theChartsAreAKeyAway();

private:
    Desktop &start();
    [[nodiscard]] static LeaderboardView &view(Desktop &desktop) { return *desktop.window().findChild<LeaderboardView *>(); }
    [[nodiscard]] static ChartPanel &panel(Desktop &desktop) { return *desktop.window().findChild<ChartPanel *>(); }
    static void arrange(Desktop &desktop);
    static void verifyArranged(Desktop &desktop);

    std::unique_ptr<tests::DesktopScene> m_scene;
};

void DesktopLayoutTest::init()
{
    m_scene = std::make_unique<tests::DesktopScene>();
    m_scene->add(u"Ada"_s);
    m_scene->add(u"Ben"_s);
}

Desktop &DesktopLayoutTest::start()
{
    Desktop &desktop = m_scene->open();
    desktop.restoreLayout();
    desktop.window().show();
    return desktop;
}

/// Otherwise than at the first start, and inside the screen of the tests.
void DesktopLayoutTest::arrange(Desktop &desktop)
{
    desktop.window().setGeometry(20, 60, 740, 500);
    view(desktop).sortBy(StandingsModel::Name, Qt::DescendingOrder);
    panel(desktop).turnTo(ChartPanel::Tab::Points);
}

void DesktopLayoutTest::verifyArranged(Desktop &desktop)
{
    QCOMPARE(desktop.window().geometry(), QRect(20, 60, 740, 500));
    QCOMPARE(view(desktop).sortColumn(), StandingsModel::Name);
    QCOMPARE(view(desktop).sortOrder(), Qt::DescendingOrder);
    QCOMPARE(panel(desktop).tab(), ChartPanel::Tab::Points);
}

void DesktopLayoutTest::theFirstStartIsAsDesigned()
{
    Desktop &desktop = start();
    // 1280 by 800, where the screen has the room.
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(desktop.window().geometry()));
    QCOMPARE(desktop.window().width(), std::min(1280, room.width()));
    QVERIFY(desktop.window().height() > std::min(800, room.height()) - 60);
    QVERIFY(view(desktop).sortedByRank());
    QCOMPARE(panel(desktop).tab(), ChartPanel::Tab::Ranking);
}

void DesktopLayoutTest::quittingKeepsEverything()
{
    arrange(start());
    m_scene->action(Qt::CTRL | Qt::Key_Q)->trigger();
    verifyArranged(start());
}

void DesktopLayoutTest::closingKeepsEverything()
{
    Desktop &desktop = start();
    arrange(desktop);
    desktop.window().close(); // to the tray, or, where there is none, for good
    verifyArranged(start());
}

void DesktopLayoutTest::theSessionsEndKeepsEverything()
{
    arrange(start());
    QMetaObject::invokeMethod(qApp, "aboutToQuit");
    verifyArranged(start());
}

void DesktopLayoutTest::movingAloneWritesNothing()
{
    Desktop &desktop = start();
    m_scene->settings().sync();
    const QStringList before = m_scene->settings().allKeys();
    arrange(desktop);
    QCoreApplication::processEvents();
    QCOMPARE(m_scene->settings().allKeys(), before);
}

void DesktopLayoutTest::theWindowStaysMaximised()
{
    Desktop &desktop = start();
    arrange(desktop);
    desktop.window().showMaximized();
    desktop.window().close();
    Desktop &again = start();
    QVERIFY(again.window().isMaximized());
    again.window().showNormal();
    QTRY_COMPARE(again.window().geometry(), QRect(20, 60, 740, 500));
}

void DesktopLayoutTest::nothingComesBackOutsideTheScreens_data()
{
    QTest::addColumn<QRect>("left");
    QTest::newRow("on a monitor that is gone") << QRect(5000, 300, 740, 500);
    QTest::newRow("above the screen") << QRect(20, -3000, 740, 500);
    QTest::newRow("half outside") << QRect(600, 600, 740, 500);
    QTest::newRow("larger than the screen") << QRect(0, 40, 4000, 3000);
}

void DesktopLayoutTest::nothingComesBackOutsideTheScreens()
{
    QFETCH(QRect, left);
    Desktop &desktop = start();
    desktop.window().setGeometry(left);
    desktop.window().close();
    Desktop &again = start();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.contains(again.window().geometry()), qPrintable(QDebug::toString(again.window().geometry())));
}

void DesktopLayoutTest::afterTheWallItIsInsideTheScreen()
{
    Desktop &desktop = m_scene->open();
    desktop.restoreLayout();
    desktop.showWall(); // the window was not on show yet
    const auto windows = QApplication::topLevelWidgets();
    const auto wall = std::ranges::find_if(windows, [](QWidget *each) { return qobject_cast<WallView *>(each) != nullptr; });
    QVERIFY(wall != windows.end());
    QTRY_VERIFY((*wall)->isVisible());
    QTest::keyClick(*wall, Qt::Key_Escape);
    QTRY_VERIFY(desktop.window().isVisible());
    const QRect place = desktop.window().geometry();
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect borders = room.adjusted(-4, 0, 4, 0); // the frame's, at both sides
    QVERIFY2(place.width() <= room.width() && borders.contains(place), qPrintable(QDebug::toString(place)));
}

void DesktopLayoutTest::whatIsNotUnderstoodIsLeftOut()
{
    m_scene->settings().setValue(u"windows/main"_s, u"nonsense"_s);
    m_scene->settings().setValue(u"sorting"_s, u"Shoes descending"_s);
    m_scene->settings().setValue(u"chart"_s, u"Pie"_s);
    theFirstStartIsAsDesigned();
    m_scene->settings().setValue(u"sorting"_s, u"ColumnCount"_s);
    theFirstStartIsAsDesigned();
}

void DesktopLayoutTest::dialogsComeBackAsLarge()
{
    Desktop &desktop = start();
    const auto dialog = [&desktop] { return desktop.window().findChild<SettingsDialog *>(); };
    desktop.showSettings();
    const QSize usual = dialog()->size();
    dialog()->resize(usual - QSize(40, 30));
    const QSize chosen = dialog()->size();
    QVERIFY(chosen != usual);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    desktop.showSettings();
    QCOMPARE(dialog()->size(), chosen.boundedTo(QGuiApplication::primaryScreen()->availableSize()).expandedTo(dialog()->minimumSizeHint()));
}

void DesktopLayoutTest::noDialogComesBackLargerThanTheScreen()
{
    m_scene->settings().setValue(u"windows/settings"_s, QSize(4000, 3000));
    Desktop &desktop = start();
    desktop.showSettings();
    const auto *dialog = desktop.window().findChild<SettingsDialog *>();
    const QSize room = desktop.window().screen()->availableSize();
    QCOMPARE(dialog->width(), room.width());
    QCOMPARE(dialog->height(), room.height() - dialog->style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

void DesktopLayoutTest::theChartsAreAKeyAway()
{
    Desktop &desktop = start();
    QAction *charts = m_scene->action(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QVERIFY(charts && charts == m_scene->entry(u"C&harts"_s));
    for (const int width : {1280, 900, 740}) {
        desktop.window().resize(width, 600);
        view(desktop).setFocus();
        charts->trigger();
        QVERIFY(panel(desktop).isVisible());
        QVERIFY(panel(desktop).isAncestorOf(desktop.window().focusWidget()));
        charts->trigger(); // leaves them there
        QVERIFY(panel(desktop).isVisible());
        QCOMPARE(view(desktop).isVisible(), width == 1280);
        const auto buttons = desktop.window().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"&Back to the ladder"_s)
                button->click();
        }
        QVERIFY(view(desktop).isVisible());
    }
}

QTEST_MAIN(DesktopLayoutTest)
#include "tst_desktop_layout.moc"
