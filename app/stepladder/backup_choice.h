// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"

namespace stepladder {

/// What speaks against restoring a file that was chosen, a sentence; empty: nothing does before it is read.
[[nodiscard]] QString objectionTo(const QString &backup, const ProfilePaths &paths);

} // namespace stepladder
