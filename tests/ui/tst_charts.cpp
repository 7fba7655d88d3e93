// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/duel_chart.h"
#include "ui/charts/player_summary.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/ranking_picture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QCoroTask>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr auto thursday = sample::thursday;
constexpr auto crowd = sample::crowd;

QList<QLineSeries *> linesOf(const QChartView &view)
{
    QList<QLineSeries *> lines;
    for (QAbstractSeries *series : view.chart()->series()) {
        if (auto *line = qobject_cast<QLineSeries *>(series))
            lines.append(line);
    }
    return lines;
}

template<typename Chart>
Chart *chartOf(ChartPanel &panel)
{
    return panel.findChild<Chart *>();
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTheBoards();
    void aLateJoinerHasNoPlaceBefore();
    void tiesStandOnPlacesOfTheirOwn();
    void aSmallLeagueIsAllInColour();
    void aBigLeagueShowsTheChosenAndNeighbours();
    void withoutAChoiceTheFirstAndTheMoversAreShown();
    void ofManyPlayersAllInColourAreNamed_data();
    void ofManyPlayersAllInColourAreNamed();
    void barsAreTheBoards();
    void aDayBeforeJoiningIsNotMissing();
    void longBeforeIsLeftOut();
    void summaryCountsTheSeason();
    void strangersHaveNoBars();
    void valueTicksAreRound_data();
    void valueTicksAreRound();
    void easedPathKeepsBetweenItsPlaces();
    void linesEqualTheBoard();
    void barSetsEqualTheBoard();
    void whatNobodySeesIsNotDrawn();
    void anotherThemeReachesEveryChart();
    void selectionGoesBothWays();
    void whoIsNotHereAnyMoreLeavesNoEmptyFigures();
    void keysReadTheDays();
    void pointerReadsTheNearestLine();
    void themeChangesAtOnce();
    void ofAThousandPlayersFewAreDrawn();
    void noLeaderCrossesAnAvatar();
    void captionsTellTheRanksOfTheDayBesideThem();
    void noAvatarHidesTheLastDay();
    void thinLinesAreReadByThePointer();
    void theFirstPlaceHasAir();
    void theGreatestCountsAreDrawn();
    void emptyBoardsAreTold();
    void thinLinesAreAsWideOnSharpScreens();
    void thePictureForMessagesShowsTheRanking();
};

void ChartsTest::linesAreTheBoards()
{
    const Board board = thursday();
    const RankingData data = rankingData(board);
    QCOMPARE(data.first, board.ranking.first);
    QCOMPARE(data.days, 14);
    QCOMPARE(data.settled, false);
    QCOMPARE(data.lines.size(), board.rows.size());
    for (size_t i = 0; i < data.lines.size(); ++i) {
        QCOMPARE(data.lines[i].player, board.rows[i].player.id);
        QCOMPARE(data.lines[i].name, board.rows[i].player.name);
        QCOMPARE(data.lines[i].positions.back(), static_cast<int>(i) + 1);
        QCOMPARE(data.lines[i].ranks.back(), board.rows[i].standing.rank);
        QCOMPARE(data.lines[i].points.back(), board.rows[i].standing.total.points);
        QCOMPARE(data.lines[i].settled, board.rows[i].standing.settled);
    }
}

void ChartsTest::aLateJoinerHasNoPlaceBefore()
{
    const RankingData data = rankingData(crowd(3, 5));
    const QList<QPointF> path = easedPath(data.lines[2].positions, 0, 4);
    QCOMPARE(path, QList<QPointF>{QPointF(4, 3)});
}

