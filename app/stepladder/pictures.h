// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladder/desktop.h"

namespace stepladder {

/// Draws the real windows over the profile's store into PNG files: the leaderboard light, dark, in high contrast and
/// small (or the first run, where nobody plays yet), and the dialog that adds a player. Nothing is fetched and nothing
/// is stored. Errors: FileFailed, of Repository.
[[nodiscard]] Task<Result<void>> drawPictures(Desktop &desktop, Look &look, QString folder);

} // namespace stepladder
