// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/day.h"
#include "core/league/player.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace stepladder {

/// One or two letters for an avatar: the first of the first and last word. Of a number at the end up to three digits, beside
/// the letter where there is room.
[[nodiscard]] QString initials(const QString &name);

/// Of somebody who is no player yet.
inline constexpr int noColour = -1;

/// A disc in the player's colour with initials, or a grey one; ringed for players 13 to 24 and in high contrast.
void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, int colour, const Theme &theme);

/// The triangle of a changed rank, as high as it is wide; up in the accent, down in grey.
void paintMovement(QPainter &painter, const QRectF &square, bool up, const Theme &theme);

/// The glyph of a day's state: check, half disc, dashed ring, turned-back arrow. Shape tells, colour only repeats.
void paintDayGlyph(QPainter &painter, const QRectF &rect, DayState state, const Theme &theme);

/// How full a battery is drawn, 0 to 1; empty when the tracker does not say.
[[nodiscard]] std::optional<double> batteryFill(const Device &device);
/// A lying battery, 24 x 12 at the usual size; dashed when `fill` is empty.
void paintBattery(QPainter &painter, const QRectF &rect, std::optional<double> fill, const QColor &colour);

} // namespace stepladder
