// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/reader.h"

#include "core/delivery/day_form.h"
#include "ui/theme/reading_order.h"

#include <cstdlib>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

bool withinWeek(QDate one, QDate other)
{
    return std::abs(one.daysTo(other)) < 7;
}

/// Latin digits go with a Latin word before them: "Slack 08:30" would change places within an Arabic sentence, and a minus
/// goes behind. Arabic digits and words keep their place by themselves.
QString inSentence(const QString &text, const QLocale &locale)
{
    return locale.textDirection() == Qt::RightToLeft && readingOrder(text, Qt::RightToLeft) == Qt::LeftToRight ? isolated(text) : text;
}

} // namespace

QString Reader::number(qint64 value) const
{
    const QString text = locale.toString(std::abs(value));
    return inSentence(value < 0 ? u"\u2212"_s + text : text, locale);
}

QString Reader::signedNumber(qint64 value) const
{
    QString text = withoutIsolates(number(value));
    if (value > 0)
        text.prepend(u'+');
    // Signed numbers are not mirrored.
    return locale.textDirection() == Qt::RightToLeft ? isolated(text) : text;
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
        return inSentence(locale.toString(value) + locale.percent(), locale);
    }
}

QString Reader::time(const QDateTime &instant) const
{
    return inSentence(locale.toString(local(instant).time(), QLocale::ShortFormat), locale);
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
        return locale.toString(date, u"dddd"_s + comma(locale) + u' ' + day + (isOtherYear ? u" yyyy"_s : QString()));
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
