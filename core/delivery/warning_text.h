// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/desktop_text.h"
#include "core/league/battery_forecast.h"
#include "core/store/outbox_entry.h"

#include <QLocale>

// What people are told of a tracker. It was so at its last sync, and is never said to be so now.

namespace stepladder {

/// Of the player's own tracker, for a phone: one segment. `zone` is the player's, `now` tells today from other days.
[[nodiscard]] QString batteryText(const Device &device, const QTimeZone &zone, const QLocale &locale, const QDateTime &now,
                                  ChannelKind channel);
/// That nothing came for a day which may still count until `settles` (UTC).
[[nodiscard]] QString dayNotSyncedText(const Device &device, QDate day, const QDateTime &settles, const QTimeZone &zone,
                                       const QLocale &locale, const QDateTime &now, ChannelKind channel);
/// That nothing came for days, and that the battery was low then if it was.
[[nodiscard]] QString longNotSyncedText(const Device &device, bool wasLow, const QTimeZone &zone, const QLocale &locale,
                                        const QDateTime &now, ChannelKind channel);

/// What a reader of the league is told.
struct DeviceOutlook {
    std::optional<BatteryForecast> forecast;
    QDateTime chargeAt; ///< UTC; a good hour to charge, if one is known
};
[[nodiscard]] DesktopText batteryNews(const QString &player, const Device &device, const DeviceOutlook &outlook, const QTimeZone &zone,
                                      const QLocale &locale, const QDateTime &now);
[[nodiscard]] DesktopText notSyncedNews(const QString &player, const Device &device, bool wasLow, const QTimeZone &zone,
                                        const QLocale &locale, const QDateTime &now);

/// "Empty about Saturday 14:00", or without the hour where that would say too much.
[[nodiscard]] QString forecastWords(const BatteryForecast &forecast, const QTimeZone &zone, const QLocale &locale, const QDateTime &now);
/// "Good time to charge: today 22:00 to 23:00, when it is used least." Empty without one.
[[nodiscard]] QString chargeWords(const QDateTime &chargeAt, const QTimeZone &zone, const QLocale &locale, const QDateTime &now);

} // namespace stepladder
