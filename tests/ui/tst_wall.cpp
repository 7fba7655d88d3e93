// SPDX-License-Identifier: GPL-3.0-or-later
// The screen on the office's wall: its pages, when they turn, and that everything on them can be read.
#include "tests/ui/english_plurals.h"
#include "tests/ui/languages.h"
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/leaderboard/start_ladder.h"
#include "ui/wall/wall_board.h"
#include "ui/wall/wall_chart.h"
#include "ui/wall/wall_fade.h"
#include "ui/wall/wall_text.h"
#include "ui/wall/wall_view.h"

#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1920, 1080);

QWidget *shownPage(const WallView &wall)
{
    for (QWidget *page : std::initializer_list<QWidget *>{wall.findChild<WallBoard *>()}) {
        if (page->isVisibleTo(&wall))
            return page;
    }
    for (QWidget *page : wall.findChildren<WallChart *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (page->isVisibleTo(&wall))
            return page;
    }
    return nullptr;
}

bool says(const WallView &wall, const QString &words)
{
    const auto texts = wall.findChildren<WallText *>();
    return std::ranges::any_of(texts, [&](const WallText *text) { return text->isVisibleTo(&wall) && text->text() == words; });
}

void elapse(QTimer *timer)
{
    QVERIFY(timer->isActive());
    QMetaObject::invokeMethod(timer, "timeout");
}

} // namespace

class WallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesTurnWhileItIsShown();
    void aPageTurnedByHandHasItsWholeTime();
    void anUpdateKeepsThePageAndItsTime();
    void anUpdateWithFewerPagesShowsTheLast();
    void keysTurnHoldAndLeave();
    void arrowsFollowTheReading();
    void fades();
    void cutsUnderReducedMotion();
    void thePointerRests();
    void thePointerIsToldTheWayOut();
    void manyPlayersTakePages_data();
    void manyPlayersTakePages();
    void anUprightScreenIsFilled_data();
    void anUprightScreenIsFilled();
    void anUprightScreenHasAir();
    void theLaddersChartIsLevelFromTheStart();
    void nobodyRanked();
    void theFirstDayHasNoCharts();
    void aDayWithoutASeasonIsNotCounted();
    void offlineIsTold();
    void theFootStaysOneLineOffline_data();
    void theFootStaysOneLineOffline();
    void tellsTheNextRound();
    void pagesHaveNamesAndTellThemselves();
    void aTurnIsNotAnnounced();
    void everythingFits_data();
    void everythingFits();
    void longNamesStayInView();

private:
    void show(const Board &board, QSize size = usual);
    /// When the page turns by itself, on a clock of milliseconds; a timer that is started anew says a later time.
    [[nodiscard]] qint64 turnsAt() const;
    [[nodiscard]] QTimer *timer(const QString &name) const { return m_wall->findChild<QTimer *>(name); }

    EnglishPlurals m_plurals;
    Appearance m_appearance{Theme::dark()};
    Reader m_reader{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc(), sample::fridayMorning()};
    std::unique_ptr<WallView> m_wall;
};

void WallTest::init()
{
    QApplication::installTranslator(&m_plurals);
    m_appearance.setReducedMotion(true);
    m_reader.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    m_wall = std::make_unique<WallView>(m_appearance);
    timer(u"turning"_s)->setTimerType(Qt::PreciseTimer);
}

void WallTest::cleanup()
{
    m_wall.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::removeTranslator(&m_plurals);
}

void WallTest::show(const Board &board, QSize size)
{
    m_wall->resize(size);
    m_wall->showBoard(board, m_reader);
    m_wall->show();
}

qint64 WallTest::turnsAt() const
{
    const qint64 now = QDeadlineTimer::current(Qt::PreciseTimer).deadline();
    return now + timer(u"turning"_s)->remainingTime();
}

