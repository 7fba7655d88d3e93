// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"
#include "core/store/repository.h"

namespace stepladder {

/// The ranking of a day alone, which takes much less than its board. `now` decides what is settled. Errors: of Repository.
[[nodiscard]] Result<Standings> readStandings(Repository &store, const League &league, QDate date, const QDateTime &now);

/// A player as the standings of a day see them. `record` is the day's, empty: never read; `carried` what was earned before the
/// scored `days`.
[[nodiscard]] Contender contenderOn(QDate date, const Player &player, const League &league, const std::optional<DayRecord> &record,
                                    const Tally &carried, std::vector<ScoredDay> days, const QDateTime &now);

} // namespace stepladder
