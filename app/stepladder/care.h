// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "core/store/outbox_entry.h"
#include "ui/leaderboard/banner.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// What needs the reader, for the banner.
struct Care {
    BannerWords words;
    std::optional<Player> reconnect; ///< who comes first to allow access again
    bool inSettings = false; ///< the action leads there; without either it is to try again
};

/// The one most pressing thing: a vault that keeps everybody out, what the organiser has to set right, players who need
/// to allow access again, permissions that are about to end.
[[nodiscard]] std::optional<Care> careFor(const Board &board, const Reader &reader);
/// A channel that was switched off because its service refused it.
[[nodiscard]] std::optional<Care> careFor(const std::vector<ChannelSetting> &channels);

} // namespace stepladder
