// SPDX-License-Identifier: GPL-3.0-or-later
// All about one player.
#include "core/delivery/text_address.h"
#include "tests/ui/pictures.h"
#include "tests/ui/profile_scene.h"
#include "tests/ui/reachable.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/onboarding/folding_area.h"
#include "ui/profile/facts_pane.h"
#include "ui/profile/recent_days.h"
#include "ui/profile/profile_days.h"
#include "ui/theme/segments.h"
#include "ui/theme/style.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::ProfileScene;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void whoItIsAndHowTheyStand();
    void placeInEveryCase_data();
    void placeInEveryCase();
    void recordsWithTheirDates();
    void recordsOfOtherYearsSayTheYear();
    void newestDaysComeFirst();
    void periods_data();
    void periods();
    void barsShowThePeriod();
    void recentDaysOfAnotherYearAreTold();
    void numbersAsATable();
    void nothingReadYet_data();
    void nothingReadYet();
    void oneDay();
    void devicesAreTold();
    void connectionsAreTold_data();
    void connectionsAreTold();
    void textsAreTold_data();
    void textsAreTold();
    void whoPlaysAloneIsNotCompared();
    void whoIsKeptByHandGetsSteps();
    void whoHasLeft();
    void theProfileIsReadAgain();
    void byKeyboardAlone();
    void aNarrowPageIsScrolledAsOne();
    void calendarGivesWayToTheBars();
    void themeChangesWhileOpen();

    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::profilePictures()); }
    void nothingIsCutOff();
    void everythingHasANameAndIsReached_data() { tests::addRows(tests::profilePictures()); }
    void daysHaveMostOfANarrowPage();
    void everythingHasANameAndIsReached();
    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::profilePictures()); }
    void mnemonicsAreNotTwice();

private:
    Appearance m_appearance{Theme::light()};
};

void ProfileTest::whoItIsAndHowTheyStand()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.dialog->windowTitle(), u"About Molly"_s);
    QCOMPARE(scene.words(u"pageName"_s), u"Molly"_s);
    QCOMPARE(scene.words(u"pagePlace"_s), u"Rank 3 of 8 with 34 points, 6 points behind Tootles"_s);
    QCOMPARE(scene.words(u"pageSince"_s), u"In the league since 1 July 2026"_s);
    scene.profile.player.joined = QDate(2026, 11, 25);
    scene.open();
    QCOMPARE(scene.words(u"pageSince"_s), u"In the league from 25 November 2026"_s);
}

void ProfileTest::placeInEveryCase_data()
{
    using Other = SeasonPlace::Other;
    QTest::addColumn<std::optional<SeasonPlace::Other>>("other");
    QTest::addColumn<QString>("words");
    QTest::newRow("leads") << std::optional(Other{u"Nibs"_s, -1}) << u"Rank 2 of 3 with 1 point, 1 point ahead of Nibs"_s;
    QTest::newRow("level") << std::optional(Other{u"Nibs"_s, 0}) << u"Rank 2 of 3 with 1 point, level with Nibs"_s;
    QTest::newRow("behind") << std::optional(Other{u"Nibs"_s, 2}) << u"Rank 2 of 3 with 1 point, 2 points behind Nibs"_s;
    QTest::newRow("alone") << std::optional<Other>() << u"Rank 2 of 3 with 1 point"_s;
}

