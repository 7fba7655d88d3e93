// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trackers/tracker_factory.h"

#include "core/trackers/fitbit_web.h"
#include "core/trackers/google_health.h"

namespace stepladder {

std::unique_ptr<Tracker> makeTracker(TrackerKind kind, HttpClient &http, const Endpoints &endpoints,
                                     const Clock &clock, RetryPolicy retry)
{
    switch (kind) {
    case TrackerKind::GoogleHealth:
        return std::make_unique<GoogleHealth>(http, endpoints.googleHealth.api, clock, std::move(retry));
    case TrackerKind::Fitbit:
        return std::make_unique<FitbitWeb>(http, endpoints.fitbit.api, clock, std::move(retry));
    case TrackerKind::Manual:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace stepladder
