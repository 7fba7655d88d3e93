// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace stepladder {

class ThemedLabel;

/// Says who is in, and what happens next.
class DonePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DonePage(const Appearance &appearance, QWidget *parent = nullptr);

    void setPlayer(const Player &player, const QString &league);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Player m_player;
    ThemedLabel *m_title;
    ThemedLabel *m_place;
    ThemedLabel *m_connection;
    ThemedLabel *m_next;
};

} // namespace stepladder
