// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/told.h"
#include "core/routine/board.h"

namespace stepladder {

/// Where a player's numbers of one day come from.
struct Receipt {
    BoardRow row; ///< as it is now: player, tracker, state, steps, points and season total
    QDate day;    ///< in the player's time zone
    Rules rules;
    std::vector<DayChange> readings; ///< every change of the day's steps, oldest first

    /// A message to the league that told of the day, and what it said of the player.
    struct Telling {
        QDateTime at; ///< UTC
        MessageKind kind = MessageKind::Result;
        ChannelKind channel = ChannelKind::Slack;
        ToldDay day;
    };
    std::vector<Telling> told; ///< oldest first
};

/// Reads the receipt of a player on the board at `now` from the store. On a board as it was posted, too, it tells what is true now.
/// Errors: NotFound (not on the board), of Repository.
[[nodiscard]] Result<Receipt> readReceipt(Repository &store, const Board &board, PlayerId player, const QDateTime &now);

} // namespace stepladder
