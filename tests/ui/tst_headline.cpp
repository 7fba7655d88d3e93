// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/board_span.h"
#include "ui/leaderboard/cell_words.h"
#include "ui/leaderboard/headline.h"
#include "tests/ui/english_plurals.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

struct Who {
    const char *name;
    int rank;
    qint64 points;
    std::optional<int> movement;
    std::optional<int> steps = 12'000;
};

Board boardOf(const std::vector<Who> &people)
{
    Board board = sample::empty();
    board.seasonDay = 19;
    for (const Who &who : people) {
        BoardRow row;
        row.player.id = {static_cast<qint64>(board.rows.size()) + 1};
        row.player.name = QString::fromUtf8(who.name);
        row.standing.player = row.player.id;
        row.standing.name = row.player.name;
        row.standing.rank = who.rank;
        row.standing.total.points = who.points;
        row.standing.movement = who.movement;
        if (who.steps)
            row.standing.steps = StepCount{*who.steps};
        board.rows.push_back(row);
    }
    return board;
}

Board startingOn(QDate joined, const QStringList &names = {QStringLiteral("Wendy")})
{
    Board board = sample::waiting(names);
    for (Player &player : board.waiting)
        player.joined = joined;
    return board;
}

Board seasonFrom(QDate first)
{
    Board board = sample::beforeTheSeason({u"Wendy"_s});
    board.league.season.first = first;
    return board;
}

Reader english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), sample::fridayMorning()};
}

} // namespace

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void sentences_data();
    void sentences();
    void settling();
    void daysWithoutAReading();
    void settledTimes();
    void waiting_data();
    void waiting();
    void startInShort();
    void seasons_data();
    void seasons();
    void rangesTellOtherYears();
    void days();
    void captions_data();
    void captions();
    void formFillsGaps();

private:
    EnglishPlurals m_plurals;
};