void ProfileTest::placeInEveryCase()
{
    QFETCH(std::optional<SeasonPlace::Other>, other);
    Scene scene;
    scene.profile.place = SeasonPlace{2, 3, {1, 10'000}, other};
    scene.open();
    QTEST(scene.words(u"pagePlace"_s), "words");
}

void ProfileTest::recordsWithTheirDates()
{
    Scene scene;
    scene.profile.season.goalDays = 13;
    scene.profile.season.total = 11'170;
    scene.profile.season.daysRead = 1;
    scene.profile.season.current = {QDate(2026, 11, 17), QDate(2026, 11, 19), 3};
    scene.profile.ever.day = {17'009, QDate(2026, 11, 17), QDate(2026, 11, 17)};
    scene.profile.ever.week = {93'180, QDate(2026, 8, 17), QDate(2026, 8, 23)};
    scene.profile.ever.longest = {QDate(2026, 8, 3), QDate(2026, 8, 25), 23};
    scene.profile.ever.goalDays = 90;
    scene.profile.ever.daysRead = 140;
    scene.profile.ever.total = 1'540'000;
    scene.open();
    QCOMPARE(scene.figure(u"Season average"_s), (QStringList{u"11,170"_s, u"steps a day"_s}));
    QCOMPARE(scene.figure(u"Goal days"_s), (QStringList{u"13 of 19"_s, u"this season"_s}));
    QCOMPARE(scene.figure(u"Current streak"_s), (QStringList{u"3 days"_s, u"since 17 Nov"_s}));
    QCOMPARE(scene.figure(u"Best day"_s), (QStringList{u"17,009"_s, u"17 Nov"_s}));
    QCOMPARE(scene.figure(u"Best week"_s), (QStringList{u"93,180"_s, u"from 17 Aug"_s}));
    QCOMPARE(scene.figure(u"Longest streak"_s), (QStringList{u"23 days"_s, u"3 Aug to 25 Aug"_s}));
    QCOMPARE(scene.figure(u"Days at the goal"_s), (QStringList{u"90 of 140"_s, u"of the days read"_s}));
    QCOMPARE(scene.figure(u"Steps a day"_s), (QStringList{u"11,000"_s, QString()}));
    QCOMPARE(scene.figure(u"Steps in all"_s), (QStringList{u"1,540,000"_s, u"since 1 Jul"_s}));
}

void ProfileTest::recordsOfOtherYearsSayTheYear()
{
    Scene scene;
    scene.profile.ever.day = {17'009, QDate(2024, 11, 17), QDate(2024, 11, 17)};
    scene.open();
    QCOMPARE(scene.figure(u"Best day"_s), (QStringList{u"17,009"_s, u"17 Nov 2024"_s}));
}

void ProfileTest::newestDaysComeFirst()
{
    Scene scene;
    scene.open();
    QStringList lines;
    const auto parts = scene.dialog->findChildren<QWidget *>();
    for (const QWidget *each : parts) {
        if (each->accessibleName().contains(u" Nov: "_s) || each->accessibleName().contains(u" Nov, "_s))
            lines += each->accessibleName();
    }
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(u"Thu 19 Nov"_s) && lines[0].contains(u"12,040"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"Wed 18 Nov"_s) && lines[1].endsWith(u", was 8,412"_s), qPrintable(lines[1]));
    QVERIFY2(lines[4].startsWith(u"Sun 15 Nov"_s), qPrintable(lines[4]));
}

void ProfileTest::periods_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("joinedAgo");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("bars");
    const QDate last(2026, 11, 19);
    QTest::newRow("four weeks") << int(Period::FourWeeks) << 141 << last.addDays(-27) << 28;
    QTest::newRow("season") << int(Period::Season) << 141 << QDate(2026, 11, 1) << 19;
    QTest::newRow("year") << int(Period::Year) << 1'799 << last.addDays(-364) << 365;
    QTest::newRow("all") << int(Period::All) << 1'799 << last.addDays(-1'799) << 1'800;
    QTest::newRow("of somebody new") << int(Period::All) << 2 << last.addDays(-2) << 14; // a fortnight at least
    QTest::newRow("season of somebody new") << int(Period::Season) << 2 << last.addDays(-2) << 14;
}

void ProfileTest::periods()
{
    QFETCH(int, period);
    QFETCH(int, joinedAgo);
    QFETCH(QDate, first);
    QFETCH(int, bars);
    Scene scene;
    scene.walk(joinedAgo + 1);
    QCOMPARE(firstDayOf(Period(period), scene.profile), first);
    const DailyData data = dailyData(scene.profile, Period(period));
    QCOMPARE(static_cast<int>(data.bars.size()), bars);
    QCOMPARE(data.bars.back().day, scene.profile.date);
    QCOMPARE(data.bars.back().kind, DailyBar::Kind::Provisional);
    QCOMPARE(data.bars[data.bars.size() - 2].kind, DailyBar::Kind::Reached);
    if (bars == 14)
        QCOMPARE(data.bars.front().kind, DailyBar::Kind::Before);
}

void ProfileTest::barsShowThePeriod()
{
    Scene scene;
    scene.open();
    auto *bars = scene.dialog->findChild<DailyStepsChart *>();
    QCOMPARE(scene.words(u"periodWords"_s), u"23 Oct to 19 Nov"_s);
    QCOMPARE(bars->accessibleName(), u"Daily steps of Molly"_s);
    QCOMPARE(bars->window().count(), 28);
    scene.part<Segments>(u"periods"_s)->choose(int(Period::Season));
    QCOMPARE(scene.words(u"periodWords"_s), u"1 Nov to 19 Nov"_s);
    QCOMPARE(bars->window().count(), 19);
    scene.dialog->resize(1160, 800);
    scene.part<Segments>(u"periods"_s)->choose(int(Period::All));
    QCOMPARE(bars->window().count(), 142);
    QTest::keyClick(bars, Qt::Key_Plus); // fewer days at once
    QVERIFY2(scene.words(u"periodWords"_s).startsWith(scene.profile.date.addDays(1 - bars->window().count()).toString(u"d MMM"_s)),
             qPrintable(scene.words(u"periodWords"_s)));
    QTest::keyClick(bars, Qt::Key_0);
    scene.walk(1'800);
    scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), scene.now});
    QCOMPARE(bars->window().count(), 1'800);
    QVERIFY2(scene.words(u"periodWords"_s).endsWith(u"to 19 Nov, each bar the mean of 2 weeks"_s), qPrintable(scene.words(u"periodWords"_s)));
    // Nobody else is there to turn to.
    QVERIFY2(!bars->accessibleDescription().contains(u"player"_s), qPrintable(bars->accessibleDescription()));
}

void ProfileTest::recentDaysOfAnotherYearAreTold()
{
    Scene scene;
    scene.open();
    const auto newest = [&scene] { return scene.dialog->findChild<RecentDays *>()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).constFirst()->accessibleName(); };
    QVERIFY2(newest().startsWith(u"Thu 19 Nov:"_s), qPrintable(newest()));
    scene.now = QDateTime(QDate(2027, 1, 5), QTime(8, 41), Qt::UTC);
    scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), scene.now});
    QVERIFY2(newest().startsWith(u"Thu 19 Nov 2026:"_s), qPrintable(newest()));
}

