// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_menu.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QTabWidget;

namespace stepladder {

class CalendarChart;
class ChartPage;
class DaysPage;
class PlayerLinesChart;
class PlayerSummary;
class PointsChart;
class RankingChart;

/// The side panel: a board's charts in tabs, and the selected player's figures below.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(const Theme &theme, QWidget *parent = nullptr);

    void setBoard(Board board);
    /// Other years than this day's are told.
    void setToday(QDate today);
    void setTheme(const Theme &theme);
    /// From the table to the charts; does not emit.
    void selectPlayer(PlayerId player);
    enum class Tab { Ranking, DailySteps, Points, Calendar };
    Q_ENUM(Tab)
    void turnTo(Tab tab);
    /// Turns to the days of the selected player, and the keyboard to the choice of whom to compare them with.
    void askForOpponent();
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] PlayerId selectedPlayer() const { return m_selected; }

Q_SIGNALS:
    /// From the charts to the table.
    void playerSelected(stepladder::PlayerId player);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void fill();
    void fillLines(PlayerLinesChart &chart, bool isNew);
    void chosenInChart(PlayerId player);
    [[nodiscard]] ChartPage *page() const;
    void styleChart(const Theme &theme);
    Result<void> takeAlong(const ChartMenu::Take &take);
    void turned();
    void tell(const QString &words, bool isTrouble);

    /// What a chart shows already.
    struct Filled {
        bool board = false;
        bool player = false;
        bool theme = true;
    };

    Theme m_theme;
    std::shared_ptr<const Board> m_board; ///< may be large: the pages share it
    std::shared_ptr<const RankingData> m_lines; ///< of the board, once a chart asks for it
    PlayerId m_selected;
    std::array<Filled, 4> m_filled; ///< by tab; charts that nobody sees wait
    QTabWidget *m_tabs;
    RankingChart *m_ranking;
    DaysPage *m_days;
    PointsChart *m_points;
    CalendarChart *m_calendar;
    ChartMenu *m_menu;
    QLabel *m_told; ///< about the last export
    QTimer *m_toldLongEnough;
    PlayerSummary *m_summary;
    QStringList m_names; ///< of the charts, in files' names
    bool m_isTrouble = false;
};

} // namespace stepladder
