// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"

#include <algorithm>
#include <array>

namespace stepladder::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;
constexpr int historyDays = 30;

struct Person {
    QString name;
    int colour;
    qint64 seasonPoints; ///< up to Thursday
    std::array<int, 14> fortnight; ///< the last is Thursday
    QDateTime sync;
    std::optional<int> battery;
};

QDateTime november(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

const std::vector<Person> &people()
{
    static const std::vector<Person> all{
        {u"Tiger Lily"_s, 0, 43, {12600, 12300, 10400, 12100, 11300, 9600, 10900, 12400, 12900, 8100, 11600, 12200, 10800, 13482},
         november(20, 8, 12), 82},
        {u"Tootles"_s, 7, 40, {10900, 12600, 11400, 10200, 9800, 10300, 11800, 10100, 9700, 12100, 10700, 11200, 11500, 7938},
         november(20, 8, 5), 64},
        {u"Molly"_s, 3, 34, {10400, 11100, 11600, 10300, 12100, 8900, 9500, 10600, 9900, 12800, 10400, 14200, 10900, 11302},
         november(20, 8, 36), 41},
        {u"Wendy"_s, 2, 30, {11900, 12100, 10400, 11700, 9600, 12400, 9800, 11200, 10600, 12900, 8200, 12300, 11000, 11206},
         november(19, 22, 10), 73},
        {u"Slightly"_s, 4, 26, {12100, 10900, 11800, 10200, 11300, 6100, 8700, 9800, 11600, 12800, 10100, 10600, 10000, none},
         november(18, 21, 14), std::nullopt},
        {u"Curly"_s, 6, 24, {9600, 9100, 9800, 10100, 12600, 11200, 11600, 11100, 11900, 10400, 10900, 9700, 10800, 12770},
         november(20, 8, 20), 55},
        {u"Nibs"_s, 5, 19, {9700, 10400, 9200, 8600, 9900, 8100, 9300, 8400, 12100, 9800, 12700, 10300, 10900, 10061},
         november(20, 7, 40), 14},
        {u"Peter"_s, 1, 19, {10200, 6400, 7900, 12600, 10800, 11900, 12300, 9700, 8100, none, 9100, 7600, 10300, 14907},
         november(20, 8, 28), 90},
    };
    return all;
}

League lagoon()
{
    League league;
    league.id = {1};
    league.name = u"Lagoon League"_s;
    league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    return league;
}

std::optional<StepCount> counted(int steps)
{
    return steps == none ? std::optional<StepCount>() : StepCount{steps};
}

/// Thirty days up to Thursday; those before the fortnight repeat it with a change of a few hundred.
std::vector<ScoredDay> history(const Person &person, QDate end)
{
    std::vector<ScoredDay> days;
    for (int i = 0; i < historyDays; ++i) {
        const int back = historyDays - 1 - i;
        const auto place = static_cast<size_t>(13 - back % 14);
        const int steps = person.fortnight[place];
        const int moved = steps == none || back < 14 ? steps : steps + (i * 733) % 1500 - 700;
        days.push_back({end.addDays(-back), counted(moved)});
    }
    return days;
}

Contender contender(const Person &person, PlayerId id, const League &league, QDate date)
{
    Contender result;
    result.id = id;
    result.name = person.name;
    result.joined = league.season.first;
    qint64 earned = 0;
    for (const ScoredDay &day : history(person, date)) {
        if (day.day.daysTo(date) >= 14)
            continue;
        result.days.push_back(day);
        earned += day.steps ? pointsFor(*day.steps, league.rules) : 0;
    }
    result.carried.points = person.seasonPoints - earned;
    result.state = DayState::Final;
    result.settled = true;
    if (person.name == u"Wendy"_s || person.name == u"Slightly"_s) {
        result.state = person.name == u"Wendy"_s ? DayState::Provisional : DayState::Missing;
        result.settled = false;
    }
    if (person.name == u"Molly"_s) {
        result.state = DayState::Restated;
        result.was = StepCount{8412};
    }
    return result;
}

BoardRow row(const Person &person, const Standing &standing, const League &league, QDate date)
{
    BoardRow result;
    result.standing = standing;
    result.player.id = standing.player;
    result.player.league = league.id;
    result.player.name = person.name;
    result.player.colour = person.colour;
    result.player.joined = league.season.first;
    result.player.tracker = TrackerKind::GoogleHealth;
    result.player.state = ConnectionState::Connected;
    result.player.lastSync = person.sync;
    result.recent = history(person, date);
    if (standing.steps) {
        DayRecord record;
        record.day = date;
        record.steps = standing.steps;
        record.changedAt = person.sync;
        if (standing.settled)
            record.finalSince = november(20, 7, 0);
        if (standing.was)
            record.restatement = DayRecord::Restatement{standing.was, november(20, 8, 36)};
        result.record = record;
    }
    Device device;
    device.id = u"watch"_s;
    device.model = person.name == u"Nibs"_s ? u"Inspire 3"_s : u"Charge 6"_s;
    device.batteryPercent = person.battery;
    device.lastSync = person.sync;
    result.device = device;
    for (auto day = result.recent.rbegin(); day != result.recent.rend(); ++day) {
        if (!day->steps || day->steps->value < league.rules.goal)
            break;
        ++result.streak;
    }
    return result;
}

} // namespace