void ProfileTest::numbersAsATable()
{
    Scene scene;
    scene.open();
    QAction *table = scene.dialog->findChild<ChartMenu *>()->menu()->actions().constFirst();
    table->trigger();
    Scene::settle();
    auto *view = scene.part<QTableView>(u"chartTable"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 28);
    QCOMPARE(view->model()->index(0, 1).data().toString(), u"12,040"_s);
    QVERIFY(!scene.shows(u"calendarChart"_s)); // the table has the room
    scene.part<Segments>(u"periods"_s)->choose(int(Period::Season));
    QCOMPARE(view->model()->rowCount(), 19);
    table->trigger();
    Scene::settle();
    QVERIFY(!view->isVisible());
    QVERIFY(scene.shows(u"calendarChart"_s));
}

void ProfileTest::nothingReadYet_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("words");
    QTest::newRow("tracker") << u"nothing-read"_s << u"No day has been read yet. The first ones come with the next round."_s;
    QTest::newRow("by hand") << u"by-hand-nothing"_s << u"No steps have been entered yet."_s;
    QTest::newRow("not begun") << u"to-begin"_s << u"The first day that counts is Monday, 23 November."_s;
}

void ProfileTest::nothingReadYet()
{
    QFETCH(QString, picture);
    Scene scene;
    const auto all = tests::profilePictures();
    std::ranges::find(all, picture, &tests::Picture<Scene>::name)->set(scene);
    QTEST(scene.words(u"noDays"_s), "words");
    QVERIFY(scene.shows(u"noDays"_s));
    for (const QString &chart : {u"dailyStepsChart"_s, u"calendarChart"_s})
        QVERIFY2(!scene.shows(chart), qPrintable(chart));
    QVERIFY(!scene.part<QWidget>(u"periods"_s)->isEnabled());
    QCOMPARE(scene.figure(u"Best day"_s).front(), u"–"_s);
    QCOMPARE(scene.figure(u"Current streak"_s).front(), u"0 days"_s);
}