void WallTest::pagesTurnWhileItIsShown()
{
    m_wall->showBoard(sample::thursday(), m_reader);
    QTimer *turning = timer(u"turning"_s);
    QVERIFY(!turning->isActive());
    show(sample::thursday());
    QCOMPARE(turning->intervalAsDuration(), std::chrono::milliseconds(20'000));
    QCOMPARE(m_wall->pageCount(), 3);
    for (const int page : {1, 2, 0, 1}) {
        elapse(turning);
        QCOMPARE(m_wall->page(), page);
    }
    QVERIFY(says(*m_wall, u"Ranking, 6 Nov to 19 Nov"_s));
    m_wall->hide();
    QVERIFY(!turning->isActive());
    QVERIFY(!timer(u"resting"_s)->isActive());
}

void WallTest::aPageTurnedByHandHasItsWholeTime()
{
    show(sample::thursday());
    QTRY_VERIFY(timer(u"turning"_s)->remainingTime() < 19'800);
    const qint64 before = turnsAt();
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    QVERIFY(turnsAt() > before + 100);
}

void WallTest::anUpdateKeepsThePageAndItsTime()
{
    Board board = sample::thursday();
    show(board);
    m_wall->turn(1);
    QTRY_VERIFY(timer(u"turning"_s)->remainingTime() < 19'800);
    const qint64 before = turnsAt();
    board.rows.front().standing.total.points = 45;
    m_wall->showBoard(board, m_reader);
    QCOMPARE(m_wall->page(), 1);
    QVERIFY(turnsAt() < before + 100);
    QVERIFY(says(*m_wall, u"Tiger Lily takes the lead, 5 points ahead of Tootles"_s));
}

void WallTest::anUpdateWithFewerPagesShowsTheLast()
{
    show(sample::thursday());
    m_wall->turn(2);
    m_wall->showBoard(sample::empty(), m_reader);
    QCOMPARE(m_wall->pageCount(), 1);
    QCOMPARE(m_wall->page(), 0);
    QCOMPARE(shownPage(*m_wall), m_wall->findChild<WallBoard *>());
}

void WallTest::keysTurnHoldAndLeave()
{
    show(sample::thursday());
    const std::pair<Qt::Key, int> turns[] = {{Qt::Key_Right, 1}, {Qt::Key_Space, 2}, {Qt::Key_PageDown, 0}, {Qt::Key_Left, 2},
                                             {Qt::Key_PageUp, 1}, {Qt::Key_Down, 2}, {Qt::Key_Up, 1}};
    for (const auto &[key, page] : turns) {
        QTest::keyClick(m_wall.get(), key);
        QCOMPARE(m_wall->page(), page);
    }
    QTest::keyClick(m_wall.get(), Qt::Key_P);
    QVERIFY(m_wall->isPaused());
    QVERIFY(!timer(u"turning"_s)->isActive());
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    QCOMPARE(m_wall->page(), 2);
    QVERIFY(!timer(u"turning"_s)->isActive()); // still held
    QTest::keyClick(m_wall.get(), Qt::Key_P);
    QVERIFY(timer(u"turning"_s)->isActive());
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
        m_wall->show();
        QSignalSpy left(m_wall.get(), &WallView::leaveRequested);
        QTest::keyClick(m_wall.get(), key);
        QCOMPARE(left.size(), 1);
        QVERIFY(!m_wall->isVisible());
    }
}

void WallTest::arrowsFollowTheReading()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(sample::thursday());
    QTest::keyClick(m_wall.get(), Qt::Key_Left);
    QCOMPARE(m_wall->page(), 1);
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    QCOMPARE(m_wall->page(), 0);
}

void WallTest::fades()
{
    m_appearance.setReducedMotion(false);
    show(sample::thursday());
    auto *fade = m_wall->findChild<WallFade *>();
    QVERIFY(!fade->isVisible());
    m_wall->turn(1);
    QVERIFY(fade->isRunning());
    QCOMPARE(fade->findChild<QVariantAnimation *>()->duration(), 400);
    m_wall->turn(1); // before it is over
    QVERIFY(fade->isRunning());
    m_wall->hide();
    QVERIFY(!fade->isRunning());
}

void WallTest::cutsUnderReducedMotion()
{
    show(sample::thursday());
    m_wall->turn(1);
    QVERIFY(!m_wall->findChild<WallFade *>()->isRunning());
    QVERIFY(!m_wall->findChild<WallFade *>()->isVisible());
}

void WallTest::thePointerRests()
{
    show(sample::thursday());
    QVERIFY(m_wall->cursor().shape() != Qt::BlankCursor);
    elapse(timer(u"resting"_s));
    QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(m_wall->windowHandle(), QPoint(900, 500)); // over the ladder
    QVERIFY(m_wall->cursor().shape() != Qt::BlankCursor);
    QVERIFY(timer(u"resting"_s)->isActive());
}

void WallTest::thePointerIsToldTheWayOut()
{
    const QString way = u"Escape or a double click leaves. The arrow keys turn the page."_s;
    show(sample::thursday());
    QVERIFY(!says(*m_wall, way)); // nobody has asked
    QTest::mouseMove(m_wall->windowHandle(), QPoint(700, 400));
    QVERIFY(says(*m_wall, way));
    m_wall->showBoard(sample::thursday(), m_reader);
    QVERIFY(says(*m_wall, way));
    elapse(timer(u"resting"_s));
    QVERIFY(!says(*m_wall, way));
    QSignalSpy left(m_wall.get(), &WallView::leaveRequested);
    QTest::mouseDClick(m_wall->windowHandle(), Qt::LeftButton, {}, QPoint(900, 500));
    QTRY_COMPARE(left.size(), 1);
}

void WallTest::manyPlayersTakePages_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("two") << 2 << usual << QList<int>{2};
    QTest::newRow("nine share one page") << 9 << usual << QList<int>{9};
    QTest::newRow("ten are not eight and two") << 10 << usual << QList<int>{5, 5};
    QTest::newRow("24") << 24 << usual << QList<int>{8, 8, 8};
    QTest::newRow("25") << 25 << QSize(1280, 720) << QList<int>{7, 7, 7, 4};
    QTest::newRow("an upright screen") << 16 << QSize(1080, 1920) << QList<int>{16};
    QTest::newRow("1000") << 1000 << usual << QList<int>(125, 8);
}

void WallTest::manyPlayersTakePages()
{
    QFETCH(int, players);
    QFETCH(QSize, size);
    QFETCH(QList<int>, rows);
    const Board board = sample::crowd(players, 5);
    show(board, size);
    QCOMPARE(m_wall->pageCount(), static_cast<int>(rows.size()) + (size.height() > size.width() ? 1 : 2));
    auto *ladder = m_wall->findChild<WallBoard *>();
    int seen = 0;
    for (const int count : rows) {
        QVERIFY(ladder->isVisible());
        const QStringList told = ladder->accessibleDescription().split(u'\n');
        QCOMPARE(told.size(), count);
        for (const QString &row : told)
            QVERIFY2(row.contains(board.rows[static_cast<size_t>(seen++)].player.name), qPrintable(row));
        m_wall->turn(1);
    }
    QCOMPARE(seen, players);
    QVERIFY(!ladder->isVisible());
}

void WallTest::anUprightScreenIsFilled_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<QSize>("size");
    for (const int players : {3, 8, 16, 20}) {
        for (const QSize size : {QSize(1080, 1920), QSize(1440, 2560)})
            QTest::addRow("%d on %d x %d", players, size.width(), size.height()) << players << size;
    }
}

