// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/rung_bar.h"
#include "ui/leaderboard/steps_cell.h"
#include "tests/ui/english_plurals.h"
#include "ui/theme/figures.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

Reader english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), sample::fridayMorning()};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, StandingsModel::Name).data().toString();
    return result;
}

QString cellText(const QAbstractItemModel &model, const QString &player, int column, int role = Qt::DisplayRole)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, StandingsModel::Name).data() == player)
            return model.index(row, column).data(role).toString();
    }
    return u"nobody of that name"_s;
}

QImage painted(const RungBar &bar, bool mirrored = false)
{
    QImage image(220, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    bar.paint(painter, QPointF(mirrored ? 219 : 1, 10), mirrored, Theme::light(), Qt::white);
    return image;
}

RungBar bar(std::optional<int> steps, DayState state, std::optional<int> was = std::nullopt)
{
    RungBar result;
    if (steps)
        result.steps = StepCount{*steps};
    if (was)
        result.was = StepCount{*was};
    result.state = state;
    return result;
}

} // namespace

class LeaderboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void modelKeepsTheRules();
    void aNewOrderTakesFewSteps();
    void textOfCells();
    void everyCellSpeaks();
    void newBoardKeepsSelectionAndScroll();
    void sortingByHeadsTakesTheRungsAway();
    void tiesKeepTheOrderOfTheBoard();
    void columnsGoAsTheWindowShrinks();
    void whoHasLeftGetsNoTick_data();
    void whoHasLeftGetsNoTick();
    void aDeviceWithoutACaptionIsInTheMiddle();
    void aLowBatteryStaysInItsColumn_data();
    void aLowBatteryStaysInItsColumn();
    void longNamesTakeTheStreaksRoom();
    void theStreakStaysWhileThereIsRoom();
    void pointsKeepTheirDistance();
    void highContrastOutlinesWhatIsBelowTheGoal();
    void copiesTabSeparated();
    void enterAsksForTheReceipt();
    void aClickOnANumberAsksForTheReceipt();
    void selectionIsTold();
    void barCountsPoints_data();
    void barCountsPoints();
    void statesLookDifferentWithoutColour();
    void barIsMirrored();
    void moreThanSixBlocksAreSeenOnTheBoard();

private:
    EnglishPlurals m_plurals;
    Appearance m_appearance{Theme::light()};
};

void LeaderboardTest::modelKeepsTheRules()
{
    StandingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Board board = sample::thursday();
    model.setBoard(board, english());
    QCOMPARE(model.rowCount(), 8);

    std::reverse(board.rows.begin(), board.rows.end());
    model.setBoard(board, english());
    QCOMPARE(names(model).first(), u"Peter"_s);

    std::rotate(board.rows.begin(), board.rows.begin() + 3, board.rows.end());
    board.rows.erase(board.rows.begin() + 1);
    BoardRow newcomer = board.rows.front();
    newcomer.player.id = {99};
    newcomer.player.name = u"Jane"_s;
    board.rows.insert(board.rows.begin() + 4, newcomer);
    model.setBoard(board, english());
    QStringList expected;
    for (const BoardRow &row : board.rows)
        expected << row.player.name;
    QCOMPARE(names(model), expected);
    QCOMPARE(model.rowOf({99}), 4);

    model.setBoard(sample::empty(), english());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf({99}), -1);
}

void LeaderboardTest::aNewOrderTakesFewSteps()
{
    StandingsModel model;
    Board board = sample::crowd(60, 2);
    const std::vector<BoardRow> all = board.rows;
    board.rows.erase(board.rows.begin() + 10, board.rows.begin() + 20);
    model.setBoard(board, english());
    const QPersistentModelIndex kept(model.index(3, StandingsModel::Steps));
    const QString name = kept.sibling(kept.row(), StandingsModel::Name).data().toString();
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);

    board.rows.assign(all.rbegin(), all.rend());
    board.rows.erase(board.rows.begin() + 5, board.rows.begin() + 15); // of whom some were there
    model.setBoard(board, english());

    QStringList expected;
    for (const BoardRow &row : board.rows)
        expected << row.player.name;
    QCOMPARE(names(model), expected);
    QCOMPARE(kept.sibling(kept.row(), StandingsModel::Name).data().toString(), name);
    QCOMPARE(kept.row(), static_cast<int>(expected.indexOf(name)));
    QCOMPARE(removals.size(), 1);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(moves.size(), 0);
    QCOMPARE(layouts.size(), 1);
}

