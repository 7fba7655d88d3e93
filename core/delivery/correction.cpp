// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/correction.h"

#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2'900;   ///< a Slack text object takes 3,000 characters
constexpr qsizetype headingPlace = 1;      ///< after the message's header

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

QString steps(const std::optional<StepCount> &count, const QLocale &locale)
{
    return count ? locale.toString(count->value) : Words::tr("not synced");
}

QString line(const CorrectedDay &day, const QString &name, const Rules &rules, const QLocale &locale)
{
    const auto points = [&](const ToldDay &told) { return locale.toString(told.steps ? pointsFor(*told.steps, rules) : 0); };
    const QString counts = Words::tr("%1: %2 → %3 steps, %4 → %5 points")
                               .arg(name, steps(day.was.steps, locale), steps(day.is.steps, locale), points(day.was), points(day.is));
    if (day.was.rank == day.is.rank)
        return counts + u", "_s + Words::tr("rank %1 as before").arg(day.is.rank);
    return counts + u", "_s + Words::tr("rank %1 → %2").arg(day.was.rank).arg(day.is.rank);
}

/// Cut at a line's end.
QString cut(const QStringList &lines)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (text.size() + lines.at(i).size() > longestText)
            return text + u'\n' + Words::tr("and %n more", nullptr, static_cast<int>(lines.size() - i));
        text += (i == 0 ? QString() : u"\n"_s) + lines.at(i);
    }
    return text;
}

QStringList linesFor(const League &league, const std::vector<CorrectedDay> &days, QString (*spelled)(const QString &), const QLocale &locale)
{
    QStringList lines;
    for (const CorrectedDay &day : days)
        lines += line(day, spelled(day.name), league.rules, locale);
    return lines;
}

QString plain(const QString &name)
{
    return plainName(name, 40);
}

QJsonObject section(const QString &text)
{
    return {{u"type"_s, u"section"_s},
            {u"text"_s, QJsonObject{{u"type"_s, u"plain_text"_s}, {u"text"_s, text}, {u"emoji"_s, false}}}};
}

} // namespace

std::vector<CorrectedDay> correctedDays(const Told &told, const std::set<PlayerId> &corrected, const Standings &standings)
{
    std::vector<CorrectedDay> days;
    for (const Standing &row : standings.rows) {
        const auto was = told.find(row.player);
        if (!row.settled || was == told.end() || was->second.steps == row.steps || corrected.contains(row.player))
            continue;
        days.push_back({row.player, row.name, was->second, ToldDay{row.steps, row.rank}});
    }
    return days;
}

ResultMessage correctionMessage(const League &league, QDate day, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    const QString date = locale.toString(day, QLocale::LongFormat);
    const QString heading = Words::tr("Correction for %1, %2");
    ResultMessage message;
    message.text = cut(QStringList(heading.arg(slackSafe(league.name), date) + u'.') + linesFor(league, days, slackSafe, locale));
    message.blocks = {section(cut(QStringList(heading.arg(plain(league.name), date)) + linesFor(league, days, plain, locale)))};
    return message;
}

ResultMessage correctedResult(const League &league, const Standings &standings, const std::vector<CorrectedDay> &days, const QLocale &locale)
{
    ResultMessage message = resultMessage(league, standings, locale);
    const QString heading = Words::tr("Corrected:");
    message.text += u'\n' + cut(QStringList(heading) + linesFor(league, days, slackSafe, locale));
    message.blocks.insert(headingPlace, section(cut(QStringList(heading) + linesFor(league, days, plain, locale))));
    return message;
}

} // namespace stepladder
