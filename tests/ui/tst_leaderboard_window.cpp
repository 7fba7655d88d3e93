// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/posted.h"
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/date_stepper.h"
#include "ui/leaderboard/footer.h"
#include "ui/leaderboard/header.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/leaderboard/range_popup.h"
#include "ui/leaderboard/start_page.h"
#include "ui/leaderboard/sync_button.h"
#include "tests/ui/english_plurals.h"
#include "ui/theme/date_field.h"
#include "ui/theme/segments.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>

#include <numeric>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text() == words;
    });
}

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QPushButton *each) { return each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class LeaderboardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheBoard();
    void firstRunAsksForPlayers();
    void beforeTheFirstRanking();
    void newcomersAreTold();
    void startPageHoldsEverything_data();
    void startPageHoldsEverything();
    void everyControlHasAName();
    void stepsThroughTheSeason();
    void altArrowsStepFromAnywhere();
    void aWeekAndARangeAreAskedFor();
    void aRangeIsChosenByKeyboard();
    void aDayThatIsNoneIsToldInFull();
    void daysBeingEnteredOutlastABoard();
    void aPopupStaysOnItsScreen();
    void stepsByWeeks();
    void theBoardAsPostedIsOneClickAway();
    void theVersionsKeepTheMargin_data();
    void theVersionsKeepTheMargin();
    void calendarHasNoRedDays();
    void syncing();
    void aStopIsSeen();
    void equalGroundsAreDivided();
    void offline();
    void aSyncThatReachedNobodyHasNoTick();
    void banner();
    void bannerTakesTheRoomOfItsWords();
    void sidePanelNeedsRoom();
    void widePanelTakesWhatTheBoardNeedsNot_data();
    void widePanelTakesWhatTheBoardNeedsNot();
    void theWayBackIsAtTheMargin();
    void boardTakesThePanelsRoom_data();
    void boardTakesThePanelsRoom();
    void focusChoosesTheRow();
    void theKeyboardStartsAtTheTable();
    void tabFollowsTheEye();
    void aFailureStandsAlone();
    void aFailureIsNamedAfterTheProgram();
    void aFailureLeavesNoRing_data();
    void aFailureLeavesNoRing();
    void nextRound();
    void closing();
    void themeChangesWhileOpen();
    void rightToLeft();
    void nothingIsClipped_data();
    void rowsTakeTheRoomOfHighWindows();
    void nothingIsClipped();
    void segmentsHoldOneChoice();

private:
    EnglishPlurals m_plurals;
    Appearance m_appearance{Theme::light()};
    SetClock m_clock{sample::fridayMorning()};
    std::unique_ptr<LeaderboardWindow> m_window;
};

void LeaderboardWindowTest::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    QApplication::setStyle(new Style(m_appearance));
}

void LeaderboardWindowTest::init()
{
    m_window = std::make_unique<LeaderboardWindow>(m_appearance, m_clock);
    m_window->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window->showBoard(sample::thursday());
    m_window->show();
}

void LeaderboardWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.setTheme(Theme::light());
    m_appearance.setReducedMotion(false);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LeaderboardWindowTest::showsTheBoard()
{
    QVERIFY(says(*m_window, u"Tiger Lily takes the lead, 3 points ahead of Tootles"_s));
    QVERIFY(says(*m_window, u"Thursday, 19 November"_s));
    QVERIFY(says(*m_window, u"Yesterday"_s));
    QCOMPARE(m_window->windowTitle(), u"Lagoon League"_s);
    QSignalSpy chosen(m_window.get(), &LeaderboardWindow::playerSelected);
    m_window->selectPlayer({3});
    QCOMPARE(m_window->selectedPlayer(), PlayerId{3});
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_window->boardAsText().contains(u"Tiger Lily\t13,482"_s));
}

void LeaderboardWindowTest::firstRunAsksForPlayers()
{
    m_window->showBoard(sample::empty());
    QVERIFY(says(*m_window, u"Every ladder starts with one rung"_s));
    QVERIFY(says(*m_window, u"Nothing leaves this computer until you connect something."_s));
    QVERIFY(!m_window->findChild<SyncButton *>()->isVisible());
    QSignalSpy add(m_window.get(), &LeaderboardWindow::addPlayerRequested);
    QSignalSpy import(m_window.get(), &LeaderboardWindow::importRequested);
    button(*m_window, u"Add yourself"_s)->click();
    QVERIFY(!button(*m_window, u"Import a file"_s)->isVisible());
    m_window->offerImport(true);
    QVERIFY(button(*m_window, u"Import a file"_s)->isVisible());
    button(*m_window, u"Import a file"_s)->click();
    QCOMPARE(add.size(), 1);
    QCOMPARE(import.size(), 1);
    m_window->showBoard(sample::thursday());
    QVERIFY(!says(*m_window, u"Every ladder starts with one rung"_s));
    QVERIFY(m_window->findChild<SyncButton *>()->isVisible());
}

