// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace stepladder {

/// Which way words run in a window of that direction. From right to left only those with a letter or a digit that is
/// written so: "+3", a Latin name or an address would be turned around.
[[nodiscard]] Qt::LayoutDirection readingOrder(QStringView words, Qt::LayoutDirection window);
/// The flags to draw `words` with: their order, and `alignment` (a leading left, a trailing right) as the window has it.
[[nodiscard]] int readingFlags(QStringView words, Qt::Alignment alignment, Qt::LayoutDirection window);

/// `words` that keep their place among those around them, read from left to right: U+2066 and U+2069 stand about them.
[[nodiscard]] QString isolated(const QString &words);
/// What is drawn, as it is copied: without the invisible signs of isolated().
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace stepladder
