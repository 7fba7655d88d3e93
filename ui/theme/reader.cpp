// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/reader.h"

#include "core/delivery/day_form.h"

#include <cstdlib>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

bool withinWeek(QDate one, QDate other)
{
    return std::abs(one.daysTo(other)) < 7;
}

} // namespace

QString Reader::number(qint64 value) const
{
    QString text = locale.toString(std::abs(value));
    return value < 0 ? u"\u2212"_s + text : text;
}

QString Reader::signedNumber(qint64 value) const
{
    const QString text = value > 0 ? u"+"_s + number(value) : number(value);
    // Signed numbers are not mirrored: isolate them left to right.
    return locale.textDirection() == Qt::RightToLeft ? u"\u2066"_s + text + u"\u2069"_s : text;
}

QString Reader::percent(int value) const
{
    switch (locale.language()) {
    case QLocale::German:
    case QLocale::French:
    case QLocale::Spanish:
    case QLocale::Danish:
    case QLocale::Swedish:
    case QLocale::NorwegianBokmal:
    case QLocale::Finnish:
    case QLocale::Czech:
    case QLocale::Russian:
        return locale.toString(value) + u"\u202f"_s + locale.percent();
    default:
        return locale.toString(value) + locale.percent();
    }
}

QString Reader::time(const QDateTime &instant) const
{
    return locale.toString(local(instant).time(), QLocale::ShortFormat);
}

QString Reader::shortWhen(const QDateTime &instant, QDate near) const
{
    const QDate day = local(instant).date();
    if (day == (near.isValid() ? near : today()))
        return time(instant);
    return withinWeek(day, today()) ? shortDay(instant) + u' ' + time(instant) : shortDate(day);
}

QString Reader::shortDay(const QDateTime &instant) const
{
    const QDate day = local(instant).date();
    return withinWeek(day, today()) ? locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat)
                                    : shortDate(day);
}

QString Reader::longDay(const QDateTime &instant) const
{
    const QDate day = local(instant).date();
    return withinWeek(day, today()) ? locale.standaloneDayName(day.dayOfWeek())
                                    : locale.toString(day, dayAndMonth(locale, QLocale::LongFormat));
}

QString Reader::longWhen(const QDateTime &instant) const
{
    return longDay(instant) + u' ' + time(instant);
}

QString Reader::longDate(QDate date) const
{
    const bool isOtherYear = date.year() != today().year();
    const QString day = dayAndMonth(locale, QLocale::LongFormat);
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese:
        return locale.toString(date, (isOtherYear ? u"yyyy年"_s : QString()) + day + u" dddd"_s);
    case QLocale::French:
        return locale.toString(date, u"dddd "_s + day + (isOtherYear ? u" yyyy"_s : QString()));
    case QLocale::Spanish:
    case QLocale::Portuguese:
        return locale.toString(date, u"dddd, "_s + day + (isOtherYear ? u" 'de' yyyy"_s : QString()));
    default:
        return locale.toString(date, u"dddd, "_s + day + (isOtherYear ? u" yyyy"_s : QString()));
    }
}

QString Reader::fullDate(QDate date) const
{
    return locale.toString(date, dayMonthAndYear(locale, QLocale::LongFormat));
}

QString Reader::shortDate(QDate date) const
{
    return locale.toString(date, dayAndMonth(locale, QLocale::ShortFormat));
}

} // namespace stepladder