void LeaderboardWindowTest::beforeTheFirstRanking()
{
    m_window->showBoard(sample::beforeTheSeason({u"Wendy"_s, u"Peter"_s}));
    QVERIFY(says(*m_window, u"The season starts on Tuesday, 1 December"_s));
    QVERIFY(says(*m_window, u"Wendy and Peter are on the first rung.\nThe first ranking comes on Wednesday, 2 December at 00:10."_s));
    QVERIFY(!button(*m_window, u"Add yourself"_s));
    QVERIFY(!m_window->findChild<DateStepper *>()->isVisible());
    auto *add = button(*m_window, u"Add another player"_s);
    QVERIFY(add && add->isVisible() && add->isDefault());
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::addPlayerRequested);
    add->click();
    QCOMPARE(asked.size(), 1);

    // The page's button is the only one to sync with, and stops what runs.
    const auto buttons = m_window->findChildren<SyncButton *>();
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(), [](const SyncButton *each) { return each->isVisible(); }), 1);
    auto *sync = *std::find_if(buttons.begin(), buttons.end(), [](const SyncButton *each) { return each->isVisible(); });
    QSignalSpy synced(m_window.get(), &LeaderboardWindow::syncRequested);
    sync->click();
    m_window->showSyncing(0, 2);
    QVERIFY(says(*m_window, u"Reading 0 of 2 players"_s));
    QCOMPARE(sync->accessibleName(), u"Stop syncing"_s);
    QSignalSpy stopped(m_window.get(), &LeaderboardWindow::stopRequested);
    sync->click();
    QCOMPARE(synced.size(), 1);
    QCOMPARE(stopped.size(), 1);
    m_window->showSyncResult({}, false);
    m_window->showSyncing(0, 2);
    QTest::mouseClick(sync, Qt::LeftButton);
    QTest::mouseDClick(sync, Qt::LeftButton); // as a second click comes; it does not count
    QCOMPARE(stopped.size(), 2);
    m_window->showSyncResult(u"Synced 08:38"_s, false);
    sync->click();
    QCOMPARE(synced.size(), 2);

    m_window->showBoard(sample::empty());
    QVERIFY(button(*m_window, u"Add yourself"_s)->isVisible());
    QVERIFY(!sync->isVisible());
    m_window->showBoard(sample::thursday());
    QVERIFY(m_window->findChild<DateStepper *>()->isVisible());
}

void LeaderboardWindowTest::newcomersAreTold()
{
    Board board = sample::thursday();
    board.waiting = sample::waiting({u"John"_s}).waiting;
    m_window->showBoard(board);
    QVERIFY(says(*m_window, u"Not settled yet: Wendy and Slightly can still change until Saturday 00:00. John joins today."_s));
    for (BoardRow &row : board.rows)
        row.player.joined = board.date;
    m_window->showBoard(board);
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::dateRequested);
    QTest::keyClick(m_window->findChild<DateStepper *>(), Qt::Key_Left);
    QVERIFY(asked.isEmpty()); // nobody played the day before
}

void LeaderboardWindowTest::startPageHoldsEverything_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << QSize(1280, 800) << 10;
    QTest::newRow("small") << QSize(900, 600) << 10;
    QTest::newRow("least") << QSize(720, 440) << 10;
    QTest::newRow("large font") << QSize(1280, 800) << 16;
}

void LeaderboardWindowTest::startPageHoldsEverything()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFont font;
    font.setPointSize(points);
    m_appearance.setTheme(Theme::light(font));
    m_window->resize(size);
    const QString longName = u"Maximiliane-Wilhelmina von und zu Hohenstaufen-Sigmaringen"_s;
    for (const Board &board : {sample::empty(), sample::beforeTheSeason({longName, longName + u'2', longName + u'3'})}) {
        m_window->showBoard(board);
        (void)m_window->grab();
        QCOMPARE(m_window->size(), size);
        std::vector<const QWidget *> parts;
        for (const QWidget *part : m_window->findChild<StartPage *>()->findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(part))
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY(part->parentWidget()->rect().contains(part->geometry()));
            for (const QWidget *other : parts)
                QVERIFY(!other->geometry().intersects(part->geometry()));
            parts.push_back(part);
        }
        QVERIFY(parts.size() >= 4);
    }
    // Fewer words take less room again.
    const auto height = [this](const Board &board) {
        m_window->showBoard(board);
        const auto labels = m_window->findChild<StartPage *>()->findChildren<QLabel *>();
        return std::accumulate(labels.begin(), labels.end(), 0, [](int sum, const QLabel *each) { return sum + each->height(); });
    };
    const int usual = height(sample::waiting({u"Wendy"_s}));
    QVERIFY(height(sample::waiting({longName, longName, longName})) > usual);
    QCOMPARE(height(sample::waiting({u"Wendy"_s})), usual);
}

void LeaderboardWindowTest::everyControlHasAName()
{
    QMenu menu;
    m_window->setMenu(&menu);
    m_window->showBanner({u"Something happened."_s, u"It means this."_s, u"Do it"_s});
    int controls = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get()) || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls >= 7); // three of the date, sync, menu, two of the banner, the table
}

