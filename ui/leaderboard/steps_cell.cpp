// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/steps_cell.h"

#include "ui/leaderboard/rung_bar.h"
#include "ui/leaderboard/standings_model.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"

#include <QPainter>

namespace stepladder {

int StepsDelegate::barStart(const RowLook &look)
{
    return look.numberWidth + look.appearance.theme().px(numberGap);
}

int StepsDelegate::columnWidth(const RowLook &look)
{
    const Theme &theme = look.appearance.theme();
    return barStart(look) + theme.px(RungBar::width) + (look.compact ? theme.px(glyphSpace) : 0);
}

void StepsDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const Standing &standing = cell.row.standing;
    painter.setFont(theme.font(Type::NumberM));
    const std::optional<RangeTally> &range = cell.row.range;
    painter.setPen(standing.steps || range ? theme.text : theme.text2);
    drawFigures(painter, cell.place(0, look().numberWidth), cell.trailing(), cell.index.data().toString());

    const QString words = cell.index.data(StandingsModel::CaptionRole).toString();
    const bool captioned = !words.isEmpty() && !look().compact;
    const int middle = cell.rect.top() + cell.rect.height() / 2;
    const int y = captioned ? middle - theme.px(8) : middle;
    const int start = barStart(look());
    const QRect bar = cell.place(start, cell.rect.width() - start);
    const Rules rules = look().board ? look().board->league.rules : Rules{};
    const std::optional<StepCount> mean = range ? range->mean() : std::nullopt;
    const RungBar rung = range ? RungBar{mean, {}, mean ? DayState::Final : DayState::Missing, rules}
                               : RungBar{standing.steps, standing.was, standing.state, rules};
    rung.paint(painter, QPointF(cell.mirrored() ? bar.right() + 1 : bar.left(), y), cell.mirrored(), theme,
               cell.ground);
    if (words.isEmpty())
        return;
    if (captioned) {
        paintCaption(painter, cell, words, y + theme.px(8));
        return;
    }
    if (range || cell.row.player.removed)
        return; // the mean alone, in little room; the state of a day says nothing of who left
    const int size = theme.px(13);
    const int x = start + theme.px(RungBar::width) + theme.px(2);
    paintDayGlyph(painter, cell.place(QRect(cell.rect.left() + x, middle - size / 2, size, size)), standing.state,
                  theme);
}

void StepsDelegate::paintCaption(QPainter &painter, const Cell &cell, const QString &words, int top) const
{
    const Theme &theme = cell.theme;
    const int start = barStart(look());
    const int glyph = cell.row.range || cell.row.player.removed ? 0 : theme.px(12);
    const int height = theme.px(16);
    if (glyph > 0) {
        paintDayGlyph(painter, cell.place(QRect(cell.rect.left() + start, top + (height - glyph) / 2, glyph, glyph)),
                      cell.row.standing.steps ? cell.row.standing.state : DayState::Missing, theme);
    }
    const int text = start + (glyph > 0 ? glyph + theme.px(5) : 0);
    const QRect place = cell.place(QRect(cell.rect.left() + text, top, cell.rect.width() - text, height));
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text2);
    const QString elided = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
    painter.drawText(place, static_cast<int>(cell.leading()), elided);
}

} // namespace stepladder
