// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/standings.h"
#include "core/store/outbox_entry.h"

#include <map>

namespace stepladder {

/// What a message told of one player's day.
struct ToldDay {
    std::optional<StepCount> steps;
    int rank = 0;
    friend bool operator==(const ToldDay &, const ToldDay &) = default;
};

/// What a message told of its day, by player. Kept with the message, without names.
using Told = std::map<PlayerId, ToldDay>;

/// Whether the message went out, as far as is known: also one that waits to go out once more.
[[nodiscard]] bool wasTold(const OutboxEntry &entry);

[[nodiscard]] Told toldBy(const Standings &standings);
/// As it is stored.
[[nodiscard]] QString toText(const Told &told);
/// What cannot be understood was not told.
[[nodiscard]] Told toldFrom(const QString &text);

} // namespace stepladder
