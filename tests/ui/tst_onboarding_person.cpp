// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the consent: the person, the number and its code, and the last page.
#include "tests/ui/onboarding_scene.h"
#include "tests/ui/sample_board.h"
#include "ui/onboarding/code_field.h"
#include "ui/theme/date_field.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QTextCharFormat>

using namespace stepladder;
using namespace Qt::StringLiterals;
using Scene = tests::OnboardingScene;

class OnboardingPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Person
    void editsAreSaved();
    void nothingHasToBeEdited();
    void joiningStaysWithinTheSeason();
    void openSeasonIsJoinedWithinAYear();
    void calendarHasNoRedDays();
    void zonesAreSearched();
    void aPartOfAZoneIsEnough();
    void unknownZoneIsTold();
    void coloursByKeyboard();
    void usedColoursAreMarked();
    void secondDozenOfColours();
    void takenNameIsTold();
    void storeThatFailsIsTold();
    void closingLosesNothing();
    void closingAsksWhatBecomesOfEdits_data();
    void closingAsksWhatBecomesOfEdits();
    void editsThatCannotBeSavedKeepTheDialog();

    // Number
    void numberIsShownInternational();
    void countryFollowsTheNumber();
    void doubtfulNumberIsGentle();
    void wrongNumberIsTold();
    void skipIsEasy();
    void noTextChannel();
    void oneSwitchIsNeeded();
    void switchesAreKept();
    void sendingFails_data();
    void sendingFails();
    void numberThatWasConfirmedBefore();
    void answerAfterSkipping();

    // Code
    void rightCode();
    void wrongCodeCountsDown();
    void codeThatRanOut();
    void codeRunsOutByTheClock();
    void sendAgainWaits();
    void tooManyCodes();
    void lostText();
    void theAppNeedsNoNumber();
    void theAppCanBeTheOnlyWay();
    void changeNumber();
    void codeIsPasted_data();
    void codeIsPasted();
    void codeIsOneField();
    void switchesOnTheCodePage();
    void skippedWhileConfirming();
    void closedWhileConfirming();

    // Done
    void fillsInAsTheReadingArrives();
    void readingBeforeTheLastPage();
    void readingFails();
    void joinsToday();
    void byHand();
    void anotherPlayer();
    void opensTheLeaderboard();
};

void OnboardingPersonTest::editsAreSaved()
{
    Scene scene;
    scene.toPerson();
    QCOMPARE(scene.words(u"personTitle"_s), u"Wendy is in"_s);
    scene.type(u"personName"_s, u" Wendy Darling "_s);
    scene.press(u"colour4"_s);
    auto *zone = scene.part<QComboBox>(u"zone"_s);
    QCOMPARE(zone->currentText(), u"Europe/London"_s); // as the tracker said
    zone->setCurrentIndex(zone->findData("America/New_York"_ba));
    scene.part<DateField>(u"joined"_s)->setDate(QDate(2026, 11, 3));
    scene.next();
    QCOMPARE(scene.port.saved.size(), size_t(1));
    const Player &saved = scene.port.saved.front();
    QCOMPARE(saved.id, PlayerId{7});
    QCOMPARE(saved.name, u"Wendy Darling"_s);
    QCOMPARE(saved.colour, 4);
    QCOMPARE(saved.zone, QTimeZone("America/New_York"));
    QCOMPARE(saved.joined, QDate(2026, 11, 3));
    QCOMPARE(scene.changed.size(), size_t(1));
    QVERIFY(scene.shows(u"mobile"_s));
}

void OnboardingPersonTest::nothingHasToBeEdited()
{
    Scene scene;
    scene.toPerson();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Player expected = tests::ScriptedEnrolment::playerOf(scene.port.applicants.back());
    const Player &saved = scene.port.saved.front();
    QCOMPARE(saved.name, expected.name);
    QCOMPARE(saved.colour, expected.colour);
    QCOMPARE(saved.zone, expected.zone);
    QCOMPARE(saved.joined, expected.joined);
}

