// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/delivery/text_consent.h"
#include "core/delivery/text_sender.h"
#include "core/foundation/clock.h"
#include "core/routine/text_limits.h"
#include "core/store/repository.h"

namespace stepladder {

/// The one door through which texts go to players' phones, by SMS to a number or by ntfy to a private topic; a player has one
/// of them. It gets nothing but a code until the phone's owner has confirmed it by that code, and nothing at all once it
/// has opted out, until its owner opts in again. Entering a number again is no opt-in, for a player or another. Texts keep
/// to what their league allows. Outlives its tasks; one process at a time makes the first code of a profile.
class Texting
{
public:
    Texting(Repository &store, Vault &vault, TextSenders &senders, const Clock &clock, QString profile);

    struct Entered {
        TextConsent consent;    ///< of a number that was confirmed already no code was sent
        bool mayBeLost = false; ///< nobody knows whether the code went out
        std::optional<NtfyTopic> topic = {}; ///< to subscribe to
    };
    /// Takes a player's number, which ends the consent for another one, and sends it a code, which ends earlier ones.
    /// The code counts before it goes out. One that certainly did not go out counts as if it had never been.
    /// Errors: NoTextChannel (nothing is stored), OptedOut, TooManyCodes, CountryBarred, SpendingCap, NumberKeyLost, of
    /// Vault and Repository, of TextSender when the code certainly did not go out.
    [[nodiscard]] Task<Result<Entered>> enterNumber(PlayerId player, PhoneNumber number);
    /// The same with a private topic, made for the player and kept in the vault. After an opt-out it is another one, which
    /// nothing reaches before the owner subscribes to it and enters the code from there.
    [[nodiscard]] Task<Result<Entered>> enterTopic(PlayerId player);
    /// Confirms the number or topic by the newest code. Errors: InvalidInput (not six digits: no try), WrongCode, NoCode,
    /// OptedOut, NotFound, of Vault and Repository.
    [[nodiscard]] Task<Result<TextConsent>> confirm(PlayerId player, QString code);
    /// What the owner wants to be told. Errors: NotFound, of Repository.
    [[nodiscard]] Result<TextConsent> choose(PlayerId player, bool result, bool battery);

    /// Ends texts to the player's number, whoever else has it. Needs no vault. Errors: NotFound, of Repository.
    [[nodiscard]] Result<TextConsent> optOut(PlayerId player, OptOutReason reason);
    /// The same for a number that the provider told of. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> optOut(PhoneNumber number, OptOutReason reason);
    /// A START came from the number at that instant. What was confirmed before is confirmed again, unless it opted out
    /// later. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> optIn(PhoneNumber number, QDateTime at);
    /// Hears what phones have answered since the last time, STOP and START. Returns how many of these there were; none
    /// without a provider, or where phones cannot answer. Errors: of TextSenders, Vault and Repository.
    [[nodiscard]] Task<Result<int>> hearReplies(LeagueId league);

    /// Texts a player who agreed to messages of this kind. Rejected with NoTextConsent, OptedOut or CountryBarred, NotSent
    /// with QuietHours or SpendingCap: nothing was sent.
    [[nodiscard]] Task<Delivery> text(PlayerId player, MessageKind kind, QString body);
    /// What became of a text to the player that may have gone out since then, see TextSender::lookUp().
    [[nodiscard]] Task<Delivery> lookUp(PlayerId player, QString body, QDateTime since);
    /// How far a text has come, see TextSender::arrival().
    [[nodiscard]] Task<Delivery> arrival(LeagueId league, ChannelKind channel, QString reference);

    /// Whether the league's provider can be opened. Errors: of TextSenders.
    [[nodiscard]] Task<Result<void>> checkProvider(LeagueId league, ChannelKind channel);

    /// Asks the league's provider whether the set-up works, see TextSender::probe().
    [[nodiscard]] Task<Result<QString>> probe(LeagueId league, ChannelKind channel);

    /// Forgets the player's topic. Errors: of Vault, where texts go to it; of Repository.
    [[nodiscard]] Task<Result<void>> forget(PlayerId player);

private:
    struct Issued; ///< a code on its way

    Task<Result<Secret>> key();
    Result<void> recogniseBy(const Secret &key);
    Task<Result<Entered>> enter(Player player, TextAddress to);
    Result<Issued> issue(const Player &player, const TextAddress &to, const Secret &key);
    Result<bool> isOptedOut(const TextAddress &to, const Secret &key);
    Result<TextConsent> tried(PlayerId player, const Secret &code, const Secret &key);
    Result<Player> present(PlayerId player);
    Result<TextConsent> consentOf(PlayerId player);
    Result<TextConsent> allowed(PlayerId player, MessageKind kind);
    Task<Result<NtfyTopic>> topicOf(PlayerId player);
    Task<Result<TextAddress>> addressOf(TextConsent consent);
    Task<Delivery> deliver(LeagueId league, TextSender *sender, TextAddress to, QString body);
    Result<bool> endTexts(const QString &number, const OptOut &optOut);
    Task<Result<void>> endTextsTo(PhoneNumber number, OptOut optOut);
    Result<void> resumeTexts(const QString &number, const QString &numberKey, const QDateTime &at);

    Repository &m_store;
    Vault &m_vault;
    TextSenders &m_senders;
    const Clock &m_clock;
    VaultNames m_names;
    TextLimits m_limits;
    Secret m_key;
    bool m_isKeyKept = false; ///< m_key is what the vault holds
};

} // namespace stepladder
