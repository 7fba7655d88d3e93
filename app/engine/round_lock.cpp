// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/round_lock.h"

namespace stepladder {

Result<RoundLock> RoundLock::take(const QString &fileName, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(fileName);
    // A dead owner's lock is taken over at once, and by its age one whose owner died before writing its number into it. A
    // long round keeps its own: the system holds the file as long as the owner lives.
    lock->setStaleLockTime(std::chrono::seconds(10));
    if (!lock->tryLock(static_cast<int>(patience.count())))
        return failure(ErrorKind::StoreBusy, {}, QStringLiteral("round lock"));
    return RoundLock(std::move(lock));
}

} // namespace stepladder
