// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/trend_cells.h"

#include "ui/leaderboard/cell_words.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// The line broken where days are missing; a lone day is a short stroke.
QPainterPath sparkline(const std::vector<ScoredDay> &days, const auto &point)
{
    QPainterPath path;
    for (size_t i = 0; i < days.size(); ++i) {
        if (!days[i].steps)
            continue;
        const bool joined = i > 0 && days[i - 1].steps;
        if (joined) {
            path.lineTo(point(i));
        } else {
            path.moveTo(point(i));
            path.lineTo(point(i) + QPointF(0.01, 0));
        }
    }
    return path;
}

} // namespace

void SparkDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    if (!look().board)
        return;
    const Theme &theme = cell.theme;
    const std::vector<ScoredDay> days = cell::form(cell.row, look().board->date);
    const int goal = look().board->league.rules.goal;
    int low = goal;
    int high = goal;
    for (const ScoredDay &day : days) {
        if (day.steps) {
            low = std::min(low, day.steps->value);
            high = std::max(high, day.steps->value);
        }
    }
    // A quiet fortnight stays quiet: never zoom in on less than half the goal.
    const int spread = std::max(high - low, goal / 2);
    const QRect slot = cell.place(theme.px(21), theme.px(88));
    const double height = theme.px(look().compact ? 16 : 22);
    const double bottom = cell.rect.center().y() + height / 2;
    const auto y = [&](int steps) { return bottom - height * (steps - low) / spread; };
    const auto point = [&](size_t i) {
        const double x = slot.left() + 2 + (slot.width() - 4.0) * static_cast<double>(i) / 13;
        return QPointF(x, y(days[i].steps->value));
    };

    painter.setRenderHint(QPainter::Antialiasing);
    QPen dotted(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.5, 2.5});
    painter.setPen(dotted);
    painter.drawLine(QPointF(slot.left(), y(goal)), QPointF(slot.right(), y(goal)));

    const QColor colour = theme.player(cell.row.player.colour);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sparkline(days, point));
    if (days.back().steps) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(point(days.size() - 1), 2.6, 2.6);
    } else {
        QPen ring(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
        ring.setDashPattern({1.4, 1.4});
        painter.setPen(ring);
        painter.drawEllipse(QPointF(slot.right() - 1.0, y(goal)), 2.6, 2.6);
    }
}

int DeviceDelegate::columnWidth(const RowLook &look)
{
    const Theme &theme = look.appearance.theme();
    if (!look.deviceWords)
        return look.deviceLead + theme.px(24 + 6 + 14 + 20);
    const int level = QFontMetrics(theme.font(Type::Control)).horizontalAdvance(look.reader.percent(100));
    const int when = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(u"Wed 00:00"_s);
    return std::max({theme.px(90), theme.px(24 + 6 + 6 + 14) + level, when}) + theme.px(6) + look.deviceLead;
}

void DeviceDelegate::paintCell(QPainter &painter, const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const std::optional<Device> &device = cell.row.device;
    const bool low = device && batteryIsLow(*device);
    const bool aged = look().deviceWords && !look().compact;
    const int half = cell.rect.top() + cell.rect.height() / 2;
    const int line = aged ? half - theme.px(8) : half;
    const auto at = [&](int x, int width, int height) {
        return cell.place(QRect(cell.rect.left() + look().deviceLead + x, line - height / 2, width, height));
    };
    const QSize size(theme.px(24), theme.px(12));
    paintBattery(painter, at(0, size.width(), size.height()), device ? batteryFill(*device) : std::nullopt,
                 low ? theme.attnMark : theme.text2);
    int x = size.width() + theme.px(6);
    if (look().deviceWords) {
        QFont font = theme.font(Type::Control);
        if (low)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(low ? theme.attn : theme.text2);
        const QString level = cell.index.data().toString();
        const int width = qRound(figuresWidth(font, level));
        drawFigures(painter, at(x, width, theme.px(18)), cell.leading(), level);
        x += width + theme.px(6);
    }
    if (low)
        paintIcon(painter, at(x, theme.px(14), theme.px(14)), "warn"_L1, theme.attn);
    if (!aged || !device || !device->lastSync.isValid())
        return;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text3);
    const QRect below = cell.place(QRect(cell.rect.left() + look().deviceLead, half + theme.px(2), cell.rect.width(), theme.px(16)));
    drawFigures(painter, below, cell.leading(), look().reader.shortWhen(device->lastSync));
}

} // namespace stepladder
