// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QUrl>

namespace stepladder {

/// Where one tracker's OAuth server and data live.
struct TrackerEndpoints {
    QUrl authorize, token, revoke, api;
};

/// Where the outside services are. `api` has no trailing slash.
struct Endpoints {
    TrackerEndpoints googleHealth;
    TrackerEndpoints fitbit;
    QUrl slackApi;
    QUrl twilioApi;
    QUrl snsApi;

    [[nodiscard]] static Endpoints defaults();
    /// The defaults, overridden by a JSON file (STEPLADDER_ENDPOINTS). Errors: FileFailed, InvalidInput (with the key).
    [[nodiscard]] static Result<Endpoints> fromFile(const QString &fileName);
};

} // namespace stepladder
