// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QRectF>

class QPainter;

namespace stepladder {

/// A line icon of resources/icons ("sync" is line-sync.svg) in one colour.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour);
/// The same for buttons, sharp in every size; `disabled` colours the disabled mode. `name` is a literal.
[[nodiscard]] QIcon lineIcon(QLatin1StringView name, const QColor &colour, const QColor &disabled);

/// The application's own icon in the usual sizes.
[[nodiscard]] QIcon applicationIcon();

} // namespace stepladder
