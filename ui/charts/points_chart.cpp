// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/points_chart.h"

#include "core/league/counted.h"
#include "ui/charts/points_data.h"
#include "ui/theme/figures.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace stepladder {

PointsChart::PointsChart(const Theme &theme, QWidget *parent) : PlayerLinesChart(theme, parent)
{
    setObjectName(QStringLiteral("pointsChart"));
    setAccessibleName(tr("Season points, day by day"));
}

void PointsChart::prepare()
{
    PlayerLinesChart::prepare();
    m_season = spanOf(0, data().days - 1);
}

void PointsChart::rebuild()
{
    m_span = spanOf(std::max(0, window().first() - 1), window().last()); // from where the lines come
    PlayerLinesChart::rebuild();
}

/// From zero in the season's first weeks; later from a round number below the lowest line, for the lines to be apart.
PointsChart::Span PointsChart::spanOf(int from, int to) const
{
    double lowest = std::numeric_limits<double>::max();
    double highest = 0;
    for (const std::vector<int> *indices : {&view().coloured, &view().thin}) {
        for (const int index : *indices) {
            for (int day = from; day <= std::min(to, data().days - 1); ++day) {
                const auto at = static_cast<size_t>(day);
                if (line(index).positions[at] <= 0)
                    continue;
                lowest = std::min(lowest, static_cast<double>(line(index).points[at]));
                highest = std::max(highest, static_cast<double>(line(index).points[at]));
            }
        }
    }
    if ((data().isWhole && from == 0) || lowest > highest || lowest < (highest - lowest) / 2)
        lowest = 0;
    const double step = std::max(1.0, valueTicks(highest - lowest).step);
    const double first = std::floor(lowest / step) * step;
    return {first, step, std::max(1, static_cast<int>(std::ceil((highest - first) / step)))};
}

void PointsChart::setValueRange(QValueAxis &axis) const
{
    const Span &ticks = m_span;
    axis.setRange(ticks.first, ticks.first + ticks.step * ticks.count);
}

QList<QPointF> PointsChart::pathOf(const RankingLine &line, int from, int to) const
{
    QList<QPointF> path = pointsPath(line, from, to, data().isWhole);
    if (!path.isEmpty() && path.first().x() <= 0)
        path.prepend(QPointF(-lead, path.first().y()));
    return path;
}

double PointsChart::valueOf(const RankingLine &line, int day) const
{
    return static_cast<double>(line.points[static_cast<size_t>(day)]);
}

void PointsChart::tell(ReadOut &out, const RankingLine &line, int day) const
{
    out.value = counted(line.points[static_cast<size_t>(day)], [](int n) { return tr("%n point(s)", nullptr, n); });
    out.note = tr("Rank %1").arg(QLocale().toString(line.ranks[static_cast<size_t>(day)]));
}

QString PointsChart::description() const
{
    if (data().lines.empty() || data().days == 0)
        return tr("No days to show yet.");
    return tr("Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.",
              nullptr, static_cast<int>(data().lines.size()))
        .arg(dayWords(data().day(window().first())), dayWords(data().day(endDay())));
}

double PointsChart::widestNumber() const
{
    double widest = 0;
    for (const RankingLine &line : data().lines) {
        if (!line.points.empty())
            widest = std::max(widest, figuresWidth(theme().font(Type::BodyStrong), QLocale().toString(line.points.back())));
    }
    return widest;
}

QRectF PointsChart::plotArea(QSizeF size) const
{
    const double widest = widestName();
    const QFontMetricsF captions(theme().font(Type::Caption));
    const Span &ticks = m_season; // no view has wider captions
    const double left = captions.horizontalAdvance(QLocale().toString(qRound64(ticks.first + ticks.step * ticks.count)))
        + theme().px(8 + edge);
    const double right = theme().px(28 + edge) + std::min(widest, size.width() * 0.3) + theme().px(8) + widestNumber();
    const double above = captions.height() / 2 + theme().px(edge);
    return {left, above, std::max(20.0, size.width() - left - right), std::max(20.0, size.height() - captionRoom() - above)};
}

void PointsChart::paintGrid(QPainter &painter) const
{
    const Span &ticks = m_span;
    for (int tick = 0; tick <= ticks.count; ++tick)
        paintGridLine(painter, ticks.first + tick * ticks.step);
}

void PointsChart::paintValueCaptions(QPainter &painter) const
{
    const Span &ticks = m_span;
    for (int tick = 0; tick <= ticks.count; ++tick) {
        const double value = ticks.first + tick * ticks.step;
        paintValueCaption(painter, place(endDay(), value).y(), QLocale().toString(qRound64(value)));
    }
}

std::vector<int> PointsChart::labelled() const
{
    // As many as there is room for, the selected one among them.
    std::vector<int> shown = inOrderOfNeed();
    std::erase_if(shown, [this](int index) { return line(index).positions[static_cast<size_t>(endDay())] <= 0; });
    const auto room = static_cast<size_t>(std::max(1.0, chart()->plotArea().height() / theme().px(labelDistance)));
    shown.resize(std::min(shown.size(), room));
    std::ranges::stable_sort(shown, {}, [this](int index) { return line(index).positions[static_cast<size_t>(endDay())]; });
    return shown;
}

void PointsChart::paintEnds(QPainter &painter) const
{
    const std::vector<int> shown = labelled();
    const QRectF plot = chart()->plotArea();
    const int last = endDay();
    std::vector<double> wanted;
    wanted.reserve(shown.size());
    for (const int index : shown)
        wanted.push_back(place(last, valueOf(line(index), last)).y());
    const std::vector<double> placed = pushedApart(wanted, theme().px(labelDistance), plot.top(), plot.bottom());
    const double dot = plot.right() + theme().px(18);
    const double left = dot + theme().px(10);
    const double numberWidth = widestNumber();
    for (size_t i = 0; i < shown.size(); ++i) {
        const RankingLine &player = line(shown[i]);
        const bool chosen = player.player == selectedPlayer();
        painter.setPen(QPen(colourOf(player), 1));
        painter.drawPolyline(QPolygonF({{plot.right() + 2, wanted[i]}, {plot.right() + theme().px(4), wanted[i]},
                                        {dot - theme().px(6), placed[i]}, {dot, placed[i]}}));
        painter.setPen(Theme::repeats(player.colour) ? QPen(theme().text, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme().player(player.colour));
        painter.drawEllipse(QPointF(dot, placed[i]), theme().px(4), theme().px(4));
        painter.setBrush(Qt::NoBrush);

        const QFont font = theme().font(chosen ? Type::BodyStrong : Type::Control);
        const QFontMetricsF metrics(font);
        const double end = viewport()->width() - theme().px(edge);
        const double baseline = placed[i] + metrics.capHeight() / 2;
        painter.setFont(font);
        painter.setPen(chosen ? theme().text : theme().text2);
        painter.drawText(QPointF(left, baseline),
                         metrics.elidedText(player.name, Qt::ElideRight, end - numberWidth - theme().px(6) - left));
        drawFigures(painter, QRectF(end - numberWidth, baseline - metrics.ascent(), numberWidth, metrics.height()),
                    Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(player.points[static_cast<size_t>(last)]));
    }
}

} // namespace stepladder
