// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/ids.h"
#include "core/league/player.h"

#include <QDateTime>
#include <optional>

namespace stepladder {

enum class InvitationState {
    Open,
    Accepted, ///< the player is in
    Replaced, ///< by a newer one for the same player
};

/// A player elsewhere who was asked to allow access. What the answer is checked against is in the vault.
struct Invitation {
    InvitationId id;
    LeagueId league;
    QString player; ///< the name they will play under
    TrackerKind tracker = TrackerKind::GoogleHealth;
    std::optional<QTimeZone> zone; ///< as the organiser chose it
    QString fingerprint;           ///< a hash of its state, by which an answer finds it
    InvitationState state = InvitationState::Open;
    QDateTime madeAt, endsAt; ///< UTC
    PlayerId returning; ///< who is to allow access again although the connection works; invalid: nobody
};

[[nodiscard]] QString word(InvitationState state);
[[nodiscard]] std::optional<InvitationState> invitationStateFrom(const QString &word);

} // namespace stepladder
