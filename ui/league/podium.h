// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <vector>

namespace stepladder {

/// The discs of the first three, the first one in front.
class Podium final : public QWidget
{
    Q_OBJECT

public:
    explicit Podium(const Appearance &appearance, QWidget *parent = nullptr);

    /// In their order; more than three are left out.
    void setPlayers(std::vector<Player> players);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    std::vector<Player> m_players;
};

} // namespace stepladder
