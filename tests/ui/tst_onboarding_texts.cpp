// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of somebody who plays already: a number, the code that waits for it, and their end; and what the last page tells.
#include "tests/ui/onboarding_scene.h"
#include "ui/onboarding/step_list.h"

using namespace stepladder;
using namespace Qt::StringLiterals;
using Scene = tests::OnboardingScene;

namespace {

const QString wendys = u"+447700900118"_s;

/// Wendy, who plays already, with what is known of her phone.
struct TextsScene : Scene {
    Player wendy = tests::ScriptedEnrolment::named(u"Wendy"_s, 7);

    TextsScene &come()
    {
        open();
        dialog->enterTexts(wendy);
        settle();
        return *this;
    }
    TextConsent app(bool isConfirmed)
    {
        TextConsent consent = consentFor(u"ntfy:f1"_s, isConfirmed);
        consent.wording = ntfyConsentWording;
        return consent;
    }
    TextConsent ended(TextConsent consent) const
    {
        consent.optOut = OptOut{clock.now(), OptOutReason::AskedOrganiser};
        return consent;
    }
    QString stepsTold() const { return dialog->findChild<StepList *>()->accessibleDescription(); }
};

} // namespace

class OnboardingTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberIsEnteredAndConfirmed();
    void codeThatWaitsIsTaken();
    void codeInTheAppIsTaken();
    void codeThatRanOutIsSentAnew();
    void confirmedNumberChangesItsWishes();
    void anotherNumberNeedsACode();
    void whoHasTheNumberIsNamed();
    void refusedNumberHasNoOtherRemark();
    void switchesAreOfThePlayer();
    void textsEnd_data();
    void textsEnd();
    void endThatFailsIsTold();
    void endedNumberIsNotOfferedAgain();
    void consentThatCannotBeReadIsTold();
    void closingDoesNothing();
    void closingAsksWhatBecomesOfWishes_data();
    void closingAsksWhatBecomesOfWishes();
    void closingAsksWhatBecomesOfANumber_data();
    void closingAsksWhatBecomesOfANumber();
    void closingAsksNothingWhereNothingIsLost();
    void anAddressIsShownBeforeTheEnd();
    void withoutAChannelTheSettingsAreNext();
    void whoComesBackIsToldOfTheirTexts_data();
    void whoComesBackIsToldOfTheirTexts();
    void nextPlayerIsAnAddition();
    void otherPersonThanReconnectedIsAnAddition();
};

void OnboardingTextsTest::numberIsEnteredAndConfirmed()
{
    TextsScene scene;
    scene.come();
    QCOMPARE(scene.dialog->windowTitle(), u"Texts to Wendy"_s);
    QCOMPARE(scene.stepsTold(), u"Step 1 of 2: Texts"_s);
    QVERIFY(scene.field(u"mobile"_s)->hasFocus());
    QVERIFY(!scene.shows(u"textState"_s) && !scene.shows(u"endTexts"_s) && !scene.shows(u"back"_s));
    scene.sendCode();
    QVERIFY(scene.shows(u"code"_s));
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.port.confirmation.answer(scene.consentFor(wendys, true));
    Scene::settle();
    QCOMPARE(scene.words(u"doneTitle"_s), u"Wendy gets text messages"_s);
    QCOMPARE(scene.words(u"doneNumberWhat"_s), u"+44 7700 900118"_s);
    QCOMPARE(scene.stepsTold(), u"All steps are done"_s);
    for (const QString &other : {u"doneConnection"_s, u"doneDevice"_s, u"doneDays"_s, u"cancel"_s})
        QVERIFY2(!scene.shows(other), qPrintable(other));
    QVERIFY(scene.added.empty());
    scene.next();
    QVERIFY(!scene.dialog->isVisible());
}

void OnboardingTextsTest::codeThatWaitsIsTaken()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys);
    scene.port.code = WaitingCode{scene.clock.now().addSecs(300), 5, scene.clock.now()};
    scene.come();
    QVERIFY(scene.field(u"code"_s)->hasFocus());
    QCOMPARE(scene.words(u"sentTo"_s), u"Sent to +44 7700 900118."_s);
    QVERIFY(scene.port.numbers.isEmpty()); // no other one is sent
    scene.press(u"changeNumber"_s);
    QCOMPARE(scene.field(u"mobile"_s)->text(), u"+44 7700 900118"_s);
    QVERIFY(scene.words(u"textState"_s).contains(u"is not confirmed"_s));
    QVERIFY(!scene.shows(u"back"_s));
    QVERIFY(!scene.shows(u"endTexts"_s)); // which nothing is sent to
}

