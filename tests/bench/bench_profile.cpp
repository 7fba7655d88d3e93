// SPDX-License-Identifier: GPL-3.0-or-later
// All about one player with five years of days, in a league of 8 players and of 200: read from the store, and shown.
#include "core/routine/player_profile.h"
#include "core/store/open_store.h"
#include "tests/bench/bench_league.h"
#include "ui/profile/profile_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 1'800;
const QDate lastDay(2026, 11, 19);
const QDateTime now(lastDay.addDays(1), QTime(8, 0), Qt::UTC);

template<typename Work>
double medianMs(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer watch;
        watch.start();
        work();
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    for (const int players : {8, 200}) {
        const QString file = folder.filePath(QString::number(players));
        const auto store = bench::fill(file, players, days, lastDay) ? openSqlite(file) : tl::unexpected(Error());
        const Result<std::vector<Player>> all = store ? (*store)->players(LeagueId{1}) : tl::unexpected(store.error());
        if (!all)
            return 1;
        const PlayerId player = all->at(all->size() / 2).id;
        Result<PlayerProfile> profile = readProfile(**store, player, now); // leaves the checkpoints, as every round does
        const double read = medianMs([&] { profile = readProfile(**store, player, now); });
        if (!profile)
            return 1;
        const double reckoned = medianMs([&] {
            std::vector<ScoredDay> scored;
            for (const ProfileDay &day : profile->days)
                scored.push_back({day.day, day.steps});
            profile->ever = recordsOf(std::move(scored), profile->date, profile->league.rules);
        });
        const Appearance appearance(Theme::light());
        ProfileDialog dialog(appearance);
        const double shown = medianMs([&] { dialog.setProfile(*profile, {QLocale::c(), QTimeZone::utc(), now}); });
        std::printf("one of %d players, %d days: read %.1f ms (records of it %.2f ms), shown %.1f ms\n", players, days, read, reckoned, shown);
    }
    return 0;
}
