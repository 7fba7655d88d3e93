// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reachable.h"
#include "tests/ui/sample_board.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/time_window.h"

#include <QBarSet>
#include <QChart>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTabBar>
#include <QTest>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>
#include <random>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(ChartSurface &chart, QPointF at, QPoint delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.viewport(), &event);
}

void drag(ChartSurface &chart, QPoint from, QPoint to)
{
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, from);
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, chart.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart.viewport(), &move);
    }
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, to);
}

std::unique_ptr<RankingChart> ranking(int days)
{
    auto chart = std::make_unique<RankingChart>(Theme::light());
    chart->resize(400, 400);
    chart->show();
    chart->setData(rankingData(sample::crowd(5, days)));
    return chart;
}

/// Ninety days of 5,000 steps and one of 98,000.
DailyData oneGreatDay(int great)
{
    Board board = sample::crowd(2, 90);
    board.rows[0].recent[static_cast<size_t>(great)].steps = StepCount{98'000};
    return dailyData(board, PlayerId{1}).value_or(DailyData());
}

double topOf(const QChartView &view)
{
    return qobject_cast<QValueAxis *>(view.chart()->axes(Qt::Vertical).constFirst())->max();
}

/// How far the points of the lines reach.
std::pair<double, double> reachOf(const PlayerLinesChart &chart)
{
    std::pair<double, double> reach{1e9, -1e9};
    for (const PlayerLinesChart::Line &line : chart.lines()) {
        for (const QPointF &point : line.points)
            reach = {std::min(reach.first, point.x()), std::max(reach.second, point.x())};
    }
    return reach;
}

} // namespace

class ChartZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowStaysInside();
    void aWindowZoomsAboutADay();
    void aWindowFollowsNewDays();
    void moreThanUsualIsAsked();
    void aWindowComesBackWithItsDays();
    void fewPointsStayAsTheyAre();
    void manyPointsKeepTheirExtremes();
    void aPathIsCutAtTheEnds();
    void theWheelZoomsAboutThePointer();
    void keysZoomAndReset();
    void keysAreToldAndReached();
    void draggingPansAndDoesNotChoose();
    void readingLeadsTheWindow();
    void namesStandAtTheLastDayInView();
    void barsAreThoseInView();
    void moreDaysThanFitAreWeeks_data();
    void moreDaysThanFitAreWeeks();
    void dashesFollowTheWay();
    void aRibbonIsAsWideAsItsLine();
    void aBandIsAsWideAsItsLine();
    void dashesAreOfFlatPartsOnly();
    void tenYearsShowTheirExtremes();
    void dashedLinesStayDashed();
    void earlierDaysLeaveTheViewWhereItIs();
    void theStepsAxisFitsTheDaysInView();
    void underTheHandTheStepsAxisOnlyGrows();
};

void ChartZoomTest::aWindowStaysInside()
{
    TimeWindow window;
    QCOMPARE(window.count(), 0);
    window.zoom(0.5, 0);
    window.pan(3);
    window.reveal(2);
    QCOMPARE(window.count(), 0);
    window.setDays(30, 30);
    QCOMPARE(window.first(), 0);
    QCOMPARE(window.last(), 29);
    window.pan(5);
    window.pan(-5);
    QVERIFY(window.isReset());
    window.zoom(0.01, 15);
    QCOMPARE(window.count(), TimeWindow::fewest);
    window.pan(-100);
    QCOMPARE(window.first(), 0);
    window.pan(100);
    QCOMPARE(window.last(), 29);
    window.zoom(100, 29);
    QVERIFY(window.isReset());
    window.setDays(3, 3); // fewer than the fewest
    QCOMPARE(window.count(), 3);
    window.zoom(0.5, 1);
    QCOMPARE(window.count(), 3);
}

void ChartZoomTest::aWindowZoomsAboutADay()
{
    TimeWindow window;
    window.setDays(101, 101);
    window.zoom(0.5, 25); // a quarter from the start
    QCOMPARE(window.count(), 51);
    QVERIFY(std::abs((25.0 - window.first()) / (window.count() - 1) - 0.25) < 0.03);
    window.zoom(0.999, 25); // a day less, at least
    QCOMPARE(window.count(), 50);
    window.reveal(100);
    QCOMPARE(window.last(), 100);
    window.reveal(3);
    QCOMPARE(window.first(), 3);
    window.reset();
    QVERIFY(window.isReset());
}

