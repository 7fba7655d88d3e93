// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/correction.h"

#include "core/delivery/day_form.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2'800; ///< a note takes 2,900 characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

QString steps(const std::optional<StepCount> &count, bool isKeptByHand, const QLocale &locale)
{
    if (count)
        return locale.toString(count->value);
    return isKeptByHand ? Words::tr("no steps entered") : Words::tr("not synced");
}

QString line(const CorrectedDay &day, const QString &name, const Rules &rules, const QLocale &locale)
{
    const auto points = [&](const ToldDay &told) { return locale.toString(told.steps ? pointsFor(*told.steps, rules) : 0); };
    const QString counts = Words::tr("%1: %2 → %3 steps, %4 → %5 points")
                               .arg(name, steps(day.was.steps, day.isKeptByHand, locale), steps(day.is.steps, day.isKeptByHand, locale),
                                    points(day.was), points(day.is));
    const QString between = comma(locale) + u' ';
    if (day.was.rank == day.is.rank)
        return counts + between + Words::tr("rank %1 as before").arg(locale.toString(day.is.rank));
    return counts + between + Words::tr("rank %1 → %2").arg(locale.toString(day.was.rank), locale.toString(day.is.rank));
}

/// Cut at a line's end.
QString cut(const QStringList &lines, const QLocale &locale)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (text.size() + lines.at(i).size() > longestText)
            return text + u'\n' + Words::tr("and %1 more", nullptr, static_cast<int>(lines.size() - i)).arg(locale.toString(lines.size() - i));
        text += (i == 0 ? QString() : u"\n"_s) + lines.at(i);
    }
    return text;
}

} // namespace

std::vector<CorrectedDay> correctedDays(const Told &told, const Standings &standings)
{
    std::vector<CorrectedDay> days;
    for (const Standing &row : standings.rows) {
        const auto was = told.find(row.player);
        if (!row.settled || was == told.end() || was->second.steps == row.steps)
            continue;
        days.push_back({row.player, row.name, was->second, ToldDay{row.steps, row.rank}, row.isKeptByHand});
    }
    return days;
}

bool isLeadAnother(const Told &told, const Standings &standings)
{
    return std::any_of(standings.rows.begin(), standings.rows.end(), [&](const Standing &row) {
        const auto was = told.find(row.player);
        return was != told.end() && (was->second.rank == 1) != (row.rank == 1);
    });
}

QStringList correctionLines(const League &league, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    QStringList lines;
    for (const CorrectedDay &day : days)
        lines += line(day, nameInLine(day.name, locale, 40), league.rules, locale);
    return lines;
}

ResultMessage correctionMessage(const League &league, QDate day, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    const QString date = locale.toString(day, QLocale::LongFormat);
    const QString heading = Words::tr("Correction for %1, %2").arg(nameInLine(league.name, locale), date) + u'.';
    ResultMessage message;
    message.locale = locale;
    addNote(message, cut(QStringList(heading) + correctionLines(league, days, locale), locale));
    return message;
}

ResultMessage correctedResult(const League &league, const Standings &standings, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    ResultMessage message = resultMessage(league, standings, locale);
    addNote(message, cut(QStringList(Words::tr("Corrected:")) + correctionLines(league, days, locale), locale));
    return message;
}

} // namespace stepladder