void WallTest::anUprightScreenIsFilled()
{
    QFETCH(int, players);
    QFETCH(QSize, size);
    show(sample::crowd(players, 19), size);
    const auto *ladder = m_wall->findChild<WallBoard *>();
    const QList<WallChart *> charts = m_wall->findChildren<WallChart *>(QString(), Qt::FindDirectChildrenOnly);
    const auto ranking = std::ranges::find_if(charts, &QWidget::isVisible);
    QVERIFY(ladder->isVisible() && ranking != charts.end());
    QVERIFY(!ladder->geometry().intersects((*ranking)->geometry()));
    QVERIFY((*ranking)->height() > size.height() / 8);
    QVERIFY((*ranking)->geometry().bottom() > size.height() * 9 / 10);
    m_wall->turn(1); // the points, for themselves
    QVERIFY(!ladder->isVisible() && !(*ranking)->isVisible());
    m_wall->resize(size.transposed());
    QCOMPARE(m_wall->page(), 1);
    m_wall->turn(-1);
    QVERIFY(ladder->isVisible() && !(*ranking)->isVisible());
}

/// Above a headline of two lines, and between the rows while there is no chart below them.
void WallTest::anUprightScreenHasAir()
{
    Board board = sample::thursday();
    board.ranking = {};
    board.ranking.first = board.date;
    show(board, {1080, 1920});
    QCOMPARE(m_wall->pageCount(), 1);
    const QImage picture = m_wall->grab().toImage();
    const auto isDrawn = [&](int x, int y) { return picture.pixelColor(x, y) != m_appearance.theme().win; };
    const auto isLineDrawn = [&](int y) { return std::ranges::any_of(std::views::iota(0, 600), [&](int x) { return isDrawn(x, y); }); };
    int top = 0;
    while (!isLineDrawn(top))
        ++top;
    const int margin = 56 * 1080 / 1350;
    QVERIFY2(top >= margin, qPrintable(QString::number(top)));
    int foot = 1920 - 100; // of the ladder's rail
    while (!isDrawn(margin + 1, foot))
        --foot;
    QVERIFY2(foot > 1920 * 2 / 3, qPrintable(QString::number(foot)));
}

