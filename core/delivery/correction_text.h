// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/correction.h"

namespace stepladder {

/// A correction for one player as a text, one segment: own steps, points and place where they were told otherwise, or whose
/// day moved the place. Empty when all that the player was told of that day is still true.
[[nodiscard]] QString correctionText(const League &league, const Standings &now, const std::vector<CorrectedDay> &days, const Told &told,
                                     PlayerId player, const QLocale &locale);

} // namespace stepladder
