// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

Device readDevice(const Row &row)
{
    Device device;
    device.id = row.text(1);
    device.model = row.text(2);
    if (!row.isNull(3))
        device.batteryPercent = row.integer(3);
    device.batteryStatus = batteryStatusFrom(row.text(4));
    device.lastSync = row.instant(5);
    device.readAt = row.instant(6);
    return device;
}

BatteryState readState(const Row &row)
{
    const auto number = [&](int column) { return row.isNull(column) ? std::nullopt : std::optional(row.integer(column)); };
    const auto point = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(BatteryPoint{row.instant(column + 1), row.integer(column)});
    };
    BatteryState state;
    state.judgedSync = row.instant(2);
    state.told = batteryLevelFrom(row.text(3)).value_or(BatteryLevel::Good);
    state.toldPlayer = batteryLevelFrom(row.text(4)).value_or(BatteryLevel::Good);
    state.lowest = number(5);
    state.mediumSince = row.instant(6);
    state.accepted = point(7);
    state.doubted = point(9);
    state.snoozedUntil = row.instant(11);
    state.isMuted = row.flag(12);
    state.toldNotSynced = row.instant(13);
    if (!row.isNull(14) && !row.isNull(15))
        state.limits = BatteryLimits{row.integer(14), row.integer(15)};
    return state;
}

QVariantList cells(const std::optional<BatteryPoint> &point)
{
    return point ? QVariantList{cell(point->percent), cell(point->at)} : QVariantList{QVariant(), QVariant()};
}

/// So much later the same level is worth keeping again: forecasts need to know that it lasted.
constexpr std::chrono::minutes sameLevelAgain{55};
constexpr std::chrono::days levelsLast{60};

} // namespace

Result<std::map<PlayerId, std::vector<Device>>> SqlRepository::devices(LeagueId league)
{
    std::map<PlayerId, std::vector<Device>> found;
    return m_database
        ->each(u"SELECT d.player, d.id, d.model, d.battery_percent, d.battery_status, d.last_sync, d.read_at"
               " FROM players p JOIN devices d ON d.player = p.id WHERE p.league = ? ORDER BY d.player, d.place"_s,
               {cell(league)},
               [&](const Row &row) { found[row.id<PlayerId>(0)].push_back(readDevice(row)); })
        .map([&] { return std::move(found); });
}

Result<std::vector<Device>> SqlRepository::deviceLevels(PlayerId player)
{
    return m_database->list<Device>(
        u"SELECT player, device, '', battery_percent, battery_status, last_sync, read_at FROM device_levels"
        " WHERE player = ? ORDER BY device, change"_s,
        {cell(player)}, readDevice);
}

Result<void> SqlRepository::saveDevice(PlayerId player, const Device &device, int place)
{
    const auto saved = m_database->execute(
        u"INSERT INTO devices (player, id, place, model, battery_percent, battery_status, last_sync, read_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (player, id) DO UPDATE SET place = excluded.place,"
        " model = excluded.model, battery_percent = excluded.battery_percent,"
        " battery_status = excluded.battery_status, last_sync = excluded.last_sync, read_at = excluded.read_at"_s,
        {cell(player), cell(device.id), cell(place), cell(device.model), cell(device.batteryPercent),
         cell(word(device.batteryStatus)), cell(device.lastSync), cell(device.readAt)});
    return saved ? keepLevel(player, device) : tl::unexpected(saved.error());
}

Result<void> SqlRepository::keepLevel(PlayerId player, const Device &device)
{
    struct Level {
        qint64 change = 0;
        std::optional<int> percent;
        QString status;
        QDateTime sync;
    } last;
    const QString status = word(device.batteryStatus);
    const auto read = m_database->each(
        u"SELECT change, battery_percent, battery_status, last_sync FROM device_levels WHERE player = ? AND device = ?"
        " ORDER BY change DESC LIMIT 1"_s,
        {cell(player), cell(device.id)}, [&](const Row &row) {
            last = {row.number(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1)), row.text(2), row.instant(3)};
        });
    const bool isSame = last.change > 0 && last.percent == device.batteryPercent && last.status == status;
    const bool isLater = device.lastSync.isValid() && (!last.sync.isValid() || last.sync.addDuration(sameLevelAgain) <= device.lastSync);
    if (!read || (isSame && !isLater))
        return read;
    return m_database
        ->execute(u"INSERT INTO device_levels (player, device, change, battery_percent, battery_status, last_sync,"
                  " read_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {cell(player), cell(device.id), cell(last.change + 1), cell(device.batteryPercent), cell(status),
                   cell(device.lastSync), cell(device.readAt)})
        .and_then([&](qint64) { return forgetOldLevels(player, device.readAt); });
}

Result<void> SqlRepository::forgetOldLevels(PlayerId player, const QDateTime &now)
{
    if (!now.isValid())
        return {};
    const QVariant before = cell(now.addDuration(-levelsLast));
    return m_database->execute(u"DELETE FROM device_levels WHERE player = ? AND read_at < ?"_s, {cell(player), before})
        .and_then([&](qint64) {
            return m_database->execute(u"DELETE FROM battery_states WHERE player = ? AND judged_sync < ? AND device NOT IN"
                                       " (SELECT id FROM devices WHERE player = ?)"_s,
                                       {cell(player), before, cell(player)});
        })
        .map([](qint64) {});
}

Result<std::map<PlayerId, Repository::BatteryStates>> SqlRepository::batteryStates(LeagueId league)
{
    std::map<PlayerId, BatteryStates> found;
    return m_database
        ->each(u"SELECT b.player, b.device, b.judged_sync, b.told, b.told_player, b.lowest, b.medium_since, b.accepted,"
               " b.accepted_at, b.doubted, b.doubted_at, b.snoozed_until, b.muted, b.told_not_synced, b.low, b.critical"
               " FROM players p JOIN battery_states b ON b.player = p.id WHERE p.league = ?"_s,
               {cell(league)},
               [&](const Row &row) { found[row.id<PlayerId>(0)].emplace(row.text(1), readState(row)); })
        .map([&] { return std::move(found); });
}

Result<void> SqlRepository::saveBatteryState(PlayerId player, const QString &device, const BatteryState &state)
{
    const auto low = state.limits ? std::optional(state.limits->low) : std::nullopt;
    const auto critical = state.limits ? std::optional(state.limits->critical) : std::nullopt;
    return m_database
        ->execute(u"INSERT OR REPLACE INTO battery_states (player, device, judged_sync, told, told_player, lowest, medium_since,"
                  " accepted, accepted_at, doubted, doubted_at, snoozed_until, muted, told_not_synced, low, critical)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  QVariantList{cell(player), cell(device), cell(state.judgedSync), cell(word(state.told)), cell(word(state.toldPlayer)),
                               cell(state.lowest), cell(state.mediumSince)}
                      + cells(state.accepted) + cells(state.doubted)
                      + QVariantList{cell(state.snoozedUntil), cell(state.isMuted), cell(state.toldNotSynced), cell(low), cell(critical)})
        .map([](qint64) {});
}

Result<void> SqlRepository::saveDevices(PlayerId player, const std::vector<Device> &devices)
{
    return m_database->transaction([&]() -> Result<void> {
        if (const auto gone = m_database->execute(u"DELETE FROM devices WHERE player = ?"_s, {cell(player)}); !gone)
            return tl::unexpected(gone.error());
        int place = 0;
        for (const Device &device : devices) {
            if (const auto saved = saveDevice(player, device, place++); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace stepladder
