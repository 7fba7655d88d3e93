// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_chart.h"

#include "core/league/counted.h"
#include "ui/charts/points_data.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double overhang = 0.45; ///< of a place, above the first and below the last one: room for the avatars

/// From a line's end to the middle of its avatar, which would hide the way to the last day, or beside its own line may have no room.
double leader(const Theme &theme)
{
    return theme.px(17);
}

} // namespace

RankingChart::RankingChart(const Theme &theme, QWidget *parent) : PlayerLinesChart(theme, parent)
{
    setObjectName(QStringLiteral("rankingChart"));
    setAccessibleName(tr("Ranking, day by day"));
}

void RankingChart::setValueRange(QValueAxis &axis) const
{
    axis.setReverse(true);
    axis.setRange(view().top - overhang, view().bottom + overhang);
}

QList<QPointF> RankingChart::pathOf(const RankingLine &line, int from, int to) const
{
    const int samples = std::clamp(static_cast<int>(chart()->plotArea().width() / window().count() / 2), 1, 12); // two pixels for each
    QList<QPointF> path = easedPath(line.positions, from, to, samples);
    if (!path.isEmpty() && path.first().x() <= 0)
        path.prepend(QPointF(-lead, path.first().y()));
    return path;
}

double RankingChart::valueOf(const RankingLine &line, int day) const
{
    return line.positions[static_cast<size_t>(day)];
}

void RankingChart::tell(ReadOut &out, const RankingLine &line, int day) const
{
    out.value = tr("Rank %1").arg(QLocale().toString(line.ranks[static_cast<size_t>(day)]));
    out.note = counted(line.points[static_cast<size_t>(day)], [](int n) { return tr("%n point(s)", nullptr, n); });
}

QRectF RankingChart::plotArea(QSizeF size) const
{
    const double widest = widestName();
    const QFontMetricsF captions(theme().font(Type::Caption));
    const double left = widestRank() + theme().px(22);
    const double lastDay = captions.horizontalAdvance(dayCaption(QDate(2000, 11, 28), true)) / 2 + 2;
    const double right = m_named ? theme().px(20 + edge) + leader(theme()) + rankRoom() + std::min(widest, size.width() * 0.36)
                                 : std::max<double>(theme().px(22), lastDay);
    return {left, topMargin(), std::max(20.0, size.width() - left - right), std::max(20.0, size.height() - captionRoom() - topMargin())};
}

double RankingChart::widestRank() const
{
    return figuresWidth(theme().font(Type::Caption), QLocale().toString(static_cast<int>(data().lines.size())));
}

double RankingChart::rankRoom() const
{
    return widestRank() + theme().px(8);
}

double RankingChart::topMargin() const
{
    return m_named ? theme().px(12) : 4; // the first place's number stays off the focus ring
}

double RankingChart::heightFor(double place) const
{
    return topMargin() + place * (static_cast<double>(data().lines.size()) - 1 + 2 * overhang) + captionRoom();
}

double RankingChart::firstPlace(double place) const
{
    return topMargin() + place * overhang;
}

double RankingChart::rowHeight() const
{
    return chart()->plotArea().height() / (view().bottom - view().top + 2 * overhang);
}

double RankingChart::reach() const
{
    return std::max(14.0, rowHeight() / 2);
}

QString RankingChart::description() const
{
    if (data().lines.empty() || data().days == 0)
        return tr("No days to show yet.");
    return tr("Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.", nullptr,
              static_cast<int>(data().lines.size()))
        .arg(dayWords(data().day(window().first())), dayWords(data().day(endDay())));
}

int RankingChart::tickStep() const
{
    const int places = view().bottom - view().top + 1;
    return places > 12 ? static_cast<int>(valueTicks(places).step) : 1;
}

void RankingChart::paintGrid(QPainter &painter) const
{
    for (int position = view().top; position <= view().bottom; ++position) {
        if (position == view().top || position % tickStep() == 0)
            paintGridLine(painter, position);
    }
}

double RankingChart::radius() const
{
    return std::clamp(rowHeight() / 2 - 1, 8.0, 11.0);
}

