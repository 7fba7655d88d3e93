// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/net/endpoints.h"
#include "core/net/http_client.h"
#include "core/trackers/tracker.h"

#include <memory>

namespace stepladder {

/// The adapter of a service; nullptr for TrackerKind::Manual, which has none. `http` and `clock` outlive it.
[[nodiscard]] std::unique_ptr<Tracker> makeTracker(TrackerKind kind, HttpClient &http, const Endpoints &endpoints,
                                                   const Clock &clock, RetryPolicy retry = {});

} // namespace stepladder