void HeadlineTest::sentences_data()
{
    QTest::addColumn<Board>("board");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const Board &board, const QString &sentence) {
        QTest::newRow(name) << board << sentence;
    };
    add("nobody there", sample::empty(), u""_s);
    add("lead taken", boardOf({{"Tiger Lily", 1, 43, 1}, {"Tootles", 2, 40, -1}}),
        u"Tiger Lily takes the lead, 3 points ahead of Tootles"_s);
    add("lead kept by one", boardOf({{"Tootles", 1, 41, 0}, {"Molly", 2, 40, 0}}),
        u"Tootles keeps the lead, 1 point ahead of Molly"_s);
    add("first day", boardOf({{"Nibs", 1, 4, std::nullopt}, {"Curly", 2, 2, std::nullopt}}),
        u"Nibs leads, 2 points ahead of Curly"_s);
    add("ahead of two", boardOf({{"Nibs", 1, 9, 0}, {"Curly", 2, 5, 0}, {"Molly", 2, 5, 0}}),
        u"Nibs keeps the lead, 4 points ahead of Curly and Molly"_s);
    add("tie", boardOf({{"Tiger Lily", 1, 43, 0}, {"Tootles", 1, 43, 0}, {"Molly", 2, 40, 0}}),
        u"Tiger Lily and Tootles share the top rung with 43 points"_s);
    add("four on top", boardOf({{"A", 1, 1, 0}, {"B", 1, 1, 0}, {"C", 1, 1, 0}, {"D", 1, 1, 0}}),
        u"4 players share the top rung with 1 point"_s);
    add("no point yet", boardOf({{"A", 1, 0, 0}, {"B", 1, 0, 0}}),
        u"Nobody has a point yet. Everybody stands on the first rung."_s);
    add("alone", boardOf({{"Peter", 1, 12, 0}}), u"Peter stands at 12 points"_s);
    add("beyond an int", boardOf({{"Peter", 1, 3'000'000'000, 0}}), u"Peter stands at 3,000,000,000 points"_s);
    add("thousands", boardOf({{"Peter", 1, 2412, 0}, {"Nibs", 2, 12, 0}}),
        u"Peter keeps the lead, 2,400 points ahead of Nibs"_s);
    add("nobody read", boardOf({{"A", 1, 5, 0, std::nullopt}, {"B", 2, 3, 0, std::nullopt}}),
        u"Thursday is still on the wrists. Nothing has been synced yet."_s);
    Board byHand = boardOf({{"A", 1, 5, 0, std::nullopt}, {"B", 2, 3, 0, std::nullopt}});
    for (BoardRow &row : byHand.rows)
        row.standing.isKeptByHand = true;
    add("nobody entered", byHand, u"Nobody has entered Thursday yet."_s);
    add("before the season", sample::beforeTheSeason({u"A"_s}), u"The season starts on Tuesday, 1 December"_s);
    add("first day today", sample::waiting({u"A"_s}), u"Today is the first day that counts"_s);
    add("first day tomorrow", startingOn(QDate(2026, 11, 21)), u"Tomorrow is the first day that counts"_s);
    add("first day later", startingOn(QDate(2026, 11, 23)), u"The first day that counts is Monday, 23 November"_s);
    add("season today", seasonFrom(QDate(2026, 11, 20)), u"The season starts today"_s);
    add("season tomorrow", seasonFrom(QDate(2026, 11, 21)), u"The season starts tomorrow"_s);
    add("joined too late", startingOn(QDate(2026, 12, 3)), u"The season ended on Monday, 30 November"_s);
    Board last = boardOf({{"Wendy", 1, 80, 0}, {"Nibs", 2, 71, 0}});
    last.date = *last.league.season.last;
    add("last day, open", last, u"Wendy keeps the lead, 9 points ahead of Nibs"_s);
    last.final = true;
    add("decided", last, u"Wendy wins the season, 9 points ahead of Nibs"_s);
    Board shared = boardOf({{"Wendy", 1, 80, 0}, {"Nibs", 1, 80, 0}});
    shared.date = *shared.league.season.last;
    shared.final = true;
    add("shared", shared, u"Wendy and Nibs share the season with 80 points"_s);
    add("a name with a placeholder", boardOf({{"%2 %1", 1, 3, 0}, {"%3", 2, 1, 0}}),
        u"%2 %1 keeps the lead, 2 points ahead of %3"_s);
}

void HeadlineTest::sentences()
{
    QFETCH(Board, board);
    QTEST(headline(board, english()), "sentence");
}

void HeadlineTest::settling()
{
    Board board = sample::thursday();
    QCOMPARE(settlingLine(board, english()),
             u"Not settled yet: Wendy and Slightly can still change until Saturday 00:00."_s);
    for (BoardRow &row : board.rows)
        row.standing.settled = false;
    QCOMPARE(settlingLine(board, english()),
             u"Not settled yet: 8 players can still change until Saturday 00:00."_s);
    QCOMPARE(settlingLine(sample::empty(), english()), QString());
}

void HeadlineTest::daysWithoutAReading()
{
    BoardRow row = sample::thursday().rows.front();
    row.range = RangeTally{{}, 2, 0};
    QCOMPARE(cell::steps(row, english()), u"–"_s); // missing is not zero
    QCOMPARE(cell::points(row, english()), u"–"_s);
    row.range = RangeTally{{}, 2, 1}; // a day of no steps
    QCOMPARE(cell::steps(row, english()), u"0"_s);
    QCOMPARE(cell::points(row, english()), u"0"_s);
}

void HeadlineTest::settledTimes()
{
    Board board = sample::thursday();
    board.final = true;
    for (BoardRow &row : board.rows)
        row.standing.settled = true;
    // Slightly was never read, so only the settling time ended the day.
    QCOMPARE(settlingLine(board, english()), u"Final since Saturday 00:00"_s);
    for (BoardRow &row : board.rows) {
        if (!row.record)
            row.record = DayRecord{};
        row.record->finalSince = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
    }
    QCOMPARE(settlingLine(board, english()), u"Final since Friday 07:00"_s);
    // A player further west settles later.
    Board far = sample::thursday();
    sample::rowOf(far, u"Wendy"_s).player.zone = QTimeZone("America/New_York");
    QCOMPARE(settlingLine(far, english()),
             u"Not settled yet: Wendy and Slightly can still change until Saturday 05:00."_s);
}

void HeadlineTest::waiting_data()
{
    QTest::addColumn<Board>("board");
    QTest::addColumn<QString>("line");
    const auto add = [](const char *name, const Board &board, const QString &line) { QTest::newRow(name) << board << line; };
    const auto beside = [](Board board) {
        board.rows = sample::thursday().rows;
        return board;
    };
    add("nobody plays", sample::empty(), u""_s);
    add("nobody waits", sample::thursday(), u""_s);
    add("one", sample::waiting({u"Wendy"_s}),
        u"Wendy is on the first rung.\nThe first ranking comes tomorrow at 00:10."_s);
    add("two", sample::beforeTheSeason({u"Wendy"_s, u"Peter"_s}),
        u"Wendy and Peter are on the first rung.\nThe first ranking comes on Wednesday, 2 December at 00:10."_s);
    add("four", sample::waiting({u"A"_s, u"B"_s, u"C"_s, u"D"_s}),
        u"4 players are on the first rung.\nThe first ranking comes tomorrow at 00:10."_s);
    add("a long name", sample::waiting({QString(80, u'x')}),
        QString(31, u'x') + u"… is on the first rung.\nThe first ranking comes tomorrow at 00:10."_s);
    add("a name with a placeholder", sample::waiting({u"%2 %1"_s}),
        u"%2 %1 is on the first rung.\nThe first ranking comes tomorrow at 00:10."_s);
    add("too late", startingOn(QDate(2026, 12, 3)), u"Wendy joined after it and counts from the next season."_s);
    add("two too late", startingOn(QDate(2026, 12, 3), {u"Wendy"_s, u"Peter"_s}),
        u"Wendy and Peter joined after it and count from the next season."_s);

    add("joins today", beside(sample::waiting({u"Curly"_s})), u"Curly joins today."_s);
    add("join tomorrow", beside(startingOn(QDate(2026, 11, 21), {u"Curly"_s, u"Nibs"_s})), u"Curly and Nibs join tomorrow."_s);
    add("joins later", beside(startingOn(QDate(2026, 11, 23))), u"Wendy joins on Monday, 23 November."_s);
    Board several = beside(sample::waiting({u"Curly"_s, u"Nibs"_s, u"Peter"_s}));
    several.waiting[0].joined = QDate(2026, 11, 22);
    several.waiting[1].joined = QDate(2026, 11, 21);
    several.waiting[2].joined = QDate(2026, 11, 22);
    add("the next one", several, u"Nibs joins tomorrow."_s);
    add("joined since", beside(startingOn(QDate(2026, 11, 19))), u""_s); // an older day is on show
    add("after the season", beside(startingOn(QDate(2026, 12, 3))), u""_s);
}

void HeadlineTest::waiting()
{
    QFETCH(Board, board);
    QTEST(waitingLine(board, english()), "line");
}

void HeadlineTest::startInShort()
{
    QCOMPARE(startLine(sample::beforeTheSeason({u"Wendy"_s}), english()), u"Season starts 1 Dec"_s);
    QCOMPARE(startLine(sample::waiting({u"Wendy"_s}), english()), u"Counts from 20 Nov"_s);
    QCOMPARE(startLine(startingOn(QDate(2026, 12, 3)), english()), u"November season, day 19 of 30"_s);
    QCOMPARE(startLine(sample::empty(), english()), QString());
    QCOMPARE(startLine(sample::thursday(), english()), QString());
}

void HeadlineTest::seasons_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("line");
    QTest::newRow("month") << QDate(2026, 11, 1) << QDate(2026, 11, 30) << u"November season, day 19 of 30"_s;
    QTest::newRow("other") << QDate(2026, 11, 9) << QDate(2026, 12, 6) << u"Season from 9 Nov, day 11 of 28"_s;
    QTest::newRow("open") << QDate(2026, 9, 1) << QDate() << u"Season from 1 Sept, day 80"_s;
    QTest::newRow("over") << QDate(2026, 10, 1) << QDate(2026, 10, 31) << u"October season, day 31 of 31"_s;
    QTest::newRow("since last year") << QDate(2025, 11, 29) << QDate() << u"Season from 29 Nov 2025, day 356"_s;
    QTest::newRow("a month of last year") << QDate(2025, 12, 1) << QDate(2025, 12, 31) << u"Season from 1 Dec 2025, day 31 of 31"_s;
    QTest::newRow("next year") << QDate(2027, 1, 4) << QDate() << u"Season starts 4 Jan 2027"_s;
    QTest::newRow("to come") << QDate(2026, 12, 1) << QDate(2026, 12, 31) << u"Season starts 1 Dec"_s;
}

void HeadlineTest::seasons()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    Board board = boardOf({{"A", 1, 0, 0}});
    board.league.season.first = first;
    board.league.season.last = last.isValid() ? std::optional(last) : std::nullopt;
    board.seasonDay = board.league.season.dayNumber(board.date);
    QTEST(seasonLine(board, english()), "line");
}

void HeadlineTest::rangesTellOtherYears()
{
    const auto words = [](QDate first, QDate last) { return rangeWords({first, last}, english()); };
    QCOMPARE(words({2026, 11, 13}, {2026, 11, 19}), u"13 Nov to 19 Nov"_s);
    QCOMPARE(words({2025, 11, 29}, {2026, 11, 19}), u"29 Nov 2025 to 19 Nov 2026"_s);
    QCOMPARE(words({2025, 11, 3}, {2025, 11, 9}), u"3 Nov 2025 to 9 Nov 2025"_s);
}

void HeadlineTest::days()
{
    QCOMPARE(relativeDay(QDate(2026, 11, 20), english()), u"Today"_s);
    QCOMPARE(relativeDay(QDate(2026, 11, 19), english()), u"Yesterday"_s);
    QCOMPARE(relativeDay(QDate(2026, 11, 15), english()), u"5 days ago"_s);
    QCOMPARE(relativeDay(QDate(2026, 11, 21), english()), u"In 1 day"_s);
}

void HeadlineTest::captions_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("caption");
    QTest::newRow("final") << u"Curly"_s << u""_s;
    QTest::newRow("provisional") << u"Wendy"_s << u"Provisional, synced 22:10"_s;
    QTest::newRow("missing") << u"Slightly"_s << u"Not synced since Wed 21:14"_s;
    QTest::newRow("restated") << u"Molly"_s << u"Restated, was 8,412"_s;
}

