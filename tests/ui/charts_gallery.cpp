// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_gallery.h"

#include "tests/ui/languages.h"
#include "tests/ui/sample_board.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/duel_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QTest>

#include <functional>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

struct Chart {
    QString name;
    ChartPanel::Tab tab;
    std::function<void(ChartPanel &)> set = [](ChartPanel &) {};
    Board board = sample::thursday();
    PlayerId player = sample::playerNamed(board, u"Molly"_s);
    QSize size{400, 720};
};

void oppose(ChartPanel &panel)
{
    panel.findChild<QComboBox *>()->setCurrentText(u"Peter"_s);
}

void asTable(ChartPanel &panel)
{
    panel.findChild<ChartMenu *>()->menu()->actions().constFirst()->trigger();
}

void zoomOut(ChartPanel &panel)
{
    for (ChartSurface *chart : panel.findChildren<ChartSurface *>()) {
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(chart, '-');
    }
}

/// Days of all sorts.
Board walked(int days)
{
    Board board = sample::crowd(3, days);
    for (BoardRow &row : board.rows) {
        for (size_t day = 0; day < row.recent.size(); ++day)
            row.recent[day].steps = StepCount{static_cast<qint32>(4'000 + day * 7'919 % 13'000)};
    }
    return board;
}

std::vector<Chart> charts()
{
    using Tab = ChartPanel::Tab;
    return {
        {u"ranking"_s, Tab::Ranking},
        {u"daily"_s, Tab::DailySteps},
        {u"points"_s, Tab::Points},
        {u"duel"_s, Tab::DailySteps, oppose},
        {u"duel-read"_s, Tab::DailySteps, [](ChartPanel &panel) {
             oppose(panel);
             for (const auto key : {Qt::Key_End, Qt::Key_Left, Qt::Key_Left})
                 QTest::keyClick(panel.findChild<DuelChart *>(), key);
         }, sample::thursday(), {}, {800, 520}},
        {u"zoom-ranking"_s, Tab::Ranking, [](ChartPanel &panel) {
             auto *chart = panel.findChild<RankingChart *>();
             for (const char key : {'+', '+'})
                 QTest::keyClick(chart, key);
             for (int i = 0; i < 10; ++i)
                 QTest::keyClick(chart, Qt::Key_Left);
         }},
        {u"zoom-year"_s, Tab::DailySteps, [](ChartPanel &) {}, sample::crowd(3, 366), PlayerId{1}},
        {u"decade-ranking"_s, Tab::Ranking, zoomOut, sample::crowd(5, 3650), PlayerId{2}, {360, 560}},
        {u"decade-points"_s, Tab::Points, zoomOut, sample::crowd(5, 3650), PlayerId{2}, {360, 560}},
        {u"months-points"_s, Tab::Points, zoomOut, sample::crowd(5, 500), PlayerId{2}, {360, 560}},
        {u"decade-daily"_s, Tab::DailySteps, [](ChartPanel &panel) {
             zoomOut(panel);
             QTest::keyClick(panel.findChild<DailyStepsChart *>(), Qt::Key_Home);
         }, sample::crowd(5, 3650), PlayerId{2}, {360, 560}},
        {u"table-ranking"_s, Tab::Ranking, asTable},
        {u"table-days"_s, Tab::DailySteps, asTable},
        {u"calendar"_s, Tab::Calendar},
        {u"calendar-read"_s, Tab::Calendar, [](ChartPanel &panel) {
             auto *calendar = panel.findChild<CalendarChart *>();
             for (const int key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left})
                 QTest::keyClick(calendar, static_cast<Qt::Key>(key));
         }, sample::thursday(), sample::playerNamed(sample::thursday(), u"Peter"_s)},
        {u"calendar-open"_s, Tab::Calendar, [](ChartPanel &) {}, sample::thursday(),
         sample::playerNamed(sample::thursday(), u"Wendy"_s)},
        {u"calendar-year"_s, Tab::Calendar, [](ChartPanel &) {}, sample::crowd(3, 366), PlayerId{1}},
        {u"calendar-goals"_s, Tab::Calendar, [](ChartPanel &) {}, walked(1500), PlayerId{1}},
        {u"calendar-broad"_s, Tab::Calendar, [](ChartPanel &) {}, walked(1500), PlayerId{1}, {980, 900}},
        {u"daily-broad"_s, Tab::DailySteps, [](ChartPanel &) {}, sample::thursday(), sample::playerNamed(sample::thursday(), u"Molly"_s), {980, 900}},
        {u"points-wide"_s, Tab::Points, [](ChartPanel &) {}, sample::thursday(), {}, {800, 480}},
        {u"ranking-crowd"_s, Tab::Ranking, [](ChartPanel &) {}, sample::crowd(100, 30), PlayerId{50}},
        {u"ranking-dashed"_s, Tab::Ranking, zoomOut, sample::crowd(14, 100), PlayerId{13}},
        {u"calendar-years"_s, Tab::Calendar, [](ChartPanel &) {}, sample::crowd(3, 1500), PlayerId{1}},
        {u"daily-years"_s, Tab::DailySteps, zoomOut, sample::crowd(3, 1500), PlayerId{1}},
        {u"points-crowd"_s, Tab::Points, [](ChartPanel &) {}, sample::crowd(60, 30), PlayerId{20}},
    };
}

} // namespace

void drawCharts(const QDir &folder, const QString &filter, const QFont &system, Appearance &appearance)
{
    struct Dress {
        QString name;
        Theme::Kind kind = Theme::Kind::Light;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        int points = 10;
    };
    const Dress dresses[] = {{u"light"_s},
                             {u"dark"_s, Theme::Kind::Dark},
                             {u"contrast"_s, Theme::Kind::HighContrast},
                             {u"right-to-left"_s, Theme::Kind::Light, Qt::RightToLeft},
                             {u"large"_s, Theme::Kind::Light, Qt::LeftToRight, 15}};
    for (const Dress &dress : dresses) {
        for (const Chart &chart : charts()) {
            const QString name = u"chart-%1-%2"_s.arg(chart.name, dress.name);
            if (!name.contains(filter))
                continue;
            QFont font = system;
            font.setPointSize(dress.points);
            appearance.setTheme(Theme::of(dress.kind, font));
            QApplication::setPalette(appearance.theme().palette());
            QApplication::setFont(appearance.theme().font(Type::Body));
            QApplication::setLayoutDirection(directionOr(dress.direction));
            ChartPanel panel(appearance.theme());
            panel.resize(chart.size);
            panel.setBoard(chart.board);
            panel.selectPlayer(chart.player);
            panel.turnTo(chart.tab);
            panel.show();
            chart.set(panel);
            QApplication::processEvents();
            panel.grab().save(folder.filePath(name + u".png"_s));
        }
    }
}

} // namespace stepladder::tests
