// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/correction.h"
#include "core/delivery/text_policy.h"
#include "core/store/repository.h"

#include <QLocale>

namespace stepladder {

/// The day's result for every player who has agreed to it, by the way the player has chosen if that channel is among
/// `channels` and on. `player` and `recipient` name the player, `notBefore` when the player's hours allow it, `text` one segment. Not stored.
/// Errors: of Repository.
[[nodiscard]] Result<std::vector<OutboxEntry>> resultTexts(Repository &store, const League &league, const Standings &standings,
                                                           const std::vector<ChannelSetting> &channels, const QLocale &locale, const QDateTime &now);

/// What corrects the text `result`, as resultTexts() would address it. Nothing where all that it told its player is still
/// true, or the player wants no more by that way. Errors: of Repository.
[[nodiscard]] Result<std::optional<OutboxEntry>> correctionOfText(Repository &store, const League &league, const Standings &standings,
                                                                 const OutboxEntry &result, const std::vector<CorrectedDay> &days,
                                                                 const QLocale &locale, const QDateTime &now);

/// When a message may go to the player by that channel, from `now` on. UTC. Errors: of Repository.
[[nodiscard]] Result<QDateTime> textTime(Repository &store, const Player &player, ChannelKind channel, const QDateTime &now);

/// What one text of one segment to everybody who gets the result by SMS costs. Errors: of Repository.
[[nodiscard]] Result<TextEstimate> usualCost(Repository &store, LeagueId league, const TextPolicy &policy);

/// What those of the entries that go by SMS will cost. Errors: of Repository.
[[nodiscard]] Result<TextEstimate> estimateOf(Repository &store, LeagueId league, const std::vector<OutboxEntry> &entries);

} // namespace stepladder
