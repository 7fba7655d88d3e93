// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/invitation_words.h"

#include "ui/onboarding/until_words.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvitationWords)
};

} // namespace

QString invitationWords(const Invitation &invitation, const Reader &reader)
{
    return hasRunOut(invitation, reader) ? Words::tr("The link ended on %1", "weekday or date, time").arg(reader.longWhen(invitation.endsAt))
                                         : Words::tr("The answer is awaited until %1", "time").arg(untilWords(invitation.endsAt, reader));
}

QString invitationState(const Invitation &invitation, const Reader &reader)
{
    return hasRunOut(invitation, reader) ? Words::tr("The link has ended")
                                         : Words::tr("Until %1", "an answer is awaited; time").arg(untilWords(invitation.endsAt, reader));
}

} // namespace stepladder
