// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/days_page.h"
#include "ui/charts/player_summary.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/theme/announce.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto toldFor = 10s; ///< as long as a removal can be undone

} // namespace

ChartPanel::ChartPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_board(std::make_shared<const Board>()), m_tabs(new QTabWidget(this)), m_ranking(new RankingChart(theme)),
      m_days(new DaysPage(theme)), m_points(new PointsChart(theme)),
      m_calendar(new CalendarChart(theme)), m_menu(new ChartMenu(theme, [this](const ChartMenu::Take &take) { return takeAlong(take); }, this)),
      m_told(new QLabel(this)), m_toldLongEnough(new QTimer(this)), m_summary(new PlayerSummary(theme, this))
{
    setObjectName(QStringLiteral("chartPanel"));
    setAccessibleName(tr("Charts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_tabs->tabBar());
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(false); // all of them stay in reach
    m_tabs->tabBar()->setElideMode(Qt::ElideNone); // it would cut words of other scripts that do fit
    m_tabs->tabBar()->setAccessibleName(tr("Charts"));
    const auto add = [this](ChartPage *of, const QString &words) {
        m_tabs->addTab(of, words);
        QString tip = QString(words).remove(u'&');
        if (!of->findChildren<ChartSurface *>().isEmpty())
            tip += u'\n' + tr("The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.");
        m_tabs->setTabToolTip(m_tabs->count() - 1, tip);
    };
    add(new ChartPage(theme, {m_ranking}), tr("&Ranking"));
    add(m_days, tr("&Daily steps"));
    add(new ChartPage(theme, {m_points}), tr("&Points"));
    add(new ChartPage(theme, {m_calendar}), tr("&Calendar"));
    m_names = {tr("ranking", "in a file's name"), tr("daily steps", "in a file's name"), tr("season points", "in a file's name"),
               tr("calendar", "in a file's name")};
    m_tabs->setCornerWidget(m_menu);
    m_told->setObjectName(u"exportOutcome"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_told);
    column->addWidget(m_summary);

    m_ranking->setUsualDays(TimeWindow::readable);
    restyle();
    connect(m_menu, &ChartMenu::tableToggled, this, [this](bool shown) {
        for (int i = 0; i < m_tabs->count(); ++i)
            static_cast<ChartPage *>(m_tabs->widget(i))->showTable(shown);
    });
    connect(m_menu, &ChartMenu::told, this, &ChartPanel::tell);
    m_toldLongEnough->setObjectName(u"exportToldLongEnough"_s);
    m_toldLongEnough->setSingleShot(true);
    connect(m_toldLongEnough, &QTimer::timeout, m_told, &QWidget::hide);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChartPanel::fill);
    connect(m_ranking, &ChartSurface::playerSelected, this, &ChartPanel::chosenInChart);
    connect(m_points, &ChartSurface::playerSelected, this, &ChartPanel::chosenInChart);
    connect(m_days, &DaysPage::playerSelected, this, &ChartPanel::chosenInChart);
}

ChartPage *ChartPanel::page() const
{
    return static_cast<ChartPage *>(m_tabs->currentWidget());
}

void ChartPanel::restyle()
{
    QPalette words = m_told->palette();
    words.setColor(QPalette::WindowText, m_isTrouble ? m_theme.bad : m_theme.text2);
    m_told->setPalette(words);
    m_told->setFont(m_theme.font(Type::Caption));
    QTabBar *bar = m_tabs->tabBar();
    bar->setFont(m_theme.font(Type::Control));
    bar->setStyleSheet(u"QTabBar { background: transparent; }"
                       "QTabBar::tab { background: transparent; border: %6px solid transparent;"
                       " color: %1; padding: 0 4px; margin-right: %2px; height: %3px; }"
                       "QTabBar::tab:hover { color: %4; }"
                       "QTabBar::tab:selected { color: %4; border-bottom-color: %5; }"
                       "QTabBar { outline: none; }" // the ring of its own goes around the word, not across it
                       "QTabBar::tab:selected:focus { border-color: %7; border-radius: 5px; }"_s
                           .arg(m_theme.text2.name()).arg(m_theme.px(7)).arg(m_theme.px(36) - 2 * m_theme.focusWidth())
                           .arg(m_theme.text.name(), m_theme.accent.name())
                           .arg(m_theme.focusWidth()).arg(m_theme.focus.name()));
}

void ChartPanel::setBoard(Board board)
{
    m_board = std::make_shared<const Board>(std::move(board));
    m_lines.reset();
    for (Filled &filled : m_filled)
        filled.board = filled.player = false;
    fill();
}

void ChartPanel::setToday(QDate today)
{
    for (ChartSurface *chart : findChildren<ChartSurface *>())
        chart->setToday(today);
    m_calendar->setToday(today);
    for (int i = 0; i < m_tabs->count(); ++i)
        static_cast<ChartPage *>(m_tabs->widget(i))->setToday(today);
}

void ChartPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (Filled &filled : m_filled)
        filled.theme = false;
    fill();
    m_menu->setTheme(theme);
    m_summary->setTheme(theme);
    restyle();
    update();
}

