// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daily_steps_chart.h"

#include "ui/charts/day_read_out.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace stepladder {

namespace {

constexpr double barShare = 0.64; ///< of a day's width
constexpr double stubHeight = 15; ///< of a missing day
constexpr double topRoom = 6;

} // namespace

DailyStepsChart::DailyStepsChart(const Theme &theme, QWidget *parent)
    : ChartSurface(theme, parent), m_dayAxis(new QBarCategoryAxis(this)), m_stepAxis(new QValueAxis(this))
{
    setObjectName(QStringLiteral("dailyStepsChart"));
    setAccessibleName(tr("Daily steps"));
    m_dayAxis->setLineVisible(false);
    m_dayAxis->setLabelsVisible(false);
    m_dayAxis->setGridLineVisible(false);
    m_stepAxis->setGridLineVisible(false);
    m_stepAxis->setLineVisible(false);
    m_stepAxis->setLabelsVisible(false);
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_stepAxis, Qt::AlignLeft);
}

void DailyStepsChart::setData(std::optional<DailyData> player, std::vector<PlayerId> order)
{
    setAccessibleName(player ? tr("Daily steps of %1").arg(player->name) : tr("Daily steps"));
    m_data = std::move(player).value_or(DailyData());
    m_order = std::move(order);
    refresh();
}

int DailyStepsChart::dayCount() const
{
    return static_cast<int>(m_data.bars.size());
}

double DailyStepsChart::highest() const
{
    double top = m_data.goal;
    for (const DailyBar &bar : m_data.bars)
        top = std::max(top, static_cast<double>(bar.steps.value_or(StepCount{}).value));
    return top;
}

void DailyStepsChart::rebuild()
{
    chart()->removeAllSeries();
    const ValueTicks ticks = valueTicks(highest());
    m_stepAxis->setRange(0, ticks.top());
    m_dayAxis->clear();
    if (dayCount() == 0)
        return;
    QStringList days;
    for (const DailyBar &bar : m_data.bars)
        days.append(bar.day.toString(Qt::ISODate));
    m_dayAxis->append(days);
    addBars();
    addGoal();
    addAverage();
}

QBarSet *DailyStepsChart::barSet(DailyBar::Kind kind) const
{
    const QColor colour = theme().player(m_data.colour);
    QColor pale = colour;
    pale.setAlphaF(0.22F);
    auto *set = new QBarSet({});
    switch (kind) {
    case DailyBar::Kind::Reached:
        set->setBrush(colour);
        set->setPen(Qt::NoPen);
        break;
    case DailyBar::Kind::Below:
        set->setBrush(pale);
        set->setPen(QPen(colour, 1));
        break;
    case DailyBar::Kind::Provisional:
        set->setBrush(QBrush(colour, Qt::BDiagPattern));
        set->setPen(QPen(colour, 1));
        break;
    case DailyBar::Kind::Missing:
    case DailyBar::Kind::Before:
        set->setBrush(Qt::NoBrush);
        set->setPen(QPen(theme().text3, 1, Qt::DashLine));
        break;
    }
    return set;
}

void DailyStepsChart::addBars()
{
    const double stub = stubHeight / std::max(1.0, chart()->plotArea().height()) * m_stepAxis->max();
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    for (const auto kind : {DailyBar::Kind::Reached, DailyBar::Kind::Below, DailyBar::Kind::Provisional, DailyBar::Kind::Missing}) {
        QBarSet *set = barSet(kind);
        for (const DailyBar &bar : m_data.bars) {
            const double value = kind == DailyBar::Kind::Missing ? stub : bar.steps.value_or(StepCount{}).value;
            set->append(bar.kind == kind ? value : 0);
        }
        series->append(set);
    }
    chart()->addSeries(series);
    series->attachAxis(m_dayAxis);
    series->attachAxis(m_stepAxis);
}

void DailyStepsChart::addGoal()
{
    auto *goal = new QLineSeries;
    goal->append(-0.5, m_data.goal);
    goal->append(dayCount() - 0.5, m_data.goal);
    goal->setPen(QPen(theme().accent, 1.4, Qt::DashLine));
    chart()->addSeries(goal);
    goal->attachAxis(m_dayAxis);
    goal->attachAxis(m_stepAxis);
}

void DailyStepsChart::addAverage()
{
    QList<QPointF> points;
    for (int day = 0; day < dayCount(); ++day) {
        if (const auto average = m_data.bars[static_cast<size_t>(day)].average)
            points.append(QPointF(day, *average));
    }
    // A rim of the ground's colour keeps the line apart from the bars it crosses.
    for (const QPen &pen : {QPen(theme().win, 4.5), QPen(theme().text, 1.7)}) {
        auto *series = new QLineSeries;
        series->setPen(pen);
        series->replace(points);
        chart()->addSeries(series);
        series->attachAxis(m_dayAxis);
        series->attachAxis(m_stepAxis);
    }
}

