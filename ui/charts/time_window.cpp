// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_window.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>
#include <vector>

namespace stepladder {

int TimeWindow::widest() const
{
    return std::min(m_days, std::max(m_most, fewest));
}

void TimeWindow::setDays(int days, int most, int usual, int before)
{
    const bool wasReset = m_wantedCount == std::min(widest(), m_usual) && m_wantedLast == m_days - 1;
    const bool wasAtEnd = m_wantedLast == m_days - 1;
    m_days = days;
    m_most = most;
    m_usual = std::max(usual, fewest);
    if (wasReset) {
        reset();
        return;
    }
    m_wantedLast = wasAtEnd ? m_days - 1 : m_wantedLast + before;
    show(m_wantedLast, m_wantedCount);
}

void TimeWindow::zoom(double factor, int about)
{
    int count = qRound(m_count * factor);
    if (count == m_count)
        count += factor < 1 ? -1 : 1;
    count = std::clamp(count, std::min(fewest, widest()), widest());
    // The share of the window after the day is kept.
    const double after = m_count > 1 ? static_cast<double>(m_last - about) / (m_count - 1) : 0;
    want(about + qRound(after * (count - 1)), count);
}

void TimeWindow::pan(int days)
{
    want(m_last + days, m_count);
}

void TimeWindow::reveal(int day)
{
    if (day > m_last)
        want(day, m_count);
    else if (day < first())
        want(day + m_count - 1, m_count);
}

void TimeWindow::reset()
{
    want(m_days - 1, std::min(widest(), m_usual));
}

void TimeWindow::want(int last, int count)
{
    show(last, count);
    m_wantedLast = m_last;
    m_wantedCount = m_count;
}

void TimeWindow::show(int last, int count)
{
    m_count = std::clamp(count, std::min(fewest, widest()), widest());
    m_last = std::clamp(last, m_count - 1, std::max(m_days, m_count) - 1);
}

void ColumnExtremes::add(const QPointF &point)
{
    const double column = std::floor((point.x() - m_from) / m_width);
    if (m_kept.isEmpty())
        m_kept.append(point);
    else if (column != m_column)
        endColumn();
    if (m_isEmpty || point.y() < m_lowest.y()) {
        m_lowest = point;
        m_isFalling = true;
    }
    if (m_isEmpty || point.y() > m_highest.y()) {
        m_highest = point;
        m_isFalling = false;
    }
    m_isEmpty = false;
    m_column = column;
    m_newest = point;
}

QList<QPointF> ColumnExtremes::take()
{
    if (!m_isEmpty) {
        endColumn();
        keep(m_newest);
    }
    return std::exchange(m_kept, {});
}

void ColumnExtremes::keep(const QPointF &point)
{
    if (m_kept.last() != point)
        m_kept.append(point);
}

void ColumnExtremes::endColumn()
{
    keep(m_isFalling ? m_highest : m_lowest);
    keep(m_isFalling ? m_lowest : m_highest);
    m_isEmpty = true;
}

namespace {

QPointF between(const QPointF &one, const QPointF &other, double x)
{
    const double wide = other.x() - one.x();
    return wide <= 0 ? QPointF(x, other.y()) : QPointF(x, one.y() + (other.y() - one.y()) * (x - one.x()) / wide);
}

} // namespace

QList<QPointF> thinned(const QList<QPointF> &path, double from, double to, int columns)
{
    QList<QPointF> cut;
    const auto begin = std::ranges::lower_bound(path, from, {}, &QPointF::x);
    const auto end = std::ranges::upper_bound(path, to, {}, &QPointF::x);
    cut.reserve(end - begin + 2);
    if (begin != path.begin() && begin != path.end() && begin->x() > from)
        cut.append(between(*std::prev(begin), *begin, from));
    cut.append(QList<QPointF>(begin, end));
    if (end != path.begin() && end != path.end() && std::prev(end)->x() < to)
        cut.append(between(*std::prev(end), *end, to));
    if (cut.size() <= 2 * columns || columns < 1)
        return cut;

    ColumnExtremes few(from, (to - from) / columns);
    for (const QPointF &point : std::as_const(cut))
        few.add(point);
    return few.take();
}

QPolygonF ribbonAlong(const QPolygonF &path, double width)
{
    if (path.size() < 2)
        return {};
    const auto asideOf = [&path](qsizetype from) {
        const QPointF way = path.at(from + 1) - path.at(from);
        const double length = std::hypot(way.x(), way.y());
        return length > 0 ? QPointF(-way.y(), way.x()) / length : QPointF(0, 1);
    };
    constexpr double sharp = 0.3; // a corner that is drawn out as far again as the line is wide, and more, is cut off
    QPolygonF outline;
    QPolygonF below;
    outline.reserve(2 * path.size());
    below.reserve(path.size());
    const auto turn = [&](const QPointF &at, const QPointF &aside) {
        outline.append(at + aside * (width / 2));
        below.append(at - aside * (width / 2));
    };
    QPointF before = asideOf(0);
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QPointF after = i + 1 < path.size() ? asideOf(i) : before;
        const double share = 1 + QPointF::dotProduct(before, after);
        if (share > sharp) {
            turn(path.at(i), (before + after) / share);
        } else {
            turn(path.at(i), before);
            turn(path.at(i), after);
        }
        before = after;
    }
    std::ranges::reverse(below);
    return outline + below;
}

