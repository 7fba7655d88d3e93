// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/time_field.h"

namespace stepladder {

using namespace Qt::StringLiterals;

Result<QTime> TimeField::time() const
{
    const std::optional<QTime> typed = typedTime(text(), locale());
    if (!typed)
        return failureInWords(ErrorKind::InvalidInput, tr("There is no such time. Type one such as %1.").arg(writtenTime({8, 30}, locale())));
    return *typed;
}

QVariant TimeField::read(Typing) const
{
    const Result<QTime> typed = time();
    return typed ? QVariant(*typed) : QVariant();
}

QString TimeField::written(const QVariant &value) const
{
    return writtenTime(value.toTime(), locale());
}

QVariant TimeField::stepped(const QVariant &value, int steps, bool byPage) const
{
    const int seconds = byPage ? 3600 : 300;
    return value.toTime().addSecs(steps * seconds);
}

} // namespace stepladder
