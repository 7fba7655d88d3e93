// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboard_view.h"

#include "ui/leaderboard/board_header.h"
#include "ui/leaderboard/board_order.h"
#include "ui/leaderboard/cell_words.h"
#include "ui/leaderboard/rank_cells.h"
#include "ui/leaderboard/steps_cell.h"
#include "ui/leaderboard/trend_cells.h"
#include "ui/theme/figures.h"
#include "ui/theme/reading_order.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

// Window widths below which a column goes.
constexpr int streakFrom = 1000;
constexpr int formFrom = 820;
constexpr int deviceWordsFrom = 760;
constexpr int roomyHeight = 700; ///< window height from which rows have captions
constexpr int nameWidth = 128;
constexpr int mostNameWidth = 220; ///< longer names are cut rather than taking other columns' room
constexpr int formWidth = 121;
constexpr int leastFormWidth = 101;
constexpr int rowRoomy = 68;
constexpr int rowAiry = 96; ///< at most, in windows higher than usual
constexpr int usualHeight = 800; ///< of the window
constexpr int rowTight = 60;
constexpr int rowCompact = 48;

bool isNumber(int column)
{
    return column == StandingsModel::Steps || column == StandingsModel::Points || column == StandingsModel::Season;
}

/// On a board as it was posted.
bool isOtherNow(const BoardRow &row, int column)
{
    switch (column) {
    case StandingsModel::Rank:
        return row.differs.rank;
    case StandingsModel::Steps:
        return row.differs.steps;
    case StandingsModel::Points:
    case StandingsModel::Season:
        return row.differs.points;
    default:
        return false;
    }
}

} // namespace

LeaderboardView::LeaderboardView(const Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_look{appearance, {}}, m_model(new StandingsModel(this)),
      m_sorted(new BoardOrder(this))
{
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setHorizontalHeader(new BoardHeader(m_look, this));

    setAccessibleName(tr("Standings"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns go as the window narrows
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);

    setItemDelegateForColumn(StandingsModel::Rank, new RankDelegate(m_look, this));
    setItemDelegateForColumn(StandingsModel::Movement, new MovementDelegate(m_look, this));
    setItemDelegateForColumn(StandingsModel::Name, new PlayerDelegate(m_look, this));
    setItemDelegateForColumn(StandingsModel::Steps, new StepsDelegate(m_look, this));
    setItemDelegateForColumn(StandingsModel::Points, new NumberDelegate(m_look, Type::Body, this));
    setItemDelegateForColumn(StandingsModel::Season, new NumberDelegate(m_look, Type::NumberL, this));
    setItemDelegateForColumn(StandingsModel::Streak, new NumberDelegate(m_look, Type::Body, this));
    setItemDelegateForColumn(StandingsModel::Form, new SparkDelegate(m_look, this));
    setItemDelegateForColumn(StandingsModel::Tracker, new DeviceDelegate(m_look, this));

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LeaderboardView::sortByHead);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (isNumber(index.column()))
            openReceipt(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == StandingsModel::Name)
            Q_EMIT profileRequested(playerAt(index));
    });
    connect(&appearance, &Appearance::changed, this, &LeaderboardView::restyle);
    restyle();
    sortBy(StandingsModel::Rank, Qt::AscendingOrder);
}

void LeaderboardView::setBoard(const Board &board, const Reader &reader)
{
    m_look.reader = reader;
    m_look.board = &m_model->board(); // the model's own copy, good for as long as the view
    const PlayerId selected = selectedPlayer();
    m_model->setBoard(board, reader);
    if (m_sorted->isFiltered())
        keepSelection(selected);
    layOut();
}

void LeaderboardView::find(const QString &words)
{
    const PlayerId selected = selectedPlayer();
    {
        const QSignalBlocker quiet(this); // nobody is chosen by that
        if (!m_sorted->find(words))
            return;
        m_look.rungs = sortedByRank() && !m_sorted->isFiltered();
        keepSelection(selected);
    }
    layOut();
}

