// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/invitations.h"

#include "core/accounts/pasted_address.h"
#include "core/accounts/redirect.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// How long the end of an invitation is remembered, so that a late answer is told from a stranger's.
constexpr std::chrono::hours remembered{24};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Invitations)
};

/// Finds an invitation by its state without giving the state away: the store holds nothing secret.
QString fingerprint(const Secret &state)
{
    return QString::fromLatin1(QCryptographicHash::hash(state.reveal(), QCryptographicHash::Sha256).toHex());
}

QByteArray queryOf(const QUrl &address)
{
    return address.query(QUrl::FullyEncoded).toLatin1();
}

tl::unexpected<Error> no(const QString &words)
{
    return failureInWords(ErrorKind::InvalidInput, words);
}

tl::unexpected<Error> ranOut(const Invitation &invitation)
{
    const QString end = QLocale().toString(invitation.endsAt.toLocalTime(), QLocale::ShortFormat);
    return no(Words::tr("The invitation to %1 ended at %2. Send a new one.").arg(invitation.player, end));
}

Result<void> refuseClosed(const Invitation &invitation)
{
    switch (invitation.state) {
    case InvitationState::Open:
        return {};
    case InvitationState::Accepted:
        return no(Words::tr("This address was used already: %1 is in the league.").arg(invitation.player));
    case InvitationState::Replaced:
        return no(Words::tr("This address is from an earlier invitation to %1. Ask for the newest.").arg(invitation.player));
    }
    Q_UNREACHABLE();
}

/// What the organiser reads instead of the words for somebody whose own browser is open.
Error forOrganiser(Error error, const Invitation &invitation, bool refusedByPlayer)
{
    if (error.kind == ErrorKind::Refused && refusedByPlayer) {
        error.words = Words::tr("%1 says that access was not allowed. Nothing was saved; the same link can be opened again.")
                          .arg(error.subject);
    } else if (error.kind == ErrorKind::Refused) {
        error.words = Words::tr("%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.")
                          .arg(error.subject, invitation.player);
    } else if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::ServiceDown
               || error.kind == ErrorKind::RateLimited) {
        error.words = Words::tr("%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.")
                          .arg(error.subject);
    } else if (error.kind == ErrorKind::ConnectionLost) {
        error.words = Words::tr("The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.")
                          .arg(error.subject);
    } else if (error.kind == ErrorKind::WrongAccount && error.words.isEmpty()) {
        error.words = Words::tr("This account belongs to %1, who plays already. Have %2 open the link again with their own account.")
                          .arg(error.subject, invitation.player);
    } else if (error.kind == ErrorKind::WrongAccount) {
        error.words = Words::tr("This is not the account that %1 played with so far. Have %1 open the link again with their own account.")
                          .arg(invitation.player);
    }
    return error;
}

} // namespace

Invitations::Invitations(Repository &store, Vault &vault, Admission &admission, Endpoints endpoints, const Clock &clock,
                         QString profile)
    : m_store(store)
    , m_vault(vault)
    , m_admission(admission)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_names(std::move(profile))
{
}

bool Invitations::isOver(const Invitation &invitation) const
{
    return invitation.state != InvitationState::Open || invitation.endsAt <= m_clock.now();
}

Result<QUrl> Invitations::page(const PendingGrant &pending) const
{
    return Grant(OAuthProvider::of(pending.tracker, pending.client, m_endpoints), pending, m_clock).start();
}

Task<Result<InvitationLink>> Invitations::invite(EnrolmentRequest request)
{
    if (request.tracker == TrackerKind::Manual)
        co_return no(Words::tr("A player who is kept by hand needs no invitation. Add them at once."));
    const Result<Player> applicant = m_admission.applicant(request);
    if (!applicant)
        co_return tl::unexpected(applicant.error());
    const QDateTime now = m_clock.now();
    const PendingGrant pending = PendingGrant::begin(OAuthProvider::of(request.tracker, request.client, m_endpoints),
                                                     request.client, now.addDuration(life));
    const Result<QUrl> address = page(pending);
    if (!address)
        co_return tl::unexpected(address.error());

    Invitation made;
    made.league = request.league;
    made.player = applicant->name;
    made.tracker = request.tracker;
    made.zone = request.zone;
    made.fingerprint = fingerprint(pending.state);
    made.madeAt = now;
    made.endsAt = pending.endsAt;
    made.returning = request.returning;
    const Result<Invitation> added = m_store.addInvitation(made);
    if (!added)
        co_return tl::unexpected(added.error());
    const InvitationId id = added->id;
    const Result<void> kept = co_await m_vault.write(m_names.invitation(id), pending.toVault());
    if (!kept) {
        if (const Result<void> undone = m_store.removeInvitation(id); !undone)
            co_return tl::unexpected(undone.error());
        co_return tl::unexpected(kept.error());
    }
    const Result<std::vector<Invitation>> all = m_store.invitations(request.league, made.player);
    if (!all)
        co_return tl::unexpected(all.error());
    for (const Invitation &former : *all) {
        if (former.id == id)
            continue;
        if (const Result<bool> closed = m_store.closeInvitation(former.id, InvitationState::Replaced); !closed)
            co_return tl::unexpected(closed.error());
    }
    co_await sweep(request.league);
    co_return InvitationLink{id, *address, made.endsAt};
}

