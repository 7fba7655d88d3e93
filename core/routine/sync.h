// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/routine/reading.h"
#include "core/store/repository.h"

#include <functional>

namespace stepladder {

/// How the sync of one player ended.
struct PlayerSync {
    PlayerId player;
    QString name;
    ConnectionState state = ConnectionState::Connected;
    int days = 0; ///< days the tracker had a reading for
    bool upToDate = true; ///< the newest day asked for has a reading, or there was nothing to ask
    std::optional<Error> error;
};

struct SyncReport {
    std::vector<PlayerSync> players; ///< in the order of the league's players
    int requests = 0;                ///< sent to services
    qint64 elapsedMs = 0;

    [[nodiscard]] bool anyFailed() const;
    [[nodiscard]] bool allFailed() const; ///< and there was somebody
    /// What passing trouble it was when somebody with a tracker was to be read, and nobody was.
    [[nodiscard]] std::optional<Error> readNobody() const;
    [[nodiscard]] bool metShutVault() const; ///< somebody was not read because the vault is locked or missing
    /// Nobody was read for reasons that may pass by themselves soon, or the vault is shut.
    [[nodiscard]] bool isWorthRepeating() const;
    [[nodiscard]] bool anyNeedsConsent() const;
};

/// Which days to read; invalid ends take their defaults: from the day after the last final one, and the league's
/// `syncDays` again, up to yesterday in each player's zone. No day is asked for that has not begun.
struct SyncRange {
    QDate from;
    QDate to;
};

/// Reads every connected player at once and writes the whole harvest in one transaction, or in two when some take
/// longer than `patience`. One player's failure never costs or delays another's reading; a failed one changes no day.
class Sync
{
public:
    using Progress = std::function<void(int done, int total)>;

    Sync(Repository &store, TokenKeeper &tokens, Trackers &trackers, const HttpClient &http, const Clock &clock,
         std::chrono::milliseconds patience = std::chrono::seconds(20));

    /// Notes how it went (see sync_note.h). A sync that was called off keeps what it has read, and notes nothing. Errors: of Repository, Cancelled.
    [[nodiscard]] Task<Result<SyncReport>> run(LeagueId league, SyncRange range, Progress progress = {});
    /// Reads the trackers alone of those who are connected and were not read since `readBefore`. Who turns out to need to
    /// consent again is noted; for all else a round says how a connection is doing. Errors: of Repository, Cancelled.
    [[nodiscard]] Task<Result<SyncReport>> readDevices(LeagueId league, QDateTime readBefore);

private:
    struct Visit {
        Player player;
        std::optional<Result<Reading>> reading; ///< empty: there is no tracker to ask
        bool arrived = false;
        std::optional<PlayerSync> outcome; ///< once it is in the store
    };
    struct Tour {
        League league;
        SyncRange range;
        Progress progress;
        std::vector<Visit> visits;
        int done = 0;
    };

    Task<void> read(Tour *tour, Visit *visit);
    Task<void> readDevices(Visit *visit);
    Result<std::vector<Visit>> devicesToRead(LeagueId league, const QDateTime &readBefore);
    Result<PlayerSync> keepDevices(const Visit &visit);
    Result<void> keepArrived(Tour &tour);
    Result<SyncRange> rangeFor(const League &league, const Player &player, SyncRange wanted);
    Result<PlayerSync> keep(const League &league, const Visit &visit);
    Result<PlayerSync> keepReading(const League &league, Player player, Reading reading);
    [[nodiscard]] Result<void> keepDays(const League &league, const Player &player, const std::vector<DayReading> &days, PlayerSync &outcome);
    Result<PlayerSync> keepFailure(Player player, const Error &error);
    void learnTerm(Player &player) const;

    Repository &m_store;
    TokenKeeper &m_tokens;
    Trackers &m_trackers;
    const HttpClient &m_http;
    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
};

} // namespace stepladder
