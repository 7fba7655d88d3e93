// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/secret.h"

namespace stepladder {

/// The contents of a file that holds secrets and is small by nature. Errors: FileFailed, TooLarge (over 64 KiB).
[[nodiscard]] Result<Secret> readSmallFile(const QString &fileName);

} // namespace stepladder
