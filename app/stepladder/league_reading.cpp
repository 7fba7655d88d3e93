// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/league_reading.h"

#include "core/store/open_store.h"

#include <QtConcurrentRun>

namespace stepladder {

namespace {

Result<LeagueProfile> readAside(const QString &database, LeagueId league, const QDateTime &now)
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(database);
    return store ? readLeagueProfile(**store, league, now) : tl::unexpected(store.error());
}

} // namespace

LeagueReading::LeagueReading(const ProfilePaths &paths) : m_database(paths.database())
{
    m_aside.setMaxThreadCount(1);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &LeagueReading::answered);
}

LeagueReading::~LeagueReading()
{
    m_aside.clear();
}

void LeagueReading::ask(LeagueId league, const QDateTime &now)
{
    m_aside.clear(); // what was asked before and has not begun
    m_answer.setFuture(QtConcurrent::run(&m_aside, readAside, m_database, league, now));
}

} // namespace stepladder
