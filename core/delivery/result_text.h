// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"

#include <QLocale>

namespace stepladder {

/// A day's result for one player as a text: own place, steps and points, who leads, and whether it may still change. Always one segment: where it
/// does not fit in full sentences it becomes terser, and long names are cut last. Names that plain texts cannot spell make
/// it UCS-2, where less than half as much fits.
[[nodiscard]] QString resultText(const League &league, const Standings &standings, PlayerId player, const QLocale &locale);

/// "#12-Nov20": what every text of that day can be found by again, in every language.
[[nodiscard]] QString resultTag(const Standings &standings);

} // namespace stepladder
