// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/reading_keeper.h"

#include "core/league/connection.h"
#include "core/routine/trouble.h"

#include <QLoggingCategory>
#include <algorithm>

namespace stepladder {

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "stepladder.sync", QtWarningMsg)

void learnTerm(Player &player, const std::optional<GrantTerm> &term)
{
    if (!term)
        return;
    if (term->consentedAt.isValid()) // older versions did not note it in the vault
        player.consentedAt = term->consentedAt;
    player.grantEndsAt = term->endsAt;
}

} // namespace

Result<SyncRange> ReadingKeeper::daysToRead(const Player &player, SyncRange wanted)
{
    const QDate start = std::max(m_league.season.first, player.joined);
    SyncRange range = wanted;
    const QDate today = m_now.toTimeZone(player.zone).date();
    range.to = wanted.to.isValid() ? std::min(wanted.to, today) : today.addDays(-1);
    if (!range.from.isValid()) {
        const Result<QDate> lastFinal = m_store.lastFinalDay(player.id);
        if (!lastFinal)
            return tl::unexpected(lastFinal.error());
        // The joining day may be earlier by now than what was read so far.
        const Result<std::vector<DayRecord>> first = m_store.days(player.id, start, start);
        if (!first)
            return tl::unexpected(first.error());
        const QDate again = range.to.addDays(1 - m_league.syncDays);
        const bool isReadFromStart = lastFinal->isValid() && !first->empty();
        range.from = isReadFromStart ? std::max(start, std::min(again, lastFinal->addDays(1))) : start;
    }
    return range;
}

Result<PlayerSync> ReadingKeeper::keep(const Visit &visit)
{
    if (!visit.reading)
        return PlayerSync{visit.player.id, visit.player.name, visit.player.state, 0, true, {}};
    // Read again: somebody may have reconnected or left while the network was slow.
    Result<Player> player = m_store.player(visit.player.id);
    if (!player)
        return tl::unexpected(player.error());
    const bool isSameConnection =
        player->tracker == visit.player.tracker && player->consentedAt == visit.player.consentedAt;
    if (player->removed || !isSameConnection)
        return PlayerSync{player->id, player->name, player->state, 0, true, {}};
    return *visit.reading ? keepReading(*player, visit, **visit.reading)
                            : keepFailure(*player, visit, visit.reading->error());
}

Result<PlayerSync> ReadingKeeper::keepReading(Player player, const Visit &visit, Reading reading)
{
    if (player.tracker == TrackerKind::Fitbit)
        forgetUnsyncedZeros(reading, player.zone);
    if (reading.lastSync.isValid() && (!player.lastSync.isValid() || reading.lastSync > player.lastSync))
        player.lastSync = reading.lastSync;
    moveTo(player, ConnectionState::Connected, {}, m_now);
    learnTerm(player, visit.term);

    PlayerSync outcome{player.id, player.name, player.state, 0, true, {}};
    if (!reading.days.empty()) {
        if (const Result<void> kept = keepDays(player, reading.days, outcome); !kept)
            return tl::unexpected(kept.error());
    }
    if (!reading.devices.empty()) {
        if (const Result<void> saved = m_store.saveDevices(player.id, reading.devices); !saved)
            return tl::unexpected(saved.error());
    }
    if (const Result<void> saved = m_store.updatePlayer(player); !saved)
        return tl::unexpected(saved.error());
    return outcome;
}

Result<void> ReadingKeeper::keepDays(const Player &player, const std::vector<DayReading> &days, PlayerSync &outcome)
{
    outcome.upToDate = days.back().steps.has_value();
    const Result<std::vector<DayRecord>> known =
        m_store.days(player.id, days.front().day, days.back().day);
    if (!known)
        return tl::unexpected(known.error());
    std::map<QDate, DayRecord> before;
    for (const DayRecord &record : *known)
        before.emplace(record.day, record);
    const Settling settling{.zone = player.zone, .hours = m_league.rules.settlingHours, .lastSync = player.lastSync,
                            .now = m_now};
    std::vector<DayRecord> changed;
    for (const DayReading &day : days) {
        const auto found = before.find(day.day);
        const std::optional<DayRecord> former =
            found == before.end() ? std::nullopt : std::optional(found->second);
        // A new connection may know nothing of what was read through a former one, which is no reason to lose it.
        const bool isFromBefore = former && former->steps && former->changedAt < player.consentedAt;
        if (isFromBefore && !day.steps)
            continue;
        DayRecord record = applied(former, day, settling);
        if (record != former)
            changed.push_back(std::move(record));
        outcome.days += day.steps ? 1 : 0;
    }
    return m_store.saveDays(player.id, changed, ReadingSource::Tracker);
}

Result<PlayerSync> ReadingKeeper::keepFailure(Player player, const Visit &visit, const Error &error)
{
    const Player before = player;
    Error told = error;
    learnTerm(player, visit.term);
    if (told.kind == ErrorKind::NeedsConsent && !isOver(player) && hasRunItsTime(player, m_now))
        told.kind = ErrorKind::TestGrantEnded;
    const std::optional<ConnectionState> end = visit.isVaultStrange ? std::nullopt : endBy(told.kind);
    if (!end && player.state != ConnectionState::Connected)
        told = troubleOf(player).value_or(told); // what passes does not hide what the player has to mend
    else
        moveTo(player, end.value_or(player.state), word(told.kind), m_now);
    if (told.kind != ErrorKind::VaultDamaged || told.subject.isEmpty())
        told.subject = subjectOf(told.kind, player);
    if (player != before) {
        if (const Result<void> saved = m_store.updatePlayer(player); !saved)
            return tl::unexpected(saved.error());
    }
    qCInfo(lcKeeper).noquote() << "player=" << player.id.value << "error=" << word(error.kind) << error.detail;
    return PlayerSync{player.id, player.name, player.state, 0, false, told};
}

Result<PlayerSync> ReadingKeeper::keepDevices(const Visit &visit)
{
    // Read again: somebody may have reconnected or left while the network was slow.
    const Result<Player> player = m_store.player(visit.player.id);
    if (!player)
        return tl::unexpected(player.error());
    PlayerSync outcome{player->id, player->name, player->state, 0, true, {}};
    if (player->removed || player->tracker != visit.player.tracker || player->state != ConnectionState::Connected)
        return outcome;
    if (!visit.reading)
        return outcome;
    const Result<Reading> &reading = *visit.reading;
    if (!reading && endBy(reading.error().kind) && !visit.isVaultStrange)
        return keepFailure(*player, visit, reading.error());
    if (!reading) {
        outcome.error = reading.error();
        return outcome;
    }
    if (reading->devices.empty())
        return outcome;
    return m_store.saveDevices(player->id, reading->devices).map([&] { return outcome; });
}

} // namespace stepladder
