// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"

#include <QLatin1StringView>

namespace stepladder {

/// What a person can do about a consent that came to nothing.
enum class Remedy {
    TryAgain,
    SignUp,        ///< make the account a Google Health account
    EnableApi,     ///< in the organiser's project
    AnotherClient, ///< give another id and secret
    AnotherName,
    ByHand,        ///< keep the player without a tracker
};

/// How a consent ended without a player: told apart by what comes next.
struct ConsentEnding {
    QString title;
    QString words;
    std::vector<Remedy> remedies; ///< the first one is the best
    QString tryAgain;             ///< what Remedy::TryAgain is called here
    QLatin1StringView icon{"warn"};
    bool waitsForVault = false;   ///< goes on by itself once the vault is open
};

/// `isAnswered`: access was allowed, and only keeping it failed.
[[nodiscard]] ConsentEnding endingOf(const Error &error, const Applicant &applicant, bool isAnswered);

/// The tracker's service as people call it: "Google", "Fitbit".
[[nodiscard]] QString serviceName(TrackerKind tracker);

/// Where a Google account becomes a Google Health account. Source: the `redirect_uri` of ACCOUNT_NOT_LINKED.
[[nodiscard]] QUrl signUpPage();

} // namespace stepladder
