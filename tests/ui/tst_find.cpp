// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for a player on the board.
#include "tests/ui/clipping.h"
#include "tests/ui/english_plurals.h"
#include "tests/ui/languages.h"
#include "tests/ui/reachable.h"
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/board_order.h"
#include "ui/leaderboard/find_bar.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QAbstractItemView &view)
{
    QStringList result;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        result << view.model()->index(row, StandingsModel::Name).data().toString();
    return result;
}

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisibleTo(&window) && label->text() == words; });
}

} // namespace

class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marksAndCaseDoNotMatter_data();
    void marksAndCaseDoNotMatter();
    void everyPartIsInTheName();
    void ranksStayAndRungsGo();
    void whoIsSelectedStaysIt();
    void whoIsSelectedMayLeave();
    void typingCounts();
    void escapeEndsIt();
    void enterLeadsToTheBoard();
    void nobodyFound();
    void itStaysOverUpdates();
    void sortingGoesOn();
    void itNeedsABoard();
    void itComesToTheFront();
    void rowsDoNotJump();
    void everybodyReachesIt();
    void allWordsAreWhole_data() { tests::addEveryLanguage(); }
    void allWordsAreWhole();

private:
    [[nodiscard]] LeaderboardView &view() const { return *m_window->findChild<LeaderboardView *>(); }
    [[nodiscard]] QLineEdit &field() const { return *m_window->findChild<QLineEdit *>(u"find"_s); }
    void look(const QString &words);

    EnglishPlurals m_plurals;
    Appearance m_appearance{Theme::light()};
    SetClock m_clock{sample::fridayMorning()};
    Board m_board;
    std::unique_ptr<LeaderboardWindow> m_window;
};

void FindTest::init()
{
    QApplication::setStyle(new Style(m_appearance)); // the application owns it
    QApplication::installTranslator(&m_plurals);
    m_board = sample::thursday();
    m_window = std::make_unique<LeaderboardWindow>(m_appearance, m_clock);
    m_window->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window->showBoard(m_board);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FindTest::cleanup()
{
    m_window.reset();
    QApplication::removeTranslator(&m_plurals);
}

void FindTest::look(const QString &words)
{
    m_window->openFind();
    field().setText(words);
}

void FindTest::marksAndCaseDoNotMatter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << u"Tiger Lily"_s << u"LILY"_s;
    QTest::newRow("accent in the name") << u"Zoë"_s << u"zoe"_s;
    QTest::newRow("accent in the words") << u"Zoe"_s << u"ZOË"_s;
    QTest::newRow("another form of the same") << u"Zoe\u0308"_s << u"zoë"_s;
    QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s;
    QTest::newRow("stroke") << u"Søren Łukasz"_s << u"soren lukasz"_s;
    QTest::newRow("ligature") << u"Æsir"_s << u"aes"_s;
    QTest::newRow("Turkish") << u"Işık"_s << u"isik"_s;
    QTest::newRow("Arabic alef") << u"أحمد"_s << u"احمد"_s;
    QTest::newRow("narrow and wide") << u"ミア"_s << u"ﾐｱ"_s;
}

void FindTest::marksAndCaseDoNotMatter()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    m_board.rows.front().player.name = name;
    m_window->showBoard(m_board);
    look(words);
    QCOMPARE(names(view()), QStringList{name});
}

void FindTest::everyPartIsInTheName()
{
    look(u"t"_s);
    QCOMPARE(names(view()), QStringList({u"Tiger Lily"_s, u"Tootles"_s, u"Slightly"_s, u"Peter"_s}));
    look(u"  ly ti "_s);
    QCOMPARE(names(view()), QStringList{u"Tiger Lily"_s});
    look(u"   "_s);
    QCOMPARE(view().shownCount(), 8);
}