void ChartsTest::tiesStandOnPlacesOfTheirOwn()
{
    const Board board = thursday();
    const RankingData data = rankingData(board);
    const auto nibs = static_cast<size_t>(data.indexOf(sample::playerNamed(board, u"Nibs"_s)));
    const auto peter = static_cast<size_t>(data.indexOf(sample::playerNamed(board, u"Peter"_s)));
    QCOMPARE(data.lines[nibs].ranks.back(), data.lines[peter].ranks.back());
    QVERIFY(data.lines[nibs].positions.back() != data.lines[peter].positions.back());
    for (const size_t tied : {nibs, peter}) // the axis says what the table says
        QCOMPARE(data.rankAt(data.lines[tied].positions.back(), data.days - 1), data.lines[tied].ranks.back());
    QCOMPARE(data.rankAt(99, 0), std::nullopt);
    for (int day = 0; day < data.days; ++day) {
        std::vector<int> places;
        for (const RankingLine &line : data.lines)
            places.push_back(line.positions[static_cast<size_t>(day)]);
        std::ranges::sort(places);
        QVERIFY(std::ranges::adjacent_find(places) == places.end());
    }
}

void ChartsTest::aSmallLeagueIsAllInColour()
{
    const RankingView view = rankingView(rankingData(crowd(12, 3)), PlayerId{4});
    QCOMPARE(view.coloured.size(), size_t(12));
    QVERIFY(view.thin.empty());
    QCOMPARE(view.top, 1);
    QCOMPARE(view.bottom, 12);
}

void ChartsTest::aBigLeagueShowsTheChosenAndNeighbours()
{
    const RankingData hundred = rankingData(crowd(100, 4));
    const RankingView some = rankingView(hundred, PlayerId{50});
    QCOMPARE(some.coloured.front(), 44);
    QCOMPARE(some.coloured.back(), 54);
    QCOMPARE(some.coloured.size() + some.thin.size(), size_t(100));
    QCOMPARE(some.bottom, 100);

    const RankingData thousand = rankingData(crowd(1000, 4));
    const RankingView few = rankingView(thousand, PlayerId{500});
    QVERIFY(few.thin.empty());
    QCOMPARE(few.coloured.size(), size_t(11));
    QCOMPARE(few.top, 495);
    QCOMPARE(few.bottom, 505);
    // At the ends the window stays inside.
    QCOMPARE(rankingView(thousand, PlayerId{1}).top, 1);
    QCOMPARE(rankingView(thousand, PlayerId{999}).bottom, 1000);
    // Nobody chosen: the first ones.
    QCOMPARE(rankingView(thousand, {}).coloured.front(), 0);
    QCOMPARE(rankingView(thousand, PlayerId{4711}).coloured.front(), 0);
}

void ChartsTest::withoutAChoiceTheFirstAndTheMoversAreShown()
{
    Board board = crowd(40, 4);
    const auto positions = [&](int player) -> std::vector<int> & { return board.ranking.lines[static_cast<size_t>(player)].positions; };
    for (int player = 0; player < 40; ++player)
        positions(player).assign(4, player + 1);
    std::swap(positions(25)[2], positions(33)[2]); // both moved by eight on the last day
    std::swap(positions(20)[1], positions(39)[1]); // long ago
    const RankingView view = rankingView(rankingData(board), {});
    QCOMPARE(view.coloured, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 25, 33}));
    QCOMPARE(view.coloured.size() + view.thin.size(), size_t(40));
}

void ChartsTest::ofManyPlayersAllInColourAreNamed_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("named");
    QTest::newRow("eight") << 8 << 0 << 400 << 8;
    QTest::newRow("two dozen") << 24 << 0 << 330 << 11;
    QTest::newRow("the last one") << 24 << 24 << 330 << 11;
    QTest::newRow("sixty") << 60 << 30 << 400 << 11;
    QTest::newRow("low") << 60 << 30 << 160 << 0; // as many as there is room for
}

