// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

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
    if (!saved)
        return tl::unexpected(saved.error());

    // A level is new when it differs from the last one kept.
    struct Level {
        qint64 change = 0;
        std::optional<int> percent;
        QString status;
    } last;
    const QString status = word(device.batteryStatus);
    const auto read = m_database->each(
        u"SELECT change, battery_percent, battery_status FROM device_levels WHERE player = ? AND device = ?"
        " ORDER BY change DESC LIMIT 1"_s,
        {cell(player), cell(device.id)}, [&](const Row &row) {
            last = {row.number(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1)), row.text(2)};
        });
    if (!read || (last.change > 0 && last.percent == device.batteryPercent && last.status == status))
        return read;
    return m_database
        ->execute(u"INSERT INTO device_levels (player, device, change, battery_percent, battery_status, last_sync,"
                  " read_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {cell(player), cell(device.id), cell(last.change + 1), cell(device.batteryPercent), cell(status),
                   cell(device.lastSync), cell(device.readAt)})
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
