// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/standings.h"

#include <algorithm>
#include <numeric>

namespace stepladder {

namespace {

/// A player's score at the end of a day, as far as ranking needs it.
struct Score {
    size_t contender = 0;
    Tally total;
};

/// The steps of a day that counts; nothing for every other day.
std::optional<StepCount> countedSteps(const ScoredDay &day, const Contender &contender, const Season &season)
{
    return day.day >= contender.joined && season.contains(day.day) ? day.steps : std::nullopt;
}

void add(Tally &tally, StepCount steps, const Rules &rules)
{
    tally.points += pointsFor(steps, rules);
    tally.steps += steps.value;
}

/// Highest points first; within a rank by steps, then by name. Ids make the order total.
void order(std::vector<Score> &scores, std::span<const Contender> contenders)
{
    std::sort(scores.begin(), scores.end(), [contenders](const Score &a, const Score &b) {
        if (a.total.points != b.total.points)
            return a.total.points > b.total.points;
        if (a.total.steps != b.total.steps)
            return a.total.steps > b.total.steps;
        const Contender &first = contenders[a.contender];
        const Contender &second = contenders[b.contender];
        const int byName = QString::compare(first.name, second.name, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : first.id < second.id;
    });
}

/// The rank of each score, in their order.
std::vector<int> ranks(const std::vector<Score> &scores, Ranking ranking)
{
    std::vector<int> result(scores.size(), 1);
    for (size_t i = 1; i < scores.size(); ++i) {
        if (scores[i].total.points == scores[i - 1].total.points)
            result[i] = result[i - 1];
        else
            result[i] = ranking == Ranking::Dense ? result[i - 1] + 1 : static_cast<int>(i) + 1;
    }
    return result;
}

} // namespace

Standings standingsFor(QDate date, const Rules &rules, const Season &season, std::span<const Contender> contenders)
{
    Standings standings;
    standings.date = date;
    standings.seasonDay = season.dayNumber(date);
    standings.final = true;

    std::vector<Score> today;
    std::vector<Score> dayBefore;
    today.reserve(contenders.size());
    dayBefore.reserve(contenders.size());
    std::vector<std::optional<StepCount>> steps(contenders.size());
    for (size_t i = 0; i < contenders.size(); ++i) {
        const Contender &contender = contenders[i];
        if (contender.joined > date)
            continue;
        Tally before = contender.carried;
        for (const ScoredDay &day : contender.days) {
            const auto counted = countedSteps(day, contender, season);
            if (counted && day.day < date)
                add(before, *counted, rules);
            else if (counted && day.day == date)
                steps[i] = counted;
        }
        if (contender.joined < date && date > season.first)
            dayBefore.push_back({i, before});
        if (steps[i])
            add(before, *steps[i], rules);
        today.push_back({i, before});
        standings.final = standings.final && contender.settled;
    }
    order(today, contenders);
    order(dayBefore, contenders);

    std::vector<int> rankBefore(contenders.size(), 0);
    const std::vector<int> formerRanks = ranks(dayBefore, rules.ranking);
    for (size_t place = 0; place < dayBefore.size(); ++place)
        rankBefore[dayBefore[place].contender] = formerRanks[place];

    const std::vector<int> todaysRanks = ranks(today, rules.ranking);
    standings.rows.reserve(today.size());
    for (size_t place = 0; place < today.size(); ++place) {
        const size_t i = today[place].contender;
        const Contender &contender = contenders[i];
        standings.rows.push_back(Standing{
            .player = contender.id,
            .name = contender.name,
            .rank = todaysRanks[place],
            .steps = steps[i],
            .points = steps[i] ? pointsFor(*steps[i], rules) : 0,
            .total = today[place].total,
            .movement = rankBefore[i] > 0 ? std::optional(rankBefore[i] - todaysRanks[place]) : std::nullopt,
            .state = contender.state,
            .settled = contender.settled,
            .was = contender.was,
            .isKeptByHand = contender.isKeptByHand,
        });
    }
    return standings;
}

RankingHistory rankingHistory(QDate first, QDate last, const Rules &rules, const Season &season,
                              std::span<const Contender> contenders)
{
    RankingHistory history;
    history.first = first;
    const auto length = static_cast<size_t>(std::max<qint64>(0, first.daysTo(last) + 1));
    std::vector<Tally> totals(contenders.size());
    std::vector<std::vector<std::optional<StepCount>>> steps(contenders.size());
    for (size_t i = 0; i < contenders.size(); ++i) {
        const Contender &contender = contenders[i];
        history.lines.push_back({contender.id, std::vector<int>(length, 0), std::vector<int>(length, 0),
                                 std::vector<qint64>(length, 0)});
        totals[i] = contender.carried;
        steps[i].resize(length);
        for (const ScoredDay &day : contender.days) {
            const auto counted = countedSteps(day, contender, season);
            if (!counted || day.day > last)
                continue;
            if (day.day < first)
                add(totals[i], *counted, rules);
            else
                steps[i][static_cast<size_t>(first.daysTo(day.day))] = counted;
        }
    }
    for (size_t offset = 0; offset < length; ++offset) {
        const QDate date = first.addDays(static_cast<qint64>(offset));
        std::vector<Score> scores;
        for (size_t i = 0; i < contenders.size(); ++i) {
            if (contenders[i].joined > date)
                continue;
            if (const auto &counted = steps[i][offset])
                add(totals[i], *counted, rules);
            scores.push_back({i, totals[i]});
        }
        order(scores, contenders);
        const std::vector<int> dayRanks = ranks(scores, rules.ranking);
        for (size_t place = 0; place < scores.size(); ++place) {
            RankingHistory::Line &line = history.lines[scores[place].contender];
            line.ranks[offset] = dayRanks[place];
            line.positions[offset] = static_cast<int>(place) + 1;
            line.points[offset] = scores[place].total.points;
        }
    }
    return history;
}

} // namespace stepladder
