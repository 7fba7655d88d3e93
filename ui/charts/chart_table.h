// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/duel_data.h"

#include <QAbstractTableModel>

namespace stepladder {

/// What a chart shows, as numbers. A cell is a day, a number, words, or empty where there is no value.
struct ChartTable {
    QStringList columns;
    std::vector<QVariantList> rows; ///< rising by day

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

/// A row a day, a column a player: the ranks, or the season points. Empty before a player joined.
[[nodiscard]] ChartTable rankingTable(const RankingData &data);
[[nodiscard]] ChartTable pointsTable(const RankingData &data);
/// A row a day: steps, points, average and state.
[[nodiscard]] ChartTable daysTable(const DailyData &data);
/// A row a day: both counts and who has more.
[[nodiscard]] ChartTable duelTable(const DuelData &data);

/// UTF-8 after RFC 4180, for programs: ISO days, plain numbers, and no formulas.
[[nodiscard]] QByteArray csvOf(const ChartTable &table);

/// A table for people: in the reader's language, newest day first.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    /// Other years than this day's are told; until it is known, than the newest day's.
    void setToday(QDate today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const QVariant &cell(const QModelIndex &index) const;

    ChartTable m_table;
    QDate m_today;
};

} // namespace stepladder
