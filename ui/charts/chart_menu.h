// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

#include <QToolButton>

#include <functional>

namespace stepladder {

/// The button at the tabs' end: the chart as a table, as a file, on paper.
class ChartMenu final : public QToolButton
{
    Q_OBJECT

public:
    using Take = std::function<Result<void>(const ChartSheet &)>;

    /// `offer` hands what there is to take along to whom it is given, and answers with the outcome.
    ChartMenu(const Theme &theme, std::function<Result<void>(const Take &)> offer, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// What a file is called, without its suffix.
    void setFileName(const QString &name) { m_fileName = name; }
    /// Nothing can be taken along while there is nothing to show.
    void setFilled(bool filled);

Q_SIGNALS:
    void tableToggled(bool shown);
    /// Words about a file that was written, or what is the matter.
    void told(const QString &words, bool isTrouble);

private:
    void choose(ChartFormat format, const QString &title, const QString &kind);
    void write(ChartFormat format, const QString &file);
    void print();

    std::function<Result<void>(const Take &)> m_offer;
    QString m_fileName;
    QList<QAction *> m_takes; ///< all but the table
};

} // namespace stepladder