void ChartsTest::ofManyPlayersAllInColourAreNamed()
{
    QFETCH(int, players);
    QFETCH(int, chosen);
    QFETCH(int, height);
    QFETCH(int, named);
    RankingChart chart(Theme::light());
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(600, height);
    chart.show();
    chart.setData(rankingData(crowd(players, 19)));
    chart.selectPlayer(PlayerId{chosen});
    const auto names = chart.names();
    if (named > 0)
        QCOMPARE(names.size(), named);
    QVERIFY(names.size() > 4);
    double free = 0;
    for (const auto &[name, place] : names) {
        QVERIFY2(place.top() > free - 0.5 && place.bottom() <= chart.viewport()->height(), qPrintable(name));
        QVERIFY(place.right() <= chart.viewport()->width() - 4);
        free = place.bottom();
    }
    // A click on a name means the player.
    QSignalSpy selected(&chart, &ChartSurface::playerSelected);
    for (const auto &[name, place] : names) {
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place.center().toPoint());
        if (PlayerId{chosen} != chart.selectedPlayer())
            QCOMPARE(u"Player %1"_s.arg(chart.selectedPlayer().value), name);
        chart.selectPlayer(PlayerId{chosen});
    }
}

void ChartsTest::barsAreTheBoards()
{
    const Board board = thursday();
    for (const BoardRow &row : board.rows) {
        const std::optional<DailyData> data = dailyData(board, row.player.id);
        QVERIFY(data);
        QCOMPARE(data->bars.size(), row.recent.size());
        for (size_t i = 0; i < data->bars.size(); ++i) {
            QCOMPARE(data->bars[i].day, row.recent[i].day);
            QCOMPARE(data->bars[i].steps.has_value(), row.recent[i].steps.has_value());
            QVERIFY(data->bars[i].steps == row.recent[i].steps);
        }
    }
    const auto last = [&](const QString &name) { return dailyData(board, sample::playerNamed(board, name))->bars.back().kind; };
    QCOMPARE(last(u"Tiger Lily"_s), DailyBar::Kind::Reached);
    QCOMPARE(last(u"Tootles"_s), DailyBar::Kind::Below);
    QCOMPARE(last(u"Wendy"_s), DailyBar::Kind::Provisional);
    QCOMPARE(last(u"Slightly"_s), DailyBar::Kind::Missing);
    QCOMPARE(dailyData(board, sample::playerNamed(board, u"Peter"_s))->bars.back().points, 5);
}

void ChartsTest::aDayBeforeJoiningIsNotMissing()
{
    Board board = thursday();
    BoardRow &row = sample::rowOf(board, u"Peter"_s);
    row.player.joined = QDate(2026, 11, 16);
    for (ScoredDay &day : row.recent) {
        if (day.day < QDate(2026, 11, 16) || day.day == QDate(2026, 11, 17))
            day.steps.reset();
    }
    const std::optional<DailyData> data = dailyData(board, row.player.id);
    QCOMPARE(data->bars[data->bars.size() - 5].kind, DailyBar::Kind::Before);
    QCOMPARE(data->bars[data->bars.size() - 3].kind, DailyBar::Kind::Missing);
    QVERIFY(!data->bars[data->bars.size() - 5].average);
    QCOMPARE(data->summary.days, 4);
}

void ChartsTest::longBeforeIsLeftOut()
{
    Board board = crowd(1, 30);
    BoardRow &row = board.rows.front();
    const auto joinedBefore = [&](int days) {
        row.player.joined = board.date.addDays(1 - days);
        for (ScoredDay &day : row.recent) {
            if (day.day < row.player.joined)
                day.steps.reset();
        }
        return dailyData(board, row.player.id)->bars;
    };
    QCOMPARE(joinedBefore(30).size(), size_t(30));
    QCOMPARE(joinedBefore(20).size(), size_t(20));
    QCOMPARE(joinedBefore(20).front().kind, DailyBar::Kind::Below);
    QCOMPARE(joinedBefore(3).size(), size_t(14));
    QCOMPARE(joinedBefore(3).front().kind, DailyBar::Kind::Before);
    QCOMPARE(joinedBefore(3).back().day, board.date);
}

