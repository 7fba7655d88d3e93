// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace stepladder {

/// A database key that cannot be mistaken for another kind of key. 0 means "not stored yet".
template<typename Tag>
struct Id {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
};

using LeagueId = Id<struct LeagueTag>;
using PlayerId = Id<struct PlayerTag>;
using MessageId = Id<struct MessageTag>;
using TextCodeId = Id<struct TextCodeTag>;
using InvitationId = Id<struct InvitationTag>;

} // namespace stepladder

template<typename Tag>
struct std::hash<stepladder::Id<Tag>> {
    size_t operator()(stepladder::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