void HeadlineTest::captions()
{
    QFETCH(QString, who);
    Board board = sample::thursday();
    QTEST(cell::caption(sample::rowOf(board, who), board, english()), "caption");

    BoardRow &missing = sample::rowOf(board, u"Slightly"_s);
    missing.player.state = ConnectionState::NeedsConsent;
    missing.player.stateSince = QDateTime(QDate(2026, 11, 18), QTime(21, 20), Qt::UTC);
    QCOMPARE(cell::caption(missing, board, english()), u"Needs permission since Wed"_s);
    QCOMPARE(cell::stepsSentence(missing, board, english()),
             u"Slightly: no reading for this day. Needs permission since Wed."_s);
    QCOMPARE(cell::stepsSentence(sample::rowOf(board, u"Tootles"_s), board, english()),
             u"Tootles: 7,938 steps, 2,062 below the goal, 0 points."_s);
    QCOMPARE(cell::deviceSentence(sample::rowOf(board, u"Nibs"_s), english()),
             u"Inspire 3: battery was 14% at 07:40. Low, charge it soon."_s);
}

void HeadlineTest::formFillsGaps()
{
    BoardRow row;
    row.recent = {{QDate(2026, 11, 5), StepCount{1}}, {QDate(2026, 11, 10), StepCount{2}},
                  {QDate(2026, 11, 19), StepCount{3}}, {QDate(2026, 11, 25), StepCount{4}}};
    const std::vector<ScoredDay> days = cell::form(row, QDate(2026, 11, 19));
    QCOMPARE(days.size(), size_t(14));
    QCOMPARE(days.front().day, QDate(2026, 11, 6));
    QVERIFY(!days.front().steps);
    QCOMPARE(days[4].steps, std::optional(StepCount{2}));
    QCOMPARE(days.back().steps, std::optional(StepCount{3}));
}

QTEST_MAIN(HeadlineTest)
#include "tst_headline.moc"