void ProfileTest::oneDay()
{
    Scene scene;
    scene.walk(1);
    scene.open();
    QCOMPARE(scene.figure(u"Best day"_s), (QStringList{u"12,040"_s, u"19 Nov"_s}));
    QCOMPARE(scene.figure(u"Goal days"_s), (QStringList{u"1 of 1"_s, u"this season"_s}));
    QCOMPARE(scene.figure(u"Longest streak"_s), (QStringList{u"1 day"_s, u"19 Nov"_s}));
    QVERIFY(scene.shows(u"dailyStepsChart"_s));
    QVERIFY(!scene.shows(u"noDays"_s));
}

void ProfileTest::devicesAreTold()
{
    Scene scene;
    WatchedDevice other = scene.profile.devices.front();
    other.device.model = u"Inspire 3"_s;
    other.device.lastSync = QDateTime(QDate(2026, 11, 4), QTime(7, 0), Qt::UTC);
    other.isLevelKnown = false;
    scene.profile.devices.push_back(other);
    scene.open();
    const auto levels = scene.dialog->findChildren<QLabel *>(u"deviceLevel"_s);
    const auto words = scene.dialog->findChildren<QLabel *>(u"deviceWords"_s);
    QCOMPARE(levels.size(), 2);
    QCOMPARE(levels[0]->text(), u"41%"_s);
    QCOMPARE(words[0]->text(), u"Was 41% at 08:36. Not enough readings yet"_s);
    QCOMPARE(levels[1]->text(), u"–"_s);
    QCOMPARE(words[1]->text(), u"Was 41% on 4 Nov"_s);
    scene.profile.devices.clear();
    scene.open();
    QVERIFY(scene.shows(u"noDevice"_s));
}

void ProfileTest::connectionsAreTold_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("isPressing");
    QTest::newRow("connected") << u"usual"_s << u"Connected since 1 July 09:00"_s << QString() << false;
    QTest::newRow("retrying") << u"retrying"_s << u"Trying again since Wednesday 21:20"_s << u"Google Health"_s << false;
    QTest::newRow("needs consent") << u"needs-consent"_s << u"Without access since Wednesday 21:20"_s << u"Molly"_s << true;
    QTest::newRow("retired") << u"retired"_s << u"The service closed on Wednesday 21:20"_s << u"Google Health"_s << true;
}

void ProfileTest::connectionsAreTold()
{
    QFETCH(QString, picture);
    QFETCH(QString, why);
    QFETCH(bool, isPressing);
    Scene scene;
    const auto all = tests::profilePictures();
    std::ranges::find(all, picture, &tests::Picture<Scene>::name)->set(scene);
    QTEST(scene.words(u"connection"_s), "since");
    QCOMPARE(scene.shows(u"connectionWhy"_s), !why.isEmpty());
    QVERIFY2(scene.words(u"connectionWhy"_s).contains(why), qPrintable(scene.words(u"connectionWhy"_s)));
    QCOMPARE(scene.part<QPushButton>(u"reconnect"_s)->isDefault(), isPressing);
    QVERIFY(!scene.shows(u"enterSteps"_s));
    scene.press(u"reconnect"_s);
    QCOMPARE(scene.reconnected.size(), 1U);
    QCOMPARE(scene.reconnected.front(), scene.profile.player);
    scene.press(u"manage"_s);
    QCOMPARE(scene.managed, std::vector{PlayerId{3}});
    scene.press(u"compare"_s);
    QCOMPARE(scene.compared, std::vector{PlayerId{3}});
}

void ProfileTest::textsAreTold_data()
{
    QTest::addColumn<std::optional<TextConsent>>("consent");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("wishes");
    QTest::newRow("no phone") << std::optional<TextConsent>() << u"No texts"_s << u"No phone has been entered."_s;
    TextConsent consent;
    consent.number = u"+447700900118"_s;
    QTest::newRow("not confirmed") << std::optional(consent) << u"+44 7700 900118, not confirmed"_s
                                   << u"Nothing is sent until its owner enters the code."_s;
    consent.confirmedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    QTest::newRow("both") << std::optional(consent) << u"+44 7700 900118, confirmed"_s << u"Daily result and low battery"_s;
    consent.wantsBattery = false;
    QTest::newRow("results") << std::optional(consent) << u"+44 7700 900118, confirmed"_s << u"Daily result"_s;
    consent.wantsResult = false;
    QTest::newRow("nothing") << std::optional(consent) << u"+44 7700 900118, confirmed"_s
                             << u"Neither the daily result nor low batteries"_s;
    consent.wantsBattery = true;
    QTest::newRow("batteries") << std::optional(consent) << u"+44 7700 900118, confirmed"_s << u"Low battery"_s;
    consent.number = TextAddress(NtfyTopic::made()).kept();
    QTest::newRow("ntfy") << std::optional(consent) << u"ntfy app, confirmed"_s << u"Low battery"_s;
    consent.optOut = OptOut{QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC), OptOutReason::RepliedStop};
    QTest::newRow("ended") << std::optional(consent) << u"No texts"_s << u"They ended on 12 November 2026."_s;
}

