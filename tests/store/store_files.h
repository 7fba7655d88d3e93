// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_fixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <sys/stat.h>

// What tests do to a database file behind the store's back.

namespace stepladder {

inline const StoreOptions &impatient()
{
    static const StoreOptions options{std::chrono::milliseconds(50), migrations()};
    return options;
}

inline QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &fileName, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(fileName));
}

inline int modeOf(const QString &fileName)
{
    struct stat info = {};
    return ::stat(qPrintable(fileName), &info) == 0 ? static_cast<int>(info.st_mode & 0777) : -1;
}

/// Runs statements, and reads the first column of the last one, past the repository.
inline QVariant sql(const QString &fileName, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(fileName);
        if (!database.open())
            qFatal("raw");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return value;
}

/// Every row of an answer.
inline QList<QVariantList> answers(const QString &fileName, const QString &question)
{
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("answers"));
        database.setDatabaseName(fileName);
        if (!database.open())
            qFatal("answers");
        QSqlQuery query(question, database);
        while (query.next()) {
            QVariantList row;
            for (int i = 0; query.value(i).isValid(); ++i)
                row += query.value(i);
            rows += row;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("answers"));
    return rows;
}

/// Makes a database as version 1 of the schema left it.
inline void writeVersion1(const QString &fileName)
{
    const QByteArray dump = bytesOf(QStringLiteral(STEPLADDER_STORE_SAMPLES "/version_1.sql"));
    sql(fileName, QString::fromUtf8(dump).split(QStringLiteral(";\n"), Qt::SkipEmptyParts));
}

inline std::vector<Player> walkers(Repository &store, LeagueId league, int count)
{
    std::vector<Player> players;
    for (int i = 0; i < count; ++i)
        players.push_back(*store.addPlayer(newPlayer(league, QStringLiteral("Walker %1").arg(i))));
    return players;
}

inline const QDate roundDay(2026, 1, 5);

/// Gives all players the same count in one transaction.
inline Result<void> saveRound(Repository &store, const std::vector<Player> &players, qint32 steps)
{
    return store.transaction([&]() -> Result<void> {
        for (const Player &player : players) {
            if (const auto saved = store.saveDays(player.id, {dayOf(roundDay, steps)}, ReadingSource::Tracker); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace stepladder
