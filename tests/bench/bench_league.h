// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace stepladder::bench {

/// Makes a database with one league of players who walk about anything every day up to the last one, and what rounds leave
/// behind. False when that failed.
[[nodiscard]] bool fill(const QString &file, int players, int days, QDate lastDay);

} // namespace stepladder::bench
