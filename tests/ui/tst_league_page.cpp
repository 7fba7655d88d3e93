// SPDX-License-Identifier: GPL-3.0-or-later
// All about one league.
#include "tests/ui/league_scene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/reachable.h"
#include "ui/onboarding/folding_area.h"
#include "ui/theme/style.h"

#include <QPushButton>
#include <QScrollBar>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::LeagueScene;

class LeaguePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void whoseItIsAndHowItStands()
    {
        Scene scene;
        for (Standing &standing : scene.profile.standings.rows)
            standing.total.points = 10 - standing.rank;
        scene.open();
        QCOMPARE(scene.dialog->windowTitle(), u"About Lagoon League"_s);
        QCOMPARE(scene.words(u"pageName"_s), u"Lagoon League"_s);
        QVERIFY2(scene.words(u"pagePlace"_s).startsWith(scene.profile.standings.rows.front().name + u" leads, "_s), qPrintable(scene.words(u"pagePlace"_s)));
        QCOMPARE(scene.words(u"pageSince"_s), u"November season, day 19 of 30"_s);
    }

    void withoutPlayersTheNameStartsAtTheMargin()
    {
        Scene scene;
        scene.forget();
        scene.open();
        const auto *name = scene.part<QLabel>(u"pageName"_s);
        const auto *rules = scene.part<QPushButton>(u"rules"_s); // first of those below
        QCOMPARE(name->mapTo(scene.dialog.get(), QPoint()).x(), rules->mapTo(scene.dialog.get(), QPoint()).x());
    }

    void figuresOfTheSeason()
    {
        Scene scene;
        scene.profile.records.season = {1'204'500, 120, 90};
        scene.open();
        QCOMPARE(scene.figure(u"Steps together"_s), (QStringList{u"1,204,500"_s, u"this season"_s}));
        QCOMPARE(scene.figure(u"Steps a day"_s), (QStringList{u"10,038"_s, u"each player"_s}));
        QCOMPARE(scene.figure(u"Goal reached"_s), (QStringList{u"75%"_s, u"of the days read"_s}));
        QCOMPARE(scene.figure(u"Players"_s), (QStringList{u"8"_s, QString()}));
    }

    void recordsSayWhoseTheyAre()
    {
        Scene scene;
        const Player &first = scene.profile.players[0];
        const Player &second = scene.profile.players[1];
        LeagueRecords &records = scene.profile.records;
        records.day = {{first.id, {31'204, QDate(2025, 6, 7), QDate(2025, 6, 7)}}};
        records.week = {{second.id, {93'180, QDate(2026, 8, 17), QDate(2026, 8, 23)}}};
        records.longest = {{first.id, {QDate(2026, 8, 3), QDate(2026, 8, 25), 23}}};
        records.current.clear();
        scene.open();
        QCOMPARE(scene.figure(u"Best day"_s), (QStringList{u"31,204"_s, first.name + u", 7 Jun 2025"_s}));
        QCOMPARE(scene.figure(u"Best week"_s), (QStringList{u"93,180"_s, second.name + u", 17 Aug to 23 Aug"_s}));
        QCOMPARE(scene.figure(u"Longest streak"_s), (QStringList{u"23 days"_s, first.name + u", 3 Aug to 25 Aug"_s}));
        QCOMPARE(scene.figure(u"Longest running streak"_s), (QStringList{u"\u2013"_s, QString()}));
    }

    void allHoldARecordWhoAreLevel()
    {
        Scene scene;
        const auto id = [&](size_t i) { return scene.profile.players[i].id; };
        const auto name = [&](size_t i) { return scene.profile.players[i].name; };
        LeagueRecords &records = scene.profile.records;
        const Streak running{QDate(2026, 11, 8), QDate(2026, 11, 19), 12};
        records.day = {{id(0), {31'204, QDate(2026, 6, 7), QDate(2026, 6, 7)}}, {id(1), {31'204, QDate(2026, 6, 9), QDate(2026, 6, 9)}}};
        records.week = {{id(0), {93'180, QDate(2026, 8, 17), QDate(2026, 8, 23)}},
                        {id(1), {93'180, QDate(2026, 8, 18), QDate(2026, 8, 24)}},
                        {id(2), {93'180, QDate(2026, 8, 19), QDate(2026, 8, 25)}}};
        records.longest = {{id(0), running}, {id(1), running}, {id(2), running}, {id(3), running}};
        records.current = {{id(0), running}, {id(1), running}};
        scene.open();
        QCOMPARE(scene.figure(u"Best day"_s).at(1), name(0) + u", 7 Jun, and 1 other"_s);
        QCOMPARE(scene.figure(u"Best week"_s).at(1), name(0) + u", 17 Aug to 23 Aug, and 2 others"_s);
        QCOMPARE(scene.figure(u"Longest streak"_s).at(1), name(0) + u" and 3 others, 8 Nov to 19 Nov"_s);
        QCOMPARE(scene.figure(u"Longest running streak"_s).at(1), name(0) + u" and "_s + name(1) + u", 8 Nov to 19 Nov"_s);
    }

    void monthsAndTheirWinners()
    {
        Scene scene;
        const auto id = [&](size_t i) { return scene.profile.players[i].id; };
        const auto name = [&](size_t i) { return scene.profile.players[i].name; };
        scene.profile.records.months = {{QDate(2026, 11, 1), {1'204'500, 120, 90}, {id(0)}, 34},
                                        {QDate(2026, 10, 1), {900'000, 100, 1}, {id(0), id(1)}, 1},
                                        {QDate(2026, 9, 1), {9'000, 10, 0}, {}, 0},
                                        {QDate(2025, 9, 1), {9'000, 10, 4}, {id(0), id(1), id(2), id(3)}, 2}};
        scene.open();
        QCOMPARE(scene.rows(u"months"_s),
                 (QStringList{u"November 2026, so far, 1,204,500 steps, the goal on 75% of the days, %1, 34 points"_s.arg(name(0)),
                              u"October 2026, 900,000 steps, the goal on 1% of the days, %1 and %2, 1 point each"_s.arg(name(0), name(1)),
                              u"September 2026, 9,000 steps, the goal on 0% of the days, Nobody reached the goal"_s,
                              u"September 2025, 9,000 steps, the goal on 40% of the days, 4 players, 2 points each"_s}));
    }

    void monthsOfASeasonThatIsOverAreNotRunning()
    {
        Scene scene;
        scene.profile.date = QDate(2026, 11, 30);
        scene.open();
        const QString november = scene.rows(u"months"_s).constFirst();
        QVERIFY2(november.startsWith(u"November 2026, "_s) && !november.contains(u"so far"_s), qPrintable(november));
    }

    void whoLedHowLong()
    {
        Scene scene;
        scene.profile.records.lead.clear();
        for (int i = 0; i < 7; ++i)
            scene.profile.records.lead.push_back({scene.profile.players[static_cast<size_t>(i)].id, 9 - i});
        scene.open();
        const QStringList rows = scene.rows(u"lead"_s);
        QCOMPARE(rows.size(), 5); // the others were ahead less often
        QCOMPARE(rows.constFirst(), scene.profile.players[0].name + u", 9 days"_s);
    }

    void connectionsAreTold_data()
    {
        using Set = std::function<void(Scene &)>;
        QTest::addColumn<Set>("set");
        QTest::addColumn<QString>("words");
        const auto needing = [](size_t count) {
            return Set([count](Scene &scene) {
                for (size_t i = 0; i < count; ++i) {
                    scene.profile.players[i].name = u"ABCDEFGH"_s.at(static_cast<qsizetype>(i));
                    scene.trouble(i, ConnectionState::NeedsConsent, ErrorKind::NeedsConsent);
                }
            });
        };
        QTest::newRow("all") << Set([](Scene &) {}) << u"All trackers are connected."_s;
        QTest::newRow("one") << needing(1) << u"A needs to allow access again."_s;
        QTest::newRow("two") << needing(2) << u"A and B need to allow access again."_s;
        QTest::newRow("many") << needing(4) << u"4 players need to allow access again."_s;
        QTest::newRow("retrying") << Set([](Scene &scene) {
            scene.profile.players[0].name = u"A"_s;
            scene.trouble(0, ConnectionState::Connected, ErrorKind::ServiceDown);
        }) << u"A could not be read last, and is tried again."_s;
        QTest::newRow("by hand") << Set([](Scene &scene) {
            for (Player &player : scene.profile.players)
                player.tracker = TrackerKind::Manual;
        }) << u"Every day here is entered by hand."_s;
        QTest::newRow("nobody") << Set([](Scene &scene) { scene.forget(); }) << u"There is nobody to connect."_s;
    }
    void connectionsAreTold()
    {
        QFETCH(std::function<void(Scene &)>, set);
        Scene scene;
        set(scene);
        scene.open();
        QTEST(scene.words(u"connections"_s), "words");
    }

    void trackersAreTold()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.words(u"trackers"_s), u"8 trackers watched, none is low."_s);
        scene.drain(0, 14);
        scene.open();
        QCOMPARE(scene.words(u"trackers"_s), u"Low: %1 (14%)."_s.arg(scene.profile.devices.front().player.name));
        scene.profile.devices.clear();
        scene.open();
        QVERIFY(!scene.part<QWidget>(u"trackers"_s)->isVisible());
    }

    void rulesAreTold()
    {
        Scene scene;
        scene.profile.league.rules = {8'000, 2'000, Ranking::Dense, 48};
        scene.open();
        QCOMPARE(scene.words(u"rulesWords"_s),
                 u"A point at 8,000 steps, and one more for every 2,000 above. A day can change for 48 hours after its end."_s);
        scene.profile.league.rules.settlingHours = 0;
        scene.open();
        QCOMPARE(scene.words(u"rulesWords"_s), u"A point at 8,000 steps, and one more for every 2,000 above."_s);
    }

    void everythingLeadsOn()
    {
        Scene scene;
        scene.open();
        for (const QString &name : {u"rules"_s, u"players"_s, u"devices"_s})
            QTest::mouseClick(scene.part<QPushButton>(name), Qt::LeftButton);
        QCOMPARE(scene.wishes, (QStringList{u"rules"_s, u"players"_s, u"devices"_s}));
        auto *lead = scene.part<QAbstractItemView>(u"lead"_s);
        QTest::mouseClick(lead->viewport(), Qt::LeftButton, {}, lead->visualRect(lead->model()->index(1, 0)).center());
        QCOMPARE(scene.asked, std::vector{scene.profile.records.lead.at(1).player});
        auto *months = scene.part<QAbstractItemView>(u"months"_s);
        months->setFocus();
        QTest::keyClick(months, Qt::Key_Down);
        QTest::keyClick(months, Qt::Key_Return);
        QCOMPARE(scene.months, std::vector{QDate(2026, 10, 1)});
        QVERIFY(scene.dialog->isVisible());
    }

    void nothingYet()
    {
        Scene scene;
        scene.begin();
        QCOMPARE(scene.words(u"empty"_s), u"The days are being read."_s);
        QVERIFY(!scene.part<QWidget>(u"months"_s)->isVisible());
        QVERIFY(!scene.part<QWidget>(u"connections"_s)->isVisible()); // nothing is said that is not known
        scene.dialog->tell(u"The database is locked."_s);
        QCOMPARE(scene.words(u"empty"_s), u"The database is locked."_s);
        scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        QVERIFY(scene.part<QWidget>(u"months"_s)->isVisible());
        scene.forget();
        scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        QCOMPARE(scene.words(u"empty"_s), u"The history begins with the first player."_s);
        QCOMPARE(scene.words(u"pagePlace"_s), u"Nobody plays here yet."_s);
    }

    void nothingRead()
    {
        Scene scene;
        scene.begin();
        scene.walk(0);
        scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        QCOMPARE(scene.words(u"empty"_s), u"The history begins with the first day that is read. It comes with the next round."_s);
        QCOMPARE(scene.words(u"pagePlace"_s), u"Nobody has a point yet."_s);
    }

    void readAgainKeepsThePlace()
    {
        Scene scene;
        scene.open();
        auto *months = scene.part<QAbstractItemView>(u"months"_s);
        months->setFocus();
        QTest::keyClick(months, Qt::Key_Down);
        QTest::keyClick(months, Qt::Key_Down);
        scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        QCOMPARE(months->currentIndex().row(), 2);
    }

    void aLongHistoryIsScrolledAsOne()
    {
        Scene scene;
        scene.profile.league.season = {QDate(2023, 1, 1), std::nullopt};
        scene.walk(1'400);
        scene.open();
        scene.dialog->resize(900, 600);
        Scene::settle();
        auto *months = scene.part<QAbstractItemView>(u"months"_s);
        QCOMPARE(months->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scene.part<QScrollArea>(u"facts"_s)->verticalScrollBar()->maximum(), 0);
        const QScrollBar *all = scene.dialog->findChild<FoldingArea *>()->verticalScrollBar();
        QVERIFY(all->maximum() > 0);
        months->setFocus();
        QTest::keyClick(months, Qt::Key_End);
        QCOMPARE(months->currentIndex().row(), months->model()->rowCount() - 1);
        QCOMPARE(all->value(), all->maximum()); // the oldest is in sight
    }

    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::leaguePictures()); }
    void nothingIsCutOff()
    {
        Scene scene;
        tests::setInLanguage(scene, tests::leaguePictures());
        const QSize least = scene.dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 900 && least.height() <= 600, qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
        for (const QSize size : {QSize(1080, 760), QSize(900, 600)}) {
            scene.dialog->resize(size);
            for (int i = 0; i < 4; ++i)
                Scene::settle();
            const QWidget *cut = firstCutOff(*scene.dialog, u"pageName"_s);
            QVERIFY2(!cut, qPrintable(cut ? describe(cut) : QString()));
        }
    }

    void everythingHasANameAndIsReached_data() { tests::addRows(tests::leaguePictures()); }
    void everythingHasANameAndIsReached()
    {
        Scene scene;
        tests::set(scene, tests::leaguePictures());
        QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
        QCOMPARE(tests::firstNameless(*scene.dialog), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // nothing is ringed before
        const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
        QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
        QCOMPARE(tests::firstOutOfOrder(stops), QString());
    }

    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::leaguePictures()); }
    void mnemonicsAreNotTwice()
    {
        Scene scene;
        tests::setInLanguage(scene, tests::leaguePictures());
        QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
    }

private:
    Appearance m_appearance{Theme::light()};
};

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    LeaguePageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_league_page.moc"
