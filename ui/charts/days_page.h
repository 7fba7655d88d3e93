// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/charts/chart_page.h"

#include <memory>

class QComboBox;
class QLabel;

namespace stepladder {

class DailyStepsChart;
class DuelChart;

/// One player's days, alone or against an opponent.
class DaysPage final : public ChartPage
{
    Q_OBJECT

public:
    explicit DaysPage(const Theme &theme, QWidget *parent = nullptr);

    void setBoard(std::shared_ptr<const Board> board);
    /// Whose days are shown; `days` are dailyData's.
    void showPlayer(PlayerId player, const std::optional<DailyData> &days);
    void setTheme(const Theme &theme);
    /// Takes the keyboard to the choice of whom to compare the player with.
    void askForOpponent();

Q_SIGNALS:
    void playerSelected(stepladder::PlayerId player);

private:
    DaysPage(const Theme &theme, DailyStepsChart *daily, DuelChart *duel, QWidget *parent);
    void offerOpponents();
    void showDuel();
    [[nodiscard]] std::vector<PlayerId> order() const;

    std::shared_ptr<const Board> m_board = std::make_shared<const Board>();
    PlayerId m_player;
    PlayerId m_opponent; ///< the one chosen; nobody is fought against oneself
    std::optional<DailyData> m_days;
    DailyStepsChart *m_daily;
    DuelChart *m_duel;
    QLabel *m_label;
    QComboBox *m_opponents;
};

} // namespace stepladder