void LeaderboardTest::textOfCells()
{
    StandingsModel model;
    model.setBoard(sample::thursday(), english());
    QCOMPARE(names(model), QStringList({u"Tiger Lily"_s, u"Tootles"_s, u"Molly"_s, u"Wendy"_s, u"Slightly"_s,
                                        u"Curly"_s, u"Nibs"_s, u"Peter"_s}));
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Steps), u"13,482"_s);
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Points), u"+4"_s);
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Season), u"43"_s);
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Movement), u"+1"_s);
    QCOMPARE(cellText(model, u"Tootles"_s, StandingsModel::Movement), u"\u22121"_s);
    QCOMPARE(cellText(model, u"Tootles"_s, StandingsModel::Points), u"0"_s);
    // Missing is a dash, never a nought.
    QCOMPARE(cellText(model, u"Slightly"_s, StandingsModel::Steps), u"\u2013"_s);
    QCOMPARE(cellText(model, u"Slightly"_s, StandingsModel::Points), u"\u2013"_s);
    QCOMPARE(cellText(model, u"Nibs"_s, StandingsModel::Rank), cellText(model, u"Peter"_s, StandingsModel::Rank));
    QCOMPARE(cellText(model, u"Molly"_s, StandingsModel::Steps, StandingsModel::CaptionRole), u"Restated, was 8,412"_s);
    // A level is none any more once nothing came for a whole day, as in the list of devices; what it was is told.
    Board board = sample::thursday();
    const auto slightly = std::ranges::find(board.rows, u"Slightly"_s, [](const BoardRow &row) { return row.player.name; });
    slightly->device->batteryPercent = 58;
    model.setBoard(board, english());
    QCOMPARE(cellText(model, u"Slightly"_s, StandingsModel::Tracker), u"\u2013"_s);
    const QString then = cellText(model, u"Slightly"_s, StandingsModel::Tracker, Qt::ToolTipRole);
    QVERIFY2(then.contains(u"58% at Wed 21:14"_s), qPrintable(then));
    QVERIFY(cellText(model, u"Nibs"_s, StandingsModel::Tracker).contains(u"14%"_s));
}

void LeaderboardTest::everyCellSpeaks()
{
    StandingsModel model;
    model.setBoard(sample::thursday(), english());
    for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Steps, Qt::AccessibleTextRole),
             u"Tiger Lily: 13,482 steps, 3,482 above the goal, 4 points."_s);
    QCOMPARE(cellText(model, u"Wendy"_s, StandingsModel::Steps, Qt::AccessibleTextRole),
             u"Wendy: 11,206 steps, 1,206 above the goal, 2 points. Provisional, synced 22:10."_s);
    QCOMPARE(cellText(model, u"Tiger Lily"_s, StandingsModel::Movement, Qt::AccessibleTextRole), u"up 1 rank"_s);
}

void LeaderboardTest::newBoardKeepsSelectionAndScroll()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    view.setBoard(board, english());
    view.resize(880, 200); // three rows of eight
    view.show();
    const PlayerId molly = sample::playerNamed(board, u"Molly"_s);
    view.selectPlayer(molly);
    view.verticalScrollBar()->setValue(100);

    std::reverse(board.rows.begin(), board.rows.end());
    sample::rowOf(board, u"Molly"_s).standing.steps = StepCount{20'000};
    view.setBoard(board, english());
    QCOMPARE(view.selectedPlayer(), molly);
    QCOMPARE(view.verticalScrollBar()->value(), 100);
    QCOMPARE(cellText(*view.model(), u"Molly"_s, StandingsModel::Steps), u"20,000"_s);

    std::erase_if(board.rows, [&](const BoardRow &row) { return row.player.id == molly; });
    view.setBoard(board, english());
    QVERIFY(view.selectedPlayer() != molly);
}

