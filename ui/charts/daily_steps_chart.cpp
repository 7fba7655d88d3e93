// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daily_steps_chart.h"

#include "ui/charts/day_read_out.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <span>

namespace stepladder {

DailyStepsChart::DailyStepsChart(const Theme &theme, QWidget *parent) : DayBarsChart(theme, parent)
{
    setObjectName(QStringLiteral("dailyStepsChart"));
    setAccessibleName(tr("Daily steps"));
}

void DailyStepsChart::setData(std::optional<DailyData> player, std::vector<PlayerId> order)
{
    setAccessibleName(player ? tr("Daily steps of %1").arg(player->name) : tr("Daily steps"));
    m_data = std::move(player).value_or(DailyData());
    m_hasOthers = order.size() > 1;
    setOrder(std::move(order));
    refresh();
}

int DailyStepsChart::dayCount() const
{
    return static_cast<int>(m_data.bars.size());
}

QDate DailyStepsChart::firstDay() const
{
    return m_data.bars.front().day;
}

double DailyStepsChart::highest(int first, int last) const
{
    double top = m_data.goal;
    for (int day = first; day <= last; ++day)
        top = std::max(top, static_cast<double>(m_data.bars[static_cast<size_t>(day)].steps.value_or(StepCount{}).value));
    return top;
}

DailyBar DailyStepsChart::barOf(int bin) const
{
    const int first = std::max(0, bins().firstOf(bin));
    const int end = std::min(dayCount(), bins().firstOf(bin + 1));
    return meanOf(std::span(m_data.bars).subspan(static_cast<size_t>(first), static_cast<size_t>(end - first)), m_data.goal);
}

double DailyStepsChart::middleOf(int bin) const
{
    return bins().firstOf(bin) + (bins().days() - 1) / 2.0;
}

double DailyStepsChart::highestDrawn() const
{
    double top = m_data.goal;
    for (int bin = 0; bin < bins().count(); ++bin) {
        const DailyBar bar = barOf(bin);
        top = std::max({top, static_cast<double>(bar.steps.value_or(StepCount{}).value), bins().days() > 1 ? bar.average.value_or(0) : 0});
    }
    return top;
}

std::vector<DayBarsChart::Bars> DailyStepsChart::bars() const
{
    const QColor colour = theme().player(m_data.colour);
    Bars reached = barsOf(colour, Look::Solid);
    Bars below = barsOf(colour, Look::Outlined);
    Bars provisional = barsOf(colour, Look::Hatched);
    Bars missing = barsOf(colour, Look::Dashed);
    for (size_t bin = 0; bin < static_cast<size_t>(bins().count()); ++bin) {
        const DailyBar bar = barOf(static_cast<int>(bin));
        const double steps = bar.steps.value_or(StepCount{}).value;
        switch (bar.kind) {
        case DailyBar::Kind::Reached:
            reached.values[bin] = steps;
            break;
        case DailyBar::Kind::Below:
            below.values[bin] = steps;
            break;
        case DailyBar::Kind::Provisional:
            provisional.values[bin] = steps;
            break;
        case DailyBar::Kind::Missing:
            missing.values[bin] = stub();
            break;
        case DailyBar::Kind::Before:
            break;
        }
    }
    return {reached, below, provisional, missing};
}

void DailyStepsChart::addLines()
{
    QList<QPointF> points;
    // From the bar before the first in view to the one after the last.
    for (int bin = bins().firstOf(0) > 0 ? -1 : 0; bin <= bins().count() && bins().firstOf(bin) < dayCount(); ++bin) {
        if (const auto average = barOf(bin).average)
            points.append(QPointF(middleOf(bin), *average));
    }
    // A rim of the ground's colour keeps the line apart from the bars it crosses.
    addLine(points, QPen(theme().win, 4.5));
    addLine(points, QPen(theme().text, 1.7));
}

QString DailyStepsChart::averageWords()
{
    return tr("%1-day\naverage").arg(QLocale().toString(7));
}

double DailyStepsChart::captionWidth() const
{
    const QFontMetricsF strong(theme().font(Type::CaptionStrong));
    double widest = DayBarsChart::captionWidth();
    for (const QString &words : averageWords().split(u'\n'))
        widest = std::max(widest, strong.horizontalAdvance(words));
    return widest;
}

ReadOut DailyStepsChart::readOutAt(int day, PlayerId) const
{
    if (day < 0 || day >= dayCount())
        return {};
    const int bin = bins().binOf(day);
    const DailyBar bar = barOf(bin);
    ReadOut out = readOutOf(bar, dayWords(bar.day));
    if (bins().days() > 1) {
        const QDate last = firstDay().addDays(std::min(dayCount(), bins().firstOf(bin + 1)) - 1);
        if (last != bar.day)
            out.title = tr("%1 to %2", "two days").arg(out.title, dayWords(last));
        if (bar.steps)
            out.value = tr("Mean of %1 steps").arg(QLocale().toString(bar.steps->value));
    }
    out.anchor = place(middleOf(bin), bar.steps.value_or(StepCount{}).value);
    return out;
}

QString DailyStepsChart::description() const
{
    if (dayCount() == 0)
        return tr("Choose a player to see the days.");
    const QString words = m_hasOthers
        ? tr("%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose "
             "the player.", nullptr, dayCount())
        : tr("%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.", nullptr, dayCount());
    const QString said = words.arg(dayWords(m_data.bars.back().day), QLocale().toString(m_data.summary.goalDays),
                                   QLocale().toString(m_data.summary.days), QLocale().toString(m_data.goal));
    return bins().days() == 1 ? said : tr("%1 A bar is the mean of %n week(s).", "what the chart shows, in sentences", bins().days() / 7).arg(said);
}

void DailyStepsChart::paintCaptions(QPainter &painter) const
{
    paintGoalCaption(painter);
    const QFontMetricsF metrics(theme().font(Type::CaptionStrong));
    const double left = chart()->plotArea().right() + theme().px(8);
    const double goalLine = place(0, m_data.goal).y();
    const QString average = averageWords();
    const double averageHeight = metrics.height() * static_cast<double>(average.count(u'\n') + 1);
    const auto last = m_data.bars[static_cast<size_t>(window().last())].average;
    if (!last)
        return;
    // The goal's label stands at its line; the average's moves away from it.
    double centre = place(0, *last).y();
    const double apart = (averageHeight + metrics.height()) / 2 + 2;
    if (std::abs(centre - goalLine) < apart)
        centre = centre <= goalLine ? goalLine - apart : goalLine + apart;
    painter.setPen(theme().text);
    painter.drawText(QRectF(left, centre - averageHeight / 2, viewport()->width() - left, averageHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, average);
}

} // namespace stepladder
