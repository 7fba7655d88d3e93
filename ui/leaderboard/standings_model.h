// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"

#include <QAbstractTableModel>

#include <map>

namespace stepladder {

/// The board as a table. A new board keeps selection and scrolling with the players.
class StandingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Movement, Name, Steps, Points, Season, Streak, Form, Tracker, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        PlayerRole = Qt::UserRole + 1, ///< the player's id, qint64
        RowRole,                       ///< const BoardRow *, good until the next board
        SortRole,                      ///< what the column is sorted by; missing values come last when descending
        RankRole,                      ///< int
        CaptionRole,                   ///< words under the rung bar, may be empty
        StateRole,                     ///< DayState as int
    };

    explicit StandingsModel(QObject *parent = nullptr);

    void setBoard(const Board &board, const Reader &reader);
    [[nodiscard]] const Board &board() const { return m_board; }
    [[nodiscard]] const Reader &reader() const { return m_reader; }
    /// The row of a player, or -1.
    [[nodiscard]] int rowOf(PlayerId player) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString text(const BoardRow &row, Column column) const;
    [[nodiscard]] QString sentence(const BoardRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const BoardRow &row, Column column) const;
    void takeOrder(const std::vector<BoardRow> &target);
    void reorder(const std::map<PlayerId, size_t> &places);

    Board m_board;
    Reader m_reader;
};

} // namespace stepladder
