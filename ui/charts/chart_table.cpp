// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "core/foundation/csv.h"
#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QVariant stepsOf(const std::optional<StepCount> &steps)
{
    return steps ? QVariant(steps->value) : QVariant();
}

QString stateOf(DailyBar::Kind kind)
{
    switch (kind) {
    case DailyBar::Kind::Reached: return Words::tr("goal reached");
    case DailyBar::Kind::Below: return Words::tr("below the goal");
    case DailyBar::Kind::Provisional: return Words::tr("may still change");
    case DailyBar::Kind::Missing: return Words::tr("not synced");
    case DailyBar::Kind::Before: return Words::tr("not in the league yet");
    }
    return {};
}

/// A row a day, a column a player.
template<typename Value>
ChartTable linesTable(const RankingData &data, std::vector<Value> RankingLine::*values)
{
    ChartTable table;
    table.columns.append(Words::tr("Day"));
    for (const RankingLine &line : data.lines)
        table.columns.append(line.name);
    for (int day = 0; day < data.days && !data.lines.empty(); ++day) {
        QVariantList row{data.day(day)};
        for (const RankingLine &line : data.lines) {
            const auto at = static_cast<size_t>(day);
            row.append(line.positions[at] > 0 ? QVariant::fromValue((line.*values)[at]) : QVariant());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

ChartTable rankingTable(const RankingData &data)
{
    return linesTable(data, &RankingLine::ranks);
}

ChartTable pointsTable(const RankingData &data)
{
    return linesTable(data, &RankingLine::points);
}

ChartTable daysTable(const DailyData &data)
{
    ChartTable table{{Words::tr("Day"), Words::tr("Steps"), Words::tr("Points"), Words::tr("Average"), Words::tr("State")}, {}};
    for (const DailyBar &bar : data.bars) {
        table.rows.push_back({bar.day, stepsOf(bar.steps), bar.steps ? QVariant(bar.points) : QVariant(),
                              bar.average ? QVariant(static_cast<int>(std::lround(*bar.average))) : QVariant(), stateOf(bar.kind)});
    }
    return table;
}

ChartTable duelTable(const DuelData &data)
{
    ChartTable table{{Words::tr("Day"), data.sides[0].name, data.sides[1].name, Words::tr("More steps")}, {}};
    for (const DuelData::Day &day : data.days) {
        const std::optional<size_t> winner = day.winner();
        const QVariant more = winner ? QVariant(data.sides[*winner].name)
            : day.steps[0] && day.steps[1] ? QVariant(Words::tr("a draw")) : QVariant();
        table.rows.push_back({day.day, stepsOf(day.steps[0]), stepsOf(day.steps[1]), more});
    }
    return table;
}

QByteArray csvOf(const ChartTable &table)
{
    QStringList lines;
    QStringList head;
    for (const QString &column : table.columns)
        head.append(csvField(column));
    lines.append(head.join(u','));
    for (const QVariantList &row : table.rows) {
        QStringList fields;
        for (const QVariant &value : row) {
            if (value.typeId() == QMetaType::QDate)
                fields.append(value.toDate().toString(Qt::ISODate));
            else if (value.typeId() == QMetaType::QString)
                fields.append(csvField(value.toString()));
            else
                fields.append(value.toString()); // plain digits, or nothing
        }
        lines.append(fields.join(u','));
    }
    return (lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void ChartTableModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    beginResetModel();
    m_today = today;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const QVariant &ChartTableModel::cell(const QModelIndex &index) const
{
    return m_table.rows[m_table.rows.size() - 1 - static_cast<size_t>(index.row())][index.column()];
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant &value = cell(index);
    const bool isWords = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QDate;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isWords ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && !value.isValid())
        return Words::tr("no value");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!value.isValid())
        return u"–"_s;
    if (value.typeId() == QMetaType::QDate)
        return dayText(value.toDate(), m_today.isValid() ? m_today : m_table.rows.back().constFirst().toDate());
    return isWords ? value : QLocale().toString(value.toLongLong());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return m_table.rows.empty() ? QVariant() : data(index(0, section), role); // as the column's
    return role == Qt::DisplayRole ? m_table.columns.at(section) : QVariant();
}

} // namespace stepladder
