// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/cell_delegate.h"

#include "ui/leaderboard/standings_model.h"

#include <QPainter>

namespace stepladder {

QRect CellArea::place(int x, int width) const
{
    return place(QRect(rect.left() + x, rect.top(), width, rect.height()));
}

QRect CellArea::place(const QRect &leftToRight) const
{
    return QStyle::visualRect(direction, rect, leftToRight);
}

Qt::Alignment CellArea::leading() const
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored() ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment CellArea::trailing() const
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored() ? Qt::AlignLeft : Qt::AlignRight);
}

CellDelegate::CellDelegate(const RowLook &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = index.data(StandingsModel::RowRole).value<const BoardRow *>();
    if (!row)
        return;
    const Theme &theme = m_look.appearance.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.row() == m_look.hoveredRow;
    const QColor ground = selected ? theme.soft : hovered ? theme.hover : theme.surface;
    const Cell cell{{option.rect, option.direction}, index, *row, theme, ground};

    painter->save();
    painter->fillRect(option.rect, ground);
    if (selected && index.column() == 0)
        painter->fillRect(cell.place(0, theme.px(3)), theme.accent);
    paintCell(*painter, cell);
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.focus, theme.focusWidth()));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 4, -2, -4), 6, 6);
        painter->restore();
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = m_look.appearance.theme();
    return {theme.px(40), theme.px(m_look.compact ? 48 : 68)};
}

} // namespace stepladder
