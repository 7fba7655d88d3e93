// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/weekdays.h"

#include <QStringList>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;

QStringList names()
{
    return {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
}

} // namespace

Weekdays Weekdays::fromBits(int bits)
{
    Weekdays days;
    days.m_bits = bits & everyDay;
    return days;
}

std::optional<Weekdays> Weekdays::from(const QString &words)
{
    const QString plain = words.toLower().remove(u' ');
    if (plain == u"all"_s)
        return Weekdays();
    int bits = 0;
    for (const QString &part : plain.split(u',')) {
        const QStringList ends = part.split(u'-');
        const auto first = names().indexOf(ends.first());
        const auto last = names().indexOf(ends.last());
        if (ends.size() > 2 || first < 0 || last < 0)
            return std::nullopt;
        for (auto day = first;; day = (day + 1) % daysInWeek) {
            bits |= 1 << day;
            if (day == last)
                break;
        }
    }
    return fromBits(bits);
}

QString Weekdays::words() const
{
    if (m_bits == everyDay)
        return u"all"_s;
    QStringList days;
    for (int day = 0; day < daysInWeek; ++day) {
        if ((m_bits >> day & 1) != 0)
            days += names().at(day);
    }
    return days.join(u',');
}

} // namespace stepladder
