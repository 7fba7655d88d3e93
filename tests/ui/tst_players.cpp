// SPDX-License-Identifier: GPL-3.0-or-later
// The players' dialog: how each connection stands, and what can be done about it.
#include "tests/ui/languages.h"
#include "tests/ui/pictures.h"
#include "tests/ui/players_scene.h"
#include "tests/ui/reachable.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/theme/date_field.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::PlayersScene;

class PlayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void whoLeftStandsApart();
    void everyConnectionIsTold_data();
    void everyConnectionIsTold();
    void reconnectIsOneClick();
    void textsOfWhoeverPlays();
    void whoIsInvitedStandsApart();
    void invitationIsGoneOnWith();
    void invitationIsWithdrawn();
    void withdrawingAsksFirst();
    void theNeighbourFollowsWhoIsWithdrawn();
    void onlyAnAccessThatIsThereEnds();
    void nobodyButInvited();
    void nobodyYet();
    void whatFollowsMovesNothing_data() { tests::addEveryLanguage(); }
    void whatFollowsMovesNothing();
    void editing();
    void editingThatIsRefused();
    void leavingAsksWhereSomethingWouldBeLost_data();
    void leavingAsksWhereSomethingWouldBeLost();
    void leavingAsksAboutSteps();
    void unchangedFormsAreLeft();
    void typingReplacesTheName();
    void joiningDayThatIsKeptStays_data();
    void joiningDayThatIsKeptStays();
    void whoJoinsLaterPlaysFromThen_data();
    void whoJoinsLaterPlaysFromThen();
    void stepsAreEnteredByHand();
    void stepsThatAreRefused();
    void stepsComeFromAFile();
    void removingAsksNothingAndCanBeUndone();
    void undoIsOfferedForAWhile();
    void undoThatComesTooLate();
    void erasingAsksAndSaysWhatItDid();
    void erasingThatFailsKeepsAsking();
    void nothingIsLeftWhileErasing();
    void exportGoesToTheChosenFile();
    void exportThatFailsIsTold();
    void readingsInBetweenDisturbNobody();
    void escapeLeadsBackToThePlayer_data();
    void escapeLeadsBackToThePlayer();
    void escapeWhileErasing();
    void whatCameOfItIsToldOfThePlayerAlone();
    void byKeyboardAlone();

    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::playersPictures()); }
    void nothingIsCutOff();
    void everythingHasANameAndIsReached_data() { tests::addRows(tests::playersPictures()); }
    void everythingHasANameAndIsReached();
    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::playersPictures()); }
    void mnemonicsAreNotTwice();
    void themeChangesWhileOpen();

private:

    Appearance m_appearance{Theme::light()};
};

void PlayersTest::whoLeftStandsApart()
{
    Scene scene;
    scene.open();
    const QAbstractItemModel &model = *scene.list()->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, 0).data().toString();
    QCOMPARE(rows, (QStringList{u"John Napoleon Darling"_s, u"Nibs"_s, u"Peter"_s, u"Slightly"_s, u"Wendy"_s, u"Left the league"_s, u"Hook"_s}));
    QVERIFY(!(model.index(5, 0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.index(4, 0).data(Qt::AccessibleTextRole).toString(), u"Wendy, Connected since 1 November 09:00"_s);
    QCOMPARE(model.index(6, 0).data(Qt::AccessibleTextRole).toString(), u"Hook, left the league"_s);
    scene.choose(u"Hook"_s);
    for (const QString &name : {u"reconnect"_s, u"edit"_s, u"remove"_s})
        QVERIFY2(!scene.shows(name), qPrintable(name));
    QVERIFY(scene.shows(u"export"_s) && scene.shows(u"erase"_s));
}

void PlayersTest::everyConnectionIsTold_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("why");
    QTest::newRow("Wendy") << u"Connected since 1 November 09:00"_s << QString();
    QTest::newRow("Peter") << u"Trying again since Wednesday 21:20"_s << u"Google Health"_s;
    QTest::newRow("Slightly") << u"Without access since Wednesday 21:20"_s << u"Slightly"_s;
    QTest::newRow("Nibs") << u"The service closed on Wednesday 21:20"_s << u"Google Health"_s;
    QTest::newRow("John Napoleon Darling") << u"Kept by hand"_s << QString();
}

