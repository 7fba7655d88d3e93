// SPDX-License-Identifier: GPL-3.0-or-later
// The first painted window, from the start of the process: an empty Qt window, a league of 8 players, and one of 1,000
// players with one month and with five years of days. What other rules would make of these, away from the windows' thread.
#include "core/routine/rules_preview.h"
#include "core/store/open_store.h"
#include "tests/bench/bench_league.h"
#include "ui/charts/chart_panel.h"
#include "ui/leaderboard/leaderboard_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2026, 11, 19);
const QDateTime now(lastDay.addDays(1), QTime(8, 0), Qt::UTC);

/// Ends the program once its widget has been painted.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

int showEmpty()
{
    QWidget window;
    FirstPaint painted;
    window.installEventFilter(&painted);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int showLeague(const QString &file)
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(file);
    if (!store)
        return 1;
    const Result<std::vector<League>> leagues = (*store)->leagues();
    const Result<Board> board = readBoard(**store, leagues->front().id, lastDay, now);
    if (!board)
        return 1;
    const SetClock clock(now);
    Appearance appearance(Theme::light());
    LeaderboardWindow window(appearance, clock);
    auto *panel = new ChartPanel(appearance.theme());
    panel->setBoard(*board);
    window.setSidePanel(panel);
    window.showBoard(*board);
    FirstPaint painted;
    window.installEventFilter(&painted);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

double medianMs(const QString &program, const QStringList &arguments)
{
    std::vector<double> times;
    for (int run = 0; run < 6; ++run) {
        QElapsedTimer watch;
        watch.start();
        if (QProcess::execute(program, arguments) != 0)
            return -1;
        if (run > 0) // The first one warms the caches.
            times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// With a goal that no sums are kept for.
double previewMs(const QString &file)
{
    const Result<std::unique_ptr<Repository>> store = openSqliteToRead(file);
    const Result<std::vector<League>> leagues = store ? (*store)->leagues() : tl::unexpected(store.error());
    if (!leagues)
        return -1;
    League draft = leagues->front();
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        draft.rules.goal = 9'000 + run;
        QElapsedTimer watch;
        watch.start();
        if (!previewRules(**store, draft, now))
            return -1;
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2)
        return arguments.at(1) == u"empty"_s ? showEmpty() : showLeague(arguments.at(1));

    QTemporaryDir folder;
    const auto file = [&](const QString &name) { return folder.filePath(name); };
    if (!bench::fill(file(u"8"_s), 8, 120, lastDay) || !bench::fill(file(u"month"_s), 1000, 30, lastDay) || !bench::fill(file(u"years"_s), 1000, 5 * 365, lastDay)) {
        std::printf("the leagues could not be made\n");
        return 1;
    }
    const QString self = QCoreApplication::applicationFilePath();
    const double empty = medianMs(self, {u"empty"_s});
    const double eight = medianMs(self, {file(u"8"_s)});
    const double month = medianMs(self, {file(u"month"_s)});
    const double years = medianMs(self, {file(u"years"_s)});
    std::printf("first painted window, whole process: empty %.0f ms; 8 players %.0f ms (ratio %.1f); 1,000 players by a "
                "month %.0f ms (ratio %.1f); by five years %.0f ms (ratio %.1f; years to month %.2f)\n",
                empty, eight, eight / empty, month, month / empty, years, years / empty, years / month);
    const double monthPreview = previewMs(file(u"month"_s));
    const double yearsPreview = previewMs(file(u"years"_s));
    std::printf("other rules, seen before they are kept: 1,000 players by a month %.0f ms, by five years %.0f ms\n", monthPreview, yearsPreview);
    return empty > 0 && eight > 0 && month > 0 && years > 0 ? 0 : 1;
}
