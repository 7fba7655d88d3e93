// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profile_words.h"

#include "core/delivery/day_form.h"
#include "core/delivery/text_address.h"
#include "core/delivery/text_consent.h"
#include "core/league/counted.h"
#include "core/routine/board.h"
#include "ui/theme/reading_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

const QString dash = u"\u2013"_s;

/// With the year where it is another one.
QString dateWords(QDate date, const Reader &reader)
{
    return date.year() == reader.today().year() ? reader.shortDate(date) : reader.locale.toString(date, dayMonthAndYear(reader.locale, QLocale::ShortFormat));
}

QString otherWords(const SeasonPlace::Other &other)
{
    const qint64 apart = std::abs(other.lead);
    if (other.lead > 0)
        return counted(apart, [](int n) { return Words::tr("%n point(s) behind %1", nullptr, n); }).arg(other.name);
    if (other.lead < 0)
        return counted(apart, [](int n) { return Words::tr("%n point(s) ahead of %1", nullptr, n); }).arg(other.name);
    return Words::tr("level with %1").arg(other.name);
}

QString shareWords(int part, int whole, const Reader &reader)
{
    return Words::tr("%1 of %2", "days").arg(reader.number(part), reader.number(whole));
}

/// Where texts go, as people write it.
QString placeOf(const TextConsent &consent, const Reader &reader)
{
    if (channelOf(consent) == ChannelKind::Ntfy)
        return Words::tr("ntfy app");
    const Result<PhoneNumber> number = PhoneNumber::parse(consent.number);
    const QString shown = number ? number->international() : consent.number;
    return reader.locale.textDirection() == Qt::RightToLeft ? isolated(shown) : shown;
}

QString wishesOf(const TextConsent &consent)
{
    if (consent.wantsResult && consent.wantsBattery)
        return Words::tr("Daily result and low battery");
    if (consent.wantsResult)
        return Words::tr("Daily result");
    return consent.wantsBattery ? Words::tr("Low battery") : Words::tr("Neither the daily result nor low batteries");
}

QString endWords(const std::optional<OptOut> &optOut, const Reader &reader)
{
    return optOut ? Words::tr("They ended on %1.", "date").arg(reader.fullDate(optOut->at.toTimeZone(reader.zone).date())) : QString();
}

QString countWords(int days)
{
    return Words::tr("%n day(s)", nullptr, days);
}

} // namespace

QString placeWords(const PlayerProfile &profile, const Reader &reader)
{
    if (profile.player.removed)
        return Words::tr("Left the league. The days stay under the name.");
    if (!profile.place)
        return Words::tr("The first day that counts is %1.", "weekday and date")
            .arg(reader.longDate(firstDay(profile.player, profile.league)));
    const SeasonPlace &place = *profile.place;
    const QString rank = counted(place.total.points, [](int n) { return Words::tr("Rank %1 of %2 with %n point(s)", nullptr, n); })
                             .arg(reader.number(place.rank), reader.number(place.players));
    return place.other ? Words::tr("%1, %2", "rank and points, distance to another player").arg(rank, otherWords(*place.other)) : rank;
}

TextWords textWords(const std::optional<TextConsent> &consent, const Reader &reader)
{
    if (!consent)
        return {Words::tr("No texts"), Words::tr("No phone has been entered."), false};
    switch (stateOf(*consent)) {
    case ConsentState::Confirmed:
        return {Words::tr("%1, confirmed", "phone number or app").arg(placeOf(*consent, reader)), wishesOf(*consent), true};
    case ConsentState::CodeSent:
        return {Words::tr("%1, not confirmed", "phone number or app").arg(placeOf(*consent, reader)),
                Words::tr("Nothing is sent until its owner enters the code."), false};
    case ConsentState::OptedOut:
        return {Words::tr("No texts"), endWords(consent->optOut, reader), false};
    }
    Q_UNREACHABLE();
}

QString sinceWords(const PlayerProfile &profile, const Reader &reader)
{
    if (!profile.player.joined.isValid())
        return {};
    const QString day = reader.fullDate(profile.player.joined);
    return profile.player.joined > reader.now.toTimeZone(profile.player.zone).date() ? Words::tr("In the league from %1", "date yet to come").arg(day)
                                                                                    : Words::tr("In the league since %1", "date").arg(day);
}

QString daysWords(QDate first, QDate last, const Reader &reader)
{
    return first == last ? dateWords(first, reader)
                         : Words::tr("%1 to %2", "two dates").arg(dateWords(first, reader), dateWords(last, reader));
}

QString emptyWords(const PlayerProfile &profile, const Reader &reader)
{
    if (profile.ever.daysRead > 0)
        return {};
    const Player &player = profile.player;
    if (player.removed)
        return Words::tr("There are no days of %1.").arg(player.name);
    if (!profile.place)
        return placeWords(profile, reader);
    return player.tracker == TrackerKind::Manual ? Words::tr("No steps have been entered yet.")
                                                 : Words::tr("No day has been read yet. The first ones come with the next round.");
}

std::vector<Figure> headFigures(const PlayerProfile &profile, const Reader &reader)
{
    const Records &season = profile.season;
    const Records &ever = profile.ever;
    const std::optional<StepCount> mean = season.mean();
    const QDate first = firstDay(profile.player, profile.league);
    const int seasonDays = std::max(0, static_cast<int>(first.daysTo(profile.date)) + 1);
    const QString streakNote = season.current.days > 0 ? Words::tr("since %1", "date").arg(dateWords(season.current.first, reader)) : QString();
    return {
        {Words::tr("Season average"), mean ? reader.number(mean->value) : dash, mean ? Words::tr("steps a day") : QString()},
        {Words::tr("Goal days"), shareWords(season.goalDays, seasonDays, reader), Words::tr("this season")},
        {Words::tr("Current streak"), countWords(season.current.days), streakNote},
        {Words::tr("Best day"), ever.day ? reader.number(ever.day->steps) : dash, ever.day ? dateWords(ever.day->first, reader) : QString()},
        {Words::tr("Best week"), ever.week ? reader.number(ever.week->steps) : dash,
         ever.week ? Words::tr("from %1", "date").arg(dateWords(ever.week->first, reader)) : QString()},
    };
}

std::vector<Figure> recordFigures(const PlayerProfile &profile, const Reader &reader)
{
    const Records &ever = profile.ever;
    const std::optional<StepCount> mean = ever.mean();
    const QString since = profile.days.empty() ? QString() : Words::tr("since %1", "date").arg(dateWords(profile.days.front().day, reader));
    return {
        {Words::tr("Longest streak"), countWords(ever.longest.days),
         ever.longest.days > 0 ? daysWords(ever.longest.first, ever.longest.last, reader) : QString()},
        {Words::tr("Days at the goal"), shareWords(ever.goalDays, ever.daysRead, reader), Words::tr("of the days read")},
        {Words::tr("Steps a day"), mean ? reader.number(mean->value) : dash, {}},
        {Words::tr("Steps in all"), ever.daysRead > 0 ? reader.number(ever.total) : dash, since},
    };
}

} // namespace stepladder
