// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/store/outbox_entry.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// How a message stands for who reads the list.
enum class Fate { Sent, Corrected, Waiting, Held, Cancelled, Unclear, NotSent };

[[nodiscard]] Fate fateOf(const OutboxEntry &message, const League &league, const QDateTime &now);

/// A message in words.
struct MessageWords {
    Fate fate = Fate::Sent;
    QString state;     ///< "Waiting"
    QString recipient; ///< "Slack", a player's name
    QString subject;   ///< "Result, Thu 19 Nov"
    QString when;      ///< "08:30", "Thu 08:30"
    QString about;     ///< "Text message to Peter, sent Thursday 08:30"
    QString why;       ///< what is the matter, and what happens next; empty: nothing is
};

/// "Waiting"
[[nodiscard]] QString stateWords(Fate fate);

[[nodiscard]] MessageWords messageWords(const OutboxEntry &message, const League &league, const Reader &reader);

} // namespace stepladder
