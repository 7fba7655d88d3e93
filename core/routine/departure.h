// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "core/foundation/clock.h"
#include "core/routine/invitations.h"
#include "core/routine/texting.h"
#include "core/routine/transfer.h"
#include "core/store/repository.h"

#include <map>
#include <vector>

namespace stepladder {

/// How the access to somebody's tracker ended. Here it is forgotten in any case.
struct EndedAccess {
    QString player;
    TrackerKind tracker = TrackerKind::GoogleHealth;
    /// Why the tracker could not be told; empty: it ended the access, there was none, or the person plays on with it.
    std::optional<Error> untold;
};

/// What became of somebody who left.
struct Farewell {
    Player player; ///< as last known; of somebody who plays or played several times, the first
    std::vector<EndedAccess> accesses;
    std::optional<Error> invited;     ///< why an invitation to them could not be withdrawn
    Forgotten forgotten;              ///< of somebody who was erased
    std::vector<DatabaseCopy> copies; ///< those that still hold somebody who was erased
};

/// What is left to do by hand, as full sentences; empty: nothing.
[[nodiscard]] QStringList leftToDo(const Farewell &farewell);
/// "19 days, 1 device, 2 messages".
[[nodiscard]] QString summary(const Forgotten &forgotten);

/// Players leave. Whoever is removed keeps the days under the name; whoever is erased is forgotten everywhere. Where an
/// access ends, the caller holds the profile's round lock: no round brings back what is being forgotten. Outlives its tasks.
class Departure
{
public:
    Departure(Repository &store, TokenKeeper &tokens, Invitations &invitations, Transfer &transfer, Texting &texting,
              const Clock &clock);

    /// Ends the access and takes the player off the league. Errors: of Vault and Repository, with nothing changed.
    [[nodiscard]] Task<Result<Farewell>> remove(PlayerId id);

    /// Takes the player off the league for now. Until `undoUntil` it can be undone; then endDue() ends the access, in
    /// whatever process. Errors: of Repository.
    [[nodiscard]] Result<Player> takeOff(PlayerId id, const QDateTime &undoUntil);
    /// Errors: NotFound once it is too late, AlreadyExists when the name is taken by now, of Repository.
    [[nodiscard]] Result<Player> takeBack(PlayerId id);
    /// Who is off the league and can be taken back, maybe, and until when (UTC). Errors: of Repository.
    [[nodiscard]] Result<std::map<PlayerId, QDateTime>> takenOff();
    /// Ends the access of somebody who was taken off; what fails is tried again by endDue(). Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<Farewell>> endAccess(PlayerId id);
    /// Ends the access of everybody who was taken off and cannot be taken back any more, as far as the vault lets it.
    [[nodiscard]] Task<std::vector<Farewell>> endDue();
    /// When endDue() has something to do (UTC); invalid: nothing is left.
    [[nodiscard]] QDateTime nextDue();

    /// What erase() would do, with nothing done. Errors: of Repository.
    [[nodiscard]] Result<Farewell> preview(const std::vector<PlayerId> &person);
    /// Forgets everything about all of them, who are one person. Errors: of Vault, with nobody forgotten; of Repository.
    [[nodiscard]] Task<Result<Farewell>> erase(std::vector<PlayerId> person);

private:
    [[nodiscard]] Result<Player> putBack(PlayerId id, const QDateTime &now);
    Task<Result<void>> disconnect(Player player, Farewell *farewell);
    Task<void> withdrawInvitations(Player player, Farewell *farewell);
    [[nodiscard]] QStringList namesOf(const Player &player);
    [[nodiscard]] Result<void> settle(PlayerId id);

    Repository &m_store;
    TokenKeeper &m_tokens;
    Invitations &m_invitations;
    Transfer &m_transfer;
    Texting &m_texting;
    const Clock &m_clock;
};

} // namespace stepladder
