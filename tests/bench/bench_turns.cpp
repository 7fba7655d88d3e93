// SPDX-License-Identifier: GPL-3.0-or-later
// How long the windows' thread is kept at most, by any one event, while the window is used: a league of 1,000 players with
// five years of days, beside one of 8 players with 120 days.
#include "app/stepladder/desktop.h"
#include "tests/app/desktop_profile.h"
#include "tests/bench/bench_league.h"
#include "ui/leaderboard/leaderboard_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameMs = 16.0;
const QDate lastDay(2026, 11, 19);

/// Notes how long each event takes that comes from outside of the others.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer watch;
        watch.start();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, watch.nsecsElapsed());
        --m_depth;
        return done;
    }
    /// Milliseconds, since it was asked for last.
    double takeLongest() { return static_cast<double>(std::exchange(m_longest, 0)) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

class Reading final
{
public:
    explicit Reading(WatchedApplication &app) : m_app(app) {}

    template<typename Act>
    void of(const char *what, Act act)
    {
        double longest = 0;
        for (int run = 0; run < 3; ++run) {
            m_app.takeLongest();
            QTimer::singleShot(0, m_app.activeWindow(), act);
            QTest::qWait(300); // what the act set going goes on in the background
            longest = std::max(longest, m_app.takeLongest());
        }
        std::printf("  %-28s %7.1f ms%s\n", what, longest, longest > frameMs ? "  over a frame" : "");
    }

private:
    WatchedApplication &m_app;
};

bool measure(WatchedApplication &app, int players, int days)
{
    std::printf("%d players, %d days; the longest event of each:\n", players, days);
    const tests::DesktopProfile profile;
    const ProfilePaths paths = profile.paths();
    const SetClock clock(QDateTime(lastDay.addDays(1), QTime(8, 0), Qt::UTC));
    fakes::OutsideWorld world([&clock] { return clock.now(); });
    if (!paths.prepare() || !bench::fill(paths.database(), players, days, lastDay) || !world.start())
        return false;
    const Result<std::unique_ptr<Engine>> engine = profile.open(world, clock);
    if (!engine)
        return false;
    QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    Look look(settings);
    look.appearance().setReducedMotion(true);
    Desktop desktop(**engine, paths, look, settings);
    Reading reading(app);
    LeaderboardWindow &window = desktop.window();
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QTest::qWait(100);
    app.takeLongest();
    QTimer::singleShot(0, &window, [&] { (void)desktop.open(); });
    QTest::qWait(2'000);
    std::printf("  %-28s %7.1f ms\n", "opening", app.takeLongest());

    auto &view = *window.findChild<LeaderboardView *>();
    auto &panel = *window.findChild<ChartPanel *>();
    const auto key = [&view](Qt::Key which) { return [&view, which] { QTest::keyClick(&view, which); }; };
    reading.of("a row down", key(Qt::Key_Down));
    reading.of("a page down", key(Qt::Key_PageDown));
    reading.of("to the last row", key(Qt::Key_End));
    reading.of("sorted by name", [&] { view.sortBy(StandingsModel::Name, Qt::DescendingOrder); });
    reading.of("sorted by rank", [&] { view.sortBy(StandingsModel::Rank, Qt::AscendingOrder); });
    reading.of("another player chosen", [&] { window.selectPlayer(desktop.board().rows.front().player.id); });
    for (const auto tab : {ChartPanel::Tab::DailySteps, ChartPanel::Tab::Points, ChartPanel::Tab::Calendar, ChartPanel::Tab::Ranking})
        reading.of("another chart", [&panel, tab] { panel.turnTo(tab); });
    reading.of("a day back", [&] { Q_EMIT window.dateRequested(desktop.board().date.addDays(-1)); });
    reading.of("the week", [&] { Q_EMIT window.spanRequested(Span::Week); });
    reading.of("the season", [&] { Q_EMIT window.spanRequested(Span::Season); });
    reading.of("the day", [&] { Q_EMIT window.spanRequested(Span::Day); });
    reading.of("where a number comes from", [&] { Q_EMIT window.receiptRequested(desktop.board().rows.front().player.id, QRect(0, 0, 20, 20)); });
    if (QWidget *popover = QApplication::activePopupWidget())
        popover->close();
    reading.of("a round", [&] { Q_EMIT window.syncRequested(); });
    reading.of("dark", [&] { look.choose(Theme::Kind::Dark); });
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return measure(app, 8, 120) && measure(app, 1'000, 5 * 365) ? 0 : 1;
}
