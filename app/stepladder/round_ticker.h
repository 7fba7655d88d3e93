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

/// Whether the vault is known to be locked or missing; asks nobody for a password.
using IsVaultShut = std::function<Task<bool>()>;

/// How a round ended.
struct RoundEnd {
    LeagueId league;
    Result<RoundReport> report;
};

/// Looks at the clock once a minute and runs the round of every league whose time has come, one after the other.
/// What was missed while the computer slept or was off is made up for at once. A round that read nobody is tried
/// again after a quarter of an hour; one that met a shut vault as soon as the vault is open, and not before: every try would
/// ask for the password once more.
class RoundTicker final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the ticker; the functions are kept.
    RoundTicker(Repository &store, const Clock &clock, RunRound run, IsVaultShut isVaultShut, QObject *parent = nullptr);

    void start();
    /// Runs this league's round now, unless one is running.
    void runNow(LeagueId league);
    /// Runs what is due; called every minute.
    void check();
    [[nodiscard]] bool isRunning() const { return m_running.isValid(); }
    /// When a league whose round failed is tried again (UTC); invalid: it did not fail, or waits for the vault.
    [[nodiscard]] QDateTime nextTry(LeagueId league) const;

Q_SIGNALS:
    void started(stepladder::LeagueId league);
    void progressed(stepladder::LeagueId league, int done, int total);
    void finished(const stepladder::RoundEnd &end);

private:
    /// A league whose round has to be run once more.
    struct Retry {
        QDateTime at; ///< UTC
        bool waitsForVault = false;
    };

    static Task<void> follow(QPointer<RoundTicker> ticker, RunRound run, IsVaultShut isVaultShut, LeagueId league, QDate date);
    static Task<void> watchVault(QPointer<RoundTicker> ticker, IsVaultShut isVaultShut);
    void run(const League &league);
    void ended(LeagueId league, const Result<RoundReport> &report, bool isVaultShut);
    void vaultOpened();
    [[nodiscard]] bool anyWaitsForVault() const;
    [[nodiscard]] bool isDue(const League &league) const;

    Repository &m_store;
    const Clock &m_clock;
    RunRound m_run;
    IsVaultShut m_isVaultShut;
    QTimer m_minute;
    LeagueId m_running; ///< invalid: none
    std::map<LeagueId, Retry> m_retries;
    bool m_asksVault = false;
};

} // namespace stepladder
