// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/admission.h"

#include "core/routine/shared_access.h"

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
    const bool isBack = request.returning.isValid();
    const Result<Player> known = isBack ? present(request.returning, *name) : m_store.playerNamed(request.league, *name);
    if (known) {
        if (!mayReconnect(*known, request) || request.tracker == TrackerKind::Manual)
            return failure(ErrorKind::AlreadyExists, *name);
        Player again = *known;
        again.tracker = request.tracker;
        again.joined = request.joined.value_or(again.joined);
        return again;
    }
    if (isBack || known.error().kind != ErrorKind::NotFound)
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

Result<Player> Admission::present(PlayerId id, const QString &name)
{
    const Result<Player> found = m_store.player(id);
    const bool isGone = found ? found->removed : found.error().kind == ErrorKind::NotFound;
    if (!isGone)
        return found;
    return tl::unexpected(Error{ErrorKind::NotFound, name, {}, std::nullopt,
                                Words::tr("%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.").arg(name)});
}

Result<Player> Admission::addByHand(const EnrolmentRequest &request)
{
    const Result<Player> player = applicant(request);
    return player ? m_store.addPlayer(*player) : player;
}

Task<Result<Player>> Admission::admit(EnrolmentRequest request, TokenSet tokens)
{
    const Result<Player> known = applicant(request);
    if (!known && known.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(known.error());
    Tracker *tracker = m_trackers.tracker(request.tracker);
    const Result<TrackerIdentity> identity = co_await tracker->identity(tokens.access);
    if (!identity)
        co_return tl::unexpected(known ? identity.error() : known.error());
    Player player = known.value_or(Player{});
    player.tracker = request.tracker;
    player.accountId = identity->accountId;
    if (!known) {
        const Credentials credentials{request.tracker, request.client, tokens};
        co_await giveBack(player, credentials);
        co_return known;
    }
    if (const Result<void> right = refuseOtherAccount(*known, *identity); !right)
        co_return tl::unexpected(right.error());
    if (!identity->legacyAccountId.isEmpty())
        player.legacyAccountId = identity->legacyAccountId;
    if (!player.id.isValid() && !request.zone && identity->zone.isValid()) {
        const Result<League> league = m_store.league(player.league);
        if (!league)
            co_return tl::unexpected(league.error());
        settle(player, request, *league, identity->zone);
    }
    Result<Player> kept = co_await keep(player, request, tokens);
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

Task<Result<Player>> Admission::keep(Player player, EnrolmentRequest request, TokenSet tokens)
{
    const Credentials credentials{request.tracker, request.client, tokens};
    const bool isNew = !player.id.isValid();
    // The vault entry is named after the player, so the player comes first, and leaves again if the vault refuses.
    const Result<Player> here = isNew ? m_store.addPlayer(player) : present(player.id, player.name);
    if (!here) {
        if (!isNew && here.error().kind == ErrorKind::NotFound)
            co_await giveBack(player, credentials);
        co_return here;
    }
    player.id = here->id;
    const Result<void> kept = co_await m_tokens.keep(player.id, credentials);
    if (!kept) {
        if (isNew) {
            const std::vector<PlayerId> added(1, player.id);
            if (const Result<Forgotten> undone = m_store.erasePlayers(added); !undone)
                co_return tl::unexpected(undone.error());
        }
        co_return tl::unexpected(kept.error());
    }
    Result<Player> connected = connect(player, request, tokens);
    if (!connected && connected.error().kind == ErrorKind::NotFound) {
        [[maybe_unused]] const Result<void> forgotten = co_await m_tokens.forget(player.id, request.tracker);
        co_await giveBack(player, credentials);
    }
    co_return connected;
}

/// Writes only what the consent decides: the rest may have changed while the services were slow.
Result<Player> Admission::connect(const Player &player, const EnrolmentRequest &request, const TokenSet &tokens)
{
    Player now;
    return m_store
        .transaction([&] {
            return present(player.id, player.name).and_then([&](const Player &found) {
                now = found;
                now.tracker = player.tracker;
                now.accountId = player.accountId;
                now.legacyAccountId = player.legacyAccountId;
                now.joined = request.joined.value_or(now.joined);
                now.state = ConnectionState::Connected;
                now.stateSince = m_clock.now();
                now.stateReason.clear();
                now.consentedAt = now.stateSince;
                now.grantEndsAt = tokens.grantEndsAt;
                return m_store.updatePlayer(now);
            });
        })
        .map([&] { return now; });
}

/// Ends an access that came for somebody who is not here any more. Where they, or others, still have the same one, it ends
/// with that.
Task<void> Admission::giveBack(Player player, Credentials credentials)
{
    player.id = {};
    const bool isShared = co_await isAccessShared(&m_store, &m_tokens, player, credentials.client.id);
    if (!isShared)
        [[maybe_unused]] const Result<void> ended = co_await m_tokens.revoke(credentials);
}

} // namespace stepladder
