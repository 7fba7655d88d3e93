// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/result_message.h"

#include <vector>

namespace stepladder {

/// What the days brought that nobody was told of: who walked most on each of the last `most`, a line a day. Plain text.
[[nodiscard]] QString missedDaysText(const std::vector<Standings> &missed, size_t most, const QLocale &locale);

/// Adds to a result what the days brought that nobody was told of: who walked most on each. `missed` are in order.
void tellMissedDays(ResultMessage &message, const std::vector<Standings> &missed, const QLocale &locale);

} // namespace stepladder