void ChartPanel::selectPlayer(PlayerId player)
{
    if (player == m_selected)
        return;
    m_selected = player;
    for (Filled &filled : m_filled)
        filled.player = false;
    fill();
}

void ChartPanel::turnTo(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ChartPanel::askForOpponent()
{
    turnTo(Tab::DailySteps);
    m_days->askForOpponent();
}

ChartPanel::Tab ChartPanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

/// The chart in front, and the figures below it.
void ChartPanel::fill()
{
    turned();
    Filled &filled = m_filled[static_cast<size_t>(tab())];
    if (!filled.theme) {
        page()->restyle(m_theme);
        styleChart(m_theme);
        filled.theme = true;
    }
    if (filled.board && filled.player)
        return;
    PlayerId shown = m_selected;
    std::optional<DailyData> days = dailyData(*m_board, shown);
    if (!days && !m_board->rows.empty()) { // nobody is chosen, or who has left since: then they are the leader's
        shown = m_board->rows.front().player.id;
        days = dailyData(*m_board, shown);
    }
    switch (tab()) {
    case Tab::Ranking:
        fillLines(*m_ranking, !filled.board);
        page()->setTable([lines = m_lines] { return rankingTable(*lines); });
        break;
    case Tab::DailySteps:
        if (!filled.board)
            m_days->setBoard(m_board);
        m_days->showPlayer(shown, days);
        break;
    case Tab::Points:
        fillLines(*m_points, !filled.board);
        page()->setTable([lines = m_lines] { return pointsTable(*lines); });
        break;
    case Tab::Calendar:
        m_calendar->setData(days);
        page()->setTable([days] { return daysTable(days.value_or(DailyData())); });
        break;
    }
    m_summary->setData(days);
    filled.board = filled.player = true;
}

void ChartPanel::fillLines(PlayerLinesChart &chart, bool isNew)
{
    if (!m_lines)
        m_lines = std::make_shared<const RankingData>(rankingData(*m_board));
    if (isNew)
        chart.setData(m_lines, m_selected);
    else
        chart.selectPlayer(m_selected);
}

/// The one in front; the others wait until they are.
void ChartPanel::styleChart(const Theme &theme)
{
    switch (tab()) {
    case Tab::Ranking:
        m_ranking->setTheme(theme);
        break;
    case Tab::DailySteps:
        m_days->setTheme(theme);
        break;
    case Tab::Points:
        m_points->setTheme(theme);
        break;
    case Tab::Calendar:
        m_calendar->setTheme(theme);
        break;
    }
}

Result<void> ChartPanel::takeAlong(const ChartMenu::Take &take)
{
    // On paper and in other people's documents the ground is light, whatever the window looks like.
    const Theme light = Theme::light(m_theme.system);
    styleChart(light);
    const QString title = tr("%1, %2, %3", "league, chart, day")
                              .arg(m_board->league.name, page()->chart()->accessibleName(), QLocale().toString(m_board->date, QLocale::LongFormat));
    const Result<void> taken = take({page()->chart(), light, page()->table(), title});
    styleChart(m_theme);
    return taken;
}

void ChartPanel::turned()
{
    m_told->hide();
    m_toldLongEnough->stop();
    m_menu->setFilled(!m_board->rows.empty());
    m_menu->setFileName(exportName(m_board->league.name, m_names.value(m_tabs->currentIndex()), m_board->date));
}

void ChartPanel::tell(const QString &words, bool isTrouble)
{
    m_isTrouble = isTrouble;
    m_told->setText(words);
    m_told->show();
    restyle();
    announce(m_told, words);
    if (isTrouble)
        m_toldLongEnough->stop(); // stays until something else is shown
    else
        m_toldLongEnough->start(toldFor);
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
