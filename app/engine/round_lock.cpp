// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/round_lock.h"

namespace stepladder {

Result<RoundLock> RoundLock::take(const QString &fileName, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(fileName);
    lock->setStaleLockTime(0); // A long round is not a dead one; whether the owner lives is asked of the system.
    if (!lock->tryLock(static_cast<int>(patience.count())))
        return failure(ErrorKind::StoreBusy, {}, QStringLiteral("round lock"));
    return RoundLock(std::move(lock));
}

} // namespace stepladder
