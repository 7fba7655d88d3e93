// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/league_reading.h"

#include "core/store/read_aside.h"

#include <QtConcurrentRun>

namespace stepladder {

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
    m_answer.setFuture(QtConcurrent::run(&m_aside, [database = m_database, league, now] {
        return readAside(database, [&](Repository &store) { return readLeagueProfile(store, league, now); });
    }));
}

} // namespace stepladder
