// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_page.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace stepladder {

ChartPage::ChartPage(const Theme &theme, std::initializer_list<QWidget *> charts, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_stack(new QStackedLayout), m_view(new QTableView),
      m_model(new ChartTableModel(this)), m_chart(*charts.begin())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_stack, 1);
    for (QWidget *chart : charts)
        m_stack->addWidget(chart);
    m_stack->addWidget(m_view);

    m_view->setObjectName(QStringLiteral("chartTable"));
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    restyle(theme);
}

void ChartPage::setTable(std::function<ChartTable()> table)
{
    m_table = std::move(table);
    if (m_stack->currentWidget() == m_view)
        showTable(true);
}

ChartTable ChartPage::table() const
{
    return m_table ? m_table() : ChartTable();
}

void ChartPage::showTable(bool shown)
{
    if (shown) {
        m_view->setAccessibleName(m_chart->accessibleName());
        m_model->setTable(table());
        m_view->resizeColumnsToContents();
    } else {
        m_model->setTable({});
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_view) : m_chart);
}

QWidget *ChartPage::chart() const
{
    if (m_chart != m_stack->currentWidget())
        m_chart->resize(m_stack->currentWidget()->size());
    return m_chart;
}

void ChartPage::showChart(QWidget *chart)
{
    m_chart = chart;
    if (m_stack->currentWidget() == m_view)
        showTable(true);
    else
        m_stack->setCurrentWidget(chart);
}

void ChartPage::restyle(const Theme &theme)
{
    QPalette ground = theme.palette();
    ground.setColor(QPalette::Base, theme.win);
    ground.setColor(QPalette::Button, theme.win);
    m_view->setPalette(ground);
    m_view->setFont(theme.font(Type::Control));
    m_view->horizontalHeader()->setFont(theme.font(Type::Caption));
    m_view->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView { background: transparent; }"
                       "QHeaderView::section { background: transparent; color: %1; border: none; border-bottom: 1px solid %2;"
                       " padding: %3px 3px; }").arg(theme.text3.name(), theme.line.name()).arg(theme.px(6)));
    m_view->verticalHeader()->setDefaultSectionSize(theme.px(28));
}

} // namespace stepladder