void ChartZoomTest::aWindowFollowsNewDays()
{
    TimeWindow window;
    window.setDays(30, 100);
    window.setDays(31, 100); // all of it stays all of it
    QCOMPARE(window.count(), 31);
    window.zoom(0.5, 30);
    const int count = window.count();
    window.setDays(32, 100); // the end stays the end
    QCOMPARE(window.last(), 31);
    QCOMPARE(window.count(), count);
    window.pan(-10);
    window.setDays(33, 100); // elsewhere nothing moves
    QCOMPARE(window.last(), 21);
    window.setDays(33, 10);
    QCOMPARE(window.count(), 10); // what does not fit goes
    window.reset();
    QCOMPARE(window.first(), 23);
}

void ChartZoomTest::moreThanUsualIsAsked()
{
    TimeWindow window;
    window.setDays(20, 500, 30);
    QCOMPARE(window.count(), 20);
    window.setDays(400, 500, 30); // much of what was not read yet
    QVERIFY(window.isReset());
    QCOMPARE(window.first(), 370);
    window.zoom(100, 399);
    QCOMPARE(window.count(), 400);
    QVERIFY(!window.isReset());
    window.setDays(401, 500, 30); // as wide as the reader wants it
    QCOMPARE(window.count(), 400);
    QCOMPARE(window.last(), 400);
    window.reset();
    QCOMPARE(window.count(), 30);
    window.setDays(3, 500, 30);
    QCOMPARE(window.count(), 3);
}

void ChartZoomTest::aWindowComesBackWithItsDays()
{
    TimeWindow window;
    window.setDays(1000, 1000, 30);
    window.zoom(1, 999); // a day more than usual
    window.pan(-500);
    QCOMPARE(window.last(), 499);
    const int count = window.count();
    window.setDays(400, 400, 30, -600); // the oldest ones are not there for now
    QCOMPARE(window.first(), 0);
    QCOMPARE(window.count(), count);
    window.setDays(1000, 1000, 30, 600);
    QCOMPARE(window.last(), 499);
    window.zoom(100, 499);
    window.setDays(400, 400, 30, -600);
    QCOMPARE(window.count(), 400);
    window.setDays(1000, 1000, 30, 600); // as wide as it was
    QCOMPARE(window.count(), 1000);
    window.setDays(400, 400, 30, -600);
    window.pan(-1);
    window.zoom(0.5, 100); // wanted otherwise meanwhile
    const int first = window.first();
    window.setDays(1000, 1000, 30, 600);
    QCOMPARE(window.first(), first + 600);
    QCOMPARE(window.count(), 200);
}

void ChartZoomTest::fewPointsStayAsTheyAre()
{
    const QList<QPointF> path{{0, 1}, {1, 5}, {2, 2}};
    QCOMPARE(thinned(path, 0, 2, 100), path);
    QVERIFY(thinned({}, 0, 2, 100).isEmpty());
    QVERIFY(thinned(path, 5, 9, 100).isEmpty());
}

void ChartZoomTest::manyPointsKeepTheirExtremes()
{
    std::mt19937 random(7);
    QList<QPointF> path;
    for (int i = 0; i < 5000; ++i)
        path.append(QPointF(i * 0.5, static_cast<double>(random() % 1000)));
    constexpr int columns = 100;
    const QList<QPointF> few = thinned(path, 0, path.last().x(), columns);
    QVERIFY(few.size() <= 2 * columns + 2);
    QCOMPARE(few.first(), path.first());
    QCOMPARE(few.last(), path.last());
    QVERIFY(std::ranges::is_sorted(few, {}, &QPointF::x));
    const double wide = path.last().x() / columns;
    const auto extremes = [wide](const QList<QPointF> &points, int column) {
        std::pair<double, double> found{1e9, -1e9};
        for (const QPointF &point : points) {
            if (static_cast<int>(std::floor(point.x() / wide)) == column)
                found = {std::min(found.first, point.y()), std::max(found.second, point.y())};
        }
        return found;
    };
    for (int column = 0; column < columns; ++column)
        QCOMPARE(extremes(few, column), extremes(path, column));
}

