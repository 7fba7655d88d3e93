// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/ids.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace stepladder {

enum class OptOutReason {
    AskedOrganiser,  ///< the owner told the organiser
    RepliedStop,
    ProviderRefused, ///< the provider no longer lets texts through to the number
};

/// From here on nothing is sent to the number, until its owner opts in again.
struct OptOut {
    QDateTime at; ///< UTC
    OptOutReason reason = OptOutReason::AskedOrganiser;
    friend bool operator==(const OptOut &, const OptOut &) = default;
};

/// Where a player is texted and what the phone's owner agreed to.
struct TextConsent {
    PlayerId player;
    QString number;        ///< E.164, or what tells an ntfy topic apart; see TextAddress::kept()
    QString numberKey;     ///< recognises the number once it cannot be read any more; see numberKey()
    int wording = 0;       ///< which words the owner was asked with
    QDateTime enteredAt;   ///< UTC
    QDateTime confirmedAt; ///< UTC; invalid while the owner has not confirmed the number by its code
    std::optional<OptOut> optOut;
    bool wantsResult = true;
    bool wantsBattery = true;
    friend bool operator==(const TextConsent &, const TextConsent &) = default;
};

/// An opt-out whose number is not kept any more.
struct KeptOptOut {
    QString numberKey;
    OptOut optOut;
};

/// A code that may be in somebody's hands, or was within the last day.
struct TextCode {
    TextCodeId id;
    LeagueId league;
    PlayerId player;    ///< not valid once the player is erased; the limits still count the code
    QString numberKey;
    QString digest;     ///< see codeDigest(); empty once the code is used
    QDateTime issuedAt; ///< UTC
    int wrongTries = 0;
    friend bool operator==(const TextCode &, const TextCode &) = default;
};

[[nodiscard]] QString word(OptOutReason reason);
[[nodiscard]] std::optional<OptOutReason> optOutReasonFrom(const QString &word);

} // namespace stepladder
