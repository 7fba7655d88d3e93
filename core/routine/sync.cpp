// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync.h"

#include "core/foundation/next_turn.h"
#include "core/routine/sync_note.h"
#include "core/routine/trouble.h"
#include "core/store/beside.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>
#include <algorithm>
#include <span>

namespace stepladder {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSync, "stepladder.sync", QtWarningMsg)

namespace {

constexpr int visitsBegunAtOnce = 8;     ///< in one turn of the event loop
constexpr std::size_t visitsKeptAtOnce = 25; ///< so that nobody else who writes waits for long

bool wasCancelled(const Visit &visit)
{
    return visit.reading && !*visit.reading && visit.reading->error().kind == ErrorKind::Cancelled;
}

bool foundNoEntry(const Visit &visit)
{
    return visit.reading && !*visit.reading && visit.reading->error().kind == ErrorKind::VaultEmpty;
}

/// A vault that has nobody's entry is another one than theirs: as long as it is, nobody has to consent again.
void blameTheVault(std::vector<Visit> &visits)
{
    const auto wasAsked = [](const Visit &visit) { return visit.reading && !isOver(visit.player); };
    const auto isWithout = [&](const Visit &visit) { return !wasAsked(visit) || foundNoEntry(visit); };
    if (std::ranges::count_if(visits, wasAsked) < 2 || !std::ranges::all_of(visits, isWithout))
        return;
    for (Visit &visit : visits)
        visit.isVaultStrange = foundNoEntry(visit);
}

Result<std::vector<Visit>> planned(Repository &store, const League &league, const SyncRange &range, const QDateTime &now)
{
    return store.players(league.id).map([&](const std::vector<Player> &players) {
        ReadingKeeper keeper(store, league, now);
        std::vector<Visit> visits;
        for (const Player &player : players) {
            const bool isAsked = player.tracker != TrackerKind::Manual && !isOver(player);
            visits.push_back({player, isAsked ? keeper.daysToRead(player, range) : SyncRange()});
        }
        return visits;
    });
}

} // namespace

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
        // Of nobody's entry: see blameTheVault().
        const bool passes = each.error && (!endBy(each.error->kind) || (each.error->kind == ErrorKind::VaultEmpty && each.state == ConnectionState::Connected));
        if (!first && passes)
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
    const auto plan = [league = *league, range, now = m_clock.now()](Repository &own) { return planned(own, league, range, now); };
    Result<std::vector<Visit>> visits = co_await beside(&m_store, plan);
    if (!visits)
        co_return tl::unexpected(visits.error());

    Tour tour{*league, *std::move(visits), std::move(progress)};
    // Those who are read are not kept waiting for those who are slow.
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience, [this, &tour] { tour.early = keepArrived(&tour, &ReadingKeeper::keep); });
    patience.start(m_patience);
    co_await visitAll(&tour, &Sync::read);
    patience.stop();
    if (tour.early) {
        if (const Result<void> early = co_await *tour.early; !early)
            qCWarning(lcSync).noquote() << "early error=" << word(early.error().kind); // The end tries again.
    }
    if (const Result<void> kept = co_await keepArrived(&tour, &ReadingKeeper::keep); !kept)
        co_return tl::unexpected(kept.error());
    // Called off: that is nobody's failure, and nothing to remember. What was read until then is kept.
    if (std::ranges::any_of(tour.visits, wasCancelled))
        co_return failure(ErrorKind::Cancelled);

    SyncReport report;
    for (const Visit &visit : tour.visits) {
        if (visit.outcome)
            report.players.push_back(*visit.outcome);
    }
    if (const Result<void> noted = noteSync(m_store, leagueId, report, m_clock.now()); !noted)
        co_return tl::unexpected(noted.error());
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

/// All at once, as far as that keeps nobody at a window waiting.
Task<void> Sync::visitAll(Tour *tour, Visiting visiting)
{
    const quint64 callOffs = m_http.callOffs();
    std::vector<Task<void>> begun; // A task runs as soon as it is made.
    begun.reserve(tour->visits.size());
    for (Visit &visit : tour->visits) {
        if (!begun.empty() && begun.size() % visitsBegunAtOnce == 0)
            co_await NextTurn(&m_turns);
        if (m_http.callOffs() != callOffs)
            visit.reading = failure(ErrorKind::Cancelled);
        else
            begun.push_back((this->*visiting)(tour, &visit));
    }
    for (Task<void> &each : begun)
        co_await each;
    blameTheVault(tour->visits);
}

Task<void> Sync::read(Tour *tour, Visit *visit)
{
    const Player player = visit->player;
    Tracker *tracker = m_trackers.tracker(player.tracker);
    m_tokens.forgetOlder(player.id, player.consentedAt);
    if (isOver(player)) {
        visit->reading = tl::unexpected(troubleOf(player).value_or(Error{}));
    } else if (tracker) {
        const Result<SyncRange> &days = visit->days;
        if (!days) {
            visit->reading = tl::unexpected(days.error());
        } else if (days->from <= days->to) {
            Result<Reading> reading = co_await readPlayer(&m_tokens, tracker, player, days->from, days->to, m_clock.now());
            visit->reading = std::move(reading);
        }
    }
    visit->arrived = true;
    ++tour->done;
    if (tour->progress)
        tour->progress(tour->done, static_cast<int>(tour->visits.size()));
}

Task<Result<void>> Sync::keepArrived(Tour *tour, Keeping keeping)
{
    const bool isComplete = std::ranges::all_of(tour->visits, &Visit::arrived); // by then it is known whether the vault is theirs
    std::vector<Visit *> arrived;
    for (Visit &visit : tour->visits) {
        if (!visit.arrived || visit.outcome || wasCancelled(visit) || (foundNoEntry(visit) && !isComplete))
            continue;
        visit.term = m_tokens.term(visit.player.id);
        arrived.push_back(&visit);
    }
    std::span<Visit *const> left(arrived);
    while (!left.empty()) {
        const std::span<Visit *const> some = left.first(std::min(visitsKeptAtOnce, left.size()));
        left = left.subspan(some.size());
        const auto keepSome = [some, keeping, &league = tour->league, now = m_clock.now()](Repository &own) -> Result<std::vector<PlayerSync>> {
            std::vector<PlayerSync> outcomes;
            const Result<void> kept = own.transaction([&]() -> Result<void> {
                ReadingKeeper keeper(own, league, now);
                for (const Visit *visit : some) {
                    const Result<PlayerSync> outcome = (keeper.*keeping)(*visit);
                    if (!outcome)
                        return tl::unexpected(outcome.error());
                    outcomes.push_back(*outcome);
                }
                return {};
            });
            return kept.map([&] { return std::move(outcomes); });
        };
        const Result<std::vector<PlayerSync>> outcomes = co_await beside(&m_store, keepSome);
        if (!outcomes)
            co_return tl::unexpected(outcomes.error());
        for (std::size_t i = 0; i < some.size(); ++i)
            some[i]->outcome = (*outcomes)[i];
    }
    co_return Result<void>();
}

} // namespace stepladder