void WallTest::theLaddersChartIsLevelFromTheStart()
{
    m_appearance.setTheme(Theme::of(Theme::Kind::Dark, [] { QFont large; large.setPointSize(15); return large; }()));
    show(sample::thursday());
    const auto *ladder = m_wall->findChild<WallBoard *>();
    const auto *chart = ladder->findChild<WallChart *>();
    QVERIFY(chart->isVisible());
    const QRect before = chart->geometry();
    QVERIFY2(before.height() > ladder->height() * 3 / 4, qPrintable(QString::number(before.height())));
    for (int page = 0; page < m_wall->pageCount(); ++page) {
        (void)m_wall->grab();
        m_wall->turn(1);
    }
    QCOMPARE(chart->geometry(), before);
    Board three = sample::thursday();
    three.rows.resize(3);
    m_wall->showBoard(three, m_reader);
    const QRect fewer = chart->geometry();
    (void)m_wall->grab();
    m_wall->showBoard(three, m_reader);
    QCOMPARE(chart->geometry(), fewer);
}

void WallTest::nobodyRanked()
{
    show(sample::empty());
    QCOMPARE(m_wall->pageCount(), 1);
    QVERIFY(says(*m_wall, u"Every ladder starts with one rung"_s));
    QVERIFY(says(*m_wall, u"Nobody plays yet"_s));
    QVERIFY(says(*m_wall, u"Escape leads back to the window. Add yourself there."_s));
    QVERIFY(m_wall->findChild<StartLadder *>()->isVisible());
    QVERIFY(m_wall->findChild<WallBoard *>()->accessibleDescription().contains(u"Add yourself"_s));
    m_wall->showBoard(sample::waiting({u"Wendy"_s, u"Peter"_s}), m_reader);
    QVERIFY(says(*m_wall, u"Wendy and Peter are on the first rung."_s));
    QVERIFY(says(*m_wall, u"The first ranking comes tomorrow at 00:10."_s));
    elapse(timer(u"turning"_s)); // to nowhere
    QCOMPARE(m_wall->page(), 0);
    m_wall->showBoard(Board(), m_reader); // no league at all
    QCOMPARE(m_wall->pageCount(), 1);
    QVERIFY(!m_wall->grab().isNull());
}

void WallTest::theFirstDayHasNoCharts()
{
    show(sample::crowd(4, 1));
    QCOMPARE(m_wall->pageCount(), 1);
}

void WallTest::aDayWithoutASeasonIsNotCounted()
{
    Board board = sample::empty();
    board.seasonDay = 26;
    show(board);
    const auto texts = m_wall->findChildren<WallText *>();
    QVERIFY(std::ranges::none_of(texts, [](const WallText *each) { return each->text().startsWith(u"Day 26"_s); }));
    QVERIFY(says(*m_wall, u"No season yet"_s));
}

