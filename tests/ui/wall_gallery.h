// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QString>

class QDir;

namespace stepladder::tests {

/// The pages of the wall.
void drawWalls(const QDir &folder, const QString &filter, const QFont &system, Appearance &appearance);

} // namespace stepladder::tests
