// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDir;
class QFont;

namespace stepladder {
class Appearance;
}

namespace stepladder::tests {

/// Draws the side panel with every chart in light, dark, high contrast, right to left and a large font.
void drawCharts(const QDir &folder, const QString &filter, const QFont &system, Appearance &appearance);

} // namespace stepladder::tests
