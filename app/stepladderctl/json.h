// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "core/routine/round.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stepladder {

// The documents that stepladderctl promises to scripts.
[[nodiscard]] QJsonObject toJson(const League &league);
[[nodiscard]] QJsonObject toJson(const Player &player);
[[nodiscard]] QJsonObject toJson(const Board &board);
[[nodiscard]] QJsonObject toJson(const SyncReport &report);
[[nodiscard]] QJsonArray toJson(const std::vector<OutboxEntry> &messages);
[[nodiscard]] QJsonObject toJson(const ChannelSetting &setting);
/// UTC, to the second; null when invalid.
[[nodiscard]] QJsonValue iso(const QDateTime &instant);

/// "retrying since 2026-11-20T08:52:00Z (service-down)".
[[nodiscard]] QString healthText(const Player &player);
/// The standings as a text table; before the first ranking, who waits and from which day.
[[nodiscard]] QString table(const Board &board, const QLocale &locale);

} // namespace stepladder