void WallTest::offlineIsTold()
{
    const QString open = u"Not settled yet: Wendy and Slightly can still change until Saturday 00:00."_s;
    show(sample::thursday());
    m_wall->showSyncResult(u"Synced 08:38"_s, false, u"7 of 8 players up to date"_s);
    QVERIFY(says(*m_wall, open));
    QVERIFY(says(*m_wall, u"Synced 08:38"_s));
    m_wall->showSyncResult(u"No network since 08:52"_s, true, u"Showing what was read last. Trying again at 09:07."_s);
    QVERIFY(says(*m_wall, u"No network since 08:52"_s));
    QVERIFY(says(*m_wall, u"Showing what was read last. Trying again at 09:07."_s));
    QVERIFY(!says(*m_wall, open)); // one thing at a time
    m_wall->showSyncResult(u"Synced 09:07"_s, false);
    QVERIFY(says(*m_wall, open));
}

void WallTest::theFootStaysOneLineOffline_data()
{
    tests::addEveryLanguage();
}

void WallTest::theFootStaysOneLineOffline()
{
    QFETCH(QString, catalogue);
    if (catalogue.isEmpty())
        return; // longer than any language
    const tests::Spoken language(catalogue);
    m_reader.locale = QLocale(catalogue.section(u'_', 1).section(u'.', 0, 0));
    m_wall = std::make_unique<WallView>(m_appearance);
    show(sample::thursday(), {1280, 720});
    const auto tell = [](const char *words, const char *comment, const QString &time) {
        return QCoreApplication::translate("StateWords", words, comment).arg(time);
    };
    const QString more = QCoreApplication::translate("StateWords", "Showing what was read last.") + u' '
        + tell("Trying again at %1.", "time", u"09:07"_s);
    QVERIFY(catalogue.contains(u"_en"_s) || !more.startsWith(u"Showing"_s));
    m_wall->showNextRound(LeaderboardWindow::nextRoundWords(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC), m_reader));
    m_wall->showSyncResult(tell("Synced %1", "time", u"08:38"_s), false);
    const auto pages = [this] { // where the page is marked, in the colour of the page
        const QImage picture = m_wall->grab().toImage();
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, picture.height() - 20) == m_appearance.theme().accent)
                return x;
        }
        return -1;
    };
    const int before = pages();
    QVERIFY(before >= 0);
    const QString silent = tell("No answer in time from %1 since %2", "host, time", u"health.googleapis.com"_s).arg(u"08:52"_s);
    m_wall->showSyncResult(silent, true, more);
    const auto texts = m_wall->findChildren<WallText *>();
    for (const QString &words : {silent, more}) {
        const auto text = std::ranges::find_if(texts, [&](const WallText *each) { return each->text() == words; });
        QVERIFY(text != texts.end());
        const WallText::Written written = (*text)->written();
        QVERIFY2(written.lines.size() == 1 && !written.isCut, qPrintable(written.lines.join(u'|')));
        QVERIFY2((*text)->width() >= (*text)->wish(), qPrintable(words)); // in full size
    }
    QCOMPARE(pages(), before);
}

void WallTest::tellsTheNextRound()
{
    show(sample::thursday());
    const QDateTime at(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC);
    m_wall->showNextRound(LeaderboardWindow::nextRoundWords(at, m_reader));
    QVERIFY(says(*m_wall, u"Next round tonight 00:10"_s));
}

void WallTest::pagesHaveNamesAndTellThemselves()
{
    show(sample::thursday());
    QCOMPARE(shownPage(*m_wall)->accessibleName(), u"Standings, ranks 1 to 7"_s);
    const QString rows = shownPage(*m_wall)->accessibleDescription();
    QVERIFY2(rows.startsWith(u"Rank 1, 43 points this season. Tiger Lily: 13,482 steps, 3,482 above the goal, 4 points."_s), qPrintable(rows));
    m_wall->turn(1);
    QCOMPARE(shownPage(*m_wall)->accessibleName(), u"Ranking, day by day"_s);
    m_wall->turn(1);
    QCOMPARE(shownPage(*m_wall)->accessibleName(), u"Season points, day by day"_s);
    QVERIFY(m_wall->accessibleDescription().contains(u"Escape"_s));
}

