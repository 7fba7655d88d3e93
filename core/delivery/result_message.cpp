// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/result_message.h"

#include "core/delivery/day_form.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"–"_s;
constexpr qsizetype longestShortNote = 600; ///< characters, of a note in the brief text of a large league

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultMessage)
};

/// On the season's first day everybody is new, so nobody is called so.
QString movementSign(const Standing &row, const Standings &standings, const QLocale &locale)
{
    if (!row.movement)
        return standings.seasonDay == 1 ? nothing : Words::tr("new");
    if (*row.movement == 0)
        return nothing;
    return (*row.movement > 0 ? u"▲ "_s : u"▼ "_s) + locale.toString(std::abs(*row.movement));
}

/// The same to be read aloud; nothing where nothing moved.
QString movementWords(const Standing &row, const Standings &standings, const QLocale &locale)
{
    if (!row.movement)
        return standings.seasonDay == 1 ? QString() : Words::tr("new");
    if (*row.movement == 0)
        return {};
    return (*row.movement > 0 ? Words::tr("up %1") : Words::tr("down %1")).arg(locale.toString(std::abs(*row.movement)));
}

QString signedPoints(qint32 points, const QLocale &locale)
{
    return points > 0 ? u'+' + locale.toString(points) : locale.toString(points);
}

ResultMessage::Row tableRow(const Standing &row, const Standings &standings, const QLocale &locale)
{
    const QString mark = row.settled ? QString() : u"*"_s;
    return {.rank = locale.toString(row.rank),
            .movement = movementSign(row, standings, locale),
            .name = plainName(row.name),
            .steps = (row.steps ? locale.toString(row.steps->value) : nothing) + mark,
            .points = row.steps ? signedPoints(row.points, locale) : nothing,
            .total = locale.toString(row.total.points),
            .count = row.steps,
            .place = row.rank,
            .dayPoints = row.points,
            .totalPoints = row.total.points};
}

QString stepsWords(const Standing &row, const QLocale &locale)
{
    if (!row.steps && row.isKeptByHand)
        return row.settled ? Words::tr("no steps entered") : Words::tr("no steps entered yet");
    if (!row.steps)
        return row.settled ? Words::tr("not synced") : Words::tr("not synced yet");
    const int count = row.steps->value;
    return (row.settled ? Words::tr("%1 step(s)", nullptr, count) : Words::tr("%1 step(s) so far", nullptr, count))
        .arg(locale.toString(count));
}

/// "1. Ana: 14,210 steps, 5 points, 84 in all, up 2"
QString line(const Standing &row, const Standings &standings, const QLocale &locale)
{
    QStringList parts{stepsWords(row, locale)};
    if (row.steps)
        parts += Words::tr("%1 point(s)", nullptr, row.points).arg(locale.toString(row.points));
    parts += Words::tr("%1 in all").arg(locale.toString(row.total.points));
    if (const QString moved = movementWords(row, standings, locale); !moved.isEmpty())
        parts += moved;
    return u"%1. %2: "_s.arg(locale.toString(row.rank), nameInLine(row.name, locale)) + parts.join(comma(locale) + u' ');
}

/// "Slightly, Wendy and 3 more", of those whose day is not settled.
QString whoMayChange(const Standings &standings, const QLocale &locale)
{
    constexpr int shown = 10;
    QStringList names;
    int more = 0;
    for (const Standing &row : standings.rows) {
        if (row.settled)
            continue;
        if (names.size() < shown)
            names += nameInLine(row.name, locale, 40);
        else
            ++more;
    }
    QString list = names.join(comma(locale) + u' ');
    if (more > 0)
        list += Words::tr(" and %1 more", nullptr, more).arg(locale.toString(more));
    return list;
}

QString seasonDay(const League &league, const Standings &standings, const QLocale &locale)
{
    if (const std::optional<int> length = league.season.length())
        return Words::tr("Day %1 of %2").arg(locale.toString(standings.seasonDay), locale.toString(*length));
    return Words::tr("Day %1").arg(locale.toString(standings.seasonDay));
}

QString shortText(const ResultMessage &message, int letters, bool totals)
{
    QStringList lines{message.title + u". "_s + message.seasonDay + u". "_s
                      + (totals ? Words::tr("Place, name, steps, points in all:") : Words::tr("Place, name, steps:"))};
    for (const ResultMessage::Row &row : message.rows) {
        lines += row.rank + u' ' + nameInLine(row.name, message.locale, letters) + u' ' + row.steps
            + (totals ? u' ' + row.total : QString());
    }
    lines += message.final ? message.settling : Words::tr("* may still change");
    for (const QString &note : message.notes)
        lines += note.size() > longestShortNote ? note.left(note.lastIndexOf(u'\n', longestShortNote)) + u"\n…"_s : note;
    return lines.join(u'\n');
}

} // namespace

ResultMessage resultMessage(const League &league, const Standings &standings, const QLocale &locale)
{
    ResultMessage message;
    message.locale = locale;
    message.title = nameInLine(league.name, locale, 60) + comma(locale) + u' ' + locale.toString(standings.date, QLocale::LongFormat);
    message.seasonDay = seasonDay(league, standings, locale);
    message.final = standings.final;
    message.settling = standings.final ? Words::tr("All final.")
                                       : Words::tr("May still change: %1.").arg(whoMayChange(standings, locale));
    QStringList lines{message.title + u". "_s + message.seasonDay + u'.'};
    for (const Standing &row : standings.rows) {
        message.rows.push_back(tableRow(row, standings, locale));
        lines += line(row, standings, locale);
    }
    lines += message.settling;
    message.text = lines.join(u'\n');
    return message;
}

void addNote(ResultMessage &message, const QString &note)
{
    message.notes += note;
    message.text += (message.text.isEmpty() ? QString() : u"\n"_s) + note;
}

QString briefText(const ResultMessage &message)
{
    const auto fits = [](const QString &text) { return slackText(text).size() <= longestSlackEdit; };
    if (fits(message.text) || message.rows.empty())
        return message.text;
    constexpr size_t shortestLine = 6; // rank, letter and steps, apart
    if (message.rows.size() * shortestLine > static_cast<size_t>(longestSlackEdit))
        return shortText(message, 1, false); // so many fit in no way: to try them all takes long
    for (const int letters : {40, 24, 16, 12}) {
        if (const QString brief = shortText(message, letters, true); fits(brief))
            return brief;
    }
    for (const int letters : {16, 12, 10, 8, 7, 6, 5, 4, 3, 2}) {
        if (const QString brief = shortText(message, letters, false); fits(brief))
            return brief;
    }
    return shortText(message, 1, false); // a league of hundreds: the channel takes as many lines as it can
}

} // namespace stepladder
