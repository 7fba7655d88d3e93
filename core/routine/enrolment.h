// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/grant.h"
#include "core/accounts/token_keeper.h"
#include "core/routine/input.h"
#include "core/routine/reading.h"
#include "core/store/repository.h"

#include <memory>

namespace stepladder {

struct EnrolmentRequest {
    LeagueId league;
    QString name;
    TrackerKind tracker = TrackerKind::GoogleHealth;
    OAuthClient client;           ///< not needed for TrackerKind::Manual
    std::optional<QTimeZone> zone; ///< default: the tracker's, else the league's
    std::optional<QDate> joined;   ///< a day of the season; default: see joiningDay()
};

/// Takes one player into a league, through the consent where there is a tracker. A player of that name who needs to
/// consent again is reconnected instead, with the same account only, on the joining day asked for or else the former one.
class Enrolment
{
public:
    Enrolment(Repository &store, TokenKeeper &tokens, Trackers &trackers, Endpoints endpoints, const Clock &clock);
    ~Enrolment();

    /// Takes a player who needs no tracker. Errors: InvalidInput, AlreadyExists, of Repository.
    [[nodiscard]] Result<Player> addByHand(const EnrolmentRequest &request);

    /// Starts a consent; the URL goes to the system browser.
    /// Errors: InvalidInput (name, client id, secret), AlreadyExists, Internal, of Repository.
    [[nodiscard]] Result<QUrl> begin(const EnrolmentRequest &request);
    /// Waits for the consent, asks the tracker who consented, and keeps player and tokens.
    /// Errors: of Grant, Tracker, TokenKeeper and Repository; WrongAccount with the name of who plays with it.
    [[nodiscard]] Task<Result<Player>> finish();
    [[nodiscard]] Result<void> redirected(const QUrl &address);
    void cancel();

private:
    Result<Player> checked(const EnrolmentRequest &request);
    /// Puts a new player into a zone; the joining day follows from it unless it was asked for.
    void settle(Player &player, const EnrolmentRequest &request, const League &league, const QTimeZone &zone) const;
    Result<void> refuseOtherAccount(const Player &player, const TrackerIdentity &identity);
    Task<Result<Player>> keep(Player player, Credentials credentials);

    Repository &m_store;
    TokenKeeper &m_tokens;
    Trackers &m_trackers;
    Endpoints m_endpoints;
    const Clock &m_clock;
    EnrolmentRequest m_request;
    Player m_player; ///< not stored yet, or the one who reconnects
    std::unique_ptr<Grant> m_grant;
};

} // namespace stepladder