Result<std::vector<Invitation>> Invitations::pending(LeagueId league)
{
    Result<std::vector<Invitation>> found = m_store.invitations(league);
    if (found)
        std::erase_if(*found, [this](const Invitation &invitation) { return isOver(invitation); });
    return found;
}

Result<std::vector<Invitation>> Invitations::unanswered(LeagueId league)
{
    Result<std::vector<Invitation>> found = m_store.invitations(league);
    const Result<std::vector<Player>> players = m_store.players(league);
    if (!found || !players)
        return found ? tl::unexpected(players.error()) : found;
    const auto isIn = [&players](const Invitation &invitation) {
        return std::ranges::any_of(*players, [&invitation](const Player &player) { return player.name.compare(invitation.player, Qt::CaseInsensitive) == 0; });
    };
    std::erase_if(*found, [&](const Invitation &invitation) {
        const bool isForgotten = invitation.endsAt.addDuration(remembered) <= m_clock.now();
        const bool isNeedless = isOver(invitation) && isIn(invitation);
        return invitation.state != InvitationState::Open || isForgotten || isNeedless;
    });
    return found;
}

Task<Result<InvitationLink>> Invitations::link(Invitation invitation)
{
    const Result<PendingGrant> pending = co_await stored(invitation);
    if (!pending)
        co_return tl::unexpected(pending.error());
    const Result<QUrl> address = page(*pending);
    if (!address)
        co_return tl::unexpected(address.error());
    co_return InvitationLink{invitation.id, *address, invitation.endsAt};
}

Task<Result<PendingGrant>> Invitations::stored(Invitation invitation)
{
    const QString name = m_names.invitation(invitation.id);
    const Result<Secret> entry = co_await m_vault.read(name);
    if (!entry && entry.error().kind == ErrorKind::VaultEmpty) {
        co_return failureInWords(ErrorKind::NotFound,
                                 Words::tr("What belongs to this invitation is no longer in the keychain. Send %1 a new one.").arg(invitation.player));
    }
    if (!entry)
        co_return tl::unexpected(entry.error());
    Result<PendingGrant> pending = PendingGrant::fromVault(*entry);
    if (!pending)
        co_return failure(ErrorKind::VaultFailed, {}, pending.error().detail);
    co_return pending;
}

Result<Invitation> Invitations::answeredBy(LeagueId league, const QUrl &address)
{
    const Secret state = stateIn(queryOf(address));
    if (state.isEmpty())
        return tl::unexpected(pasteError(PasteFault::Incomplete));
    const Result<std::vector<Invitation>> all = m_store.invitations(league);
    if (!all)
        return tl::unexpected(all.error());
    const Secret wanted(fingerprint(state).toLatin1());
    const auto found = std::find_if(all->begin(), all->end(), [&wanted](const Invitation &invitation) {
        return wanted.matches(Secret(invitation.fingerprint.toLatin1()));
    });
    if (found == all->end())
        return tl::unexpected(pasteError(PasteFault::OtherInvitation));
    if (const Result<void> open = refuseClosed(*found); !open)
        return tl::unexpected(open.error());
    if (isOver(*found))
        return ranOut(*found);
    if (m_exchanges.contains(found->id))
        return tl::unexpected(pasteError(PasteFault::UsedAlready));
    return *found;
}