void PlayersTest::everyConnectionIsTold()
{
    QFETCH(QString, since);
    QFETCH(QString, why);
    Scene scene;
    scene.open(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(scene.words(u"connection"_s), since);
    QCOMPARE(scene.shows(u"connectionWhy"_s), !why.isEmpty());
    QVERIFY2(scene.words(u"connectionWhy"_s).contains(why), qPrintable(scene.words(u"connectionWhy"_s)));
}

void PlayersTest::reconnectIsOneClick()
{
    Scene scene;
    scene.open(u"Slightly"_s);
    QVERIFY(qobject_cast<QPushButton *>(scene.button(u"reconnect"_s))->isDefault());
    scene.press(u"reconnect"_s);
    scene.choose(u"Wendy"_s); // who is connected may, too
    QVERIFY(!qobject_cast<QPushButton *>(scene.button(u"reconnect"_s))->isDefault());
    scene.press(u"reconnect"_s);
    QCOMPARE(scene.reconnected.size(), 2U);
    QCOMPARE(scene.reconnected.front().name, u"Slightly"_s);
    QCOMPARE(scene.reconnected.back().name, u"Wendy"_s);
    scene.choose(u"John Napoleon Darling"_s);
    QVERIFY(!scene.shows(u"reconnect"_s));
    scene.press(u"add"_s);
    QCOMPARE(scene.additions, 1);
}

void PlayersTest::textsOfWhoeverPlays()
{
    Scene scene;
    scene.open();
    for (const QString &name : {u"Wendy"_s, u"Slightly"_s, u"John Napoleon Darling"_s}) {
        scene.choose(name);
        scene.press(u"textsOf"_s);
        QCOMPARE(scene.texted.back().name, name);
    }
    QCOMPARE(scene.texted.size(), 3U);
    scene.choose(u"Hook"_s); // who has left
    QVERIFY(!scene.shows(u"textsOf"_s));
}

void PlayersTest::whoIsInvitedStandsApart()
{
    Scene scene;
    scene.inviteTwo();
    scene.open();
    const QAbstractItemModel &model = *scene.list()->model();
    QStringList rows;
    for (int row = 5; row < model.rowCount(); ++row)
        rows += model.index(row, 0).data().toString();
    QCOMPARE(rows, (QStringList{u"Invited"_s, u"Ana"_s, u"Bo"_s, u"Left the league"_s, u"Hook"_s}));
    QVERIFY(!(model.index(5, 0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.index(6, 0).data(Qt::AccessibleTextRole).toString(), u"Ana, The answer is awaited until 09:31"_s);
    QCOMPARE(model.index(7, 0).data(Qt::AccessibleTextRole).toString(), u"Bo, The link ended on Friday 07:31"_s);
    scene.chooseInvited(u"Ana"_s);
    QCOMPARE(scene.words(u"invitedName"_s), u"Ana"_s);
    QCOMPARE(scene.words(u"invitedState"_s), u"The answer is awaited until 09:31"_s);
    QVERIFY(!scene.shows(u"playerName"_s) && scene.button(u"add"_s)->isEnabled());
    scene.clock.set(scene.clock.now().addSecs(3600));
    scene.dialog->refresh(); // Ana stays chosen
    QCOMPARE(scene.words(u"invitedState"_s), u"The link ended on Friday 09:31"_s);
    scene.choose(u"Wendy"_s);
    QVERIFY(scene.shows(u"playerName"_s) && !scene.shows(u"invitedName"_s));
}

void PlayersTest::invitationIsGoneOnWith()
{
    Scene scene;
    scene.inviteTwo();
    scene.open();
    scene.chooseInvited(u"Ana"_s);
    QCOMPARE(scene.button(u"resumeInvitation"_s)->text(), u"&Link and answer…"_s);
    scene.press(u"resumeInvitation"_s);
    scene.chooseInvited(u"Bo"_s);
    QCOMPARE(scene.button(u"resumeInvitation"_s)->text(), u"Make a &new link"_s);
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(scene.goneOnWith, (QStringList{u"Ana"_s, u"Bo"_s}));
}

void PlayersTest::invitationIsWithdrawn()
{
    Scene scene;
    scene.inviteTwo();
    scene.open();
    scene.chooseInvited(u"Ana"_s);
    scene.press(u"withdrawInvitation"_s);
    scene.press(u"withdrawAnyway"_s);
    QVERIFY(!scene.button(u"withdrawInvitation"_s)->isEnabled());
    scene.port.withdrawing.answer(failure(ErrorKind::VaultLocked));
    Scene::settle();
    QCOMPARE(scene.words(u"invitedOutcome"_s), sentence(Error{ErrorKind::VaultLocked, {}, {}, std::nullopt}));
    QVERIFY(scene.button(u"withdrawInvitation"_s)->hasFocus());
    scene.press(u"withdrawInvitation"_s);
    scene.press(u"withdrawAnyway"_s);
    QCOMPARE(scene.port.withdrawn, (QStringList{u"Ana"_s, u"Ana"_s}));
    scene.port.invited.erase(scene.port.invited.begin());
    scene.port.withdrawing.answer({});
    Scene::settle();
    QVERIFY(scene.list()->hasFocus());
    const QAbstractItemModel &model = *scene.list()->model();
    QVERIFY(model.match(model.index(0, 0), Qt::DisplayRole, u"Ana"_s, 1, Qt::MatchExactly).isEmpty());
    scene.chooseInvited(u"Bo"_s);
    scene.press(u"withdrawInvitation"_s);
    scene.press(u"withdrawAnyway"_s);
    scene.choose(u"Wendy"_s);
    scene.chooseInvited(u"Bo"_s);
    QVERIFY(!scene.shows(u"invitedOutcome"_s));
}

void PlayersTest::withdrawingAsksFirst()
{
    Scene scene;
    scene.inviteTwo();
    scene.open();
    const auto question = [&scene] { return scene.part<QMessageBox>(u"withdrawQuestion"_s); };
    scene.chooseInvited(u"Ana"_s);
    scene.press(u"withdrawInvitation"_s);
    QVERIFY(scene.port.withdrawn.isEmpty());
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(question()->text(), u"Withdraw the invitation to Ana?"_s);
    const QString awaited = question()->informativeText();
    QVERIFY(!qobject_cast<QPushButton *>(scene.button(u"withdrawAnyway"_s))->isDefault());
    QVERIFY(scene.button(u"withdrawAnyway"_s)->property("destructive").toBool());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(scene.port.withdrawn.isEmpty());
    QCOMPARE(scene.words(u"invitedName"_s), u"Ana"_s);
    QTRY_COMPARE(QApplication::activeWindow(), scene.dialog.get());
    scene.chooseInvited(u"Bo"_s); // whose link has ended
    scene.press(u"withdrawInvitation"_s);
    QVERIFY(question()->informativeText() != awaited);
    scene.press(u"withdrawAnyway"_s);
    QCOMPARE(scene.port.withdrawn, QStringList{u"Bo"_s});
}

void PlayersTest::theNeighbourFollowsWhoIsWithdrawn()
{
    Scene scene;
    scene.inviteTwo();
    scene.invite(u"Cyd"_s, scene.clock.now().addSecs(3600));
    scene.open();
    const auto withdraw = [&scene](const QString &name) {
        scene.press(u"withdrawInvitation"_s);
        scene.press(u"withdrawAnyway"_s);
        std::erase_if(scene.port.invited, [&](const Invitation &each) { return each.player == name; });
        scene.port.withdrawing.answer({});
        Scene::settle();
    };
    scene.chooseInvited(u"Bo"_s);
    withdraw(u"Bo"_s);
    QCOMPARE(scene.words(u"invitedName"_s), u"Cyd"_s);
    withdraw(u"Cyd"_s); // below is the head of those who left
    QCOMPARE(scene.words(u"invitedName"_s), u"Ana"_s);
    withdraw(u"Ana"_s);
    QVERIFY(!scene.shows(u"invitedName"_s));
    QCOMPARE(scene.words(u"playerName"_s), u"Wendy"_s); // the last of those who play
    QVERIFY(scene.list()->hasFocus());
}

void PlayersTest::onlyAnAccessThatIsThereEnds()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    QCOMPARE(scene.words(u"leaving"_s), u"Remove ends the access and keeps the days. Erase forgets everything about Wendy."_s);
    scene.choose(u"John Napoleon Darling"_s);
    QCOMPARE(scene.words(u"leaving"_s), u"Remove keeps the days. Erase forgets everything about John Napoleon Darling."_s);
}

void PlayersTest::nobodyButInvited()
{
    Scene scene;
    scene.port.known.clear();
    scene.inviteTwo();
    scene.open();
    QVERIFY(!scene.shows(u"nobody"_s));
    QCOMPARE(scene.words(u"invitedName"_s), u"Ana"_s);
}

void PlayersTest::nobodyYet()
{
    Scene scene;
    scene.port.known.clear();
    scene.open();
    QVERIFY(scene.shows(u"nobody"_s));
    QVERIFY(qobject_cast<QPushButton *>(scene.button(u"addYourself"_s))->isDefault());
    scene.press(u"addYourself"_s);
    QCOMPARE(scene.additions, 1);
}

void PlayersTest::whatFollowsMovesNothing()
{
    QFETCH(QString, catalogue);
    Scene scene;
    const tests::Spoken language(catalogue);
    PlayersDialog dialog(scene.port, {scene.appearance, scene.clock, scene.league});
    dialog.show();
    const QSize before = dialog.size();
    QVERIFY(!dialog.findChild<QWidget *>(u"personName"_s));
    QTRY_VERIFY(dialog.findChild<QWidget *>(u"personName"_s)); // the forms follow
    QCOMPARE(dialog.size(), before);
}

void PlayersTest::editing()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    QCOMPARE(scene.words(u"editTitle"_s), u"Edit Wendy"_s);
    QVERIFY(scene.part<QLineEdit>(u"personName"_s)->hasFocus());
    scene.part<QLineEdit>(u"personName"_s)->setText(u"Moira"_s);
    scene.button(u"colour9"_s)->click();
    scene.part<QComboBox>(u"zone"_s)->setCurrentText(u"Asia/Tokyo"_s);
    scene.part<DateField>(u"joined"_s)->setDate(QDate(2026, 11, 5));
    scene.press(u"save"_s);
    QCOMPARE(scene.port.saved.size(), 1U);
    const Player &saved = scene.port.saved.front();
    QCOMPARE(saved.name, u"Moira"_s);
    QCOMPARE(saved.colour, 9);
    QCOMPARE(saved.zone, QTimeZone("Asia/Tokyo"));
    QCOMPARE(saved.joined, QDate(2026, 11, 5));
    QCOMPARE(scene.changes, 1);
    QCOMPARE(scene.words(u"playerName"_s), u"Moira"_s);
    QVERIFY(scene.list()->isEnabled());
}

void PlayersTest::editingThatIsRefused()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    QVERIFY(!scene.list()->isEnabled()); // the form is about Wendy
    QVERIFY(!scene.button(u"close"_s)->isEnabled()); // which would drop what was typed
    scene.port.refusal = Error{ErrorKind::AlreadyExists, u"Peter"_s, {}, std::nullopt};
    scene.press(u"save"_s);
    QVERIFY(scene.shows(u"personNameTrouble"_s));
    scene.port.refusal = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    scene.press(u"save"_s);
    QVERIFY(scene.shows(u"personTrouble"_s));
    scene.press(u"cancelEdit"_s);
    QVERIFY(scene.button(u"edit"_s)->hasFocus());
    QVERIFY(scene.button(u"close"_s)->isEnabled());
    QCOMPARE(scene.changes, 0);
}

