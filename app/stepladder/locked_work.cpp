// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/locked_work.h"

#include "core/foundation/file_lock.h"
#include "core/routine/board.h"

namespace stepladder {

namespace {

Task<Result<std::optional<RoundReport>>> runLocked(Engine *engine, QString lockFile, LeagueId league, bool onlyIfDue, RoundProgress progress)
{
    const std::function<bool()> isCalledOff = [engine, before = engine->callOffs()] { return engine->callOffs() != before; };
    const Result<FileLock> lock = co_await FileLock::wait(lockFile, std::chrono::seconds(30), isCalledOff);
    if (!lock)
        co_return tl::unexpected(lock.error());
    const QDateTime now = engine->clock().now();
    const Result<League> found = engine->store().league(league);
    if (!found)
        co_return tl::unexpected(found.error());
    // Asked again under the lock: another program may have been quicker.
    if (onlyIfDue && !isRoundDue(engine->store(), *found, now).value_or(true))
        co_return std::optional<RoundReport>();
    Result<RoundReport> report =
        co_await engine->round().run(league, yesterday(*found, now), Round::Telling::AsScheduled, std::move(progress));
    if (report) // it has read the trackers; what there is to warn of is not left to the next look
        (void)co_await engine->batteryWatch().judge(league);
    co_return std::move(report).map([](RoundReport &&done) { return std::optional(std::move(done)); });
}

Task<void> sendLocked(Engine *engine, QString lockFile, LeagueId league)
{
    const Result<FileLock> lock = FileLock::take(lockFile, std::chrono::milliseconds(0));
    if (!lock)
        co_return; // whoever has it sends
    (void)co_await engine->round().deliverDue(league);
}

Task<void> watchLocked(Engine *engine, QString lockFile, LeagueId league)
{
    const Result<FileLock> lock = FileLock::take(lockFile, std::chrono::milliseconds(0));
    if (!lock)
        co_return; // tried again in some minutes
    const Result<BatteryReport> report = co_await engine->batteryWatch().check(league);
    if (report)
        co_await engine->channels().withdrawWarnings(league, report->recharged);
}

} // namespace

RoundTicker::Work lockedWork(Engine &engine, const ProfilePaths &paths)
{
    RoundTicker::Work work;
    work.run = [engine = &engine, lockFile = paths.roundLock()](LeagueId league, bool onlyIfDue, RoundProgress progress) {
        return runLocked(engine, lockFile, league, onlyIfDue, std::move(progress));
    };
    work.sendDue = [engine = &engine, lockFile = paths.roundLock()](LeagueId league) { return sendLocked(engine, lockFile, league); };
    work.watchBatteries = [engine = &engine, lockFile = paths.roundLock()](LeagueId league) { return watchLocked(engine, lockFile, league); };
    work.isVaultShut = [engine = &engine] { return engine->vault().isShut(); };
    return work;
}

} // namespace stepladder
