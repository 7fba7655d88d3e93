// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/delivery/text_consent.h"
#include "core/delivery/text_sender.h"
#include "core/foundation/clock.h"
#include "core/store/repository.h"

namespace stepladder {

/// The one door through which texts go to players' phones. A number gets nothing but a code until its owner has confirmed
/// it by that code, and nothing at all once it has opted out, until its owner opts in again. Entering it again is no
/// opt-in, for a player or another. Outlives its tasks; one process at a time makes the first code of a profile.
class Texting
{
public:
    Texting(Repository &store, Vault &vault, TextSenders &senders, const Clock &clock, QString profile);

    struct Entered {
        TextConsent consent;    ///< of a number that was confirmed already no code was sent
        bool mayBeLost = false; ///< nobody knows whether the code went out
    };
    /// Takes a player's number, which ends the consent for another one, and sends it a code, which ends earlier ones.
    /// The code counts before it goes out. One that certainly did not go out counts as if it had never been.
    /// Errors: NoTextChannel (nothing is stored), OptedOut, TooManyCodes, NumberKeyLost, of Vault and Repository,
    /// of TextSender when the code certainly did not go out.
    [[nodiscard]] Task<Result<Entered>> enterNumber(PlayerId player, PhoneNumber number);
    /// Confirms the number by the newest code. Errors: InvalidInput (not six digits: no try), WrongCode, NoCode,
    /// OptedOut, NotFound, of Vault and Repository.
    [[nodiscard]] Task<Result<TextConsent>> confirm(PlayerId player, QString code);
    /// What the owner wants to be told. Errors: NotFound, of Repository.
    [[nodiscard]] Result<TextConsent> choose(PlayerId player, bool result, bool battery);

    /// Ends texts to the player's number, whoever else has it. Needs no vault. Errors: NotFound, of Repository.
    [[nodiscard]] Result<TextConsent> optOut(PlayerId player, OptOutReason reason);
    /// The same for a number that the provider told of. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> optOut(PhoneNumber number, OptOutReason reason);
    /// A START came from the number. What was confirmed before is confirmed again. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<void>> optIn(PhoneNumber number);

    /// Texts a player who agreed to messages of this kind. Rejected with NoTextConsent or OptedOut: nothing was sent.
    [[nodiscard]] Task<Delivery> text(PlayerId player, MessageKind kind, QString body);

private:
    struct Issued; ///< a code on its way

    Task<Result<Secret>> key();
    Result<void> recogniseBy(const Secret &key);
    Result<Issued> issue(const Player &player, const PhoneNumber &number, const Secret &key);
    Result<void> refuseOptedOut(const PhoneNumber &number, const Secret &key);
    Result<TextConsent> tried(PlayerId player, const Secret &code, const Secret &key);
    Result<Player> present(PlayerId player);
    Result<TextConsent> consentOf(PlayerId player);
    Result<TextConsent> allowed(PlayerId player, MessageKind kind);
    Result<bool> endTexts(const QString &number, OptOutReason reason);
    Result<void> resumeTexts(const QString &number, const QString &numberKey);

    Repository &m_store;
    Vault &m_vault;
    TextSenders &m_senders;
    const Clock &m_clock;
    VaultNames m_names;
    Secret m_key;
    bool m_isKeyKept = false; ///< m_key is what the vault holds
};

} // namespace stepladder
