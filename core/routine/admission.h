// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_keeper.h"
#include "core/routine/input.h"
#include "core/routine/league_clients.h"
#include "core/routine/reading.h"
#include "core/store/repository.h"

namespace stepladder {

/// Whom to take in.
struct EnrolmentRequest {
    LeagueId league;
    QString name;
    TrackerKind tracker = TrackerKind::GoogleHealth;
    OAuthClient client;           ///< not needed for TrackerKind::Manual
    std::optional<QTimeZone> zone; ///< default: the tracker's, else the league's
    std::optional<QDate> joined;   ///< a day of the season; default: see joiningDay()
    PlayerId returning = {};       ///< who plays already and allows access again, even where it works, under whatever name by now; invalid: nobody
};

/// What every way into a league shares: who may come in, whose account it is, and keeping player and tokens together.
/// A player of the name asked for who needs to consent again, or is asked to, is reconnected instead, with the same account
/// only, on the joining day asked for or else the former one.
class Admission
{
public:
    Admission(Repository &store, TokenKeeper &tokens, Trackers &trackers, LeagueClients &clients,
              const Clock &clock);

    /// The player who would be taken in, not kept yet: a new one, or the one who reconnects.
    /// Errors: InvalidInput (name), AlreadyExists, NotFound with the name of who returns and has left, of Repository.
    [[nodiscard]] Result<Player> applicant(const EnrolmentRequest &request);
    /// Errors: WrongAccount with the name of who plays with it, or in words where nobody does; of Repository.
    [[nodiscard]] Result<void> refuseOtherAccount(const Player &player, const TrackerIdentity &identity);

    /// Takes a player who needs no tracker. Errors: of applicant and Repository.
    [[nodiscard]] Result<Player> addByHand(const EnrolmentRequest &request);
    /// Asks the tracker whose tokens these are, and keeps player and tokens, or neither. The first client that anybody
    /// came through becomes the league's. Whoever left meanwhile stays away, and the access is given back.
    /// Errors: of applicant, refuseOtherAccount, Tracker, TokenKeeper and Repository.
    [[nodiscard]] Task<Result<Player>> admit(EnrolmentRequest request, TokenSet tokens);

private:
    /// Puts a new player into a zone; the joining day follows from it unless it was asked for.
    void settle(Player &player, const EnrolmentRequest &request, const League &league, const QTimeZone &zone) const;
    [[nodiscard]] Result<Player> present(PlayerId id, const QString &name);
    [[nodiscard]] Result<Player> connect(const Player &player, const EnrolmentRequest &request, const TokenSet &tokens);
    Task<Result<Player>> keep(Player player, EnrolmentRequest request, TokenSet tokens);
    Task<void> giveBack(Player player, Credentials credentials);

    Repository &m_store;
    TokenKeeper &m_tokens;
    Trackers &m_trackers;
    LeagueClients &m_clients;
    const Clock &m_clock;
};

} // namespace stepladder
