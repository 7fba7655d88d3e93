// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/league_words.h"

#include "core/league/connection.h"
#include "core/league/counted.h"
#include "core/routine/board.h"
#include "ui/devices/device_words.h"
#include "ui/leaderboard/headline.h"
#include "ui/players/connection_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeagueWords)
};

const QString dash = u"\u2013"_s;
constexpr int mostNames = 3; ///< of more people the count is said

/// As far as its words go.
Board boardOf(const LeagueProfile &profile)
{
    Board board;
    board.league = profile.league;
    board.date = profile.date;
    board.seasonDay = profile.league.season.dayNumber(profile.date);
    board.final = profile.standings.final;
    for (const Standing &standing : profile.standings.rows) {
        const Player *player = playerOf(profile, standing.player);
        if (!player)
            continue;
        BoardRow row;
        row.player = *player;
        row.standing = standing;
        board.rows.push_back(std::move(row));
    }
    for (const Player &player : profile.players) {
        if (std::ranges::none_of(profile.standings.rows, [&player](const Standing &each) { return each.player == player.id; }))
            board.waiting.push_back(player);
    }
    return board;
}

QString nameOf(const LeagueProfile &profile, PlayerId player)
{
    const Player *found = playerOf(profile, player);
    return found ? found->name : QString();
}

int share(const DaySum &sum)
{
    return sum.daysRead > 0 ? static_cast<int>((100LL * sum.goalDays + sum.daysRead / 2) / sum.daysRead) : 0;
}

/// In a line that begins with it, a name of another script would turn the rest around.
QString isolated(const QString &name, const Reader &reader)
{
    return reader.locale.textDirection() == Qt::RightToLeft ? u"\u2068%1\u2069"_s.arg(name) : name;
}

/// Who holds a record since when. Of several on other days the first is told, who is the earliest.
template<typename What>
QString whoAndWhen(const LeagueProfile &profile, const std::vector<Held<What>> &record, const Reader &reader)
{
    const What &first = record.front().what;
    const bool isTogether = std::ranges::all_of(record, [&first](const Held<What> &held) { return held.what == first; });
    const auto others = static_cast<int>(record.size()) - 1;
    const QString when = daysWords(first.first, first.last, reader);
    QString who = isolated(nameOf(profile, record.front().player), reader);
    if (isTogether && others > 0 && others < mostNames) {
        QStringList names;
        for (const Held<What> &held : record)
            names.append(nameOf(profile, held.player));
        who = reader.list(names);
    } else if (isTogether && others > 0) {
        who = Words::tr("%1 and %n other(s)", "a player, of how many who are level", others).arg(who);
    }
    const QString told = Words::tr("%1, %2", "a player, when").arg(who, when);
    return isTogether ? told : Words::tr("%1, and %n other(s)", "a player and when, of how many who are level", others).arg(told);
}

Figure bestFigure(const QString &name, const std::vector<Held<Records::Best>> &best, const LeagueProfile &profile, const Reader &reader)
{
    if (best.empty())
        return {name, dash, {}};
    return {name, reader.number(best.front().what.steps), whoAndWhen(profile, best, reader)};
}

Figure streakFigure(const QString &name, const std::vector<Held<Streak>> &streak, const LeagueProfile &profile, const Reader &reader)
{
    if (streak.empty())
        return {name, dash, {}};
    return {name, Words::tr("%n day(s)", nullptr, streak.front().what.days), whoAndWhen(profile, streak, reader)};
}

QStringList namesOf(const std::vector<Player> &players, bool (*isOne)(Health))
{
    QStringList names;
    for (const Player &player : players) {
        if (isOne(connectionOf(player).health))
            names.append(player.name);
    }
    return names;
}

} // namespace

const Player *playerOf(const LeagueProfile &profile, PlayerId player)
{
    const auto found = std::ranges::find(profile.players, player, &Player::id);
    return found == profile.players.end() ? nullptr : &*found;
}

QString leadWords(const LeagueProfile &profile, const Reader &reader)
{
    if (profile.players.empty())
        return Words::tr("Nobody plays here yet.");
    const Board board = boardOf(profile);
    if (board.rows.empty() || profile.records.season.daysRead > 0)
        return headline(board, reader);
    return Words::tr("Nobody has a point yet.");
}

QString seasonWords(const LeagueProfile &profile, const Reader &reader)
{
    return seasonLine(boardOf(profile), reader);
}

std::vector<Figure> seasonFigures(const LeagueProfile &profile, const Reader &reader)
{
    const DaySum &season = profile.records.season;
    const bool isRead = season.daysRead > 0;
    return {
        {Words::tr("Steps together"), isRead ? reader.number(season.steps) : dash, Words::tr("this season")},
        {Words::tr("Steps a day"), isRead ? reader.number(season.mean()) : dash, isRead ? Words::tr("each player") : QString()},
        {Words::tr("Goal reached"), isRead ? reader.percent(share(season)) : dash, isRead ? Words::tr("of the days read") : QString()},
        {Words::tr("Players"), profile.players.empty() ? dash : reader.number(std::ssize(profile.players)), {}},
    };
}

