// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/battery_watch.h"

#include "core/routine/battery_schedule.h"
#include "core/routine/watched_devices.h"
#include "core/store/beside.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BatteryWatch)
};

tl::unexpected<Error> notInOrder()
{
    return failure(ErrorKind::InvalidInput, {}, Words::tr("the critical level has to be at least 1 and below the low one, which is at most 95"));
}

} // namespace

BatteryWatch::BatteryWatch(Repository &store, Sync &sync, const Clock &clock, const QLocale &locale, const QTimeZone &zone)
    : m_store(store), m_sync(sync), m_clock(clock), m_locale(locale), m_zone(zone)
{
}

Task<Result<BatteryReport>> BatteryWatch::check(LeagueId id, Reader reader)
{
    const Result<League> league = m_store.league(id);
    if (!league)
        co_return tl::unexpected(league.error());
    const Result<std::chrono::minutes> interval = batteryInterval(m_store, *league);
    if (!interval)
        co_return tl::unexpected(interval.error());
    const QDateTime readBefore = m_clock.now().addDuration(-*interval / 2);
    const Result<SyncReport> read = co_await m_sync.readDevices(id, readBefore);
    if (!read)
        co_return tl::unexpected(read.error());
    Result<BatteryReport> report = co_await judge(id, reader);
    if (!report)
        co_return report;
    report->requests = read->requests;
    for (const PlayerSync &player : read->players) {
        if (player.error)
            report->failed.push_back(player);
    }
    if (const Result<void> noted = noteBatteryCheck(m_store, id, m_clock.now()); !noted)
        co_return tl::unexpected(noted.error());
    co_return report;
}

Task<Result<BatteryReport>> BatteryWatch::judge(LeagueId league, Reader reader)
{
    const auto judged = [league, reader, &clock = m_clock, locale = m_locale, zone = m_zone](Repository &own) {
        return BatteryJudge(own, clock, locale, zone).judge(league, reader);
    };
    co_return co_await beside(&m_store, judged);
}

Result<void> BatteryWatch::change(PlayerId id, const std::function<BatteryState(BatteryState)> &change)
{
    return m_store.transaction([&]() -> Result<void> {
        const Result<Player> player = m_store.player(id);
        if (!player)
            return tl::unexpected(player.error());
        Result<std::map<PlayerId, std::vector<Device>>> devices = m_store.devices(player->league);
        Result<std::map<PlayerId, Repository::BatteryStates>> states = m_store.batteryStates(player->league);
        if (!devices || !states)
            return tl::unexpected(devices ? states.error() : devices.error());
        const std::optional<Device> device = watchedDevice((*devices)[id]);
        if (!device)
            return failure(ErrorKind::NotFound, Words::tr("tracker of %1").arg(player->name));
        return m_store.saveBatteryState(id, device->id, change((*states)[id][device->id]));
    });
}

Result<void> BatteryWatch::remindTomorrow(PlayerId player)
{
    const Result<bool> untold = callOffWarnings(m_store, player, MessageKind::Battery);
    if (!untold)
        return tl::unexpected(untold.error());
    return change(player, [&](BatteryState state) {
        if (*untold)
            state.toldPlayer = BatteryLevel::Good;
        return snoozed(std::move(state), m_clock.now());
    });
}

Result<void> BatteryWatch::leaveUntilCharged(PlayerId player)
{
    return callOffWarnings(m_store, player, MessageKind::Battery).and_then([&](bool) {
        return change(player, [](BatteryState state) { return leftUntilCharged(std::move(state)); });
    });
}

Result<void> BatteryWatch::mute(PlayerId player, bool isMuted)
{
    return callOffWarnings(m_store, player, MessageKind::Battery).and_then([&](bool) {
        return change(player, [isMuted](BatteryState state) {
            state.isMuted = isMuted;
            return state;
        });
    });
}

Result<void> BatteryWatch::setLimits(PlayerId player, std::optional<BatteryLimits> limits)
{
    if (limits && !limits->isValid())
        return notInOrder();
    return change(player, [&](BatteryState state) {
        state.limits = limits;
        return state;
    });
}

Result<void> BatteryWatch::setUsualLimits(LeagueId id, BatteryLimits limits)
{
    if (!limits.isValid())
        return notInOrder();
    return m_store.transaction([&]() -> Result<void> {
        Result<League> league = m_store.league(id);
        if (!league)
            return tl::unexpected(league.error());
        league->battery = limits;
        return m_store.updateLeague(*league);
    });
}

} // namespace stepladder
