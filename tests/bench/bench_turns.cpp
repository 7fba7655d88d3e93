// SPDX-License-Identifier: GPL-3.0-or-later
// How long the windows' thread is at work at most, on any one event, while the window is used: a league of 1,000 players with
// five years of days, beside one of 8 players with 120 days, and one of 100 with ten years, which follow the board.
#include "app/stepladder/desktop.h"
#include "tests/app/desktop_profile.h"
#include "tests/bench/bench_league.h"
#include "tests/bench/watched.h"
#include "ui/leaderboard/leaderboard_view.h"

#include <QApplication>
#include <QCoroTask>
#include <QDialog>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>
#include <vector>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double frameMs = 16.0;
const QDate lastDay(2026, 11, 19);

using WatchedApplication = bench::Watched<QApplication>;

/// A window full of Qt's own cells. Machines differ, and one may be half as quick a minute later: what a table without anything
/// of ours takes, drawn beside each reading, tells how quick this one was then.
class PlainTable final
{
public:
    PlainTable() : m_table(30, 9)
    {
        for (int row = 0; row < m_table.rowCount(); ++row) {
            for (int column = 0; column < m_table.columnCount(); ++column)
                m_table.setItem(row, column, new QTableWidgetItem(u"%1 steps"_s.arg(row * 1000 + column)));
        }
        m_table.resize(1280, 800);
        m_table.show();
        QTest::qWait(300);
    }
    double paintMs()
    {
        const double before = bench::busyMs();
        m_table.viewport()->repaint();
        return bench::busyMs() - before;
    }

private:
    QTableWidget m_table;
};

double middle(std::vector<double> times)
{
    std::ranges::nth_element(times, times.begin() + std::ssize(times) / 2);
    return times[times.size() / 2];
}

void tell(const char *what, double first, double usual, double plain)
{
    std::printf("  %-28s %7.1f ms, and usually %7.1f ms; a plain table %5.1f ms%s\n", what, first, usual, plain,
                usual > frameMs ? "  over a frame" : "");
    std::fflush(stdout);
}

class Reading final
{
public:
    explicit Reading(WatchedApplication &app) : m_app(app) {}

    /// The longest event at work, the first time and in the middle of some.
    template<typename Act>
    void of(const char *what, Act act)
    {
        ofPrepared(what, [](int) {}, act);
    }

    /// The same, where something else comes before each time.
    template<typename Prepare, typename Act>
    void ofPrepared(const char *what, Prepare prepare, Act act)
    {
        for (int run = 0; run < runs; ++run) {
            prepare(run);
            QTest::qWait(50);
            timed(act, 300ms); // what the act set going goes on in the background
        }
        told(what);
    }

    /// Of what is done once and takes a while.
    template<typename Act>
    void ofOnce(const char *what, Act act)
    {
        timed(act, 2s);
        told(what);
    }

    /// Of a dialog, which is closed again.
    template<typename Act>
    void ofDialog(const char *what, Act act)
    {
        for (int run = 0; run < runs; ++run) {
            timed(act, 300ms);
            closeDialogs();
        }
        told(what);
    }

private:
    static constexpr int runs = 5;

    template<typename Act>
    void timed(Act act, std::chrono::milliseconds pause)
    {
        (void)m_app.takeLongest();
        QTimer::singleShot(0, m_app.activeWindow(), act);
        QTest::qWait(static_cast<int>(pause.count()));
        m_times.push_back(m_app.takeLongest().busy);
        m_plain.push_back(m_table.paintMs());
    }

    void told(const char *what)
    {
        const std::vector<double> times = std::exchange(m_times, {});
        tell(what, times.front(), middle(times), middle(std::exchange(m_plain, {})));
    }

    static void closeDialogs()
    {
        while (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->close();
            QTest::qWait(50);
        }
    }

    WatchedApplication &m_app;
    PlainTable m_table;
    std::vector<double> m_times;
    std::vector<double> m_plain;
};

/// A tracker for everybody, and messages of years.
bool furnish(Repository &store, LeagueId league, int messages)
{
    return store.transaction([&]() -> Result<void> {
        const Result<std::vector<Player>> players = store.players(league);
        if (!players)
            return tl::unexpected(players.error());
        const QDateTime read(lastDay, QTime(21, 0), Qt::UTC);
        for (const Player &player : *players) {
            for (int level = 0; level < 3; ++level) {
                const Device device{u"device"_s, u"Charge 6"_s, 90 - level - static_cast<int>(player.id.value % 80), BatteryStatus::Unknown,
                                    read.addSecs(level * 4000), read.addSecs(level * 4000)};
                if (const Result<void> saved = store.saveDevices(player.id, {device}); !saved)
                    return saved;
            }
        }
        for (int i = 0; i < messages; ++i) {
            OutboxEntry entry;
            entry.league = league;
            entry.day = lastDay.addDays(-1 - i);
            entry.kind = MessageKind::Result;
            entry.channel = ChannelKind::Slack;
            entry.recipient = u"elsewhere"_s;
            entry.text = u"Player 1 leads, 7 points ahead of Player 2.\n"_s.repeated(20);
            entry.payload = u"{}"_s;
            const Result<OutboxEntry> kept = store.enqueue(entry);
            if (!kept)
                return tl::unexpected(kept.error());
            if (const Result<bool> sent = store.claimEntry(kept->id, MessageState::Queued, MessageState::Sent, read); !sent)
                return tl::unexpected(sent.error());
        }
        return {};
    }).has_value();
}

Task<void> post(Engine *engine, LeagueId league)
{
    co_await engine->round().run(league, lastDay, Round::Telling::Now);
}

