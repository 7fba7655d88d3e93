// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standings_model.h"

#include "core/league/counted.h"
#include "ui/leaderboard/cell_words.h"
#include "ui/theme/marks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace stepladder {

using namespace Qt::StringLiterals;

StandingsModel::StandingsModel(QObject *parent) : QAbstractTableModel(parent) {}

void StandingsModel::setBoard(const Board &board, const Reader &reader)
{
    m_reader = reader;
    takeOrder(board.rows);
    m_board = board;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_board.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// Leaves m_board.rows with the players of `target` in their order. Views are told in few steps, however many rows there are:
// each one costs them a pass over all.
void StandingsModel::takeOrder(const std::vector<BoardRow> &target)
{
    std::map<PlayerId, size_t> places;
    for (const BoardRow &row : target)
        places.emplace(row.player.id, places.size());
    std::vector<BoardRow> &rows = m_board.rows;
    const auto stays = [&places](const BoardRow &row) { return places.contains(row.player.id); };
    for (auto end = rows.end(); end != rows.begin();) {
        const auto last = std::find_if_not(std::make_reverse_iterator(end), rows.rend(), stays).base();
        const auto first = std::find_if(std::make_reverse_iterator(last), rows.rend(), stays).base();
        if (first == last)
            break;
        const auto row = [&rows](auto at) { return static_cast<int>(at - rows.begin()); };
        beginRemoveRows({}, row(first), row(last) - 1);
        end = rows.erase(first, last);
        endRemoveRows();
    }
    std::set<PlayerId> present;
    for (const BoardRow &row : rows)
        present.insert(row.player.id);
    if (target.size() > rows.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(target.size()) - 1);
        std::ranges::copy_if(target, std::back_inserter(rows), [&](const BoardRow &row) { return !present.contains(row.player.id); });
        endInsertRows();
    }
    reorder(places);
}

void StandingsModel::reorder(const std::map<PlayerId, size_t> &places)
{
    std::vector<BoardRow> &rows = m_board.rows;
    const auto place = [&places](const BoardRow &row) { return places.at(row.player.id); };
    if (std::ranges::is_sorted(rows, {}, place))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &at : before)
        after.append(index(static_cast<int>(place(rows[static_cast<size_t>(at.row())])), at.column()));
    std::ranges::sort(rows, {}, place);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int StandingsModel::rowOf(PlayerId player) const
{
    const auto found = std::find_if(m_board.rows.begin(), m_board.rows.end(),
                                    [player](const BoardRow &row) { return row.player.id == player; });
    return found == m_board.rows.end() ? -1 : static_cast<int>(found - m_board.rows.begin());
}

int StandingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.rows.size());
}

int StandingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StandingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardRow &row = m_board.rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            column == Name || column == Form || column == Tracker ? Qt::AlignLeading | Qt::AlignVCenter
                                                                  : Qt::AlignTrailing | Qt::AlignVCenter));
    case PlayerRole:
        return row.player.id.value;
    case RowRole:
        return QVariant::fromValue(&row);
    case SortRole:
        return sortValue(row, column);
    case RankRole:
        return row.standing.rank;
    case CaptionRole:
        return cell::caption(row, m_board, m_reader);
    case StateRole:
        return static_cast<int>(row.standing.state);
    default:
        return {};
    }
}

QString StandingsModel::text(const BoardRow &row, Column column) const
{
    const QString dash = u"\u2013"_s;
    const Standing &standing = row.standing;
    switch (column) {
    case Rank:
        return m_reader.number(standing.rank);
    case Movement:
        if (!standing.movement)
            return tr("new", "player without a rank yesterday");
        return *standing.movement == 0 ? dash : m_reader.signedNumber(*standing.movement);
    case Name:
        return row.player.name;
    case Steps:
        return cell::steps(row, m_reader);
    case Points:
        return cell::points(row, m_reader);
    case Season:
        return m_reader.number(standing.total.points);
    case Streak:
        return row.streak > 0 ? m_reader.number(row.streak) : dash;
    case Form:
        return {};
    case Tracker:
        return cell::batteryLevel(row, m_reader);
    case ColumnCount:
        break;
    }
    return {};
}

QString StandingsModel::sentence(const BoardRow &row, Column column) const
{
    const Standing &standing = row.standing;
    switch (column) {
    case Rank:
        return tr("Rank %1").arg(m_reader.number(standing.rank));
    case Movement:
        return cell::movementWords(row);
    case Name:
        return row.player.name;
    case Steps:
        return cell::stepsSentence(row, m_board, m_reader);
    case Points:
        if (row.range && row.range->read == 0)
            return tr("No points: none of these days has a reading");
        if (row.range)
            return counted(row.range->tally.points, [](int n) { return tr("%n point(s) on these days", nullptr, n); });
        return standing.steps ? tr("%n point(s) on this day", nullptr, standing.points)
                              : tr("No points yet: there is no reading for this day");
    case Season:
        return counted(standing.total.points, [](int n) { return tr("%n point(s) this season", nullptr, n); });
    case Streak:
        return row.streak > 0 ? tr("Goal reached %n day(s) in a row", nullptr, row.streak) : tr("No streak");
    case Form:
        return cell::formSentence(row, m_board);
    case Tracker:
        return cell::deviceSentence(row, m_reader);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StandingsModel::sortValue(const BoardRow &row, Column column) const
{
    const Standing &standing = row.standing;
    switch (column) {
    case Rank:
    case Form:
        // The order of the standings, which also settles ties.
        return static_cast<int>(&row - m_board.rows.data());
    case Movement:
        return standing.movement.value_or(0);
    case Name:
        return row.player.name;
    case Steps:
        if (row.range)
            return row.range->read > 0 ? row.range->tally.steps : -1;
        return standing.steps ? standing.steps->value : -1;
    case Points:
        if (row.range)
            return row.range->read > 0 ? row.range->tally.points : -1;
        return standing.steps ? standing.points : -1;
    case Season:
        return standing.total.points;
    case Streak:
        return row.streak;
    case Tracker:
        return row.device && cell::isLevelKnown(row, m_reader) ? batteryFill(*row.device).value_or(2.0) : 2.0;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StandingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole
                                          && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool spoken = role != Qt::DisplayRole;
    switch (static_cast<Column>(section)) {
    case Rank:
        return spoken ? tr("Rank") : QString();
    case Movement:
        return spoken ? (m_board.first.isValid() ? tr("Change of rank since before these days") : tr("Change of rank since the day before"))
                      : QString();
    case Name:
        return tr("Player");
    case Steps:
        return spoken ? tr("Steps, goal %1").arg(m_reader.number(m_board.league.rules.goal)) : tr("Steps");
    case Points:
        return spoken ? (m_board.first.isValid() ? tr("Points of these days") : tr("Points of the day")) : tr("Points");
    case Season:
        return spoken ? tr("Points of the season") : tr("Season");
    case Streak:
        return spoken ? tr("Days in a row with the goal reached") : tr("Streak");
    case Form:
        return tr("%n day(s)", "how many are drawn", 14);
    case Tracker:
        return tr("Device");
    case ColumnCount:
        break;
    }
    return {};
}

QHash<int, QByteArray> StandingsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{PlayerRole, "player"_ba},
                  {RowRole, "row"_ba},
                  {SortRole, "sort"_ba},
                  {RankRole, "rank"_ba},
                  {CaptionRole, "caption"_ba},
                  {StateRole, "state"_ba}});
    return names;
}

} // namespace stepladder