void OnboardingTextsTest::codeInTheAppIsTaken()
{
    TextsScene scene;
    scene.port.ways = {ChannelKind::Ntfy};
    scene.port.consentToTexts = scene.app(false);
    scene.port.code = WaitingCode{scene.clock.now().addSecs(300), 5, scene.clock.now()};
    scene.come();
    QVERIFY(scene.field(u"code"_s)->hasFocus());
    QCOMPARE(scene.words(u"sentTo"_s), u"It is in the ntfy app on the phone of Wendy."_s);
    QVERIFY(!scene.shows(u"topicAddress"_s)); // which was told when it was made
    scene.press(u"sendAgain"_s);
    scene.port.topic.answer(EnteredTopic{Texting::Entered{scene.app(false), false}, Secret(QByteArray("https://ntfy.example.org/a"))});
    Scene::settle();
    QCOMPARE(scene.field(u"topicAddress"_s)->text(), u"https://ntfy.example.org/a"_s);
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.port.confirmation.answer(scene.app(true));
    Scene::settle();
    QCOMPARE(scene.words(u"doneTitle"_s), u"Wendy gets notifications"_s);
}

void OnboardingTextsTest::codeThatRanOutIsSentAnew()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys);
    scene.come();
    QVERIFY(!scene.shows(u"code"_s));
    QCOMPARE(scene.field(u"mobile"_s)->text(), u"+44 7700 900118"_s);
    scene.next();
    QCOMPARE(scene.port.numbers, QStringList{wendys});
}

void OnboardingTextsTest::confirmedNumberChangesItsWishes()
{
    TextsScene scene;
    TextConsent consent = scene.consentFor(wendys, true);
    consent.wantsResult = false;
    scene.port.consentToTexts = consent;
    scene.come();
    QCOMPARE(scene.words(u"textState"_s), u"+44 7700 900118 is confirmed."_s);
    auto *result = scene.part<QCheckBox>(u"wantsResult"_s);
    QVERIFY(!result->isChecked() && scene.part<QCheckBox>(u"wantsBattery"_s)->isChecked());
    QCOMPARE(scene.button(u"continue"_s)->text(), u"&Save"_s);
    QVERIFY(!scene.shows(u"mobileTrouble"_s)); // the number is kept for films, and works
    result->click();
    scene.next();
    QCOMPARE(scene.port.choices, (std::vector<std::pair<bool, bool>>{{true, true}}));
    QVERIFY(scene.port.numbers.isEmpty()); // it needs no code
    QCOMPARE(scene.words(u"doneNumberMore"_s), u"Confirmed, results and battery"_s);
}

void OnboardingTextsTest::anotherNumberNeedsACode()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys, true);
    scene.come();
    scene.type(u"mobile"_s, u"+447700900999"_s);
    QVERIFY(scene.shows(u"mobileTrouble"_s));
    QCOMPARE(scene.button(u"continue"_s)->text(), u"Send &code"_s);
    scene.next();
    QCOMPARE(scene.port.numbers, QStringList{u"+447700900999"_s});
}