void ProfileTest::textsAreTold()
{
    Scene scene;
    QFETCH(std::optional<TextConsent>, consent);
    scene.profile.texts = consent;
    scene.open();
    QTEST(scene.words(u"texts"_s), "state");
    QTEST(scene.words(u"textWishes"_s), "wishes");
    scene.press(u"changeTexts"_s);
    QCOMPARE(scene.texted, std::vector{scene.profile.player});
}

void ProfileTest::whoPlaysAloneIsNotCompared()
{
    Scene scene;
    scene.profile.place->players = 1;
    scene.open();
    QVERIFY(!scene.shows(u"compare"_s));
}

void ProfileTest::whoIsKeptByHandGetsSteps()
{
    Scene scene;
    scene.byHand();
    scene.open();
    QCOMPARE(scene.words(u"connection"_s), u"Kept by hand"_s);
    QVERIFY(!scene.shows(u"reconnect"_s));
    QVERIFY(!scene.shows(u"noDevice"_s)); // nobody expects one
    scene.press(u"enterSteps"_s);
    QCOMPARE(scene.stepsFor, std::vector{PlayerId{3}});
}

void ProfileTest::whoHasLeft()
{
    Scene scene;
    scene.profile.player.removed = true;
    scene.profile.place.reset();
    scene.open();
    QCOMPARE(scene.words(u"pagePlace"_s), u"Left the league. The days stay under the name."_s);
    QCOMPARE(scene.words(u"connection"_s), scene.words(u"pagePlace"_s));
    QVERIFY(!scene.shows(u"reconnect"_s) && !scene.shows(u"enterSteps"_s));
    QVERIFY(scene.shows(u"dailyStepsChart"_s));
}

void ProfileTest::theProfileIsReadAgain()
{
    Scene scene;
    scene.open();
    scene.part<Segments>(u"periods"_s)->choose(int(Period::Season));
    scene.profile.player.name = u"Moira"_s;
    scene.profile.days.back().steps = StepCount{25'000};
    scene.reckon();
    scene.dialog->setProfile(scene.profile, {QLocale(), QTimeZone::utc(), scene.now});
    QCOMPARE(scene.words(u"pageName"_s), u"Moira"_s);
    QCOMPARE(scene.figure(u"Best day"_s).front(), u"25,000"_s);
    QCOMPARE(scene.part<Segments>(u"periods"_s)->chosen(), int(Period::Season)); // as it was left
    QCOMPARE(scene.dialog->findChild<DailyStepsChart *>()->window().count(), 19);
}

void ProfileTest::byKeyboardAlone()
{
    Scene scene;
    scene.dialog.reset();
    scene.open();
    scene.dialog->resize(900, 600);
    Scene::settle();
    // What is further down is reached without a mouse.
    auto *facts = scene.part<QScrollArea>(u"facts"_s);
    QVERIFY(facts->verticalScrollBar()->maximum() > 0);
    for (QWidget *from : {QApplication::focusWidget(), scene.part<QWidget>(u"manage"_s), scene.part<QWidget>(u"dailyStepsChart"_s),
                          scene.part<QWidget>(u"reconnect"_s)}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_PageDown);
        QVERIFY2(facts->verticalScrollBar()->value() > 0, qPrintable(describe(from)));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(from, Qt::Key_PageUp);
        QCOMPARE(facts->verticalScrollBar()->value(), 0);
    }
    // Escape ends what is read out before it closes.
    auto *bars = scene.dialog->findChild<DailyStepsChart *>();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Left);
    QVERIFY(!bars->readOut().isEmpty());
    QTest::keyClick(bars, Qt::Key_Escape);
    QVERIFY(bars->readOut().isEmpty());
    QVERIFY(scene.dialog->isVisible());
    QTest::keyClick(bars, Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
}

