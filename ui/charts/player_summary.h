// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stepladder {

/// One line about a player: avatar, name, average, best day, days at the goal. Its height is kept when nobody is chosen.
class PlayerSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerSummary(const Theme &theme, QWidget *parent = nullptr);

    void setData(std::optional<DailyData> player);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure {
        QString caption, value;
    };
    [[nodiscard]] static std::vector<Figure> figures(const DailyData::Summary &summary);

    Theme m_theme;
    std::optional<DailyData> m_data;
};

} // namespace stepladder
