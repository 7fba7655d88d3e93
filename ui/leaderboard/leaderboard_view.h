// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/cell_delegate.h"
#include "ui/leaderboard/standings_model.h"

#include <QFont>
#include <QHash>
#include <QTableView>

namespace stepladder {

class BoardOrder;

/// The ladder: rows of players by rank, or by what the reader sorts by.
class LeaderboardView final : public QTableView
{
    Q_OBJECT

public:
    /// `appearance` outlives the view.
    explicit LeaderboardView(const Appearance &appearance, QWidget *parent = nullptr);

    void setBoard(const Board &board, const Reader &reader);
    /// Drops columns and chooses the row height by the window's size.
    void adaptTo(const QSize &window);

    /// Shows those alone whose names have these parts; empty: everybody. Who is selected stays it, found or not.
    void find(const QString &words);
    /// Has the focus, and a row that keys go on from: the first one where none is chosen.
    void takeKeyboard();
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int playerCount() const { return m_model->rowCount(); }

    /// The selected player; an invalid id when there is none.
    [[nodiscard]] PlayerId selectedPlayer() const;
    void selectPlayer(PlayerId player);

    /// Sorting by season points is sorting by rank. Clicking a head twice turns the order round.
    void sortBy(StandingsModel::Column column, Qt::SortOrder order);
    [[nodiscard]] bool sortedByRank() const;
    [[nodiscard]] StandingsModel::Column sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// The visible columns as tab-separated text, heads first.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] const RowLook &look() const { return m_look; }

Q_SIGNALS:
    void playerSelected(stepladder::PlayerId player);
    /// Enter or a double click on a name, or its menu.
    void profileRequested(stepladder::PlayerId player);
    /// Enter anywhere else, or a click on a number: `cell` is the number's place in global coordinates.
    void receiptRequested(stepladder::PlayerId player, const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    void layOut();
    void fitRows();
    void keepSelection(PlayerId player);
    [[nodiscard]] int wantedNameWidth() const;
    void hover(int row);
    void sortByHead(int section);
    void openReceipt(const QModelIndex &index);
    [[nodiscard]] QRect numberArea(const QModelIndex &index) const;
    [[nodiscard]] PlayerId playerAt(const QModelIndex &index) const;

    RowLook m_look;
    struct Measured {
        QFont font;
        QHash<QString, int> names; ///< with their widths
    };
    mutable Measured m_measured; ///< to measure a thousand takes long, and they seldom change
    StandingsModel *m_model;
    BoardOrder *m_sorted;
    PlayerId m_hidden; ///< who is selected and not found
    StandingsModel::Column m_sortColumn = StandingsModel::Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QSize m_window{1280, 800};
};

} // namespace stepladder
