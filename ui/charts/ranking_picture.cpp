// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_picture.h"

#include "core/foundation/next_turn.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/ranking_chart.h"

namespace stepladder {

namespace {

constexpr QSize size(912, 492); // 960 by 540 with the margin

} // namespace

Task<QImage> rankingPicture(RankingData data)
{
    if (data.lines.empty())
        co_return QImage();
    const Theme theme = Theme::light();
    RankingChart chart(theme);
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size);
    co_await NextTurn(&chart);
    chart.setData(std::move(data));
    co_await NextTurn(&chart);
    co_return imageOf({&chart, theme, {}, {}}, fileSharpness);
}

} // namespace stepladder