void ChartZoomTest::aPathIsCutAtTheEnds()
{
    const QList<QPointF> path{{0, 0}, {10, 10}, {10, 20}, {20, 20}};
    QCOMPARE(thinned(path, 5, 15, 100), (QList<QPointF>{{5, 5}, {10, 10}, {10, 20}, {15, 20}}));
    QCOMPARE(thinned(path, 11, 12, 100), (QList<QPointF>{{11, 20}, {12, 20}}));
    QCOMPARE(thinned(path, 10, 20, 100), (QList<QPointF>{{10, 10}, {10, 20}, {20, 20}}));
}

void ChartZoomTest::theWheelZoomsAboutThePointer()
{
    const std::unique_ptr<RankingChart> chart = ranking(60);
    const QRectF plot = chart->chart()->plotArea();
    const auto dayUnder = [&](double share) {
        return chart->window().first() + share * (chart->window().count() - 1);
    };
    const double before = dayUnder(0.25);
    turnWheel(*chart, {plot.left() + plot.width() * 0.25, plot.center().y()}, {0, 120});
    turnWheel(*chart, {plot.left() + plot.width() * 0.25, plot.center().y()}, {0, 120});
    QVERIFY(chart->window().count() < 60);
    QVERIFY(std::abs(dayUnder(0.25) - before) < 2);
    QCOMPARE(chart->chart()->plotArea(), plot); // the time axis only
    // Half a notch and another half are one.
    const int count = chart->window().count();
    turnWheel(*chart, plot.center(), {0, 60});
    QCOMPARE(chart->window().count(), count);
    turnWheel(*chart, plot.center(), {0, 60});
    QVERIFY(chart->window().count() < count);
    const int last = chart->window().last();
    const int zoomed = chart->window().count();
    turnWheel(*chart, plot.center(), {0, 120}, Qt::ShiftModifier);
    QVERIFY(chart->window().last() < last);
    turnWheel(*chart, plot.center(), {-120, 0}); // as some systems tell it
    QCOMPARE(chart->window().last(), last);
    QCOMPARE(chart->window().count(), zoomed);
    QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, plot.center().toPoint());
    QVERIFY(chart->window().isReset());
}

void ChartZoomTest::keysZoomAndReset()
{
    const std::unique_ptr<RankingChart> chart = ranking(60);
    QTest::keyClick(chart.get(), '+');
    const int once = chart->window().count();
    QVERIFY(once < 60);
    QCOMPARE(chart->window().last(), 59);
    QTest::keyClick(chart.get(), '+');
    QVERIFY(chart->window().count() < once);
    QTest::keyClick(chart.get(), '-');
    QCOMPARE(chart->window().count(), once);
    QTest::keyClick(chart.get(), '0');
    QVERIFY(chart->window().isReset());
}

void ChartZoomTest::keysAreToldAndReached()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    panel.setBoard(sample::crowd(5, 60));
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    for (const ChartPanel::Tab tab : {ChartPanel::Tab::Ranking, ChartPanel::Tab::DailySteps, ChartPanel::Tab::Points}) {
        panel.turnTo(tab);
        panel.findChild<QTabBar *>()->setFocus();
        const QList<QWidget *> stops = tests::stopsOfTab(panel);
        const auto chart = std::ranges::find_if(stops, [](QWidget *stop) { return qobject_cast<ChartSurface *>(stop); });
        QVERIFY(chart != stops.end());
        QVERIFY((*chart)->accessibleDescription().contains(u"zoom"_s));
        QVERIFY(panel.findChild<QTabBar *>()->tabToolTip(static_cast<int>(tab)).contains(u"zoom"_s));
        const int shown = static_cast<ChartSurface *>(*chart)->window().count();
        (*chart)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), '+');
        QVERIFY(static_cast<ChartSurface *>(*chart)->window().count() < shown);
    }
}

