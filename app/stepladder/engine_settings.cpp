// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_settings.h"

#include "core/foundation/await_future.h"
#include "core/foundation/file_lock.h"
#include "core/routine/board.h"
#include "core/store/open_store.h"

#include <QtConcurrentRun>

namespace stepladder {

namespace {

// The previews are read on connections of their own that cannot write: no draft's sums take the place of the league's.

Result<RulesPreview> readPreview(const QString &database, const League &draft, const QDateTime &now)
{
    const Result<std::unique_ptr<Repository>> store = openSqliteToRead(database);
    return store ? previewRules(**store, draft, now) : tl::unexpected(store.error());
}

Result<MessagePreview> readMessages(const QString &database, const MessageSettings &entered, ChannelKind channel, const Clock *clock,
                                    const QLocale &locale)
{
    const Result<std::unique_ptr<Repository>> store = openSqliteToRead(database);
    return store ? previewMessages(**store, entered, channel, *clock, locale) : tl::unexpected(store.error());
}

/// Other rules make the store add up every day of the season anew. Done here, the windows do not wait for it; where it
/// fails, they do.
bool addUp(const QString &database, LeagueId league, const QDateTime &now)
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(database);
    if (!store)
        return false;
    const Result<League> kept = (*store)->league(league);
    return kept && readBoard(**store, *kept, newestDay(*kept, now), now);
}

template<typename Preview>
Task<Result<Preview>> waitFor(QFuture<Result<Preview>> preview)
{
    co_return co_await finished(preview);
}

/// No round reads the channels while they change.
Task<Result<void>> saved(Engine *engine, QThreadPool *pool, QString database, QString lockFile, MessageSettings entered)
{
    const Result<FileLock> lock = co_await FileLock::wait(lockFile, std::chrono::seconds(30));
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<void> kept = co_await engine->messageSetup().save(entered);
    if (kept) {
        const QDateTime now = engine->clock().now();
        const LeagueId league = entered.league.id;
        const QFuture<bool> added = QtConcurrent::run(pool, addUp, database, league, now);
        co_await finished(added);
    }
    co_return kept;
}

} // namespace

EngineSettings::EngineSettings(Engine &engine, const ProfilePaths &paths)
    : m_engine(engine), m_database(paths.database()), m_lockFile(paths.roundLock())
{
    m_aside.setMaxThreadCount(1);
}

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

Task<Result<MessagePreview>> EngineSettings::preview(MessageSettings entered, ChannelKind channel)
{
    return waitFor(QtConcurrent::run(&m_aside, readMessages, m_database, entered, channel, &m_engine.clock(), QLocale()));
}

Task<Result<RulesPreview>> EngineSettings::previewRules(League draft)
{
    const QDateTime now = m_engine.clock().now();
    return waitFor(QtConcurrent::run(&m_aside, readPreview, m_database, draft, now));
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
    return saved(&m_engine, &m_aside, m_database, m_lockFile, std::move(entered));
}

} // namespace stepladder