void FindTest::ranksStayAndRungsGo()
{
    QVERIFY(view().look().rungs);
    look(u"e"_s);
    QCOMPARE(names(view()), QStringList({u"Tiger Lily"_s, u"Tootles"_s, u"Wendy"_s, u"Peter"_s}));
    QCOMPARE(view().model()->index(2, StandingsModel::Rank).data().toString(), u"4"_s);
    QCOMPARE(view().model()->index(3, StandingsModel::Rank).data().toString(), u"7"_s);
    QVERIFY(!view().look().rungs); // between 2 and 4 is more than one
    view().sortBy(StandingsModel::Steps, Qt::DescendingOrder);
    view().sortBy(StandingsModel::Rank, Qt::AscendingOrder);
    QVERIFY(!view().look().rungs);
    look({});
    QVERIFY(view().look().rungs);
}

void FindTest::whoIsSelectedStaysIt()
{
    const PlayerId molly = sample::playerNamed(m_board, u"Molly"_s);
    m_window->selectPlayer(molly);
    QSignalSpy told(m_window.get(), &LeaderboardWindow::playerSelected);
    look(u"moll"_s);
    QCOMPARE(m_window->selectedPlayer(), molly);
    QCOMPARE(view().currentIndex().row(), 0);
    look(u"wendy"_s);
    QCOMPARE(m_window->selectedPlayer(), molly); // though she is not to be seen
    QVERIFY(!view().currentIndex().isValid());
    m_window->showBoard(m_board);
    QCOMPARE(m_window->selectedPlayer(), molly);
    look({});
    QCOMPARE(m_window->selectedPlayer(), molly);
    QCOMPARE(view().currentIndex().row(), 2);
    QVERIFY(told.isEmpty());

    look(u"wendy"_s);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Down);
    const PlayerId wendy = sample::playerNamed(m_board, u"Wendy"_s);
    QCOMPARE(m_window->selectedPlayer(), wendy);
    QCOMPARE(told.size(), 1);
    look({});
    QCOMPARE(m_window->selectedPlayer(), wendy);
}

void FindTest::whoIsSelectedMayLeave()
{
    m_window->selectPlayer(sample::playerNamed(m_board, u"Molly"_s));
    look(u"wendy"_s);
    std::erase_if(m_board.rows, [](const BoardRow &row) { return row.player.name == u"Molly"_s; });
    m_window->showBoard(m_board);
    QVERIFY(!m_window->selectedPlayer().isValid());
    look({});
    QVERIFY(!m_window->selectedPlayer().isValid());
}

void FindTest::typingCounts()
{
    QVERIFY(field().isHidden() || !field().isVisible());
    m_window->openFind();
    QCOMPARE(QApplication::focusWidget(), &field());
    QVERIFY(says(*m_window, u"8 of 8 players"_s));
    QTest::keyClicks(&field(), u"ly"_s);
    QVERIFY(says(*m_window, u"4 of 8 players"_s)); // Tiger Lily, Molly, Slightly, Curly
    QTest::keyClick(&field(), Qt::Key_Backspace);
    QTest::keyClick(&field(), Qt::Key_Backspace);
    QVERIFY(says(*m_window, u"8 of 8 players"_s));
}

void FindTest::escapeEndsIt()
{
    for (const bool fromBoard : {false, true}) {
        look(u"wendy"_s);
        if (fromBoard)
            view().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!field().isVisible());
        QVERIFY(field().text().isEmpty());
        QCOMPARE(view().shownCount(), 8);
        QCOMPARE(QApplication::focusWidget(), &view());
    }
}

void FindTest::enterLeadsToTheBoard()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down}) {
        m_window->selectPlayer(sample::playerNamed(sample::thursday(), u"Peter"_s));
        look(u"wendy"_s);
        QTest::keyClick(&field(), key);
        QCOMPARE(QApplication::focusWidget(), &view());
        QCOMPARE(view().shownCount(), 1); // still found
        QCOMPARE(view().selectedPlayer(), sample::playerNamed(sample::thursday(), u"Wendy"_s)); // and keys go on from there
    }
}

