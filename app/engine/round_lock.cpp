// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/round_lock.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QTimer>

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

Task<Result<RoundLock>> RoundLock::wait(QString fileName, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        Result<RoundLock> lock = take(fileName, std::chrono::milliseconds(0));
        if (lock || deadline.hasExpired())
            co_return lock;
        QTimer pause; // nothing tells when the lock is free
        pause.setSingleShot(true);
        pause.start(std::chrono::milliseconds(200));
        co_await qCoro(pause).waitForTimeout();
    }
}

} // namespace stepladder