void OnboardingTextsTest::whoHasTheNumberIsNamed()
{
    TextsScene scene;
    const auto peters = [&scene](PlayerId player) {
        TextConsent consent = scene.consentFor(u"+447700900999"_s, true);
        consent.player = player;
        return consent;
    };
    scene.port.known = {tests::ScriptedEnrolment::named(u"Peter"_s, 1), tests::ScriptedEnrolment::named(u"Nibs"_s, 2),
                        tests::ScriptedEnrolment::named(u"Curly"_s, 3), tests::ScriptedEnrolment::named(u"Tootles"_s, 4), scene.wendy};
    TextConsent quiet = peters({2}), unconfirmed = peters({3});
    quiet.wantsResult = quiet.wantsBattery = false;
    unconfirmed.confirmedAt = {};
    scene.port.consentsOfOthers = {peters({1}), quiet, unconfirmed, scene.ended(peters({4})), peters({55}), peters(scene.wendy.id)}; // 55 is of another league
    scene.come();
    scene.type(u"mobile"_s, wendys);
    QVERIFY(!scene.shows(u"numberShared"_s));
    scene.type(u"mobile"_s, u"07700 900999"_s);
    QVERIFY(scene.shows(u"numberShared"_s));
    QCOMPARE(scene.words(u"numberShared"_s), u"Peter gets texts on this number, too."_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    TextsScene several;
    several.port.known = scene.port.known;
    several.port.consentsOfOthers = {peters({1}), peters({3})};
    several.come();
    several.type(u"mobile"_s, u"07700 900999"_s);
    QCOMPARE(several.words(u"numberShared"_s), u"Peter and Curly get texts on this number, too."_s);
    scene.type(u"mobile"_s, wendys);
    QVERIFY(!scene.shows(u"numberShared"_s));
}

void OnboardingTextsTest::refusedNumberHasNoOtherRemark()
{
    TextsScene scene;
    scene.come();
    scene.type(u"mobile"_s, u"+447700900999"_s);
    QVERIFY(scene.shows(u"mobileTrouble"_s)); // in doubt
    scene.next();
    const Error ended{ErrorKind::OptedOut, u"+44******0999"_s, {}, std::nullopt};
    scene.port.number.answer(tl::unexpected(ended));
    Scene::settle();
    QCOMPARE(scene.words(u"numberOutcome"_s), sentence(ended));
    QVERIFY(!scene.shows(u"mobileTrouble"_s));
}

void OnboardingTextsTest::switchesAreOfThePlayer()
{
    TextsScene scene;
    scene.come();
    QCOMPARE(scene.button(u"wantsResult"_s)->text(), u"The player's &result, once a day"_s);
}

void OnboardingTextsTest::textsEnd_data()
{
    QTest::addColumn<bool>("byApp");
    QTest::addColumn<bool>("hasChannel");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("resume");
    const QString start = u"Only the phone's owner can turn them on again, by texting START."_s;
    QTest::newRow("number") << false << true << u"Wendy gets no text messages"_s << u"Texts to +44 7700 900118 have ended"_s << start;
    QTest::newRow("app") << true << true << u"Wendy gets no notifications"_s << u"Notifications have ended"_s
                         << u"A new address turns them on again."_s;
    QTest::newRow("channel gone") << false << false << u"Wendy gets no text messages"_s << u"Texts to +44 7700 900118 have ended"_s << start;
}

void OnboardingTextsTest::textsEnd()
{
    QFETCH(bool, byApp);
    QFETCH(bool, hasChannel);
    QFETCH(QString, resume);
    TextsScene scene;
    scene.port.consentToTexts = byApp ? scene.app(true) : scene.consentFor(wendys, true);
    if (!hasChannel)
        scene.port.ways.clear();
    else if (byApp)
        scene.port.ways = {ChannelKind::Ntfy};
    scene.come();
    QCOMPARE(scene.button(u"endTexts"_s)->accessibleDescription(), resume); // told before
    scene.press(u"endTexts"_s);
    if (!byApp) { // nothing here turns them on again
        QVERIFY(scene.port.ended.empty());
        QVERIFY(scene.button(u"endAnyway"_s)->property("destructive").toBool());
        scene.press(u"endAnyway"_s);
    }
    QCOMPARE(scene.port.ended, std::vector<PlayerId>{scene.wendy.id});
    QTEST(scene.words(u"doneTitle"_s), "title");
    QTEST(scene.words(u"doneNumberWhat"_s), "what");
    QCOMPARE(scene.words(u"doneNumberMore"_s), resume);
}

void OnboardingTextsTest::endThatFailsIsTold()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys, true);
    scene.come();
    scene.port.refusal = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    scene.press(u"endTexts"_s);
    scene.press(u"endAnyway"_s);
    QCOMPARE(scene.words(u"numberOutcome"_s), sentence(*scene.port.refusal));
    QVERIFY(!scene.shows(u"doneTitle"_s));
}

void OnboardingTextsTest::endedNumberIsNotOfferedAgain()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.ended(scene.consentFor(wendys, true));
    scene.port.code = WaitingCode{scene.clock.now().addSecs(300), 5, scene.clock.now()}; // STOP came after it
    scene.come();
    QVERIFY(!scene.shows(u"code"_s));
    QCOMPARE(scene.words(u"textState"_s),
             u"Texts to +44 7700 900118 have ended. Only the phone's owner can turn them on again, by texting START."_s);
    QCOMPARE(scene.field(u"mobile"_s)->text(), QString());
    QVERIFY(!scene.shows(u"endTexts"_s));
}

