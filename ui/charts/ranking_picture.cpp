// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_picture.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/ranking_chart.h"

namespace stepladder {

namespace {

constexpr QSize size(912, 492); // 960 by 540 with the margin

} // namespace

QImage rankingPicture(const Board &board)
{
    if (board.rows.empty())
        return {};
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size);
    chart.setData(rankingData(board));

    return imageOf({&chart, theme, {}, {}}, fileSharpness);
}

} // namespace stepladder
