// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/task.h"

#include <QLockFile>
#include <chrono>
#include <functional>
#include <memory>

namespace stepladder {

/// A file that one holder at a time has, of all processes and within this one. One left by a crash does not count.
class FileLock
{
public:
    /// Waits up to `patience` for whoever holds it. Errors: StoreBusy; FileFailed with why the file cannot be made.
    [[nodiscard]] static Result<FileLock> take(const QString &fileName, std::chrono::milliseconds patience);
    /// The same while the program goes on, and until `isCalledOff`: Cancelled.
    [[nodiscard]] static Task<Result<FileLock>> wait(QString fileName, std::chrono::milliseconds patience,
                                                     std::function<bool()> isCalledOff = {});

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace stepladder
