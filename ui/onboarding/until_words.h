// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/reader.h"

namespace stepladder {

/// A coming instant as people say it: "17:05", "tomorrow 08:31", "Saturday 08:31".
[[nodiscard]] QString untilWords(const QDateTime &instant, const Reader &reader);

} // namespace stepladder
