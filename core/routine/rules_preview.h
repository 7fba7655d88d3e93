// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"
#include "core/store/repository.h"

namespace stepladder {

/// What other rules would make of the newest standings.
struct RulesPreview {
    /// One player on a ladder.
    struct Rung {
        PlayerId player;
        QString name;
        int colour = 0;
        int rank = 0;
        Tally total;
        std::optional<size_t> other; ///< the player's place on the other ladder, from 0
    };
    struct Ladder {
        QDate date; ///< of the standings: the rules decide which day is the newest
        std::vector<Rung> rungs;
    };
    Ladder now;
    Ladder then; ///< with the other rules

    /// The rank now minus the other one; empty: ranked on one ladder alone.
    [[nodiscard]] std::optional<int> movement(const Rung &rungThen) const;
    [[nodiscard]] bool isMoved(const Rung &rungThen) const { return movement(rungThen) != 0; }
    /// With the other rules more, or less when negative; of who is on both ladders.
    [[nodiscard]] qint64 pointsWon(const Rung &rungThen) const;
    /// Players of another rank, with those who are ranked on one ladder alone.
    [[nodiscard]] int moved() const;
    /// Players on either ladder.
    [[nodiscard]] int players() const;
    [[nodiscard]] bool isAnyPointAnother() const;
    /// Nobody has walked a step that counts.
    [[nodiscard]] bool isEmpty() const;
};

/// Reads the standings as they are, and as they would be with the draft of the same league. Stores nothing; a store that
/// may only be read will do. Errors: of Repository.
[[nodiscard]] Result<RulesPreview> previewRules(Repository &store, const League &draft, const QDateTime &now);

} // namespace stepladder