std::vector<RankingChart::Label> RankingChart::labels() const
{
    const QRectF plot = chart()->plotArea();
    const double apart = std::max(m_named ? QFontMetricsF(theme().font(Type::Control)).height() : 0, 2 * radius() + 1);
    std::vector<int> shown = inOrderOfNeed();
    const auto positionOf = [this](int index) { return line(index).positions[static_cast<size_t>(endDay())]; };
    std::erase_if(shown, [&](int index) { return positionOf(index) < view().top || positionOf(index) > view().bottom; });
    shown.resize(std::min(shown.size(), static_cast<size_t>(std::max(1.0, plot.height() / apart))));
    std::ranges::sort(shown, {}, positionOf);
    std::vector<double> wanted;
    wanted.reserve(shown.size());
    for (const int index : shown)
        wanted.push_back(place(endDay(), positionOf(index)).y());
    const std::vector<double> placed = pushedApart(wanted, apart, plot.top() + radius(), plot.bottom() - radius());
    // Away from their lines, a leader joins them: all or none.
    const bool onLines = std::ranges::equal(wanted, placed, [](double one, double other) { return std::abs(one - other) < 1; });
    const double beside = onLines && !m_named ? 0 : leader(theme());
    std::vector<Label> labels;
    for (size_t i = 0; i < shown.size(); ++i)
        labels.push_back({shown[i], QPointF(place(endDay(), 0).x() + beside, placed[i])});
    return labels;
}

QList<QPair<QString, QRectF>> RankingChart::names() const
{
    const QFontMetricsF metrics(theme().font(Type::Control));
    QList<QPair<QString, QRectF>> names;
    for (const Label &label : labels()) {
        const double left = label.centre.x() + radius() + theme().px(8);
        const double wide = std::min(rankRoom() + metrics.horizontalAdvance(line(label.index).name), viewport()->width() - left - theme().px(edge));
        names.append({line(label.index).name, QRectF(left, label.centre.y() - metrics.height() / 2, wide, metrics.height())});
    }
    return names;
}

PlayerId RankingChart::playerAt(QPointF position, int day) const
{
    if (position.x() <= chart()->plotArea().right() + radius())
        return PlayerLinesChart::playerAt(position, day);
    const std::vector<Label> all = labels();
    const auto nearest = std::ranges::min_element(all, {}, [&](const Label &label) { return std::abs(label.centre.y() - position.y()); });
    return nearest != all.end() && std::abs(nearest->centre.y() - position.y()) < reach() ? line(nearest->index).player : PlayerId();
}

/// A line's height is a place of its own, its rank is shared by ties: the captions tell the ranks of the first day shown, at which
/// they stand, as those beside the names tell the last day's.
QList<QPair<int, double>> RankingChart::captions() const
{
    QList<QPair<int, double>> captions;
    const double height = QFontMetricsF(theme().font(Type::Caption)).height();
    double free = -1e9;
    for (int position = view().top; position <= view().bottom; ++position) {
        if (position != view().top && position % tickStep() != 0)
            continue;
        const double y = place(endDay(), position).y();
        const std::optional<int> rank = data().rankAt(position, window().first());
        if (y < free || !rank)
            continue;
        free = y + height;
        captions.append({*rank, y});
    }
    return captions;
}

void RankingChart::paintValueCaptions(QPainter &painter) const
{
    for (const auto &[rank, y] : captions())
        paintValueCaption(painter, y, QLocale().toString(rank));
}

void RankingChart::paintEnds(QPainter &painter) const
{
    const std::vector<Label> all = labels();
    for (const Label &label : all)
        paintLeader(painter, label);
    for (const Label &label : all)
        paintEnd(painter, label);
}

void RankingChart::paintLeader(QPainter &painter, const Label &label) const
{
    const RankingLine &line = this->line(label.index);
    painter.setPen(QPen(colourOf(line), 1.5));
    painter.drawLine(place(endDay(), valueOf(line, endDay())), label.centre);
}

void RankingChart::paintEnd(QPainter &painter, const Label &label) const
{
    const RankingLine &line = this->line(label.index);
    const double radius = this->radius();
    const QPointF centre = label.centre;
    const bool chosen = line.player == selectedPlayer();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().win);
    painter.drawEllipse(centre, radius + 2, radius + 2);
    paintAvatar(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), line.name, line.colour,
                theme());
    if (!m_named)
        return;
    const QFont font = theme().font(chosen ? Type::BodyStrong : Type::Control);
    const QFontMetricsF metrics(font);
    const double left = centre.x() + radius + theme().px(8) + rankRoom();
    const QFont caption = theme().font(Type::Caption);
    const QFontMetricsF figures(caption);
    const QString rank = QLocale().toString(line.ranks[static_cast<size_t>(endDay())]);
    painter.setFont(caption);
    painter.setPen(theme().text3);
    painter.drawText(QPointF(left - theme().px(8) - figures.horizontalAdvance(rank), centre.y() + figures.capHeight() / 2), rank);
    const QString name = metrics.elidedText(line.name, Qt::ElideRight, viewport()->width() - left - theme().px(edge));
    painter.setFont(font);
    painter.setPen(chosen ? theme().text : theme().text2);
    painter.drawText(QPointF(left, centre.y() + metrics.capHeight() / 2), name);
}

} // namespace stepladder
