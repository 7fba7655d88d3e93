// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/stepladder/round_ticker.h"

namespace stepladder {

/// The engine's round under the profile's lock, so that it never runs in two programs at once. It waits half a minute for
/// the lock, unless it is called off, and ends with StoreBusy without it.
[[nodiscard]] RoundTicker::Work lockedWork(Engine &engine, const ProfilePaths &paths);

} // namespace stepladder