void OnboardingTextsTest::consentThatCannotBeReadIsTold()
{
    TextsScene scene;
    scene.port.textTrouble = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    scene.come();
    QCOMPARE(scene.words(u"numberOutcome"_s), sentence(*scene.port.textTrouble));
    Scene added;
    added.port.textTrouble = scene.port.textTrouble;
    added.toNumber();
    added.press(u"cancel"_s);
    QCOMPARE(added.words(u"doneNumberMore"_s), sentence(*added.port.textTrouble));
}

void OnboardingTextsTest::closingDoesNothing()
{
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys, true);
    scene.come();
    QCOMPARE(scene.button(u"cancel"_s)->text(), u"Close"_s);
    scene.press(u"cancel"_s);
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(scene.port.ended.empty() && scene.port.choices.empty());
}

void OnboardingTextsTest::closingAsksWhatBecomesOfWishes_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("closes");
    QTest::newRow("save") << u"saveChanges"_s << true << true;
    QTest::newRow("discard") << u"discardChanges"_s << false << true;
    QTest::newRow("keep editing") << u"keepEditing"_s << false << false;
}

void OnboardingTextsTest::closingAsksWhatBecomesOfWishes()
{
    QFETCH(QString, button);
    QFETCH(bool, keeps);
    QFETCH(bool, closes);
    TextsScene scene;
    scene.port.consentToTexts = scene.consentFor(wendys, true);
    scene.come();
    scene.choose(u"wantsBattery"_s);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"unsaved"_s));
    scene.press(button);
    QCOMPARE(scene.dialog->isVisible(), !closes);
    QCOMPARE(scene.port.choices, keeps ? (std::vector<std::pair<bool, bool>>{{true, false}}) : (std::vector<std::pair<bool, bool>>()));
}

void OnboardingTextsTest::closingAsksWhatBecomesOfANumber_data()
{
    QTest::addColumn<bool>("isSent");
    QTest::newRow("sent") << true;
    QTest::newRow("not sent") << false;
}

void OnboardingTextsTest::closingAsksWhatBecomesOfANumber()
{
    QFETCH(bool, isSent);
    TextsScene scene;
    scene.come();
    scene.type(u"mobile"_s, wendys);
    scene.dialog->close();
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"unsaved"_s));
    scene.press(u"saveChanges"_s);
    QCOMPARE(scene.port.numbers, QStringList{wendys});
    scene.dialog->close(); // it is about to, or to say why not
    QVERIFY(scene.dialog->isVisible());
    if (isSent)
        scene.port.number.answer(Texting::Entered{scene.consentFor(wendys), false});
    else
        scene.port.number.answer(failure(ErrorKind::Offline));
    Scene::settle();
    QCOMPARE(scene.dialog->isVisible(), !isSent);
    if (isSent)
        return;
    QVERIFY(scene.shows(u"numberOutcome"_s));
    scene.dialog->close(); // it is still there
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"unsaved"_s));
}

void OnboardingTextsTest::closingAsksNothingWhereNothingIsLost()
{
    TextsScene nobody;
    nobody.come();
    nobody.choose(u"wantsBattery"_s); // of no number
    nobody.dialog->close();
    QVERIFY(!nobody.dialog->isVisible());
    TextsScene sent;
    sent.come();
    sent.sendCode();
    sent.press(u"changeNumber"_s); // which waits for its code
    QVERIFY(sent.shows(u"mobile"_s));
    sent.dialog->close();
    QVERIFY(!sent.dialog->isVisible());
}

void OnboardingTextsTest::anAddressIsShownBeforeTheEnd()
{
    TextsScene scene;
    scene.port.ways = {ChannelKind::Sms, ChannelKind::Ntfy};
    scene.port.consentToTexts = scene.consentFor(wendys, true);
    scene.come();
    scene.chooseApp();
    scene.choose(u"wantsBattery"_s);
    scene.dialog->close();
    QVERIFY(scene.shows(u"unsaved"_s));
    scene.press(u"saveChanges"_s);
    scene.port.consentToTexts = scene.app(false);
    scene.giveAddress();
    QVERIFY(scene.dialog->isVisible() && scene.shows(u"topicAddress"_s));
    scene.dialog->close();
    QVERIFY(!scene.dialog->isVisible());
}

