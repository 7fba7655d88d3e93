// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/clock.h"

namespace stepladder {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace stepladder
