// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wall_gallery.h"

#include "app/stepladder/state_words.h"
#include "tests/ui/languages.h"
#include "tests/ui/sample_state.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/wall/wall_view.h"

#include <QApplication>
#include <QDir>

#include <functional>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

const QDateTime nextRound(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC);

/// So many players, all of whom walked.
Board busy(int count)
{
    Board board = sample::crowd(count, 19);
    const Board small = sample::thursday();
    board.league = small.league;
    board.seasonDay = small.seasonDay;
    for (size_t i = 0; i < board.rows.size(); ++i) {
        BoardRow &row = board.rows[i];
        const BoardRow &like = small.rows[i % small.rows.size()];
        row.recent = like.recent;
        row.standing.steps = like.standing.steps;
        row.standing.points = like.standing.points;
        row.standing.settled = like.standing.settled;
        row.standing.state = like.standing.state;
        row.standing.was = like.standing.was;
        row.standing.movement = like.standing.movement;
        row.standing.total.points = 88 - static_cast<qint64>(i);
        row.player.tracker = like.player.tracker;
        row.player.lastSync = like.player.lastSync;
    }
    return board;
}

struct Wall {
    QString name;
    Theme::Kind kind = Theme::Kind::Dark;
    int page = 0;
    Board board = sample::thursday();
    QSize size{1920, 1080};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<void(WallView &, const Reader &)> set = [](WallView &, const Reader &) {};
};

void tell(WallView &wall, const DataWords &words)
{
    wall.showSyncResult(words.what, words.troubled, words.more);
}

std::vector<Wall> walls()
{
    using Kind = Theme::Kind;
    const auto offline = [](WallView &wall, const Reader &reader) {
        tell(wall, dataWords(sample::offlineSync(), sample::nextTry(), reader));
    };
    const auto silent = [](WallView &wall, const Reader &reader) {
        SyncNote note = sample::offlineSync();
        note.host = u"health.googleapis.com"_s;
        note.timedOut = true;
        tell(wall, dataWords(note, sample::nextTry(), reader));
    };
    Board final = sample::thursday();
    final.final = true;
    Board many = busy(24);
    many.rows.front().player.name = u"Maximiliane-Wilhelmina von und zu Hohenstaufen"_s;
    many.rows.front().standing.name = many.rows.front().player.name;
    Board first = sample::thursday();
    first.ranking = {};
    first.ranking.first = first.date;
    Board three = sample::thursday();
    three.rows.resize(3);
    three.final = true;
    return {
        {u"wall-dark"_s},
        {u"wall-light"_s, Kind::Light},
        {u"wall-contrast"_s, Kind::HighContrast},
        {u"wall-ranking-dark"_s, Kind::Dark, 1},
        {u"wall-ranking-light"_s, Kind::Light, 1},
        {u"wall-points-dark"_s, Kind::Dark, 2},
        {u"wall-offline-dark"_s, Kind::Dark, 0, sample::thursday(), {1920, 1080}, Qt::LeftToRight, offline},
        {u"wall-right-to-left"_s, Kind::Dark, 0, sample::thursday(), {1920, 1080}, Qt::RightToLeft},
        {u"wall-ranking-right-to-left"_s, Kind::Light, 1, sample::thursday(), {1920, 1080}, Qt::RightToLeft},
        {u"wall-hd"_s, Kind::Light, 0, sample::thursday(), {1280, 720}},
        {u"wall-hd-offline"_s, Kind::Light, 0, sample::thursday(), {1280, 720}, Qt::LeftToRight, offline},
        {u"wall-hd-silent"_s, Kind::Light, 0, sample::thursday(), {1280, 720}, Qt::LeftToRight, silent},
        {u"wall-4k"_s, Kind::Dark, 0, sample::thursday(), {3840, 2160}},
        {u"wall-square"_s, Kind::Dark, 0, sample::thursday(), {1280, 1024}},
        {u"wall-upright"_s, Kind::Dark, 0, sample::thursday(), {1080, 1920}},
        {u"wall-upright-many"_s, Kind::Light, 0, busy(16), {1080, 1920}},
        {u"wall-upright-first-day"_s, Kind::Dark, 0, first, {1080, 1920}},
        {u"wall-upright-empty"_s, Kind::Dark, 0, sample::empty(), {1080, 1920}},
        {u"wall-wide"_s, Kind::Dark, 0, sample::thursday(), {2560, 1080}},
        {u"wall-many-dark"_s, Kind::Dark, 0, many},
        {u"wall-many-light"_s, Kind::Light, 1, many},
        {u"wall-many-ranking"_s, Kind::Dark, 3, many},
        {u"wall-hundred"_s, Kind::Dark, 7, busy(100), {1920, 1080}, Qt::LeftToRight, [](WallView &wall, const Reader &) { wall.pause(true); }},
        {u"wall-three"_s, Kind::Light, 0, three},
        {u"wall-final"_s, Kind::Light, 0, final},
        {u"wall-waiting"_s, Kind::Dark, 0, sample::waiting({u"Wendy"_s, u"Peter"_s})},
        {u"wall-empty"_s, Kind::Light, 0, sample::empty()},
    };
}

} // namespace

void drawWalls(const QDir &folder, const QString &filter, const QFont &system, Appearance &appearance)
{
    for (const Wall &wall : walls()) {
        if (!wall.name.contains(filter))
            continue;
        appearance.setTheme(Theme::of(wall.kind, system));
        QApplication::setLayoutDirection(directionOr(wall.direction));
        QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale();
        if (wall.direction == Qt::RightToLeft)
            locale = QLocale(QLocale::Arabic, QLocale::Egypt);
        const Reader reader{locale, QTimeZone::utc(), sample::fridayMorning()};
        WallView view(appearance);
        view.resize(wall.size);
        view.showBoard(wall.board, reader);
        tell(view, dataWords(sample::goodSync(), {}, reader));
        view.showNextRound(LeaderboardWindow::nextRoundWords(nextRound, reader));
        wall.set(view, reader);
        view.turn(wall.page);
        view.grab().save(folder.filePath(wall.name + u".png"_s));
    }
}

} // namespace stepladder::tests
