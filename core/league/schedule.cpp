// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/schedule.h"

#include <algorithm>
#include <array>
#include <vector>

namespace stepladder {

namespace {

constexpr int daysLookedBack = 14;

bool shows(const QDateTime &instant, QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime there = instant.addSecs(zone.offsetFromUtc(instant));
    return there.date() == date && there.time() == time;
}

/// The league's round times on `date` (UTC).
std::vector<QDateTime> roundTimes(const League &league, QDate date)
{
    std::vector<QDateTime> times;
    for (const QTime &time : {league.roundTime, league.publishTime}) {
        if (time.isValid())
            times.push_back(wallInstant(date, time, league.zone));
    }
    return times;
}

/// When results are told on `date` (UTC).
QDateTime tellingTime(const League &league, QDate date)
{
    return wallInstant(date, league.publishTime.isValid() ? league.publishTime : league.roundTime, league.zone);
}

bool isTellingDay(const League &league, QDate date)
{
    return league.publishDays.contains(date) && (!league.pausedUntil.isValid() || date >= league.pausedUntil);
}

} // namespace

QDateTime wallInstant(QDate date, QTime time, const QTimeZone &zone)
{
    // QDateTime's own answer for a time that is left out or comes twice differs from one Qt to the next.
    const QDateTime asUtc(date, time, Qt::UTC);
    const std::array offsets{zone.offsetFromUtc(asUtc.addDays(-1)), zone.offsetFromUtc(asUtc.addDays(1))};
    if (offsets[0] == offsets[1])
        return asUtc.addSecs(-offsets[0]);
    // The larger offset gives the earlier instant.
    for (const int offset : {std::max(offsets[0], offsets[1]), std::min(offsets[0], offsets[1])}) {
        const QDateTime instant = asUtc.addSecs(-offset);
        if (shows(instant, date, time, zone))
            return instant;
    }
    const QTimeZone::OffsetData next = zone.nextTransition(asUtc.addSecs(-offsets[0]).addDays(-1));
    return next.atUtc.isValid() ? next.atUtc.toUTC() : asUtc.addSecs(-offsets[0]);
}

QDateTime lastRoundTime(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    QDateTime last;
    for (int day = -1; day <= 1; ++day) {
        for (const QDateTime &time : roundTimes(league, today.addDays(day))) {
            if (time <= now && (!last.isValid() || time > last))
                last = time;
        }
    }
    return last;
}

QDateTime nextRoundTime(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    QDateTime next;
    for (int day = 0; day <= 2; ++day) {
        for (const QDateTime &time : roundTimes(league, today.addDays(day))) {
            if (time > now && (!next.isValid() || time < next))
                next = time;
        }
    }
    return next;
}

bool isRoundDue(const League &league, const QDateTime &lastRound, const QDateTime &now)
{
    const QDateTime due = lastRoundTime(league, now);
    return due.isValid() && (!lastRound.isValid() || lastRound < due || lastRound > now);
}

QDate publishableDay(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    for (int back = 0; back < daysLookedBack; ++back) {
        const QDate date = today.addDays(-back);
        if (isTellingDay(league, date) && tellingTime(league, date) <= now)
            return date.addDays(-1);
    }
    return {};
}

bool isTellingTime(const League &league, const QDateTime &now)
{
    const QDate today = now.toTimeZone(league.zone).date();
    return isTellingDay(league, today) && tellingTime(league, today) <= now;
}

QDateTime endOfPause(const League &league)
{
    for (int day = 0; league.pausedUntil.isValid() && day < daysLookedBack; ++day) {
        if (const QDate date = league.pausedUntil.addDays(day); isTellingDay(league, date))
            return tellingTime(league, date);
    }
    return {};
}

} // namespace stepladder