void PlayersTest::leavingAsksWhereSomethingWouldBeLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("save") << u"saveChanges"_s << u"Moira"_s << true;
    QTest::newRow("what is amiss is not saved") << u"saveChanges"_s << u""_s << false;
    QTest::newRow("discard") << u"discardChanges"_s << u"Moira"_s << true;
    QTest::newRow("keep editing") << u"keepEditing"_s << u"Moira"_s << false;
}

void PlayersTest::leavingAsksWhereSomethingWouldBeLost()
{
    QFETCH(QString, answer);
    QFETCH(QString, name);
    QFETCH(bool, isClosed);
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    scene.part<QLineEdit>(u"personName"_s)->setText(name);
    scene.dialog->close(); // its cross
    auto *question = scene.part<QMessageBox>(u"unsaved"_s);
    QVERIFY(question && question->isVisible() && scene.dialog->isVisible());
    scene.dialog->close();
    QCOMPARE(scene.dialog->findChildren<QMessageBox *>().size(), 1); // again asks no second time
    scene.press(answer);
    Scene::settle();
    QCOMPARE(scene.dialog->isVisible(), !isClosed);
    QCOMPARE(scene.port.saved.size(), answer == u"saveChanges"_s && isClosed ? 1U : 0U);
    if (!isClosed)
        QCOMPARE(scene.part<QLineEdit>(u"personName"_s)->text(), name);
}

