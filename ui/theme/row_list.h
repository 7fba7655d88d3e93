// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace stepladder {

/// A column of rows of which one is chosen, on one of the theme's grounds.
class RowList : public QListView
{
    Q_OBJECT

public:
    RowList(const Appearance &appearance, Ground::Colour ground, QWidget *parent = nullptr);

    /// In what it is scrolled with, too.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// Paints a row: below what is in it whether it is chosen or pointed at, above it the focus.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Appearance &appearance, Ground::Colour ground, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    [[nodiscard]] const Theme &theme() const { return m_appearance.theme(); }
    /// `inRow` counts from the row's leading top corner.
    [[nodiscard]] static QRect place(const QStyleOptionViewItem &option, const QRect &inRow);

private:
    const Appearance &m_appearance;
    Ground::Colour m_ground;
};

} // namespace stepladder