bool measure(WatchedApplication &app, int players, int days)
{
    std::printf("%d players, %d days; the longest event of each, the first time and usually:\n", players, days);
    const tests::DesktopProfile profile;
    const ProfilePaths paths = profile.paths();
    const SetClock clock(QDateTime(lastDay.addDays(1), QTime(8, 0), Qt::UTC));
    fakes::OutsideWorld world([&clock] { return clock.now(); });
    if (!paths.prepare() || !bench::fill(paths.database(), players, days, lastDay) || !world.start())
        return false;
    const Result<std::unique_ptr<Engine>> engine = profile.open(world, clock);
    if (!engine)
        return false;
    const LeagueId league = (*engine)->store().leagues().value().front().id;
    if (!furnish((*engine)->store(), league, 5'000))
        return false;
    QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    Look look(settings);
    look.appearance().setReducedMotion(true);
    Desktop desktop(**engine, paths, look, settings);
    Reading reading(app);
    LeaderboardWindow &window = desktop.window();
    window.resize(1280, 800);
    // As the program does: there is no window to wait for yet.
    const double before = bench::busyMs();
    if (!desktop.open())
        return false;
    std::printf("  %-28s %7.1f ms\n", "read before the window is up", bench::busyMs() - before);
    reading.ofOnce("the window, and its history", [&window] {
        window.show();
        window.activateWindow();
    });

    auto &view = *window.findChild<LeaderboardView *>();
    auto &panel = *window.findChild<ChartPanel *>();
    const auto key = [&view](Qt::Key which) { return [&view, which] { QTest::keyClick(&view, which); }; };
    reading.of("a row down", key(Qt::Key_Down));
    reading.of("a page down", key(Qt::Key_PageDown));
    reading.of("to the last row", key(Qt::Key_End));
    reading.of("sorted by name", [&] { view.sortBy(StandingsModel::Name, Qt::DescendingOrder); });
    reading.of("sorted by rank", [&] { view.sortBy(StandingsModel::Rank, Qt::AscendingOrder); });
    const auto playerAt = [&desktop](int row) { return desktop.board().rows.at(static_cast<size_t>(row)).player.id; };
    int chosen = 0;
    reading.of("another player chosen", [&] { window.selectPlayer(playerAt(chosen++)); });
    // Of somebody else each time: what has been drawn already is only brought to the front.
    const auto turn = [&](const char *what, ChartPanel::Tab tab) {
        const auto elsewhere = [&, tab](int run) {
            panel.turnTo(tab == ChartPanel::Tab::Ranking ? ChartPanel::Tab::Calendar : ChartPanel::Tab::Ranking);
            window.selectPlayer(playerAt(run));
        };
        reading.ofPrepared(what, elsewhere, [&panel, tab] { panel.turnTo(tab); });
    };
    turn("the daily steps", ChartPanel::Tab::DailySteps);
    turn("the points", ChartPanel::Tab::Points);
    turn("the calendar", ChartPanel::Tab::Calendar);
    turn("the ranking", ChartPanel::Tab::Ranking);
    reading.ofOnce("the same day, and its history", [&] { Q_EMIT window.dateRequested(desktop.board().date); });
    reading.of("a day back", [&] { Q_EMIT window.dateRequested(desktop.board().date.addDays(-1)); });
    reading.of("the week", [&] { Q_EMIT window.spanRequested(Span::Week); });
    reading.of("the season", [&] { Q_EMIT window.spanRequested(Span::Season); });
    reading.of("the day", [&] { Q_EMIT window.spanRequested(Span::Day); });
    reading.of("where a number comes from", [&] { Q_EMIT window.receiptRequested(playerAt(0), QRect(0, 0, 20, 20)); });
    if (QWidget *popover = QApplication::activePopupWidget())
        popover->close();
    reading.of("a round", [&] { Q_EMIT window.syncRequested(); });
    reading.of("another theme", [&] {
        const bool isDark = look.appearance().theme().isDark();
        look.choose(isDark ? Theme::Kind::Light : Theme::Kind::Dark);
    });

    const PlayerId leader = playerAt(0);
    reading.ofDialog("all about a player", [&] { desktop.showProfile(leader); });
    reading.ofDialog("the messages", [&] { desktop.showMessages(); });
    reading.ofDialog("the devices", [&] { desktop.showDevices(); });
    reading.ofDialog("a player's devices", [&] { desktop.showDevices(leader); });
    reading.ofDialog("the players", [&] { desktop.showPlayers(); });
    reading.ofDialog("the settings", [&] { desktop.showSettings(); });
    desktop.showSettings();
    QTest::qWait(500);
    reading.of("other rules", [&] {
        if (auto *goal = window.findChild<QSpinBox *>(u"goal"_s))
            goal->setValue(goal->value() + 500);
    });
    while (auto *dialog = window.findChild<QDialog *>(u"settingsDialog"_s)) {
        dialog->done(QDialog::Rejected);
        QTest::qWait(50);
    }
    reading.of("the wall", [&] { desktop.showWall(); });
    reading.of("the wall's newest day", [&] { Q_EMIT window.dateRequested(desktop.board().date.addDays(-1)); });
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *wall = qobject_cast<WallView *>(widget))
            Q_EMIT wall->leaveRequested();
    }
    if (!QCoro::waitFor((*engine)->channels().setUpSlackBot(league, Secret(world.slack().botToken().toLatin1()), world.slack().channel())))
        return false;
    QTest::qWait(300);
    reading.of("a result posted", [&] { post(engine->get(), league); });
    if (!QTest::qWaitFor([&] { return !world.slack().messages().empty(); }, 30'000))
        return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return measure(app, 8, 120) && measure(app, 100, 10 * 365) && measure(app, 1'000, 5 * 365) ? 0 : 1;
}