void LeaderboardWindowTest::stepsThroughTheSeason()
{
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::dateRequested);
    auto *stepper = m_window->findChild<DateStepper *>();
    QVERIFY(stepper);
    QTest::keyClick(stepper, Qt::Key_Left);
    QCOMPARE(asked.takeLast()[0].toDate(), QDate(2026, 11, 18));
    QTest::keyClick(stepper, Qt::Key_Right);
    QCOMPARE(asked.takeLast()[0].toDate(), QDate(2026, 11, 20)); // today may be looked at
    QTest::keyClick(stepper, Qt::Key_Home);
    QVERIFY(asked.isEmpty()); // yesterday is on show already

    Board board = sample::thursday();
    board.date = QDate(2026, 11, 1);
    m_window->showBoard(board);
    QTest::keyClick(stepper, Qt::Key_Left);
    QVERIFY(asked.isEmpty()); // the season's first day
    QTest::keyClick(stepper, Qt::Key_Home);
    QCOMPARE(asked.takeLast()[0].toDate(), QDate(2026, 11, 19));

    m_clock.set(QDateTime(QDate(2026, 12, 9), QTime(9, 0), Qt::UTC));
    board.date = QDate(2026, 11, 30);
    m_window->showBoard(board);
    QTest::keyClick(stepper, Qt::Key_Right);
    QVERIFY(asked.isEmpty()); // the season is over
    m_clock.set(sample::fridayMorning());
}

void LeaderboardWindowTest::altArrowsStepFromAnywhere()
{
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::dateRequested);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<LeaderboardView *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.takeLast()[0].toDate(), QDate(2026, 11, 18));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.takeLast()[0].toDate(), QDate(2026, 11, 20));
    QStringList told;
    for (const QToolButton *button : m_window->findChild<DateStepper *>()->findChildren<QToolButton *>())
        told << button->toolTip();
    QVERIFY(told.contains(u"Previous day (Alt+Left)"_s));
    QVERIFY(told.contains(u"Next day (Alt+Right)"_s));
    m_window->showBoard(sample::empty()); // without days there is nothing to step through
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(asked.isEmpty());
}

void LeaderboardWindowTest::aWeekAndARangeAreAskedFor()
{
    m_window->showBoard(sample::thursday());
    QSignalSpy spans(m_window.get(), &LeaderboardWindow::spanRequested);
    QSignalSpy ranges(m_window.get(), &LeaderboardWindow::rangeRequested);
    auto *segments = m_window->findChild<Segments *>(u"spans"_s);
    const auto parts = segments->findChildren<QAbstractButton *>();
    QCOMPARE(parts.size(), 4);
    parts[1]->click();
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans[0][0].value<Span>(), Span::Week);
    parts[3]->click();
    auto *popup = m_window->findChild<RangePopup *>();
    QVERIFY(popup->isVisible());
    QCOMPARE(spans.size(), 1); // not before the days are chosen
    const auto edits = popup->findChildren<DateField *>();
    edits[0]->setDate(QDate(2026, 11, 3));
    edits[1]->setDate(QDate(2026, 11, 1)); // the other way round, they mean the same
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0][0].value<DateRange>(), (DateRange{QDate(2026, 11, 1), QDate(2026, 11, 3)}));
    QVERIFY(!popup->isVisible());
    QCOMPARE(segments->chosen(), static_cast<int>(Span::Custom));
    m_window->setSpan(Span::Day);
    parts[3]->click();
    popup->hide(); // thought better of it
    QCOMPARE(segments->chosen(), static_cast<int>(Span::Day));
    QCOMPARE(ranges.size(), 1);
}

void LeaderboardWindowTest::aRangeIsChosenByKeyboard()
{
    m_window->showBoard(sample::thursday());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy ranges(m_window.get(), &LeaderboardWindow::rangeRequested);
    auto *custom = m_window->findChild<Segments *>(u"spans"_s)->findChildren<QAbstractButton *>()[3];
    auto *popup = m_window->findChild<RangePopup *>();
    const auto edits = popup->findChildren<DateField *>();
    auto *show = popup->findChild<QPushButton *>();
    const auto open = [&] {
        custom->setFocus();
        QTest::keyClick(custom, Qt::Key_Space);
        QVERIFY(popup->isVisible());
        QCOMPARE(QApplication::focusWidget(), edits[0]);
    };
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); };
    const auto tabTo = [&](const QWidget *wanted, Qt::Key key = Qt::Key_Tab) {
        press(key);
        return QApplication::focusWidget() == wanted;
    };
    open();
    QVERIFY(tabTo(edits[1]));
    QVERIFY(tabTo(show));
    QVERIFY(tabTo(edits[0]));
    QVERIFY(tabTo(show, Qt::Key_Backtab));
    press(Qt::Key_T, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), edits[1]);
    press(Qt::Key_F, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), edits[0]);
    press(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(QApplication::focusWidget(), custom);
    QVERIFY(ranges.isEmpty());

    open();
    press(Qt::Key_T, Qt::AltModifier);
    QTest::keyClicks(edits[1], u"04/11/20"_s);
    QCOMPARE(edits[0]->date(), QDate(2026, 11, 19)); // nothing moves before the day is entered
    QTest::keyClicks(edits[1], u"26"_s);
    press(Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(QApplication::focusWidget(), custom);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0][0].value<DateRange>(), (DateRange{QDate(2026, 11, 4), QDate(2026, 11, 19)}));

    open();
    QVERIFY(tabTo(edits[1]) && tabTo(show));
    press(Qt::Key_Return);
    QCOMPARE(ranges.size(), 2);
}

