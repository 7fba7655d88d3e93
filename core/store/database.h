// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/store/sql_values.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <memory>

class QSqlError;

namespace stepladder {

/// One connection to a SQLite file: prepared statements, transactions, errors in our words. All that is SQLite's own
/// is here, in private_file and in the migrations; the statements of SqlRepository are plain SQL.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Header, ///< the file as it lies there: its log is left alone, and nobody is kept from anything
    };
    enum class Lock { Wait, Try }; ///< for another process's transaction: up to the busy timeout, or not at all

    /// Errors: StoreBusy, StoreCorrupt, StoreFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &fileName, Access access,
                                                                std::chrono::milliseconds busyTimeout);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement and gives every row of the answer to `take`, which must not run the same statement again.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const Row &)> &take);
    /// Runs one statement; returns how many rows it changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; NotFound without a row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});

    /// What each() takes, as a list.
    template<typename Value>
    [[nodiscard]] Result<std::vector<Value>> list(const QString &sql, const QVariantList &values,
                                                  const std::function<Value(const Row &)> &read)
    {
        std::vector<Value> found;
        return each(sql, values, [&](const Row &row) { found.push_back(read(row)); }).map([&] {
            return std::move(found);
        });
    }

    /// All of `work` or nothing. Inside another transaction it becomes a part of that one.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work, Lock lock = Lock::Wait);

    /// Reads every page and every reference between tables: StoreCorrupt with what is wrong.
    [[nodiscard]] Result<void> checkIntegrity();
    /// A complete copy in an empty file, while others go on; outside of transactions.
    [[nodiscard]] Result<void> copyInto(const QString &fileName);
    /// Writes the log into the file and empties it, as far as others let it; for what must not linger in the log.
    void emptyLog();

    [[nodiscard]] QString fileName() const { return m_connection.databaseName(); }

private:
    explicit Database(const QString &fileName);
    [[nodiscard]] Result<void> setUp(Access access, std::chrono::milliseconds busyTimeout);
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> begin(Lock lock);

    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::chrono::milliseconds m_busyTimeout{0};
    int m_depth = 0; ///< transactions within transactions
};

/// A database error in our words. The detail is SQLite's own text, which names tables and columns but no values.
[[nodiscard]] Error storeError(const QSqlError &error);

} // namespace stepladder
