// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/typed_time.h"

#include <algorithm>
#include <vector>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 4; ///< a year, or hours and minutes together

struct Number {
    int value = 0;
    int digits = 0;
};

/// The numbers of a text, whatever is between them; none where one is too long.
std::vector<Number> numbers(QStringView text)
{
    std::vector<Number> found;
    bool isOpen = false;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit < 0) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            found.push_back({});
        isOpen = true;
        Number &number = found.back();
        if (++number.digits > longestNumber)
            return {};
        number.value = number.value * 10 + digit;
    }
    return found;
}

/// "dMy" or what the locale has.
QString orderOf(const QLocale &locale)
{
    QString order;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const QChar c : format) {
        if (u"dMy"_s.contains(c) && !order.contains(c))
            order += c;
    }
    return order;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// People leave out all but the first letter.
bool isHalf(const QString &word, const QString &half)
{
    return lettersOf(half).startsWith(word);
}

} // namespace

QString writtenDate(QDate date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    const QString written = locale.toString(date, format);
    return typedDate(written, locale) == date ? written : date.toString(Qt::ISODate);
}

std::optional<QDate> typedDate(QStringView text, const QLocale &locale, Typing typing)
{
    const std::vector<Number> typed = numbers(text);
    const QString words = lettersOf(text).remove(u'年').remove(u'月').remove(u'日');
    if (typed.size() != 3 || !words.isEmpty())
        return std::nullopt;
    const QString order = typed.front().digits == 4 ? u"yMd"_s : orderOf(locale);
    const auto part = [&](QChar which) { return typed[static_cast<size_t>(std::max<qsizetype>(0, order.indexOf(which)))]; };
    const Number year = part(u'y');
    const bool isShort = year.digits == 2 && typing == Typing::Ended;
    if ((!isShort && year.digits != 4) || part(u'M').digits > 2 || part(u'd').digits > 2)
        return std::nullopt;
    const QDate date(isShort ? 2000 + year.value : year.value, part(u'M').value, part(u'd').value);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString writtenTime(QTime time, const QLocale &locale)
{
    const QString written = locale.toString(time, QLocale::ShortFormat);
    return typedTime(written, locale) == time ? written : time.toString(u"HH:mm"_s);
}

std::optional<QTime> typedTime(QStringView text, const QLocale &locale)
{
    const QString word = lettersOf(text);
    std::vector<Number> typed = numbers(text);
    if (typed.size() == 1 && typed.front().digits > 2)
        typed = {{typed.front().value / 100, typed.front().digits - 2}, {typed.front().value % 100, 2}};
    else if (typed.size() == 1)
        typed.push_back({0, 2});
    if (typed.size() != 2 || typed.front().digits > 2 || typed.back().digits != 2)
        return std::nullopt;
    const bool isMorning = isHalf(word, locale.amText()) || isHalf(word, u"am"_s);
    const bool isEvening = isHalf(word, locale.pmText()) || isHalf(word, u"pm"_s);
    int hour = typed.front().value;
    if (!word.isEmpty()) {
        if (isMorning == isEvening || hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (isEvening ? 12 : 0);
    }
    const QTime time(hour, typed.back().value);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace stepladder
