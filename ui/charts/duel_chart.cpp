// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/duel_chart.h"

#include "ui/theme/marks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace stepladder {

DuelChart::DuelChart(const Theme &theme, QWidget *parent) : DayBarsChart(theme, parent)
{
    setObjectName(QStringLiteral("duelChart"));
}

void DuelChart::setData(std::optional<DuelData> duel, std::vector<PlayerId> order)
{
    setAccessibleName(duel ? tr("%1 against %2").arg(duel->sides[0].name, duel->sides[1].name) : tr("Head to head"));
    m_data = std::move(duel).value_or(DuelData());
    setOrder(std::move(order));
    refresh();
}

int DuelChart::dayCount() const
{
    return static_cast<int>(m_data.days.size());
}

QDate DuelChart::firstDay() const
{
    return m_data.days.front().day;
}

double DuelChart::highest(int first, int last) const
{
    double top = m_data.goal;
    for (int day = first; day <= last; ++day) {
        for (const auto &steps : m_data.days[static_cast<size_t>(day)].steps)
            top = std::max(top, static_cast<double>(steps.value_or(StepCount{}).value));
    }
    return top;
}

std::vector<DayBarsChart::Bars> DuelChart::bars() const
{
    std::vector<Bars> sets;
    for (size_t side = 0; side < 2; ++side) {
        const QColor colour = theme().player(m_data.sides[side].colour);
        const double sign = side == 0 ? 1 : -1;
        Bars won = barsOf(colour, Look::Solid);
        Bars lost = barsOf(colour, Look::Outlined);
        Bars open = barsOf(colour, Look::Hatched);
        Bars missing = barsOf(colour, Look::Dashed);
        for (size_t bin = 0; bin < static_cast<size_t>(bins().count()); ++bin) {
            const DuelData::Day &each = m_data.days[static_cast<size_t>(bins().firstOf(static_cast<int>(bin)))];
            if (!each.steps[side]) {
                missing.values[bin] = sign * stub();
                continue;
            }
            Bars &set = each.isOpen[side] ? open : each.winner() == side ? won : lost;
            set.values[bin] = sign * each.steps[side]->value;
        }
        for (Bars *set : {&won, &lost, &open, &missing})
            sets.push_back(std::move(*set));
    }
    return sets;
}

QString DuelChart::stepsOf(const DuelData::Day &day, size_t side) const
{
    const std::optional<StepCount> &steps = day.steps[side];
    return tr("%1 %2", "player, steps").arg(m_data.sides[side].name, steps ? QLocale().toString(steps->value) : tr("not synced"));
}

ReadOut DuelChart::readOutAt(int day, PlayerId) const
{
    if (day < 0 || day >= dayCount())
        return {};
    const DuelData::Day &each = m_data.days[static_cast<size_t>(day)];
    ReadOut out;
    out.anchor = place(day, 0);
    out.title = dayWords(each.day);
    out.value = tr("%1, %2", "two players and their steps").arg(stepsOf(each, 0), stepsOf(each, 1));
    const std::optional<StepCount> &one = each.steps[0];
    const std::optional<StepCount> &other = each.steps[1];
    if (!one || !other)
        out.note = tr("counts for nobody");
    else if (const std::optional<size_t> winner = each.winner())
        out.note = tr("%1 by %2", "the day's winner, steps")
                       .arg(m_data.sides[*winner].name, QLocale().toString(std::abs(one->value - other->value)));
    else
        out.note = tr("a draw");
    if (each.isOpen[0] || each.isOpen[1])
        out.note = tr("%1, may still change", "who won the day").arg(out.note);
    return out;
}

QString DuelChart::description() const
{
    if (dayCount() == 0)
        return tr("There is no day yet that both were there.");
    return tr("%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.", nullptr,
              dayCount())
        .arg(dayWords(m_data.days.back().day), m_data.sides[0].name, QLocale().toString(m_data.sides[0].won),
             m_data.sides[1].name, QLocale().toString(m_data.sides[1].won));
}

double DuelChart::headHeight() const
{
    return theme().px(36);
}

void DuelChart::paintCaptions(QPainter &painter) const
{
    paintGoalCaption(painter);
    const double zero = std::floor(place(0, 0).y()) + 0.5;
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(theme().ctl, 1));
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    paintScore(painter);
}

void DuelChart::paintScore(QPainter &painter) const
{
    const QFont numbers = theme().font(Type::NumberM);
    const QFont names = theme().font(Type::Control);
    const QFontMetricsF numberMetrics(numbers);
    const QFontMetricsF nameMetrics(names);
    const double centre = viewport()->width() / 2.0;
    const double middle = headHeight() / 2;
    const double avatar = theme().px(26);
    const double space = theme().px(8);
    const double colon = numberMetrics.horizontalAdvance(u':') / 2 + space;
    painter.setFont(numbers);
    painter.setPen(theme().text3);
    painter.drawText(QPointF(centre - numberMetrics.horizontalAdvance(u':') / 2, middle + numberMetrics.capHeight() / 2), QStringLiteral(":"));
    for (size_t side = 0; side < 2; ++side) {
        // From the colon outwards: number, name, avatar.
        const double sign = side == 0 ? -1 : 1;
        double at = centre + sign * colon;
        const auto next = [&](double wide) {
            const double left = sign < 0 ? at - wide : at;
            at += sign * (wide + space);
            return left;
        };
        const QString won = QLocale().toString(m_data.sides[side].won);
        painter.setFont(numbers);
        painter.setPen(theme().text);
        painter.drawText(QPointF(next(numberMetrics.horizontalAdvance(won)), middle + numberMetrics.capHeight() / 2), won);
        const double room = centre - std::abs(at - centre) - avatar - space - 2;
        const QString name = nameMetrics.elidedText(m_data.sides[side].name, Qt::ElideRight, room);
        painter.setFont(names);
        painter.setPen(theme().text2);
        painter.drawText(QPointF(next(nameMetrics.horizontalAdvance(name)), middle + nameMetrics.capHeight() / 2), name);
        paintAvatar(painter, QRectF(next(avatar), middle - avatar / 2, avatar, avatar), m_data.sides[side].name,
                    m_data.sides[side].colour, theme());
    }
}

} // namespace stepladder
