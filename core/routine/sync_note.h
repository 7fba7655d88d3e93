// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/sync.h"

namespace stepladder {

/// How a league's newest sync went, kept in the store so that it can be told after a start.
struct SyncNote {
    QDateTime at;           ///< UTC, to the second: when somebody was read the last time; invalid: never
    int read = 0;           ///< players with a tracker who were up to date then
    int total = 0;          ///< players with a tracker there were then
    QString trouble;        ///< an ErrorKind's word when the newest sync read nobody, else empty
    QString host;           ///< who turned the connections down or did not answer in time; empty: another trouble
    bool timedOut = false;  ///< the latter
    QDateTime troubleSince; ///< UTC; the first sync in a row that ended with this trouble

    friend bool operator==(const SyncNote &, const SyncNote &) = default;
};

/// The league's note; empty before the first sync. A note that cannot be understood counts as none.
/// Errors: of Repository::note.
[[nodiscard]] Result<std::optional<SyncNote>> lastSync(Repository &store, LeagueId league);

/// Notes a sync that ended at `now`. One that read nobody keeps what the last good one left.
/// Errors: of Repository::setNote.
[[nodiscard]] Result<void> noteSync(Repository &store, LeagueId league, const SyncReport &report, const QDateTime &now);

} // namespace stepladder
