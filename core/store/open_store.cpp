// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"

#include "core/store/database.h"
#include "core/store/file_header.h"
#include "core/store/private_file.h"
#include "core/store/sql_repository.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

using Access = Database::Access;
using Opened = Result<std::unique_ptr<Database>>;

tl::unexpected<Error> about(const QString &fileName, Error error)
{
    if (error.subject.isEmpty())
        error.subject = fileName;
    return tl::unexpected(std::move(error));
}

/// Refuses what must not even be opened: opening can already write to a file.
Result<FileHeader> acceptable(const QString &fileName, const StoreOptions &options)
{
    const auto header = readHeader(fileName);
    if (!header || header->empty)
        return header;
    if (!header->sqlite)
        return failure(ErrorKind::StoreCorrupt, fileName, u"not a database"_s);
    if (header->applicationId != storeApplicationId && header->applicationId != 0)
        return failure(ErrorKind::StoreFailed, fileName, u"not a Stepladder database"_s);
    if (header->version > newestVersion(options.steps))
        return failure(ErrorKind::StoreNewer, fileName, u"version %1"_s.arg(header->version));
    return header;
}

/// Readers and a writer at the same time. SQLite does not wait for others here, so this does.
Result<void> useWriteAheadLog(Database &database, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause{20};
    auto switched = database.execute(u"PRAGMA journal_mode = WAL"_s);
    for (auto waited = pause; !switched && switched.error().kind == ErrorKind::StoreBusy && waited < patience;
         waited += pause) {
        QThread::msleep(static_cast<unsigned long>(pause.count()));
        switched = database.execute(u"PRAGMA journal_mode = WAL"_s);
    }
    return switched.map([](qint64) {});
}

/// Keeps the database as it was before a migration, as FILE.before-v<N>.
Result<void> keepCopy(Database &database, const QString &fileName, qint64 version, int newVersion)
{
    auto draft = PrivateDraft::beside(fileName);
    if (!draft)
        return tl::unexpected(draft.error());
    if (const auto copied = database.copyInto(draft->name()); !copied)
        return copied;
    const auto header = readHeader(draft->name());
    if (!header)
        return tl::unexpected(header.error());
    if (header->version != version) // another process has migrated it meanwhile, and kept its own copy
        return {};
    return draft->putInPlace(u"%1.before-v%2"_s.arg(fileName).arg(newVersion), PrivateDraft::Existing::Replace);
}

Result<void> bringUpToDate(Database &database, const QString &fileName, const StoreOptions &options)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = newestVersion(options.steps);
    if (*version > 0 && *version < newest) {
        if (const auto kept = keepCopy(database, fileName, *version, newest); !kept)
            return kept;
    }
    return migrate(database, options.steps);
}

Opened openUpToDate(const QString &fileName, const StoreOptions &options)
{
    auto database = Database::open(fileName, Access::ReadWrite, options.busyTimeout);
    if (!database)
        return about(fileName, database.error());
    if (const auto current = bringUpToDate(**database, fileName, options); !current)
        return about(fileName, current.error());
    return database;
}

/// The first name for a former database that no earlier one has, nor a log that was kept with it.
QString nameForFormer(const QString &databaseFile)
{
    const QString first = databaseFile + u".before-restore"_s;
    QString name = first;
    const auto isTaken = [&] {
        return QFileInfo::exists(name) || QFileInfo::exists(name + u"-wal"_s) || QFileInfo::exists(name + u"-shm"_s);
    };
    for (int number = 2; isTaken(); ++number)
        name = u"%1-%2"_s.arg(first).arg(number);
    return name;
}

/// Folds the former database's log into it, finds out whether somebody has it open, and keeps a copy. Returns its name.
Result<QString> retire(const QString &databaseFile, const StoreOptions &options)
{
    Result<void> folded;
    {
        auto former = Database::open(databaseFile, Access::ReadWrite, options.busyTimeout);
        folded = former ? (*former)->execute(u"PRAGMA journal_mode = DELETE"_s).map([](qint64) {})
                        : tl::unexpected(former.error());
    }
    if (!folded && folded.error().kind == ErrorKind::StoreBusy)
        return about(databaseFile, folded.error());
    // A log that could not be folded, since the file is damaged, must not be taken for the new database's.
    const QString kept = nameForFormer(databaseFile);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(databaseFile + suffix)) {
            if (const auto moved = replaceFile(databaseFile + suffix, kept + suffix); !moved)
                return tl::unexpected(moved.error());
        }
    }
    auto draft = PrivateDraft::beside(databaseFile);
    if (!draft)
        return tl::unexpected(draft.error());
    QFile::remove(draft->name());
    if (!QFile::copy(databaseFile, draft->name()))
        return failure(ErrorKind::FileFailed, kept);
    return draft->putInPlace(kept, PrivateDraft::Existing::Keep).map([&] { return kept; });
}

