// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/points_data.h"

#include <QPointF>

#include <algorithm>

namespace stepladder {

QList<QPointF> pointsPath(const RankingLine &line, int from, int to, bool isWhole)
{
    QList<QPointF> path;
    const int last = std::min(to, static_cast<int>(line.points.size()) - 1);
    for (int day = std::max(from, 0); day <= last; ++day) {
        const auto at = static_cast<size_t>(day);
        if (line.positions[at] <= 0)
            continue; // not playing yet
        const auto points = static_cast<double>(line.points[at]);
        if (path.isEmpty()) {
            const bool joins = day == 0 ? isWhole : line.positions[at - 1] <= 0;
            path.append(QPointF(day, joins ? 0 : points));
        }
        const double before = path.last().y();
        if (before != points || day == last) {
            if (path.last() != QPointF(day, before))
                path.append(QPointF(day, before));
            if (before != points)
                path.append(QPointF(day, points));
        }
    }
    return path;
}

std::vector<double> pushedApart(std::vector<double> wanted, double distance, double low, double high)
{
    // Neighbours that touch become one group, which moves as a whole to where its members want to be on average.
    struct Group {
        double sum = 0; ///< of where the first one would be for each member
        int count = 0;
        [[nodiscard]] double first() const { return sum / count; }
    };
    const auto kept = [&](const Group &group) {
        return std::max(low, std::min(group.first(), high - (group.count - 1) * distance));
    };
    std::vector<Group> groups;
    for (const double value : wanted) {
        groups.push_back({value, 1});
        while (groups.size() > 1) {
            const Group &above = groups[groups.size() - 2];
            const Group &below = groups.back();
            if (kept(above) + above.count * distance <= kept(below))
                break;
            const Group merged{above.sum + below.sum - below.count * above.count * distance, above.count + below.count};
            groups.pop_back();
            groups.back() = merged;
        }
    }
    size_t at = 0;
    for (const Group &group : groups) {
        for (int i = 0; i < group.count; ++i)
            wanted[at++] = kept(group) + i * distance;
    }
    return wanted;
}

} // namespace stepladder