void PlayersTest::leavingAsksAboutSteps()
{
    Scene scene;
    scene.open(u"John Napoleon Darling"_s);
    scene.press(u"enterSteps"_s);
    scene.part<DateField>(u"stepsDay"_s)->setDate(QDate(2026, 11, 18)); // which is no entry
    scene.dialog->close();
    QVERIFY(!scene.dialog->isVisible());

    scene.dialog->open();
    QTest::keyClicks(scene.part<QLineEdit>(u"daySteps"_s), u"8123"_s);
    scene.dialog->close();
    QVERIFY(scene.dialog->isVisible());
    scene.press(u"saveChanges"_s);
    Scene::settle();
    QCOMPARE(scene.port.steps.at(QDate(2026, 11, 18)).value, 8123);
    QVERIFY(!scene.dialog->isVisible());
}

void PlayersTest::unchangedFormsAreLeft()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    scene.dialog->close();
    QVERIFY(!scene.dialog->isVisible() && !scene.dialog->findChild<QMessageBox *>());
}

void PlayersTest::typingReplacesTheName()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    auto *name = scene.part<QLineEdit>(u"personName"_s);
    QTest::keyClicks(name, u"Moira"_s);
    QCOMPARE(name->text(), u"Moira"_s);
}

void PlayersTest::joiningDayThatIsKeptStays_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QDate>("joined");
    QTest::newRow("before the season") << false << QDate(2026, 7, 1);
    QTest::newRow("after the season") << false << QDate(2026, 12, 24);
    QTest::newRow("in more than a year") << true << QDate(2028, 2, 29);
}

