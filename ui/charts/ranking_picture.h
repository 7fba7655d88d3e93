// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"

#include <QImage>

namespace stepladder {

/// The ranking chart of the window as a picture for messages, in light colours; null when nobody is ranked.
[[nodiscard]] QImage rankingPicture(const Board &board);

} // namespace stepladder