void OnboardingPersonTest::joiningStaysWithinTheSeason()
{
    Scene scene;
    scene.toPerson();
    auto *joined = scene.part<DateField>(u"joined"_s);
    QCOMPARE(joined->date(), QDate(2026, 11, 20));
    QVERIFY(joined->accessibleDescription().contains(u"Counts from today."_s));
    joined->setDate(QDate(2026, 12, 1));
    QCOMPARE(joined->date(), QDate(2026, 11, 30));
    joined->setDate(QDate(2026, 10, 1));
    QCOMPARE(joined->date(), QDate(2026, 11, 1));
    QVERIFY(joined->accessibleDescription().contains(u"every day counts"_s));
}

void OnboardingPersonTest::openSeasonIsJoinedWithinAYear()
{
    Scene scene;
    scene.league.season.last.reset();
    scene.toPerson();
    auto *joined = scene.part<DateField>(u"joined"_s);
    joined->setDate(QDate(2101, 1, 1));
    QCOMPARE(joined->date(), QDate(2027, 11, 20));
    joined->setText(u"20/11/2101"_s);
    scene.next();
    QVERIFY2(scene.words(u"joinedTrouble"_s).contains(u"20/11/2027"_s), qPrintable(scene.words(u"joinedTrouble"_s)));
    QVERIFY(scene.port.saved.empty());
}

void OnboardingPersonTest::calendarHasNoRedDays()
{
    Scene scene;
    scene.toPerson();
    auto *joined = scene.part<DateField>(u"joined"_s);
    QTest::keyClick(joined, Qt::Key_F4);
    const auto *calendar = joined->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->weekdayTextFormat(Qt::Sunday).foreground().color(), Theme::light().text);
    scene.appearance.setTheme(Theme::dark());
    QCOMPARE(calendar->weekdayTextFormat(Qt::Sunday).foreground().color(), Theme::dark().text);
}

void OnboardingPersonTest::zonesAreSearched()
{
    Scene scene;
    scene.toPerson();
    auto *zone = scene.part<QComboBox>(u"zone"_s);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"new yo"_s);
    QCompleter *completer = zone->completer();
    QVERIFY(completer->completionCount() >= 1);
    QCOMPARE(completer->currentCompletion(), u"America/New York"_s);
    zone->lineEdit()->setText(u"america/new york"_s);
    scene.next();
    QCOMPARE(scene.port.saved.front().zone, QTimeZone("America/New_York"));
}

void OnboardingPersonTest::aPartOfAZoneIsEnough()
{
    Scene scene;
    scene.toPerson();
    auto *zone = scene.part<QComboBox>(u"zone"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"lisb"_s);
    QTest::keyClick(zone->completer()->popup(), Qt::Key_Tab);
    QVERIFY(!zone->hasFocus());
    QCOMPARE(zone->currentText(), u"Europe/Lisbon"_s); // as it will be kept
    zone->lineEdit()->setText(u"be"_s); // Berlin, Belgrade, Beirut, …
    scene.next();
    QVERIFY(scene.words(u"zoneTrouble"_s).contains(u"Type a city, such as Berlin"_s));
    zone->lineEdit()->setText(u"berlin"_s);
    scene.next();
    QCOMPARE(scene.port.saved.size(), size_t(1));
    QCOMPARE(scene.port.saved.front().zone, QTimeZone("Europe/Berlin"));
}

void OnboardingPersonTest::unknownZoneIsTold()
{
    Scene scene;
    scene.toPerson();
    auto *zone = scene.part<QComboBox>(u"zone"_s);
    zone->lineEdit()->setText(u"Neverland"_s);
    scene.next();
    QVERIFY(scene.port.saved.empty());
    QVERIFY(scene.words(u"zoneTrouble"_s).contains(u"There is no such time zone."_s));
    QVERIFY(zone->hasFocus());
}