std::vector<QPolygonF> dashesAlong(const QPolygonF &path, double dash, double gap)
{
    std::vector<QPolygonF> dashes;
    if (path.isEmpty())
        return dashes;
    bool isDash = true;
    double left = dash; // of this dash or gap
    QPolygonF part{path.first()};
    for (qsizetype i = 1; i < path.size(); ++i) {
        QPointF from = path.at(i - 1);
        const QPointF &to = path.at(i);
        for (double length = QLineF(from, to).length(); length > 0;) {
            const double step = std::min(left, length);
            from += (to - from) * (step / length);
            length -= step;
            left -= step;
            if (isDash)
                part.append(from);
            if (left > 0)
                continue;
            if (isDash)
                dashes.push_back(std::exchange(part, {}));
            isDash = !isDash;
            left = isDash ? dash : gap;
            if (isDash)
                part.append(from);
        }
    }
    if (part.size() > 1)
        dashes.push_back(std::move(part));
    return dashes;
}

QPolygonF bandAlong(const QPolygonF &path, double width)
{
    if (path.size() < 2)
        return {};
    struct Reach {
        double top = std::numeric_limits<double>::max();
        double bottom = std::numeric_limits<double>::lowest();
        void take(const Reach &other)
        {
            top = std::min(top, other.top);
            bottom = std::max(bottom, other.bottom);
        }
    };
    const auto columnOf = [](const QPointF &point) { return static_cast<std::ptrdiff_t>(std::floor(point.x())); };
    const std::ptrdiff_t left = columnOf(path.front());
    std::vector<Reach> columns(static_cast<size_t>(columnOf(path.back()) - left) + 1);
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPointF &from = path.at(i - 1);
        const QPointF &to = path.at(i);
        for (std::ptrdiff_t column = columnOf(from); column <= columnOf(to); ++column) {
            const auto begins = static_cast<double>(column);
            const double enters = begins <= from.x() ? from.y() : between(from, to, begins).y();
            const double leaves = to.x() <= begins + 1 ? to.y() : between(from, to, begins + 1).y();
            columns[static_cast<size_t>(column - left)].take({std::min(enters, leaves), std::max(enters, leaves)});
        }
    }
    // Steep parts are as wide as the others.
    const auto aside = static_cast<std::ptrdiff_t>(width / 2);
    QPolygonF outline;
    QPolygonF below;
    for (std::ptrdiff_t column = 0; column < std::ssize(columns); ++column) {
        Reach reach;
        for (std::ptrdiff_t near = std::max<std::ptrdiff_t>(0, column - aside); near <= std::min(column + aside, std::ssize(columns) - 1); ++near)
            reach.take(columns[static_cast<size_t>(near)]);
        const double x = static_cast<double>(left + column) + 0.5;
        outline.append(QPointF(x, reach.top - width / 2));
        below.append(QPointF(x, reach.bottom + width / 2));
    }
    std::ranges::reverse(below);
    return outline + below;
}

std::vector<QPolygonF> dashesOf(const QPolygonF &band, int dash, int gap, double tall)
{
    std::vector<QPolygonF> dashes;
    const qsizetype columns = band.size() / 2;
    const auto isTall = [&](qsizetype column) { return band.at(band.size() - 1 - column).y() - band.at(column).y() > tall; };
    for (qsizetype first = 0; first < columns;) {
        qsizetype end = std::min(first + dash, columns);
        while (end < columns && std::ranges::any_of(std::views::iota(end, std::min(end + gap, columns)), isTall))
            end = std::min(end + gap + dash, columns);
        dashes.emplace_back(band.mid(first, end - first) + band.mid(band.size() - end, end - first));
        first = end + gap;
    }
    return dashes;
}

} // namespace stepladder
