// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/locked_round.h"

#include "app/engine/round_lock.h"

namespace stepladder {

namespace {

Task<Result<RoundReport>> runLocked(Engine *engine, QString lockFile, LeagueId league, QDate date, Sync::Progress progress)
{
    const Result<RoundLock> lock = RoundLock::take(lockFile, std::chrono::milliseconds(0));
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<RoundReport> report = co_await engine->round().run(league, date, std::move(progress));
    co_return report;
}

} // namespace

RunRound lockedRound(Engine &engine, const ProfilePaths &paths)
{
    return [engine = &engine, lockFile = paths.roundLock()](LeagueId league, QDate date, Sync::Progress progress) {
        return runLocked(engine, lockFile, league, date, std::move(progress));
    };
}

} // namespace stepladder
