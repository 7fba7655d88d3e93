// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/sync.h"

#include <map>

namespace stepladder {

/// How a league's newest sync went, kept in the store so that it can be told after a start.
struct SyncNote {
    QDateTime at;           ///< UTC, to the second: when somebody was read the last time; invalid: never
    int read = 0;           ///< players with a tracker who were up to date then
    int total = 0;          ///< players with a tracker there were then
    std::map<PlayerId, bool> upToDate = {}; ///< each of these; empty in a note of an older version
    QString trouble;        ///< an ErrorKind's word when the newest sync read nobody, else empty
    QString host;           ///< who turned the connections down or did not answer in time; empty: another trouble
    bool timedOut = false;  ///< the latter
    QDateTime troubleSince; ///< UTC; the first sync in a row that ended with this trouble

    friend bool operator==(const SyncNote &, const SyncNote &) = default;
};

/// The league's note; empty before the first sync. A note that cannot be understood counts as none.
/// Errors: of Repository::note.
[[nodiscard]] Result<std::optional<SyncNote>> lastSync(Repository &store, LeagueId league);

/// The note with only those counted who are among the players; a note that does not say who they were stays as it is.
[[nodiscard]] SyncNote countedAmong(const std::vector<Player> &players, SyncNote note);

/// Notes a sync that ended at `now`. One that read nobody keeps what the last good one left.
/// Errors: of Repository::setNote.
[[nodiscard]] Result<void> noteSync(Repository &store, LeagueId league, const SyncReport &report, const QDateTime &now);

} // namespace stepladder
