// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSize>

namespace stepladder {

/// The wall's text styles, in lines of 1080.
enum class WallType {
    Headline,    ///< 60, bold
    Total,       ///< 52, bold: season points
    Title,       ///< 36, strong: names, numbers
    Words,       ///< 28
    Small,       ///< 22: heads, captions, footer
    SmallStrong, ///< 22, strong
};

/// The wall is designed for 1920 x 1080 and as large as the screen is; the reader's font size does not matter from afar.
struct WallLook {
    static constexpr int margin = 56;
    static constexpr int designHeight = 1080;
    static constexpr int leastWidth = 1350; ///< a screen that is narrower for its height gets smaller letters

    Theme theme;
    double scale = 1;

    [[nodiscard]] static double scaleOf(const QSize &view);
    [[nodiscard]] int px(double length) const;
    [[nodiscard]] QFont font(WallType type) const;
    /// For what is drawn elsewhere, too: `times` its size there.
    [[nodiscard]] Theme enlarged(double times) const;
};

} // namespace stepladder