void LeaderboardTest::sortingByHeadsTakesTheRungsAway()
{
    LeaderboardView view(m_appearance);
    view.setBoard(sample::thursday(), english());
    QVERIFY(view.look().rungs);

    const auto click = [&](int column) { Q_EMIT view.horizontalHeader()->sectionClicked(column); };
    click(StandingsModel::Steps);
    QVERIFY(!view.look().rungs);
    QCOMPARE(names(*view.model()).first(), u"Peter"_s);    // 14,907
    QCOMPARE(names(*view.model()).last(), u"Slightly"_s);  // missing comes last
    click(StandingsModel::Steps);
    QCOMPARE(view.sortOrder(), Qt::AscendingOrder);
    QCOMPARE(names(*view.model()).last(), u"Peter"_s);
    click(StandingsModel::Name);
    QCOMPARE(names(*view.model()).first(), u"Curly"_s);
    click(StandingsModel::Tracker);
    QCOMPARE(names(*view.model()).first(), u"Nibs"_s); // the emptiest battery
    click(StandingsModel::Season);
    QVERIFY(view.look().rungs && view.sortedByRank());
    QCOMPARE(names(*view.model()).first(), u"Tiger Lily"_s);
}

void LeaderboardTest::tiesKeepTheOrderOfTheBoard()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    for (BoardRow &row : board.rows)
        row.standing.points = 3;
    view.setBoard(board, english());
    const QStringList before = names(*view.model());
    view.sortBy(StandingsModel::Streak, Qt::DescendingOrder);
    view.sortBy(StandingsModel::Rank, Qt::AscendingOrder);
    QCOMPARE(names(*view.model()), before);
}

void LeaderboardTest::columnsGoAsTheWindowShrinks()
{
    LeaderboardView view(m_appearance);
    view.setBoard(sample::thursday(), english());
    view.resize(900, 600);
    view.show();
    const auto visible = [&](int column) { return !view.isColumnHidden(column); };
    view.adaptTo({1280, 800});
    QVERIFY(visible(StandingsModel::Streak) && visible(StandingsModel::Form) && !view.look().compact);
    view.adaptTo({999, 800});
    QVERIFY(!visible(StandingsModel::Streak) && visible(StandingsModel::Form) && view.look().compact);
    view.adaptTo({819, 800});
    QVERIFY(!visible(StandingsModel::Form) && view.look().deviceWords);
    view.adaptTo({700, 500});
    QVERIFY(!view.look().deviceWords);
    for (const auto column : {StandingsModel::Rank, StandingsModel::Name, StandingsModel::Steps, StandingsModel::Season})
        QVERIFY(visible(column));
    view.adaptTo({1280, 800});
    QVERIFY(visible(StandingsModel::Streak) && visible(StandingsModel::Form) && view.look().deviceWords);
}

void LeaderboardTest::whoHasLeftGetsNoTick_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("before the words") << QSize(1280, 800);
    QTest::newRow("behind the bar") << QSize(1280, 500);
}

void LeaderboardTest::whoHasLeftGetsNoTick()
{
    QFETCH(QSize, window);
    LeaderboardView view(m_appearance);
    const Theme &theme = m_appearance.theme();
    Board board = sample::thursday();
    board.rows[1].player.removed = true;
    board.rows[1].standing.state = DayState::Final;
    view.setBoard(board, english());
    view.adaptTo(window);
    view.resize(900, 600);
    view.show();
    const QImage picture = view.viewport()->grab().toImage();
    const QRect cell = view.visualRect(view.model()->index(1, StandingsModel::Steps));
    const bool isRoomy = cell.height() > theme.px(60);
    QCOMPARE(isRoomy, window.height() == 800);
    const QRect place = isRoomy ? QRect(cell.left(), cell.center().y() + 2, cell.width(), theme.px(16))
                                : cell.adjusted(cell.width() - theme.px(StepsDelegate::glyphSpace), 0, 0, 0);
    int drawn = 0; // in the colour of a tick, which the words do not have
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            drawn += picture.pixelColor(x, y) == theme.accent ? 1 : 0;
    }
    QCOMPARE(drawn, 0);
}

