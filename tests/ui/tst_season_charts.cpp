// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/duel_chart.h"
#include "ui/charts/player_summary.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/points_data.h"

#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QSignalSpy>
#include <QMenu>
#include <QStackedBarSeries>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// The panel over a board, shown.
struct Shown {
    Board board;
    ChartPanel panel{Theme::light()};

    explicit Shown(Board of = sample::thursday(), ChartPanel::Tab tab = ChartPanel::Tab::Ranking) : board(std::move(of))
    {
        panel.resize(400, 600);
        panel.setBoard(board);
        panel.turnTo(tab);
        panel.show();
    }
    template<typename Chart>
    Chart *chart() const { return panel.findChild<Chart *>(); }
    [[nodiscard]] PlayerId named(const QString &name) const { return sample::playerNamed(board, name); }
};

} // namespace

class SeasonChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsRiseOnTheDayThatScored();
    void labelsArePushedApart_data();
    void labelsArePushedApart();
    void pointsEqualTheBoard();
    void pointsAreReadAndChosen();
    void ofManyPlayersPointsFewHaveColour();
    void pointsOfLaterMonthsDoNotStartAtZero();
    void pointsFitTheDaysInView();
    void heatHasFiveSteps();
    void theGridKeepsWeeksTogether();
    void theCalendarIsWalkedAndRead();
    void theCalendarTellsStatesApart();
    void aLongCalendarShowsTheCurrentDay();
    void theCalendarFillsItsRoom_data();
    void theCalendarFillsItsRoom();
    void noMonthOfTheCalendarIsDropped_data();
    void noMonthOfTheCalendarIsDropped();
    void monthsStandAboveTheirFirstDay();
    void otherYearsAreTold();
    void theCalendarOfYearsUsesItsRoom();
    void smallCellsShowTheirHeat();
    void captionsStayOffTheFocusRing();
    void theNameOfTheSummaryHasRoom();
    void aDayEitherLacksCountsForNobody();
    void aDuelBeginsWhenBothAreThere();
    void duelBarsEqualTheDays();
    void theOpponentIsChosenAndKept();
};

void SeasonChartsTest::pointsRiseOnTheDayThatScored()
{
    RankingLine line;
    line.positions = {1, 1, 1, 1, 1};
    line.points = {2, 2, 5, 5, 5};
    QCOMPARE(pointsPath(line, 0, 4, false), (QList<QPointF>{{0, 2}, {2, 2}, {2, 5}, {4, 5}}));
    QCOMPARE(pointsPath(line, 0, 4, true), (QList<QPointF>{{0, 0}, {0, 2}, {2, 2}, {2, 5}, {4, 5}}));
    QCOMPARE(pointsPath(line, 3, 4, true), (QList<QPointF>{{3, 5}, {4, 5}}));
    line.positions = {0, 0, 1, 1, 1}; // joined on the third day
    QCOMPARE(pointsPath(line, 0, 4, false), (QList<QPointF>{{2, 0}, {2, 5}, {4, 5}}));
    QVERIFY(pointsPath({}, 0, 4, true).isEmpty());
}

void SeasonChartsTest::labelsArePushedApart_data()
{
    using Places = QList<double>;
    QTest::addColumn<Places>("wanted");
    QTest::addColumn<Places>("placed");
    QTest::newRow("none") << Places{} << Places{};
    QTest::newRow("far apart stay") << Places{10, 50, 90} << Places{10, 50, 90};
    QTest::newRow("two share the way") << Places{50, 50} << Places{41.5, 58.5};
    QTest::newRow("at the top") << Places{0, 3} << Places{0, 17};
    QTest::newRow("at the bottom") << Places{98, 100} << Places{83, 100};
    QTest::newRow("a group meets the next") << Places{50, 50, 62} << Places{37, 54, 71};
    QTest::newRow("too many pass the end") << Places{90, 90, 90, 90, 90, 90, 90} << Places{0, 17, 34, 51, 68, 85, 102};
}

