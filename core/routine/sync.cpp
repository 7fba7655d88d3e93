// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync.h"

#include "core/league/connection.h"
#include "core/routine/sync_note.h"
#include "core/routine/trouble.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSync, "stepladder.sync", QtWarningMsg)

bool SyncReport::anyFailed() const
{
    return std::any_of(players.begin(), players.end(), [](const PlayerSync &each) { return each.error.has_value(); });
}

bool SyncReport::allFailed() const
{
    return !players.empty()
        && std::all_of(players.begin(), players.end(), [](const PlayerSync &each) { return each.error.has_value(); });
}

std::optional<Error> SyncReport::readNobody() const
{
    std::optional<Error> first;
    for (const PlayerSync &each : players) {
        if (!each.error && each.state != ConnectionState::Manual)
            return std::nullopt;
        if (!first && each.error && !endBy(each.error->kind))
            first = each.error;
    }
    return first;
}

bool SyncReport::metShutVault() const
{
    return std::any_of(players.begin(), players.end(),
                       [](const PlayerSync &each) { return each.error && isShutVault(each.error->kind); });
}

bool SyncReport::isWorthRepeating() const
{
    const std::optional<Error> error = readNobody();
    return metShutVault() || (error && !isForTheOrganiser(error->kind));
}

bool SyncReport::anyNeedsConsent() const
{
    return std::any_of(players.begin(), players.end(), [](const PlayerSync &each) {
        return each.state == ConnectionState::NeedsConsent || each.state == ConnectionState::Retired;
    });
}

Sync::Sync(Repository &store, TokenKeeper &tokens, Trackers &trackers, const HttpClient &http, const Clock &clock,
           std::chrono::milliseconds patience)
    : m_store(store), m_tokens(tokens), m_trackers(trackers), m_http(http), m_clock(clock), m_patience(patience)
{
}

Task<Result<SyncReport>> Sync::run(LeagueId leagueId, SyncRange range, Progress progress)
{
    QElapsedTimer watch;
    watch.start();
    const int requestsBefore = m_http.requestsSent();
    const Result<League> league = m_store.league(leagueId);
    if (!league)
        co_return tl::unexpected(league.error());
    const Result<std::vector<Player>> players = m_store.players(leagueId);
    if (!players)
        co_return tl::unexpected(players.error());

    Tour tour{*league, range, std::move(progress), {}, 0};
    for (const Player &player : *players)
        tour.visits.push_back(Visit{player, std::nullopt, false, std::nullopt});
    // Those who are read are not kept waiting for those who are slow.
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience, [this, &tour] {
        if (const Result<void> early = keepArrived(tour); !early)
            qCWarning(lcSync).noquote() << "early error=" << word(early.error().kind); // The end tries again.
    });
    patience.start(m_patience);
    std::vector<Task<void>> visits; // A task runs as soon as it is made: all players are read at once.
    visits.reserve(tour.visits.size());
    for (Visit &visit : tour.visits)
        visits.push_back(read(&tour, &visit));
    for (Task<void> &visit : visits)
        co_await visit;
    patience.stop();

    // Called off: that is nobody's failure, and nothing to remember. What was read until then is kept.
    const bool isCancelled = std::any_of(tour.visits.begin(), tour.visits.end(), [](const Visit &each) {
        return each.reading && !*each.reading && each.reading->error().kind == ErrorKind::Cancelled;
    });
    if (isCancelled) {
        const Result<void> read = keepArrived(tour);
        co_return read ? failure(ErrorKind::Cancelled) : tl::unexpected(read.error());
    }

    SyncReport report;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        if (const Result<void> rest = keepArrived(tour); !rest)
            return rest;
        for (const Visit &visit : tour.visits)
            report.players.push_back(*visit.outcome);
        return noteSync(m_store, leagueId, report, m_clock.now());
    });
    if (!kept)
        co_return tl::unexpected(kept.error());
    // Nothing of a closed service's is kept. A vault that does not let go now does so after a later round.
    for (const PlayerSync &each : report.players) {
        if (each.state == ConnectionState::Retired)
            [[maybe_unused]] const Result<void> dropped = co_await m_tokens.forget(each.player, TrackerKind::Fitbit);
    }
    for (const Visit &visit : tour.visits) {
        const QString text = u"Stepladder: %1 (%2)"_s.arg(visit.player.name, tour.league.name);
        co_await m_tokens.describe(visit.player.id, text);
    }
    report.requests = m_http.requestsSent() - requestsBefore;
    report.elapsedMs = watch.elapsed();
    qCInfo(lcSync).noquote() << "sync players=" << report.players.size() << "requests=" << report.requests
                             << "ms=" << report.elapsedMs;
    co_return report;
}

Task<void> Sync::read(Tour *tour, Visit *visit)
{
    const Player player = visit->player;
    Tracker *tracker = m_trackers.tracker(player.tracker);
    m_tokens.forgetOlder(player.id, player.consentedAt);
    if (isOver(player)) {
        visit->reading = tl::unexpected(troubleOf(player).value_or(Error{}));
    } else if (tracker) {
        const Result<SyncRange> range = rangeFor(tour->league, player, tour->range);
        if (!range) {
            visit->reading = tl::unexpected(range.error());
        } else if (range->from <= range->to) {
            Result<Reading> reading =
                co_await readPlayer(&m_tokens, tracker, player, range->from, range->to, m_clock.now());
            visit->reading = std::move(reading);
        }
    }
    visit->arrived = true;
    ++tour->done;
    if (tour->progress)
        tour->progress(tour->done, static_cast<int>(tour->visits.size()));
}

