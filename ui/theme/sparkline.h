// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/standings.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace stepladder {

/// Days as a line in a player's colour, the goal dotted, gaps where days are missing, a dotted ring where the last one is.
/// Time runs left to right in every language. Two days at least.
void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<ScoredDay> &days, int goal, const QColor &colour,
                    const Theme &theme);

} // namespace stepladder