void WallTest::aTurnIsNotAnnounced()
{
    show(sample::thursday());
    QVERIFY(QTest::qWaitForWindowActive(m_wall.get()));
    QCOMPARE(QApplication::focusWidget(), m_wall.get());
    // An announcement would leave its words as the description.
    const QString before = m_wall->accessibleDescription();
    for (int i = 0; i < 3; ++i) {
        m_wall->turn(1);
        QCOMPARE(m_wall->accessibleDescription(), before);
        QCOMPARE(QApplication::focusWidget(), m_wall.get());
    }
}

void WallTest::everythingFits_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QSize>("size");
    const QStringList catalogues = tests::everyLanguage();
    QVERIFY(catalogues.size() > 6);
    for (const QString &catalogue : catalogues) {
        for (const QSize size : {QSize(1280, 720), usual, QSize(3840, 2160), QSize(1280, 1024), QSize(1080, 1920)}) {
            if (!catalogue.isEmpty())
                QTest::addRow("%s %d x %d", qPrintable(catalogue), size.width(), size.height()) << catalogue << size;
        }
    }
}

void WallTest::everythingFits()
{
    QFETCH(QString, catalogue);
    QFETCH(QSize, size);
    const tests::Spoken language(catalogue);
    m_reader.locale = QLocale(catalogue.section(u'_', 1).section(u'.', 0, 0));
    QApplication::setLayoutDirection(m_reader.locale.textDirection());
    m_wall = std::make_unique<WallView>(m_appearance);
    Board crowd = sample::crowd(24, 19);
    crowd.league = sample::thursday().league;
    crowd.final = true;
    for (const Board &board : {sample::thursday(), crowd, sample::empty(), sample::waiting({u"Wendy"_s, u"Peter"_s})}) {
        show(board, size);
        m_wall->showSyncResult(QCoreApplication::translate("State", "Synced %1").arg(u"08:38"_s), false);
        m_wall->showNextRound(LeaderboardWindow::nextRoundWords(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC), m_reader));
        const auto *ladder = m_wall->findChild<WallBoard *>();
        for (int page = 0; page < m_wall->pageCount(); ++page) {
            for (const WallText *text : m_wall->findChildren<WallText *>()) {
                const QRect place(text->mapTo(m_wall.get(), QPoint()), text->size());
                QVERIFY2(!text->isVisible() || text->text().isEmpty() || !text->written().isCut, qPrintable(text->text()));
                QVERIFY2(!text->isVisible() || text->text().isEmpty() || m_wall->rect().contains(place), qPrintable(text->text()));
            }
            m_wall->turn(1);
        }
        for (int row = 0; row < static_cast<int>(board.rows.size()); ++row)
            QVERIFY2(!ladder->isCaptionCut(row), qPrintable(board.rows[static_cast<size_t>(row)].player.name));
    }
    m_reader.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void WallTest::longNamesStayInView()
{
    Board board = sample::thursday();
    const QString name = u"Maximiliane-Wilhelmina von und zu Hohenstaufen-Sigmaringen und Hohenzollern-Hechingen"_s;
    for (BoardRow &row : board.rows) {
        row.player.name = name;
        row.standing.name = name;
    }
    show(board, {1280, 720});
    const auto texts = m_wall->findChildren<WallText *>();
    const auto sentence = std::ranges::find_if(texts, [&](const WallText *text) { return text->text().startsWith(name); });
    QVERIFY(sentence != texts.end());
    const WallText::Written written = (*sentence)->written();
    QCOMPARE(written.lines.size(), 2);
    for (const QString &line : written.lines)
        QVERIFY(QFontMetricsF(written.font).horizontalAdvance(line) <= (*sentence)->width());
    QVERIFY(written.isCut);
    QVERIFY(written.lines.last().endsWith(u'…'));
}

QTEST_MAIN(WallTest)
#include "tst_wall.moc"