QDateTime fridayMorning()
{
    return november(20, 8, 41);
}

Board thursday()
{
    const League league = lagoon();
    const QDate date(2026, 11, 19);
    std::vector<Contender> contenders;
    for (const Person &person : people())
        contenders.push_back(contender(person, {static_cast<qint64>(contenders.size()) + 1}, league, date));
    const Standings standings = standingsFor(date, league.rules, league.season, contenders);

    Board board;
    board.league = league;
    board.date = date;
    board.final = standings.final;
    board.seasonDay = standings.seasonDay;
    for (const Standing &standing : standings.rows) {
        const Person &person = people()[static_cast<size_t>(standing.player.value - 1)];
        board.rows.push_back(row(person, standing, league, date));
    }
    std::vector<Contender> inOrder;
    for (const BoardRow &each : board.rows)
        inOrder.push_back(contenders[static_cast<size_t>(each.player.id.value - 1)]);
    board.ranking = rankingHistory(date.addDays(-13), date, league.rules, league.season, inOrder);
    return board;
}

Board crowd(int count, int days)
{
    Board board;
    board.date = QDate(2026, 11, 19);
    board.league.season.first = board.date.addDays(1 - days);
    board.ranking.first = board.league.season.first;
    for (int i = 0; i < count; ++i) {
        BoardRow row;
        row.player.id = PlayerId{i + 1};
        row.player.name = u"Player %1"_s.arg(i + 1);
        row.player.colour = i;
        row.player.joined = board.league.season.first;
        row.standing.player = row.player.id;
        row.standing.name = row.player.name;
        row.standing.rank = i + 1;
        row.standing.settled = true;
        RankingHistory::Line line;
        line.player = row.player.id;
        for (int day = 0; day < days; ++day) {
            const bool isLate = i == count - 1 && day < days - 1;
            const int position = day % 2 == 0 || day == days - 1 ? i + 1 : std::min(count, (i ^ 1) + 1);
            line.positions.push_back(isLate ? 0 : position);
            line.ranks.push_back(isLate ? 0 : position);
            line.points.push_back(isLate ? 0 : (count - i) + day);
            row.recent.push_back({board.ranking.first.addDays(day), StepCount{5000 + 100 * i + day}});
        }
        board.rows.push_back(row);
        board.ranking.lines.push_back(line);
    }
    return board;
}

Receipt mollysReceipt()
{
    Board board = thursday();
    const DayChange before{board.date, StepCount{8'412}, november(20, 0, 10), ReadingSource::Tracker};
    const DayChange now{board.date, StepCount{11'302}, november(20, 8, 38), ReadingSource::Tracker};
    return {.row = rowOf(board, u"Molly"_s), .day = board.date, .rules = board.league.rules, .readings = {before, now}, .told = {}};
}

Board empty()
{
    Board board;
    board.league = lagoon();
    board.date = QDate(2026, 11, 19);
    return board;
}

Board waiting(const QStringList &names)
{
    Board board = empty();
    board.seasonDay = board.league.season.dayNumber(board.date);
    for (const QString &name : names) {
        Player player;
        player.id = {static_cast<qint64>(board.waiting.size()) + 1};
        player.league = board.league.id;
        player.name = name;
        player.colour = static_cast<int>(board.waiting.size());
        player.joined = fridayMorning().date();
        board.waiting.push_back(player);
    }
    return board;
}

Board beforeTheSeason(const QStringList &names)
{
    Board board = waiting(names);
    board.league.season = {QDate(2026, 12, 1), QDate(2026, 12, 31)};
    board.seasonDay = board.league.season.dayNumber(board.date);
    return board;
}

PlayerId playerNamed(const Board &board, const QString &name)
{
    const auto found = std::find_if(board.rows.begin(), board.rows.end(),
                                    [&](const BoardRow &each) { return each.player.name == name; });
    return found == board.rows.end() ? PlayerId{} : found->player.id;
}

BoardRow &rowOf(Board &board, const QString &name)
{
    const auto found = std::find_if(board.rows.begin(), board.rows.end(),
                                    [&](const BoardRow &each) { return each.player.name == name; });
    Q_ASSERT(found != board.rows.end());
    return *found;
}

} // namespace stepladder::sample
