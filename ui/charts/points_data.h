// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

namespace stepladder {

/// A player's season points as steps, which rise on the day that scored: x is the day, y the points. `isWhole`: the season
/// begins with the first day, so that its points are a step, too; those of who joined later always are.
[[nodiscard]] QList<QPointF> pointsPath(const RankingLine &line, int from, int to, bool isWhole);

/// The values moved as little as it takes to be `distance` apart and between `low` and `high`, in their order. What does not
/// fit between them stays apart and passes `high`. `wanted` rises.
[[nodiscard]] std::vector<double> pushedApart(std::vector<double> wanted, double distance, double low, double high);

} // namespace stepladder
