// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/board_picture.h"

#include "core/foundation/await_future.h"
#include "core/routine/board.h"
#include "core/store/read_aside.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/ranking_picture.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace stepladder {

namespace {

Result<RankingData> dataOf(const QString &database, LeagueId league, QDate day, const QDateTime &now)
{
    return readAside(database, [&](Repository &store) { return readBoard(store, league, day, now); })
        .transform([](const Board &board) { return rankingData(board); });
}

Task<QByteArray> drawn(std::shared_ptr<QThreadPool> pool, QString database, LeagueId league, QDate day, QDateTime now)
{
    const QFuture<Result<RankingData>> reading = QtConcurrent::run(pool.get(), dataOf, database, league, day, now);
    Result<RankingData> data = co_await finished(reading);
    if (!data)
        co_return QByteArray();
    const QImage picture = co_await rankingPicture(*std::move(data));
    const QFuture<QByteArray> packing = QtConcurrent::run(pool.get(), pngOf, picture);
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
