// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/enrolment.h"

namespace stepladder {

Enrolment::Enrolment(Admission &admission, Endpoints endpoints, const Clock &clock)
    : m_admission(admission), m_endpoints(std::move(endpoints)), m_clock(clock)
{
}

Enrolment::~Enrolment() = default;

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
    const OAuthProvider provider = OAuthProvider::of(request.tracker, request.client, m_endpoints);
    m_grant = std::make_unique<Grant>(provider, request.client, m_clock);
    return m_grant->start();
}

Task<Result<Player>> Enrolment::finish()
{
    const Result<TokenSet> tokens = co_await m_grant->finish();
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    co_return co_await m_admission.admit(m_request, *tokens);
}

Result<void> Enrolment::redirected(const QUrl &address)
{
    return m_grant->redirected(address);
}

void Enrolment::cancel()
{
    if (m_grant)
        m_grant->cancel();
}

} // namespace stepladder
