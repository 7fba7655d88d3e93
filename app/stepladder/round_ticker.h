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

/// Runs one league's round, unless `onlyIfDue` and another program was quicker: then there is no report.
using RunRound = std::function<Task<Result<std::optional<RoundReport>>>(LeagueId league, bool onlyIfDue, RoundProgress progress)>;

/// Sends what waits in a league's outbox and is due.
using SendDue = std::function<Task<void>(LeagueId league)>;

/// Looks at the batteries of a league's trackers.
using WatchBatteries = std::function<Task<void>(LeagueId league)>;

/// Whether the vault is known to be locked or missing; asks nobody for a password.
using IsVaultShut = std::function<Task<bool>()>;

/// How a round ended.
struct RoundEnd {
    LeagueId league;
    Result<std::optional<RoundReport>> report; ///< empty: another program had run it already
};

/// Looks at the clock once a minute and runs the round of every league whose time has come, one after the other.
/// What was missed while the computer slept or was off is made up for at once. A round that read nobody is tried
/// again after a quarter of an hour; one that met a shut vault as soon as the vault is open, and not before: every try would
/// ask for the password once more. Between the rounds it looks at batteries and sends what waits in the outbox.
class RoundTicker final : public QObject
{
    Q_OBJECT

public:
    struct Work {
        RunRound run;
        SendDue sendDue;
        IsVaultShut isVaultShut;
        WatchBatteries watchBatteries = {}; ///< nobody does without it
    };
    /// All outlive the ticker; the functions are kept.
    RoundTicker(Repository &store, const Clock &clock, Work work, QObject *parent = nullptr);

    void start();
    /// What runs goes on, and nothing begins after it.
    void stop();
    /// Runs this league's round now, unless one is running; after what else is running.
    void runNow(LeagueId league);
    /// Runs what is due; called every minute.
    void check();
    /// Looks at the league's batteries now, unless something is running.
    void watchNow(LeagueId league);
    /// Tries at once what waits in the outbox.
    void deliverNow();
    [[nodiscard]] bool isRunning() const { return m_running.isValid(); }
    /// Whether what is running is a round, and no look at batteries or messages.
    [[nodiscard]] bool isInRound() const { return m_isInRound; }
    /// When a league whose round failed is tried again (UTC); invalid: it did not fail, or waits for the vault.
    [[nodiscard]] QDateTime nextTry(LeagueId league) const;

Q_SIGNALS:
    void started(stepladder::LeagueId league);
    void progressed(stepladder::LeagueId league, int done, int total); ///< so many players were read
    void telling(stepladder::LeagueId league); ///< messages are being sent and looked up
    void finished(const stepladder::RoundEnd &end);
    void watched(stepladder::LeagueId league);   ///< the batteries were looked at
    void delivered(stepladder::LeagueId league); ///< what waited in the outbox was tried

private:
    /// A league whose round has to be run once more.
    struct Retry {
        QDateTime at; ///< UTC
        bool waitsForVault = false;
        bool onlyIfDue = true;
    };

    static Task<void> follow(QPointer<RoundTicker> ticker, Work work, LeagueId league, bool onlyIfDue);
    static Task<void> deliver(QPointer<RoundTicker> ticker, Work work, LeagueId league);
    static Task<void> watch(QPointer<RoundTicker> ticker, Work work, LeagueId league);
    [[nodiscard]] bool mayWatch(const League &league) const;
    static Task<void> watchVault(QPointer<RoundTicker> ticker, IsVaultShut isVaultShut);
    void run(LeagueId league, bool onlyIfDue);
    void ended(const RoundEnd &end, bool isVaultShut, bool onlyIfDue);
    void vaultOpened();
    [[nodiscard]] bool anyWaitsForVault() const;
    [[nodiscard]] bool isDue(const League &league) const;
    [[nodiscard]] bool mayDeliver(LeagueId league) const;

    Repository &m_store;
    const Clock &m_clock;
    Work m_work;
    QTimer m_minute;
    LeagueId m_running; ///< invalid: none
    bool m_isInRound = false; ///< and it is a round that is running
    LeagueId m_asked;   ///< whose round is to come next; invalid: nobody asked
    std::map<LeagueId, Retry> m_retries;
    std::map<LeagueId, QDateTime> m_delivered; ///< UTC; when the outbox was tried the last time
    std::map<LeagueId, QDateTime> m_watched; ///< UTC; when batteries were to be looked at the last time
    bool m_asksVault = false;
    bool m_isStopped = false;
};

} // namespace stepladder