void LeaderboardWindowTest::aDayThatIsNoneIsToldInFull()
{
    m_window->showBoard(sample::thursday());
    m_window->show();
    auto *popup = m_window->findChild<RangePopup *>();
    m_window->askForRange();
    auto *first = popup->findChildren<DateField *>().constFirst();
    const int before = popup->height();
    first->selectAll();
    QTest::keyClicks(first, u"31/02"_s);
    QTest::keyClick(first, Qt::Key_Tab);
    QCoreApplication::processEvents();
    const auto *trouble = popup->findChild<QLabel *>(u"rangeFirstTrouble"_s);
    QVERIFY(trouble && trouble->isVisible());
    QVERIFY(popup->height() > before);
    QVERIFY2(trouble->height() >= trouble->heightForWidth(trouble->width()), qPrintable(QString::number(trouble->height())));
}

void LeaderboardWindowTest::daysBeingEnteredOutlastABoard()
{
    m_window->showBoard(sample::thursday());
    m_window->show();
    auto *popup = m_window->findChild<RangePopup *>();
    const auto edits = popup->findChildren<DateField *>();
    QSignalSpy ranges(m_window.get(), &LeaderboardWindow::rangeRequested);
    m_window->askForRange();
    edits[0]->setDate(QDate(2026, 11, 3));
    edits[1]->setFocus();
    edits[1]->selectAll();
    QTest::keyClicks(edits[1], u"5/11"_s);
    Board later = sample::thursday();
    later.date = QDate(2026, 11, 18);
    m_window->showBoard(later); // a round ended
    QTest::keyClicks(edits[1], u"/26"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0][0].value<DateRange>(), (DateRange{QDate(2026, 11, 3), QDate(2026, 11, 5)}));
    m_window->askForRange(); // anew, from the days on show
    QCOMPARE(edits[1]->date(), later.date);
}

void LeaderboardWindowTest::aPopupStaysOnItsScreen()
{
    m_window->showBoard(sample::thursday());
    const QRect screen = m_window->screen()->availableGeometry();
    m_window->show();
    auto *popup = m_window->findChild<RangePopup *>();
    for (const QPoint &place : {screen.bottomRight() - QPoint(900, 40), screen.topLeft() - QPoint(900, 0)}) {
        m_window->move(place);
        m_window->askForRange();
        QVERIFY2(screen.contains(popup->geometry()), qPrintable(QDebug::toString(popup->geometry())));
        popup->hide();
    }
}

void LeaderboardWindowTest::stepsByWeeks()
{
    Board board = sample::thursday();
    board.first = QDate(2026, 11, 16);
    m_window->setSpan(Span::Week);
    m_window->showBoard(board);
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::dateRequested);
    QTest::keyClick(m_window->findChild<DateStepper *>(), Qt::Key_Left);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toDate(), QDate(2026, 11, 15)); // the Sunday before
    m_window->setSpan(Span::Season);
    m_window->showBoard(board);
    QTest::keyClick(m_window->findChild<DateStepper *>(), Qt::Key_Left);
    QCOMPARE(asked.size(), 1); // there is one season
}

void LeaderboardWindowTest::theBoardAsPostedIsOneClickAway()
{
    const Board board = sample::thursday();
    auto *versions = m_window->findChild<Segments *>(u"versions"_s);
    m_window->showBoard(board);
    QVERIFY(!versions->isVisible());
    Told told = toldBy(standingsOf(board));
    told[sample::playerNamed(board, u"Molly"_s)].steps = StepCount{8'412};
    const auto posted = boardAsTold(board, told, sample::fridayMorning());
    m_window->showBoard(board, posted);
    QVERIFY(versions->isVisible());
    QVERIFY(m_window->boardAsText().contains(u"11,302"_s));
    versions->choose(1);
    QVERIFY(m_window->boardAsText().contains(u"8,412"_s));
    m_window->showBoard(board, posted); // a round changed nothing: the reader stays
    QVERIFY(m_window->boardAsText().contains(u"8,412"_s));
    Board before = board;
    before.date = board.date.addDays(-1);
    m_window->showBoard(before, posted); // another day begins with what is true
    QCOMPARE(versions->chosen(), 0);
    QVERIFY(m_window->boardAsText().contains(u"11,302"_s));
}

void LeaderboardWindowTest::theVersionsKeepTheMargin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void LeaderboardWindowTest::theVersionsKeepTheMargin()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Board board = sample::thursday();
    m_window->setLayoutDirection(direction);
    Told told = toldBy(standingsOf(board));
    told[sample::playerNamed(board, u"Molly"_s)].steps = StepCount{8'412};
    m_window->showBoard(board, boardAsTold(board, told, sample::fridayMorning()));
    (void)m_window->grab();
    const auto *versions = m_window->findChild<Segments *>(u"versions"_s);
    QVERIFY(versions->isVisible());
    const QRect title = versions->parentWidget()->rect();
    const QRect place = versions->geometry();
    QCOMPARE(direction == Qt::RightToLeft ? place.left() : title.right() - place.right(), 20);
}

void LeaderboardWindowTest::calendarHasNoRedDays()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        m_appearance.setTheme(theme);
        const auto *calendar = m_window->findChild<QCalendarWidget *>();
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            QCOMPARE(calendar->weekdayTextFormat(day).foreground().color(), theme.text); // days outside the month are faint
    }
}

