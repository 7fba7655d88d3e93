// SPDX-License-Identifier: GPL-3.0-or-later
// A sync of 200 players over 50 ms of latency, against fetching them one after another with a refresh each; and how long any
// one event keeps the thread while 1,000 are synced, kept and judged.
#include "core/accounts/token_keeper.h"
#include "core/routine/battery_watch.h"
#include "core/routine/enrolment.h"
#include "core/routine/sync.h"
#include "core/store/open_store.h"
#include "core/trackers/tracker_factory.h"
#include "tests/accounts/memory_vault.h"
#include "tests/bench/watched.h"
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int latencyMs = 50;

class GoogleOnly final : public Trackers
{
public:
    explicit GoogleOnly(std::unique_ptr<Tracker> tracker) : m_tracker(std::move(tracker)) {}
    Tracker *tracker(TrackerKind) override { return m_tracker.get(); }

private:
    std::unique_ptr<Tracker> m_tracker;
};

/// The old way: a loop that refreshes, reads the devices, reads the days, and goes on to the next.
Task<int> oneAfterAnother(std::vector<Player> players, TokenKeeper *keeper, TokenClient *client, Tracker *tracker,
                          OAuthProvider provider, QDate day)
{
    int read = 0;
    for (const Player &player : players) {
        const Result<Credentials> credentials = co_await keeper->credentials(player.id);
        const Result<TokenSet> tokens = co_await client->refresh(provider, credentials->client, credentials->tokens);
        const Result<std::vector<Device>> devices = co_await tracker->devices(tokens->access, player.zone);
        const Result<std::vector<DayReading>> days = co_await tracker->days(tokens->access, day.addDays(-6), day);
        read += devices && days ? 1 : 0;
    }
    co_return read;
}

using WatchedApplication = bench::Watched<QCoreApplication>;

bool measure(WatchedApplication &app, int playerCount, bool isCompared)
{
    const QDate day(2026, 11, 19);
    SetClock clock(QDateTime(day.addDays(-30), QTime(12, 0), Qt::UTC));
    fakes::OutsideWorld world([&clock] { return clock.now(); });
    QTemporaryDir folder;
    const QString endpointsFile = folder.filePath(u"endpoints.json"_s);
    if (!world.start() || !world.writeEndpoints(endpointsFile))
        return false;
    const Result<Endpoints> endpoints = Endpoints::fromFile(endpointsFile);
    const Result<std::unique_ptr<Repository>> store = openSqlite(folder.filePath(u"bench.db"_s));
    League league;
    league.name = u"Bench"_s;
    league.season.first = day.addDays(-30);
    const Result<League> added = (*store)->addLeague(league);
    MemoryVault vault;
    HttpClient http;
    TokenClient client(http, clock);
    TokenKeeper keeper(vault, client, clock, *endpoints, u"bench"_s);
    GoogleOnly trackers(makeTracker(TrackerKind::GoogleHealth, http, *endpoints, clock));

    LeagueClients clients(**store, vault, client, *endpoints, u"bench"_s);
    Admission admission(**store, keeper, trackers, clients, clock);
    fakes::ScriptedBrowser browser;
    for (int i = 0; i < playerCount; ++i) {
        const QString name = u"Player %1"_s.arg(i);
        world.addPerson(name, "UTC");
        for (int back = 0; back < 31; ++back)
            world.setSteps(name, day.addDays(-back), 8000 + 37 * i + back);
        world.setDevices(name, std::deque<fakes::FakeDevice>(1));
        Enrolment enrolment(admission, *endpoints, clock, std::chrono::minutes(5));
        EnrolmentRequest request;
        request.league = added->id;
        request.name = name;
        const fakes::OAuthClient &registered = world.google().oauth().client();
        request.client = OAuthClient{registered.id, Secret(registered.secret.toUtf8())};
        const Result<QUrl> url = enrolment.begin(request);
        if (!url)
            return false;
        fakes::ConsentScript script;
        script.player = name;
        browser.open(*url, script);
        if (!QCoro::waitFor(enrolment.finish()))
            return false;
    }
    const Result<std::vector<Player>> players = (*store)->players(added->id);
    clock.set(QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC));
    world.setLatency(latencyMs);

    QElapsedTimer watch;
    double before = 0;
    if (isCompared) {
        watch.start();
        const int read = QCoro::waitFor(oneAfterAnother(*players, &keeper, &client, trackers.tracker(TrackerKind::GoogleHealth),
                                                        OAuthProvider::googleHealth(*endpoints), day));
        before = static_cast<double>(watch.nsecsElapsed()) / 1e6;
        if (read != playerCount)
            return false;
    }
    // An ordinary evening's sync: tokens of an hour ago still hold for the second, the first has to renew them all.
    Sync sync(**store, keeper, trackers, http, clock);
    double now[2];
    int requests[2];
    for (int run = 0; run < 2; ++run) {
        (void)app.takeLongest();
        watch.restart();
        const Result<SyncReport> report = QCoro::waitFor(sync.run(added->id, SyncRange{{}, day}));
        now[run] = static_cast<double>(watch.nsecsElapsed()) / 1e6;
        requests[run] = report ? report->requests : -1;
        if (!report || report->anyFailed())
            return false;
        const bench::Longest longest = app.takeLongest();
        std::printf("%d players: sync with %s tokens %.0f ms, %d requests; the longest event %.1f ms, at work %.1f ms\n", playerCount,
                    run == 0 ? "expired" : "live", now[run], requests[run], longest.kept, longest.busy);
    }
    BatteryWatch batteries(**store, sync, clock, QLocale(), QTimeZone::utc());
    clock.set(clock.now().addSecs(24 * 60 * 60));
    if (!QCoro::waitFor(batteries.check(added->id)))
        return false;
    const bench::Longest longest = app.takeLongest();
    std::printf("%d players: a look at the batteries; the longest event %.1f ms, at work %.1f ms\n", playerCount, longest.kept, longest.busy);
    if (isCompared) {
        std::printf("%d players over %d ms: one after another with a refresh each %.0f ms; sync with every token expired "
                    "%.0f ms (ratio %.1f); sync with live tokens %.0f ms (ratio %.1f)\n",
                    playerCount, latencyMs, before, now[0], before / now[0], now[1], before / now[1]);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication app(argc, argv);
    return measure(app, 200, true) && measure(app, 1'000, false) ? 0 : 1;
}