void ChartsTest::summaryCountsTheSeason()
{
    Board board = crowd(2, 4);
    board.league.season.first = board.date.addDays(-2); // the first of the four days is of another season
    BoardRow &row = board.rows.front();
    const std::optional<StepCount> steps[] = {StepCount{90'000}, StepCount{12'000}, {}, StepCount{9'001}};
    for (size_t i = 0; i < 4; ++i)
        row.recent[i].steps = steps[i];
    const DailyData::Summary summary = dailyData(board, row.player.id)->summary;
    QCOMPARE(summary.days, 3);
    QCOMPARE(summary.goalDays, 1);
    QCOMPARE(summary.best, 12'000);
    QCOMPARE(summary.bestDay, board.date.addDays(-2));
    QCOMPARE(summary.average, 10'501); // of the two readings, half up
    QCOMPARE(dailyData(board, row.player.id)->bars.front().points, 0);
}

void ChartsTest::strangersHaveNoBars()
{
    QVERIFY(!dailyData(thursday(), PlayerId{4711}));
    QVERIFY(!dailyData(sample::empty(), PlayerId{1}));
}

void ChartsTest::valueTicksAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
    QTest::newRow("goal alone") << 10'000.0 << 2'000.0 << 10'000.0;
    QTest::newRow("usual") << 17'009.0 << 5'000.0 << 20'000.0;
    QTest::newRow("just over") << 20'001.0 << 5'000.0 << 25'000.0;
    QTest::newRow("most there is") << 1'000'000.0 << 200'000.0 << 1'000'000.0;
}

void ChartsTest::valueTicksAreRound()
{
    QFETCH(double, highest);
    const ValueTicks ticks = valueTicks(highest);
    QTEST(ticks.step, "step");
    QTEST(ticks.top(), "top");
    QVERIFY(ticks.count <= 6);
}

void ChartsTest::easedPathKeepsBetweenItsPlaces()
{
    const QList<QPointF> path = easedPath({0, 2, 2, 2, 5, 5, 1}, 0, 6);
    QCOMPARE(path.first(), QPointF(1, 2));
    QCOMPARE(path.last(), QPointF(6, 1));
    QCOMPARE(path.at(1), QPointF(3, 2)); // a flat part needs no points between
    double before = 0;
    for (const QPointF &point : path) {
        QVERIFY(point.x() > before);
        before = point.x();
        QVERIFY(point.y() >= 1 && point.y() <= 5);
    }
    QVERIFY(easedPath({}, 0, 6).isEmpty());
    QVERIFY(easedPath({0, 0}, 0, 6).isEmpty());
}

void ChartsTest::linesEqualTheBoard()
{
    RankingChart chart(Theme::light());
    chart.resize(400, 500);
    chart.show();
    const RankingData data = rankingData(thursday());
    chart.setData(data);
    // Each line is where the board says on every day; the last day of those who may still change is a line of its own.
    auto drawnLine = chart.lines().begin();
    const auto open = std::ranges::count_if(data.lines, [](const RankingLine &line) { return !line.settled; });
    QCOMPARE(open, 2);
    QCOMPARE(std::ssize(chart.lines()), std::ssize(data.lines) + open);
    for (const RankingLine &line : data.lines) {
        QList<QPointF> drawn = (drawnLine++)->points;
        if (!line.settled) {
            QCOMPARE(drawnLine->pen.style(), Qt::CustomDashLine);
            drawn += (drawnLine++)->points;
        }
        // A level start before the first day: a change on it is a curve, not a kink.
        QVERIFY(drawn.first().x() < 0);
        QCOMPARE(drawn.first().y(), static_cast<double>(line.positions.front()));
        for (int day = 0; day < data.days; ++day) {
            const double place = line.positions[static_cast<size_t>(day)];
            const auto at = std::ranges::lower_bound(drawn, day - 1e-9, {}, &QPointF::x);
            QVERIFY(at != drawn.end());
            QCOMPARE(at->y(), place);
        }
    }
}

void ChartsTest::whatNobodySeesIsNotDrawn()
{
    const Board board = thursday();
    RankingChart chart(Theme::light());
    chart.resize(400, 500);
    chart.setData(rankingData(board));
    QVERIFY(chart.lines().empty());
    chart.show();
    QTRY_VERIFY(!chart.lines().empty());
    RankingChart picture(Theme::light());
    picture.resize(400, 500);
    picture.setData(rankingData(board));
    const QImage drawn = picture.grab().toImage();
    QCOMPARE(drawn, chart.grab().toImage());
}

void ChartsTest::anotherThemeReachesEveryChart()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    panel.setBoard(thursday());
    panel.show();
    panel.setTheme(Theme::dark());
    using Tab = ChartPanel::Tab;
    for (const Tab tab : {Tab::Points, Tab::DailySteps, Tab::Calendar, Tab::Ranking}) {
        panel.turnTo(tab);
        const auto *page = qobject_cast<ChartPage *>(panel.findChild<QTabWidget *>()->currentWidget());
        QCOMPARE(page->chart()->grab().toImage().pixelColor(1, 1), Theme::dark().win);
        for (const auto *list : page->findChildren<QComboBox *>()) {
            QCOMPARE(list->palette().color(QPalette::Text), Theme::dark().text);
            QCOMPARE(list->view()->palette().color(QPalette::Base), Theme::dark().palette().color(QPalette::Base));
        }
        QCOMPARE(page->findChild<QTableView *>()->palette().color(QPalette::Base), Theme::dark().win);
    }
}

void ChartsTest::barSetsEqualTheBoard()
{
    const Board board = thursday();
    DailyStepsChart chart(Theme::light());
    chart.resize(400, 500);
    chart.show();
    const std::optional<DailyData> data = dailyData(board, sample::playerNamed(board, u"Peter"_s));
    chart.setData(data, {});
    auto *bars = qobject_cast<QStackedBarSeries *>(chart.chart()->series().constFirst());
    QVERIFY(bars);
    QCOMPARE(bars->count(), 4);
    const DailyBar::Kind kinds[] = {DailyBar::Kind::Reached, DailyBar::Kind::Below, DailyBar::Kind::Provisional,
                                    DailyBar::Kind::Missing};
    int missing = 0;
    for (int day = 0; day < static_cast<int>(data->bars.size()); ++day) {
        const DailyBar &bar = data->bars[static_cast<size_t>(day)];
        for (int set = 0; set < 4; ++set) {
            const double drawn = bars->barSets().at(set)->at(day);
            if (bar.kind != kinds[set])
                QCOMPARE(drawn, 0.0);
            else if (bar.steps)
                QCOMPARE(drawn, static_cast<double>(bar.steps->value));
            else
                QVERIFY(++missing > 0 && drawn > 0);
        }
    }
    QVERIFY(missing > 0);
    const QList<QLineSeries *> lines = linesOf(chart);
    QCOMPARE(lines.first()->points().constFirst().y(), 10'000.0);
    QCOMPARE(lines.last()->points().constLast().y(), *data->bars.back().average);
}

void ChartsTest::selectionGoesBothWays()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    const Board board = thursday();
    panel.setBoard(board);
    panel.show();
    QSignalSpy chosen(&panel, &ChartPanel::playerSelected);
    panel.selectPlayer(board.rows[2].player.id);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(chartOf<RankingChart>(panel)->selectedPlayer(), board.rows[2].player.id);
    panel.turnTo(ChartPanel::Tab::DailySteps);
    QCOMPARE(chartOf<DailyStepsChart>(panel)->selectedPlayer(), board.rows[2].player.id);
    QVERIFY(chartOf<DailyStepsChart>(panel)->accessibleName().contains(board.rows[2].player.name));

    panel.turnTo(ChartPanel::Tab::Ranking);
    QTest::keyClick(chartOf<RankingChart>(panel), Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<PlayerId>(), board.rows[3].player.id);
    panel.turnTo(ChartPanel::Tab::DailySteps);
    QTest::keyClick(chartOf<DailyStepsChart>(panel), Qt::Key_Up);
    QCOMPARE(panel.selectedPlayer(), board.rows[2].player.id);
    // The ends hold.
    panel.selectPlayer(board.rows[0].player.id);
    panel.turnTo(ChartPanel::Tab::Ranking);
    QTest::keyClick(chartOf<RankingChart>(panel), Qt::Key_Up);
    QCOMPARE(chosen.count(), 2);
}

void ChartsTest::whoIsNotHereAnyMoreLeavesNoEmptyFigures()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    const Board board = thursday();
    panel.setBoard(board);
    const auto *summary = panel.findChild<PlayerSummary *>();
    const QString leader = summary->accessibleDescription();
    QVERIFY(leader.startsWith(board.rows.front().player.name));
    panel.selectPlayer(board.rows[2].player.id);
    QVERIFY(summary->accessibleDescription().startsWith(board.rows[2].player.name));
    panel.selectPlayer(PlayerId{4711}); // on the board as it was posted
    QCOMPARE(summary->accessibleDescription(), leader);
    panel.turnTo(ChartPanel::Tab::DailySteps);
    QCOMPARE(chartOf<DailyStepsChart>(panel)->selectedPlayer(), board.rows.front().player.id);
}

void ChartsTest::keysReadTheDays()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    const Board board = thursday();
    panel.setBoard(board);
    panel.selectPlayer(sample::playerNamed(board, u"Slightly"_s));
    panel.show();
    auto *ranking = chartOf<RankingChart>(panel);
    QVERIFY(ranking->readOut().isEmpty());
    QVERIFY(!ranking->accessibleName().isEmpty());
    QVERIFY(!ranking->accessibleDescription().isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(ranking)->role(), QAccessible::Chart);
    QTest::keyClick(ranking, Qt::Key_Left);
    QVERIFY(ranking->readOut().title.contains(u"Slightly"_s));
    QVERIFY(ranking->readOut().value.contains(u'5'));
    QCOMPARE(ranking->accessibleDescription(), ranking->readOut().text());
    const QString last = ranking->readOut().title;
    QTest::keyClick(ranking, Qt::Key_Right);
    QCOMPARE(ranking->readOut().title, last);
    QTest::keyClick(ranking, Qt::Key_Home);
    QVERIFY(ranking->readOut().title != last);
    QTest::keyClick(ranking, Qt::Key_Escape);
    QVERIFY(ranking->readOut().isEmpty());

    panel.turnTo(ChartPanel::Tab::DailySteps);
    auto *daily = chartOf<DailyStepsChart>(panel);
    QTest::keyClick(daily, Qt::Key_End);
    QVERIFY(!daily->readOut().value.contains(u'0')); // a missing day is not zero steps
    QTest::keyClick(daily, Qt::Key_Left);
    QVERIFY(daily->readOut().value.contains(QLocale().toString(10'000)));
}

void ChartsTest::pointerReadsTheNearestLine()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    const Board board = thursday();
    panel.setBoard(board);
    panel.show();
    auto *ranking = chartOf<RankingChart>(panel);
    const QRectF plot = ranking->chart()->plotArea();
    QSignalSpy chosen(&panel, &ChartPanel::playerSelected);
    const QPoint bottomEnd = ranking->viewport()->mapFrom(ranking, QPoint()) + QPoint(qRound(plot.right()), qRound(plot.bottom() - plot.height() / 16));
    QTest::mouseClick(ranking->viewport(), Qt::LeftButton, {}, bottomEnd);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<PlayerId>(), board.rows.back().player.id);
}

void ChartsTest::themeChangesAtOnce()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    panel.setBoard(thursday());
    panel.show();
    const QImage light = panel.grab().toImage();
    QCOMPARE(light.pixelColor(2, 300), Theme::light().win);
    panel.setTheme(Theme::dark());
    const QImage dark = panel.grab().toImage();
    QCOMPARE(dark.pixelColor(2, 300), Theme::dark().win);
    const RankingChart *ranking = chartOf<RankingChart>(panel);
    QCOMPARE(ranking->lines().front().pen.color(), Theme::dark().player(0));
    panel.setTheme(Theme::light());
    QCOMPARE(panel.grab().toImage(), light);
}

