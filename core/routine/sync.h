// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/net/http_client.h"
#include "core/routine/reading_keeper.h"

#include <functional>

namespace stepladder {

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

/// Reads every connected player at once and then keeps what they brought; when some take longer than `patience`, what the
/// others brought is kept by then. One player's failure never costs or delays another's reading; a failed one changes no day.
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
    struct Tour {
        League league;
        std::vector<Visit> visits;
        Progress progress = {};
        int done = 0;
        std::optional<Task<Result<void>>> early = {}; ///< keeps what had arrived when patience ended
    };
    using Visiting = Task<void> (Sync::*)(Tour *tour, Visit *visit);

    Task<void> visitAll(Tour *tour, Visiting visiting);
    Task<void> read(Tour *tour, Visit *visit);
    Task<void> readDevices(Tour *tour, Visit *visit);
    using Keeping = Result<PlayerSync> (ReadingKeeper::*)(const Visit &visit);
    Task<Result<void>> keepArrived(Tour *tour, Keeping keeping);

    Repository &m_store;
    TokenKeeper &m_tokens;
    Trackers &m_trackers;
    const HttpClient &m_http;
    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
    QObject m_turns; ///< owns who waits for a turn
};

} // namespace stepladder
