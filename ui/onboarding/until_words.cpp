// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/until_words.h"

#include <QCoreApplication>

namespace stepladder {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(UntilWords)
};
}

QString untilWords(const QDateTime &instant, const Reader &reader)
{
    const qint64 days = reader.today().daysTo(reader.local(instant).date());
    if (days == 0)
        return reader.time(instant);
    return days == 1 ? Words::tr("tomorrow %1", "a time").arg(reader.time(instant)) : reader.longWhen(instant);
}

} // namespace stepladder
