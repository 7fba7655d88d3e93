// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <vector>

namespace stepladder {

/// The ladder before there is a ranking: one rung lit, who waits stands on it. As wide as they need; smaller where the
/// window is low.
class StartLadder final : public QWidget
{
    Q_OBJECT

public:
    explicit StartLadder(const Appearance &appearance, QWidget *parent = nullptr);

    void setPlayers(const std::vector<Player> &players);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// In units of its own, which `paintEvent` scales.
    [[nodiscard]] double ladderWidth() const;
    void paintRungs(QPainter &painter) const;
    void paintPlayers(QPainter &painter) const;

    const Appearance &m_appearance;
    std::vector<Player> m_players; ///< those who are drawn
    size_t m_more = 0;             ///< those who are counted in one disc instead
};

} // namespace stepladder
