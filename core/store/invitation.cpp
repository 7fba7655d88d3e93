// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invitation.h"

#include "core/league/words.h"

namespace stepladder {

QString word(InvitationState state)
{
    switch (state) {
    case InvitationState::Open: return QStringLiteral("open");
    case InvitationState::Accepted: return QStringLiteral("accepted");
    case InvitationState::Replaced: return QStringLiteral("replaced");
    }
    Q_UNREACHABLE();
}

std::optional<InvitationState> invitationStateFrom(const QString &word)
{
    using enum InvitationState;
    return valueFrom(word, {Open, Accepted, Replaced});
}

} // namespace stepladder