void LeaderboardTest::aDeviceWithoutACaptionIsInTheMiddle()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    QVERIFY(board.rows.front().device && board.rows.front().device->lastSync.isValid());
    board.rows[1].device->lastSync = {};
    board.rows[2].device.reset();
    view.setBoard(board, english());
    view.adaptTo({1280, 800});
    view.resize(900, 600);
    view.show();
    const QImage picture = view.viewport()->grab().toImage();
    const auto middleOf = [&](int row) { // of what is drawn, from the cell's
        const QRect cell = view.visualRect(view.model()->index(row, StandingsModel::Tracker));
        const QRgb ground = picture.pixel(cell.right(), cell.top() + 1);
        int first = cell.bottom();
        int last = cell.top();
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (picture.pixel(x, y) == ground)
                    continue;
                first = std::min(first, y);
                last = std::max(last, y);
            }
        }
        return (first + last) / 2 - cell.center().y();
    };
    for (const int row : {0, 1, 2})
        QVERIFY2(std::abs(middleOf(row)) <= 2, qPrintable(u"%1: %2"_s.arg(row).arg(middleOf(row))));
}

void LeaderboardTest::longNamesTakeTheStreaksRoom()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    view.setBoard(board, english());
    view.adaptTo({1280, 800});
    view.resize(900, 600);
    view.show();
    QVERIFY(!view.isColumnHidden(StandingsModel::Streak));
    board.rows.front().player.name = u"Maximiliane von Wolkenstein-Oberhausen"_s;
    view.setBoard(board, english());
    QVERIFY(view.isColumnHidden(StandingsModel::Streak));
    QVERIFY(!view.isColumnHidden(StandingsModel::Form));
    view.resize(1200, 600);
    QVERIFY(!view.isColumnHidden(StandingsModel::Streak));
}

void LeaderboardTest::theStreakStaysWhileThereIsRoom()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    view.adaptTo({1280, 800});
    view.resize(880, 600);
    view.show();
    const auto pad = [&](const QString &name) {
        board.rows.front().player.name = name;
        view.setBoard(board, english());
    };
    // As long as a name has to be for the streak to go, everything else has no more than it needs.
    QString name = u"Tiger Lily"_s;
    while (name.size() < 60) {
        pad(name);
        if (view.isColumnHidden(StandingsModel::Streak))
            break;
        name += u'i';
    }
    QVERIFY(view.isColumnHidden(StandingsModel::Streak));
    name.chop(1);
    pad(name);
    QVERIFY(!view.isColumnHidden(StandingsModel::Streak));
    const int device = view.columnWidth(StandingsModel::Tracker);
    const QFontMetrics small(m_appearance.theme().font(Type::Caption));
    int needed = m_appearance.theme().px(24 + 6) + QFontMetrics(m_appearance.theme().font(Type::Control)).horizontalAdvance(u"14%"_s) + m_appearance.theme().px(6 + 14);
    for (const BoardRow &row : board.rows) {
        if (row.device)
            needed = std::max(needed, small.horizontalAdvance(english().shortWhen(row.device->lastSync)));
    }
    QVERIFY2(device <= needed + m_appearance.theme().px(20), qPrintable(u"%1 for %2"_s.arg(device).arg(needed)));
    // And where nothing is short, it stands as designed.
    pad(u"Tiger Lily"_s);
    QVERIFY(view.columnWidth(StandingsModel::Tracker) > device);
}

void LeaderboardTest::aLowBatteryStaysInItsColumn_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {10, 12, 15})
        QTest::addRow("%d points", points) << points;
}