Task<Result<Player>> Invitations::accept(LeagueId league, QString text)
{
    const Result<QUrl> address = pastedAddress(text);
    if (!address)
        co_return tl::unexpected(address.error());
    const Result<Invitation> invitation = answeredBy(league, *address);
    if (!invitation)
        co_return tl::unexpected(invitation.error());
    // The same address pasted twice at once would have its code turned down the second time.
    m_exchanges.emplace(invitation->id, nullptr);
    Result<Player> player = co_await exchange(*invitation, *address);
    m_exchanges.erase(invitation->id);
    co_await sweep(league);
    co_return player;
}

Task<Result<Player>> Invitations::exchange(Invitation invitation, QUrl address)
{
    const Result<PendingGrant> pending = co_await stored(invitation);
    if (!pending)
        co_return tl::unexpected(pending.error());
    if (pending->endsAt <= m_clock.now())
        co_return ranOut(invitation);
    EnrolmentRequest request{invitation.league, invitation.player, invitation.tracker, pending->client, invitation.zone, std::nullopt,
                                   invitation.returning};
    // The code is not spent for somebody who has come in another way meanwhile.
    const Result<Player> applicant = m_admission.applicant(request);
    if (!applicant && applicant.error().kind == ErrorKind::AlreadyExists) {
        co_return failureInWords(ErrorKind::AlreadyExists,
                                 Words::tr("%1 is in the league already, so this answer is not needed.").arg(invitation.player));
    }
    if (!applicant)
        co_return tl::unexpected(applicant.error());
    request.returning = applicant->id; // who leaves meanwhile is not taken for somebody new
    const Result<TokenSet> tokens = co_await tokensFor(invitation, *pending, address);
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    Result<Player> player = co_await m_admission.admit(request, *tokens);
    if (!player && player.error().kind == ErrorKind::WrongAccount)
        co_return tl::unexpected(forOrganiser(player.error(), invitation, false));
    if (player) {
        if (const Result<bool> closed = m_store.closeInvitation(invitation.id, InvitationState::Accepted); !closed)
            co_return tl::unexpected(closed.error());
    }
    co_return player;
}

Task<Result<TokenSet>> Invitations::tokensFor(Invitation invitation, PendingGrant pending, QUrl address)
{
    const auto redirect = readRedirect(queryOf(address), pending.state);
    const auto *answer = std::get_if<Redirect>(&redirect);
    const bool refusedByPlayer = answer && !answer->error.isEmpty();

    Grant grant(OAuthProvider::of(pending.tracker, pending.client, m_endpoints), pending, m_clock);
    if (const Result<QUrl> started = grant.start(); !started)
        co_return tl::unexpected(started.error());
    if (const Result<void> taken = grant.redirected(address); !taken)
        co_return tl::unexpected(taken.error());
    m_exchanges[invitation.id] = &grant;
    Result<TokenSet> tokens = co_await grant.finish();
    m_exchanges[invitation.id] = nullptr;
    if (tokens)
        co_return tokens;
    // Not even a code that is turned down ends the invitation: a wrong paste does no harm, and the link gives another.
    co_return tl::unexpected(forOrganiser(tokens.error(), invitation, refusedByPlayer));
}

Task<Result<void>> Invitations::withdraw(LeagueId league, QString player)
{
    const Result<std::vector<Invitation>> found = m_store.invitations(league, player);
    if (!found)
        co_return tl::unexpected(found.error());
    for (const Invitation &invitation : *found) {
        const Result<void> forgotten = co_await m_vault.remove(m_names.invitation(invitation.id));
        if (!forgotten && forgotten.error().kind != ErrorKind::VaultEmpty)
            co_return forgotten;
        if (const Result<void> removed = m_store.removeInvitation(invitation.id); !removed)
            co_return removed;
    }
    co_return Result<void>();
}

Task<void> Invitations::sweep(LeagueId league)
{
    const Result<std::vector<Invitation>> found = m_store.invitations(league);
    if (!found)
        co_return;
    for (const Invitation &invitation : *found) {
        if (!isOver(invitation))
            continue;
        const Result<void> forgotten = co_await m_vault.remove(m_names.invitation(invitation.id));
        const bool isGone = forgotten || forgotten.error().kind == ErrorKind::VaultEmpty;
        // The row stays until its secrets are gone: the next sweep tries again.
        if (isGone && invitation.endsAt.addDuration(remembered) <= m_clock.now())
            [[maybe_unused]] const Result<void> removed = m_store.removeInvitation(invitation.id);
    }
}

void Invitations::cancel()
{
    for (const auto &[id, grant] : m_exchanges) {
        if (grant)
            grant->cancel();
    }
}

} // namespace stepladder
