// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_paint.h"

namespace stepladder {

/// What the charts of one player say about a day that they call `title`; the anchor is left to the chart.
[[nodiscard]] ReadOut readOutOf(const DailyBar &bar, const QString &title);

} // namespace stepladder