void PlayersTest::joiningDayThatIsKeptStays()
{
    QFETCH(bool, isOpen);
    QFETCH(QDate, joined);
    Scene scene;
    if (isOpen)
        scene.league.season.last.reset();
    scene.port.known.front().joined = joined;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    QCOMPARE(scene.part<DateField>(u"joined"_s)->date(), joined);
    scene.press(u"save"_s);
    QCOMPARE(scene.port.saved.size(), 1U);
    QCOMPARE(scene.port.saved.front().joined, joined);
    scene.choose(u"Peter"_s);
    scene.press(u"edit"_s); // for whom it is none
    scene.part<DateField>(u"joined"_s)->setDate(joined);
    QVERIFY(scene.part<DateField>(u"joined"_s)->date() != joined);
}

void PlayersTest::whoJoinsLaterPlaysFromThen_data()
{
    QTest::addColumn<QDate>("joined");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("about");
    QTest::newRow("earlier") << QDate(2026, 11, 19) << "UTC"_ba << u"Plays since Thursday, 19 November, UTC"_s;
    QTest::newRow("today") << QDate(2026, 11, 20) << "UTC"_ba << u"Plays since Friday, 20 November, UTC"_s;
    QTest::newRow("later") << QDate(2026, 11, 21) << "UTC"_ba << u"Plays from Saturday, 21 November, UTC"_s;
    QTest::newRow("not there yet") << QDate(2026, 11, 20) << "Pacific/Pago_Pago"_ba << u"Plays from Friday, 20 November, Pacific/Pago Pago"_s;
}

void PlayersTest::whoJoinsLaterPlaysFromThen()
{
    QFETCH(QDate, joined);
    QFETCH(QByteArray, zone);
    Scene scene;
    scene.port.known.front().joined = joined;
    scene.port.known.front().zone = QTimeZone(zone);
    scene.open(u"Wendy"_s);
    QTEST(scene.words(u"playerAbout"_s), "about");
}