void SeasonChartsTest::labelsArePushedApart()
{
    QFETCH(QList<double>, wanted);
    QFETCH(QList<double>, placed);
    const std::vector<double> result = pushedApart({wanted.begin(), wanted.end()}, 17, 0, 100);
    QCOMPARE(QList<double>(result.begin(), result.end()), placed);
}

void SeasonChartsTest::pointsEqualTheBoard()
{
    PointsChart chart(Theme::light());
    chart.resize(400, 500);
    chart.show();
    const RankingData data = rankingData(sample::thursday());
    chart.setData(data);
    auto drawnLine = chart.lines().begin();
    for (const RankingLine &line : data.lines) {
        QList<QPointF> drawn = (drawnLine++)->points;
        if (!line.settled) {
            QCOMPARE(drawnLine->pen.style(), Qt::CustomDashLine);
            drawn += (drawnLine++)->points;
        }
        for (int day = 0; day < data.days; ++day) {
            // The last point up to the day: the one the line leaves it with.
            const auto after = std::ranges::upper_bound(drawn, static_cast<double>(day), {}, &QPointF::x);
            QVERIFY(after != drawn.begin());
            QCOMPARE(std::prev(after)->y(), static_cast<double>(line.points[static_cast<size_t>(day)]));
        }
    }
    QVERIFY(drawnLine == chart.lines().end());
}

void SeasonChartsTest::pointsAreReadAndChosen()
{
    Shown shown(sample::thursday(), ChartPanel::Tab::Points);
    shown.panel.selectPlayer(shown.named(u"Slightly"_s));
    auto *points = shown.chart<PointsChart>();
    QCOMPARE(points->selectedPlayer(), shown.named(u"Slightly"_s));
    QVERIFY(points->accessibleDescription().contains(u"8"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(points)->role(), QAccessible::Chart);
    QTest::keyClick(points, Qt::Key_End);
    QVERIFY(points->readOut().title.contains(u"Slightly"_s));
    QVERIFY(points->readOut().value.contains(u"26"_s));
    QVERIFY(points->readOut().note.contains(u"5"_s));
    QVERIFY(points->readOut().note.contains(u"may still change"_s));
    QCOMPARE(points->accessibleDescription(), points->readOut().text());
    QSignalSpy chosen(&shown.panel, &ChartPanel::playerSelected);
    QTest::keyClick(points, Qt::Key_Up);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<PlayerId>(), shown.named(u"Wendy"_s));
    // The end of a line.
    const QRectF plot = points->chart()->plotArea();
    const double top = points->chart()->mapToPosition(QPointF(13, 43), points->chart()->series().constLast()).y();
    QTest::mouseClick(points->viewport(), Qt::LeftButton, {}, QPointF(plot.right(), top).toPoint());
    QCOMPARE(shown.panel.selectedPlayer(), shown.named(u"Tiger Lily"_s));
}

void SeasonChartsTest::ofManyPlayersPointsFewHaveColour()
{
    Shown shown(sample::crowd(60, 30), ChartPanel::Tab::Points);
    shown.panel.selectPlayer(PlayerId{20});
    QCOMPARE(shown.chart<PointsChart>()->lines().size(), std::size_t(12)); // the neighbours, and the ground round the chosen one
    // The others are there, but grey.
    const auto greys = [](ChartPanel &panel) {
        const QImage picture = panel.grab().toImage();
        int count = 0;
        for (int y = 60; y < 500; ++y)
            count += picture.pixelColor(150, y) == Theme::light().line ? 1 : 0;
        return count;
    };
    Shown few(sample::crowd(12, 30), ChartPanel::Tab::Points);
    QVERIFY(greys(shown.panel) > greys(few.panel));
    Shown thousand(sample::crowd(1000, 5), ChartPanel::Tab::Points);
    QVERIFY(thousand.chart<PointsChart>()->lines().size() <= 12);
}