QRectF DailyStepsChart::plotArea(QSizeF view) const
{
    const QFontMetricsF captions(theme().font(Type::Caption));
    const QLocale locale;
    const auto top = static_cast<int>(valueTicks(highest()).top());
    const double left = captions.horizontalAdvance(locale.toString(top)) + theme().px(10);
    const QFontMetricsF strong(theme().font(Type::CaptionStrong));
    const double right = std::max(strong.horizontalAdvance(tr("Goal")), strong.horizontalAdvance(tr("7-day\naverage").section(u'\n', -1)))
        + theme().px(12);
    const double bottom = captions.height() + theme().px(10);
    const double above = captions.height() / 2 + topRoom;
    return {left, above, std::max(20.0, view.width() - left - right), std::max(20.0, view.height() - above - bottom)};
}

ReadOut DailyStepsChart::readOutAt(int day, PlayerId) const
{
    if (day < 0 || day >= dayCount())
        return {};
    const DailyBar &bar = m_data.bars[static_cast<size_t>(day)];
    ReadOut out = readOutOf(bar);
    out.anchor = place(day, bar.steps.value_or(StepCount{}).value);
    return out;
}

PlayerId DailyStepsChart::neighbour(int by) const
{
    if (m_order.empty())
        return {};
    const auto last = static_cast<int>(m_order.size()) - 1;
    const auto found = std::ranges::find(m_order, selectedPlayer());
    if (found == m_order.end())
        return m_order.front();
    return m_order[static_cast<size_t>(std::clamp(static_cast<int>(found - m_order.begin()) + by, 0, last))];
}

PlayerId DailyStepsChart::playerAt(QPointF, int) const
{
    return {};
}

QString DailyStepsChart::description() const
{
    if (dayCount() == 0)
        return tr("Choose a player to see the days.");
    return tr("%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose "
              "the player.", nullptr, dayCount())
        .arg(dayText(m_data.bars.back().day), QLocale().toString(m_data.summary.goalDays),
             QLocale().toString(m_data.summary.days), QLocale().toString(m_data.goal));
}

void DailyStepsChart::paintUnder(QPainter &painter)
{
    if (dayCount() == 0)
        return;
    const ValueTicks ticks = valueTicks(highest());
    for (int tick = 0; tick <= ticks.count; ++tick)
        paintGridLine(painter, tick * ticks.step);
    if (dayRead() >= 0) {
        const double slot = place(1, 0).x() - place(0, 0).x();
        const QRectF plot = chart()->plotArea();
        painter.fillRect(QRectF(place(dayRead(), 0).x() - slot / 2, plot.top(), slot, plot.height()), theme().track);
    }
}

void DailyStepsChart::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (dayCount() == 0) {
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().text2);
        painter.drawText(QRectF(viewport()->rect()), Qt::AlignCenter | Qt::TextWordWrap, description());
        return;
    }
    paintValueCaptions(painter);
    paintDayCaptions(painter, m_data.bars.front().day);
    paintLineCaptions(painter);
}

void DailyStepsChart::paintValueCaptions(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const QFontMetricsF metrics(font);
    const ValueTicks ticks = valueTicks(highest());
    painter.setFont(font);
    painter.setPen(theme().text3);
    for (int tick = 0; tick <= ticks.count; ++tick) {
        const QString text = QLocale().toString(static_cast<int>(tick * ticks.step));
        const double right = chart()->plotArea().left() - theme().px(8);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text),
                                 place(0, tick * ticks.step).y() + metrics.capHeight() / 2), text);
    }
}

void DailyStepsChart::paintLineCaptions(QPainter &painter) const
{
    const QFont font = theme().font(Type::CaptionStrong);
    const QFontMetricsF metrics(font);
    const double left = chart()->plotArea().right() + theme().px(8);
    const double goal = place(0, m_data.goal).y();
    const QString average = tr("7-day\naverage");
    const double averageHeight = metrics.height() * static_cast<double>(average.count(u'\n') + 1);
    painter.setFont(font);
    painter.setPen(theme().accent);
    painter.drawText(QPointF(left, goal + metrics.capHeight() / 2), tr("Goal"));
    const auto last = m_data.bars.back().average;
    if (!last)
        return;
    // The goal's label stands at its line; the average's moves away from it.
    double centre = place(0, *last).y();
    const double apart = (averageHeight + metrics.height()) / 2 + 2;
    if (std::abs(centre - goal) < apart)
        centre = centre <= goal ? goal - apart : goal + apart;
    painter.setPen(theme().text);
    painter.drawText(QRectF(left, centre - averageHeight / 2, viewport()->width() - left, averageHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, average);
}

} // namespace stepladder
