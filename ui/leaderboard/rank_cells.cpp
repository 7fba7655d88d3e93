// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/rank_cells.h"

#include "ui/leaderboard/standings_model.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"

#include <QPainter>

#include <cstdlib>

namespace stepladder {

namespace {

constexpr int beforeName = 12;
constexpr int behindName = 6;

int avatarSize(const RowLook &look)
{
    return look.appearance.theme().px(look.compact ? 30 : 38);
}

int rankAt(const QModelIndex &index, int row)
{
    const QModelIndex other = index.sibling(row, 0);
    return other.isValid() ? other.data(StandingsModel::RankRole).toInt() : 0;
}

} // namespace

void RankDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    constexpr int thick = 2;
    const QRect rungs = cell.place(theme.px(margin), theme.px(ladder));
    painter.fillRect(QRect(rungs.left(), rungs.top(), thick, rungs.height()), theme.rail);
    painter.fillRect(QRect(rungs.right() - thick + 1, rungs.top(), thick, rungs.height()), theme.rail);

    const int row = cell.index.row();
    const int rank = cell.row.standing.rank;
    const bool last = row + 1 == cell.index.model()->rowCount();
    // A rung is a rank: only where it changes, and one to stand on at the foot.
    if (last || (look().rungs && rankAt(cell.index, row + 1) != rank))
        painter.fillRect(QRect(rungs.left(), rungs.bottom() - thick + 1, rungs.width(), thick), theme.rail);

    const bool repeated = look().rungs && row > 0 && rankAt(cell.index, row - 1) == rank;
    painter.setFont(theme.font(Type::NumberM));
    painter.setPen(repeated ? theme.text3 : theme.text);
    drawFigures(painter, rungs, Qt::AlignCenter, cell.index.data().toString());
}

void MovementDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const std::optional<int> movement = cell.row.standing.movement;
    const QRect words = cell.place(theme.px(14), cell.rect.width() - theme.px(14));
    painter.setFont(theme.font(Type::Control));
    if (!movement || *movement == 0) {
        painter.setPen(theme.text3);
        painter.drawText(words, static_cast<int>(cell.leading()), cell.index.data().toString());
        return;
    }
    const bool up = *movement > 0;
    const QColor colour = up ? theme.accent : theme.text2;
    const int size = theme.px(8);
    const QRectF mark = cell.place(theme.px(14), size);
    paintMovement(painter, QRectF(mark.left(), cell.rect.center().y() + 0.5 - size / 2.0, size, size), up, theme);
    painter.setPen(colour);
    drawFigures(painter, cell.place(theme.px(28), cell.rect.width() - theme.px(28)), cell.leading(),
                look().reader.number(std::abs(*movement)));
}

int PlayerDelegate::widthAround(const RowLook &look)
{
    const Theme &theme = look.appearance.theme();
    return avatarSize(look) + theme.px(beforeName) + theme.px(behindName);
}

void PlayerDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const int size = avatarSize(look());
    const QRect avatar = cell.place(QRect(cell.rect.left(), cell.rect.center().y() - size / 2 + 1, size, size));
    paintAvatar(painter, avatar, cell.row.player.name, cell.row.player.colour, theme);

    const int start = size + theme.px(beforeName);
    const QRect words = cell.place(start, cell.rect.width() - start - theme.px(behindName));
    painter.setFont(theme.font(Type::Name));
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(cell.row.player.name, Qt::ElideRight, words.width());
    painter.drawText(words, static_cast<int>(cell.leading()), name);
}

NumberDelegate::NumberDelegate(const RowLook &look, Type style, QObject *parent)
    : CellDelegate(look, parent), m_style(style)
{
}

void NumberDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const bool dash = cell.index.data(StandingsModel::SortRole).toLongLong() <= 0;
    painter.setFont(cell.theme.font(m_style));
    if (m_style == Type::NumberL)
        painter.setPen(cell.theme.text);
    else
        painter.setPen(dash ? cell.theme.text3 : cell.theme.text2);
    drawFigures(painter, cell.rect, cell.trailing(), cell.index.data().toString());
}

} // namespace stepladder
