// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace stepladder {

/// A tab of the side panel: a chart, or its numbers as a table.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    /// The page owns the charts; the first one is shown.
    ChartPage(const Theme &theme, std::initializer_list<QWidget *> charts, QWidget *parent = nullptr);

    /// What the table shows, made only when it is looked at.
    void setTable(std::function<ChartTable()> table);
    [[nodiscard]] ChartTable table() const;
    void showTable(bool shown);
    /// Whose year the table leaves out.
    void setToday(QDate today) { m_model->setToday(today); }
    /// The chart of the moment, as large as the page shows it, even while the table is there.
    [[nodiscard]] QWidget *chart() const;
    void restyle(const Theme &theme);

protected:
    void showChart(QWidget *chart);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
    QStackedLayout *m_stack;
    QTableView *m_view;
    ChartTableModel *m_model;
    QWidget *m_chart; ///< shown, or under the table
    std::function<ChartTable()> m_table;
};

} // namespace stepladder
