// SPDX-License-Identifier: GPL-3.0-or-later
// All about one player with five years of days, in a league of 8 players and of 200: read from the store, and shown.
#include "core/routine/player_profile.h"
#include "core/store/open_store.h"
#include "ui/profile/profile_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

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

/// The player in the middle.
Result<PlayerId> fill(Repository &store, int players)
{
    std::mt19937 random(7);
    PlayerId middle;
    const Result<void> filled = store.transaction([&]() -> Result<void> {
        League league;
        league.name = u"Bench %1"_s.arg(players);
        league.season.first = lastDay.addDays(1 - days);
        const Result<League> added = store.addLeague(league);
        if (!added)
            return tl::unexpected(added.error());
        for (int i = 0; i < players; ++i) {
            Player player;
            player.league = added->id;
            player.name = u"Player %1"_s.arg(i);
            player.joined = league.season.first;
            const Result<Player> kept = store.addPlayer(player);
            if (!kept)
                return tl::unexpected(kept.error());
            if (i == players / 2)
                middle = kept->id;
            std::vector<DayRecord> records;
            for (int day = 0; day < days; ++day) {
                const QDate date = league.season.first.addDays(day);
                const QDateTime end = endOfDay(date, player.zone);
                records.push_back({date, StepCount{static_cast<int>(random() % 20'000)}, end, end, std::nullopt});
            }
            if (const Result<void> saved = store.saveDays(kept->id, records, ReadingSource::Tracker); !saved)
                return saved;
        }
        return {};
    });
    return filled.map([&] { return middle; });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    const auto store = openSqlite(folder.filePath(u"league.db"_s));
    if (!store)
        return 1;
    for (const int players : {8, 200}) {
        const Result<PlayerId> player = fill(**store, players);
        if (!player)
            return 1;
        Result<PlayerProfile> profile = readProfile(**store, *player, now); // leaves the checkpoints, as every round does
        const double read = medianMs([&] { profile = readProfile(**store, *player, now); });
        if (!profile)
            return 1;
        const double reckoned = medianMs([&] {
            std::vector<ScoredDay> all;
            for (const ProfileDay &day : profile->days)
                all.push_back({day.day, day.steps});
            profile->ever = recordsOf(std::move(all), profile->date, profile->league.rules);
        });
        const Appearance appearance(Theme::light());
        ProfileDialog dialog(appearance);
        const double shown = medianMs([&] { dialog.setProfile(*profile, {QLocale::c(), QTimeZone::utc(), now}); });
        std::printf("one of %d players, %d days: read %.1f ms (records of it %.2f ms), shown %.1f ms\n", players, days, read, reckoned, shown);
    }
    return 0;
}
