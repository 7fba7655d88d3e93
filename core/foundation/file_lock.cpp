// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/file_lock.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTimer>

namespace stepladder {

using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

Error whyNot(const QString &fileName, QLockFile::LockError error)
{
    Error told{ErrorKind::StoreBusy, {}, QFileInfo(fileName).fileName(), std::nullopt};
    if (error == QLockFile::LockFailedError)
        return told;
    told.kind = ErrorKind::FileFailed;
    told.subject = fileName;
    told.words = error == QLockFile::PermissionError
        ? Words::tr("Stepladder may not write in the folder %1. Give yourself the right to, then try again.").arg(QFileInfo(fileName).path())
        : Words::tr("The file %1 could not be made. Check that its folder is there and the disk has room, then try again.").arg(fileName);
    return told;
}

} // namespace

Result<FileLock> FileLock::take(const QString &fileName, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(fileName);
    // A dead holder's lock is taken over at once, and by its age one whose holder died before writing its number into it.
    // A living holder keeps its own: the system holds the file for it.
    lock->setStaleLockTime(2s);
    if (!lock->tryLock(static_cast<int>(patience.count())))
        return tl::unexpected(whyNot(fileName, lock->error()));
    return FileLock(std::move(lock));
}

Task<Result<FileLock>> FileLock::wait(QString fileName, std::chrono::milliseconds patience, std::function<bool()> isCalledOff)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        Result<FileLock> lock = take(fileName, 0ms);
        if (lock || lock.error().kind != ErrorKind::StoreBusy || deadline.hasExpired())
            co_return lock;
        if (isCalledOff && isCalledOff())
            co_return tl::unexpected(Error{ErrorKind::Cancelled, {}, {}, std::nullopt});
        QTimer pause; // nothing tells when the lock is free
        pause.setSingleShot(true);
        pause.start(50ms);
        co_await qCoro(pause).waitForTimeout();
    }
}

} // namespace stepladder
