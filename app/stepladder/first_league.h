// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/routine/channels.h"

namespace stepladder {

/// Makes the league of the first start ("My league", this month's season, the computer's zone) unless there is one. Its
/// results are notified here. Errors: of Repository.
[[nodiscard]] Result<void> makeFirstLeague(Repository &store, Channels &channels, const Clock &clock);

} // namespace stepladder