void LeaderboardTest::aLowBatteryStaysInItsColumn()
{
    QFETCH(int, points);
    QFont font;
    font.setPointSize(points);
    Appearance appearance(Theme::light(font));
    LeaderboardView view(appearance);
    Board board = sample::thursday();
    board.rows.front().player.name = QString(60, u'i'); // so that nothing has more room than it needs
    Reader german = english();
    german.locale = QLocale(QLocale::German);
    view.setBoard(board, german);
    view.adaptTo({1280, 800});
    view.resize(appearance.theme().px(700), appearance.theme().px(700));
    view.show();
    const auto low = std::ranges::find_if(board.rows, [](const BoardRow &row) { return row.player.name == u"Nibs"_s; });
    const QRect cell = view.visualRect(view.model()->index(static_cast<int>(low - board.rows.begin()), StandingsModel::Tracker));
    const QImage picture = view.viewport()->grab().toImage();
    int last = cell.left();
    for (int x = cell.left(); x <= cell.right(); ++x) {
        for (int y = cell.top() + 1; y < cell.bottom(); ++y)
            last = picture.pixelColor(x, y) == appearance.theme().surface ? last : x;
    }
    QVERIFY2(last <= cell.right() - appearance.theme().px(14), qPrintable(u"%1 of %2"_s.arg(last).arg(cell.right())));
}

void LeaderboardTest::pointsKeepTheirDistance()
{
    LeaderboardView view(m_appearance);
    Board board = sample::thursday();
    for (BoardRow &row : board.rows)
        row.standing.total.points = 8278;
    view.adaptTo({1280, 800});
    view.resize(880, 600);
    view.setBoard(board, english());
    view.show();
    const int figures = qRound(figuresWidth(m_appearance.theme().font(Type::NumberL), u"8,278"_s));
    QVERIFY(view.columnWidth(StandingsModel::Season) - figures >= m_appearance.theme().px(14));
}

