// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/desktop_text.h"

#include "core/delivery/catch_up.h"
#include "core/delivery/day_form.h"
#include "core/delivery/slack_text.h"
#include "core/league/counted.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t places = 3;        ///< of the board that are told
constexpr size_t mostDays = 3;      ///< of those missed; the board shows the others
constexpr qsizetype mostPlayers = 3; ///< corrected in one notification
constexpr int longestName = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesktopText)
};

QString shortDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, weekdayAndDay(locale));
}

/// Who shares the first place, or how many do.
QString leaders(const std::vector<Standing> &rows, const QLocale &locale)
{
    QStringList names;
    for (const Standing &row : rows) {
        if (row.rank == rows.front().rank)
            names += nameInLine(row.name, locale, longestName);
    }
    return names.size() == 2 ? Words::tr("%1 and %2").arg(names.first(), names.last())
                             : Words::tr("%1 player(s)", nullptr, static_cast<int>(names.size())).arg(locale.toString(names.size()));
}

QString news(const League &league, const Standings &standings, const QLocale &locale)
{
    const std::vector<Standing> &rows = standings.rows;
    const bool isRead = std::any_of(rows.begin(), rows.end(), [](const Standing &row) { return row.steps.has_value(); });
    const bool isDecided = standings.final && league.season.last && standings.date >= *league.season.last;
    if (rows.empty() || (!isRead && !isDecided))
        return Words::tr("Nothing has been synced yet");
    const Standing &first = rows.front();
    const bool isShared = rows.size() > 1 && rows[1].rank == first.rank;
    if (isShared && first.total.points == 0)
        return Words::tr("Nobody has a point yet");
    if (isShared)
        return isDecided ? Words::tr("%1 share the season").arg(leaders(rows, locale)) : Words::tr("%1 share the top rung").arg(leaders(rows, locale));
    const QString name = nameInLine(first.name, locale, longestName);
    if (isDecided)
        return Words::tr("%1 wins the season").arg(name);
    if (!first.movement)
        return Words::tr("%1 leads").arg(name);
    return *first.movement > 0 ? Words::tr("%1 takes the lead").arg(name) : Words::tr("%1 keeps the lead").arg(name);
}

} // namespace

DesktopText desktopResult(const League &league, const Standings &standings, const std::vector<Standings> &missed, const QLocale &locale)
{
    QStringList first;
    for (size_t i = 0; i < std::min(places, standings.rows.size()); ++i) {
        const Standing &row = standings.rows[i];
        first += counted(row.total.points, [](int n) { return Words::tr("%1. %2, %3 point(s)", "rank, player, points", n); })
                     .arg(locale.toString(row.rank), nameInLine(row.name, locale, longestName), locale.toString(row.total.points));
    }
    DesktopText text{news(league, standings, locale), Words::tr("%1, %2: %3.", "league, day, the first three")
                                                  .arg(nameInLine(league.name, locale, longestName), shortDate(standings.date, locale),
                                                       first.join(Words::tr("; ", "between two players")))};
    if (!standings.final)
        text.body += u' ' + Words::tr("May still change.");
    if (!missed.empty())
        text.body += u'\n' + missedDaysText(missed, mostDays, locale);
    return text;
}

DesktopText desktopCorrection(const League &league, QDate day, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    QStringList lines = correctionLines(league, days, locale);
    const qsizetype more = lines.size() - mostPlayers;
    if (more > 0)
        lines = lines.first(mostPlayers) << Words::tr("and %1 more player(s)", nullptr, static_cast<int>(more)).arg(locale.toString(more));
    return {Words::tr("%1: %2 corrected", "league, day").arg(nameInLine(league.name, locale, longestName), shortDate(day, locale)),
            lines.join(u'\n')};
}

QString toText(const DesktopText &text)
{
    return text.summary + u'\n' + text.body;
}

DesktopText desktopTextFrom(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? DesktopText{text, {}} : DesktopText{text.left(end), text.mid(end + 1)};
}

} // namespace stepladder