void SeasonChartsTest::pointsOfLaterMonthsDoNotStartAtZero()
{
    Board board = sample::crowd(3, 5);
    for (RankingHistory::Line &line : board.ranking.lines) {
        for (size_t day = 0; day < line.points.size(); ++day)
            line.points[day] += line.positions[day] > 0 ? 1000 : 0;
    }
    Shown season(board, ChartPanel::Tab::Points);
    const auto bottom = [](const PointsChart &chart) {
        QChart &drawn = *chart.chart();
        return drawn.mapToValue(drawn.plotArea().bottomLeft(), drawn.series().constFirst()).y();
    };
    QCOMPARE(qRound(bottom(*season.chart<PointsChart>())), 0);
    board.league.season.first = board.league.season.first.addDays(-300);
    Shown later(board, ChartPanel::Tab::Points);
    QVERIFY(bottom(*later.chart<PointsChart>()) > 990);
}

void SeasonChartsTest::pointsFitTheDaysInView()
{
    PointsChart chart(Theme::light());
    chart.resize(600, 500);
    chart.show();
    chart.setData(rankingData(sample::crowd(8, 400)));
    const auto axis = [&chart] { return qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst()); };
    QCOMPARE(axis()->min(), 0.0);
    const double all = axis()->max();
    for (int notch = 0; notch < 12; ++notch)
        QTest::keyClick(&chart, Qt::Key_Plus); // to the last days
    QVERIFY(axis()->min() > 0);
    QVERIFY(axis()->max() - axis()->min() < all / 2);
    for (const PlayerLinesChart::Line &line : chart.lines()) {
        for (const QPointF &point : line.points)
            QVERIFY(point.y() == 0 || (point.y() >= axis()->min() && point.y() <= axis()->max())); // who has just come in comes from 0
    }
}