void OnboardingPersonTest::coloursByKeyboard()
{
    Scene scene;
    scene.toPerson();
    QVERIFY(scene.button(u"colour2"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"colour2"_s); // the chosen one
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(scene.button(u"colour3"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"zone"_s); // one stop for all colours
    scene.next();
    QCOMPARE(scene.port.saved.front().colour, 3);
}

void OnboardingPersonTest::usedColoursAreMarked()
{
    Scene scene;
    scene.port.known = {tests::ScriptedEnrolment::named(u"Peter"_s, 1)};
    scene.toPerson();
    QCOMPARE(scene.button(u"colour0"_s)->accessibleName(), u"Lagoon, used by Peter"_s);
    QCOMPARE(scene.button(u"colour1"_s)->accessibleName(), u"Ember"_s);
    QVERIFY(!scene.shows(u"colour12"_s));
}

void OnboardingPersonTest::secondDozenOfColours()
{
    Scene scene;
    scene.port.known.clear();
    for (int colour = 0; colour < 12; ++colour) {
        Player player = tests::ScriptedEnrolment::named(u"P%1"_s.arg(colour), 20 + colour);
        player.colour = colour;
        scene.port.known.push_back(player);
    }
    scene.toPerson();
    QVERIFY(scene.shows(u"colour12"_s));
    QCOMPARE(scene.button(u"colour23"_s)->accessibleName(), u"Slate, ringed"_s);
}

void OnboardingPersonTest::takenNameIsTold()
{
    Scene scene;
    scene.toPerson();
    scene.port.refusal = Error{ErrorKind::AlreadyExists, u"Peter"_s, {}, std::nullopt};
    scene.type(u"personName"_s, u"Peter"_s);
    scene.next();
    QCOMPARE(scene.words(u"personNameTrouble"_s), sentence(*scene.port.refusal));
    QVERIFY(scene.changed.empty());
    scene.type(u"personName"_s, u"  "_s);
    scene.next();
    QCOMPARE(scene.words(u"personNameTrouble"_s), u"Give the player a name."_s);
}

void OnboardingPersonTest::storeThatFailsIsTold()
{
    Scene scene;
    scene.toPerson();
    scene.port.refusal = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    scene.next();
    QCOMPARE(scene.words(u"personTrouble"_s), sentence(*scene.port.refusal));
    QVERIFY(scene.shows(u"personName"_s));
}

void OnboardingPersonTest::closingLosesNothing()
{
    Scene scene;
    scene.toPerson();
    QCOMPARE(scene.added.size(), size_t(1));
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(scene.port.saved.empty());
}

void OnboardingPersonTest::closingAsksWhatBecomesOfEdits_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("saved");
    QTest::addColumn<bool>("closes");
    QTest::newRow("save") << u"saveChanges"_s << QStringList{u"Moira"_s} << true;
    QTest::newRow("discard") << u"discardChanges"_s << QStringList() << true;
    QTest::newRow("keep editing") << u"keepEditing"_s << QStringList() << false;
}

void OnboardingPersonTest::closingAsksWhatBecomesOfEdits()
{
    QFETCH(QString, button);
    QFETCH(QStringList, saved);
    QFETCH(bool, closes);
    Scene scene;
    scene.toPerson();
    scene.type(u"personName"_s, u"Moira"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"unsaved"_s));
    scene.press(button);
    QCOMPARE(scene.dialog->isVisible(), !closes);
    QStringList names;
    for (const Player &player : scene.port.saved)
        names.append(player.name);
    QCOMPARE(names, saved);
    QCOMPARE(scene.changed.size(), static_cast<size_t>(saved.size()));
    if (closes)
        return;
    scene.next(); // what was saved is not asked about
    scene.press(u"back"_s);
    scene.dialog->close();
    QVERIFY(!scene.dialog->isVisible());
}

