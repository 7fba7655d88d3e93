// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"

namespace stepladder::fakes {

/// Google's error body. Without a reason there are no `details`.
[[nodiscard]] Answer googleError(int code, const QString &status, const QString &message, const QString &reason = {},
                                 const QJsonObject &metadata = {},
                                 const QString &domain = QStringLiteral("health.googleapis.com"));
[[nodiscard]] Answer googleScopeInsufficient();
[[nodiscard]] Answer googleAccountNotLinked();
/// What Google's front end says to an unknown path.
[[nodiscard]] Answer googleNotFoundPage(const QString &path);

} // namespace stepladder::fakes