void SeasonChartsTest::heatHasFiveSteps()
{
    QCOMPARE(heatLimits(10'000), (std::array<qint32, 4>{7'500, 10'000, 12'000, 14'000}));
    QCOMPARE(heatOf(0, 10'000), 0);
    QCOMPARE(heatOf(7'499, 10'000), 0);
    QCOMPARE(heatOf(7'500, 10'000), 1);
    QCOMPARE(heatOf(10'000, 10'000), 2);
    QCOMPARE(heatOf(13'999, 10'000), 3);
    QCOMPARE(heatOf(50'000, 10'000), 4);
}

void SeasonChartsTest::theGridKeepsWeeksTogether()
{
    const CalendarGrid grid(QDate(2026, 11, 4), 10, Qt::Monday); // Wednesday to Friday of the week after
    QCOMPARE(grid.weeks(), 2);
    QCOMPARE(grid.rowOf(0), 2);
    QCOMPARE(grid.columnOf(4), 0); // Sunday
    QCOMPARE(grid.columnOf(5), 1);
    QCOMPARE(grid.rowOf(5), 0);
    QCOMPARE(grid.dayIn(0, 1), -1);
    QCOMPARE(grid.dayIn(0, 2), 0);
    QCOMPARE(grid.dayIn(1, 4), 9);
    QCOMPARE(grid.dayIn(1, 5), -1);
    QCOMPARE(grid.dayIn(-1, 6), -1);
    QCOMPARE(grid.walked(1, 1, 0), 8);
    QCOMPARE(grid.walked(8, 1, 0), 8); // no week after: the weekday is kept
    QCOMPARE(grid.walked(9, 0, 1), 9);
    QCOMPARE(grid.walked(4, 0, 1), 5);
    QCOMPARE(CalendarGrid(QDate(2026, 11, 4), 10, Qt::Sunday).rowOf(0), 3);
    QCOMPARE(CalendarGrid().weeks(), 0);
}

void SeasonChartsTest::theCalendarIsWalkedAndRead()
{
    Shown shown(sample::thursday(), ChartPanel::Tab::Calendar);
    shown.panel.selectPlayer(shown.named(u"Slightly"_s));
    auto *calendar = shown.chart<CalendarChart>();
    QVERIFY(calendar->readOut().isEmpty());
    QVERIFY(calendar->accessibleName().contains(u"Slightly"_s));
    QVERIFY(calendar->accessibleDescription().contains(QLocale().toString(10'000)));
    QCOMPARE(QAccessible::queryAccessibleInterface(calendar)->role(), QAccessible::Chart);
    QTest::keyClick(calendar, Qt::Key_Left); // the first key reads the current day
    QCOMPARE(calendar->readOut().value, u"Not synced"_s);
    QCOMPARE(calendar->accessibleDescription(), calendar->readOut().text());
    const QString last = calendar->readOut().title;
    QTest::keyClick(calendar, Qt::Key_Down);
    QCOMPARE(calendar->readOut().title, last);
    QTest::keyClick(calendar, Qt::Key_Up);
    QVERIFY(calendar->readOut().value.contains(QLocale().toString(10'000)));
    QTest::keyClick(calendar, Qt::Key_Left); // Wednesday a week before
    QVERIFY(calendar->readOut().value.contains(QLocale().toString(6'100)));
    QTest::keyClick(calendar, Qt::Key_Home);
    QTest::keyClick(calendar, Qt::Key_End);
    QCOMPARE(calendar->readOut().title, last);
    const QString said = calendar->readOut().text();
    QTest::keyClick(calendar, Qt::Key_Escape);
    QVERIFY(calendar->readOut().isEmpty());
    // The daily steps say the same.
    shown.panel.turnTo(ChartPanel::Tab::DailySteps);
    auto *daily = shown.chart<DailyStepsChart>();
    QTest::keyClick(daily, Qt::Key_End);
    QCOMPARE(daily->readOut().text(), said);

    Shown nobody(sample::empty(), ChartPanel::Tab::Calendar);
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Down})
        QTest::keyClick(nobody.chart<CalendarChart>(), key);
    QVERIFY(nobody.chart<CalendarChart>()->readOut().isEmpty());
    QVERIFY(!nobody.panel.grab().isNull());
}

void SeasonChartsTest::otherYearsAreTold()
{
    Shown shown(sample::crowd(2, 200), ChartPanel::Tab::Calendar);
    auto *calendar = shown.chart<CalendarChart>();
    QTest::keyClick(calendar, Qt::Key_End);
    QVERIFY(!calendar->readOut().title.contains(u"2026"_s));
    shown.panel.setToday(QDate(2027, 1, 5));
    QVERIFY2(calendar->readOut().title.contains(u"2026"_s), qPrintable(calendar->readOut().title));
    QVERIFY(calendar->months().constFirst().name.contains(u"2026"_s));
    QTest::keyClick(calendar, Qt::Key_Escape);
    QVERIFY(calendar->accessibleDescription().contains(u"2026"_s));
    shown.panel.turnTo(ChartPanel::Tab::DailySteps);
    shown.panel.findChild<ChartMenu *>()->menu()->actions().constFirst()->trigger();
    const QList<QTableView *> tables = shown.panel.findChildren<QTableView *>(u"chartTable"_s);
    const auto table = std::ranges::find_if(tables, [](QTableView *each) { return each->isVisible(); });
    QVERIFY(table != tables.end());
    const auto newest = [table] { return (*table)->model()->index(0, 0).data().toString(); };
    QVERIFY2(newest().contains(u"2026"_s), qPrintable(newest()));
    shown.panel.setToday(QDate(2026, 11, 20));
    QVERIFY(!newest().contains(u"2026"_s));
}

/// What is left below the weeks, the legend apart, is no room for more of them.
void SeasonChartsTest::theCalendarOfYearsUsesItsRoom()
{
    CalendarChart chart(Theme::light());
    chart.setData(dailyData(sample::crowd(2, 1800), PlayerId{1}));
    for (const QSize size : {QSize(748, 280), QSize(360, 560), QSize(360, 400)}) {
        chart.resize(size);
        const double legend = size.width() < 500 ? 70 : 40;
        QVERIFY2(size.height() - chart.grid().bottom() - legend < 60, qPrintable(QString::number(chart.grid().bottom())));
    }
}

void SeasonChartsTest::smallCellsShowTheirHeat()
{
    DailyData data;
    data.goal = 10'000;
    for (int day = 0; day < 1500; ++day)
        data.bars.push_back({QDate(2022, 1, 1).addDays(day), DailyBar::Kind::Reached, StepCount{10'000}, 0, {}});
    CalendarChart chart(Theme::light());
    chart.resize(360, 560);
    chart.setData(data);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Up); // away from the day with the ring
    const QPoint centre = chart.readOut().anchor.toPoint();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Escape);
    const QImage picture = chart.grab().toImage();
    const QColor heat = picture.pixelColor(centre - QPoint(3, 0));
    int dot = 0;
    for (int x = -3; x <= 3; ++x)
        dot += picture.pixelColor(centre + QPoint(x, 0)) != heat ? 1 : 0;
    QVERIFY2(dot > 0 && dot <= 3, qPrintable(QString::number(dot)));
}

void SeasonChartsTest::theCalendarTellsStatesApart()
{
    // Without colour: the same grey grounds, told apart by dot, dashes and hatch.
    const auto cell = [](DailyBar::Kind kind, std::optional<StepCount> steps) {
        DailyData data;
        data.goal = 10'000;
        data.bars = {DailyBar{QDate(2026, 11, 16), kind, steps, 0, {}}, DailyBar{QDate(2026, 11, 17), DailyBar::Kind::Missing, {}, 0, {}}};
        CalendarChart chart(Theme::light());
        chart.resize(400, 400);
        chart.setData(data);
        return chart.grab(QRect(0, 0, 90, 70)).toImage();
    };
    const QImage reached = cell(DailyBar::Kind::Reached, StepCount{10'000});
    QVERIFY(reached != cell(DailyBar::Kind::Below, StepCount{9'999}));
    QVERIFY(reached != cell(DailyBar::Kind::Provisional, StepCount{10'000}));
    QVERIFY(cell(DailyBar::Kind::Missing, {}) != cell(DailyBar::Kind::Below, StepCount{0}));
    QVERIFY(cell(DailyBar::Kind::Missing, {}) != cell(DailyBar::Kind::Before, {}));
}

void SeasonChartsTest::aLongCalendarShowsTheCurrentDay()
{
    Shown shown(sample::crowd(2, 366), ChartPanel::Tab::Calendar);
    auto *calendar = shown.chart<CalendarChart>();
    QTest::keyClick(calendar, Qt::Key_End);
    const QPointF last = calendar->readOut().anchor;
    QVERIFY(QRectF(calendar->rect()).contains(last));
    QTest::keyClick(calendar, Qt::Key_Home);
    const QPointF first = calendar->readOut().anchor;
    QVERIFY(QRectF(calendar->rect()).contains(first));
    QVERIFY(first.x() < last.x());
    QTest::mouseMove(calendar, first.toPoint());
    QCOMPARE(calendar->readOut().anchor, first);
}

namespace {

/// Two players over the days up to 19 November.
Board pair(const std::vector<std::pair<std::optional<StepCount>, std::optional<StepCount>>> &days)
{
    Board board = sample::crowd(2, static_cast<int>(days.size()));
    for (size_t day = 0; day < days.size(); ++day) {
        board.rows[0].recent[day].steps = days[day].first;
        board.rows[1].recent[day].steps = days[day].second;
    }
    return board;
}

} // namespace

void SeasonChartsTest::theCalendarFillsItsRoom_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {28, 60, 100, 200, 366, 1000})
        QTest::addRow("%d", days) << days;
}

void SeasonChartsTest::theCalendarFillsItsRoom()
{
    QFETCH(int, days);
    CalendarChart chart(Theme::light());
    chart.resize(360, 560);
    chart.setData(dailyData(sample::crowd(2, days), PlayerId{1}));
    const QRectF grid = chart.grid();
    QVERIFY(QRectF(chart.rect()).adjusted(6, 6, -6, -6).contains(grid));
    QVERIFY(grid.width() * grid.height() > 0.3 * chart.width() * chart.height());
    // The pointer finds the days that the keys do, in every band.
    QTest::keyClick(&chart, Qt::Key_End);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(&chart, Qt::Key_Left);
        const ReadOut read = chart.readOut();
        if (!grid.contains(read.anchor))
            break; // an older day than fits
        QMouseEvent move(QEvent::MouseMove, read.anchor, chart.mapToGlobal(read.anchor), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&chart, &move);
        QCOMPARE(chart.readOut().title, read.title);
    }
}

void SeasonChartsTest::noMonthOfTheCalendarIsDropped_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("width");
    for (const int width : {220, 320, 360}) {
        for (int days = 20; days <= 400; days += 19)
            QTest::addRow("%d days, %d", days, width) << days << width;
    }
}

void SeasonChartsTest::noMonthOfTheCalendarIsDropped()
{
    QFETCH(int, days);
    QFETCH(int, width);
    CalendarChart chart(Theme::light());
    chart.resize(width, 560);
    chart.setData(dailyData(sample::crowd(2, days), PlayerId{1}));
    const QList<CalendarChart::Month> months = chart.months();
    QDate month(2026, 11, 1);
    for (auto each = months.rbegin(); each != months.rend(); ++each) {
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        QVERIFY2(each->name.startsWith(name), qPrintable(each->name));
        QVERIFY(each->place.left() >= chart.grid().left() && each->place.right() <= width - 2);
        if (std::next(each) == months.rend())
            break;
        const bool isSameBand = std::next(each)->place.top() == each->place.top();
        QVERIFY(!isSameBand || std::next(each)->place.right() + 6 <= each->place.left());
        if (isSameBand || std::next(each)->name.section(u' ', 0, 0) != name)
            month = month.addMonths(-1); // a band may begin amid a month
    }
}

void SeasonChartsTest::monthsStandAboveTheirFirstDay()
{
    const Board board = sample::crowd(2, 400);
    CalendarChart chart(Theme::light());
    chart.resize(700, 400);
    // A Friday, with the first two days of August in the same week.
    const auto days = static_cast<int>(QDate(2026, 7, 31).daysTo(board.date)) + 1;
    chart.setData(dailyData(sample::crowd(2, days), PlayerId{1}));
    QCOMPARE(chart.months().front().name, QLocale().standaloneMonthName(8, QLocale::ShortFormat));
    QCOMPARE(chart.months().front().place.left(), chart.grid().left());
    // A week more, and July has the room.
    chart.setData(dailyData(sample::crowd(2, days + 7), PlayerId{1}));
    QCOMPARE(chart.months().front().name, QLocale().standaloneMonthName(7, QLocale::ShortFormat));
    QCOMPARE(chart.months().front().place.left(), chart.grid().left());
    QVERIFY(chart.months().at(1).place.left() > chart.grid().left());
    // Whoever is left out leaves the year to the next.
    chart.setToday(QDate(2027, 1, 5));
    chart.setData(dailyData(sample::crowd(2, days), PlayerId{1}));
    QVERIFY2(chart.months().front().name.contains(u"2026"_s), qPrintable(chart.months().front().name));
}

void SeasonChartsTest::captionsStayOffTheFocusRing()
{
    Board board = sample::crowd(4, 20);
    for (RankingHistory::Line &line : board.ranking.lines)
        line.points.back() = 4321;
    PointsChart chart(Theme::light());
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(360, 400);
    chart.setData(rankingData(board));
    chart.show();
    const QImage picture = chart.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (const int x : {0, 2, 4, picture.width() - 5, picture.width() - 3, picture.width() - 1})
            QCOMPARE(picture.pixelColor(x, y), Theme::light().win);
    }
}

void SeasonChartsTest::theNameOfTheSummaryHasRoom()
{
    PlayerSummary summary(Theme::light());
    summary.setData(dailyData(sample::crowd(2, 3650), PlayerId{1}));
    const double name = QFontMetricsF(Theme::light().font(Type::Name)).horizontalAdvance(u"Player 1"_s);
    for (const int width : {220, 260, 300, 360, 600}) {
        summary.resize(width, 64);
        QVERIFY2(summary.nameRoom() >= std::min(name, 64.0), qPrintable(QString::number(width)));
    }
    QVERIFY(summary.accessibleDescription().contains(u"Average"_s)); // whatever is drawn
    QFont large;
    large.setPointSize(15);
    const Theme theme = Theme::light(large);
    QWidget panel;
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins({});
    auto *below = new PlayerSummary(theme);
    column->addWidget(below);
    column->addStretch();
    below->setData(dailyData(sample::crowd(2, 3650), PlayerId{1}));
    panel.resize(360, 400);
    column->activate();
    QCOMPARE(below->figureCount(), 3); // below the name
    QVERIFY(below->height() > below->sizeHint().height());
    QVERIFY(below->nameRoom() >= QFontMetricsF(theme.font(Type::Name)).horizontalAdvance(u"Player 1"_s));
}

void SeasonChartsTest::aDayEitherLacksCountsForNobody()
{
    const Board board = pair({{StepCount{9}, StepCount{8}}, {StepCount{9}, {}}, {{}, StepCount{8}}, {{}, {}}, {StepCount{7}, StepCount{7}},
                              {StepCount{0}, StepCount{8}}});
    const std::optional<DuelData> duel = duelData(board, PlayerId{1}, PlayerId{2});
    QVERIFY(duel);
    QCOMPARE(duel->days.size(), size_t(6));
    QCOMPARE(duel->sides[0].won, 1);
    QCOMPARE(duel->sides[1].won, 1); // zero steps are a reading
    QVERIFY(!duelData(board, PlayerId{1}, PlayerId{1}));
    QVERIFY(!duelData(board, PlayerId{1}, PlayerId{3}));
    QVERIFY(!duelData(board, {}, PlayerId{1}));
}

void SeasonChartsTest::aDuelBeginsWhenBothAreThere()
{
    Board board = pair({{StepCount{9}, {}}, {StepCount{9}, {}}, {StepCount{9}, {}}, {StepCount{9}, StepCount{1}}});
    board.rows[1].player.joined = board.date.addDays(-1);
    const std::optional<DuelData> duel = duelData(board, PlayerId{1}, PlayerId{2});
    QCOMPARE(duel->days.size(), size_t(2));
    QCOMPARE(duel->days.front().day, board.date.addDays(-1)); // joined, not synced
}

void SeasonChartsTest::duelBarsEqualTheDays()
{
    const Board board = sample::thursday();
    const DuelData duel = *duelData(board, sample::playerNamed(board, u"Peter"_s), sample::playerNamed(board, u"Wendy"_s));
    DuelChart chart(Theme::light());
    chart.resize(400, 500);
    chart.show();
    chart.setData(duel, {});
    auto *bars = qobject_cast<QStackedBarSeries *>(chart.chart()->series().constFirst());
    QVERIFY(bars);
    QCOMPARE(bars->count(), 8);
    int solid = 0;
    for (int day = 0; day < static_cast<int>(duel.days.size()); ++day) {
        const DuelData::Day &each = duel.days[static_cast<size_t>(day)];
        for (int side = 0; side < 2; ++side) {
            double drawn = 0;
            for (int set = 0; set < 4; ++set)
                drawn += bars->barSets().at(side * 4 + set)->at(day);
            const auto &steps = each.steps[static_cast<size_t>(side)];
            QVERIFY(side == 0 ? drawn > 0 : drawn < 0); // the other one hangs
            if (steps)
                QCOMPARE(std::abs(drawn), static_cast<double>(steps->value));
            solid += bars->barSets().at(side * 4)->at(day) != 0 ? 1 : 0;
        }
    }
    QVERIFY(duel.days.back().isOpen[1]);
    QVERIFY(bars->barSets().at(6)->at(static_cast<int>(duel.days.size()) - 1) < 0); // hatched
    QCOMPARE(solid, duel.sides[0].won + duel.sides[1].won); // whoever has more is solid, and Wendy's open day is not the higher one
    QVERIFY(chart.accessibleName().contains(u"Peter"_s) && chart.accessibleName().contains(u"Wendy"_s));
    QVERIFY(chart.accessibleDescription().contains(QLocale().toString(duel.sides[1].won)));
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.readOut().value.contains(QLocale().toString(14'907)));
    QVERIFY(chart.readOut().value.contains(QLocale().toString(11'206)));
    QVERIFY(chart.readOut().note.contains(u"Peter"_s));
    QVERIFY(chart.readOut().note.contains(u"may still change"_s));
    QVERIFY(!chart.readOut().text().contains(u'-')); // counts are absolute
    QCOMPARE(chart.accessibleDescription(), chart.readOut().text());
}

void SeasonChartsTest::theOpponentIsChosenAndKept()
{
    Shown shown(sample::thursday(), ChartPanel::Tab::DailySteps);
    shown.panel.selectPlayer(shown.named(u"Molly"_s));
    auto *opponents = shown.panel.findChild<QComboBox *>();
    QVERIFY(!opponents->accessibleName().isEmpty());
    QCOMPARE(opponents->count(), 8); // nobody, and all but Molly
    QCOMPARE(opponents->findText(u"Molly"_s), -1);
    QVERIFY(shown.chart<DailyStepsChart>()->isVisible());
    opponents->setCurrentText(u"Wendy"_s);
    QVERIFY(shown.chart<DuelChart>()->isVisible());
    QVERIFY(!shown.chart<DailyStepsChart>()->isVisible());
    QVERIFY(shown.chart<DuelChart>()->accessibleName().contains(u"Molly"_s));
    // The opponent stays while another player is chosen, and a new board comes.
    QTest::keyClick(shown.chart<DuelChart>(), Qt::Key_Up);
    QCOMPARE(shown.panel.selectedPlayer(), shown.named(u"Tootles"_s));
    shown.panel.setBoard(shown.board);
    QCOMPARE(opponents->currentText(), u"Wendy"_s);
    QVERIFY(shown.chart<DuelChart>()->accessibleName().contains(u"Tootles"_s));
    // Nobody is against oneself.
    shown.panel.selectPlayer(shown.named(u"Wendy"_s));
    QVERIFY(shown.chart<DailyStepsChart>()->isVisible());
    shown.panel.selectPlayer(shown.named(u"Curly"_s));
    QCOMPARE(opponents->currentText(), u"Wendy"_s);
    opponents->setCurrentIndex(0);
    QVERIFY(shown.chart<DailyStepsChart>()->isVisible());
    Shown nobody(sample::empty(), ChartPanel::Tab::DailySteps);
    QVERIFY(!nobody.panel.findChild<QComboBox *>()->isEnabled());
    QVERIFY(!nobody.panel.grab().isNull());
}

QTEST_MAIN(SeasonChartsTest)
#include "tst_season_charts.moc"
