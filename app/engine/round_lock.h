// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/task.h"

#include <QLockFile>
#include <chrono>
#include <memory>

namespace stepladder {

/// Held by the one process that fetches or publishes for a profile. A lock left by a crash does not count.
class RoundLock
{
public:
    /// Waits up to `patience` for another process to finish. Errors: StoreBusy.
    [[nodiscard]] static Result<RoundLock> take(const QString &fileName, std::chrono::milliseconds patience);
    /// The same while the program goes on, also where it is this one that holds the lock.
    [[nodiscard]] static Task<Result<RoundLock>> wait(QString fileName, std::chrono::milliseconds patience);

private:
    explicit RoundLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace stepladder
