// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/headline.h"

#include "core/delivery/slack_text.h"
#include "core/league/counted.h"
#include "ui/leaderboard/board_span.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of the sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::Headline)
};

constexpr int mostNames = 3; ///< more people than this are counted, not named
constexpr int longestName = 32; ///< in a sentence that names several and must stay in view

QStringList namesAt(const Board &board, int rank)
{
    QStringList names;
    for (const BoardRow &row : board.rows) {
        if (row.standing.rank == rank)
            names << row.player.name;
    }
    return names;
}

QString named(const QStringList &names, const Reader &reader)
{
    return names.size() <= mostNames ? reader.list(names) : Words::tr("%n player(s)", nullptr, int(names.size()));
}

QString points(qint64 count, const Reader &reader)
{
    // Large counts are written the reader's way; the plural still follows the number.
    QString text = counted(count, [](int n) { return Words::tr("%n point(s)", "season points", n); });
    return text.replace(QString::number(count), reader.number(count));
}

bool nobodyRead(const Board &board)
{
    return std::all_of(board.rows.begin(), board.rows.end(),
                       [](const BoardRow &row) { return !row.standing.steps.has_value(); });
}

bool isKeptByHand(const Board &board)
{
    return std::ranges::all_of(board.rows, &Standing::isKeptByHand, &BoardRow::standing);
}

QString lead(const Board &board, const Reader &reader, bool decided)
{
    const Standing &first = board.rows.front().standing;
    const qint64 top = first.total.points;
    const QStringList leaders = namesAt(board, first.rank);
    if (leaders.size() > 1) {
        if (top == 0)
            return Words::tr("Nobody has a point yet. Everybody stands on the first rung.");
        const QString who = named(leaders, reader);
        return decided ? Words::tr("%1 share the season with %2").arg(who, points(top, reader))
                       : Words::tr("%1 share the top rung with %2").arg(who, points(top, reader));
    }
    const QString who = first.name;
    const auto next = std::find_if(board.rows.begin(), board.rows.end(),
                                   [&](const BoardRow &row) { return row.standing.rank != first.rank; });
    if (next == board.rows.end()) {
        return decided ? Words::tr("%1 wins the season with %2").arg(who, points(top, reader))
                       : Words::tr("%1 stands at %2").arg(who, points(top, reader));
    }
    const QString ahead = points(top - next->standing.total.points, reader);
    const QString behind = named(namesAt(board, next->standing.rank), reader);
    if (decided)
        return Words::tr("%1 wins the season, %2 ahead of %3").arg(who, ahead, behind);
    if (!first.movement)
        return Words::tr("%1 leads, %2 ahead of %3").arg(who, ahead, behind);
    return *first.movement > 0 ? Words::tr("%1 takes the lead, %2 ahead of %3").arg(who, ahead, behind)
                               : Words::tr("%1 keeps the lead, %2 ahead of %3").arg(who, ahead, behind);
}

/// Who earned most over several days.
QString mostEarned(const Board &board, const Reader &reader)
{
    qint64 most = 0;
    for (const BoardRow &row : board.rows)
        most = std::max(most, row.range ? row.range->tally.points : 0);
    if (most == 0)
        return Words::tr("Nobody earned a point on these days.");
    QStringList names;
    for (const BoardRow &row : board.rows) {
        if (row.range && row.range->tally.points == most)
            names << row.player.name;
    }
    return names.size() == 1 ? Words::tr("%1 earned the most: %2").arg(names.front(), points(most, reader))
                             : Words::tr("%1 earned the most: %2 each", "several names").arg(named(names, reader), points(most, reader));
}

/// The league's season was over before the first of those who wait could begin.
bool cameTooLate(const Board &board)
{
    const std::optional<QDate> last = board.league.season.last;
    return last && firstDay(board) > *last;
}

QString startSentence(const Board &board, const Reader &reader)
{
    const Season &season = board.league.season;
    if (season.last && cameTooLate(board))
        return Words::tr("The season ended on %1").arg(reader.longDate(*season.last));
    const QDate first = firstDay(board);
    const qint64 days = reader.today().daysTo(first);
    if (first == season.first) {
        if (days == 0)
            return Words::tr("The season starts today");
        return days == 1 ? Words::tr("The season starts tomorrow")
                         : Words::tr("The season starts on %1").arg(reader.longDate(first));
    }
    if (days == 0)
        return Words::tr("Today is the first day that counts");
    return days == 1 ? Words::tr("Tomorrow is the first day that counts")
                     : Words::tr("The first day that counts is %1").arg(reader.longDate(first));
}

/// When the round after the first day runs.
QString firstRankingSentence(const Board &board, const Reader &reader)
{
    const QDateTime at(firstDay(board).addDays(1), board.league.roundTime, board.league.zone);
    const QDate date = reader.local(at).date();
    const qint64 days = reader.today().daysTo(date);
    if (days == 0)
        return Words::tr("The first ranking comes today at %1.", "time").arg(reader.time(at));
    if (days == 1)
        return Words::tr("The first ranking comes tomorrow at %1.", "time").arg(reader.time(at));
    return Words::tr("The first ranking comes on %1 at %2.", "date, time").arg(reader.longDate(date), reader.time(at));
}

QString beforeTheFirstRanking(const Board &board, const Reader &reader)
{
    QStringList names;
    for (const Player &player : board.waiting)
        names << plainName(player.name, longestName);
    const QString who = named(names, reader);
    if (cameTooLate(board)) {
        return names.size() == 1 ? Words::tr("%1 joined after it and counts from the next season.").arg(who)
                                 : Words::tr("%1 joined after it and count from the next season.", "several names").arg(who);
    }
    const QString where = names.size() == 1 ? Words::tr("%1 is on the first rung.").arg(who)
                                            : Words::tr("%1 are on the first rung.", "several names").arg(who);
    return where + u'\n' + firstRankingSentence(board, reader);
}