/// Gives a restored database what only the former one knows, from a copy of the present schema.
Result<Inherited> learnFromFormer(SqlRepository &restored, const QString &databaseFile, const StoreOptions &options)
{
    if (QFileInfo(databaseFile).size() == 0)
        return failure(ErrorKind::NotFound, databaseFile);
    const auto copy = PrivateDraft::beside(databaseFile);
    if (!copy)
        return tl::unexpected(copy.error());
    auto former = Database::open(databaseFile, Access::ReadWrite, options.busyTimeout);
    if (!former)
        return tl::unexpected(former.error());
    Result<void> copied = (*former)->copyInto(copy->name());
    if (!copied && copied.error().kind == ErrorKind::StoreCorrupt) { // somewhere; the rest is worth having
        (*former)->emptyLog();
        former->reset();
        QFile::remove(copy->name());
        copied = QFile::copy(databaseFile, copy->name()) ? Result<void>() : failure(ErrorKind::FileFailed, copy->name());
    }
    return copied.and_then([&] { return Database::open(copy->name(), Access::ReadWrite, options.busyTimeout); })
        .and_then([&](const std::unique_ptr<Database> &taken) { return migrate(*taken, options.steps); })
        .and_then([&] { return restored.inherit(copy->name()); });
}

/// What is wrong with a file that is to be restored: damage there is not damage to the database in use.
tl::unexpected<Error> aboutBackup(const QString &fileName, Error error)
{
    if (error.kind == ErrorKind::StoreCorrupt)
        error.kind = ErrorKind::NotABackup;
    error.subject = fileName;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<std::unique_ptr<Repository>> openSqlite(const QString &fileName, const StoreOptions &options)
{
    if (const auto prepared = preparePrivateFile(fileName); !prepared)
        return tl::unexpected(prepared.error());
    if (const auto header = acceptable(fileName, options); !header)
        return tl::unexpected(header.error());
    auto database = openUpToDate(fileName, options);
    if (!database)
        return tl::unexpected(database.error());
    // Last, so that a database that is refused stays as it is.
    if (const auto logged = useWriteAheadLog(**database, options.busyTimeout); !logged)
        return about(fileName, logged.error());
    auto repository = std::make_unique<SqlRepository>(std::move(*database));
    repository->removeDeadDrafts();
    return repository;
}

Result<std::unique_ptr<Repository>> openSqliteToRead(const QString &fileName, const StoreOptions &options)
{
    auto database = Database::open(fileName, Access::ReadOnly, options.busyTimeout);
    const auto version = database ? (*database)->number(u"PRAGMA user_version"_s) : Result<qint64>(tl::unexpected(database.error()));
    if (!version)
        return about(fileName, version.error());
    if (*version != newestVersion(options.steps))
        return failure(ErrorKind::StoreNewer, fileName, u"version %1"_s.arg(*version));
    return std::make_unique<SqlRepository>(std::move(*database));
}

Result<Restored> restoreDatabase(const QString &backupFile, const QString &databaseFile, const StoreOptions &options)
{
    const auto header = readHeader(backupFile);
    if (!header)
        return tl::unexpected(header.error());
    if (!header->sqlite || header->applicationId != storeApplicationId)
        return failure(ErrorKind::NotABackup, backupFile, u"not a Stepladder database"_s);
    if (const auto accepted = acceptable(backupFile, options); !accepted)
        return tl::unexpected(accepted.error());
    if (const auto prepared = preparePrivateFile(databaseFile); !prepared)
        return tl::unexpected(prepared.error());
    auto draft = PrivateDraft::beside(databaseFile);
    if (!draft)
        return tl::unexpected(draft.error());
    {
        auto backup = Database::open(backupFile, Access::ReadOnly, options.busyTimeout);
        const auto copied = backup ? (*backup)->checkIntegrity().and_then([&] { return (*backup)->copyInto(draft->name()); })
                                   : Result<void>(tl::unexpected(backup.error()));
        if (!copied)
            return aboutBackup(backupFile, copied.error());
    }
    Restored restored;
    {
        auto database = Database::open(draft->name(), Access::ReadWrite, options.busyTimeout);
        const auto current = database ? migrate(**database, options.steps)
                                      : Result<void>(tl::unexpected(database.error()));
        if (!current)
            return aboutBackup(backupFile, current.error());
        SqlRepository repository(std::move(*database));
        if (const auto forgotten = repository.forgetDrafts(); !forgotten)
            return about(databaseFile, forgotten.error());
        const auto learned = learnFromFormer(repository, databaseFile, options);
        if (!learned && learned.error().kind == ErrorKind::StoreBusy)
            return about(databaseFile, learned.error());
        restored.learned = learned.value_or(Inherited{false, false});
        const auto forgotten = repository.eraseAgain();
        if (!forgotten)
            return about(databaseFile, forgotten.error());
        restored.forgotten = *forgotten;
        const QFileInfo file(backupFile);
        if (const auto noted = repository.noteBackup(file.absoluteFilePath(), file.lastModified().toUTC()); !noted)
            return about(databaseFile, noted.error());
    }
    if (QFileInfo(databaseFile).size() > 0) {
        const auto kept = retire(databaseFile, options);
        if (!kept)
            return tl::unexpected(kept.error());
        restored.kept = *kept;
    }
    return draft->putInPlace(databaseFile, PrivateDraft::Existing::Replace).map([&] { return restored; });
}

} // namespace stepladder
