// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_players.h"

#include "core/foundation/file_lock.h"
#include "core/routine/person.h"
#include "core/routine/player_export.h"
#include "core/routine/step_file.h"

namespace stepladder {

namespace {

constexpr std::chrono::seconds grace{2}; ///< a click at the last moment takes effect, too

Result<std::vector<PlayerId>> personOf(Repository &store, PlayerId player)
{
    return store.person(player).map([](const std::vector<Player> &person) {
        std::vector<PlayerId> ids;
        ids.reserve(person.size());
        for (const Player &each : person)
            ids.push_back(each.id);
        return ids;
    });
}

Task<Result<Farewell>> erased(Engine *engine, QString lockFile, PlayerId player)
{
    const Result<FileLock> lock = co_await FileLock::wait(lockFile, std::chrono::minutes(2));
    if (!lock)
        co_return tl::unexpected(lock.error());
    const Result<std::vector<PlayerId>> person = personOf(engine->store(), player);
    if (!person)
        co_return tl::unexpected(person.error());
    Result<Farewell> farewell = co_await engine->departure().erase(*person);
    co_return farewell;
}

} // namespace

Result<std::vector<Player>> EnginePlayers::players()
{
    return m_engine.store().players(m_league, true);
}

Result<std::vector<Invitation>> EnginePlayers::invitations()
{
    return m_engine.invitations().unanswered(m_league);
}

Task<Result<void>> EnginePlayers::withdraw(QString player)
{
    return m_engine.invitations().withdraw(m_league, player);
}

Result<Player> EnginePlayers::save(Player player)
{
    return savePerson(m_engine.store(), player);
}

Result<std::optional<StepCount>> EnginePlayers::stepsOn(PlayerId player, QDate day)
{
    return m_engine.store().days(player, day, day).map([](const std::vector<DayRecord> &days) {
        return days.empty() ? std::nullopt : days.front().steps;
    });
}

Result<EnteredDay> EnginePlayers::enterDay(PlayerId player, QDate day, StepCount steps)
{
    return stepladder::enterDay(m_engine.store(), player, day, steps, m_engine.clock().now());
}

Result<ImportedDays> EnginePlayers::importDays(PlayerId player, QString file)
{
    return readStepFile(file).and_then([&](const std::vector<DayReading> &days) {
        return stepladder::importDays(m_engine.store(), player, days, m_engine.clock().now());
    });
}

Result<void> EnginePlayers::exportTo(PlayerId player, QString file)
{
    return exportPlayer(m_engine.store(), player, file, m_engine.clock().now());
}

Result<Player> EnginePlayers::takeOff(PlayerId player)
{
    return m_engine.departure().takeOff(player, m_engine.clock().now().addDuration(undoTime + grace));
}

Result<Player> EnginePlayers::takeBack(PlayerId player)
{
    return m_engine.departure().takeBack(player);
}

std::optional<Removal> EnginePlayers::lastRemoval()
{
    std::optional<Removal> last;
    const auto takenOff = m_engine.departure().takenOff().value_or(std::map<PlayerId, QDateTime>());
    for (const auto &[id, until] : takenOff) {
        const std::chrono::milliseconds left = std::chrono::milliseconds(m_engine.clock().now().msecsTo(until)) - grace;
        const Result<Player> player = m_engine.store().player(id);
        if (player && player->league == m_league && left.count() > 0 && (!last || left > last->left))
            last = Removal{*player, left};
    }
    return last;
}

Result<Farewell> EnginePlayers::preview(PlayerId player)
{
    return personOf(m_engine.store(), player).and_then([this](const std::vector<PlayerId> &person) {
        return m_engine.departure().preview(person);
    });
}

Task<Result<Farewell>> EnginePlayers::erase(PlayerId player)
{
    return erased(&m_engine, m_lockFile, player);
}

} // namespace stepladder
