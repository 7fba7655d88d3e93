// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_enrolment.h"

namespace stepladder {

Result<Player> EngineEnrolment::addByHand(EnrolmentRequest request)
{
    return m_engine.enrolment()->addByHand(request);
}

Result<QUrl> EngineEnrolment::begin(EnrolmentRequest request)
{
    cancel();
    m_enrolment = m_engine.enrolment();
    return m_enrolment->begin(request);
}

Task<Result<Player>> EngineEnrolment::finish()
{
    return finished(m_enrolment);
}

Task<Result<Player>> EngineEnrolment::finished(std::shared_ptr<Enrolment> enrolment)
{
    if (!enrolment)
        co_return failure(ErrorKind::Cancelled);
    // The argument keeps the enrolment alive until it has ended.
    Result<Player> player = co_await enrolment->finish();
    co_return player;
}

Result<void> EngineEnrolment::redirected(QUrl address)
{
    if (!m_enrolment)
        return failure(ErrorKind::Cancelled);
    return m_enrolment->redirected(address);
}

void EngineEnrolment::cancel()
{
    if (m_enrolment)
        m_enrolment->cancel();
    m_enrolment.reset();
}

} // namespace stepladder
