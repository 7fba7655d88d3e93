// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/phone_number.h"

#include <vector>

namespace stepladder {

/// Where numbers are dialled in one way.
struct PhoneRegion {
    QString code; ///< as PhoneNumber::parse takes it: "GB"
    int callingCode = 0;
};

/// All that are known, by code.
[[nodiscard]] std::vector<PhoneRegion> phoneRegions();

/// Where a number belongs; empty when nobody knows.
[[nodiscard]] QString regionOf(const PhoneNumber &number);

} // namespace stepladder