void ChartZoomTest::draggingPansAndDoesNotChoose()
{
    const std::unique_ptr<RankingChart> chart = ranking(60);
    QSignalSpy chosen(chart.get(), &ChartSurface::playerSelected);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart.get(), '+');
    const QPoint centre = chart->chart()->plotArea().center().toPoint();
    const int last = chart->window().last();
    drag(*chart, centre, centre + QPoint(80, 0));
    QVERIFY(chart->window().last() < last);
    drag(*chart, centre, centre - QPoint(200, 0));
    QCOMPARE(chart->window().last(), last);
    QCOMPARE(chosen.count(), 0);
    // The drawn lines end where the axis does.
    drag(*chart, centre, centre + QPoint(80, 0));
    QVERIFY(reachOf(*chart).first >= chart->window().first() - 0.61);
    QVERIFY(reachOf(*chart).second <= chart->window().last());
}

void ChartZoomTest::readingLeadsTheWindow()
{
    const std::unique_ptr<RankingChart> chart = ranking(60);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(chart.get(), '+');
    QTest::keyClick(chart.get(), Qt::Key_End);
    const QString last = chart->readOut().title;
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(chart->window().first(), 0);
    QVERIFY(QRectF(chart->rect()).contains(chart->readOut().anchor));
    QTest::keyClick(chart.get(), Qt::Key_End);
    QCOMPARE(chart->readOut().title, last);
    QCOMPARE(chart->window().last(), 59);
    // The pointer reads the day that is drawn under it.
    const QPointF anchor = chart->readOut().anchor;
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QMouseEvent move(QEvent::MouseMove, anchor, chart->viewport()->mapToGlobal(anchor), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(chart->viewport(), &move);
    QCOMPARE(chart->readOut().anchor, anchor);
}

void ChartZoomTest::namesStandAtTheLastDayInView()
{
    const std::unique_ptr<RankingChart> chart = ranking(60);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart.get(), '+');
    QSignalSpy chosen(chart.get(), &ChartSurface::playerSelected);
    const QRectF plot = chart->chart()->plotArea();
    const QPoint first(qRound(plot.right()) + 5, qRound(plot.top() + plot.height() * 0.1));
    turnWheel(*chart, plot.center(), {0, 120}, Qt::ShiftModifier);
    QCOMPARE(chart->window().last() % 2, 1); // a day on which the first two have changed places
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(chosen.takeFirst().at(0).value<PlayerId>(), PlayerId{2});
}

void ChartZoomTest::barsAreThoseInView()
{
    DailyStepsChart chart(Theme::light());
    chart.resize(400, 400);
    chart.show();
    chart.setUsualDays(TimeWindow::readable);
    const Board board = sample::crowd(2, 366);
    chart.setData(dailyData(board, PlayerId{1}), {});
    const auto bars = [&] { return qobject_cast<QStackedBarSeries *>(chart.chart()->series().constFirst())->barSets().at(1); };
    QCOMPARE(bars()->count(), TimeWindow::readable);
    QCOMPARE(bars()->at(bars()->count() - 1), static_cast<double>(board.rows[0].recent.back().steps->value));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(bars()->at(0), static_cast<double>(board.rows[0].recent.front().steps->value));
    QVERIFY(chart.readOut().value.contains(QLocale().toString(board.rows[0].recent.front().steps->value)));
    QVERIFY(chart.chart()->plotArea().contains(chart.readOut().anchor));
}

void ChartZoomTest::moreDaysThanFitAreWeeks_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("a year") << 366;
    QTest::newRow("ten years") << 3650;
}

