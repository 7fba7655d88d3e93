// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/player_lines_chart.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace stepladder {

namespace {

constexpr double plainWidth = 2.4;
constexpr double selectedWidth = 4;
constexpr double thinWidth = 1;
constexpr double gapWidth = selectedWidth + 4; ///< 4 of ground round the selected line

} // namespace

PlayerLinesChart::PlayerLinesChart(const Theme &theme, QWidget *parent)
    : ChartSurface(theme, parent), m_dayAxis(new QValueAxis(this)), m_valueAxis(new QValueAxis(this))
{
    for (QValueAxis *axis : {m_dayAxis, m_valueAxis}) {
        axis->setTickCount(2); // Qt makes a label for each, also where none is seen
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    auto *frame = new QLineSeries; // an empty one, by which days and values find their places
    chart()->addSeries(frame);
    frame->attachAxis(m_dayAxis);
    frame->attachAxis(m_valueAxis);
}

void PlayerLinesChart::setData(std::shared_ptr<const RankingData> data, PlayerId selected)
{
    if (!std::ranges::equal(m_data->lines, data->lines, {}, &RankingLine::name, &RankingLine::name))
        m_widestName.reset();
    m_data = std::move(data);
    refresh(selected);
}

void PlayerLinesChart::prepare()
{
    m_view = rankingView(*m_data, selectedPlayer());
}

double PlayerLinesChart::widestName() const
{
    constexpr size_t measured = 40; // of a thousand the longest; one that is wider all the same is cut
    const QFont font = theme().font(Type::BodyStrong);
    if (!m_widestName || m_widestName->font != font) {
        std::vector<QStringView> names;
        for (const RankingLine &line : m_data->lines)
            names.emplace_back(line.name);
        const auto longest = names.begin() + static_cast<std::ptrdiff_t>(std::min(measured, names.size()));
        std::ranges::partial_sort(names, longest, std::ranges::greater(), &QStringView::size);
        const QFontMetricsF metrics(font);
        m_widestName = {font, 0};
        names.erase(longest, names.end());
        for (const QStringView name : names)
            m_widestName->width = std::max(m_widestName->width, metrics.horizontalAdvance(name.toString()));
    }
    return m_widestName->width;
}

void PlayerLinesChart::rebuild()
{
    m_lines.clear();
    m_outlines.clear();
    m_dayAxis->setRange(window().first() - lead, std::max(window().first() + 1, window().last()));
    setValueRange(*m_valueAxis);
    const int chosen = m_data->indexOf(selectedPlayer());
    for (const int index : m_view.coloured) {
        if (index != chosen)
            addLine(line(index), colourOf(line(index)), plainWidth);
    }
    if (chosen >= 0) {
        add(points(line(chosen), daysFrom(), window().last(), columns()), QPen(theme().win, gapWidth, Qt::SolidLine, Qt::RoundCap));
        addLine(line(chosen), colourOf(line(chosen)), selectedWidth);
    }
    layOutThin();
}

QColor PlayerLinesChart::colourOf(const RankingLine &line) const
{
    const QColor colour = theme().player(line.colour);
    const bool dimmed = m_data->indexOf(selectedPlayer()) >= 0 && line.player != selectedPlayer()
        && theme().kind != Theme::Kind::HighContrast;
    return dimmed ? mixed(colour, theme().win, theme().isDark() ? 0.62F : 0.5F) : colour;
}

void PlayerLinesChart::addLine(const RankingLine &line, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (Theme::repeats(line.colour)) {
        pen.setStyle(Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
    }
    const int last = window().last();
    if (line.settled || last < 1 || last < m_data->days - 1) {
        add(points(line, daysFrom(), last, columns()), pen);
        return;
    }
    add(points(line, daysFrom(), last - 1, columns()), pen);
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({3 / width, 4 / width});
    add(points(line, last - 1, last, columns()), pen);
}

int PlayerLinesChart::columns() const
{
    return static_cast<int>(chart()->plotArea().width());
}

bool PlayerLinesChart::isDense(int times) const
{
    constexpr int readableWidth = 4; // of a day, in pixels
    return window().count() * readableWidth * times > columns();
}

QList<QPointF> PlayerLinesChart::points(const RankingLine &line, int from, int to, int columns) const
{
    const double left = window().first() - lead;
    if (window().count() <= columns)
        return thinned(pathOf(line, from, to), left, window().last(), columns);
    // Nobody sees the way from day to day.
    ColumnExtremes extremes(left, (window().last() - left) / columns);
    for (int day = std::max(from, window().first()); day <= to; ++day) {
        if (line.positions[static_cast<size_t>(day)] > 0)
            extremes.add(QPointF(day, valueOf(line, day)));
    }
    return extremes.take();
}

/// Where they turn every few pixels thin lines are a carpet, smooth or not, and smooth ones take longer than a frame.
bool PlayerLinesChart::isSmooth() const
{
    return window().count() <= TimeWindow::readable || !isDense(2);
}

void PlayerLinesChart::layOutThin()
{
    m_thin.clear();
    for (const int index : m_view.thin)
        m_thin.push_back(placed(points(line(index), daysFrom(), window().last(), isDense() ? columns() / 2 : columns())));
}

QPolygonF PlayerLinesChart::placed(const QList<QPointF> &points) const
{
    const QPointF origin = place(0, 0);
    const QPointF unit = place(1, 1) - origin;
    QPolygonF polygon = points;
    for (QPointF &point : polygon)
        point = QPointF(origin.x() + point.x() * unit.x(), origin.y() + point.y() * unit.y());
    return polygon;
}

int PlayerLinesChart::daysFrom() const
{
    return std::max(0, window().first() - 1);
}

void PlayerLinesChart::add(const QList<QPointF> &points, const QPen &pen)
{
    if (points.isEmpty())
        return;
    m_lines.push_back({points, pen});
    const QPolygonF path = placed(points);
    const double width = pen.widthF();
    const auto outline = [&](const QPolygonF &along) { m_outlines.emplace_back(ribbonAlong(along, width), pen.color()); };
    if (!isDense() && pen.style() != Qt::SolidLine) {
        const QList<qreal> pattern = pen.dashPattern();
        std::ranges::for_each(dashesAlong(path, pattern.at(0) * width, pattern.at(1) * width), outline);
    } else if (!isDense()) {
        outline(path);
    } else if (pen.style() == Qt::DashLine) {
        const int unit = qCeil(width);
        for (QPolygonF &dash : dashesOf(bandAlong(path, width), 4 * unit, 2 * unit, 3 * unit))
            m_outlines.emplace_back(std::move(dash), pen.color());
    } else {
        m_outlines.emplace_back(bandAlong(path, width), pen.color());
    }
}

ReadOut PlayerLinesChart::readOutAt(int day, PlayerId pointed) const
{
    int index = m_data->indexOf(pointed.isValid() ? pointed : selectedPlayer());
    if (index < 0 && !m_data->lines.empty())
        index = 0;
    if (index < 0 || day < 0 || day >= m_data->days)
        return {};
    const RankingLine &read = line(index);
    ReadOut out;
    out.title = tr("%1, %2", "player, day").arg(read.name, dayWords(m_data->day(day)));
    if (read.positions[static_cast<size_t>(day)] <= 0) {
        out.anchor = QPointF(place(day, 0).x(), chart()->plotArea().bottom());
        out.value = tr("Not in the league yet");
        return out;
    }
    out.anchor = place(day, valueOf(read, day));
    tell(out, read, day);
    if (!read.settled && day == m_data->days - 1)
        out.note = tr("%1, may still change", "points").arg(out.note);
    return out;
}

PlayerId PlayerLinesChart::neighbour(int by) const
{
    // The lines come in the order of the board.
    if (m_data->lines.empty())
        return {};
    const auto last = static_cast<int>(m_data->lines.size()) - 1;
    const int here = m_data->indexOf(selectedPlayer());
    const int there = here < 0 ? (by > 0 ? 0 : last) : std::clamp(here + by, 0, last);
    return line(there).player;
}

PlayerId PlayerLinesChart::playerAt(QPointF position, int day) const
{
    if (day < 0)
        return {};
    PlayerId nearest;
    double closest = reach();
    const int at = position.x() > chart()->plotArea().right() ? endDay() : day;
    for (const std::vector<int> *indices : {&m_view.coloured, &m_view.thin}) { // of two in one place the one in colour is seen
        for (const int index : *indices) {
            if (line(index).positions[static_cast<size_t>(at)] <= 0)
                continue;
            const double away = std::abs(place(at, valueOf(line(index), at)).y() - position.y());
            if (away < closest) {
                closest = away;
                nearest = line(index).player;
            }
        }
    }
    return nearest;
}

std::vector<int> PlayerLinesChart::inOrderOfNeed() const
{
    std::vector<int> order = m_view.coloured;
    const int chosen = m_data->indexOf(selectedPlayer());
    std::stable_partition(order.begin(), order.end(), [chosen](int index) { return index == chosen; });
    return order;
}

/// A line finer than a pixel of the screen is quick to draw; a wider one is stroked, which takes longer than a frame. So on
/// sharp screens several fine ones lie side by side.
void PlayerLinesChart::paintThin(QPainter &painter) const
{
    // In high contrast lines are as bright as words; those behind the others are not.
    QPen pen(theme().kind == Theme::Kind::HighContrast ? theme().grid : theme().line, 1);
    const double sharpness = painter.deviceTransform().m11(); // of the picture drawn into, which the device need not be
    const int fine = std::max(1, qRound(sharpness * thinWidth));
    pen.setCosmetic(fine > 1);
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, isSmooth());
    const QPointF aside(1 / sharpness, 1 / sharpness); // so that flat and steep ones get wider
    painter.translate(aside * (1 - fine) / 2);
    for (int i = 0; i < fine; ++i) {
        for (const QPolygonF &polygon : m_thin)
            painter.drawPolyline(polygon);
        painter.translate(aside);
    }
    painter.translate(aside * (-1 - fine) / 2);
}

void PlayerLinesChart::paintUnder(QPainter &painter)
{
    paintGrid(painter);
    painter.save();
    constexpr double reached = selectedWidth / 2;
    painter.setClipRect(chart()->plotArea().adjusted(0, -reached, reached, reached)); // who has just come in comes from far below
    paintThin(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &[outline, colour] : m_outlines) {
        painter.setBrush(colour);
        painter.drawPolygon(outline, Qt::WindingFill);
    }
    painter.restore();
    if (m_data->settled || m_data->days == 0 || endDay() < m_data->days - 1)
        return;
    const QRectF plot = chart()->plotArea();
    const double half = std::min(10.0, plot.width() / window().count() / 2);
    paintHatch(painter, QRectF(plot.right() - half, plot.top(), 2 * half, plot.height()), theme().grid);
}

void PlayerLinesChart::paintOver(QPainter &painter)
{
    if (m_data->days == 0 || m_data->lines.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueCaptions(painter);
    paintDayCaptions(painter);
    paintEnds(painter);
    if (const ReadOut now = readOut(); !now.isEmpty()) {
        painter.setPen(QPen(theme().win, 2));
        painter.setBrush(theme().text);
        painter.drawEllipse(now.anchor, 5, 5);
    }
}

void PlayerLinesChart::paintValueCaption(QPainter &painter, double y, const QString &text) const
{
    const QFont font = theme().font(Type::Caption);
    const QFontMetricsF metrics(font);
    const double right = chart()->plotArea().left() - theme().px(8);
    painter.setFont(font);
    painter.setPen(theme().text3);
    painter.drawText(QPointF(right - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
}

} // namespace stepladder
