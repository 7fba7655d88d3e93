// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/invitation.h"
#include "ui/theme/reader.h"

namespace stepladder {

[[nodiscard]] inline bool hasRunOut(const Invitation &invitation, const Reader &reader)
{
    return invitation.endsAt <= reader.now;
}
/// Until when the answer is awaited, or when the link ended.
[[nodiscard]] QString invitationWords(const Invitation &invitation, const Reader &reader);
/// The same, in a list.
[[nodiscard]] QString invitationState(const Invitation &invitation, const Reader &reader);

} // namespace stepladder