void ProfileTest::aNarrowPageIsScrolledAsOne()
{
    Scene scene;
    scene.open();
    scene.dialog->resize(640, 400);
    Scene::settle();
    auto *page = scene.dialog->findChild<FoldingArea *>();
    const auto *side = scene.dialog->findChild<FactsPane *>();
    QVERIFY(side->y() >= scene.part<QWidget>(u"historyPanel"_s)->geometry().bottom());
    QCOMPARE(scene.part<QScrollArea>(u"facts"_s)->verticalScrollBar()->maximum(), 0);
    for (const QString &from : {u"manage"_s, u"periods"_s, u"reconnect"_s}) {
        page->verticalScrollBar()->setValue(0);
        QTest::keyClick(scene.part<QWidget>(from), Qt::Key_PageDown);
        QVERIFY2(page->verticalScrollBar()->value() > 0, qPrintable(from));
    }
    // Wide again, it is as before.
    scene.dialog->resize(1160, 800);
    Scene::settle();
    QCOMPARE(page->verticalScrollBar()->maximum(), 0);
    QCOMPARE(side->geometry().top(), scene.part<QWidget>(u"historyPanel"_s)->geometry().top());
}

void ProfileTest::calendarGivesWayToTheBars()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.shows(u"calendarChart"_s));
    scene.dialog->resize(900, 600);
    Scene::settle();
    QVERIFY(!scene.shows(u"calendarChart"_s));
    QVERIFY(scene.shows(u"dailyStepsChart"_s));
}

void ProfileTest::themeChangesWhileOpen()
{
    Scene scene;
    scene.open();
    for (const Theme &theme : {Theme::dark(), Theme::highContrast(), Theme::light()}) {
        scene.appearance.setTheme(theme);
        Scene::settle();
        const QImage image = scene.dialog->grab().toImage();
        const auto at = [&](const QWidget *part) { return image.pixelColor(part->mapTo(scene.dialog.get(), QPoint(3, 3))); };
        QCOMPARE(at(scene.dialog->findChild<DailyStepsChart *>()), theme.win);
        QCOMPARE(at(scene.dialog->findChild<CalendarChart *>()), theme.win);
        QCOMPARE(at(scene.part<QWidget>(u"historyPanel"_s)), theme.win);
        QCOMPARE(image.pixelColor(3, 3), theme.surface);
    }
}

void ProfileTest::nothingIsCutOff()
{
    Scene scene;
    tests::setInLanguage(scene, tests::profilePictures());
    const QWidget &dialog = *scene.dialog;
    QVERIFY2(dialog.minimumSizeHint().width() <= 900 && dialog.minimumSizeHint().height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(dialog.minimumSizeHint().width()).arg(dialog.minimumSizeHint().height())));
    for (const QSize size : {QSize(1120, 760), QSize(900, 600)}) {
        scene.dialog->resize(size);
        for (int i = 0; i < 4; ++i)
            Scene::settle();
        const QWidget *cut = firstCutOff(dialog, u"pageName"_s);
        QVERIFY2(!cut, qPrintable(cut ? describe(cut) : QString()));
    }
}

void ProfileTest::daysHaveMostOfANarrowPage()
{
    Scene scene;
    scene.open();
    for (const int width : {900, 1160, 2000}) {
        scene.dialog->resize(width, 700);
        Scene::settle();
        const int facts = scene.part<QWidget>(u"facts"_s)->width();
        QVERIFY2(facts <= width * 37 / 100, qPrintable(u"%1 of %2"_s.arg(facts).arg(width)));
        QVERIFY(facts <= 372);
    }
}

void ProfileTest::everythingHasANameAndIsReached()
{
    Scene scene;
    tests::set(scene, tests::profilePictures());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(tests::firstNameless(*scene.dialog), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // nothing is ringed before
    const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
    QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
    QCOMPARE(tests::firstOutOfOrder(stops), QString());
}

void ProfileTest::mnemonicsAreNotTwice()
{
    Scene scene;
    tests::setInLanguage(scene, tests::profilePictures());
    QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    ProfileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile.moc"
