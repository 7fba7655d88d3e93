// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_bars_chart.h"

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double barShare = 0.64; ///< of a day's width
constexpr double stubHeight = 15; ///< of a missing day
constexpr double topRoom = 6;

} // namespace

DayBarsChart::DayBarsChart(const Theme &theme, QWidget *parent)
    : ChartSurface(theme, parent), m_dayAxis(new QValueAxis(this)), m_stepAxis(new QValueAxis(this))
{
    for (QValueAxis *axis : {m_dayAxis, m_stepAxis}) {
        axis->setTickCount(2); // Qt makes a label for each, also where none is seen
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_stepAxis, Qt::AlignLeft);
}

void DayBarsChart::setOrder(std::vector<PlayerId> order)
{
    m_order = std::move(order);
}

void DayBarsChart::rebuild()
{
    chart()->removeAllSeries();
    const int most = window().count() > mostBars() ? mostBars() / 2 : mostBars(); // those of weeks are for longer
    m_bins = dayCount() == 0 ? DayBins() : DayBins(firstDay(), window().first(), window().last(), most, QLocale().firstDayOfWeek());
    const ValueTicks ticks = valueTicks(highestDrawn());
    // Under the hand that moves the days the axis only grows: it settles once they stand.
    if (!isDragging() || ticks.top() > m_ticks.top())
        m_ticks = ticks;
    m_stepAxis->setRange(isTwoSided() ? -m_ticks.top() : 0, m_ticks.top());
    if (dayCount() == 0)
        return;
    m_dayAxis->setRange(-0.5, m_bins.count() - 0.5);
    addBars();
    const QPen pen(theme().accent, 1.4, Qt::DashLine);
    const double start = m_bins.firstOf(0) - 0.5;
    const double end = m_bins.firstOf(m_bins.count()) - 0.5;
    addLine({{start, double(goal())}, {end, double(goal())}}, pen);
    if (isTwoSided())
        addLine({{start, -double(goal())}, {end, -double(goal())}}, pen);
    addLines();
}

DayBarsChart::Bars DayBarsChart::barsOf(const QColor &colour, Look look) const
{
    QColor pale = colour;
    pale.setAlphaF(0.22F);
    Bars bars;
    switch (look) {
    case Look::Solid:
        bars = {Qt::NoPen, colour, {}};
        break;
    case Look::Outlined:
        bars = {QPen(colour, 1), pale, {}};
        break;
    case Look::Hatched:
        bars = {QPen(colour, 1), QBrush(colour, Qt::BDiagPattern), {}};
        break;
    case Look::Dashed:
        bars = {QPen(theme().text3, 1, Qt::DashLine), Qt::NoBrush, {}};
        break;
    }
    bars.values.resize(static_cast<size_t>(m_bins.count()));
    return bars;
}

double DayBarsChart::stub() const
{
    return stubHeight / std::max(1.0, chart()->plotArea().height()) * (m_stepAxis->max() - m_stepAxis->min());
}

int DayBarsChart::mostBars() const
{
    return static_cast<int>(chart()->plotArea().width() / 2);
}

void DayBarsChart::addBars()
{
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    for (const Bars &each : bars()) {
        auto *set = new QBarSet({});
        set->setPen(each.pen);
        set->setBrush(each.brush);
        set->append(QList<qreal>(each.values.begin(), each.values.end()));
        series->append(set);
    }
    chart()->addSeries(series);
    series->attachAxis(m_dayAxis);
    series->attachAxis(m_stepAxis);
}

void DayBarsChart::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    QList<QPointF> shown = thinned(points, m_bins.firstOf(0) - 0.5, m_bins.firstOf(m_bins.count()) - 0.5, static_cast<int>(chart()->plotArea().width()));
    for (QPointF &point : shown)
        point.setX(axisDay(point.x())); // the bars in view are counted from nought
    series->replace(shown);
    chart()->addSeries(series);
    series->attachAxis(m_dayAxis);
    series->attachAxis(m_stepAxis);
}

double DayBarsChart::captionWidth() const
{
    return QFontMetricsF(theme().font(Type::CaptionStrong)).horizontalAdvance(tr("Goal"));
}

QRectF DayBarsChart::plotArea(QSizeF size) const
{
    const QFontMetricsF captions(theme().font(Type::Caption));
    // Room for the captions of any days, so that the plot stays where it is.
    const qint64 top = qRound64(valueTicks(highest(0, dayCount() - 1)).top());
    const double left = captions.horizontalAdvance(QLocale().toString(top)) + theme().px(8 + edge);
    const double right = captionWidth() + theme().px(8 + edge);
    const double above = headHeight() + captions.height() / 2 + topRoom;
    return {left, above, std::max(20.0, size.width() - left - right), std::max(20.0, size.height() - above - captionRoom())};
}

int DayBarsChart::beside(int day, int by) const
{
    const int bin = m_bins.binOf(day);
    return by < 0 ? m_bins.firstOf(bin) - 1 : m_bins.firstOf(bin + 1);
}

PlayerId DayBarsChart::neighbour(int by) const
{
    if (m_order.empty())
        return {};
    const auto last = static_cast<int>(m_order.size()) - 1;
    const auto found = std::ranges::find(m_order, selectedPlayer());
    if (found == m_order.end())
        return m_order.front();
    return m_order[static_cast<size_t>(std::clamp(static_cast<int>(found - m_order.begin()) + by, 0, last))];
}

PlayerId DayBarsChart::playerAt(QPointF, int) const
{
    return {};
}

void DayBarsChart::paintUnder(QPainter &painter)
{
    if (dayCount() == 0)
        return;
    for (int tick = isTwoSided() ? -m_ticks.count : 0; tick <= m_ticks.count; ++tick)
        paintGridLine(painter, tick * m_ticks.step);
    if (dayRead() >= 0) {
        const int first = m_bins.firstOf(m_bins.binOf(dayRead()));
        const double left = place(first - 0.5, 0).x();
        const QRectF plot = chart()->plotArea();
        painter.fillRect(QRectF(left, plot.top(), place(first + m_bins.days() - 0.5, 0).x() - left, plot.height()), theme().track);
    }
}

void DayBarsChart::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (dayCount() == 0) {
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().text2);
        painter.drawText(QRectF(viewport()->rect()), Qt::AlignCenter | Qt::TextWordWrap, description());
        return;
    }
    paintValueCaptions(painter);
    paintDayCaptions(painter);
    paintCaptions(painter);
}

void DayBarsChart::paintValueCaptions(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme().text3);
    double free = std::numeric_limits<double>::max();
    for (int tick = isTwoSided() ? -m_ticks.count : 0; tick <= m_ticks.count; ++tick) {
        const double y = place(0, tick * m_ticks.step).y();
        if (y > free)
            continue;
        free = y - metrics.height();
        const QString text = QLocale().toString(qRound64(std::abs(tick) * m_ticks.step));
        const double right = chart()->plotArea().left() - theme().px(8);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
}

void DayBarsChart::paintGoalCaption(QPainter &painter) const
{
    const QFont font = theme().font(Type::CaptionStrong);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme().accent);
    painter.drawText(QPointF(chart()->plotArea().right() + theme().px(8), place(0, goal()).y() + metrics.capHeight() / 2), tr("Goal"));
}

} // namespace stepladder
