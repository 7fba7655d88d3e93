// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5, Locked = 6, Corrupt = 11, Constraint = 19, NotADatabase = 26,
    ShortRead = 522, ForeignKey = 787, PrimaryKey = 1555, Unique = 2067,
};

ErrorKind kindOf(int code)
{
    switch (code) {
    case ShortRead: return ErrorKind::StoreCorrupt;
    case ForeignKey: return ErrorKind::NotFound;
    case PrimaryKey:
    case Unique: return ErrorKind::AlreadyExists;
    default: break;
    }
    switch (code & 0xff) {
    case Busy:
    case Locked: return ErrorKind::StoreBusy;
    case Corrupt:
    case NotADatabase: return ErrorKind::StoreCorrupt;
    default: return ErrorKind::StoreFailed;
    }
}

} // namespace

Error storeError(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode().toInt()), {}, error.databaseText(), std::nullopt};
}

Database::Database(const QString &fileName)
    : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_connection.setDatabaseName(fileName);
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &fileName, Access access,
                                                 std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<Database> database(new Database(fileName));
    return database->setUp(access, busyTimeout).map([&] { return std::move(database); });
}

Result<void> Database::setUp(Access access, std::chrono::milliseconds busyTimeout)
{
    m_busyTimeout = busyTimeout;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Header) { // https://www.sqlite.org/uri.html
        options += u";QSQLITE_OPEN_URI"_s;
        m_connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_connection.databaseName()).toEncoded()) + u"?immutable=1"_s);
    }
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return tl::unexpected(storeError(m_connection.lastError()));

    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA cache_size = -16000"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (access == Access::ReadWrite) {
        // FULL: a result that was posted is never forgotten over a power cut. secure_delete: the erased are gone.
        pragmas += {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s};
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = execute(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return tl::unexpected(storeError(fresh->lastError()));
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec()) {
        const Error error = storeError(query->lastError());
        query->finish();
        return tl::unexpected(error);
    }
    return query.get();
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const Row &)> &take)
{
    const auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    // An unfinished statement would hold its lock and keep a transaction from ending.
    const auto finish = qScopeGuard([&] { (*query)->finish(); });
    const Row row(**query);
    while ((*query)->next())
        take(row);
    if ((*query)->lastError().isValid())
        return tl::unexpected(storeError((*query)->lastError()));
    return {};
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](QSqlQuery *query) {
        const qint64 changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> found;
    const auto done = each(sql, values, [&](const Row &row) { found = found.value_or(row.number(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return found ? Result<qint64>(*found) : failure(ErrorKind::NotFound);
}

Result<void> Database::begin(Lock lock)
{
    if (m_depth > 0)
        return execute(u"SAVEPOINT nested%1"_s.arg(m_depth)).map([](qint64) {});
    const auto waitFor = [this](std::chrono::milliseconds time) {
        return execute(u"PRAGMA busy_timeout = %1"_s.arg(time.count()));
    };
    if (lock == Lock::Try) {
        if (const auto set = waitFor(std::chrono::milliseconds(0)); !set)
            return tl::unexpected(set.error());
    }
    // IMMEDIATE: the lock to write is taken now; a transaction that began as a reader could not wait for it later.
    const auto begun = execute(u"BEGIN IMMEDIATE"_s);
    if (lock == Lock::Try) {
        if (const auto set = waitFor(m_busyTimeout); !set)
            return tl::unexpected(set.error());
    }
    return begun.map([](qint64) {});
}

Result<void> Database::transaction(const std::function<Result<void>()> &work, Lock lock)
{
    if (const auto begun = begin(lock); !begun)
        return begun;
    const QString savepoint = u"nested%1"_s.arg(m_depth);
    const bool nested = m_depth > 0;
    ++m_depth;
    const auto rollBack = [&] {
        // SQLite may have rolled back by itself (disk full); then this has nothing to do and may fail.
        if (nested) {
            (void)execute(u"ROLLBACK TO SAVEPOINT "_s + savepoint);
            (void)execute(u"RELEASE SAVEPOINT "_s + savepoint);
        } else {
            (void)execute(u"ROLLBACK"_s);
        }
    };
    auto undo = qScopeGuard([&] { // also when `work` throws
        --m_depth;
        rollBack();
    });
    if (const auto done = work(); !done)
        return done;
    const auto kept = execute(nested ? u"RELEASE SAVEPOINT "_s + savepoint : u"COMMIT"_s);
    if (!kept)
        return tl::unexpected(kept.error());
    undo.dismiss();
    --m_depth;
    return {};
}

Result<void> Database::checkIntegrity()
{
    QStringList damage;
    const auto read = each(u"PRAGMA integrity_check(5)"_s, {}, [&](const Row &row) {
        if (row.text(0) != "ok"_L1)
            damage += row.text(0);
    });
    const auto followed = read.and_then([&] {
        return each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
            if (damage.size() < 5)
                damage += u"orphan in "_s + row.text(0);
        });
    });
    if (!followed)
        return followed;
    return damage.isEmpty() ? Result<void>() : failure(ErrorKind::StoreCorrupt, fileName(), damage.join(u"; "_s));
}

Result<void> Database::copyInto(const QString &fileName)
{
    return execute(u"VACUUM INTO ?"_s, {cell(fileName)}).map([](qint64) {});
}

void Database::emptyLog()
{
    (void)execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace stepladder
