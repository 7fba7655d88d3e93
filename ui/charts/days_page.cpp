// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/days_page.h"

#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/duel_chart.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stepladder {

namespace {

constexpr int mostWidth = 320; ///< of the choice of an opponent: enough for a name

} // namespace

DaysPage::DaysPage(const Theme &theme, QWidget *parent)
    : DaysPage(theme, new DailyStepsChart(theme), new DuelChart(theme), parent)
{
}

DaysPage::DaysPage(const Theme &theme, DailyStepsChart *daily, DuelChart *duel, QWidget *parent)
    : ChartPage(theme, {daily, duel}, parent), m_daily(daily), m_duel(duel),
      m_label(new QLabel(tr("Compare &with"), this)), m_opponents(new QComboBox(this))
{
    m_opponents->setObjectName(QStringLiteral("opponents"));
    m_opponents->setAccessibleName(tr("Compare with"));
    m_opponents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_opponents->setMinimumContentsLength(10);
    m_label->setBuddy(m_opponents);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_label);
    row->addWidget(m_opponents, 1);
    row->addStretch();
    column()->setContentsMargins(2, theme.px(8), 2, 0);
    column()->setSpacing(theme.px(8));
    column()->insertLayout(0, row);
    setTheme(theme);
    for (ChartSurface *chart : std::initializer_list<ChartSurface *>{m_daily, m_duel}) {
        chart->setUsualDays(TimeWindow::readable);
        connect(chart, &ChartSurface::playerSelected, this, &DaysPage::playerSelected);
    }
    connect(m_opponents, &QComboBox::currentIndexChanged, this, [this] {
        m_opponent = m_opponents->currentData().value<PlayerId>();
        showDuel();
    });
}

void DaysPage::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
}

void DaysPage::showPlayer(PlayerId player, const std::optional<DailyData> &days)
{
    m_player = player;
    m_days = days;
    m_daily->setData(days, order());
    m_daily->selectPlayer(player);
    offerOpponents();
    showDuel();
}

void DaysPage::setTheme(const Theme &theme)
{
    QPalette words = m_label->palette();
    words.setColor(QPalette::WindowText, theme.text2);
    m_label->setPalette(words);
    m_label->setFont(theme.font(Type::Control));
    m_opponents->setPalette(theme.palette());
    m_opponents->view()->setPalette(theme.palette());
    m_opponents->setFont(theme.font(Type::Control));
    m_opponents->setMaximumWidth(theme.px(mostWidth));
    restyle(theme);
    m_daily->setTheme(theme);
    m_duel->setTheme(theme);
}

void DaysPage::askForOpponent()
{
    m_opponents->setFocus(Qt::OtherFocusReason);
}

std::vector<PlayerId> DaysPage::order() const
{
    std::vector<PlayerId> players;
    players.reserve(m_board->rows.size());
    for (const BoardRow &row : m_board->rows)
        players.push_back(row.player.id);
    return players;
}

void DaysPage::offerOpponents()
{
    const QSignalBlocker quiet(m_opponents);
    m_opponents->clear();
    m_opponents->addItem(tr("Nobody"), QVariant::fromValue(PlayerId()));
    for (const BoardRow &row : m_board->rows) {
        if (row.player.id == m_player)
            continue;
        m_opponents->addItem(row.player.name, QVariant::fromValue(row.player.id));
        if (row.player.id == m_opponent)
            m_opponents->setCurrentIndex(m_opponents->count() - 1);
    }
    m_opponents->setEnabled(m_opponents->count() > 1);
}

void DaysPage::showDuel()
{
    const std::optional<DuelData> duel = duelData(*m_board, m_player, m_opponent);
    m_duel->setData(duel, order());
    m_duel->selectPlayer(m_player);
    showChart(duel ? static_cast<QWidget *>(m_duel) : m_daily);
    setTable([this, duel] { return duel ? duelTable(*duel) : daysTable(m_days.value_or(DailyData())); });
}

} // namespace stepladder