void OnboardingPersonTest::editsThatCannotBeSavedKeepTheDialog()
{
    Scene scene;
    scene.toPerson();
    scene.type(u"personName"_s, QString());
    scene.dialog->close();
    QVERIFY(scene.shows(u"unsaved"_s));
    scene.press(u"saveChanges"_s);
    QVERIFY(scene.dialog->isVisible());
    QCOMPARE(scene.words(u"personNameTrouble"_s), u"Give the player a name."_s);
    scene.type(u"personName"_s, u"Moira"_s);
    scene.next(); // and goes on as ever
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"mobile"_s));
}

void OnboardingPersonTest::numberIsShownInternational()
{
    Scene scene;
    scene.toNumber();
    auto *mobile = scene.field(u"mobile"_s);
    QVERIFY(mobile->hasFocus());
    QCOMPARE(scene.part<QComboBox>(u"country"_s)->currentData().toString(), u"GB"_s); // from the time zone
    QTest::keyClicks(mobile, u"07400 123456"_s);
    QCOMPARE(mobile->accessibleDescription(), u"+44 7400 123456"_s);
    scene.next();
    QCOMPARE(scene.port.numbers, QStringList{u"+447400123456"_s});
}

void OnboardingPersonTest::countryFollowsTheNumber()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"+49 1512 3456789"_s);
    QCOMPARE(scene.part<QComboBox>(u"country"_s)->currentData().toString(), u"DE"_s);
    QCOMPARE(scene.field(u"mobile"_s)->accessibleDescription(), u"+49 1512 3456789"_s);
}

void OnboardingPersonTest::doubtfulNumberIsGentle()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"07700 900118"_s); // kept for films
    QVERIFY(scene.words(u"mobileTrouble"_s).contains(u"it can be used all the same"_s));
    QVERIFY(!scene.field(u"mobile"_s)->property("error").toBool());
    scene.next();
    QCOMPARE(scene.port.numbers, QStringList{u"+447700900118"_s});
}

void OnboardingPersonTest::wrongNumberIsTold()
{
    Scene scene;
    scene.toNumber();
    QVERIFY(!scene.button(u"continue"_s)->isEnabled()); // nothing to send a code to
    scene.type(u"mobile"_s, u"12"_s);
    QVERIFY(!scene.shows(u"mobileTrouble"_s)); // not while typing
    scene.next();
    QVERIFY(scene.shows(u"mobileTrouble"_s));
    QVERIFY(scene.field(u"mobile"_s)->property("error").toBool());
    QVERIFY(scene.port.numbers.isEmpty());
}

void OnboardingPersonTest::skipIsEasy()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    QVERIFY(scene.shows(u"doneTitle"_s));
    QCOMPARE(scene.words(u"doneNumberWhat"_s), u"No text messages"_s);
    QVERIFY(scene.dialog->isVisible());
}

void OnboardingPersonTest::noTextChannel()
{
    Scene scene;
    scene.port.ways.clear();
    scene.toNumber();
    QVERIFY(!scene.shows(u"mobile"_s));
    QVERIFY(scene.words(u"numberWords"_s).contains(u"no text channel"_s));
    QVERIFY(!scene.shows(u"cancel"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(scene.shows(u"doneTitle"_s));
}

void OnboardingPersonTest::oneSwitchIsNeeded()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"07400 123456"_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    scene.choose(u"wantsResult"_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    scene.choose(u"wantsBattery"_s);
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    scene.choose(u"wantsResult"_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
}

void OnboardingPersonTest::switchesAreKept()
{
    Scene scene;
    scene.toNumber();
    scene.choose(u"wantsResult"_s);
    scene.sendCode();
    QCOMPARE(scene.port.choices, (std::vector{std::pair(false, true)}));
    QVERIFY(!scene.button(u"wantsResultLater"_s)->isChecked());
    QVERIFY(scene.button(u"wantsBatteryLater"_s)->isChecked());
}

void OnboardingPersonTest::sendingFails_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::OptedOut, ErrorKind::TooManyCodes, ErrorKind::NoTextChannel, ErrorKind::Offline,
                                 ErrorKind::VaultLocked, ErrorKind::NumberKeyLost, ErrorKind::StoreFailed})
        QTest::newRow(qPrintable(word(kind))) << kind;
}