void ChartZoomTest::moreDaysThanFitAreWeeks()
{
    QFETCH(int, days);
    QLocale::setDefault(QLocale(u"en_GB"_s)); // weeks begin on Monday
    Board board = sample::crowd(2, days);
    std::vector<ScoredDay> &recent = board.rows[0].recent;
    const auto steps = [&recent](size_t fromEnd) -> std::optional<StepCount> & { return recent[recent.size() - fromEnd].steps; };
    steps(4).reset(); // of Monday to Thursday the first
    DailyStepsChart chart(Theme::light());
    chart.resize(400, 400);
    chart.show();
    chart.setData(dailyData(board, PlayerId{1}), {});
    QCOMPARE(chart.window().count(), days); // all of them
    const QList<QBarSet *> sets = qobject_cast<QStackedBarSeries *>(chart.chart()->series().constFirst())->barSets();
    const int bars = sets.constFirst()->count();
    QVERIFY(bars <= chart.chart()->plotArea().width() / 2); // no bar is thinner than can be seen
    QVERIFY(bars >= 40);
    if (days == 366) {
        QCOMPARE(bars, 53); // Wednesday, 19 November 2025 to Thursday
        QCOMPARE(sets.at(1)->at(bars - 1), std::round((steps(1)->value + steps(2)->value + steps(3)->value) / 3.0));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.readOut().title, u"Mon 16 Nov to Thu 19 Nov"_s);
        QVERIFY(chart.readOut().value.contains(QLocale().toString(steps(2)->value)));
        QTest::keyClick(&chart, Qt::Key_Left); // to the bar before
        QCOMPARE(chart.readOut().title, u"Mon 9 Nov to Sun 15 Nov"_s);
        const QPointF anchor = chart.readOut().anchor;
        QTest::keyClick(&chart, Qt::Key_Escape);
        QMouseEvent move(QEvent::MouseMove, anchor, chart.viewport()->mapToGlobal(anchor), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(chart.viewport(), &move);
        QCOMPARE(chart.readOut().title, u"Mon 9 Nov to Sun 15 Nov"_s);
    }
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.window().count(), days);
    QVERIFY(chart.readOut().title.contains(QString::number(recent.front().day.year())));
    QVERIFY(chart.chart()->plotArea().contains(chart.readOut().anchor));
    QVERIFY(chart.accessibleDescription().contains(u"mean"_s, Qt::CaseInsensitive));
    chart.setFocus();
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&chart, '+');
    QCOMPARE(chart.readOut().title.count(u" to "_s), 0); // a bar a day again
}