/// The next ones to come, in the season and from today on: who looks back is not told of those who came long since.
QString joiningSentence(const Board &board, const Reader &reader)
{
    QStringList names;
    QDate next;
    for (const Player &player : board.waiting) {
        const QDate day = firstDay(player, board.league);
        if (day < reader.today() || !board.league.season.contains(day) || (next.isValid() && day > next))
            continue;
        if (day < next)
            names.clear();
        next = day;
        names << plainName(player.name, longestName);
    }
    if (names.isEmpty())
        return {};
    const bool alone = names.size() == 1;
    const QString who = named(names, reader);
    const qint64 days = reader.today().daysTo(next);
    if (days == 0)
        return alone ? Words::tr("%1 joins today.").arg(who) : Words::tr("%1 join today.", "several names").arg(who);
    if (days == 1)
        return alone ? Words::tr("%1 joins tomorrow.").arg(who) : Words::tr("%1 join tomorrow.", "several names").arg(who);
    return alone ? Words::tr("%1 joins on %2.", "name, date").arg(who, reader.longDate(next))
                 : Words::tr("%1 join on %2.", "several names, date").arg(who, reader.longDate(next));
}

QDateTime settledAt(const BoardRow &row, const Board &board)
{
    const QDateTime latest = settlesAt(board.date, row.player.zone, board.league.rules.settlingHours);
    if (row.record && row.record->finalSince.isValid())
        return std::min(latest, row.record->finalSince);
    return latest;
}

} // namespace

QString headline(const Board &board, const Reader &reader)
{
    if (board.rows.empty())
        return board.waiting.empty() ? QString() : startSentence(board, reader);
    const Season &season = board.league.season;
    if (board.first.isValid() && board.first > season.first)
        return mostEarned(board, reader);
    const bool over = season.last && board.date >= *season.last;
    if (over && board.final)
        return lead(board, reader, true);
    if (nobodyRead(board) && isKeptByHand(board))
        return Words::tr("Nobody has entered %1 yet.", "a weekday").arg(reader.locale.standaloneDayName(board.date.dayOfWeek()));
    if (nobodyRead(board)) {
        return Words::tr("%1 is still on the wrists. Nothing has been synced yet.")
            .arg(reader.locale.standaloneDayName(board.date.dayOfWeek()));
    }
    return lead(board, reader, false);
}

QString settlingLine(const Board &board, const Reader &reader)
{
    if (board.rows.empty())
        return {};
    // The last moment among those who matter: who is open, or everybody once all is final.
    QStringList open;
    QDateTime until;
    for (const BoardRow &row : board.rows) {
        if (!board.final && row.standing.settled)
            continue;
        const QDateTime end = settledAt(row, board);
        until = until.isValid() ? std::max(until, end) : end;
        open << row.player.name;
    }
    if (board.final)
        return Words::tr("Final since %1").arg(reader.longWhen(until));
    if (open.size() > mostNames) {
        return Words::tr("Not settled yet: %n player(s) can still change until %1.", nullptr, int(open.size()))
            .arg(reader.longWhen(until));
    }
    return Words::tr("Not settled yet: %1 can still change until %2.").arg(reader.list(open), reader.longWhen(until));
}

QString waitingLine(const Board &board, const Reader &reader)
{
    if (board.waiting.empty())
        return {};
    return board.rows.empty() ? beforeTheFirstRanking(board, reader) : joiningSentence(board, reader);
}

QString seasonLine(const Board &board, const Reader &reader)
{
    const Season &season = board.league.season;
    if (!season.first.isValid())
        return Words::tr("No season yet");
    if (board.seasonDay < 1)
        return Words::tr("Season starts %1", "a date").arg(shortDate(season.first, board.date, reader));
    const bool wholeMonth = season.last && season.first.day() == 1
        && *season.last == season.first.addMonths(1).addDays(-1) && season.first.year() == board.date.year();
    const QString name = wholeMonth
        ? Words::tr("%1 season", "name of a month").arg(reader.locale.standaloneMonthName(season.first.month()))
        : Words::tr("Season from %1", "a date").arg(shortDate(season.first, board.date, reader));
    if (!season.last)
        return Words::tr("%1, day %2").arg(name, reader.number(board.seasonDay));
    const int length = season.length().value_or(1);
    return Words::tr("%1, day %2 of %3")
        .arg(name, reader.number(std::min(board.seasonDay, length)), reader.number(length));
}

QString leagueLine(const Board &board, const Reader &reader)
{
    return board.rows.empty() && board.waiting.empty() ? Words::tr("No season yet") : seasonLine(board, reader);
}

QString startLine(const Board &board, const Reader &reader)
{
    if (!board.rows.empty() || board.waiting.empty())
        return {};
    if (board.seasonDay < 1 || cameTooLate(board))
        return seasonLine(board, reader);
    return Words::tr("Counts from %1", "a date").arg(shortDate(firstDay(board), board.date, reader));
}

QString relativeDay(QDate date, const Reader &reader)
{
    const auto days = static_cast<int>(date.daysTo(reader.today()));
    if (days == 0)
        return Words::tr("Today");
    if (days == 1)
        return Words::tr("Yesterday");
    return days > 1 ? Words::tr("%n day(s) ago", nullptr, days) : Words::tr("In %n day(s)", nullptr, -days);
}

} // namespace stepladder