void LeaderboardView::takeKeyboard()
{
    setFocus();
    if (!currentIndex().isValid() && shownCount() > 0)
        setCurrentIndex(m_sorted->index(0, StandingsModel::Name));
}

int LeaderboardView::shownCount() const
{
    return m_sorted->rowCount();
}

/// As rows come and go, the table makes a neighbour the current one.
void LeaderboardView::keepSelection(PlayerId player)
{
    const int row = m_model->rowOf(player);
    const bool isShown = row >= 0 && m_sorted->mapFromSource(m_model->index(row, 0)).isValid();
    if (isShown && !m_hidden.isValid() && selectedPlayer() == player)
        return; // and the table stays where it is scrolled to
    m_hidden = {};
    if (isShown) {
        selectPlayer(player);
        return;
    }
    setCurrentIndex({});
    clearSelection();
    if (row >= 0)
        m_hidden = player;
}

void LeaderboardView::adaptTo(const QSize &window)
{
    m_window = window;
    layOut();
}

void LeaderboardView::restyle()
{
    // The surface is the board's ground; the window around it may be another.
    QPalette board = m_look.appearance.theme().palette();
    board.setColor(QPalette::Window, m_look.appearance.theme().surface);
    setPalette(board);
    layOut();
    viewport()->update();
}