void PlayersTest::stepsAreEnteredByHand()
{
    Scene scene;
    scene.port.steps[QDate(2026, 11, 18)] = StepCount{7'000};
    scene.open(u"Wendy"_s);
    QVERIFY(!scene.shows(u"enterSteps"_s)); // her watch counts
    scene.choose(u"John Napoleon Darling"_s);
    scene.press(u"enterSteps"_s);
    QVERIFY(!scene.list()->isEnabled());
    auto *day = scene.part<DateField>(u"stepsDay"_s);
    auto *steps = scene.part<QLineEdit>(u"daySteps"_s);
    QCOMPARE(day->date(), QDate(2026, 11, 19)); // yesterday
    QVERIFY(steps->hasFocus());
    day->setDate(QDate(2026, 10, 31));
    QCOMPARE(day->date(), QDate(2026, 11, 1)); // the season's first
    day->setDate(QDate(2026, 11, 21));
    QCOMPARE(day->date(), QDate(2026, 11, 20)); // today
    day->setDate(QDate(2026, 11, 19));
    QCOMPARE(steps->text(), QString());
    QTest::keyClicks(steps, u"9,310"_s);
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(scene.port.steps.at(QDate(2026, 11, 19)), StepCount{9'310});
    QVERIFY(scene.words(u"stepsOutcome"_s).contains(u"9,310 steps"_s));
    QCOMPARE(scene.changes, 1);
    QVERIFY(!scene.words(u"stepsOutcome"_s).contains(u"closed"_s));
    scene.port.isSeasonClosed = true;
    QTest::keyClick(steps, Qt::Key_Return);
    QVERIFY(scene.words(u"stepsOutcome"_s).contains(u"The season had closed by then, so they do not count."_s));
    scene.port.isSeasonClosed = false;
    day->setDate(QDate(2026, 11, 18));
    QCOMPARE(steps->text(), u"7,000"_s);
    scene.press(u"closeSteps"_s);
    QVERIFY(scene.button(u"enterSteps"_s)->hasFocus());
    QVERIFY(scene.list()->isEnabled());
}

void PlayersTest::stepsThatAreRefused()
{
    Scene scene;
    scene.open(u"John Napoleon Darling"_s);
    scene.press(u"enterSteps"_s);
    auto *steps = scene.part<QLineEdit>(u"daySteps"_s);
    for (const QString &text : {QString(), u"many"_s, u"-1"_s, u"1000001"_s}) {
        steps->setText(text);
        scene.press(u"saveSteps"_s);
        QVERIFY2(scene.shows(u"dayStepsTrouble"_s), qPrintable(text));
    }
    QVERIFY(scene.port.steps.empty());
    scene.port.refusal = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    steps->setText(u"9310"_s);
    scene.press(u"saveSteps"_s);
    QVERIFY(scene.words(u"dayStepsTrouble"_s).contains(u"database"_s));
    QCOMPARE(scene.changes, 0);
}

void PlayersTest::stepsComeFromAFile()
{
    Scene scene;
    scene.open(u"John Napoleon Darling"_s);
    scene.press(u"enterSteps"_s);
    const auto choose = [&] {
        scene.press(u"importSteps"_s);
        auto *files = scene.dialog->findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(u"/srv/steps.csv"_s);
        files->close();
        Scene::settle();
    };
    choose();
    QCOMPARE(scene.port.imported.size(), 1U);
    QCOMPARE(scene.port.imported.front().second, u"/srv/steps.csv"_s);
    QCOMPARE(scene.words(u"stepsOutcome"_s), u"12 days came from the file. 2 days left out: outside the season, before the player joined, or still to come."_s);
    QCOMPARE(scene.changes, 1);
    scene.port.refusal = Error{ErrorKind::InvalidInput, {}, u"line 3: steps need a whole number"_s, std::nullopt};
    choose();
    QVERIFY(scene.words(u"stepsOutcome"_s).contains(u"line 3"_s));
    QCOMPARE(scene.changes, 1);
}

void PlayersTest::removingAsksNothingAndCanBeUndone()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    QVERIFY(!scene.shows(u"undoBar"_s));
    scene.press(u"remove"_s);
    QCOMPARE(scene.port.takenOff, std::vector<PlayerId>{scene.idOf(u"Wendy"_s)});
    QVERIFY(scene.shows(u"undoBar"_s));
    QVERIFY(scene.button(u"undo"_s)->hasFocus());
    QVERIFY(scene.words(u"undoWords"_s).startsWith(u"Wendy has left"_s));
    QVERIFY(!scene.shows(u"remove"_s));
    scene.press(u"undo"_s);
    QCOMPARE(scene.port.takenBack, scene.port.takenOff);
    QVERIFY(!scene.shows(u"undoBar"_s));
    QVERIFY(scene.shows(u"remove"_s));
    QCOMPARE(scene.changes, 2);
}

void PlayersTest::undoIsOfferedForAWhile()
{
    Scene scene;
    scene.undo = std::chrono::milliseconds(1);
    scene.open(u"Wendy"_s);
    scene.press(u"remove"_s);
    QVERIFY(QTest::qWaitFor([&] { return !scene.shows(u"undoBar"_s); }, 60'000));
    QVERIFY(scene.port.takenBack.empty());
}

void PlayersTest::undoThatComesTooLate()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"remove"_s);
    scene.port.refusal = Error{ErrorKind::NotFound, u"Wendy"_s, {}, std::nullopt};
    scene.press(u"undo"_s);
    QVERIFY(scene.shows(u"outcome"_s));
    QVERIFY(scene.port.takenBack.empty());
}

void PlayersTest::erasingAsksAndSaysWhatItDid()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"erase"_s);
    QCOMPARE(scene.words(u"eraseTitle"_s), u"Erase Wendy?"_s);
    QCOMPARE(scene.words(u"eraseWhat"_s), u"Forgotten will be: 19 days, 1 device, 2 messages, the consent to be texted."_s);
    QVERIFY(scene.words(u"eraseFiles"_s).contains(u"stepladder-2026-11-15.db, made on Sunday 07:00"_s));
    QVERIFY(scene.words(u"eraseFiles"_s).contains(u"(not there any more"_s));
    QVERIFY(scene.button(u"keep"_s)->hasFocus()); // Enter does no harm
    scene.press(u"keep"_s);
    QVERIFY(scene.port.erased.empty());

    scene.press(u"erase"_s);
    scene.press(u"eraseNow"_s);
    QCOMPARE(scene.port.erased, std::vector<PlayerId>{scene.idOf(u"Wendy"_s)});
    QVERIFY(!scene.button(u"eraseNow"_s)->isEnabled());
    Farewell farewell = scene.port.farewell;
    farewell.forgotten = {18, 1, 2, 0, 0};
    farewell.copies.pop_back();
    scene.port.endErasing(farewell);
    Scene::settle();
    QCOMPARE(scene.words(u"eraseTitle"_s), u"Wendy is forgotten"_s);
    QCOMPARE(scene.words(u"eraseWhat"_s), u"Forgotten were: 18 days, 1 device, 2 messages."_s);
    QVERIFY(scene.words(u"eraseCopies"_s).contains(u"still hold Wendy"_s));
    QVERIFY(!scene.words(u"eraseFiles"_s).contains(u"stick"_s));
    QVERIFY(!scene.shows(u"eraseLeft"_s));
    QCOMPARE(scene.changes, 1);
    QCOMPARE(scene.list()->model()->rowCount(), 6);
    QVERIFY(!scene.list()->chosen());
    QVERIFY(scene.button(u"eraseDone"_s)->hasFocus());
    scene.press(u"eraseDone"_s);
    QVERIFY(scene.list()->hasFocus());
    QVERIFY(scene.words(u"playerName"_s) != u"Wendy"_s);
}

