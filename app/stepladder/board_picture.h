// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"
#include "core/foundation/clock.h"
#include "core/routine/channels.h"

namespace stepladder {

/// Draws the ranking as the window's chart does. Its days are read, and its file is packed, while the windows go on. The clock
/// outlives it.
[[nodiscard]] Channels::Picture boardPicture(const ProfilePaths &paths, const Clock &clock);

} // namespace stepladder
