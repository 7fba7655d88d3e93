// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/trend_cells.h"

#include "ui/leaderboard/cell_words.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/sparkline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

void SparkDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    if (!look().board)
        return;
    const Theme &theme = cell.theme;
    const std::vector<ScoredDay> days = cell::form(cell.row, look().board->date);
    const int goal = look().board->league.rules.goal;
    const QRect slot = cell.place(theme.px(21), cell.rect.width() - theme.px(21 + 12));
    const double height = theme.px(look().compact ? 16 : 22);
    const QRectF area(slot.left(), cell.rect.center().y() - height / 2, slot.width(), height);
    paintSparkline(painter, area, days, goal, theme.player(cell.row.player.colour), theme);
}

namespace {

QFont lowFont(const Theme &theme)
{
    QFont font = theme.font(Type::Control);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int DeviceDelegate::columnWidth(const RowLook &look)
{
    const Theme &theme = look.appearance.theme();
    if (!look.deviceWords)
        return look.deviceLead + theme.px(24 + 6 + 14 + 20);
    return std::max(look.deviceLead + theme.px(96), leastWidth(look, true));
}

int DeviceDelegate::leastWidth(const RowLook &look, bool anyLow)
{
    const Theme &theme = look.appearance.theme();
    if (!look.deviceWords)
        return columnWidth(look);
    const QFontMetrics figures(theme.font(Type::Control));
    const int level = theme.px(24 + 6) + figures.horizontalAdvance(look.reader.percent(100));
    const int low = anyLow ? theme.px(24 + 6 + 6 + 14) + qCeil(figuresWidth(lowFont(theme), look.reader.percent(88))) : 0;
    const int when = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(u"Wed 00:00"_s);
    // What warns keeps the board's margin.
    return std::max(std::max(level, when) + theme.px(8), low + theme.px(16)) + look.deviceLead;
}

void DeviceDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const std::optional<Device> &device = cell.row.device;
    const bool low = cell::isLow(cell.row, look().reader);
    const bool aged = look().deviceWords && !look().compact && device && device->lastSync.isValid();
    const int half = cell.rect.top() + cell.rect.height() / 2;
    const int line = aged ? half - theme.px(8) : half;
    const auto at = [&](int x, int width, int height) {
        return cell.place(QRect(cell.rect.left() + look().deviceLead + x, line - height / 2, width, height));
    };
    const QSize size(theme.px(24), theme.px(12));
    paintBattery(painter, at(0, size.width(), size.height()), device && cell::isLevelKnown(cell.row, look().reader) ? batteryFill(*device) : std::nullopt,
                 low ? theme.attnMark : theme.text2);
    int x = size.width() + theme.px(6);
    if (look().deviceWords) {
        const QFont font = low ? lowFont(theme) : theme.font(Type::Control);
        painter.setFont(font);
        painter.setPen(low ? theme.attn : theme.text2);
        const QString level = cell.index.data().toString();
        const int width = qRound(figuresWidth(font, level));
        drawFigures(painter, at(x, width, theme.px(18)), cell.leading(), level);
        x += width + theme.px(6);
    }
    if (low)
        paintIcon(painter, at(x, theme.px(14), theme.px(14)), "warn"_L1, theme.attn);
    if (!aged)
        return;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text3);
    const QRect below = cell.place(QRect(cell.rect.left() + look().deviceLead, half + theme.px(2), cell.rect.width(), theme.px(16)));
    drawFigures(painter, below, cell.leading(), look().reader.shortWhen(device->lastSync));
}

} // namespace stepladder
