// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/board_reading.h"

#include "core/routine/board_range.h"
#include "core/routine/posted.h"
#include "core/store/read_aside.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace stepladder {

namespace {

/// Charts go back over the season, at once as far as that keeps nobody waiting: so many days of all players together.
constexpr int mostDaysAtOnce = 40'000;
constexpr int mostDays = 400'000; ///< of 100 players ten years
constexpr int fewestDays = 30;

int daysToRead(const League &league, qint64 players, QDate last, int most)
{
    const auto affordable = most / std::max<qint64>(1, players);
    return static_cast<int>(std::clamp<qint64>(league.season.first.daysTo(last) + 1, fewestDays, std::max<qint64>(affordable, fewestDays)));
}

Result<Board> readDay(Repository &store, const League &league, QDate date, const QDateTime &now)
{
    return store.players(league.id).and_then([&](const std::vector<Player> &players) {
        return readBoard(store, league, date, now, daysToRead(league, std::ssize(players), date, mostDaysAtOnce));
    });
}

/// The board of the query's days, once that of the day asked for is read.
Result<Board> readSpan(Repository &store, const BoardQuery &query, Board day, const QDateTime &now)
{
    if (query.span == Span::Day || day.rows.empty())
        return day;
    const Bounds bounds{firstDay(day), newestDay(day.league, now)};
    const DateRange range = query.span == Span::Custom ? query.range : rangeOf(query.span, day.date, bounds, query.firstOfWeek);
    Result<Board> last = range.last == day.date ? std::move(day) : readDay(store, day.league, range.last, now);
    if (!last)
        return last;
    const Result<void> widened = widen(*last, range.first, store);
    return widened ? std::move(last) : tl::unexpected(widened.error());
}

} // namespace

Result<ShownBoard> readShown(Repository &store, const BoardQuery &query, const QDateTime &now)
{
    const Result<League> league = store.league(query.league);
    if (!league)
        return tl::unexpected(league.error());
    const QDate newest = newestDay(*league, now);
    ShownBoard shown;
    shown.span = query.span;
    shown.date = query.date.isValid() ? query.date : newest;
    Result<Board> day = readDay(store, *league, shown.date, now);
    if (day && day->rows.empty() && shown.date != newest) {
        shown.date = newest;
        day = readDay(store, *league, newest, now);
    }
    if (!day)
        return tl::unexpected(day.error());
    shown.isNewest = shown.date == newest;
    Result<Board> board = readSpan(store, query, *std::move(day), now);
    if (!board)
        return tl::unexpected(board.error());
    shown.board = *std::move(board);
    Result<std::vector<WatchedDevice>> devices = watchedDevices(store, query.league, now);
    if (!devices)
        return tl::unexpected(devices.error());
    sortByNeed(*devices);
    shown.devices = *std::move(devices);
    if (query.span == Span::Day)
        shown.posted = postedBoard(store, shown.board, now).value_or(std::nullopt);
    return shown;
}

BoardReading::BoardReading(const ProfilePaths &paths) : m_database(paths.database())
{
    m_aside.setMaxThreadCount(1);
    m_later.setMaxThreadCount(1);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &BoardReading::answered);
}

BoardReading::~BoardReading()
{
    m_aside.clear();
    m_later.clear();
}

void BoardReading::ask(const BoardQuery &query, const QDateTime &now)
{
    m_aside.clear(); // what was asked before and has not begun
    dropHistory();
    m_answer.setFuture(QtConcurrent::run(&m_aside, [database = m_database, query, now] {
        return std::make_shared<Result<ShownBoard>>(readAside(database, [&](Repository &store) { return readShown(store, query, now); }));
    }));
}

void BoardReading::askHistory(const Board &shown, const QDateTime &now)
{
    dropHistory();
    const int days = daysToRead(shown.league, std::ssize(playersOf(shown)), shown.date, mostDays);
    if (shown.rows.empty() || days <= std::ssize(shown.rows.front().recent))
        return;
    m_history = std::make_unique<QFutureWatcher<Handed<Board>>>();
    connect(m_history.get(), &QFutureWatcherBase::finished, this, &BoardReading::historyRead);
    m_history->setFuture(QtConcurrent::run(&m_later, [database = m_database, league = shown.league, date = shown.date, now, days] {
        return std::make_shared<Result<Board>>(
            readAside(database, [&](Repository &store) { return readBoard(store, league, date, now, days); }));
    }));
}

void BoardReading::dropHistory()
{
    m_later.clear();
    m_history.reset();
}

} // namespace stepladder
