// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>
#include <numbers>
#include <numeric>

namespace stepladder {

namespace {

constexpr size_t colouredAtMost = 12;
constexpr size_t drawnAtMost = 100;
constexpr int neighbours = 5;

int lastPosition(const RankingLine &line)
{
    return line.positions.empty() ? 0 : line.positions.back();
}

/// Lines in the order of their last places; those who have none yet come last.
std::vector<int> byLastPosition(const RankingData &data)
{
    std::vector<int> order(data.lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&data](int index) {
        const int position = lastPosition(data.lines[static_cast<size_t>(index)]);
        return position > 0 ? position : std::numeric_limits<int>::max();
    });
    return order;
}

/// Of lines in the order of their places the first ones and those who moved furthest, as many as a player and the neighbours.
std::vector<int> firstAndMovers(const RankingData &data, std::vector<int> order)
{
    constexpr int all = 2 * neighbours + 1;
    const auto moved = [&data](int index) {
        const std::vector<int> &positions = data.lines[static_cast<size_t>(index)].positions;
        const bool isKnown = positions.size() > 1 && positions.back() > 0 && positions[positions.size() - 2] > 0;
        return isKnown ? std::abs(positions.back() - positions[positions.size() - 2]) : 0;
    };
    std::ranges::stable_sort(order.begin() + all / 2 + 1, order.end(), std::ranges::greater(), moved);
    order.resize(all);
    return order;
}

DailyBar::Kind kindOf(std::optional<StepCount> steps, const Rules &rules)
{
    if (!steps)
        return DailyBar::Kind::Missing;
    return steps->value >= rules.goal ? DailyBar::Kind::Reached : DailyBar::Kind::Below;
}

void addAverages(std::vector<DailyBar> &bars)
{
    for (size_t i = 0; i < bars.size(); ++i) {
        qint64 sum = 0;
        int readings = 0;
        for (size_t j = i < 6 ? 0 : i - 6; j <= i; ++j) {
            if (const auto steps = bars[j].steps) {
                sum += steps->value;
                ++readings;
            }
        }
        if (readings > 0 && bars[i].kind != DailyBar::Kind::Before)
            bars[i].average = static_cast<double>(sum) / readings;
    }
}

/// What lies before a player's first day is left out, as long as a fortnight is shown.
void trimBefore(std::vector<DailyBar> &bars)
{
    constexpr std::ptrdiff_t shortest = 14;
    const auto first = std::ranges::find_if(bars, [](const DailyBar &bar) { return bar.kind != DailyBar::Kind::Before; });
    const std::ptrdiff_t spare = std::max<std::ptrdiff_t>(0, std::ssize(bars) - shortest);
    bars.erase(bars.begin(), bars.begin() + std::min(first - bars.begin(), spare));
}

DailyData::Summary summaryOf(const std::vector<DailyBar> &bars, const Season &season, const Rules &rules)
{
    DailyData::Summary summary;
    qint64 sum = 0;
    int readings = 0;
    for (const DailyBar &bar : bars) {
        if (bar.kind == DailyBar::Kind::Before || !season.contains(bar.day))
            continue;
        ++summary.days;
        if (!bar.steps)
            continue;
        sum += bar.steps->value;
        ++readings;
        if (bar.steps->value >= rules.goal)
            ++summary.goalDays;
        if (!summary.best || bar.steps->value > *summary.best) {
            summary.best = bar.steps->value;
            summary.bestDay = bar.day;
        }
    }
    if (readings > 0)
        summary.average = static_cast<qint32>(std::lround(static_cast<double>(sum) / readings));
    return summary;
}

} // namespace