void PlayersTest::erasingThatFailsKeepsAsking()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"erase"_s);
    scene.press(u"eraseNow"_s);
    scene.port.endErasing(failure(ErrorKind::VaultLocked));
    Scene::settle();
    QCOMPARE(scene.words(u"eraseTitle"_s), u"Erase Wendy?"_s);
    QVERIFY(scene.shows(u"eraseTrouble"_s));
    QCOMPARE(scene.changes, 0);
    scene.press(u"eraseNow"_s);
    Farewell farewell = scene.port.farewell;
    farewell.accesses.front().untold = Error{ErrorKind::Offline, {}, {}, std::nullopt};
    scene.port.endErasing(farewell);
    Scene::settle();
    QVERIFY(!scene.shows(u"eraseTrouble"_s));
    QVERIFY(scene.words(u"eraseLeft"_s).contains(u"Third-party apps"_s));
    QVERIFY(!scene.shows(u"eraseAccess"_s));
}

void PlayersTest::nothingIsLeftWhileErasing()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"erase"_s);
    scene.press(u"eraseNow"_s);
    scene.dialog->reject();
    QVERIFY(scene.dialog->isVisible());
    scene.port.endErasing(scene.port.farewell);
    Scene::settle();
    scene.dialog->reject();
    QVERIFY(!scene.dialog->isVisible());
}

void PlayersTest::exportGoesToTheChosenFile()
{
    Scene scene;
    scene.port.known.front().name = u"Wendy/Moira"_s;
    scene.open(u"Wendy/Moira"_s);
    scene.press(u"export"_s);
    auto *files = scene.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(QFileInfo(files->selectedFiles().front()).fileName(), u"Wendy-Moira.json"_s);
    Q_EMIT files->fileSelected(u"/tmp/wendy.json"_s);
    files->close();
    QCOMPARE(scene.port.exported.size(), 1U);
    QCOMPARE(scene.port.exported.front(), std::make_pair(PlayerId{1}, u"/tmp/wendy.json"_s));
    QVERIFY(scene.words(u"outcome"_s).contains(u"/tmp/wendy.json"_s));
    scene.choose(u"Peter"_s);
    QVERIFY(!scene.shows(u"outcome"_s)); // was about another one
}

void PlayersTest::exportThatFailsIsTold()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.port.refusal = Error{ErrorKind::AlreadyExists, u"/tmp/wendy.json"_s, {}, std::nullopt};
    scene.press(u"export"_s);
    auto *files = scene.dialog->findChild<QFileDialog *>();
    Q_EMIT files->fileSelected(u"/tmp/wendy.json"_s);
    files->close();
    QVERIFY(scene.shows(u"outcome"_s));
    QVERIFY(!scene.words(u"outcome"_s).contains(u"was written"_s));
}

void PlayersTest::readingsInBetweenDisturbNobody()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    scene.press(u"edit"_s);
    scene.part<QLineEdit>(u"personName"_s)->setText(u"Half a na"_s);
    scene.port.known.front().state = ConnectionState::NeedsConsent;
    scene.dialog->refresh();
    QCOMPARE(scene.part<QLineEdit>(u"personName"_s)->text(), u"Half a na"_s);
    QVERIFY(scene.shows(u"save"_s));
    scene.press(u"cancelEdit"_s);
    QVERIFY(scene.words(u"connection"_s).startsWith(u"Without access"_s));
    QCOMPARE(scene.words(u"playerName"_s), u"Wendy"_s); // still the chosen one
}

