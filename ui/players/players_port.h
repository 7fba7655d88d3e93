// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"
#include "core/routine/day_entry.h"
#include "core/routine/departure.h"

#include <chrono>

namespace stepladder {

/// How long a removal can be undone.
inline constexpr std::chrono::seconds undoTime{10};

/// A removal that can still be undone.
struct Removal {
    Player player;
    std::chrono::milliseconds left{}; ///< to undo it; above 0
};

/// What the players' dialog needs of its league. Outlives the dialog; so do its tasks, which end exactly once.
class PlayersPort
{
public:
    virtual ~PlayersPort() = default;

    /// Everybody, those who left, too.
    [[nodiscard]] virtual Result<std::vector<Player>> players() = 0;
    /// Those that wait for their answer, and those that ran out lately; newest first.
    [[nodiscard]] virtual Result<std::vector<Invitation>> invitations() = 0;
    /// Forgets the invitations to a player. Errors: of vault and store.
    [[nodiscard]] virtual Task<Result<void>> withdraw(QString player) = 0;
    /// Keeps name, colour, zone and joining day. Errors: InvalidInput, AlreadyExists, of the store.
    [[nodiscard]] virtual Result<Player> save(Player player) = 0;
    /// What is entered for a day; nothing: no steps. Errors: of the store.
    [[nodiscard]] virtual Result<std::optional<StepCount>> stepsOn(PlayerId player, QDate day) = 0;
    /// Enters a day of a player without a tracker. Errors: InvalidInput, of the store.
    [[nodiscard]] virtual Result<EnteredDay> enterDay(PlayerId player, QDate day, StepCount steps) = 0;
    /// Enters the days of a file. Errors: InvalidInput, FileFailed, of the store.
    [[nodiscard]] virtual Result<ImportedDays> importDays(PlayerId player, QString file) = 0;
    /// Writes all that is known of a player to a new file. Errors: AlreadyExists, FileFailed, of the store.
    [[nodiscard]] virtual Result<void> exportTo(PlayerId player, QString file) = 0;

    /// Takes a player off the league; the access ends by itself once it is too late to take them back.
    [[nodiscard]] virtual Result<Player> takeOff(PlayerId player) = 0;
    /// Errors: NotFound (too late), AlreadyExists (the name is taken by now), of the store.
    [[nodiscard]] virtual Result<Player> takeBack(PlayerId player) = 0;

    /// The newest one that can be taken back; nothing where the store cannot tell, either.
    [[nodiscard]] virtual std::optional<Removal> lastRemoval() = 0;

    /// What erase() would do. Errors: of the store.
    [[nodiscard]] virtual Result<Farewell> preview(PlayerId player) = 0;
    /// Forgets the person everywhere. Errors: StoreBusy while a round runs elsewhere, of vault and store.
    [[nodiscard]] virtual Task<Result<Farewell>> erase(PlayerId player) = 0;
};

} // namespace stepladder
