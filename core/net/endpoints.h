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
    TrackerEndpoints googleHealth; ///< api: paths begin with /v4
    TrackerEndpoints fitbit;       ///< api: paths begin with /1
    QUrl slackApi;  ///< methods follow at once: slackApi + "/chat.postMessage"
    QUrl twilioApi; ///< paths begin with /2010-04-01
    QUrl snsApi;    ///< empty by default: the address then follows from the region

    [[nodiscard]] static Endpoints defaults();
    /// The defaults, overridden by a JSON file (STEPLADDER_ENDPOINTS). `api` may have a path of its own.
    /// Errors: FileFailed, InvalidInput (the key is in `subject` and, in words, in `detail`).
    [[nodiscard]] static Result<Endpoints> fromFile(const QString &fileName);
};

} // namespace stepladder
