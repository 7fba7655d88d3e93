// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/calendar_chart.h"
#include "ui/charts/days_page.h"
#include "ui/charts/player_summary.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"

#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tabs(new QTabWidget(this)), m_ranking(new RankingChart(theme)),
      m_days(new DaysPage(theme)), m_points(new PointsChart(theme)),
      m_calendar(new CalendarChart(theme)), m_summary(new PlayerSummary(theme, this))
{
    setObjectName(QStringLiteral("chartPanel"));
    setAccessibleName(tr("Charts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(false); // all of them stay in reach
    m_tabs->tabBar()->setElideMode(Qt::ElideRight);
    m_tabs->tabBar()->setAccessibleName(tr("Charts"));
    m_tabs->addTab(m_ranking, tr("&Ranking"));
    m_tabs->addTab(m_days, tr("&Daily steps"));
    m_tabs->addTab(m_points, tr("&Points"));
    m_tabs->addTab(m_calendar, tr("&Calendar"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_summary);

    restyle();
    connect(m_ranking, &ChartSurface::playerSelected, this, &ChartPanel::chosenInChart);
    connect(m_points, &ChartSurface::playerSelected, this, &ChartPanel::chosenInChart);
    connect(m_days, &DaysPage::playerSelected, this, &ChartPanel::chosenInChart);
}

void ChartPanel::restyle()
{
    QTabBar *bar = m_tabs->tabBar();
    bar->setFont(m_theme.font(Type::Control));
    bar->setStyleSheet(u"QTabBar { background: transparent; }"
                       "QTabBar::tab { background: transparent; border: %6px solid transparent;"
                       " color: %1; padding: 0 4px; margin-right: %2px; height: %3px; }"
                       "QTabBar::tab:hover { color: %4; }"
                       "QTabBar::tab:selected { color: %4; border-bottom-color: %5; }"
                       "QTabBar { outline: none; }" // the ring of its own goes around the word, not across it
                       "QTabBar::tab:selected:focus { border-color: %7; border-radius: 5px; }"_s
                           .arg(m_theme.text2.name()).arg(m_theme.px(16)).arg(m_theme.px(36) - 2 * m_theme.focusWidth())
                           .arg(m_theme.text.name(), m_theme.accent.name())
                           .arg(m_theme.focusWidth()).arg(m_theme.focus.name()));
}

void ChartPanel::setBoard(const Board &board)
{
    m_board = board;
    m_days->setBoard(board);
    m_ranking->setData(rankingData(board));
    m_points->setData(rankingData(board));
    showPlayer();
}

void ChartPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_ranking->setTheme(theme);
    m_days->setTheme(theme);
    m_points->setTheme(theme);
    m_calendar->setTheme(theme);
    m_summary->setTheme(theme);
    restyle();
    update();
}

void ChartPanel::selectPlayer(PlayerId player)
{
    if (player == m_selected)
        return;
    m_selected = player;
    m_ranking->selectPlayer(player);
    m_points->selectPlayer(player);
    showPlayer();
}

void ChartPanel::turnTo(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ChartPanel::showPlayer()
{
    // With nobody chosen the days and figures are the leader's.
    const PlayerId shown = !m_selected.isValid() && !m_board.rows.empty() ? m_board.rows.front().player.id : m_selected;
    const std::optional<DailyData> days = dailyData(m_board, shown);
    m_days->showPlayer(shown, days);
    m_calendar->setData(days);
    m_summary->setData(days);
}

void ChartPanel::chosenInChart(PlayerId player)
{
    selectPlayer(player);
    Q_EMIT playerSelected(player);
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.win);
}

} // namespace stepladder
