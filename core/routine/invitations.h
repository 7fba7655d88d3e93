// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/grant.h"
#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/routine/admission.h"

#include <map>

namespace stepladder {

/// What is sent to a player elsewhere.
struct InvitationLink {
    InvitationId id;
    QUrl page;        ///< the tracker's consent page
    QDateTime endsAt; ///< UTC
};

/// Takes in players whose browser is on another computer. They open a link, allow access, and send back the address
/// their browser ends on, where no page is. Each invitation has a state, a verifier and a redirect of its own; they
/// wait in the vault, so that the answer may come to another process.
class Invitations
{
public:
    /// How long a link is good for.
    static constexpr std::chrono::hours life{24};

    /// `profile` tells the vault entries of several profiles apart.
    Invitations(Repository &store, Vault &vault, Admission &admission, Endpoints endpoints, const Clock &clock,
                QString profile);

    /// Makes a link; the invitation is durable when it returns and takes the place of a former one to the same player.
    /// Errors: InvalidInput (name, client, by hand), AlreadyExists, of Vault and Repository.
    [[nodiscard]] Task<Result<InvitationLink>> invite(EnrolmentRequest request);
    /// Those that wait for their answer, newest first. Errors: of Repository.
    [[nodiscard]] Result<std::vector<Invitation>> pending(LeagueId league);
    /// The same, and for a day those that ran out and were not made again; not of who has come in another way since.
    [[nodiscard]] Result<std::vector<Invitation>> unanswered(LeagueId league);
    /// The link of a pending one once more. Errors: NotFound, of Vault.
    [[nodiscard]] Task<Result<InvitationLink>> link(Invitation invitation);

    /// Takes the player in whose answer this is: the address their browser ended on, and whatever came with it from a
    /// mail or a chat. Only success ends the invitation before its time.
    /// Errors: InvalidInput (no address, not a whole one, of another place or invitation, one that is over), Refused
    /// (by the player, or the code by the tracker), of Grant, Admission, Vault and Repository.
    [[nodiscard]] Task<Result<Player>> accept(LeagueId league, QString text);

    /// Forgets the invitations to a player. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> withdraw(LeagueId league, QString player);
    /// Removes the secrets of those that are over, and a day later what is remembered of them.
    Task<void> sweep(LeagueId league);
    /// Whoever waits in accept() is told Cancelled.
    void cancel();

private:
    [[nodiscard]] bool isOver(const Invitation &invitation) const;
    /// The page of a consent that was begun. Errors: of Grant.
    [[nodiscard]] Result<QUrl> page(const PendingGrant &pending) const;
    [[nodiscard]] Result<Invitation> answeredBy(LeagueId league, const QUrl &address);
    Task<Result<PendingGrant>> stored(Invitation invitation);
    Task<Result<Player>> exchange(Invitation invitation, QUrl address);
    Task<Result<TokenSet>> tokensFor(Invitation invitation, PendingGrant pending, QUrl address);

    Repository &m_store;
    Vault &m_vault;
    Admission &m_admission;
    Endpoints m_endpoints;
    const Clock &m_clock;
    VaultNames m_names;
    std::map<InvitationId, Grant *> m_exchanges; ///< under way; null before the code leaves and after the answer came
};

} // namespace stepladder
