// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stepladder {

/// At which per cent a battery is low, and critical; the second is the smaller one.
struct BatteryLimits {
    int low = 20;
    int critical = 8;
    [[nodiscard]] bool isValid() const { return critical >= 1 && low > critical && low <= 95; }
    friend bool operator==(const BatteryLimits &, const BatteryLimits &) = default;
};

} // namespace stepladder
