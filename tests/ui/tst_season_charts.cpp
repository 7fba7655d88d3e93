// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/points_data.h"

#include <QAccessible>
#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QList<QLineSeries *> linesOf(const QChartView &view)
{
    QList<QLineSeries *> lines;
    for (QAbstractSeries *series : view.chart()->series()) {
        if (auto *line = qobject_cast<QLineSeries *>(series))
            lines.append(line);
    }
    return lines;
}

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
    void heatHasFiveSteps();
    void theGridKeepsWeeksTogether();
    void theCalendarIsWalkedAndRead();
    void theCalendarTellsStatesApart();
    void aLongCalendarShowsTheCurrentDay();
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
    const RankingData data = rankingData(sample::thursday());
    chart.setData(data);
    QList<QLineSeries *> series = linesOf(chart);
    for (const RankingLine &line : data.lines) {
        QList<QPointF> drawn = series.takeFirst()->points();
        if (!line.settled) {
            QCOMPARE(series.first()->pen().style(), Qt::CustomDashLine);
            drawn += series.takeFirst()->points();
        }
        for (int day = 0; day < data.days; ++day) {
            // The last point up to the day: the one the line leaves it with.
            const auto after = std::ranges::upper_bound(drawn, static_cast<double>(day), {}, &QPointF::x);
            QVERIFY(after != drawn.begin());
            QCOMPARE(std::prev(after)->y(), static_cast<double>(line.points[static_cast<size_t>(day)]));
        }
    }
    QVERIFY(series.isEmpty());
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
    const double top = points->chart()->mapToPosition(QPointF(13, 43), linesOf(*points).constLast()).y();
    QTest::mouseClick(points->viewport(), Qt::LeftButton, {}, QPointF(plot.right(), top).toPoint());
    QCOMPARE(shown.panel.selectedPlayer(), shown.named(u"Tiger Lily"_s));
}

void SeasonChartsTest::ofManyPlayersPointsFewHaveColour()
{
    Shown shown(sample::crowd(60, 30), ChartPanel::Tab::Points);
    shown.panel.selectPlayer(PlayerId{20});
    const QList<QLineSeries *> lines = linesOf(*shown.chart<PointsChart>());
    QCOMPARE(std::ranges::count_if(lines, [](const QLineSeries *line) { return line->pen().color() == Theme::light().line; }), 49);
    QVERIFY(!shown.panel.grab().isNull());
    Shown thousand(sample::crowd(1000, 5), ChartPanel::Tab::Points);
    QVERIFY(linesOf(*thousand.chart<PointsChart>()).size() <= 12);
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
        return drawn.mapToValue(drawn.plotArea().bottomLeft(), linesOf(chart).constFirst()).y();
    };
    QCOMPARE(qRound(bottom(*season.chart<PointsChart>())), 0);
    board.league.season.first = board.league.season.first.addDays(-300);
    Shown later(board, ChartPanel::Tab::Points);
    QVERIFY(bottom(*later.chart<PointsChart>()) > 990);
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
    // The daily steps say the same.
    auto *daily = shown.chart<DailyStepsChart>();
    QTest::keyClick(daily, Qt::Key_End);
    QCOMPARE(daily->readOut().text(), calendar->readOut().text());
    QTest::keyClick(calendar, Qt::Key_Escape);
    QVERIFY(calendar->readOut().isEmpty());

    Shown nobody(sample::empty(), ChartPanel::Tab::Calendar);
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Down})
        QTest::keyClick(nobody.chart<CalendarChart>(), key);
    QVERIFY(nobody.chart<CalendarChart>()->readOut().isEmpty());
    QVERIFY(!nobody.panel.grab().isNull());
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

QTEST_MAIN(SeasonChartsTest)
#include "tst_season_charts.moc"
