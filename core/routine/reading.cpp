// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/reading.h"

#include <algorithm>

namespace stepladder {

namespace {

Task<Result<std::vector<Device>>> readDevices(TokenKeeper *tokens, Tracker *tracker, Player player)
{
    Result<Secret> token = co_await tokens->accessToken(player.id);
    if (!token)
        co_return tl::unexpected(token.error());
    Result<std::vector<Device>> devices = co_await tracker->devices(*token, player.zone);
    if (devices || devices.error().kind != ErrorKind::Unauthorized)
        co_return devices;
    token = co_await tokens->accessTokenAfterRefusal(player.id, *token);
    if (!token)
        co_return tl::unexpected(token.error());
    co_return co_await tracker->devices(*token, player.zone);
}

Task<Result<std::vector<DayReading>>> readDays(TokenKeeper *tokens, Tracker *tracker, PlayerId player, QDate first,
                                               QDate last)
{
    Result<Secret> token = co_await tokens->accessToken(player);
    if (!token)
        co_return tl::unexpected(token.error());
    Result<std::vector<DayReading>> days = co_await tracker->days(*token, first, last);
    if (days || days.error().kind != ErrorKind::Unauthorized)
        co_return days;
    token = co_await tokens->accessTokenAfterRefusal(player, *token);
    if (!token)
        co_return tl::unexpected(token.error());
    co_return co_await tracker->days(*token, first, last);
}

} // namespace

Task<Result<Reading>> readDevicesOf(TokenKeeper *tokens, Tracker *tracker, Player player, QDateTime now)
{
    Reading reading;
    Result<std::vector<Device>> devices = co_await readDevices(tokens, tracker, player);
    if (devices) {
        reading.devices = *devices;
        for (Device &device : reading.devices)
            device.readAt = now;
    } else if (devices.error().kind != ErrorKind::ScopeMissing) {
        co_return tl::unexpected(devices.error());
    }
    co_return reading;
}

Task<Result<Reading>> readPlayer(TokenKeeper *tokens, Tracker *tracker, Player player, QDate first, QDate last,
                                 QDateTime now)
{
    Result<Reading> reading = co_await readDevicesOf(tokens, tracker, player, now);
    if (!reading)
        co_return reading;
    for (const Device &device : reading->devices) {
        // A sync in the future is a clock fault: it must not make days final.
        if (device.lastSync.isValid() && device.lastSync <= now.addSecs(600))
            reading->lastSync = reading->lastSync.isValid() ? std::max(reading->lastSync, device.lastSync) : device.lastSync;
    }
    Result<std::vector<DayReading>> days = co_await readDays(tokens, tracker, player.id, first, last);
    if (!days)
        co_return tl::unexpected(days.error());
    reading->days = *days;
    co_return reading;
}

void forgetUnsyncedZeros(Reading &reading, const QTimeZone &zone)
{
    if (!reading.lastSync.isValid())
        return;
    for (DayReading &day : reading.days) {
        if (day.steps == StepCount{0} && day.day.startOfDay(zone).toUTC() > reading.lastSync)
            day.steps.reset();
    }
}

} // namespace stepladder
