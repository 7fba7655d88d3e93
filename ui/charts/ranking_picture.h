// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"

#include <QByteArray>

namespace stepladder {

/// The ranking chart of the window as a PNG file for messages, in light colours; empty when nobody is ranked.
[[nodiscard]] QByteArray rankingPicture(const Board &board);

} // namespace stepladder
