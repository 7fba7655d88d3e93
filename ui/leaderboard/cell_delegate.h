// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QStyledItemDelegate>

namespace stepladder {

/// What all cells of the board share; owned by the view, which keeps it up to date.
struct RowLook {
    const Appearance &appearance;
    Reader reader;
    Board const *board = nullptr; ///< the one on show
    int hoveredRow = -1;
    int numberWidth = 63;   ///< of the steps column's figures
    bool compact = false;   ///< rows of 48: glyphs instead of captions
    bool rungs = true;      ///< false when sorted by anything but rank
    bool deviceWords = true; ///< false: the battery alone
    int deviceLead = 0;      ///< space before the battery where it follows a number
};

/// A cell's or head's area, in which places are given from the leading edge.
struct CellArea {
    QRect rect;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] bool mirrored() const { return direction == Qt::RightToLeft; }
    /// A place given from the leading edge, where it is on screen.
    [[nodiscard]] QRect place(int x, int width) const;
    [[nodiscard]] QRect place(const QRect &leftToRight) const;
    [[nodiscard]] Qt::Alignment leading() const;
    [[nodiscard]] Qt::Alignment trailing() const;
};

/// One cell while it is painted.
struct Cell : CellArea {
    QModelIndex index;
    const BoardRow &row;
    const Theme &theme;
    QColor ground; ///< what lies below, selection or hover included
};

/// Ground, selection edge and focus ring of every cell; subclasses paint what is in it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const RowLook &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintCell(QPainter &painter, const Cell &cell) const = 0;
    [[nodiscard]] const RowLook &look() const { return m_look; }

private:
    const RowLook &m_look;
};

} // namespace stepladder
