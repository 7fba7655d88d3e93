// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/board_picture.h"

#include "core/accounts/await_future.h"
#include "core/routine/board.h"
#include "core/store/open_store.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/ranking_picture.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace stepladder {

namespace {

Result<Board> readAside(const QString &database, LeagueId league, QDate day, const QDateTime &now)
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(database);
    return store ? readBoard(**store, league, day, now) : tl::unexpected(store.error());
}

Task<QByteArray> drawn(std::shared_ptr<QThreadPool> pool, QString database, LeagueId league, QDate day, QDateTime now)
{
    const QFuture<Result<Board>> reading = QtConcurrent::run(pool.get(), readAside, database, league, day, now);
    const Result<Board> board = co_await finished(reading);
    if (!board)
        co_return QByteArray();
    const QFuture<QByteArray> packing = QtConcurrent::run(pool.get(), pngOf, rankingPicture(*board));
    co_return co_await finished(packing);
}

} // namespace

Channels::Picture boardPicture(const ProfilePaths &paths, const Clock &clock)
{
    const auto pool = std::make_shared<QThreadPool>();
    pool->setMaxThreadCount(1);
    return [pool, database = paths.database(), &clock](LeagueId league, QDate day) { return drawn(pool, database, league, day, clock.now()); };
}

} // namespace stepladder