void LeaderboardWindowTest::syncing()
{
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::syncRequested);
    auto *sync = m_window->findChild<SyncButton *>();
    sync->setFocus();
    sync->click();
    QCOMPARE(asked.size(), 1);
    m_window->showSyncing(5, 8);
    QCOMPARE(m_window->focusWidget(), sync);
    QVERIFY(says(*m_window, u"Reading 5 of 8 players"_s));
    QVERIFY(sync->isSyncing());
    sync->click();
    QCOMPARE(asked.size(), 1); // one round at a time
    m_window->showSyncing(8, 8);
    m_window->showTelling();
    QVERIFY(says(*m_window, u"Sending and looking up messages"_s));
    QVERIFY(!says(*m_window, u"Reading 8 of 8 players"_s));
    QVERIFY(sync->isSyncing());
    m_window->showSyncResult(u"Synced 08:38"_s, false, u"7 of 8 players up to date"_s);
    QVERIFY(!sync->isSyncing());
    QVERIFY(says(*m_window, u"Synced 08:38"_s));
    sync->click();
    QCOMPARE(asked.size(), 2);
}

void LeaderboardWindowTest::aStopIsSeen()
{
    m_window->showBoard(sample::thursday());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *sync = m_window->findChild<Header *>()->findChild<SyncButton *>();
    const QSize room = sync->size();
    QSignalSpy stopped(m_window.get(), &LeaderboardWindow::stopRequested);
    sync->setFocus();
    m_window->showSyncing(0, 8);
    QTest::keyClick(sync, Qt::Key_Space);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(sync->text(), u"Stopping"_s);
    QCOMPARE(sync->accessibleName(), u"Stopping"_s);
    m_window->showSyncing(3, 8); // what was under way still counts
    QCOMPARE(sync->text(), u"Stopping"_s);
    QTest::keyClick(sync, Qt::Key_Space);
    QCOMPARE(stopped.size(), 1); // once is enough
    QCOMPARE(sync->size(), room);
    QVERIFY(sync->hasFocus());
    m_window->showSyncResult({}, false, u"Stopped. What had been read is kept."_s);
    QCOMPARE(sync->text(), u"Sync now"_s);
    m_window->showSyncing(0, 8);
    QCOMPARE(sync->text(), u"Stop"_s);
}

void LeaderboardWindowTest::equalGroundsAreDivided()
{
    m_window->setSidePanel(new QWidget);
    m_window->showBoard(sample::thursday());
    m_window->show();
    const auto edge = [this] {
        QApplication::processEvents();
        const QWidget *view = m_window->findChild<LeaderboardView *>();
        const int x = view->mapTo(m_window.get(), QPoint(view->width(), 0)).x();
        return m_window->grab().toImage().pixelColor(x, 500);
    };
    QCOMPARE(edge(), m_appearance.theme().win);
    m_appearance.setTheme(Theme::highContrast());
    QCOMPARE(edge(), m_appearance.theme().line);
    m_window->resize(1000, 800); // the panel is away
    QVERIFY(edge() != m_appearance.theme().line);
    m_appearance.setTheme(Theme::light());
}

void LeaderboardWindowTest::offline()
{
    m_window->showSyncResult(u"No network since 08:52"_s, true, u"Showing what was read last."_s);
    QVERIFY(says(*m_window, u"Showing what was read last."_s));
    QVERIFY(says(*m_window, u"Tiger Lily takes the lead, 3 points ahead of Tootles"_s)); // the board stays
}

void LeaderboardWindowTest::aSyncThatReachedNobodyHasNoTick()
{
    m_window->showBoard(sample::thursday());
    m_window->show();
    const auto ticked = [this] { // anywhere in the footer
        const QImage picture = m_window->findChild<Footer *>()->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == m_appearance.theme().accent)
                    return true;
            }
        }
        return false;
    };
    m_window->showSyncResult(u"Synced 08:38"_s, false, u"7 of 8 players up to date"_s);
    QVERIFY(ticked());
    m_window->showSyncResult(u"Synced 08:38"_s, false, u"0 of 8 players up to date"_s, false);
    QVERIFY(says(*m_window, u"0 of 8 players up to date"_s));
    QVERIFY(!ticked());
}

void LeaderboardWindowTest::banner()
{
    m_appearance.setReducedMotion(true);
    QSignalSpy action(m_window.get(), &LeaderboardWindow::bannerActionRequested);
    QSignalSpy later(m_window.get(), &LeaderboardWindow::bannerLaterRequested);
    m_window->showBanner({u"The keychain is locked."_s, u"No connection was lost."_s, u"Unlock"_s});
    auto *banner = m_window->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->height(), 52);
    button(*m_window, u"Unlock"_s)->click();
    QCOMPARE(action.size(), 1);
    QVERIFY(banner->isOpen());
    button(*m_window, u"Later"_s)->click();
    QCOMPARE(later.size(), 1);
    QVERIFY(!banner->isOpen() && !banner->isVisible());
    m_window->showBanner({u"The keychain is locked."_s, {}, {}});
    QVERIFY(banner->isVisible());
    m_window->hideBanner();
    QVERIFY(!banner->isVisible());
    QCOMPARE(later.size(), 1); // not the reader's doing
}