void ChartsTest::ofAThousandPlayersFewAreDrawn()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 700);
    panel.show();
    const Board board = crowd(1000, 30);
    panel.setBoard(board);
    panel.selectPlayer(PlayerId{500});
    QVERIFY(!panel.grab().isNull());
    QVERIFY(chartOf<RankingChart>(panel)->lines().size() <= 12);
}

void ChartsTest::noLeaderCrossesAnAvatar()
{
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.resize(400, 480);
    RankingData data = rankingData(sample::crowd(100, 30));
    for (RankingLine &line : data.lines)
        line.colour %= 12; // the others have rings
    chart.setData(data);
    chart.selectPlayer(PlayerId{50});
    const QImage picture = chart.grab().toImage();
    const auto names = chart.names();
    QVERIFY(names.size() > 8);
    constexpr double radius = 8; // of the smallest avatars
    for (const auto &[name, place] : names) {
        const QPointF centre(place.left() - theme.px(8) - radius, place.center().y());
        // Beside its initials an avatar is all one colour.
        const auto line = std::ranges::find(data.lines, name, &RankingLine::name);
        for (const double y : {-1.0, 0.0, 1.0})
            QVERIFY2(picture.pixelColor((centre + QPointF(-6, y)).toPoint()) == theme.player(line->colour), qPrintable(name));
    }
}