void ChartZoomTest::theStepsAxisFitsTheDaysInView()
{
    DailyStepsChart chart(Theme::light());
    chart.setUsualDays(TimeWindow::readable);
    chart.resize(400, 400);
    chart.show();
    chart.setData(oneGreatDay(10), {});
    QCOMPARE(topOf(chart), 10'000.0); // the goal is always inside
    const QRectF plot = chart.chart()->plotArea();
    QTest::keyClick(&chart, Qt::Key_Home); // the first days come into view
    QCOMPARE(topOf(chart), 100'000.0);
    QCOMPARE(chart.chart()->plotArea(), plot);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(topOf(chart), 10'000.0);
}

void ChartZoomTest::underTheHandTheStepsAxisOnlyGrows()
{
    DailyStepsChart chart(Theme::light());
    chart.setUsualDays(TimeWindow::readable);
    chart.resize(400, 400);
    chart.show();
    chart.setData(oneGreatDay(65), {}); // of the last thirty days one of the first
    QCOMPARE(topOf(chart), 100'000.0);
    QTest::keyClick(&chart, '+');
    QTest::keyClick(&chart, '+');
    QCOMPARE(topOf(chart), 10'000.0);
    const QPoint centre = chart.chart()->plotArea().center().toPoint();
    const auto move = [&](int x) {
        QMouseEvent event(QEvent::MouseMove, centre + QPoint(x, 0), chart.viewport()->mapToGlobal(centre + QPoint(x, 0)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart.viewport(), &event);
    };
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, centre);
    move(200);
    QCOMPARE(topOf(chart), 100'000.0);
    move(0);
    QCOMPARE(topOf(chart), 100'000.0);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, centre);
    QCOMPARE(topOf(chart), 10'000.0);
}

void ChartZoomTest::dashesFollowTheWay()
{
    // 10 long on, 5 off, along 30 to the right and 20 up.
    const std::vector<QPolygonF> dashes = dashesAlong(QPolygonF({{0, 20}, {30, 20}, {30, 0}}), 10, 5);
    QCOMPARE(dashes.size(), std::size_t(4));
    QCOMPARE(dashes[0], QPolygonF({{0, 20}, {10, 20}}));
    QCOMPARE(dashes[1], QPolygonF({{15, 20}, {25, 20}}));
    QCOMPARE(dashes[2], QPolygonF({{30, 20}, {30, 10}}));
    QCOMPARE(dashes[3], QPolygonF({{30, 5}, {30, 0}}));
    QVERIFY(dashesAlong({}, 10, 5).empty());
    QVERIFY(dashesAlong(QPolygonF({{3, 3}, {3, 3}}), 10, 5).empty());
}

void ChartZoomTest::aRibbonIsAsWideAsItsLine()
{
    QCOMPARE(ribbonAlong(QPolygonF({{0, 10}, {20, 10}}), 4), QPolygonF({{0, 12}, {20, 12}, {20, 8}, {0, 8}}));
    QCOMPARE(ribbonAlong(QPolygonF({{10, 0}, {10, 20}}), 4), QPolygonF({{8, 0}, {8, 20}, {12, 20}, {12, 0}}));
    // As wide up to its corner and from there on.
    QCOMPARE(ribbonAlong(QPolygonF({{0, 20}, {10, 20}, {10, 0}}), 4),
             QPolygonF({{0, 22}, {12, 22}, {12, 0}, {8, 0}, {8, 18}, {0, 18}}));
    // There and back: the end is not drawn out.
    for (const QPointF &point : ribbonAlong(QPolygonF({{0, 0}, {10, 20}, {20, 0}, {20, 20}}), 4))
        QVERIFY(point.y() > -6 && point.y() < 26);
    QVERIFY(ribbonAlong(QPolygonF({{3, 3}}), 4).isEmpty());
}

void ChartZoomTest::aBandIsAsWideAsItsLine()
{
    const auto heightAt = [](const QPolygonF &band, double x) {
        std::pair<double, double> reach{1e9, -1e9};
        for (const QPointF &point : band) {
            if (std::abs(point.x() - x) < 0.5)
                reach = {std::min(reach.first, point.y()), std::max(reach.second, point.y())};
        }
        return reach;
    };
    QVERIFY(bandAlong({}, 4).isEmpty());
    QVERIFY(bandAlong(QPolygonF({{1, 1}}), 4).isEmpty());
    const QPolygonF band = bandAlong(QPolygonF({{10, 50}, {20, 50}, {20, 90}, {30.2, 90}, {30.4, 10}, {30.6, 90}, {40, 90}}), 4);
    QCOMPARE(band.boundingRect(), QRectF(QPointF(10.5, 8), QPointF(40.5, 92)));
    QCOMPARE(heightAt(band, 12.5), std::pair(48.0, 52.0));
    QCOMPARE(heightAt(band, 20.5), std::pair(48.0, 92.0));
    QCOMPARE(heightAt(band, 18.5), std::pair(48.0, 92.0)); // a steep part is as wide as a flat one
    QCOMPARE(heightAt(band, 17.5), std::pair(48.0, 52.0));
    QCOMPARE(heightAt(band, 30.5), std::pair(8.0, 92.0)); // all of a column
    QCOMPARE(heightAt(band, 35.5), std::pair(88.0, 92.0));
    const QPolygonF slope = bandAlong(QPolygonF({{0, 0}, {10, 100}}), 2); // is without gaps
    for (int x = 0; x < 9; ++x)
        QVERIFY(heightAt(slope, x + 0.5).second > heightAt(slope, x + 1.5).first);
}

void ChartZoomTest::dashesAreOfFlatPartsOnly()
{
    QPolygonF path;
    for (int x = 0; x <= 40; ++x)
        path.append(QPointF(x, 50)); // flat, then to and fro
    for (int x = 41; x <= 100; ++x)
        path.append(QPointF(x, x % 2 == 0 ? 10 : 90));
    const std::vector<QPolygonF> dashes = dashesOf(bandAlong(path, 4), 16, 8, 12);
    QList<QPair<double, double>> reaches;
    for (const QPolygonF &dash : dashes)
        reaches.append({dash.boundingRect().left(), dash.boundingRect().right()});
    QCOMPARE(reaches, (QList<QPair<double, double>>{{0.5, 15.5}, {24.5, 100.5}}));
    const QPolygonF flat = bandAlong(QPolygonF({{0, 50}, {60, 50}}), 4);
    QCOMPARE(dashesOf(flat, 16, 8, 12).size(), size_t(3));
}

void ChartZoomTest::tenYearsShowTheirExtremes()
{
    const Theme theme = Theme::light();
    RankingChart ranks(theme);
    PointsChart points(theme);
    for (PlayerLinesChart *chart : std::initializer_list<PlayerLinesChart *>{&ranks, &points}) {
        RankingData data = rankingData(sample::crowd(12, 3650));
        for (RankingLine &line : data.lines) {
            std::ranges::fill(line.positions, line.positions.front());
            std::ranges::fill(line.points, line.points.front());
        }
        data.lines[3].positions[2000] = 12; // for one day
        data.lines[3].points[2000] = 0;
        data.lines[4].positions[1000] = 0; // for one day not there, wherever it was
        chart->resize(400, 400);
        chart->show();
        chart->setData(data);
        QCOMPARE(chart->window().count(), 3650);
        const QImage picture = chart->grab().toImage();
        const QRectF plot = chart->chart()->plotArea();
        const auto x = static_cast<int>(plot.left() + plot.width() * 2000.6 / 3649.6);
        const auto has = [&](int column, int colour) {
            int pixels = 0;
            for (int y = 0; y < picture.height(); ++y)
                pixels += picture.pixelColor(column, y) == theme.player(data.lines[static_cast<size_t>(colour)].colour) ? 1 : 0;
            return pixels;
        };
        QVERIFY2(has(x, 3) > 40, qPrintable(chart->objectName())); // down to the last place
        QVERIFY(has(x - 20, 3) < 5);
        QVERIFY(has(x - 20, 3) > 0);
    }
}

void ChartZoomTest::dashedLinesStayDashed()
{
    const Theme theme = Theme::light();
    RankingData data = rankingData(sample::crowd(14, 1000));
    for (RankingLine &line : data.lines)
        std::ranges::fill(line.positions, static_cast<int>(&line - data.lines.data()) + 1);
    for (const size_t index : {size_t{9}, size_t{12}}) { // the colour of the second one is the first player's, too
        RankingChart chart(theme);
        chart.resize(400, 400);
        chart.show();
        chart.setData(data);
        chart.selectPlayer(data.lines[index].player);
        const QImage picture = chart.grab().toImage();
        const QRectF plot = chart.chart()->plotArea();
        const double y = plot.top() + plot.height() * (static_cast<double>(index) + 0.45) / 13.9;
        int drawn = 0;
        for (auto x = static_cast<int>(plot.left()) + 2; x < plot.right() - 20; ++x)
            drawn += picture.pixelColor(x, static_cast<int>(y)) == theme.player(data.lines[index].colour) ? 1 : 0;
        const double share = drawn / (plot.width() - 22);
        QVERIFY2(index == 9 ? share > 0.95 : share > 0.4 && share < 0.8, qPrintable(QString::number(share)));
    }
}

void ChartZoomTest::earlierDaysLeaveTheViewWhereItIs()
{
    const RankingData whole = rankingData(sample::crowd(5, 1000));
    const RankingData newest = rankingData(sample::crowd(5, 1000), 400);
    RankingChart chart(Theme::light());
    chart.setUsualDays(TimeWindow::readable);
    chart.resize(400, 400);
    chart.show();
    chart.setData(newest);
    QTest::keyClick(&chart, Qt::Key_Minus);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Left);
    const auto firstInView = [&chart](const RankingData &data) { return data.day(chart.window().first()); };
    const QDate first = firstInView(newest);
    const int count = chart.window().count();
    const QString read = chart.readOut().text();
    QVERIFY(!read.isEmpty());
    for (const RankingData *data : {&whole, &newest, &whole}) {
        chart.setData(*data);
        QCOMPARE(firstInView(*data), first);
        QCOMPARE(chart.window().count(), count);
        QCOMPARE(chart.readOut().text(), read);
    }
}

QTEST_MAIN(ChartZoomTest)
#include "tst_chart_zoom.moc"
