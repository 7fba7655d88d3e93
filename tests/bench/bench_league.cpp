// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_league.h"

#include "core/routine/board.h"
#include "core/store/open_store.h"

#include <random>

namespace stepladder {

using namespace Qt::StringLiterals;

bool bench::fill(const QString &file, int players, int days, QDate lastDay)
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(file);
    if (!store)
        return false;
    Repository &repository = **store;
    std::mt19937 random(7);
    const Result<void> filled = repository.transaction([&]() -> Result<void> {
        League league;
        league.name = u"Bench"_s;
        league.season.first = lastDay.addDays(1 - days);
        const Result<League> added = repository.addLeague(league);
        if (!added)
            return tl::unexpected(added.error());
        for (int i = 0; i < players; ++i) {
            Player player;
            player.league = added->id;
            player.name = u"Player %1"_s.arg(i);
            player.colour = i % 24;
            player.joined = league.season.first;
            const Result<Player> kept = repository.addPlayer(player);
            if (!kept)
                return tl::unexpected(kept.error());
            std::vector<DayRecord> records;
            for (int day = 0; day < days; ++day) {
                DayRecord record;
                record.day = league.season.first.addDays(day);
                record.steps = StepCount{static_cast<int>(random() % 20'000)};
                record.changedAt = endOfDay(record.day, player.zone);
                record.finalSince = record.changedAt;
                records.push_back(record);
            }
            if (const Result<void> saved = repository.saveDays(kept->id, records, ReadingSource::Tracker); !saved)
                return saved;
        }
        return {};
    });
    if (!filled)
        return false;
    // What every round leaves behind: the checkpoints of the months before.
    const Result<std::vector<League>> leagues = repository.leagues();
    return leagues && readBoard(repository, leagues->front().id, lastDay, QDateTime(lastDay.addDays(1), QTime(8, 0), Qt::UTC));
}

} // namespace stepladder
