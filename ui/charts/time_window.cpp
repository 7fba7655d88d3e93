// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_window.h"

#include <algorithm>
#include <cmath>

namespace stepladder {

int TimeWindow::widest() const
{
    return std::min(m_days, std::max(m_most, fewest));
}

void TimeWindow::setDays(int days, int most, int usual)
{
    const bool wasReset = isReset();
    const bool wasAtEnd = m_last == m_days - 1;
    m_days = days;
    m_most = most;
    m_usual = std::max(usual, fewest);
    if (wasReset)
        reset();
    else if (wasAtEnd)
        m_last = m_days - 1;
    keepInside();
}

void TimeWindow::zoom(double factor, int about)
{
    int count = qRound(m_count * factor);
    if (count == m_count)
        count += factor < 1 ? -1 : 1;
    count = std::clamp(count, std::min(fewest, widest()), widest());
    // The share of the window after the day is kept.
    const double after = m_count > 1 ? static_cast<double>(m_last - about) / (m_count - 1) : 0;
    m_last = about + qRound(after * (count - 1));
    m_count = count;
    keepInside();
}

void TimeWindow::pan(int days)
{
    m_last += days;
    keepInside();
}

void TimeWindow::reveal(int day)
{
    if (day > m_last)
        m_last = day;
    else if (day < first())
        m_last = day + m_count - 1;
    keepInside();
}

void TimeWindow::reset()
{
    m_count = std::min(widest(), m_usual);
    m_last = m_days - 1;
}

void TimeWindow::keepInside()
{
    m_count = std::clamp(m_count, std::min(fewest, widest()), widest());
    m_last = std::clamp(m_last, m_count - 1, std::max(m_days, m_count) - 1);
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

    QList<QPointF> few;
    few.reserve(2 * columns + 2);
    few.append(cut.first());
    const double wide = (to - from) / columns;
    for (qsizetype at = 0; at < cut.size();) {
        const double column = std::floor((cut.at(at).x() - from) / wide);
        qsizetype lowest = at, highest = at;
        for (; at < cut.size() && std::floor((cut.at(at).x() - from) / wide) == column; ++at) {
            if (cut.at(at).y() < cut.at(lowest).y())
                lowest = at;
            if (cut.at(at).y() > cut.at(highest).y())
                highest = at;
        }
        for (const qsizetype each : {std::min(lowest, highest), std::max(lowest, highest)}) {
            if (few.last() != cut.at(each))
                few.append(cut.at(each));
        }
    }
    if (few.last() != cut.last())
        few.append(cut.last());
    return few;
}

} // namespace stepladder