void ChartsTest::captionsTellTheRanksOfTheDayBesideThem()
{
    RankingData data = rankingData(thursday());
    for (RankingLine &line : data.lines)
        line.ranks.front() = line.positions.front() <= 3 ? 1 : line.positions.front(); // three are first
    data.lines.back().positions.front() = 0; // and somebody is not there yet
    RankingChart chart(Theme::light());
    chart.resize(360, 560);
    chart.setData(data);
    [[maybe_unused]] const QPixmap drawn = chart.grab(); // places are laid out with the first picture
    std::ranges::sort(data.lines, {}, [](const RankingLine &line) { return line.positions.front(); });
    const auto captions = chart.captions();
    QCOMPARE(captions.size(), static_cast<qsizetype>(data.lines.size()) - 1);
    for (qsizetype i = 0; i < captions.size(); ++i)
        QCOMPARE(captions[i].first, data.lines[static_cast<size_t>(i) + 1].ranks.front());
}

void ChartsTest::noAvatarHidesTheLastDay()
{
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.resize(360, 560); // as beside the board
    chart.setData(rankingData(thursday()));
    const auto names = chart.names();
    QCOMPARE(names.size(), 8);
    constexpr double avatar = 22 + 2; // and the ground round it
    for (const auto &[name, place] : names)
        QVERIFY2(place.left() - theme.px(8) - avatar >= chart.chart()->plotArea().right(), qPrintable(name));
}

