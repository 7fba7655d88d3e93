// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/day_entry.h"

#include "core/routine/input.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <map>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayEntry)
};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

/// Refuses a day whose steps do not count for the player.
Result<void> checkedDay(QDate day, const League &league, const Player &player, const QDateTime &now)
{
    if (day > now.toTimeZone(player.zone).date())
        return refused(Words::tr("that day has not begun yet"));
    if (const Result<void> inSeason = checkedInSeason(day, league.season); !inSeason)
        return inSeason;
    if (day < player.joined)
        return refused(Words::tr("%1 joined on %2, and earlier days do not count").arg(player.name, player.joined.toString(Qt::ISODate)));
    return {};
}

struct HandKept {
    Player player;
    League league;
};

Result<HandKept> handKept(Repository &store, PlayerId id)
{
    const Result<Player> player = store.player(id);
    if (!player)
        return tl::unexpected(player.error());
    if (player->tracker != TrackerKind::Manual)
        return refused(Words::tr("%1 has a tracker, which does the counting").arg(player->name));
    return store.league(player->league).map([&](const League &league) { return HandKept{*player, league}; });
}

Result<void> save(Repository &store, const HandKept &whose, const std::vector<DayReading> &days, ReadingSource source, const QDateTime &now)
{
    if (days.empty())
        return {};
    const auto [first, last] = std::minmax_element(days.begin(), days.end(), [](const DayReading &a, const DayReading &b) { return a.day < b.day; });
    const Result<std::vector<DayRecord>> known = store.days(whose.player.id, first->day, last->day);
    if (!known)
        return tl::unexpected(known.error());
    const Settling settling{.zone = whose.player.zone, .hours = whose.league.rules.settlingHours, .lastSync = {}, .now = now};
    std::map<QDate, DayRecord> before;
    for (const DayRecord &record : *known)
        before.emplace(record.day, record);
    std::vector<DayRecord> records;
    for (const DayReading &day : days) {
        const auto found = before.find(day.day);
        records.push_back(applied(found == before.end() ? std::nullopt : std::optional(found->second), day, settling));
    }
    return store.saveDays(whose.player.id, records, source);
}

/// How many of the days do not count as they were entered.
Result<int> tooLate(Repository &store, const HandKept &whose, const std::vector<DayReading> &days)
{
    if (days.empty())
        return 0;
    const auto [first, last] = std::ranges::minmax(days, {}, &DayReading::day);
    return store.scoredDaysOf(whose.league, whose.player.id, first.day, last.day).map([&](const std::vector<ScoredDay> &scored) {
        std::map<QDate, std::optional<StepCount>> counted;
        for (const ScoredDay &each : scored)
            counted.emplace(each.day, each.steps);
        return static_cast<int>(std::ranges::count_if(days, [&](const DayReading &each) { return counted[each.day] != each.steps; }));
    });
}

} // namespace

Result<EnteredDay> enterDay(Repository &store, PlayerId player, QDate day, StepCount steps, const QDateTime &now)
{
    int late = 0;
    const auto enter = [&]() -> Result<void> {
        const Result<HandKept> whose = handKept(store, player);
        if (!whose)
            return tl::unexpected(whose.error());
        const std::vector<DayReading> days{{day, steps}};
        return checkedDay(day, whose->league, whose->player, now)
            .and_then([&] { return save(store, *whose, days, ReadingSource::Hand, now); })
            .and_then([&] { return tooLate(store, *whose, days); })
            .map([&](int count) { late = count; });
    };
    return store.transaction(enter).map([&] { return EnteredDay{.counts = late == 0}; });
}

Result<ImportedDays> importDays(Repository &store, PlayerId player, const std::vector<DayReading> &days, const QDateTime &now)
{
    ImportedDays imported;
    const auto enter = [&]() -> Result<void> {
        const Result<HandKept> whose = handKept(store, player);
        if (!whose)
            return tl::unexpected(whose.error());
        std::vector<DayReading> counted;
        std::copy_if(days.begin(), days.end(), std::back_inserter(counted),
                     [&](const DayReading &each) { return checkedDay(each.day, whose->league, whose->player, now).has_value(); });
        imported = {static_cast<int>(counted.size()), static_cast<int>(days.size() - counted.size()), 0};
        return save(store, *whose, counted, ReadingSource::File, now)
            .and_then([&] { return tooLate(store, *whose, counted); })
            .map([&](int count) { imported.tooLate = count; });
    };
    return store.transaction(enter).map([&] { return imported; });
}

} // namespace stepladder
