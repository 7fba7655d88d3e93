// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/watched_devices.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// "14%", the tracker's own word, or a dash.
[[nodiscard]] QString levelWords(const Device &device, const Reader &reader);
/// The same, or a dash when that is too old.
[[nodiscard]] QString shownLevel(const WatchedDevice &device, const Reader &reader);
/// "was 14% at 07:40", "was low on Wed 21:14"; it was so then and is not said to be so now.
[[nodiscard]] QString wasWords(const Device &device, const Reader &reader);
/// In a list: what is coming, or what is missing.
[[nodiscard]] QString outlookWords(const WatchedDevice &device, const DeviceOutlook &outlook, const Reader &reader);
/// "Low", "Critical", "Not synced", "Snoozed", "Muted"; empty when all is well.
[[nodiscard]] QString careWords(const WatchedDevice &device, const Reader &reader);
[[nodiscard]] inline bool isLow(DeviceCare care) { return care >= DeviceCare::Low; }

} // namespace stepladder