Result<void> Sync::keepArrived(Tour &tour)
{
    std::vector<std::pair<Visit *, PlayerSync>> outcomes;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        for (Visit &visit : tour.visits) {
            const bool cancelled =
                visit.reading && !*visit.reading && visit.reading->error().kind == ErrorKind::Cancelled;
            if (!visit.arrived || visit.outcome || cancelled)
                continue;
            const Result<PlayerSync> outcome = keep(tour.league, visit);
            if (!outcome)
                return tl::unexpected(outcome.error());
            outcomes.emplace_back(&visit, *outcome);
        }
        return {};
    });
    if (kept) {
        for (auto &[visit, outcome] : outcomes)
            visit->outcome = outcome;
    }
    return kept;
}

Result<SyncRange> Sync::rangeFor(const League &league, const Player &player, SyncRange wanted)
{
    const QDate start = std::max(league.season.first, player.joined);
    SyncRange range = wanted;
    const QDate today = m_clock.now().toTimeZone(player.zone).date();
    range.to = wanted.to.isValid() ? std::min(wanted.to, today) : today.addDays(-1);
    if (!range.from.isValid()) {
        const Result<QDate> lastFinal = m_store.lastFinalDay(player.id);
        if (!lastFinal)
            return tl::unexpected(lastFinal.error());
        // The joining day may be earlier by now than what was read so far.
        const Result<std::vector<DayRecord>> first = m_store.days(player.id, start, start);
        if (!first)
            return tl::unexpected(first.error());
        const QDate again = range.to.addDays(1 - league.syncDays);
        const bool isReadFromStart = lastFinal->isValid() && !first->empty();
        range.from = isReadFromStart ? std::max(start, std::min(again, lastFinal->addDays(1))) : start;
    }
    return range;
}

Result<PlayerSync> Sync::keep(const League &league, const Visit &visit)
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
    return *visit.reading ? keepReading(league, *player, **visit.reading)
                            : keepFailure(*player, visit.reading->error());
}

Result<PlayerSync> Sync::keepReading(const League &league, Player player, Reading reading)
{
    const QDateTime now = m_clock.now();
    if (player.tracker == TrackerKind::Fitbit)
        forgetUnsyncedZeros(reading, player.zone);
    if (reading.lastSync.isValid() && (!player.lastSync.isValid() || reading.lastSync > player.lastSync))
        player.lastSync = reading.lastSync;
    moveTo(player, ConnectionState::Connected, {}, now);
    learnTerm(player);

    PlayerSync outcome{player.id, player.name, player.state, 0, true, {}};
    if (!reading.days.empty()) {
        if (const Result<void> kept = keepDays(league, player, reading.days, outcome); !kept)
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

Result<void> Sync::keepDays(const League &league, const Player &player, const std::vector<DayReading> &days, PlayerSync &outcome)
{
    outcome.upToDate = days.back().steps.has_value();
    const Result<std::vector<DayRecord>> known =
        m_store.days(player.id, days.front().day, days.back().day);
    if (!known)
        return tl::unexpected(known.error());
    std::map<QDate, DayRecord> before;
    for (const DayRecord &record : *known)
        before.emplace(record.day, record);
    const Settling settling{.zone = player.zone, .hours = league.rules.settlingHours, .lastSync = player.lastSync,
                            .now = m_clock.now()};
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

Result<PlayerSync> Sync::keepFailure(Player player, const Error &error)
{
    const QDateTime now = m_clock.now();
    const Player before = player;
    Error told = error;
    learnTerm(player);
    if (told.kind == ErrorKind::NeedsConsent && !isOver(player) && hasRunItsTime(player, now))
        told.kind = ErrorKind::TestGrantEnded;
    const std::optional<ConnectionState> end = endBy(told.kind);
    if (!end && player.state != ConnectionState::Connected)
        told = troubleOf(player).value_or(told); // what passes does not hide what the player has to mend
    else
        moveTo(player, end.value_or(player.state), word(told.kind), now);
    if (told.kind != ErrorKind::VaultDamaged || told.subject.isEmpty())
        told.subject = subjectOf(told.kind, player);
    if (player != before) {
        if (const Result<void> saved = m_store.updatePlayer(player); !saved)
            return tl::unexpected(saved.error());
    }
    qCInfo(lcSync).noquote() << "player=" << player.id.value << "error=" << word(error.kind) << error.detail;
    return PlayerSync{player.id, player.name, player.state, 0, false, told};
}

void Sync::learnTerm(Player &player) const
{
    const std::optional<GrantTerm> term = m_tokens.term(player.id);
    if (!term)
        return;
    if (term->consentedAt.isValid()) // older versions did not note it in the vault
        player.consentedAt = term->consentedAt;
    player.grantEndsAt = term->endsAt;
}

} // namespace stepladder