void LeaderboardView::layOut()
{
    const Theme &theme = m_look.appearance.theme();
    m_look.compact = m_window.width() < streakFrom || m_window.height() < roomyHeight;
    m_look.deviceWords = m_window.width() >= deviceWordsFrom;
    m_look.deviceLead = m_window.width() < formFrom ? theme.px(20) : 0;
    qint64 steps = 88'888;
    qint64 points = 0;
    qint64 season = 0;
    bool anyLow = false;
    for (const BoardRow &row : m_model->board().rows) {
        steps = std::max(steps, row.range ? row.range->tally.steps : 0);
        points = std::max(points, row.range ? row.range->tally.points : row.standing.points);
        season = std::max(season, row.standing.total.points);
        anyLow = anyLow || cell::isLow(row, m_look.reader);
    }
    const auto figures = [&](Type type, const QString &largest) {
        const QString widest = QString(largest).replace(QRegularExpression(u"[0-9]"_s), u"8"_s);
        return qRound(figuresWidth(theme.font(type), widest)) + 1;
    };
    m_look.numberWidth = std::max(theme.px(63), figures(Type::NumberM, m_look.reader.number(steps)));

    const QFontMetrics strong(theme.font(Type::CaptionStrong));
    const auto column = [&](StandingsModel::Column which, int least, int cells, int headOutside = 0) {
        const QString head = m_model->headerData(which, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(which, std::max({theme.px(least), cells, strong.horizontalAdvance(head) + theme.px(12 - headOutside)}));
    };
    QHeaderView &header = *horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(StandingsModel::Name, QHeaderView::Stretch);
    header.setMinimumSectionSize(theme.px(20));
    setColumnWidth(StandingsModel::Rank, theme.px(RankDelegate::margin + RankDelegate::ladder));
    setColumnWidth(StandingsModel::Movement, theme.px(54));
    setColumnWidth(StandingsModel::Steps, StepsDelegate::columnWidth(m_look));
    // Above the ends of the bars there is room for the points' head.
    column(StandingsModel::Points, 42, figures(Type::Body, m_look.reader.signedNumber(points)) + theme.px(8), 24);
    column(StandingsModel::Season, 60, figures(Type::NumberL, m_look.reader.number(season)) + theme.px(16));
    column(StandingsModel::Streak, 52, 0);
    setColumnWidth(StandingsModel::Form, theme.px(formWidth));
    setColumnWidth(StandingsModel::Tracker, DeviceDelegate::columnWidth(m_look));
    setColumnHidden(StandingsModel::Streak, m_window.width() < streakFrom);
    setColumnHidden(StandingsModel::Form, m_window.width() < formFrom);
    // Names come before air and streaks: where a name would be cut, the device keeps to what it needs, the days draw together,
    // then the streak goes.
    const auto isNameShort = [this] {
        int others = 0;
        for (int i = 0; i < StandingsModel::ColumnCount; ++i)
            others += i == StandingsModel::Name || isColumnHidden(i) ? 0 : columnWidth(i);
        return viewport()->width() - others < wantedNameWidth();
    };
    if (isNameShort()) {
        setColumnWidth(StandingsModel::Tracker, DeviceDelegate::leastWidth(m_look, anyLow));
        if (isNameShort())
            setColumnWidth(StandingsModel::Form, theme.px(leastFormWidth));
        setColumnHidden(StandingsModel::Streak, isColumnHidden(StandingsModel::Streak) || isNameShort());
    }

    fitRows();
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

int LeaderboardView::wantedNameWidth() const
{
    const Theme &theme = m_look.appearance.theme();
    const QFont font = theme.font(Type::Name);
    if (m_measured.font != font)
        m_measured = {font, {}};
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const BoardRow &row : m_model->board().rows) {
        auto known = m_measured.names.find(row.player.name);
        if (known == m_measured.names.end())
            known = m_measured.names.insert(row.player.name, metrics.horizontalAdvance(row.player.name));
        widest = std::max(widest, *known);
    }
    return std::clamp(PlayerDelegate::widthAround(m_look) + widest + 1, theme.px(nameWidth), theme.px(mostNameWidth));
}

// Rows are 68 or 48 high; where a few pixels are missing to show everybody, roomy rows give them. They take some of what nobody
// else needs, in higher windows and in those that are a little too low for roomy ones.
void LeaderboardView::fitRows()
{
    const Theme &theme = m_look.appearance.theme();
    int height = theme.px(m_look.compact ? rowCompact : rowRoomy);
    const int rows = m_model->rowCount(); // also of those that are not looked for: nothing jumps
    const int fair = rows > 0 ? viewport()->height() / rows : 0;
    if (m_look.compact) {
        height = std::clamp(fair, height, theme.px(rowTight));
    } else if (fair >= theme.px(rowTight)) {
        constexpr int share = 12; // of the height beyond the usual, for each row
        const int airy = height + theme.px(std::clamp((m_window.height() - usualHeight) / share, 0, rowAiry - rowRoomy));
        height = std::min(airy, fair);
    }
    verticalHeader()->setDefaultSectionSize(height);
}

/// The figure of a cell, without what stands beside it.
QRect LeaderboardView::numberArea(const QModelIndex &index) const
{
    const Theme &theme = m_look.appearance.theme();
    const CellArea cell{visualRect(index), layoutDirection()};
    if (index.column() == StandingsModel::Rank)
        return cell.place(theme.px(RankDelegate::margin), theme.px(RankDelegate::ladder)).adjusted(9, 0, -9, 0);
    if (index.column() == StandingsModel::Steps)
        return cell.place(0, m_look.numberWidth);
    const Type type = index.column() == StandingsModel::Season ? Type::NumberL : Type::Body;
    const int wide = qRound(figuresWidth(theme.font(type), index.data().toString()));
    return cell.place(cell.rect.width() - wide, wide);
}

void LeaderboardView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_model->board().postedAt.isValid())
        return;
    const Theme &theme = m_look.appearance.theme();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text2, 1));
    const double half = theme.px(15);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        for (const int column : {StandingsModel::Rank, StandingsModel::Steps, StandingsModel::Points, StandingsModel::Season}) {
            const QModelIndex index = m_sorted->index(row, column);
            const auto *shown = index.data(StandingsModel::RowRole).value<const BoardRow *>();
            if (!shown || !isOtherNow(*shown, column))
                continue;
            const QRectF figure = numberArea(index);
            const QRectF outline(figure.left() - 5.5, figure.center().y() - half, figure.width() + 11, 2 * half);
            painter.drawRoundedRect(outline, 6, 6);
        }
    }
}

void LeaderboardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

PlayerId LeaderboardView::playerAt(const QModelIndex &index) const
{
    return {index.isValid() ? index.data(StandingsModel::PlayerRole).toLongLong() : 0};
}

PlayerId LeaderboardView::selectedPlayer() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? m_hidden : playerAt(rows.first());
}

void LeaderboardView::selectPlayer(PlayerId player)
{
    const int row = m_model->rowOf(player);
    if (row < 0) {
        m_hidden = {};
        clearSelection();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : int(StandingsModel::Steps);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, column));
    if (!index.isValid()) {
        keepSelection(player);
        return;
    }
    m_hidden = {};
    setCurrentIndex(index);
    scrollTo(index);
}

void LeaderboardView::sortBy(StandingsModel::Column column, Qt::SortOrder order)
{
    m_sortColumn = column == StandingsModel::Season || column == StandingsModel::Form ? StandingsModel::Rank : column;
    m_sortOrder = m_sortColumn == StandingsModel::Rank ? Qt::AscendingOrder : order;
    m_look.rungs = sortedByRank() && !m_sorted->isFiltered();
    m_sorted->sort(m_sortColumn, m_sortOrder);
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

bool LeaderboardView::sortedByRank() const
{
    return m_sortColumn == StandingsModel::Rank;
}

void LeaderboardView::sortByHead(int section)
{
    const auto column = static_cast<StandingsModel::Column>(section);
    // Names from A, batteries from the emptiest, everything else from the highest.
    const bool rising = column == StandingsModel::Name || column == StandingsModel::Tracker;
    const Qt::SortOrder usual = rising ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Qt::SortOrder other = rising ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(column, column == m_sortColumn && m_sortOrder == usual ? other : usual);
}

QString LeaderboardView::asText() const
{
    QStringList lines;
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
            if (!isColumnHidden(column) && column != StandingsModel::Form)
                cells << cell(column);
        }
        lines << cells.join(u'\t');
    };
    line([this](int column) {
        const QString head = m_sorted->headerData(column, Qt::Horizontal).toString();
        return head.isEmpty() ? (column == StandingsModel::Rank ? tr("Rank") : tr("Change")) : head;
    });
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        line([&](int column) { return m_sorted->index(row, column).data().toString(); });
    return withoutIsolates(lines.join(u'\n') + u'\n');
}

/// The table would choose the first row as soon as the window comes up: nobody is chosen, or ringed, before a key asks for it.
void LeaderboardView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::ActiveWindowFocusReason && !currentIndex().isValid())
        QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call): past what chooses
    else
        QTableView::focusInEvent(event);
}

void LeaderboardView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().column() == StandingsModel::Name)
            Q_EMIT profileRequested(playerAt(currentIndex()));
        else
            openReceipt(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void LeaderboardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = index.siblingAtColumn(StandingsModel::Name).data().toString();
    connect(menu->addAction(tr("&About %1", "a player").arg(QString(name).replace(u'&', u"&&"_s))), &QAction::triggered, this,
            [this, player = playerAt(index)] { Q_EMIT profileRequested(player); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void LeaderboardView::openReceipt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QRect cell = numberArea(isNumber(index.column()) ? index : index.siblingAtColumn(StandingsModel::Steps));
    Q_EMIT receiptRequested(playerAt(index), QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void LeaderboardView::hover(int row)
{
    if (row == m_look.hoveredRow)
        return;
    m_look.hoveredRow = row;
    viewport()->update();
}

void LeaderboardView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void LeaderboardView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void LeaderboardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Coming in by Tab makes the first row the current one without choosing it.
    if (current.isValid() && !selectionModel()->isRowSelected(current.row()))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (playerAt(current) != playerAt(previous))
        Q_EMIT playerSelected(playerAt(current));
}

} // namespace stepladder
