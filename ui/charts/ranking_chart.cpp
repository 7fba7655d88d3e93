// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_chart.h"

#include "ui/theme/marks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double plainWidth = 2.4;
constexpr double selectedWidth = 4;
constexpr double thinWidth = 1;
constexpr double gapWidth = selectedWidth + 4; ///< 4 of ground round the selected line
constexpr double overhang = 0.45; ///< of a place, above the first and below the last one: room for the avatars

constexpr double lead = 0.6;     ///< of a day, level, before the first one: else a change on it looks like a kink

/// The line's way from day `from` to day `to`.
QList<QPointF> pathOf(const RankingLine &line, int from, int to)
{
    QList<QPointF> path = easedPath(line.positions, from, to);
    if (!path.isEmpty() && path.first().x() <= 0)
        path.prepend(QPointF(-lead, path.first().y()));
    return path;
}

/// Opaque, because a line is drawn piece by piece and the joints of a translucent one would show.
QColor mixed(const QColor &colour, const QColor &ground, float share)
{
    const auto mix = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

} // namespace

RankingChart::RankingChart(const Theme &theme, QWidget *parent)
    : ChartSurface(theme, parent), m_dayAxis(new QValueAxis(this)), m_rankAxis(new QValueAxis(this))
{
    setObjectName(QStringLiteral("rankingChart"));
    setAccessibleName(tr("Ranking, day by day"));
    for (QValueAxis *axis : {m_dayAxis, m_rankAxis}) {
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    m_rankAxis->setReverse(true);
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_rankAxis, Qt::AlignLeft);
}

void RankingChart::setData(RankingData ranking)
{
    m_data = std::move(ranking);
    refresh();
}

void RankingChart::rebuild()
{
    chart()->removeAllSeries();
    m_view = rankingView(m_data, selectedPlayer());
    m_dayAxis->setRange(-lead, std::max(1, m_data.days - 1));
    m_rankAxis->setRange(m_view.top - overhang, m_view.bottom + overhang);
    for (const int index : m_view.thin)
        addLine(m_data.lines[static_cast<size_t>(index)], theme().line, thinWidth);
    const int chosen = m_data.indexOf(selectedPlayer());
    for (const int index : m_view.coloured) {
        if (index != chosen)
            addLine(m_data.lines[static_cast<size_t>(index)], colourOf(m_data.lines[static_cast<size_t>(index)]), plainWidth);
    }
    if (chosen >= 0) {
        const RankingLine &line = m_data.lines[static_cast<size_t>(chosen)];
        addSeries(pathOf(line, 0, m_data.days - 1), QPen(theme().win, gapWidth, Qt::SolidLine, Qt::RoundCap));
        addLine(line, colourOf(line), selectedWidth);
    }
}

QColor RankingChart::colourOf(const RankingLine &line) const
{
    const QColor colour = theme().player(line.colour);
    const bool dimmed = m_data.indexOf(selectedPlayer()) >= 0 && line.player != selectedPlayer()
        && theme().kind != Theme::Kind::HighContrast;
    return dimmed ? mixed(colour, theme().win, theme().isDark() ? 0.62F : 0.5F) : colour;
}

