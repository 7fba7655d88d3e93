// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/enrolment.h"

namespace stepladder {

/// What the dialog needs to take a player in, one at a time.
class EnrolmentPort
{
public:
    virtual ~EnrolmentPort() = default;

    /// Takes a player who needs no tracker.
    [[nodiscard]] virtual Result<Player> addByHand(EnrolmentRequest request) = 0;
    /// Starts a consent and returns the page to open. A consent under way is given up first.
    [[nodiscard]] virtual Result<QUrl> begin(EnrolmentRequest request) = 0;
    /// Waits for the consent. Ends exactly once: with the player, or with why not.
    [[nodiscard]] virtual Task<Result<Player>> finish() = 0;
    /// The address the browser ended on, pasted by hand. Errors: InvalidInput; the wait goes on.
    [[nodiscard]] virtual Result<void> redirected(QUrl address) = 0;
    /// finish() ends with Cancelled.
    virtual void cancel() = 0;
};

} // namespace stepladder
