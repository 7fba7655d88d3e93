// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

// What the store's tests start from: a folder, a database in it, a league and players.

namespace stepladder {

inline QString describe(const Error &error)
{
    return word(error.kind) + QLatin1StringView(": ") + error.detail;
}

/// Ends the test function when a Result is an error, and says which.
#define OK(result) \
    do { \
        const auto &fine = (result); \
        QVERIFY2(fine.has_value(), fine.has_value() ? "" : qPrintable(describe(fine.error()))); \
    } while (false)

#define FAILS(result, expected) \
    do { \
        const auto &refused = (result); \
        QVERIFY2(!refused.has_value(), "succeeded"); \
        QCOMPARE(word(refused.error().kind), word(expected)); \
    } while (false)

struct StoreFolder {
    QTemporaryDir folder;
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("league.sqlite")); }
    [[nodiscard]] std::unique_ptr<Repository> open(const StoreOptions &options = {}) const
    {
        auto opened = openSqlite(database(), options);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
};

inline QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

inline League newLeague(const QString &name = QStringLiteral("Walkers"))
{
    League league;
    league.name = name;
    league.zone = QTimeZone("Europe/Berlin");
    league.season.first = QDate(2026, 1, 1);
    return league;
}

inline Player newPlayer(LeagueId league, const QString &name)
{
    Player player;
    player.league = league;
    player.name = name;
    player.zone = QTimeZone("Europe/Berlin");
    player.joined = QDate(2026, 1, 1);
    return player;
}

inline DayRecord dayOf(QDate day, std::optional<qint32> steps, const QDateTime &changedAt = {})
{
    DayRecord record;
    record.day = day;
    if (steps)
        record.steps = StepCount{*steps};
    record.changedAt = changedAt.isValid() ? changedAt : QDateTime(day.addDays(1), QTime(6, 0), Qt::UTC);
    return record;
}

} // namespace stepladder
