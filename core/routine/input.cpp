// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/input.h"

#include "core/league/name.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Input)
};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

} // namespace

Result<QString> checkedName(const QString &name)
{
    const QString line = name.simplified();
    if (line.isEmpty())
        return refused(Words::tr("the name is empty"));
    const bool isOdd = std::any_of(line.begin(), line.end(),
                                   [](QChar c) { return c.category() == QChar::Other_Control; });
    if (isOdd)
        return refused(Words::tr("the name holds control characters"));
    const QString clean = withoutFormatCharacters(line).simplified();
    const std::u32string characters = clean.toStdU32String();
    if (std::none_of(characters.begin(), characters.end(), isVisible))
        return refused(Words::tr("nothing of the name can be seen"));
    if (clean.size() > maxNameLength)
        return refused(Words::tr("the name is longer than 80 characters"));
    return clean;
}

bool isInReach(QDate day)
{
    return day >= QDate(2000, 1, 1) && day <= QDate(2099, 12, 31);
}

Result<QDate> checkedDate(const QString &what, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt takes other separators, and whatever follows.
    if (!isInReach(day) || day.toString(Qt::ISODate) != text)
        return refused(Words::tr("%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19").arg(what));
    return day;
}

Result<int> checkedNumber(const QString &what, const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return refused(Words::tr("%1 needs a whole number from %2 to %3").arg(what, QLocale().toString(least), QLocale().toString(most)));
    return value;
}

Result<int> checkedStepRule(const QString &what, const QString &text)
{
    return checkedNumber(what, text, 1, maxStepsPerDay);
}

Result<int> checkedSettling(const QString &what, const QString &text)
{
    const auto found = std::ranges::find(settlingChoices, text, [](int hours) { return QString::number(hours); });
    if (found == settlingChoices.end())
        return refused(Words::tr("%1 needs 0, 12, 24, 48 or 72").arg(what));
    return *found;
}

Result<void> checkedRules(const Rules &rules)
{
    return checkedStepRule(Words::tr("the goal"), QString::number(rules.goal))
        .and_then([&](int) { return checkedStepRule(Words::tr("the bonus step"), QString::number(rules.bonusStep)); })
        .and_then([&](int) { return checkedSettling(Words::tr("the settling time"), QString::number(rules.settlingHours)); })
        .map([](int) {});
}

Result<void> checkedSeason(const Season &season)
{
    if (season.last && *season.last < season.first)
        return refused(Words::tr("the season would end before it starts"));
    return {};
}

Result<StepCount> checkedSteps(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 0 || count > maxStepsPerDay)
        return refused(Words::tr("steps need a whole number from 0 to %1").arg(QLocale().toString(maxStepsPerDay)));
    return StepCount{count};
}

Result<QTimeZone> checkedZone(const QString &what, const QString &text)
{
    // Qt takes any other word for a rule of its own, "Mars" for UTC: only what is listed is a zone.
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    const QByteArray id = QString(text).replace(u' ', u'_').toUtf8();
    if (ids.contains(id))
        return QTimeZone(id);
    const auto meant = std::find_if(ids.begin(), ids.end(), [&](const QByteArray &each) {
        return each.compare(id, Qt::CaseInsensitive) == 0 || each.mid(each.lastIndexOf('/') + 1).compare(id, Qt::CaseInsensitive) == 0;
    });
    return refused(Words::tr("%1 needs a time zone such as %2").arg(what, meant == ids.end() ? u"Europe/Berlin"_s : QString::fromLatin1(*meant)));
}

Result<void> checkedInSeason(QDate day, const Season &season)
{
    if (season.contains(day))
        return {};
    const QString first = season.first.toString(Qt::ISODate);
    return refused(season.last
                       ? Words::tr("%1 is outside the season, which runs from %2 to %3")
                             .arg(day.toString(Qt::ISODate), first, season.last->toString(Qt::ISODate))
                       : Words::tr("%1 is before the season, which starts on %2").arg(day.toString(Qt::ISODate), first));
}

} // namespace stepladder