void PlayersTest::escapeLeadsBackToThePlayer_data()
{
    QTest::addColumn<QString>("player");
    QTest::addColumn<QString>("page");
    QTest::newRow("edit") << u"Wendy"_s << u"edit"_s;
    QTest::newRow("steps") << u"John Napoleon Darling"_s << u"enterSteps"_s;
    QTest::newRow("erase") << u"Wendy"_s << u"erase"_s;
}

void PlayersTest::escapeLeadsBackToThePlayer()
{
    QFETCH(QString, player);
    QFETCH(QString, page);
    Scene scene;
    scene.open(player);
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    scene.press(page);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        field->setText(u"4711"_s); // not kept
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    Scene::settle();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.list()->isEnabled());
    QCOMPARE(scene.words(u"playerName"_s), player);
    QVERIFY(scene.button(page)->hasFocus());
    QCOMPARE(scene.changes, 0);
    QVERIFY(scene.port.saved.empty() && scene.port.steps.empty() && scene.port.erased.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
}

void PlayersTest::escapeWhileErasing()
{
    Scene scene;
    scene.open(u"Wendy"_s);
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    scene.press(u"erase"_s);
    scene.press(u"eraseNow"_s);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(scene.shows(u"eraseTitle"_s)); // it is about to say what it did
    scene.port.endErasing(scene.port.farewell);
    Scene::settle();
    QCOMPARE(scene.words(u"eraseTitle"_s), u"Wendy is forgotten"_s);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    Scene::settle();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.list()->hasFocus());
    QVERIFY(!scene.shows(u"eraseTitle"_s));
}

void PlayersTest::whatCameOfItIsToldOfThePlayerAlone()
{
    Scene scene;
    scene.open(u"Peter"_s);
    scene.press(u"remove"_s);
    scene.choose(u"Wendy"_s);
    scene.dialog->tell(scene.idOf(u"Peter"_s), u"Peter has to end the access."_s);
    QVERIFY(!scene.shows(u"outcome"_s));
    scene.press(u"remove"_s);
    scene.press(u"undo"_s);
    QCOMPARE(scene.words(u"playerName"_s), u"Wendy"_s);
    QVERIFY(!scene.shows(u"outcome"_s));
    scene.choose(u"Peter"_s);
    QCOMPARE(scene.words(u"outcome"_s), u"Peter has to end the access."_s);
    QVERIFY(scene.shows(u"outcome"_s));
    scene.choose(u"Wendy"_s);
    QVERIFY(!scene.shows(u"outcome"_s));
}

void PlayersTest::byKeyboardAlone()
{
    Scene scene;
    scene.open();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QVERIFY(scene.list()->hasFocus());
    QTest::keyClick(scene.list(), Qt::Key_End);
    QCOMPARE(scene.words(u"playerName"_s), u"Hook"_s);
    QTest::keyClick(scene.list(), Qt::Key_Up); // over what stands between
    QCOMPARE(scene.words(u"playerName"_s), u"Wendy"_s);
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    };
    tabTo(u"remove"_s);
    QCOMPARE(scene.port.takenOff.size(), 1U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(scene.port.takenBack.size(), 1U);
    tabTo(u"erase"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(scene.port.erased.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
}

void PlayersTest::nothingIsCutOff()
{
    Scene scene;
    tests::setInLanguage(scene, tests::playersPictures());
    const QWidget *cut = firstCutOff(*scene.dialog, u"undoWords"_s);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : scene.dialog.get())));
    QVERIFY(scene.dialog->width() <= 1000);
}

void PlayersTest::everythingHasANameAndIsReached()
{
    Scene scene;
    tests::set(scene, tests::playersPictures());
    QApplication::setActiveWindow(scene.dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(tests::firstNameless(*scene.dialog), QString());
    const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
    QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
    QCOMPARE(tests::firstOutOfOrder(stops), QString());
}

void PlayersTest::mnemonicsAreNotTwice()
{
    Scene scene;
    tests::setInLanguage(scene, tests::playersPictures());
    QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
}

void PlayersTest::themeChangesWhileOpen()
{
    Scene scene;
    scene.open();
    const QPoint inPage(scene.dialog->width() - 12, scene.dialog->height() / 2);
    const QPoint inList(6, scene.list()->mapTo(scene.dialog.get(), QPoint(0, scene.list()->height() - 4)).y());
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        scene.appearance.setTheme(theme);
        Scene::settle();
        const QImage image = scene.dialog->grab().toImage();
        QCOMPARE(image.pixelColor(inPage), theme.surface);
        QCOMPARE(image.pixelColor(inList), theme.win);
    }
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    PlayersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_players.moc"
