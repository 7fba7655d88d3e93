// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inherited.h"
#include "core/store/migrations.h"
#include "core/store/repository.h"

#include <chrono>
#include <memory>
#include <span>

namespace stepladder {

struct StoreOptions {
    /// How long a call waits for another process's transaction before it gives StoreBusy.
    std::chrono::milliseconds busyTimeout{5000};
    /// The steps that lead to the present schema, rising.
    std::span<const Migration> steps = migrations();
};

/// Opens the league's database, made on first use (the file 0600; its folder 0700 if that has to be made too).
/// An older database is migrated in one transaction, after a copy of it went to FILE.before-v<N>.
/// The repository belongs to the thread that opened it; other threads and processes open their own.
/// Errors: StoreNewer (the file stays as it is), StoreCorrupt, StoreBusy, StoreFailed, FileFailed.
[[nodiscard]] Result<std::unique_ptr<Repository>> openSqlite(const QString &fileName, const StoreOptions &options = {});

/// Opens a database that is in use, to be read alone: whatever is asked of the repository, the file stays as it is. Belongs
/// to its thread, too. Errors: StoreNewer, StoreCorrupt, StoreBusy, StoreFailed.
[[nodiscard]] Result<std::unique_ptr<Repository>> openSqliteToRead(const QString &fileName, const StoreOptions &options = {});

struct Restored {
    QString kept;              ///< where the former database is now; empty: there was none
    int forgotten = 0;         ///< players of the backup who had been erased since, and were forgotten again
    Inherited learned;
};

/// Puts a backup in the place of `databaseFile`, checked and brought to the present schema first. Whoever was erased since
/// it was made is not in it, and what was sent since is known. The former database stays as FILE.before-restore, or FILE.before-restore-2 and so on where
/// earlier ones are. Until the last step, one rename, it is in use.
/// The caller holds the profile's lock and has closed its own repository; StoreBusy when somebody still has it open.
/// Errors: FileFailed, StoreNewer, NotABackup, StoreBusy, StoreFailed.
[[nodiscard]] Result<Restored> restoreDatabase(const QString &backupFile, const QString &databaseFile,
                                               const StoreOptions &options = {});

} // namespace stepladder