void FindTest::nobodyFound()
{
    look(u"Hook"_s);
    QVERIFY(says(*m_window, u"Nobody here is called “Hook”."_s));
    QVERIFY(says(*m_window, u"0 of 8 players"_s));
    QVERIFY(!view().isVisible());
    QPushButton *clear = m_window->findChild<FindBar *>()->findChild<QPushButton *>();
    QCOMPARE(clear->text(), u"Show everybody"_s);
    clear->click();
    QVERIFY(view().isVisible());
    QCOMPARE(view().shownCount(), 8);
    QCOMPARE(QApplication::focusWidget(), &field());
    QVERIFY(!clear->isVisible());
}

void FindTest::itStaysOverUpdates()
{
    look(u"ly"_s);
    m_board.date = m_board.date.addDays(-1); // a step back
    std::swap(m_board.rows[0], m_board.rows[4]);
    m_window->showBoard(m_board);
    QVERIFY(field().isVisible());
    QCOMPARE(names(view()), QStringList({u"Slightly"_s, u"Molly"_s, u"Tiger Lily"_s, u"Curly"_s}));
    m_board.rows.push_back(m_board.rows.back());
    m_board.rows.back().player.id = {99};
    m_board.rows.back().player.name = u"Lyla"_s;
    m_window->showBoard(m_board);
    QVERIFY(says(*m_window, u"5 of 9 players"_s));
    m_window->showBoard(sample::empty());
    m_window->showBoard(m_board);
    QCOMPARE(view().shownCount(), 5);
}

void FindTest::sortingGoesOn()
{
    look(u"ly"_s);
    view().sortBy(StandingsModel::Steps, Qt::DescendingOrder);
    QCOMPARE(names(view()), QStringList({u"Tiger Lily"_s, u"Curly"_s, u"Molly"_s, u"Slightly"_s}));
    look({});
    QCOMPARE(names(view()).front(), u"Peter"_s);
}

void FindTest::itNeedsABoard()
{
    m_window->showBoard(sample::empty());
    m_window->openFind();
    QVERIFY(!field().isVisible());
}

void FindTest::itComesToTheFront()
{
    m_window->setSidePanel(new QWidget);
    m_window->resize(900, 600);
    m_window->openSidePanel();
    QVERIFY(!view().isVisible());
    m_window->openFind();
    QVERIFY(view().isVisible());
    QVERIFY(field().hasFocus());
}

void FindTest::rowsDoNotJump()
{
    m_window->resize(1280, 740);
    QApplication::processEvents();
    look(u"e"_s);
    QApplication::processEvents();
    const int before = view().rowHeight(0);
    look(u"wendy"_s);
    QCOMPARE(view().rowHeight(0), before);
}

void FindTest::everybodyReachesIt()
{
    look(u"Hook"_s);
    QCOMPARE(tests::firstNameless(*m_window), QString());
    const QList<QWidget *> stops = tests::stopsOfTab(*m_window);
    for (const auto *part : {static_cast<QWidget *>(&field()), static_cast<QWidget *>(m_window->findChild<FindBar *>()->findChild<QPushButton *>())})
        QVERIFY(stops.contains(part));
}

void FindTest::allWordsAreWhole()
{
    QFETCH(QString, catalogue);
    const tests::Spoken language(catalogue);
    m_window = std::make_unique<LeaderboardWindow>(m_appearance, m_clock);
    m_window->resize(720, 440);
    m_window->showBoard(m_board);
    m_window->show();
    look(u"Hook"_s);
    QApplication::processEvents();
    for (auto *icon : field().findChildren<QAbstractButton *>())
        icon->hide(); // Qt's own, without words
    const QWidget *cut = tests::firstCutOff(*m_window->findChild<FindBar *>());
    QVERIFY2(!cut, cut ? qPrintable(tests::describe(cut)) : "");
}

QTEST_MAIN(FindTest)
#include "tst_find.moc"
