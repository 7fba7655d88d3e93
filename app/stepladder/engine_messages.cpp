// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_messages.h"

#include "core/foundation/file_lock.h"

namespace stepladder {

namespace {

Task<Result<OutboxEntry>> resent(Engine *engine, QString lockFile, MessageId message)
{
    const Result<FileLock> lock = co_await FileLock::wait(lockFile, std::chrono::seconds(30));
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<OutboxEntry> after = co_await engine->round().resend(message);
    co_return after;
}

} // namespace

Result<std::vector<OutboxEntry>> EngineMessages::messages(MessageId before, int most, const std::vector<ChannelKind> &channels)
{
    return m_engine.store().entriesBefore(m_league, before, most, channels);
}

Result<int> EngineMessages::countOfTroubled()
{
    const Result<int> unclear = m_engine.store().countEntries(m_league, MessageState::Unknown);
    const Result<int> failed = m_engine.store().countEntries(m_league, MessageState::Failed);
    if (!unclear || !failed)
        return unclear ? failed : unclear;
    return *unclear + *failed;
}

Task<Result<OutboxEntry>> EngineMessages::sendAgain(MessageId message)
{
    return resent(&m_engine, m_lockFile, message);
}

Result<OutboxEntry> EngineMessages::cancel(MessageId message)
{
    return m_engine.outbox().cancel(message);
}

} // namespace stepladder