void OnboardingPersonTest::sendingFails()
{
    QFETCH(ErrorKind, kind);
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"07400 123456"_s);
    scene.next();
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    const Error error{kind, u"+44******3456"_s, {}, std::chrono::seconds(40)};
    scene.port.number.answer(tl::unexpected(error));
    Scene::settle();
    QCOMPARE(scene.words(u"numberOutcome"_s), sentence(error));
    QCOMPARE(scene.field(u"mobile"_s)->text(), u"07400 123456"_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    QVERIFY(scene.port.choices.empty());
}

void OnboardingPersonTest::numberThatWasConfirmedBefore()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"07400 123456"_s);
    scene.next();
    scene.port.number.answer(Texting::Entered{scene.consentFor(u"+447400123456"_s, true), false});
    Scene::settle();
    QVERIFY(scene.shows(u"code"_s) || scene.shows(u"doneTitle"_s));
}

void OnboardingPersonTest::answerAfterSkipping()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"07400 123456"_s);
    scene.next();
    scene.press(u"cancel"_s);
    scene.port.number.answer(Texting::Entered{scene.consentFor(u"+447400123456"_s), false});
    Scene::settle();
    QVERIFY(scene.shows(u"doneTitle"_s));
}

void OnboardingPersonTest::rightCode()
{
    Scene scene;
    scene.toCode();
    QCOMPARE(scene.words(u"sentTo"_s), u"Sent to +44 7700 900118."_s);
    QCOMPARE(scene.words(u"codeLife"_s), u"Valid for 10:00 more. 5 tries left."_s);
    auto *code = scene.part<CodeField>(u"code"_s);
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, u"41829"_s);
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    QTest::keyClicks(code, u"3"_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(scene.port.codes, QStringList{u"418293"_s});
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    scene.port.confirmation.answer(scene.consentFor(u"+447700900118"_s, true));
    Scene::settle();
    QVERIFY(scene.shows(u"doneTitle"_s));
    QCOMPARE(scene.words(u"doneNumberWhat"_s), u"+44 7700 900118"_s);
    QCOMPARE(scene.words(u"doneNumberMore"_s), u"Confirmed, results and battery"_s);
}

void OnboardingPersonTest::wrongCodeCountsDown()
{
    Scene scene;
    scene.toCode();
    auto *code = scene.part<CodeField>(u"code"_s);
    for (const int left : {4, 1}) {
        QTest::keyClicks(code, u"000000"_s);
        scene.next();
        scene.port.code->triesLeft = left;
        scene.port.confirmation.answer(failure(ErrorKind::WrongCode));
        Scene::settle();
        const QString tries = left == 1 ? u"One try left."_s : u"4 tries left."_s;
        QCOMPARE(scene.words(u"codeTrouble"_s), u"That is not the code. "_s + tries);
        QCOMPARE(scene.words(u"codeLife"_s), u"Valid for 10:00 more."_s); // once is enough
        QVERIFY(code->text().isEmpty() && code->hasFocus());
        QVERIFY(code->property("error").toBool());
    }
    QTest::keyClicks(code, u"1"_s);
    QVERIFY(!scene.shows(u"codeTrouble"_s));
    QVERIFY(scene.words(u"codeLife"_s).endsWith(u"One try left."_s));
}

void OnboardingPersonTest::codeThatRanOut()
{
    Scene scene;
    scene.toCode();
    QTest::keyClicks(scene.field(u"code"_s), u"000000"_s);
    scene.clock.set(scene.clock.now().addSecs(61));
    scene.next();
    scene.port.code.reset();
    scene.port.confirmation.answer(failure(ErrorKind::NoCode));
    Scene::settle();
    QCOMPARE(scene.words(u"codeLife"_s), u"This code has run out. Send a new one?"_s);
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    QVERIFY(qobject_cast<QPushButton *>(scene.button(u"sendAgain"_s))->isDefault());
    scene.press(u"sendAgain"_s);
    QCOMPARE(scene.port.numbers.size(), 2);
    scene.port.code = WaitingCode{scene.clock.now().addSecs(600), 5, scene.clock.now().addSecs(60)};
    scene.port.number.answer(Texting::Entered{scene.consentFor(u"+447700900118"_s), false});
    Scene::settle();
    QVERIFY(scene.words(u"codeLife"_s).startsWith(u"Valid for 10:00 more."_s));
    QVERIFY(scene.words(u"codeTrouble"_s).contains(u"A new code is on its way."_s));
    QVERIFY(!scene.field(u"code"_s)->isReadOnly());
}

