// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/token_import.h"
#include "core/routine/board.h"
#include "core/routine/invitations.h"
#include "core/routine/texting.h"

namespace stepladder {

/// Whom the dialog takes in.
struct Applicant {
    QString name;
    TrackerKind tracker = TrackerKind::GoogleHealth;
    std::optional<OAuthClient> client; ///< empty: the one of before where the player had one, else the league's
    PlayerId returning;                ///< who allows access again; invalid: somebody new
};

/// What was typed before anybody had come in, and how far the guide to a client had led.
struct Unfinished {
    Applicant applicant; ///< with the client as it was typed, maybe half of one
    bool isElsewhere = false;
    int guideStep = 0;
};

/// A code that was texted and can still be entered.
struct WaitingCode {
    QDateTime endsAt; ///< UTC
    int triesLeft = 0;
    QDateTime nextAt; ///< UTC; before that no other code goes to the number
};

/// Where a code was sent.
struct CodePlace {
    std::optional<PhoneNumber> number; ///< empty: to a topic
    Secret address;                    ///< the topic's; empty: it was told before
};

/// A player's private topic in the ntfy app.
struct EnteredTopic {
    Texting::Entered entered;
    Secret address; ///< what the phone's owner subscribes to, and nobody else
};

/// What the dialog needs to take players into its league, one at a time. Outlives the dialog; so do its tasks, which end
/// exactly once.
class EnrolmentPort
{
public:
    virtual ~EnrolmentPort() = default;

    // The league
    [[nodiscard]] virtual Result<std::vector<Player>> players() = 0;
    /// The newest day's.
    [[nodiscard]] virtual Result<Board> board() = 0;

    // From one opening of the dialog to the next, in the same run of the program
    [[nodiscard]] virtual Unfinished unfinished() = 0;
    virtual void keepUnfinished(const Unfinished &typed) = 0;

    // The client that asks for consent
    /// The id of the league's; empty: it has none.
    [[nodiscard]] virtual Result<QString> leagueClient(TrackerKind tracker) = 0;
    /// What the organiser has to allow the client at the provider.
    [[nodiscard]] virtual QStringList scopes(TrackerKind tracker) = 0;
    /// What looks wrong about a client although it may be right, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString doubt(TrackerKind tracker, const OAuthClient &client) = 0;
    /// Asks the tracker. Errors: ClientRejected; any other means that it cannot be tested now.
    [[nodiscard]] virtual Task<Result<void>> checkClient(TrackerKind tracker, OAuthClient client) = 0;
    /// Makes it the league's; durable when it returns.
    [[nodiscard]] virtual Task<Result<void>> keepClient(TrackerKind tracker, OAuthClient client) = 0;

    // Ways in
    /// Whether somebody may come in so, before anybody is asked anything. Errors: InvalidInput (the name), AlreadyExists, of the store.
    [[nodiscard]] virtual Result<void> checkApplicant(const Applicant &applicant) = 0;
    /// Takes a player who needs no tracker.
    [[nodiscard]] virtual Result<Player> addByHand(QString name) = 0;
    /// Takes a player over with the tokens that an older program left.
    [[nodiscard]] virtual Task<Result<Player>> takeOver(Applicant applicant, TokenSet tokens) = 0;
    /// Starts a consent and returns the page to open. A consent under way is given up first.
    /// Errors: NotFound without a client; of the vault, which is tried before anybody is asked.
    [[nodiscard]] virtual Task<Result<QUrl>> begin(Applicant applicant) = 0;
    /// Waits for the consent: the player, or why not.
    [[nodiscard]] virtual Task<Result<Player>> finish() = 0;
    /// Access was allowed, and only keeping it failed: finish() once more goes on from there.
    [[nodiscard]] virtual bool isAnswered() = 0;
    /// The address the browser ended on, pasted by hand. Errors: InvalidInput; the wait goes on.
    [[nodiscard]] virtual Result<void> redirected(QUrl address) = 0;
    /// Whether the vault is known to be locked or missing; asks nobody for a password.
    [[nodiscard]] virtual Task<bool> isVaultShut() = 0;
    /// Whatever waits here for a person or a service ends with Cancelled.
    virtual void cancel() = 0;

    // Players elsewhere
    [[nodiscard]] virtual Task<Result<InvitationLink>> invite(Applicant applicant) = 0;
    /// Those that wait for their answer, newest first.
    [[nodiscard]] virtual Result<std::vector<Invitation>> invitations() = 0;
    [[nodiscard]] virtual Task<Result<InvitationLink>> link(Invitation invitation) = 0;
    /// Takes the player in whose answer this is. Errors: InvalidInput in words, as of finish().
    [[nodiscard]] virtual Task<Result<Player>> accept(QString text) = 0;
    /// Forgets the invitations to a player.
    [[nodiscard]] virtual Task<Result<void>> withdraw(QString player) = 0;

    // The person
    /// Keeps name, colour, zone and joining day. Errors: InvalidInput, AlreadyExists, of the store.
    [[nodiscard]] virtual Result<Player> save(Player player) = 0;

    // Texts
    /// The ways to a phone that the league has.
    [[nodiscard]] virtual std::vector<ChannelKind> textChannels() = 0;
    /// Where the player is texted and what its owner agreed to; none: no phone was entered.
    [[nodiscard]] virtual Result<std::optional<TextConsent>> textConsent(PlayerId player) = 0;
    /// The same of everybody.
    [[nodiscard]] virtual Result<std::vector<TextConsent>> textConsents() = 0;
    /// Takes the number and texts it a code.
    [[nodiscard]] virtual Task<Result<Texting::Entered>> enterNumber(PlayerId player, PhoneNumber number) = 0;
    /// Makes the player's topic, and puts a code there.
    [[nodiscard]] virtual Task<Result<EnteredTopic>> enterTopic(PlayerId player) = 0;
    [[nodiscard]] virtual Result<std::optional<WaitingCode>> waitingCode(PlayerId player) = 0;
    /// Errors: InvalidInput (not six digits), WrongCode, NoCode, OptedOut, of vault and store.
    [[nodiscard]] virtual Task<Result<TextConsent>> confirm(PlayerId player, QString code) = 0;
    [[nodiscard]] virtual Result<TextConsent> chooseTexts(PlayerId player, bool result, bool battery) = 0;
    /// Nothing is sent from here on, until the phone's owner turns it on again. Errors: NotFound, of the store.
    [[nodiscard]] virtual Result<TextConsent> endTexts(PlayerId player) = 0;
};

} // namespace stepladder
