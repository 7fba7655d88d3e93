// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/correction_text.h"

#include "core/delivery/gsm_text.h"
#include "core/delivery/result_text.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CorrectionText)
};

QString steps(const ToldDay &day, const QLocale &locale)
{
    return day.steps ? locale.toString(day.steps->value) : u"-"_s;
}

/// Names that plain texts cannot spell are left out: they would cost a second segment.
QString spelled(const QString &name)
{
    const QString plain = plainName(name);
    return isGsmEnough(plain) ? shortened(gsmText(plain).simplified(), longestName) : QString();
}

QString place(const ToldDay &was, const ToldDay &is, const QLocale &locale)
{
    return was.rank == is.rank ? QString() : Words::tr(", place %1 (before: %2)").arg(locale.toString(is.rank), locale.toString(was.rank));
}

QString ownDay(const CorrectedDay &day, const Rules &rules, const QLocale &locale)
{
    const auto points = [&](const ToldDay &told) { return locale.toString(told.steps ? pointsFor(*told.steps, rules) : 0); };
    return Words::tr("steps %1 (before: %2), points %3 (before: %4)")
               .arg(steps(day.is, locale), steps(day.was, locale), points(day.is), points(day.was))
        + place(day.was, day.is, locale) + u'.';
}

QString ownPlace(int was, int is, const CorrectedDay &moved, const QLocale &locale)
{
    const QString own = Words::tr("place %1 (before: %2).").arg(locale.toString(is), locale.toString(was));
    const QString name = spelled(moved.name);
    return name.isEmpty() ? own : own + u' ' + Words::tr("%1: steps %2 (before: %3).").arg(name, steps(moved.is, locale), steps(moved.was, locale));
}

} // namespace

QString correctionText(const League &league, const Standings &now, const std::vector<CorrectedDay> &days, const Told &told, PlayerId player,
                       const QLocale &locale)
{
    const auto was = told.find(player);
    const auto is = std::find_if(now.rows.begin(), now.rows.end(), [&](const Standing &row) { return row.player == player; });
    if (days.empty() || was == told.end() || is == now.rows.end())
        return {};
    const auto own = std::find_if(days.begin(), days.end(), [&](const CorrectedDay &day) { return day.player == player; });
    if (own == days.end() && was->second.rank == is->rank)
        return {};
    const QString news = own != days.end() ? ownDay(*own, league.rules, locale) : ownPlace(was->second.rank, is->rank, days.front(), locale);
    const QString text = Words::tr("%1 corrected: %2", "a day, what of it").arg(resultTag(now), news);
    const QString name = spelled(league.name);
    const QString full = gsmText(name.isEmpty() ? text : name + u' ' + text);
    if (isGsmEnough(text) && segments(full) == 1)
        return full;
    return isGsmEnough(text) ? shortened(gsmText(text), septetsPerSegment) : text.left(unitsPerSegment);
}

} // namespace stepladder