int RankingData::indexOf(PlayerId player) const
{
    const auto found = std::ranges::find(lines, player, &RankingLine::player);
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

RankingData rankingData(const Board &board, int mostDays)
{
    RankingData data;
    data.settled = board.final;
    std::map<PlayerId, const RankingHistory::Line *> history;
    size_t days = 0;
    for (const RankingHistory::Line &line : board.ranking.lines) {
        history.emplace(line.player, &line);
        days = std::max(days, line.positions.size());
    }
    data.days = std::min(static_cast<int>(days), mostDays);
    const int before = static_cast<int>(days) - data.days;
    data.first = board.ranking.first.addDays(before);
    data.isWhole = data.first == board.league.season.first;
    const auto last = [days, before](auto values) {
        values.resize(days);
        values.erase(values.begin(), values.begin() + before);
        return values;
    };
    for (const BoardRow &row : board.rows) {
        const auto found = history.find(row.player.id);
        if (found == history.end())
            continue;
        RankingLine line{row.player.id,           row.player.name,      row.player.colour,    row.standing.settled,
                         last(found->second->positions), last(found->second->ranks), last(found->second->points)};
        data.lines.push_back(std::move(line));
    }
    return data;
}

std::optional<int> RankingData::rankAt(int position, int day) const
{
    const auto at = static_cast<size_t>(day);
    const auto line = std::ranges::find_if(lines, [&](const RankingLine &each) { return at < each.positions.size() && each.positions[at] == position; });
    return line == lines.end() ? std::nullopt : std::optional(line->ranks[at]);
}

RankingView rankingView(const RankingData &data, PlayerId chosen)
{
    RankingView view;
    const std::vector<int> order = byLastPosition(data);
    const auto count = static_cast<int>(order.size());
    view.bottom = std::max(1, count);
    if (order.size() <= colouredAtMost) {
        view.coloured = order;
        std::ranges::sort(view.coloured);
        return view;
    }
    const auto place = static_cast<int>(std::ranges::find(order, data.indexOf(chosen)) - order.begin());
    const int middle = place == count ? 0 : place;
    const int first = std::clamp(middle - neighbours, 0, count - 2 * neighbours - 1);
    view.coloured.assign(order.begin() + first, order.begin() + first + 2 * neighbours + 1);
    if (place == count && order.size() <= drawnAtMost)
        view.coloured = firstAndMovers(data, order);
    if (order.size() <= drawnAtMost) {
        for (const int index : order) {
            if (std::ranges::find(view.coloured, index) == view.coloured.end())
                view.thin.push_back(index);
        }
        std::ranges::sort(view.thin);
    } else {
        // The neighbours' last places, and the chosen one's way as far as it stays near them.
        view.top = first + 1;
        view.bottom = first + 2 * neighbours + 1;
        const int reach = 3 * neighbours;
        for (const int position : data.lines[static_cast<size_t>(order[static_cast<size_t>(middle)])].positions) {
            if (position > 0) {
                view.top = std::min(view.top, std::max(position, middle + 1 - reach));
                view.bottom = std::max(view.bottom, std::min(position, middle + 1 + reach));
            }
        }
    }
    std::ranges::sort(view.coloured);
    return view;
}

std::optional<DailyData> dailyData(const Board &board, PlayerId player)
{
    const auto row = std::ranges::find(board.rows, player, [](const BoardRow &r) { return r.player.id; });
    if (row == board.rows.end())
        return std::nullopt;
    return dailyData(row->player, board.league, row->recent, row->standing.settled ? std::set<QDate>() : std::set{board.date});
}

DailyData dailyData(const Player &player, const League &league, const std::vector<ScoredDay> &days, const std::set<QDate> &unsettled)
{
    const Rules &rules = league.rules;
    DailyData data{player.id, player.name, player.colour, rules.goal, {}, {}};
    for (const ScoredDay &scored : days) {
        DailyBar bar;
        bar.day = scored.day;
        bar.steps = scored.steps;
        bar.kind = kindOf(scored.steps, rules);
        if (scored.steps && league.season.contains(scored.day) && scored.day >= player.joined)
            bar.points = pointsFor(*scored.steps, rules);
        if (scored.steps && unsettled.contains(scored.day))
            bar.kind = DailyBar::Kind::Provisional;
        if (!scored.steps && player.joined.isValid() && scored.day < player.joined)
            bar.kind = DailyBar::Kind::Before;
        data.bars.push_back(bar);
    }
    trimBefore(data.bars);
    addAverages(data.bars);
    data.summary = summaryOf(data.bars, Season{std::max(league.season.first, player.joined), league.season.last}, rules);
    return data;
}

DailyBar meanOf(std::span<const DailyBar> bars, qint32 goal)
{
    if (bars.size() == 1)
        return bars.front();
    using Kind = DailyBar::Kind;
    const auto has = [bars](Kind kind) { return std::ranges::find(bars, kind, &DailyBar::kind) != bars.end(); };
    DailyBar mean{bars.front().day, has(Kind::Missing) ? Kind::Missing : Kind::Before, {}, 0, {}};
    double steps = 0;
    double averages = 0;
    int read = 0;
    int averaged = 0;
    for (const DailyBar &bar : bars) {
        steps += bar.steps.value_or(StepCount{}).value;
        read += bar.steps ? 1 : 0;
        averages += bar.average.value_or(0);
        averaged += bar.average ? 1 : 0;
        mean.points += bar.points;
    }
    if (averaged > 0)
        mean.average = averages / averaged;
    if (read == 0)
        return mean;
    mean.steps = StepCount{static_cast<qint32>(std::lround(steps / read))};
    mean.kind = has(Kind::Provisional) ? Kind::Provisional : mean.steps->value >= goal ? Kind::Reached : Kind::Below;
    return mean;
}

ValueTicks valueTicks(double highest)
{
    const double target = std::max(highest, 4.0) / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(target)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= target && step >= 1 && step == std::floor(step))
            return {step, std::max(1, static_cast<int>(std::ceil(highest / step)))};
    }
    return {10 * power, 5};
}

QList<QPointF> easedPath(const std::vector<int> &positions, int from, int to, int samples)
{
    std::vector<QPointF> steps; // from one day to the next
    for (int sample = 1; sample <= samples; ++sample) {
        const double t = static_cast<double>(sample) / samples;
        steps.emplace_back(t - 1, (1 - std::cos(std::numbers::pi * t)) / 2);
    }
    QList<QPointF> path;
    const int last = std::min(to, static_cast<int>(positions.size()) - 1);
    for (int day = std::max(from, 0); day <= last; ++day) {
        const int here = positions[static_cast<size_t>(day)];
        if (here <= 0)
            continue; // not playing yet
        if (path.isEmpty()) {
            path.append(QPointF(day, here));
            continue;
        }
        const double before = path.last().y();
        if (before == here) {
            const bool stillFlat = path.size() > 1 && path.at(path.size() - 2).y() == before;
            if (stillFlat)
                path.last().setX(day);
            else
                path.append(QPointF(day, here));
            continue;
        }
        for (const QPointF &step : steps)
            path.append(QPointF(day + step.x(), before + (here - before) * step.y()));
    }
    return path;
}

} // namespace stepladder