std::vector<Figure> leagueRecordFigures(const LeagueProfile &profile, const Reader &reader)
{
    const LeagueRecords &records = profile.records;
    return {
        bestFigure(Words::tr("Best day"), records.day, profile, reader),
        bestFigure(Words::tr("Best week"), records.week, profile, reader),
        streakFigure(Words::tr("Longest streak"), records.longest, profile, reader),
        streakFigure(Words::tr("Longest running streak"), records.current, profile, reader),
    };
}

MonthWords monthWords(const MonthResult &month, const LeagueProfile &profile, const Reader &reader)
{
    QStringList names;
    for (const PlayerId winner : month.winners)
        names.append(nameOf(profile, winner));
    QString name = Words::tr("%1 %2", "month, year")
                       .arg(reader.locale.standaloneMonthName(month.first.month()), reader.locale.toString(month.first, u"yyyy"_s));
    name[0] = name.at(0).toUpper(); // a row begins with it
    const bool isRunning = month.first.addMonths(1) > profile.date && profile.league.season.contains(profile.date.addDays(1));
    return {isRunning ? Words::tr("%1, so far", "a month").arg(name) : name,
            Words::tr("%1 steps, the goal on %2 of the days", "number, per cent")
                .arg(reader.number(month.sum.steps), reader.percent(share(month.sum))),
            names.isEmpty() ? Words::tr("Nobody reached the goal") : names.size() > mostNames ? Words::tr("%n player(s)", nullptr, static_cast<int>(names.size())) : reader.list(names),
            names.isEmpty() ? QString() : names.size() == 1 ? counted(month.points, [](int n) { return Words::tr("%n point(s)", nullptr, n); })
                                                            : counted(month.points, [](int n) { return Words::tr("%n point(s) each", nullptr, n); })};
}

StateWords connectionsWords(const LeagueProfile &profile, const Reader &reader)
{
    const auto counted = [&reader](const QStringList &names, const QString &one, const QString &several) {
        return names.size() == 1 ? one.arg(names.front()) : several.arg(reader.list(names));
    };
    const QStringList waiting = namesOf(profile.players, needsPlayer);
    if (waiting.size() > mostNames)
        return {Notice::Tone::Care, Words::tr("%n player(s) need to allow access again.", nullptr, static_cast<int>(waiting.size()))};
    if (!waiting.isEmpty())
        return {Notice::Tone::Care, counted(waiting, Words::tr("%1 needs to allow access again."), Words::tr("%1 need to allow access again.", "several names"))};
    const QStringList retrying = namesOf(profile.players, [](Health health) { return health == Health::Retrying; });
    if (retrying.size() > mostNames)
        return {Notice::Tone::Waiting, Words::tr("%n player(s) could not be read last, and are tried again.", nullptr, static_cast<int>(retrying.size()))};
    if (!retrying.isEmpty())
        return {Notice::Tone::Waiting, counted(retrying, Words::tr("%1 could not be read last, and is tried again."),
                                               Words::tr("%1 could not be read last, and are tried again.", "several names"))};
    if (profile.players.empty())
        return {Notice::Tone::Plain, Words::tr("There is nobody to connect.")};
    if (std::ranges::all_of(profile.players, [](const Player &player) { return player.tracker == TrackerKind::Manual; }))
        return {Notice::Tone::Plain, Words::tr("Every day here is entered by hand.")};
    return {Notice::Tone::Done, Words::tr("All trackers are connected.")};
}

std::optional<StateWords> trackersWords(const LeagueProfile &profile, const Reader &reader)
{
    if (profile.devices.empty())
        return std::nullopt;
    QStringList low;
    for (const WatchedDevice &device : profile.devices) {
        if (isLow(device.care))
            low.append(Words::tr("%1 (%2)", "a player, a battery's level").arg(isolated(device.player.name, reader), shownLevel(device, reader)));
    }
    if (low.isEmpty())
        return StateWords{Notice::Tone::Done, Words::tr("%n tracker(s) watched, none is low.", nullptr, static_cast<int>(profile.devices.size()))};
    if (low.size() > mostNames)
        return StateWords{Notice::Tone::Care, Words::tr("%n tracker(s) are low.", nullptr, static_cast<int>(low.size()))};
    return StateWords{Notice::Tone::Care, Words::tr("Low: %1.", "players with levels").arg(reader.list(low))};
}

QString rulesWords(const League &league, const Reader &reader)
{
    const Rules &rules = league.rules;
    const QString points = Words::tr("A point at %1 steps, and one more for every %2 above.").arg(reader.number(rules.goal), reader.number(rules.bonusStep));
    if (rules.settlingHours == 0)
        return points;
    return Words::tr("%1 A day can change for %n hour(s) after its end.", "how points are earned", rules.settlingHours).arg(points);
}

} // namespace stepladder