void LeaderboardTest::highContrastOutlinesWhatIsBelowTheGoal()
{
    const Theme theme = Theme::highContrast();
    const auto inside = [&](int steps) {
        QImage image(220, 20, QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        bar(steps, DayState::Final).paint(painter, QPointF(1, 10), false, theme, theme.surface);
        painter.end();
        return image.pixelColor(30, 10);
    };
    QCOMPARE(inside(12'000), theme.accent);
    QCOMPARE(inside(8'000), theme.surface);
}

void LeaderboardTest::copiesTabSeparated()
{
    LeaderboardView view(m_appearance);
    view.setBoard(sample::thursday(), english());
    view.resize(900, 600);
    view.show();
    view.adaptTo({1280, 800});
    QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 10); // heads, eight players, the last line's end
    QCOMPARE(lines[0], u"Rank\tChange\tPlayer\tSteps\tPoints\tSeason\tStreak\tDevice"_s);
    QCOMPARE(lines[1], u"1\t+1\tTiger Lily\t13,482\t+4\t43\t4\t82%"_s);
    QCOMPARE(lines[5], u"5\t\u2013\tSlightly\t\u2013\t\u2013\t26\t\u2013\t\u2013"_s);
}

void LeaderboardTest::enterAsksForTheReceipt()
{
    LeaderboardView view(m_appearance);
    const Board board = sample::thursday();
    view.setBoard(board, english());
    view.resize(880, 600);
    view.show();
    QSignalSpy asked(&view, &LeaderboardView::receiptRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(asked.isEmpty()); // nobody is chosen
    view.selectPlayer(sample::playerNamed(board, u"Wendy"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PlayerId>(), sample::playerNamed(board, u"Wendy"_s));
    QVERIFY(asked[0][1].toRect().width() > 30);
}

void LeaderboardTest::aClickOnANumberAsksForTheReceipt()
{
    LeaderboardView view(m_appearance);
    const Board board = sample::thursday();
    view.setBoard(board, english());
    view.resize(880, 600);
    view.show();
    QSignalSpy asked(&view, &LeaderboardView::receiptRequested);
    const auto click = [&](StandingsModel::Column column) {
        const QRect cell = view.visualRect(view.model()->index(2, column));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
        return QRect(view.viewport()->mapToGlobal(cell.topLeft()), cell.size());
    };
    click(StandingsModel::Name);
    QVERIFY(asked.isEmpty()); // that only selects
    for (const auto column : {StandingsModel::Steps, StandingsModel::Points, StandingsModel::Season}) {
        const QRect cell = click(column);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<PlayerId>(), sample::playerNamed(board, u"Molly"_s));
        QVERIFY(cell.contains(asked[0][1].toRect()));
        asked.clear();
    }
}

void LeaderboardTest::selectionIsTold()
{
    LeaderboardView view(m_appearance);
    const Board board = sample::thursday();
    view.setBoard(board, english());
    QSignalSpy told(&view, &LeaderboardView::playerSelected);
    view.selectPlayer(sample::playerNamed(board, u"Wendy"_s));
    QCOMPARE(told.size(), 1);
    QTest::keyClick(&view, Qt::Key_Right); // another cell of the same player
    QCOMPARE(told.size(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1][0].value<PlayerId>(), sample::playerNamed(board, u"Slightly"_s));
    view.setBoard(board, english());
    QCOMPARE(told.size(), 2);
}

void LeaderboardTest::barCountsPoints_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("reach");
    QTest::newRow("nothing walked") << 0 << 0.0;
    QTest::newRow("half") << 5'000 << 50.0;
    QTest::newRow("just below") << 9'999 << 99.99;
    QTest::newRow("goal") << 10'000 << 100.0;
    QTest::newRow("one block") << 11'000 << 117.0;
    QTest::newRow("six blocks") << 16'000 << 182.0;
    QTest::newRow("more than fits") << 1'000'000 << 182.0;
}

void LeaderboardTest::barCountsPoints()
{
    QFETCH(int, steps);
    QTEST(bar(steps, DayState::Final).reach(StepCount{steps}), "reach");
}

void LeaderboardTest::statesLookDifferentWithoutColour()
{
    const std::vector<RungBar> bars{bar(11'206, DayState::Final), bar(11'206, DayState::Provisional),
                                    bar(std::nullopt, DayState::Missing), bar(0, DayState::Final),
                                    bar(11'206, DayState::Restated, 8'412), bar(7'938, DayState::Final),
                                    bar(24'100, DayState::Final)};
    std::vector<QImage> grey;
    for (const RungBar &each : bars)
        grey.push_back(painted(each).convertToFormat(QImage::Format_Grayscale8));
    for (size_t i = 0; i < grey.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            int different = 0;
            for (int y = 0; y < 20; ++y) {
                for (int x = 0; x < 220; ++x)
                    different += std::abs(qGray(grey[i].pixel(x, y)) - qGray(grey[j].pixel(x, y))) > 40 ? 1 : 0;
            }
            QVERIFY2(different >= 12, qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }
}

void LeaderboardTest::barIsMirrored()
{
    const auto dark = [](const QImage &image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x)
            count += qGray(image.pixel(x, 10)) < 150 ? 1 : 0;
        return count;
    };
    const RungBar half = bar(5'000, DayState::Final);
    QVERIFY(dark(painted(half), 0, 60) > 40);
    QCOMPARE(dark(painted(half), 160, 220), 0);
    QVERIFY(dark(painted(half, true), 160, 220) > 40);
    QCOMPARE(dark(painted(half, true), 0, 60), 0);
}

/// A chevron tells them from six, and nothing covers it.
void LeaderboardTest::moreThanSixBlocksAreSeenOnTheBoard()
{
    Board board = sample::thursday();
    LeaderboardView view(m_appearance);
    view.resize(900, 800);
    const auto drawn = [&](int steps) {
        sample::rowOf(board, u"Tiger Lily"_s).standing.steps = StepCount{steps};
        view.setBoard(board, english());
        view.show();
        const QRect cell = view.visualRect(view.model()->index(0, StandingsModel::Steps));
        const QImage picture = view.viewport()->grab(cell).toImage();
        return picture.copy(picture.width() - 6, 0, 6, picture.height());
    };
    QCOMPARE(drawn(16'000), drawn(16'999)); // six, and the bar has no seventh to begin
    QVERIFY(drawn(16'000) != drawn(17'000));
    QCOMPARE(drawn(17'000), drawn(54'321));
}

QTEST_MAIN(LeaderboardTest)
#include "tst_leaderboard.moc"
