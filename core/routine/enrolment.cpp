// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/enrolment.h"

#include "core/routine/trouble.h"

namespace stepladder {

namespace {

/// Whether the same tokens may get the player in later.
bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceDown:
    case ErrorKind::ApiDisabled:
    case ErrorKind::StoreBusy:
    case ErrorKind::StoreFailed:
        return true;
    default:
        return isVaultTrouble(kind);
    }
}

} // namespace

Enrolment::Enrolment(Admission &admission, Endpoints endpoints, const Clock &clock, std::chrono::seconds deadline)
    : m_admission(admission), m_endpoints(std::move(endpoints)), m_clock(clock), m_deadline(deadline)
{
}

Enrolment::~Enrolment() = default;

Result<void> Enrolment::check(const EnrolmentRequest &request)
{
    return m_admission.applicant(request).map([](const Player &) {});
}

Result<Player> Enrolment::addByHand(const EnrolmentRequest &request)
{
    return m_admission.addByHand(request);
}

Result<QUrl> Enrolment::begin(const EnrolmentRequest &request)
{
    const Result<Player> player = m_admission.applicant(request);
    if (!player)
        return tl::unexpected(player.error());
    m_request = request;
    m_request.returning = player->id; // who leaves before the answer comes is not taken for somebody new
    m_answer.reset();
    const OAuthProvider provider = OAuthProvider::of(request.tracker, request.client, m_endpoints);
    m_grant = std::make_unique<Grant>(provider, request.client, m_clock, m_deadline);
    return m_grant->start();
}

Task<Result<Player>> Enrolment::finish()
{
    if (!m_answer) {
        const Result<TokenSet> tokens = co_await m_grant->finish();
        if (!tokens)
            co_return tl::unexpected(tokens.error());
        m_answer = *tokens;
    }
    const TokenSet answer = *m_answer;
    Result<Player> player = co_await m_admission.admit(m_request, answer);
    if (player || !mayPass(player.error().kind))
        m_answer.reset();
    co_return player;
}

Result<void> Enrolment::redirected(const QUrl &address)
{
    return m_grant->redirected(address);
}

void Enrolment::cancel()
{
    m_answer.reset();
    if (m_grant)
        m_grant->cancel();
}

} // namespace stepladder