void LeaderboardWindowTest::bannerTakesTheRoomOfItsWords()
{
    m_appearance.setReducedMotion(true);
    const QString meaning = u"This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays."_s;
    m_window->resize(1400, 800);
    m_window->showBanner({u"Slightly needs to allow access again."_s, meaning, u"Reconnect Slightly"_s});
    auto *banner = m_window->findChild<Banner *>();
    QCOMPARE(banner->height(), 52);
    m_window->resize(720, 800);
    QTRY_VERIFY(banner->height() > 52);
    QLabel *told = nullptr;
    const QList<QLabel *> labels = banner->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == meaning)
            told = label;
    }
    QVERIFY(told);
    QTRY_VERIFY(told->height() >= told->heightForWidth(told->width())); // nothing is cut off
    m_window->resize(1400, 800);
    QTRY_COMPARE(banner->height(), 52);
}

void LeaderboardWindowTest::sidePanelNeedsRoom()
{
    auto *panel = new QWidget;
    m_window->setSidePanel(panel);
    m_window->resize(1280, 800);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->width(), 400);
    m_window->resize(1090, 800);
    QVERIFY(!panel->isVisible());
    m_window->resize(1100, 800);
    QVERIFY(panel->isVisible());
}

void LeaderboardWindowTest::widePanelTakesWhatTheBoardNeedsNot_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("side");
    QTest::newRow("usual") << 1280 << 400;
    QTest::newRow("the last without a surplus") << 1340 << 400;
    QTest::newRow("one more") << 1341 << 401;
    QTest::newRow("broad") << 1600 << 660;
    QTest::newRow("full") << 1920 << 980;
    QTest::newRow("the board has its share of a very wide one") << 2560 << 1536;
}

void LeaderboardWindowTest::widePanelTakesWhatTheBoardNeedsNot()
{
    QFETCH(int, width);
    QFETCH(int, side);
    auto *panel = new QWidget;
    m_window->setSidePanel(panel);
    m_window->resize(width, 900);
    (void)m_window->grab();
    QCOMPARE(panel->width(), side);
    QCOMPARE(m_window->findChild<LeaderboardView *>()->width(), width - side);
}

void LeaderboardWindowTest::theWayBackIsAtTheMargin()
{
    m_window->setSidePanel(new QWidget);
    m_window->resize(900, 600);
    m_window->openSidePanel();
    QPushButton *back = button(*m_window, u"&Back to the ladder"_s);
    QVERIFY(back->isVisible());
    const int margin = 20;
    const int words = (back->width() - back->fontMetrics().size(Qt::TextShowMnemonic, back->text()).width()) / 2;
    QCOMPARE(back->mapTo(m_window.get(), QPoint(words, 0)).x(), margin);
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(back->mapTo(m_window.get(), QPoint(back->width() - words, 0)).x(), 900 - margin);
}

void LeaderboardWindowTest::boardTakesThePanelsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("board");
    QTest::newRow("with the panel") << QSize(1280, 800) << 880;
    QTest::newRow("without") << QSize(900, 600) << 900;
    QTest::newRow("least") << QSize(720, 440) << 720;
}

void LeaderboardWindowTest::boardTakesThePanelsRoom()
{
    QFETCH(QSize, size);
    QFETCH(int, board);
    m_window->setSidePanel(new QWidget);
    m_window->resize(1280, 800);
    m_window->resize(size);
    (void)m_window->grab(); // draws at once, before the event loop has turned
    auto *view = m_window->findChild<LeaderboardView *>();
    QCOMPARE(view->width(), board);
    QVERIFY(!view->horizontalScrollBar()->isVisible());
    for (const auto column : {StandingsModel::Points, StandingsModel::Season, StandingsModel::Tracker}) {
        QVERIFY(!view->isColumnHidden(column));
        QVERIFY(view->columnViewportPosition(column) + view->columnWidth(column) <= view->viewport()->width());
    }
    m_window->resize(1280, 800);
    (void)m_window->grab();
    QCOMPARE(view->width(), 880);
}

void LeaderboardWindowTest::focusChoosesTheRow()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget())); // nothing is ringed at the start
    auto *view = m_window->findChild<LeaderboardView *>();
    QVERIFY(!m_window->selectedPlayer().isValid());
    m_window->findChild<SyncButton *>()->setFocus();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_window->selectedPlayer(), sample::thursday().rows.front().player.id);
    m_window->showBoard(sample::empty());
    QCOMPARE(QApplication::focusWidget(), button(*m_window, u"Add yourself"_s));
}

void LeaderboardWindowTest::theKeyboardStartsAtTheTable()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto *view = m_window->findChild<LeaderboardView *>();
    QCOMPARE(QApplication::focusWidget(), view);
    QVERIFY(!m_window->selectedPlayer().isValid()); // nobody is chosen before a key asks for it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_window->selectedPlayer(), sample::thursday().rows.front().player.id);
}

