// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/sync_note.h"
#include "core/store/outbox_entry.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// The state of the data, for the footer.
struct DataWords {
    QString what;          ///< strong; empty before the first sync
    QString more;          ///< follows it
    bool troubled = false; ///< the newest sync read nobody
    bool readAny = true;   ///< somebody is up to date

    friend bool operator==(const DataWords &, const DataWords &) = default;
};

/// "Synced 08:38", "7 of 8 players up to date"; or since when there is no network or no answer from a host, and when
/// Stepladder tries again (UTC; invalid: not known).
[[nodiscard]] DataWords dataWords(const std::optional<SyncNote> &note, const QDateTime &nextTry, const Reader &reader);

/// "Posted to Slack 08:30, corrected 08:41": how the day's messages stand, a part for each channel that got them, and
/// one for those that wait. Empty when there are none. What the desktop itself has told is left out.
[[nodiscard]] QString postedWords(const std::vector<OutboxEntry> &messages, const Reader &reader);

} // namespace stepladder