void OnboardingPersonTest::codeRunsOutByTheClock()
{
    Scene scene;
    scene.toCode();
    scene.clock.set(scene.clock.now().addSecs(108));
    QVERIFY(QTest::qWaitFor([&] { return scene.words(u"codeLife"_s).startsWith(u"Valid for 8:12 more."_s); }, 60'000));
    scene.clock.set(scene.clock.now().addSecs(600));
    QVERIFY(QTest::qWaitFor([&] { return scene.words(u"codeLife"_s) == u"This code has run out. Send a new one?"_s; }, 60'000));
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    QVERIFY(scene.field(u"code"_s)->text().isEmpty());
}

void OnboardingPersonTest::sendAgainWaits()
{
    Scene scene;
    scene.toCode();
    QCOMPARE(scene.button(u"sendAgain"_s)->text(), u"Send again in 1:00"_s);
    QVERIFY(!scene.button(u"sendAgain"_s)->isEnabled());
    scene.clock.set(scene.clock.now().addSecs(22));
    QVERIFY(QTest::qWaitFor([&] { return scene.button(u"sendAgain"_s)->text() == u"Send again in 0:38"_s; }, 60'000));
    scene.clock.set(scene.clock.now().addSecs(38));
    QVERIFY(QTest::qWaitFor([&] { return scene.button(u"sendAgain"_s)->isEnabled(); }, 60'000));
}

void OnboardingPersonTest::tooManyCodes()
{
    Scene scene;
    scene.toCode();
    scene.clock.set(scene.clock.now().addSecs(61));
    QVERIFY(QTest::qWaitFor([&] { return scene.button(u"sendAgain"_s)->isEnabled(); }, 60'000));
    scene.press(u"sendAgain"_s);
    scene.port.number.answer(tl::unexpected(Error{ErrorKind::TooManyCodes, {}, {}, std::chrono::seconds(300)}));
    Scene::settle();
    QCOMPARE(scene.button(u"sendAgain"_s)->text(), u"Send again in 5:00"_s);
    QVERIFY(scene.words(u"codeTrouble"_s).contains(u"Enough codes were sent"_s));
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s); // the former code is still good
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
}

void OnboardingPersonTest::lostText()
{
    Scene scene;
    scene.toNumber();
    scene.type(u"mobile"_s, u"+447700900118"_s);
    scene.next();
    scene.port.code = WaitingCode{scene.clock.now().addSecs(600), 5, scene.clock.now().addSecs(60)};
    scene.port.number.answer(Texting::Entered{scene.consentFor(u"+447700900118"_s), true});
    Scene::settle();
    QVERIFY(scene.words(u"codeTrouble"_s).contains(u"We do not know whether the text went out."_s));
}

void OnboardingPersonTest::theAppNeedsNoNumber()
{
    Scene scene;
    scene.port.ways = {ChannelKind::Sms, ChannelKind::Ntfy};
    scene.toNumber();
    QVERIFY(scene.shows(u"mobile"_s) && scene.shows(u"textWay"_s));
    scene.chooseApp();
    QVERIFY(!scene.shows(u"mobile"_s));
    QVERIFY(scene.words(u"numberWords"_s).contains(u"without a number"_s));
    scene.next();
    QCOMPARE(scene.port.topics, 1);
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    scene.giveAddress();
    QCOMPARE(scene.words(u"codeTitle"_s), u"Type the code from the ntfy app"_s);
    QVERIFY(scene.words(u"sentTo"_s).contains(u"Wendy"_s));
    QCOMPARE(scene.field(u"topicAddress"_s)->text(), u"https://ntfy.example.org/stepladder-a1b2c3"_s);
    scene.press(u"copyAddress"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://ntfy.example.org/stepladder-a1b2c3"_s);
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.port.confirmation.answer(scene.consentFor(u"ntfy:f1"_s, true));
    Scene::settle();
    QCOMPARE(scene.words(u"doneNumberWhat"_s), u"The ntfy app"_s);
    QVERIFY(scene.field(u"topicAddress"_s)->text().isEmpty()); // it is for the phone's owner alone
}

void OnboardingPersonTest::theAppCanBeTheOnlyWay()
{
    Scene scene;
    scene.port.ways = {ChannelKind::Ntfy};
    scene.toNumber();
    QVERIFY(!scene.shows(u"mobile"_s) && !scene.shows(u"textWay"_s));
    scene.next();
    scene.port.topic.answer(tl::unexpected(Error{ErrorKind::VaultLocked, {}, {}, std::nullopt}));
    Scene::settle();
    QCOMPARE(scene.words(u"numberOutcome"_s), sentence(Error{ErrorKind::VaultLocked, {}, {}, std::nullopt}));
    scene.next();
    scene.giveAddress();
    scene.press(u"changeNumber"_s);
    QVERIFY(scene.shows(u"numberTitle"_s));
}

void OnboardingPersonTest::changeNumber()
{
    Scene scene;
    scene.toCode();
    scene.press(u"changeNumber"_s);
    QCOMPARE(scene.field(u"mobile"_s)->text(), u"+447700900118"_s);
    QVERIFY(scene.field(u"mobile"_s)->hasFocus());
    scene.type(u"mobile"_s, u"07400 123456"_s);
    scene.next();
    QCOMPARE(scene.port.numbers.back(), u"+447400123456"_s);
}

void OnboardingPersonTest::codeIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"418293"_s << u"418293"_s;
    QTest::newRow("grouped") << u"418 293"_s << u"418293"_s;
    QTest::newRow("words around it") << u"Stepladder: code 418293 turns on texts"_s << u"418293"_s;
    QTest::newRow("line breaks") << u"418293\n"_s << u"418293"_s;
    QTest::newRow("too long") << u"4182931"_s << u"418293"_s;
    QTest::newRow("digits of another script") << u"\u0664\u0661\u0668\u0662\u0669\u0663"_s << u"418293"_s;
    QTest::newRow("no digits") << u"hello"_s << QString();
}

void OnboardingPersonTest::codeIsPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    Scene scene;
    scene.toCode();
    auto *field = scene.part<CodeField>(u"code"_s);
    QTest::keyClicks(field, u"12"_s);
    field->selectAll();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), code);
    QCOMPARE(scene.button(u"continue"_s)->isEnabled(), code.size() == 6);
}

void OnboardingPersonTest::codeIsOneField()
{
    Scene scene;
    scene.toCode();
    auto *field = scene.part<CodeField>(u"code"_s);
    QVERIFY(!field->accessibleName().isEmpty());
    QTest::keyClicks(field, u"4x1-8"_s);
    QCOMPARE(field->text(), u"418"_s);
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), u"18"_s);
    QTest::keyClicks(field, u"4"_s);
    QCOMPARE(field->text(), u"418"_s);
    QCOMPARE(field->cursorPosition(), 1);
    // A click on a cell goes to its digit.
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(140, 30));
    QCOMPARE(field->cursorPosition(), 2);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus()); // one stop
}

void OnboardingPersonTest::switchesOnTheCodePage()
{
    Scene scene;
    scene.toCode();
    scene.choose(u"wantsBatteryLater"_s);
    QCOMPARE(scene.port.choices.back(), std::pair(true, false));
}

void OnboardingPersonTest::skippedWhileConfirming()
{
    Scene scene;
    scene.toCode();
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.press(u"cancel"_s);
    scene.port.confirmation.answer(failure(ErrorKind::WrongCode));
    Scene::settle();
    QVERIFY(scene.shows(u"doneTitle"_s));
}

void OnboardingPersonTest::closedWhileConfirming()
{
    Scene scene;
    scene.toCode();
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.dialog.reset();
    scene.port.confirmation.answer(scene.consentFor(u"+447700900118"_s, true));
    Scene::settle();
    QVERIFY(!scene.dialog);
}

void OnboardingPersonTest::fillsInAsTheReadingArrives()
{
    Scene scene;
    scene.toConsent();
    Player player = tests::ScriptedEnrolment::playerOf(scene.port.applicants.back());
    player.joined = QDate(2026, 11, 1);
    scene.port.consent.answer(player);
    Scene::settle();
    scene.next();
    scene.press(u"cancel"_s);
    QCOMPARE(scene.words(u"doneConnectionWhat"_s), u"Google Health connected"_s);
    QCOMPARE(scene.words(u"doneDaysWhat"_s), u"The first days are being read"_s);
    QCOMPARE(scene.words(u"donePlace"_s), u"Lagoon League, from 1 Nov, Europe/London"_s);
    const Board sample = sample::thursday();
    BoardRow row = sample.rows.at(3);
    row.player = player;
    scene.port.shown.rows = {row};
    scene.dialog->readingEnded(std::nullopt);
    QCOMPARE(scene.words(u"doneDeviceWhat"_s), row.device->model);
    QVERIFY(scene.words(u"doneDeviceMore"_s).contains(u"73%"_s));
    QCOMPARE(scene.words(u"doneDaysWhat"_s), u"30 days read"_s);
    QVERIFY(scene.words(u"doneDaysMore"_s).startsWith(u"Rank 4, "_s));
}

void OnboardingPersonTest::readingBeforeTheLastPage()
{
    Scene scene;
    scene.toPerson();
    scene.dialog->readingEnded(Error{ErrorKind::ServiceDown, u"Google"_s, {}, std::nullopt});
    scene.next();
    scene.press(u"cancel"_s);
    QCOMPARE(scene.words(u"doneDaysWhat"_s), u"The first days could not be read"_s);
}

void OnboardingPersonTest::readingFails()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    const Error error{ErrorKind::Offline, u"Google"_s, {}, std::nullopt};
    scene.dialog->readingEnded(error);
    QCOMPARE(scene.words(u"doneDaysMore"_s), sentence(error));
    scene.dialog->readingEnded(std::nullopt); // the next one went well
    QVERIFY(scene.words(u"doneDaysMore"_s) != sentence(error));
}

void OnboardingPersonTest::joinsToday()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    scene.dialog->readingEnded(std::nullopt);
    QCOMPARE(scene.words(u"doneDaysWhat"_s), u"The first day is still being walked"_s);
}

void OnboardingPersonTest::byHand()
{
    Scene scene;
    scene.open().choose(u"manual"_s);
    scene.type(u"name"_s, u"John"_s);
    scene.next();
    scene.next();
    scene.press(u"cancel"_s);
    QCOMPARE(scene.words(u"doneConnectionWhat"_s), u"Steps by hand, or from a file"_s);
    QVERIFY(!scene.shows(u"doneDevice"_s));
    QVERIFY(!scene.shows(u"doneDays"_s));
}

void OnboardingPersonTest::anotherPlayer()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"continue"_s);
    scene.press(u"cancel"_s); // "Add another player"
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.field(u"name"_s)->text().isEmpty());
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    QVERIFY(!scene.shows(u"back"_s));
    scene.type(u"name"_s, u"Nibs"_s);
    scene.next();
    QCOMPARE(scene.port.applicants.back().name, u"Nibs"_s);
}

void OnboardingPersonTest::opensTheLeaderboard()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    QSignalSpy accepted(scene.dialog.get(), &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

QTEST_MAIN(OnboardingPersonTest)
#include "tst_onboarding_person.moc"