void LeaderboardWindowTest::tabFollowsTheEye()
{
    QMenu menu;
    m_window->setMenu(&menu);
    Board posted = sample::thursday();
    m_window->showBoard(sample::thursday(), posted);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *header = m_window->findChild<Header *>();
    header->findChild<DateStepper *>()->findChildren<QToolButton *>().front()->setFocus();
    std::vector<QPoint> places;
    while (m_window->findChild<LeaderboardView *>() != QApplication::focusWidget() && places.size() < 20) {
        const QWidget *focused = QApplication::focusWidget();
        places.push_back(focused->mapTo(m_window.get(), focused->rect().center()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(places.size() >= 5 && places.size() < 20); // of the date, the span, sync, menu, and what was posted
    const int bottom = header->height();
    QVERIFY(std::is_sorted(places.begin(), places.end(), [bottom](const QPoint &one, const QPoint &other) {
        return std::pair(one.y() > bottom, one.x()) < std::pair(other.y() > bottom, other.x());
    }));
}

void LeaderboardWindowTest::aFailureStandsAlone()
{
    m_window->resize(1280, 800);
    m_window->showBoard(sample::thursday());
    m_window->showPosted(u"Posted to Slack 08:30"_s);
    m_window->showSyncResult(u"Synced 08:38"_s, false, u"7 of 8 players up to date"_s);
    auto *spans = m_window->findChild<Segments *>(u"spans"_s);
    QVERIFY(spans->isVisible());
    spans->findChildren<QAbstractButton *>().back()->click(); // Custom
    QVERIFY(m_window->findChild<RangePopup *>()->isVisible());

    m_window->showFailure({}, u"The database is damaged."_s, u"Restore a backup"_s);
    QVERIFY(!spans->isVisible() && !m_window->findChild<DateStepper *>()->isVisible());
    QVERIFY(!m_window->findChild<RangePopup *>()->isVisible());
    const auto isSilent = [this] {
        const auto labels = m_window->findChild<Footer *>()->findChildren<QLabel *>();
        return std::ranges::all_of(labels, [](const QLabel *each) { return !each->isVisible() || each->text().isEmpty(); });
    };
    QVERIFY(isSilent());
    const QImage before = m_window->findChild<Footer *>()->grab().toImage();
    m_window->showSyncing(1, 8); // what runs goes on
    QVERIFY(isSilent());
    m_window->showPosted(u"Posted to Slack 08:30"_s);
    m_window->showNextRound(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC));
    m_window->showSyncResult(u"Synced 08:44"_s, false, u"7 of 8 players up to date"_s);
    QVERIFY(isSilent());
    QCOMPARE(m_window->findChild<Footer *>()->grab().toImage(), before); // no glyph, either

    m_window->showBoard(sample::thursday());
    QVERIFY(spans->isVisible());
    QVERIFY(says(*m_window, u"Synced 08:44"_s));
    QVERIFY(says(*m_window, u"Posted to Slack 08:30"_s));
}

void LeaderboardWindowTest::aFailureIsNamedAfterTheProgram()
{
    LeaderboardWindow window(m_appearance, m_clock);
    window.showFailure({}, u"The database is damaged."_s, u"Restore a backup"_s);
    QCOMPARE(window.windowTitle(), u"Stepladder"_s); // no league is known
    window.showFailure(sample::thursday().league, u"The database is damaged."_s, u"Restore a backup"_s);
    QCOMPARE(window.windowTitle(), sample::thursday().league.name);
}

void LeaderboardWindowTest::aFailureLeavesNoRing_data()
{
    QTest::addColumn<int>("control");
    QTest::newRow("stepper") << 0;
    QTest::newRow("segment") << 1;
    QTest::newRow("sync") << 2;
    QTest::newRow("custom") << 3;
}

void LeaderboardWindowTest::aFailureLeavesNoRing()
{
    QFETCH(int, control);
    const FocusRing ring;
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *header = m_window->findChild<Header *>();
    QWidget *const controls[] = {header->findChild<DateStepper *>()->findChildren<QToolButton *>().front(),
                                 m_window->findChild<Segments *>(u"spans"_s)->findChildren<QAbstractButton *>().front(),
                                 header->findChild<SyncButton *>(),
                                 m_window->findChild<Segments *>(u"spans"_s)->findChildren<QAbstractButton *>().back()};
    controls[control]->setFocus();
    const auto ringed = [&] {
        const auto frames = m_window->findChildren<QFocusFrame *>();
        return std::ranges::any_of(frames, [&](const QFocusFrame *frame) {
            return frame->isVisible() && QRect(frame->mapTo(m_window.get(), QPoint()), frame->size()).intersects(header->geometry());
        });
    };
    QVERIFY(ringed());
    m_window->showFailure({}, u"The database is damaged."_s, u"Restore a backup"_s);
    QApplication::processEvents();
    QVERIFY(!ringed());
    QCOMPARE(m_window->focusWidget(), m_window->findChild<QPushButton *>(u"failureStep"_s));
}

void LeaderboardWindowTest::nextRound()
{
    m_window->showNextRound(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC));
    QVERIFY(says(*m_window, u"Next round tonight 00:10"_s));
    m_window->showNextRound(QDateTime(QDate(2026, 11, 20), QTime(9, 10), Qt::UTC));
    QVERIFY(says(*m_window, u"Next round today 09:10"_s));
    m_window->showNextRound(QDateTime(QDate(2026, 11, 21), QTime(6, 0), Qt::UTC));
    QVERIFY(says(*m_window, u"Next round tomorrow 06:00"_s));
    m_window->showNextRound({});
    QVERIFY(!says(*m_window, u"Next round tomorrow 06:00"_s));
}

void LeaderboardWindowTest::closing()
{
    QSignalSpy asked(m_window.get(), &LeaderboardWindow::closeRequested);
    m_window->setStaysOpen(true);
    QVERIFY(!m_window->close());
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_window->isVisible());
    m_window->setStaysOpen(false);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void LeaderboardWindowTest::themeChangesWhileOpen()
{
    const QColor before = m_window->grab().toImage().pixelColor(5, 400);
    m_appearance.setTheme(Theme::dark());
    const QImage dark = m_window->grab().toImage();
    QCOMPARE(before, Theme::light().surface);
    QCOMPARE(dark.pixelColor(5, 400), Theme::dark().surface);
    QCOMPARE(dark.pixelColor(5, dark.height() - 5), Theme::dark().win);
}

void LeaderboardWindowTest::rightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    LeaderboardWindow window(m_appearance, m_clock);
    window.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    window.resize(1280, 800);
    window.showBoard(sample::thursday());
    window.selectPlayer({3});
    window.show();
    const QImage image = window.grab().toImage();
    auto *view = window.findChild<LeaderboardView *>();
    const QRect row = view->visualRect(view->currentIndex());
    const int y = view->viewport()->mapTo(&window, row.center()).y();
    QCOMPARE(image.pixelColor(image.width() - 1, y), m_appearance.theme().accent); // the leading edge is at the right
    QCOMPARE(image.pixelColor(0, y), m_appearance.theme().soft);
    // The ladder stands at the right.
    const int ladder = view->columnViewportPosition(StandingsModel::Rank);
    QVERIFY(ladder > view->columnViewportPosition(StandingsModel::Tracker));
}

void LeaderboardWindowTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << QSize(1280, 800) << 10;
    QTest::newRow("small") << QSize(900, 600) << 10;
    QTest::newRow("least") << QSize(720, 440) << 10;
    QTest::newRow("large font") << QSize(1280, 800) << 16;
}

void LeaderboardWindowTest::rowsTakeTheRoomOfHighWindows()
{
    auto *view = m_window->findChild<LeaderboardView *>();
    const auto rowIn = [&](QSize size) {
        m_window->resize(size);
        QCoreApplication::sendPostedEvents();
        return view->rowHeight(0);
    };
    QCOMPARE(rowIn({1280, 800}), m_appearance.theme().px(68));
    QVERIFY(rowIn({1920, 1080}) > m_appearance.theme().px(84));
    QVERIFY(!view->verticalScrollBar()->isVisible());
    QCOMPARE(rowIn({2560, 1440}), m_appearance.theme().px(96));
    QCOMPARE(rowIn({1280, 800}), m_appearance.theme().px(68));
    // Too low for captions, and yet with room for all.
    const int low = rowIn({1280, 690});
    QVERIFY(view->look().compact && !view->verticalScrollBar()->isVisible());
    QVERIFY2(low > m_appearance.theme().px(48) && low <= m_appearance.theme().px(60), qPrintable(QString::number(low)));
    QFont large;
    large.setPointSize(15);
    m_appearance.setTheme(Theme::light(large));
    QVERIFY(rowIn({2100, 1440}) > m_appearance.theme().px(70));
}

void LeaderboardWindowTest::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFont font;
    font.setPointSize(points);
    m_appearance.setTheme(Theme::light(font));
    m_window->setSidePanel(new QWidget);
    m_window->resize(size);
    QCOMPARE(m_window->size(), size);
    QCoreApplication::sendPostedEvents(); // layouts that the panel's coming or going has invalidated
    auto *view = m_window->findChild<LeaderboardView *>();
    QVERIFY(view->rowHeight(0) >= m_appearance.theme().px(48));
    const QFontMetrics names(m_appearance.theme().font(Type::Name));
    const int avatar = m_appearance.theme().px(view->look().compact ? 30 : 38);
    for (const BoardRow &row : sample::thursday().rows) {
        const int wanted = avatar + names.horizontalAdvance(row.player.name);
        QVERIFY2(view->columnWidth(StandingsModel::Name) >= wanted, qPrintable(row.player.name));
    }
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisibleTo(m_window.get()) || label->text().isEmpty())
            continue;
        QVERIFY2(label->height() >= label->fontMetrics().height() - 2, qPrintable(label->text()));
        QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->contentsRect().width() + 1,
                 qPrintable(label->text()));
    }
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisibleTo(m_window.get()))
            QVERIFY(each->width() >= 28 && each->height() >= 28);
    }
}

void LeaderboardWindowTest::segmentsHoldOneChoice()
{
    Segments segments(m_appearance);
    segments.add(u"Day"_s, 1);
    segments.add(u"Week"_s, 7);
    QSignalSpy changed(&segments, &Segments::chosenChanged);
    QCOMPARE(segments.chosen(), 1);
    segments.choose(7);
    QCOMPARE(segments.chosen(), 7);
    QCOMPARE(changed.size(), 1);
    segments.choose(99);
    QCOMPARE(segments.chosen(), 7);
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // times are shown in the reader's zone
    QApplication app(argc, argv);
    LeaderboardWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leaderboard_window.moc"