void ChartsTest::thinLinesAreReadByThePointer()
{
    constexpr int players = 30;
    constexpr int chosen = 25;
    RankingChart ranks(Theme::light());
    PointsChart points(Theme::light());
    for (PlayerLinesChart *chart : std::initializer_list<PlayerLinesChart *>{&ranks, &points}) {
        chart->setAttribute(Qt::WA_DontShowOnScreen);
        chart->resize(600, 700);
        chart->show();
        chart->setData(rankingData(crowd(players, 19)));
        chart->selectPlayer(PlayerId{chosen});
        // The first of all is none of the neighbours.
        const QRectF plot = chart->chart()->plotArea();
        QStringList read;
        for (int y = qRound(plot.top()); y < qRound(plot.bottom()); ++y) {
            const QPointF at(plot.right(), y);
            QMouseEvent move(QEvent::MouseMove, at, chart->viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
            QApplication::sendEvent(chart->viewport(), &move);
            const QString player = chart->readOut().title.section(u',', 0, 0);
            if (!player.isEmpty() && !read.contains(player))
                read += player;
        }
        QVERIFY2(read.contains(u"Player 1"_s) || read.contains(u"Player 2"_s), qPrintable(read.join(u", "_s)));
        QVERIFY2(read.size() > 13, qPrintable(read.join(u", "_s))); // more than those in colour
    }
}

void ChartsTest::theFirstPlaceHasAir()
{
    const Theme theme = Theme::light();
    const double needed = QFontMetricsF(theme.font(Type::Caption)).capHeight() / 2 + theme.focusWidth() + 3;
    RankingChart ranks(theme);
    PointsChart points(theme);
    for (PlayerLinesChart *chart : std::initializer_list<PlayerLinesChart *>{&ranks, &points}) {
        chart->resize(400, 480);
        chart->setData(rankingData(sample::crowd(100, 30)));
        QVERIFY(chart->chart()->plotArea().top() >= needed);
    }
}

void ChartsTest::theGreatestCountsAreDrawn()
{
    constexpr qint32 most = std::numeric_limits<qint32>::max(); // what damage in a database reads as
    Board board = thursday();
    for (BoardRow &row : board.rows)
        row.recent.back().steps = StepCount{most};
    DailyStepsChart daily(Theme::light());
    DuelChart duel(Theme::light());
    daily.setData(dailyData(board, board.rows[0].player.id), {});
    duel.setData(duelData(board, board.rows[0].player.id, board.rows[1].player.id), {});
    for (ChartSurface *chart : std::initializer_list<ChartSurface *>{&daily, &duel}) {
        chart->setAttribute(Qt::WA_DontShowOnScreen);
        chart->resize(400, 500);
        chart->show();
        QVERIFY(!chart->grab().isNull());
        const auto *steps = qobject_cast<QValueAxis *>(chart->chart()->axes(Qt::Vertical).constFirst());
        QVERIFY(steps->max() >= most && steps->max() < 2.0 * most);
        // The captions have their room: "2,500,000,000" is wider than "10,000".
        QVERIFY(chart->chart()->plotArea().left() > QFontMetricsF(Theme::light().font(Type::Caption)).horizontalAdvance(u"2,500,000,000"_s));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->readOut().value.contains(QLocale().toString(most)));
    }
    const std::optional<DailyData> days = dailyData(board, board.rows[0].player.id);
    QCOMPARE(days->summary.best, most);
    QCOMPARE(daysTable(*days).rows.back().at(1), QVariant(most));
}