void OnboardingTextsTest::withoutAChannelTheSettingsAreNext()
{
    TextsScene scene;
    scene.port.ways.clear();
    scene.come();
    int asked = 0;
    connect(scene.dialog.get(), &OnboardingDialog::settingsWanted, this, [&] { ++asked; });
    QVERIFY(scene.words(u"numberWords"_s).contains(u"The settings have two"_s));
    QCOMPARE(scene.button(u"continue"_s)->text(), u"&Open the settings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked, 1);
    TextsScene confirmed;
    confirmed.port.ways.clear();
    confirmed.port.consentToTexts = confirmed.consentFor(wendys, true);
    confirmed.come();
    QVERIFY(confirmed.words(u"numberWords"_s).contains(u"Nothing is sent until one is set up."_s));
}

void OnboardingTextsTest::whoComesBackIsToldOfTheirTexts_data()
{
    QTest::addColumn<std::optional<TextConsent>>("consent");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("more");
    TextsScene scene;
    const TextConsent confirmed = scene.consentFor(wendys, true);
    TextConsent quiet = confirmed;
    quiet.wantsResult = quiet.wantsBattery = false;
    const auto row = [](const char *name, const std::optional<TextConsent> &consent, const QString &what, const QString &more) {
        QTest::newRow(name) << consent << what << more;
    };
    row("none", std::nullopt, u"No text messages"_s, u"Texts… under Players… in the menu adds a number at any time."_s);
    row("confirmed", confirmed, u"+44 7700 900118"_s, u"Confirmed, results and battery"_s);
    row("quiet", quiet, u"+44 7700 900118"_s, u"Confirmed, neither results nor battery"_s);
    row("code sent", scene.consentFor(wendys), u"+44 7700 900118, not confirmed"_s,
        u"Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it."_s);
    row("ended", scene.ended(confirmed), u"Texts to +44 7700 900118 have ended"_s,
        u"Only the phone's owner can turn them on again, by texting START."_s);
    row("app", scene.app(true), u"The ntfy app"_s, u"Confirmed, results and battery"_s);
}

void OnboardingTextsTest::whoComesBackIsToldOfTheirTexts()
{
    QFETCH(std::optional<TextConsent>, consent);
    TextsScene scene;
    scene.port.consentToTexts = consent;
    scene.open();
    scene.dialog->reconnect(scene.wendy);
    QCOMPARE(scene.stepsTold(), u"Step 2 of 3: Consent"_s);
    scene.port.consent.answer(scene.wendy);
    Scene::settle();
    QCOMPARE(scene.words(u"doneTitle"_s), u"Wendy is connected again"_s);
    QTEST(scene.words(u"doneNumberWhat"_s), "what");
    QTEST(scene.words(u"doneNumberMore"_s), "more");
    QVERIFY(scene.shows(u"doneConnection"_s));
    QCOMPARE(scene.stepsTold(), u"All steps are done"_s); // person and texts are no part of it
    QCOMPARE(scene.button(u"continue"_s)->text(), u"&Close"_s);
    QVERIFY(!scene.shows(u"cancel"_s));
}

void OnboardingTextsTest::nextPlayerIsAnAddition()
{
    Scene scene;
    scene.toNumber();
    scene.press(u"cancel"_s);
    QCOMPARE(scene.words(u"doneTitle"_s), u"Wendy is in"_s);
    QCOMPARE(scene.button(u"continue"_s)->text(), u"&Open the leaderboard"_s);
    scene.press(u"cancel"_s);
    QCOMPARE(scene.dialog->findChild<StepList *>()->accessibleDescription(), u"Step 1 of 5: Tracker"_s);
}

void OnboardingTextsTest::otherPersonThanReconnectedIsAnAddition()
{
    TextsScene scene;
    scene.open();
    scene.dialog->reconnect(scene.wendy);
    scene.port.consent.answer(tests::ScriptedEnrolment::named(u"Nibs"_s, 9));
    Scene::settle();
    QVERIFY(scene.shows(u"personTitle"_s));
    QCOMPARE(scene.stepsTold(), u"Step 3 of 5: Person"_s);
}

QTEST_MAIN(OnboardingTextsTest)
#include "tst_onboarding_texts.moc"
