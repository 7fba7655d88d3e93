// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/foundation/task.h"
#include "core/routine/round.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>

namespace stepladder {

/// Runs one league's round for a day; `progress` counts players.
using RunRound = std::function<Task<Result<RoundReport>>(LeagueId league, QDate date, Sync::Progress progress)>;

/// How a round ended.
struct RoundEnd {
    LeagueId league;
    Result<RoundReport> report;
};

/// Looks at the clock once a minute and runs the round of every league whose time has come, one after the other.
/// What was missed while the computer slept or was off is made up for at once. A round that failed is tried again
/// after a quarter of an hour.
class RoundTicker final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the ticker; `run` is kept.
    RoundTicker(Repository &store, const Clock &clock, RunRound run, QObject *parent = nullptr);

    void start();
    /// Runs this league's round now, unless one is running.
    void runNow(LeagueId league);
    /// Runs what is due; called every minute.
    void check();
    [[nodiscard]] bool isRunning() const { return m_running.isValid(); }
    /// When a league whose round failed is tried again (UTC); invalid: it did not fail.
    [[nodiscard]] QDateTime nextTry(LeagueId league) const;

Q_SIGNALS:
    void started(stepladder::LeagueId league);
    void progressed(stepladder::LeagueId league, int done, int total);
    void finished(const stepladder::RoundEnd &end);

private:
    static Task<void> follow(QPointer<RoundTicker> ticker, RunRound run, LeagueId league, QDate date);
    void run(const League &league);
    void ended(LeagueId league, const Result<RoundReport> &report);
    [[nodiscard]] bool isDue(const League &league) const;

    Repository &m_store;
    const Clock &m_clock;
    RunRound m_run;
    QTimer m_minute;
    LeagueId m_running; ///< invalid: none
    std::map<LeagueId, QDateTime> m_failedAt;
};

} // namespace stepladder
