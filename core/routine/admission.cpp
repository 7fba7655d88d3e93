// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/admission.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

constexpr int paletteColours = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Admission)
};

bool isSamePerson(const Player &player, const TrackerIdentity &identity)
{
    if (player.accountId.isEmpty())
        return true;
    // A Fitbit player who comes back through Google Health is known by the old key.
    return player.accountId == identity.accountId
        || (!identity.legacyAccountId.isEmpty()
            && (player.accountId == identity.legacyAccountId || player.legacyAccountId == identity.legacyAccountId));
}

bool mayReconnect(const Player &player, const EnrolmentRequest &request)
{
    return player.id == request.returning || player.state == ConnectionState::NeedsConsent
        || player.state == ConnectionState::Retired;
}

} // namespace

Admission::Admission(Repository &store, TokenKeeper &tokens, Trackers &trackers, LeagueClients &clients,
                     const Clock &clock)
    : m_store(store), m_tokens(tokens), m_trackers(trackers), m_clients(clients), m_clock(clock)
{
}

Result<Player> Admission::applicant(const EnrolmentRequest &request)
{
    const Result<QString> name = checkedName(request.name);
    if (!name)
        return tl::unexpected(name.error());
    const Result<League> league = m_store.league(request.league);
    if (!league)
        return tl::unexpected(league.error());
    if (request.joined) {
        if (const Result<void> inSeason = checkedInSeason(*request.joined, league->season); !inSeason)
            return tl::unexpected(inSeason.error());
    }
    const Result<Player> known = m_store.playerNamed(request.league, *name);
    if (known) {
        if (!mayReconnect(*known, request) || request.tracker == TrackerKind::Manual)
            return failure(ErrorKind::AlreadyExists, *name);
        Player again = *known;
        again.tracker = request.tracker;
        again.joined = request.joined.value_or(again.joined);
        return again;
    }
    if (known.error().kind != ErrorKind::NotFound)
        return known;
    const Result<std::vector<Player>> others = m_store.players(request.league, true);
    if (!others)
        return tl::unexpected(others.error());
    Player player;
    player.league = request.league;
    player.name = *name;
    player.colour = static_cast<int>(others->size()) % paletteColours;
    settle(player, request, *league, request.zone.value_or(league->zone));
    player.tracker = request.tracker;
    player.state = request.tracker == TrackerKind::Manual ? ConnectionState::Manual : ConnectionState::NeedsConsent;
    player.stateSince = m_clock.now();
    return player;
}

void Admission::settle(Player &player, const EnrolmentRequest &request, const League &league, const QTimeZone &zone) const
{
    player.zone = zone;
    player.joined = request.joined.value_or(joiningDay(league, zone, m_clock.now()));
}

Result<Player> Admission::addByHand(const EnrolmentRequest &request)
{
    const Result<Player> player = applicant(request);
    return player ? m_store.addPlayer(*player) : player;
}

Task<Result<Player>> Admission::admit(EnrolmentRequest request, TokenSet tokens)
{
    const Result<Player> known = applicant(request);
    if (!known)
        co_return tl::unexpected(known.error());
    Tracker *tracker = m_trackers.tracker(request.tracker);
    const Result<TrackerIdentity> identity = co_await tracker->identity(tokens.access);
    if (!identity)
        co_return tl::unexpected(identity.error());
    Player player = *known;
    if (const Result<void> right = refuseOtherAccount(player, *identity); !right)
        co_return tl::unexpected(right.error());
    player.accountId = identity->accountId;
    if (!identity->legacyAccountId.isEmpty())
        player.legacyAccountId = identity->legacyAccountId;
    if (!player.id.isValid() && !request.zone && identity->zone.isValid()) {
        const Result<League> league = m_store.league(player.league);
        if (!league)
            co_return tl::unexpected(league.error());
        settle(player, request, *league, identity->zone);
    }
    Credentials credentials{request.tracker, request.client, tokens};
    Result<Player> kept = co_await keep(player, credentials);
    if (kept) {
        // The player is in whatever comes of this; the next one can bring the client again.
        [[maybe_unused]] const Result<void> offered = co_await m_clients.keepFirst(request.league, request.tracker, request.client);
    }
    co_return kept;
}

Result<void> Admission::refuseOtherAccount(const Player &player, const TrackerIdentity &identity)
{
    const Result<std::vector<Player>> players = m_store.players(player.league);
    if (!players)
        return tl::unexpected(players.error());
    for (const Player &other : *players) {
        if (other.id != player.id && !other.accountId.isEmpty() && isSamePerson(other, identity))
            return failure(ErrorKind::WrongAccount, other.name);
    }
    if (player.id.isValid() && !isSamePerson(player, identity))
        return failureInWords(ErrorKind::WrongAccount,
                              Words::tr("This is not the account that %1 played with so far. Sign in with %1's account.").arg(player.name));
    return {};
}

Task<Result<Player>> Admission::keep(Player player, Credentials credentials)
{
    const bool isNew = !player.id.isValid();
    if (isNew) {
        // The vault entry is named after the player, so the player comes first, and leaves again if the vault refuses.
        const Result<Player> added = m_store.addPlayer(player);
        if (!added)
            co_return added;
        player = *added;
    }
    const Result<void> kept = co_await m_tokens.keep(player.id, credentials);
    if (!kept) {
        if (isNew) {
            const std::vector<PlayerId> added(1, player.id);
            if (const Result<Forgotten> undone = m_store.erasePlayers(added); !undone)
                co_return tl::unexpected(undone.error());
        }
        co_return tl::unexpected(kept.error());
    }
    player.state = ConnectionState::Connected;
    player.stateSince = m_clock.now();
    player.stateReason.clear();
    player.consentedAt = player.stateSince;
    player.grantEndsAt = credentials.tokens.grantEndsAt;
    if (const Result<void> saved = m_store.updatePlayer(player); !saved)
        co_return tl::unexpected(saved.error());
    co_return player;
}

} // namespace stepladder
