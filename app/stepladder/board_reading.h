// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"
#include "core/routine/board.h"
#include "core/routine/watched_devices.h"
#include "ui/leaderboard/board_span.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace stepladder {

/// Which days the window is to show.
struct BoardQuery {
    LeagueId league;
    QDate date; ///< invalid: the newest
    Span span = Span::Day;
    DateRange range; ///< of Span::Custom
    Qt::DayOfWeek firstOfWeek = Qt::Monday;
};

/// What there is to show of them.
struct ShownBoard {
    Board board;
    Span span = Span::Day;
    QDate date;                  ///< the day asked for
    bool isNewest = false;       ///< it is the newest, by the league's own time
    std::optional<Board> posted; ///< the one day as it was posted, where that is otherwise
    std::vector<WatchedDevice> devices; ///< of everybody, by need
};

/// The newest day stands in for one that nobody plays. Errors: of Repository.
[[nodiscard]] Result<ShownBoard> readShown(Repository &store, const BoardQuery &query, const QDateTime &now);

/// Reads boards while the windows go on, on a connection of its own. Of several questions the last one is answered.
class BoardReading final : public QObject
{
    Q_OBJECT

public:
    explicit BoardReading(const ProfilePaths &paths);
    ~BoardReading() override;

    void ask(const BoardQuery &query, const QDateTime &now);
    /// Once, when it is there.
    [[nodiscard]] Result<ShownBoard> takeAnswer() { return std::move(*m_answer.result()); }

    /// The same board with more of the season behind it, if there is more. The next question drops it, and does not wait for it.
    void askHistory(const Board &shown, const QDateTime &now);
    /// Once, when it is there.
    [[nodiscard]] Result<Board> takeHistory() { return std::move(*m_history->result()); }

Q_SIGNALS:
    void answered();
    void historyRead();

private:
    /// Qt copies an answer where its move may throw, as a time zone's may in Qt 6.4; of a large league that takes a while.
    template<typename T>
    using Handed = std::shared_ptr<Result<T>>;

    void dropHistory();

    QString m_database;
    QThreadPool m_aside;
    QThreadPool m_later; ///< a history takes longer than anybody waits for a board
    QFutureWatcher<Handed<ShownBoard>> m_answer;
    std::unique_ptr<QFutureWatcher<Handed<Board>>> m_history; ///< asked for, or there
};

} // namespace stepladder
