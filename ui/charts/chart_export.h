// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "ui/charts/chart_table.h"
#include "ui/theme/theme.h"

#include <QImage>

class QPrinter;

namespace stepladder {

enum class ChartFormat { Png, Svg, Csv };

/// Something to take along: a chart as it is laid out, its numbers, and a line above it.
struct ChartSheet {
    QWidget *chart = nullptr;
    Theme theme; ///< the chart's
    ChartTable table;
    QString title;
};

/// The chart under its title, `sharpness` pixels for each of the screen's. It is drawn in the colours it has.
[[nodiscard]] QImage imageOf(const ChartSheet &sheet, qreal sharpness);
inline constexpr qreal fileSharpness = 2; ///< of pictures in files
/// A null image makes an empty file. On any thread.
[[nodiscard]] QByteArray pngOf(const QImage &image);
/// The file's content.
[[nodiscard]] QByteArray contentOf(const ChartSheet &sheet, ChartFormat format);
/// Writes the whole file, or leaves what was there.
[[nodiscard]] Result<void> exportChart(const ChartSheet &sheet, ChartFormat format, const QString &file);
/// One page, as large as it fits. Into a file as exportChart() does.
[[nodiscard]] Result<void> printChart(const ChartSheet &sheet, QPrinter &printer);

/// png, svg or csv.
[[nodiscard]] QString suffixOf(ChartFormat format);
/// "Lagoon League, ranking, 2026-11-19", without what file systems refuse.
[[nodiscard]] QString exportName(const QString &league, const QString &chart, QDate day);

} // namespace stepladder
