// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stepladder {

/// One line about a player: avatar, name, average, best day, days at the goal, the first of them only where the name has room. Its height is kept when nobody is chosen.
class PlayerSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerSummary(const Theme &theme, QWidget *parent = nullptr);

    void setData(std::optional<DailyData> player);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The figures stand below the name where they have no room beside it.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// What the name has, before it is elided.
    [[nodiscard]] double nameRoom() const { return isStacked(width()) ? roomBeside({}, width()) : roomBeside(shownFigures(), width()); }
    /// How many have room.
    [[nodiscard]] int figureCount() const { return static_cast<int>(shownFigures().size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure {
        QString caption, value;
    };
    [[nodiscard]] static std::vector<Figure> figures(const DailyData::Summary &summary);
    [[nodiscard]] std::vector<Figure> shownFigures() const;
    [[nodiscard]] bool isStacked(double width) const;
    [[nodiscard]] double roomBeside(const std::vector<Figure> &shown, double width) const;
    [[nodiscard]] double widthOf(const Figure &figure) const;

    Theme m_theme;
    std::optional<DailyData> m_data;
};

} // namespace stepladder