void RankingChart::addLine(const RankingLine &line, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (Theme::repeats(line.colour)) {
        pen.setStyle(Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
    }
    const int last = m_data.days - 1;
    if (line.settled || last < 1) {
        addSeries(pathOf(line, 0, last), pen);
        return;
    }
    addSeries(pathOf(line, 0, last - 1), pen);
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({3 / width, 4 / width});
    addSeries(pathOf(line, last - 1, last), pen);
}

void RankingChart::addSeries(const QList<QPointF> &path, const QPen &pen)
{
    if (path.isEmpty())
        return;
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->replace(path);
    chart()->addSeries(series);
    series->attachAxis(m_dayAxis);
    series->attachAxis(m_rankAxis);
}

QRectF RankingChart::plotArea(QSizeF view) const
{
    const QFontMetricsF names(theme().font(Type::BodyStrong));
    double widest = 0;
    for (const RankingLine &line : m_data.lines)
        widest = std::max(widest, names.horizontalAdvance(line.name));
    const QFontMetricsF captions(theme().font(Type::Caption));
    const double left = captions.horizontalAdvance(QLocale().toString(static_cast<int>(m_data.lines.size()))) + theme().px(22);
    const double right = theme().px(22) + std::min(widest + theme().px(6), view.width() * 0.36);
    const double bottom = captions.height() + theme().px(10);
    return {left, 4, std::max(20.0, view.width() - left - right), std::max(20.0, view.height() - bottom - 4)};
}

double RankingChart::rowHeight() const
{
    return chart()->plotArea().height() / (m_view.bottom - m_view.top + 2 * overhang);
}

ReadOut RankingChart::readOutAt(int day, PlayerId pointed) const
{
    int index = m_data.indexOf(pointed.isValid() ? pointed : selectedPlayer());
    if (index < 0 && !m_data.lines.empty())
        index = 0;
    if (index < 0 || day < 0 || day >= m_data.days)
        return {};
    const RankingLine &line = m_data.lines[static_cast<size_t>(index)];
    const auto at = static_cast<size_t>(day);
    ReadOut out;
    out.title = tr("%1, %2", "player, day").arg(line.name, dayText(m_data.day(day)));
    if (line.ranks[at] <= 0) {
        out.anchor = place(day, m_view.bottom);
        out.value = tr("Not in the league yet");
        return out;
    }
    out.anchor = place(day, line.positions[at]);
    out.value = tr("Rank %1").arg(QLocale().toString(line.ranks[at]));
    out.note = tr("%n point(s)", nullptr, static_cast<int>(line.points[at]));
    if (!line.settled && day == m_data.days - 1)
        out.note = tr("%1, may still change", "points").arg(out.note);
    return out;
}

PlayerId RankingChart::neighbour(int by) const
{
    // The lines come in the order of the board.
    if (m_data.lines.empty())
        return {};
    const auto last = static_cast<int>(m_data.lines.size()) - 1;
    const int here = m_data.indexOf(selectedPlayer());
    const int there = here < 0 ? (by > 0 ? 0 : last) : std::clamp(here + by, 0, last);
    return m_data.lines[static_cast<size_t>(there)].player;
}

PlayerId RankingChart::playerAt(QPointF position, int day) const
{
    if (day < 0)
        return {};
    PlayerId nearest;
    double reach = std::max(14.0, rowHeight() / 2);
    const bool atEnd = position.x() > chart()->plotArea().right();
    for (const int index : m_view.coloured) {
        const RankingLine &line = m_data.lines[static_cast<size_t>(index)];
        const int at = line.positions[static_cast<size_t>(atEnd ? m_data.days - 1 : day)];
        const double away = std::abs(place(day, at).y() - position.y());
        if (at > 0 && away < reach) {
            reach = away;
            nearest = line.player;
        }
    }
    return nearest;
}

QString RankingChart::description() const
{
    if (m_data.lines.empty() || m_data.days == 0)
        return tr("No days to show yet.");
    return tr("Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.", nullptr,
              static_cast<int>(m_data.lines.size()))
        .arg(dayText(m_data.first), dayText(m_data.day(m_data.days - 1)));
}

int RankingChart::tickStep() const
{
    const int places = m_view.bottom - m_view.top + 1;
    return places > 12 ? static_cast<int>(valueTicks(places).step) : 1;
}

void RankingChart::paintUnder(QPainter &painter)
{
    for (int position = m_view.top; position <= m_view.bottom; ++position) {
        if (position == m_view.top || position % tickStep() == 0)
            paintGridLine(painter, position);
    }
    if (m_data.settled || m_data.days == 0)
        return;
    const QRectF plot = chart()->plotArea();
    const double half = std::min(10.0, plot.width() / m_data.days / 2);
    paintHatch(painter, QRectF(plot.right() - half, plot.top(), 2 * half, plot.height()), theme().line);
}

std::vector<int> RankingChart::labelled() const
{
    // The selected one first, the others from the top as far as their names do not touch.
    std::vector<int> wanted = m_view.coloured;
    const int chosen = m_data.indexOf(selectedPlayer());
    std::stable_partition(wanted.begin(), wanted.end(), [chosen](int index) { return index == chosen; });
    const double height = QFontMetricsF(theme().font(Type::Control)).height();
    std::vector<int> chosenLabels;
    std::vector<double> taken;
    for (const int index : wanted) {
        const int position = m_data.lines[static_cast<size_t>(index)].positions.back();
        if (position < m_view.top || position > m_view.bottom)
            continue;
        const double y = place(m_data.days - 1, position).y();
        if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - y) < height; }))
            continue;
        taken.push_back(y);
        chosenLabels.push_back(index);
    }
    return chosenLabels;
}

void RankingChart::paintOver(QPainter &painter)
{
    if (m_data.days == 0 || m_data.lines.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintRankCaptions(painter);
    paintDayCaptions(painter, m_data.first);
    const double radius = std::clamp(rowHeight() / 2 - 1, 8.0, 11.0);
    for (const int index : labelled())
        paintEnd(painter, m_data.lines[static_cast<size_t>(index)], radius);
    if (const ReadOut now = readOut(); !now.isEmpty()) {
        painter.setPen(QPen(theme().win, 2));
        painter.setBrush(theme().text);
        painter.drawEllipse(now.anchor, 5, 5);
    }
}

void RankingChart::paintRankCaptions(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme().text3);
    double free = -1e9;
    for (int position = m_view.top; position <= m_view.bottom; ++position) {
        if (position != m_view.top && position % tickStep() != 0)
            continue;
        const QString text = QLocale().toString(m_data.rankAt(position));
        const double y = place(0, position).y();
        if (y < free)
            continue;
        free = y + metrics.height();
        const double right = chart()->plotArea().left() - theme().px(8);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
}

void RankingChart::paintEnd(QPainter &painter, const RankingLine &line, double radius) const
{
    const QPointF centre = place(m_data.days - 1, line.positions.back());
    const bool chosen = line.player == selectedPlayer();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().win);
    painter.drawEllipse(centre, radius + 2, radius + 2);
    paintAvatar(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), line.name, line.colour,
                theme());
    const QFont font = theme().font(chosen ? Type::BodyStrong : Type::Control);
    const QFontMetricsF metrics(font);
    const double left = centre.x() + radius + theme().px(8);
    const QString name = metrics.elidedText(line.name, Qt::ElideRight, viewport()->width() - left - 2);
    painter.setFont(font);
    painter.setPen(chosen ? theme().text : theme().text2);
    painter.drawText(QPointF(left, centre.y() + metrics.capHeight() / 2), name);
}

} // namespace stepladder