void ChartsTest::emptyBoardsAreTold()
{
    ChartPanel panel(Theme::light());
    panel.resize(400, 600);
    panel.setBoard(sample::empty());
    panel.show();
    QVERIFY(!panel.grab().isNull());
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down}) {
        QTest::keyClick(chartOf<RankingChart>(panel), static_cast<Qt::Key>(key));
        QTest::keyClick(chartOf<DailyStepsChart>(panel), static_cast<Qt::Key>(key));
    }
    QVERIFY(chartOf<RankingChart>(panel)->readOut().isEmpty());
    QVERIFY(!chartOf<RankingChart>(panel)->accessibleDescription().isEmpty());
}

void ChartsTest::thinLinesAreAsWideOnSharpScreens()
{
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.resize(900, 600);
    chart.setData(rankingData(sample::crowd(100, 400)));
    const auto share = [&](int sharpness) {
        QImage image(chart.size() * sharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(sharpness);
        image.fill(theme.win);
        chart.QWidget::render(&image);
        int thin = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                thin += image.pixelColor(x, y) == theme.line ? 1 : 0;
        }
        return 100.0 * thin / static_cast<double>(image.sizeInBytes() / 4);
    };
    const double usual = share(1);
    QVERIFY(usual > 1);
    for (const int sharpness : {2, 3})
        QVERIFY2(share(sharpness) > 0.75 * usual, qPrintable(u"%1 of %2"_s.arg(share(sharpness)).arg(usual)));
}

void ChartsTest::thePictureForMessagesShowsTheRanking()
{
    const Board board = thursday();
    const QImage picture = QCoro::waitFor(rankingPicture(rankingData(board)));
    QCOMPARE(picture.size(), QSize(1920, 1080));
    QCOMPARE(picture.pixelColor(2, 2), Theme::light().win); // whatever the window looks like
    const QRgb first = Theme::light().player(board.rows[0].player.colour).rgb();
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y)
        coloured += picture.pixel(picture.width() / 2, y) == first ? 1 : 0;
    QVERIFY(coloured > 0);
    QVERIFY(QCoro::waitFor(rankingPicture(rankingData(sample::empty()))).isNull());
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
