// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace stepladder {

/// What the tray icon tells beside being there, least pressing first.
enum class TrayBadge {
    None,
    Syncing,    ///< a round runs
    BatteryLow, ///< a tracker should be charged
    NeedsYou,   ///< a player has to allow access again, or the round failed
};

/// The colour of the ladder on a panel: dark on light ones, light on dark ones.
[[nodiscard]] QColor trayInk(bool darkPanel);

/// The ladder in one colour with a badge at its lower right, drawn for 16, 22, 24, 32 and 48 pixels.
[[nodiscard]] QIcon trayIcon(TrayBadge badge, bool darkPanel);

/// True when `panel`, a panel's or window's ground, is dark.
[[nodiscard]] bool isDarkGround(const QColor &panel);

} // namespace stepladder
