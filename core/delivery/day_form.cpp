// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/day_form.h"

namespace stepladder {

using namespace Qt::StringLiterals;

QString dayAndMonth(const QLocale &locale, QLocale::FormatType month)
{
    const QString format = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s); // the weekday's are not the day's
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    const QString name = month == QLocale::LongFormat ? u"MMMM"_s : u"MMM"_s;
    switch (locale.language()) {
    case QLocale::German:
    case QLocale::Danish:
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
    case QLocale::Finnish:
    case QLocale::Czech:
        return u"d. "_s + name;
    case QLocale::Spanish:
    case QLocale::Portuguese:
        return month == QLocale::LongFormat ? u"d 'de' MMMM"_s : u"d MMM"_s;
    case QLocale::Japanese:
    case QLocale::Chinese:
        return u"M月d日"_s;
    case QLocale::Korean:
        return u"M월 d일"_s;
    default:
        return monthFirst ? name + u" d"_s : u"d "_s + name;
    }
}

QString dayMonthAndYear(const QLocale &locale, QLocale::FormatType month)
{
    const QString day = dayAndMonth(locale, month);
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese:
        return u"yyyy年"_s + day;
    case QLocale::Korean:
        return u"yyyy년 "_s + day;
    case QLocale::Spanish:
    case QLocale::Portuguese:
        return day + (month == QLocale::LongFormat ? u" 'de' yyyy"_s : u" yyyy"_s);
    default:
        return day + (day.startsWith(u'M') ? u", yyyy"_s : u" yyyy"_s);
    }
}

QString weekdayAndDay(const QLocale &locale)
{
    const QString day = dayAndMonth(locale, QLocale::ShortFormat);
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese:
    case QLocale::Korean:
        return day + u"(ddd)"_s;
    default: {
        const bool isApart = day.startsWith(u'M') || day.startsWith(u"d."_s) || locale.textDirection() == Qt::RightToLeft;
        return u"ddd"_s + (isApart ? comma(locale) : QString()) + u' ' + day;
    }
    }
}

QString comma(const QLocale &locale)
{
    return locale.dateFormat(QLocale::LongFormat).contains(u'\u060c') ? u"\u060c"_s : u","_s;
}

} // namespace stepladder
