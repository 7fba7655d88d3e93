// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consent.h"

#include "core/league/words.h"

namespace stepladder {

QString word(OptOutReason reason)
{
    switch (reason) {
    case OptOutReason::AskedOrganiser: return QStringLiteral("asked-organiser");
    case OptOutReason::RepliedStop: return QStringLiteral("replied-stop");
    case OptOutReason::ProviderRefused: return QStringLiteral("provider-refused");
    }
    Q_UNREACHABLE();
}

std::optional<OptOutReason> optOutReasonFrom(const QString &word)
{
    return valueFrom(word, {OptOutReason::AskedOrganiser, OptOutReason::RepliedStop, OptOutReason::ProviderRefused});
}

} // namespace stepladder
