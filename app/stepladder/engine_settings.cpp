// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_settings.h"

#include "core/foundation/file_lock.h"

namespace stepladder {

namespace {

/// No round reads the channels while they change.
Task<Result<void>> saved(Engine *engine, QString lockFile, MessageSettings entered)
{
    const Result<FileLock> lock = co_await FileLock::wait(lockFile, std::chrono::seconds(30));
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<void> kept = co_await engine->messageSetup().save(entered);
    co_return kept;
}

} // namespace

Result<MessageSettings> EngineSettings::read()
{
    return m_engine.messageSetup().read(m_league);
}

bool EngineSettings::hasSecret(const MessageSettings &entered, ChannelKind channel)
{
    return m_engine.messageSetup().hasSecret(entered, channel).value_or(false);
}

QString EngineSettings::trouble(ChannelKind channel)
{
    return m_engine.messageSetup().trouble(m_league, channel).value_or(QString());
}

Result<void> EngineSettings::check(const MessageSettings &entered, ChannelKind channel)
{
    return m_engine.messageSetup().check(entered, channel);
}

Result<MessagePreview> EngineSettings::preview(const MessageSettings &entered, ChannelKind channel)
{
    return m_engine.messageSetup().preview(entered, channel, QLocale());
}

Task<Result<QString>> EngineSettings::probe(MessageSettings entered, ChannelKind channel)
{
    return m_engine.messageSetup().probe(std::move(entered), channel);
}

Task<Result<void>> EngineSettings::sendSample(MessageSettings entered, ChannelKind channel)
{
    return m_engine.messageSetup().sendSample(std::move(entered), channel, QLocale());
}

Task<Result<void>> EngineSettings::save(MessageSettings entered)
{
    return saved(&m_engine, m_lockFile, std::move(entered));
}

} // namespace stepladder
