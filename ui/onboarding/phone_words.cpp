// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/phone_words.h"

#include "core/delivery/phone_number.h"
#include "ui/theme/reading_order.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

} // namespace

QString phoneWords(const TextConsent &consent, const QLocale &locale)
{
    if (channelOf(consent) == ChannelKind::Ntfy)
        return Words::tr("The ntfy app");
    const Result<PhoneNumber> number = PhoneNumber::parse(consent.number);
    const QString shown = number ? number->international() : consent.number;
    return locale.textDirection() == Qt::RightToLeft ? isolated(shown) : shown;
}

QString resumeWords(const TextConsent &consent)
{
    return channelOf(consent) == ChannelKind::Ntfy ? Words::tr("A new address turns them on again.")
                                                   : Words::tr("Only the phone's owner can turn them on again, by texting START.");
}

} // namespace stepladder
