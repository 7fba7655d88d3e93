// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/charts/chart_data.h"

namespace stepladder {

/// How far back a player's history is looked at.
enum class Period { FourWeeks, Season, Year, All };

/// The first day of a period that ends with the profile; the day the player joined, if that is later.
[[nodiscard]] QDate firstDayOf(Period period, const PlayerProfile &profile);
/// What the charts show of it.
[[nodiscard]] DailyData dailyData(const PlayerProfile &profile, Period period);

} // namespace stepladder
