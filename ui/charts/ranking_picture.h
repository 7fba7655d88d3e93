// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"
#include "ui/charts/chart_data.h"

#include <QImage>

namespace stepladder {

/// The ranking chart of the window as a picture for messages, in light colours; null when nobody is ranked. Built in one turn
/// of the event loop and drawn in another: either takes a good part of a frame.
[[nodiscard]] Task<QImage> rankingPicture(RankingData data);

} // namespace stepladder
