// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"
#include "core/routine/league_profile.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace stepladder {

/// Reads all about a league while the windows go on, on a connection of its own. Of several questions the last one is answered.
class LeagueReading final : public QObject
{
    Q_OBJECT

public:
    explicit LeagueReading(const ProfilePaths &paths);
    ~LeagueReading() override;

    void ask(LeagueId league, const QDateTime &now);
    /// Once, when it is there.
    [[nodiscard]] Result<LeagueProfile> takeAnswer() { return m_answer.future().takeResult(); }

Q_SIGNALS:
    void answered();

private:
    QString m_database;
    QThreadPool m_aside;
    QFutureWatcher<Result<LeagueProfile>> m_answer;
};

} // namespace stepladder
