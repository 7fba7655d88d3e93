// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/headline.h"

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
    QString text = Words::tr("%n point(s)", "season points", static_cast<int>(count));
    return text.replace(QString::number(count), reader.number(count));
}

bool nobodyRead(const Board &board)
{
    return std::all_of(board.rows.begin(), board.rows.end(),
                       [](const BoardRow &row) { return !row.standing.steps.has_value(); });
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
        return {};
    const Season &season = board.league.season;
    if (board.seasonDay < 1)
        return Words::tr("The season starts on %1").arg(reader.longDate(season.first));
    const bool over = season.last && board.date >= *season.last;
    if (over && board.final)
        return lead(board, reader, true);
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

QString seasonLine(const Board &board, const Reader &reader)
{
    const Season &season = board.league.season;
    if (!season.first.isValid())
        return Words::tr("No season yet");
    const bool wholeMonth = season.last && season.first.day() == 1
        && *season.last == season.first.addMonths(1).addDays(-1);
    const QString name = wholeMonth
        ? Words::tr("%1 season", "name of a month").arg(reader.locale.standaloneMonthName(season.first.month()))
        : Words::tr("Season from %1", "a date").arg(reader.shortDate(season.first));
    if (board.seasonDay < 1)
        return name;
    if (!season.last)
        return Words::tr("%1, day %2").arg(name, reader.number(board.seasonDay));
    const int length = season.length().value_or(1);
    return Words::tr("%1, day %2 of %3")
        .arg(name, reader.number(std::min(board.seasonDay, length)), reader.number(length));
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

QString readingCount(const Board &board)
{
    const auto read = std::count_if(board.rows.begin(), board.rows.end(),
                                    [](const BoardRow &row) { return row.standing.steps.has_value(); });
    return Words::tr("%1 of %n player(s) up to date", nullptr, int(board.rows.size())).arg(read);
}

} // namespace stepladder
