// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/grant.h"
#include "core/routine/admission.h"

#include <chrono>
#include <memory>

namespace stepladder {

/// Takes one player into a league through a consent in the browser of this computer.
class Enrolment
{
public:
    /// `deadline`: how long a consent is waited for.
    Enrolment(Admission &admission, Endpoints endpoints, const Clock &clock, std::chrono::seconds deadline);
    ~Enrolment();

    /// Whether the player may come in at all. Errors: of Admission.
    [[nodiscard]] Result<void> check(const EnrolmentRequest &request);
    /// Takes a player who needs no tracker. Errors: of Admission.
    [[nodiscard]] Result<Player> addByHand(const EnrolmentRequest &request);

    /// Starts a consent; the URL goes to the system browser.
    /// Errors: InvalidInput (name, client id, secret), AlreadyExists, Internal, of Repository.
    [[nodiscard]] Result<QUrl> begin(const EnrolmentRequest &request);
    /// Waits for the consent, asks the tracker who consented, and keeps player and tokens.
    /// Errors: of Grant and Admission.
    [[nodiscard]] Task<Result<Player>> finish();
    /// Access was allowed, and what kept the player out may pass: a shut vault, an outage. finish() once more goes on
    /// from there, and nobody is asked again.
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    [[nodiscard]] Result<void> redirected(const QUrl &address);
    void cancel();

private:
    Admission &m_admission;
    Endpoints m_endpoints;
    const Clock &m_clock;
    std::chrono::seconds m_deadline;
    EnrolmentRequest m_request;
    std::unique_ptr<Grant> m_grant;
    std::optional<TokenSet> m_answer;
};

} // namespace stepladder
