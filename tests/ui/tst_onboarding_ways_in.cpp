// SPDX-License-Identifier: GPL-3.0-or-later
// How players come in: the tracker, the client, the consent here or elsewhere, and every ending it can have.
#include "tests/ui/onboarding_scene.h"
#include "ui/onboarding/client_guide.h"
#include "ui/onboarding/client_page.h"
#include "ui/onboarding/countdown_ring.h"
#include "ui/onboarding/token_file_page.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stepladder;
using namespace Qt::StringLiterals;
using Scene = tests::OnboardingScene;

namespace {

const QString googleFile = uR"({"installed":{"client_id":"42-x.apps.googleusercontent.com","project_id":"steps",)"
                           uR"("auth_uri":"https://accounts.google.com/o/oauth2/auth",)"
                           uR"("token_uri":"https://oauth2.googleapis.com/token","client_secret":"GOCSPX-file"}})"_s;
const QString tokenFile = uR"({"access_token":"a","refresh_token":"r","user_id":"2E4RVC","scope":"activity settings"})"_s;

void dropOn(QWidget *target, const QString &fileName)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileName)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &contents)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

InvitationLink linkFor(const Scene &scene)
{
    return {{1}, QUrl(u"https://accounts.example.com/authorize?state=s%201"_s), scene.clock.now().addDays(1)};
}

Player slightly()
{
    Player player = tests::ScriptedEnrolment::named(u"Slightly"_s, 9);
    player.tracker = TrackerKind::GoogleHealth;
    return player;
}

void fillInClient(const Scene &scene)
{
    scene.type(u"clientId"_s, u" 123.apps.googleusercontent.com "_s);
    scene.type(u"clientSecret"_s, u"GOCSPX-secret"_s);
}

} // namespace

class OnboardingWaysInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Tracker
    void welcomesTheFirstPlayer();
    void aNameIsNeeded();
    void byHandNeedsNoConsent();
    void byHandTakenNameStays();
    void takenNameIsToldAtOnce();
    void leaguesClientIsOffered();
    void idleFieldsOfTheTracker();
    void cancelOnTheFirstPage();

    // Client
    void emptyClientIsNeverSent_data();
    void emptyClientIsNeverSent();
    void clientIsAskedForThenKept();
    void rejectedClientGoesNoFurther();
    void untestableClientGoesOn();
    void doubtfulClientIsTold();
    void shutVaultKeepsTheClientTyped();
    void anotherClientForOnePlayer();
    void anotherClientForAll();
    void googlesFileIsPasted();
    void googlesFileIsDropped();
    void wrongFileIsTold();
    void fitbitTakesClientsWithoutSecret();
    void redirectAddressRunsFromLeftToRight();
    void secretIsNotShown();
    void answerAfterTheClientPageIsLeft();

    // Guide
    void guideLeadsThroughTheConsole();
    void guideGoesBackStepByStep();
    void guideWithoutABrowser();
    void escapeLosesNothingThatWasTyped();
    void nothingIsLeftOfWhoCameIn();
    void reconnectingLeavesWhatWasTyped();

    // Tokens of older programs
    void oldTokensTakeAPlayerOver();
    void oldTokensWithTheClientApart();
    void oldTokensAreDropped();
    void brokenTokenFile();
    void spentTokens();

    // Consent
    void consentGiven();
    void browserThatDoesNotOpen();
    void browserThatFailsLate();
    void noticeOfABrowserThatIsOver();
    void linkIsCopiedWhole();
    void pastedAddress();
    void labelsKeysLeadIntoTheirFields();
    void countdownFollowsTheClock();
    void endings_data();
    void endings();
    void endingTriesAgain();
    void endingKeepsByHand();
    void endingSignsUp();
    void endingEnablesTheApi();
    void endingAsksForAnotherClient();
    void endingAsksForAnotherName();
    void noClientAtAll();
    void lockedVaultGoesOnByItself();
    void dismissedPasswordIsNotAskedAgain();
    void whatWasAllowedIsNotAskedAgain();
    void cancelledWhileWaiting();
    void backGivesUpAndKeepsWhatWasTyped();
    void lateAnswerIsNotHeard();
    void closedWhileWaiting();
    void closedWhilePreparing();

    // Elsewhere
    void invitationGoesOutAndComesBack();
    void wrongAnswersAreTold_data();
    void wrongAnswersAreTold();
    void pendingInvitationsAreListed();
    void withdrawnInvitation();
    void invitationThatCannotBeMade();
    void newLinkAfterARefusedCode();
    void closingLeavesTheInvitation();
    void fromHereToElsewhere();
    void answerAfterTheDialogIsGone();

    // Again
    void invitationIsGoneOnWith();
    void invitationThatRanOutIsMadeAnew();
    void reconnectIsOneClick();
    void reconnectRefusesAnotherPerson();
    void reconnectWithAnotherClient();
    void reconnectIntoAnEmptyLeague();
};

void OnboardingWaysInTest::welcomesTheFirstPlayer()
{
    Scene scene;
    scene.port.known.clear();
    scene.open();
    QCOMPARE(scene.words(u"trackerTitle"_s), u"Every ladder starts with one rung"_s);
    QVERIFY(!scene.words(u"trackerWords"_s).contains(u"minute"_s)); // making a client takes ten
    QVERIFY(scene.words(u"trackerWords"_s).contains(u"Nothing leaves this computer until you connect something."_s));
    Scene second;
    second.open();
    QVERIFY(!second.shows(u"trackerWords"_s));
}

void OnboardingWaysInTest::aNameIsNeeded()
{
    Scene scene;
    scene.open();
    scene.type(u"name"_s, u"   "_s);
    scene.next();
    QVERIFY(scene.shows(u"nameTrouble"_s));
    QVERIFY(scene.field(u"name"_s)->property("error").toBool());
    QCOMPARE(scene.field(u"name"_s)->accessibleDescription(), scene.words(u"nameTrouble"_s));
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    QVERIFY(scene.port.applicants.empty());
    QTest::keyClicks(scene.field(u"name"_s), u"x"_s);
    QVERIFY(!scene.shows(u"nameTrouble"_s));
}

void OnboardingWaysInTest::byHandNeedsNoConsent()
{
    Scene scene;
    scene.open().choose(u"manual"_s);
    QVERIFY(!scene.shows(u"here"_s));
    QVERIFY(!scene.shows(u"leagueClient"_s));
    QCOMPARE(scene.button(u"continue"_s)->text(), u"&Add player"_s);
    scene.type(u"name"_s, u"John"_s);
    scene.next();
    QCOMPARE(scene.added.size(), size_t(1));
    QCOMPARE(scene.port.applicants.front().tracker, TrackerKind::Manual);
    QVERIFY(scene.opened.isEmpty());
    QVERIFY(scene.shows(u"personName"_s));
}

void OnboardingWaysInTest::byHandTakenNameStays()
{
    Scene scene;
    scene.port.refusal = Error{ErrorKind::AlreadyExists, u"Peter"_s, {}, std::nullopt};
    scene.open().choose(u"manual"_s);
    scene.type(u"name"_s, u"Peter"_s);
    scene.next();
    QCOMPARE(scene.words(u"nameTrouble"_s), sentence(*scene.port.refusal));
    QCOMPARE(scene.field(u"name"_s)->text(), u"Peter"_s);
    QVERIFY(scene.added.empty());
}

void OnboardingWaysInTest::takenNameIsToldAtOnce()
{
    Scene scene;
    scene.port.taken = {u"Peter"_s};
    scene.open();
    scene.type(u"name"_s, u"Peter"_s);
    QVERIFY(!scene.shows(u"nameTrouble"_s)); // maybe it goes on
    QTest::keyClick(scene.field(u"name"_s), Qt::Key_Tab);
    QVERIFY(scene.shows(u"nameTrouble"_s));
    QCOMPARE(scene.words(u"nameTrouble"_s), u"Peter exists already. Choose another name."_s);
    QVERIFY(!scene.field(u"name"_s)->hasFocus()); // nobody is held back
    scene.next();
    QVERIFY(scene.shows(u"nameTrouble"_s));
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    QVERIFY(scene.port.applicants.empty());
    scene.type(u"name"_s, u"Peter Pan"_s);
    QVERIFY(!scene.shows(u"nameTrouble"_s));
    scene.next();
    QCOMPARE(scene.port.applicants.size(), size_t(1));
}

void OnboardingWaysInTest::leaguesClientIsOffered()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.shows(u"leagueClient"_s));
    const QString words = scene.words(u"leagueClientWords"_s);
    QVERIFY2(words.contains(u"1234567890"_s) && words.contains(u"apps.googleusercontent.com"_s), qPrintable(words));
    scene.choose(u"fitbit"_s);
    QVERIFY(!scene.shows(u"leagueClient"_s)); // the league has none there
    scene.choose(u"google-health"_s);
    scene.type(u"name"_s, u"Wendy"_s);
    scene.next();
    QVERIFY(!scene.port.applicants.front().client); // the league's
    QVERIFY(scene.shows(u"countdown"_s));
}

void OnboardingWaysInTest::idleFieldsOfTheTracker()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.button(u"google-health"_s)->isChecked());
    QVERIFY(scene.button(u"here"_s)->isChecked());
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    QVERIFY(!scene.shows(u"back"_s));
}

void OnboardingWaysInTest::cancelOnTheFirstPage()
{
    Scene scene;
    scene.open();
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    scene.press(u"cancel"_s);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(scene.port.cancelled, 0);
}

void OnboardingWaysInTest::emptyClientIsNeverSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << QString() << QString() << u"clientId"_s;
    QTest::newRow("no id") << QString() << u"secret"_s << u"clientId"_s;
    QTest::newRow("blank id") << u"   "_s << u"secret"_s << u"clientId"_s;
    QTest::newRow("no secret") << u"id"_s << QString() << u"clientSecret"_s;
    QTest::newRow("blank secret") << u"id"_s << u"  "_s << u"clientSecret"_s;
}

void OnboardingWaysInTest::emptyClientIsNeverSent()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, marked);
    Scene scene;
    scene.toClient();
    for (const QString &button : {u"testClient"_s, u"continue"_s}) {
        scene.type(u"clientId"_s, id);
        scene.type(u"clientSecret"_s, secret);
        scene.press(button);
        QVERIFY(scene.port.tested.empty());
        QVERIFY(scene.port.kept.empty());
        QVERIFY(scene.shows(marked + u"Trouble"_s));
        QVERIFY(scene.field(marked)->property("error").toBool());
        QVERIFY(scene.field(marked)->hasFocus());
        QCOMPARE(scene.field(marked)->accessibleDescription(), scene.words(marked + u"Trouble"_s));
    }
    QTest::keyClicks(scene.field(marked), u"x"_s);
    QVERIFY(!scene.shows(marked + u"Trouble"_s));
}

void OnboardingWaysInTest::clientIsAskedForThenKept()
{
    Scene scene;
    scene.toClient();
    fillInClient(scene);
    scene.next();
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    QVERIFY(scene.port.kept.empty()); // not before it is known
    scene.port.check.answer({});
    Scene::settle();
    QCOMPARE(scene.port.kept.size(), size_t(1));
    QCOMPARE(scene.port.kept.front().id, u"123.apps.googleusercontent.com"_s);
    QVERIFY(scene.port.kept.front().secret.matches(Secret("GOCSPX-secret")));
    QVERIFY(scene.port.applicants.empty()); // not before it is durable
    scene.port.keep.answer({});
    Scene::settle();
    QVERIFY(scene.shows(u"countdown"_s));
    QCOMPARE(scene.port.applicants.front().client->id, u"123.apps.googleusercontent.com"_s);
}

void OnboardingWaysInTest::rejectedClientGoesNoFurther()
{
    Scene scene;
    scene.toClient();
    fillInClient(scene);
    scene.next();
    scene.port.check.answer(failure(ErrorKind::ClientRejected));
    Scene::settle();
    QVERIFY(scene.words(u"clientOutcome"_s).contains(u"does not know"_s));
    QVERIFY(scene.port.kept.empty());
    QVERIFY(scene.opened.isEmpty());
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-secret"_s);
    QTest::keyClicks(scene.field(u"clientSecret"_s), u"2"_s);
    QVERIFY(!scene.shows(u"clientOutcome"_s)); // what was said about another client
    scene.press(u"testClient"_s);
    QCOMPARE(scene.port.tested.size(), size_t(2));
    scene.port.check.answer({});
    Scene::settle();
    QCOMPARE(scene.words(u"clientOutcome"_s), u"Google knows this client."_s);
    QVERIFY(scene.port.kept.empty()); // a test keeps nothing
}

void OnboardingWaysInTest::untestableClientGoesOn()
{
    Scene scene;
    scene.port.keep.always = Result<void>();
    scene.toClient();
    fillInClient(scene);
    scene.next();
    scene.port.check.answer(failure(ErrorKind::Offline, u"Google"_s));
    Scene::settle();
    QCOMPARE(scene.port.kept.size(), size_t(1));
    QVERIFY(scene.shows(u"countdown"_s));
}

void OnboardingWaysInTest::doubtfulClientIsTold()
{
    Scene scene;
    scene.port.doubts = u"This looks like a client of the type Web."_s;
    scene.toClient();
    fillInClient(scene);
    scene.press(u"testClient"_s);
    scene.port.check.answer({});
    Scene::settle();
    QVERIFY(scene.words(u"clientOutcome"_s).endsWith(scene.port.doubts));
}

void OnboardingWaysInTest::shutVaultKeepsTheClientTyped()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.toClient();
    fillInClient(scene);
    scene.next();
    Scene::settle();
    scene.port.keep.answer(failure(ErrorKind::VaultLocked));
    Scene::settle();
    QVERIFY(scene.words(u"clientOutcome"_s).contains(u"keychain"_s));
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-secret"_s);
    scene.next();
    Scene::settle();
    scene.port.keep.answer({});
    Scene::settle();
    QVERIFY(scene.shows(u"countdown"_s));
}

void OnboardingWaysInTest::anotherClientForOnePlayer()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.open();
    scene.type(u"name"_s, u"Wendy"_s);
    scene.press(u"useAnotherClient"_s);
    QVERIFY(scene.shows(u"forAll"_s));
    QVERIFY(!scene.button(u"forAll"_s)->isChecked());
    fillInClient(scene);
    scene.next();
    Scene::settle();
    QVERIFY(scene.port.kept.empty());
    QCOMPARE(scene.port.applicants.front().client->id, u"123.apps.googleusercontent.com"_s);
}

void OnboardingWaysInTest::anotherClientForAll()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.port.keep.always = Result<void>();
    scene.open();
    scene.type(u"name"_s, u"Wendy"_s);
    scene.press(u"useAnotherClient"_s);
    scene.choose(u"forAll"_s);
    fillInClient(scene);
    scene.next();
    Scene::settle();
    QCOMPARE(scene.port.kept.size(), size_t(1));
}

void OnboardingWaysInTest::googlesFileIsPasted()
{
    Scene scene;
    scene.toClient();
    scene.field(u"clientId"_s)->setText(googleFile);
    QCOMPARE(scene.field(u"clientId"_s)->text(), u"42-x.apps.googleusercontent.com"_s);
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-file"_s);
}

void OnboardingWaysInTest::googlesFileIsDropped()
{
    Scene scene;
    QTemporaryDir folder;
    scene.toClient();
    dropOn(scene.dialog->findChild<ClientPage *>(), written(folder, u"client_secret.json"_s, googleFile.toUtf8()));
    QCOMPARE(scene.field(u"clientId"_s)->text(), u"42-x.apps.googleusercontent.com"_s);
    QCOMPARE(scene.words(u"clientOutcome"_s), u"Read from client_secret.json"_s);
    QVERIFY(!scene.field(u"clientId"_s)->acceptDrops()); // which would take the file's address as words
}

void OnboardingWaysInTest::wrongFileIsTold()
{
    Scene scene;
    QTemporaryDir folder;
    scene.toClient();
    auto *page = scene.dialog->findChild<ClientPage *>();
    fillInClient(scene);
    dropOn(page, written(folder, u"holiday.json"_s, "{\"installed\":"));
    QVERIFY(scene.shows(u"clientOutcome"_s));
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-secret"_s); // what was there stays
    dropOn(page, written(folder, u"large.json"_s, QByteArray(70 * 1024, ' ')));
    QVERIFY(scene.words(u"clientOutcome"_s).contains(u"large.json"_s));
    dropOn(page, folder.filePath(u"gone.json"_s));
    QVERIFY(scene.words(u"clientOutcome"_s).contains(u"gone.json"_s));
}

void OnboardingWaysInTest::fitbitTakesClientsWithoutSecret()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.port.keep.always = Result<void>();
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.next();
    QVERIFY(!scene.shows(u"showGuide"_s));
    scene.type(u"clientId"_s, u"23ABCD"_s);
    scene.next();
    Scene::settle();
    QCOMPARE(scene.port.applicants.size(), size_t(1));
    QCOMPARE(scene.port.applicants.front().tracker, TrackerKind::Fitbit);
    QVERIFY(scene.port.applicants.front().client->secret.isEmpty());
}

void OnboardingWaysInTest::redirectAddressRunsFromLeftToRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Scene scene;
        scene.open().choose(u"fitbit"_s);
        scene.type(u"name"_s, u"Nibs"_s);
        scene.next();
        QLineEdit *address = scene.field(u"redirectAddress"_s);
        QVERIFY(address && address->isVisible());
        QCOMPARE(address->text(), u"http://127.0.0.1:8080/"_s);
        QVERIFY(address->isReadOnly());
        address->end(false);
        static_cast<void>(address->grab());
        const auto cursor = [address] { return address->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x(); };
        const int afterTheSlash = cursor();
        address->cursorBackward(false);
        static_cast<void>(address->grab());
        QVERIFY(cursor() < afterTheSlash); // it is the last sign, not the first
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void OnboardingWaysInTest::secretIsNotShown()
{
    Scene scene;
    scene.toClient();
    fillInClient(scene);
    QCOMPARE(scene.field(u"clientSecret"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!scene.field(u"clientSecret"_s)->displayText().contains(u"secret"_s));
}

void OnboardingWaysInTest::answerAfterTheClientPageIsLeft()
{
    Scene scene;
    scene.toClient();
    fillInClient(scene);
    scene.next();
    scene.press(u"back"_s);
    scene.port.check.answer({});
    Scene::settle();
    QVERIFY(scene.port.kept.empty());
    QVERIFY(scene.shows(u"name"_s));
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
}

void OnboardingWaysInTest::guideLeadsThroughTheConsole()
{
    Scene scene;
    scene.toClient();
    scene.press(u"showGuide"_s);
    auto *guide = scene.dialog->findChild<ClientGuide *>();
    QCOMPARE(guide->steps(), 7);
    QStringList words;
    for (int step = 0; step < guide->steps(); ++step) {
        QCOMPARE(guide->step(), step);
        QVERIFY(scene.words(u"guideCount"_s).contains(QString::number(step + 1)));
        words += scene.words(u"guideTitle"_s) + scene.words(u"guideTodo"_s) + scene.words(u"guideNote"_s);
        scene.press(u"openConsole"_s);
        QCOMPARE(scene.opened.size(), step + 1);
        QCOMPARE(scene.opened.back().host(), u"console.cloud.google.com"_s);
        if (scene.shows(u"copyScopes"_s)) {
            scene.press(u"copyScopes"_s);
            QCOMPARE(QApplication::clipboard()->text(), u"scope.activity\nscope.settings"_s);
        }
        scene.next();
    }
    QVERIFY(scene.shows(u"clientId"_s)); // with the client in hand
    const QString all = words.join(u' ');
    for (const QString &promise : {u"project"_s, u"Google Health API"_s, u"External"_s, u"scopes"_s, u"Desktop app"_s, u"In production"_s,
                                   u"7 days"_s, u"100 people"_s, u"not verified"_s})
        QVERIFY2(all.contains(promise), qPrintable(promise));
    QStringList paths;
    for (const QUrl &page : scene.opened)
        paths += page.path();
    QCOMPARE(paths, (QStringList{u"/projectcreate"_s, u"/apis/library/health.googleapis.com"_s, u"/auth/branding"_s, u"/auth/audience"_s,
                                 u"/auth/scopes"_s, u"/auth/clients/create"_s, u"/auth/audience"_s}));
}

void OnboardingWaysInTest::guideGoesBackStepByStep()
{
    Scene scene;
    scene.toClient();
    scene.type(u"clientId"_s, u"half"_s);
    scene.press(u"showGuide"_s);
    auto *guide = scene.dialog->findChild<ClientGuide *>();
    scene.next();
    scene.next();
    scene.press(u"back"_s);
    QCOMPARE(guide->step(), 1);
    scene.press(u"back"_s);
    scene.press(u"back"_s);
    QCOMPARE(scene.field(u"clientId"_s)->text(), u"half"_s);
    scene.press(u"back"_s);
    QVERIFY(scene.shows(u"name"_s));
}

void OnboardingWaysInTest::guideWithoutABrowser()
{
    Scene scene;
    scene.browserWorks = false;
    scene.toClient();
    scene.press(u"showGuide"_s);
    scene.press(u"openConsole"_s);
    QVERIFY(scene.words(u"guideOutcome"_s).contains(u"\u2066https://console.cloud.google.com/projectcreate\u2069"_s)); // in every language
}

void OnboardingWaysInTest::escapeLosesNothingThatWasTyped()
{
    Scene scene;
    scene.port.clients.clear();
    scene.open().choose(u"elsewhere"_s);
    scene.type(u"name"_s, u"Wendy"_s);
    scene.next();
    fillInClient(scene);
    scene.press(u"showGuide"_s);
    scene.next();
    scene.next();
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());

    scene.open();
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
    QVERIFY(scene.button(u"elsewhere"_s)->isChecked());
    scene.next();
    QCOMPARE(scene.field(u"clientId"_s)->text().trimmed(), u"123.apps.googleusercontent.com"_s);
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-secret"_s);
    scene.press(u"showGuide"_s);
    QCOMPARE(scene.dialog->findChild<ClientGuide *>()->step(), 2);
    for (int step = 2; step < 7; ++step)
        scene.next();
    QVERIFY(scene.shows(u"clientId"_s)); // through with it
    scene.press(u"showGuide"_s);
    QCOMPARE(scene.dialog->findChild<ClientGuide *>()->step(), 0);
}

void OnboardingWaysInTest::nothingIsLeftOfWhoCameIn()
{
    Scene scene;
    scene.toPerson();
    scene.dialog->reject();
    scene.open();
    QCOMPARE(scene.field(u"name"_s)->text(), QString());
    scene.dialog->reject();
    scene.toInvitation(); // which is listed by itself
    scene.dialog->reject();
    scene.open();
    QCOMPARE(scene.field(u"name"_s)->text(), QString());
    QVERIFY(scene.button(u"here"_s)->isChecked());
}

void OnboardingWaysInTest::reconnectingLeavesWhatWasTyped()
{
    Scene scene;
    scene.open().type(u"name"_s, u"Wendy"_s);
    scene.dialog->reject();
    scene.open().dialog->reconnect(slightly());
    scene.dialog->reject();
    scene.open();
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
}

void OnboardingWaysInTest::oldTokensTakeAPlayerOver()
{
    Scene scene;
    QTemporaryDir folder;
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.press(u"useTokenFile"_s);
    scene.next();
    QVERIFY(scene.shows(u"tokenTextTrouble"_s)); // nothing there yet
    scene.paste(u"tokenText"_s, tokenFile);
    QVERIFY(!scene.shows(u"tokenTextTrouble"_s));
    scene.next();
    QVERIFY(scene.shows(u"basicClientTrouble"_s)); // neither the file nor the league names a client
    scene.port.clients[TrackerKind::Fitbit] = u"23ABCD"_s;
    scene.next();
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    QCOMPARE(scene.port.tokens.accountId, u"2E4RVC"_s);
    QVERIFY(scene.port.tokens.refresh.matches(Secret("r")));
    QVERIFY(!scene.port.applicants.back().client);
    scene.port.takeover.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
    QVERIFY(scene.shows(u"personName"_s));
}

void OnboardingWaysInTest::oldTokensWithTheClientApart()
{
    Scene scene;
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.press(u"useTokenFile"_s);
    scene.paste(u"tokenText"_s, tokenFile);
    scene.type(u"basicClient"_s, u"!!!"_s);
    scene.next();
    QVERIFY(scene.shows(u"basicClientTrouble"_s));
    QVERIFY(!scene.words(u"basicClientTrouble"_s).contains(u"!!!"_s));
    scene.type(u"basicClient"_s, QString::fromLatin1(QByteArray("23ABCD:hush").toBase64()));
    scene.next();
    QCOMPARE(scene.port.applicants.back().client->id, u"23ABCD"_s);
    QVERIFY(scene.port.applicants.back().client->secret.matches(Secret("hush")));
}

void OnboardingWaysInTest::oldTokensAreDropped()
{
    Scene scene;
    QTemporaryDir folder;
    scene.port.clients[TrackerKind::Fitbit] = u"23ABCD"_s;
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.press(u"useTokenFile"_s);
    dropOn(scene.dialog->findChild<TokenFilePage *>(), written(folder, u"tokens.json"_s, tokenFile.toUtf8()));
    QCOMPARE(scene.words(u"tokenOutcome"_s), u"The tokens are there."_s);
    scene.next();
    QVERIFY(scene.port.tokens.refresh.matches(Secret("r")));
}

void OnboardingWaysInTest::brokenTokenFile()
{
    Scene scene;
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.press(u"useTokenFile"_s);
    scene.paste(u"tokenText"_s, u"{\"refresh_token\": \"hush-hush\""_s);
    QVERIFY(scene.shows(u"tokenTextTrouble"_s));
    QVERIFY(!scene.words(u"tokenTextTrouble"_s).contains(u"hush-hush"_s));
    scene.next();
    QVERIFY(scene.port.applicants.empty());
}

void OnboardingWaysInTest::spentTokens()
{
    Scene scene;
    scene.port.clients[TrackerKind::Fitbit] = u"23ABCD"_s;
    scene.open().choose(u"fitbit"_s);
    scene.type(u"name"_s, u"Nibs"_s);
    scene.press(u"useTokenFile"_s);
    scene.paste(u"tokenText"_s, tokenFile);
    scene.next();
    scene.port.takeover.answer(failureInWords(ErrorKind::Refused, u"These tokens were used already."_s));
    Scene::settle();
    QCOMPARE(scene.words(u"tokenOutcome"_s), u"These tokens were used already."_s);
    QVERIFY(scene.button(u"continue"_s)->isEnabled());
    scene.next();
    scene.press(u"back"_s); // gives the second try up
    QCOMPARE(scene.port.cancelled, 1);
    Scene::settle();
    QVERIFY(scene.added.empty());
}

void OnboardingWaysInTest::consentGiven()
{
    Scene scene;
    scene.toConsent();
    QCOMPARE(scene.port.applicants.size(), size_t(1));
    QCOMPARE(scene.port.applicants.front().name, u"Wendy"_s);
    QCOMPARE(scene.opened, QList<QUrl>{scene.port.page});
    QVERIFY(scene.words(u"consentWords"_s).contains(u"Google"_s));
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"openAgain"_s);
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1)); // kept, whatever comes after
    QVERIFY(scene.shows(u"personName"_s));
    QVERIFY(!scene.shows(u"back"_s));
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    scene.press(u"cancel"_s);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(scene.port.cancelled, 0);
}

void OnboardingWaysInTest::browserThatDoesNotOpen()
{
    Scene scene;
    scene.browserWorks = false;
    scene.toConsent();
    QCOMPARE(scene.words(u"opened"_s), u"The browser did not open"_s);
    QVERIFY(scene.words(u"consentWords"_s).startsWith(u"No browser could be opened. Copy the link and open it yourself."_s));
    scene.browserWorks = true;
    scene.press(u"openAgain"_s);
    QCOMPARE(scene.opened.size(), 2);
    QCOMPARE(scene.words(u"opened"_s), u"Browser opened"_s);
}

void OnboardingWaysInTest::browserThatFailsLate()
{
    Scene scene;
    scene.browserIsSlow = true;
    scene.toConsent();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(scene.words(u"opened"_s), u"Opening the browser"_s);
    QVERIFY(scene.button(u"openAgain"_s)->hasFocus());
    const auto *copy = scene.part<QPushButton>(u"copyLink"_s);
    QVERIFY(!copy->isDefault());
    scene.browser.answer(false);
    Scene::settle();
    QCOMPARE(scene.words(u"opened"_s), u"The browser did not open"_s);
    QVERIFY(copy->isDefault());
    QVERIFY(copy->hasFocus());
    QApplication::clipboard()->clear();
    scene.type(u"address"_s, u"http://127.0.0.1:99/"_s);
    QTest::keyClick(scene.field(u"address"_s), Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // Enter used the address
    scene.field(u"address"_s)->clear();
    QVERIFY(copy->isDefault());
    scene.press(u"openAgain"_s);
    QCOMPARE(scene.words(u"opened"_s), u"Opening the browser"_s);
    scene.browser.answer(true);
    Scene::settle();
    QCOMPARE(scene.words(u"opened"_s), u"Browser opened"_s);
    QVERIFY(!copy->isDefault());
}

void OnboardingWaysInTest::noticeOfABrowserThatIsOver()
{
    Scene scene;
    scene.browserIsSlow = true;
    scene.toConsent();
    scene.press(u"back"_s);
    scene.browserIsSlow = false;
    scene.next();
    QCOMPARE(scene.words(u"opened"_s), u"Browser opened"_s);
    scene.browser.answer(false); // the first one
    Scene::settle();
    QCOMPARE(scene.words(u"opened"_s), u"Browser opened"_s);
    // The guide's pages, too
    Scene guide;
    guide.toClient();
    guide.press(u"showGuide"_s);
    guide.browserIsSlow = true;
    guide.press(u"openConsole"_s);
    guide.next();
    guide.browser.answer(false);
    Scene::settle();
    QVERIFY(!guide.shows(u"guideOutcome"_s));
    guide.press(u"openConsole"_s);
    guide.browser.answer(false);
    Scene::settle();
    QVERIFY(guide.words(u"guideOutcome"_s).contains(u"did not open"_s));
}

void OnboardingWaysInTest::linkIsCopiedWhole()
{
    Scene scene;
    scene.toConsent();
    scene.press(u"copyLink"_s);
    QCOMPARE(QApplication::clipboard()->text(), scene.port.page.toString(QUrl::FullyEncoded));
    QVERIFY(QApplication::clipboard()->text().contains(u"s%201"_s));
}

void OnboardingWaysInTest::pastedAddress()
{
    Scene scene;
    scene.toConsent();
    QVERIFY(!scene.button(u"useAddress"_s)->isEnabled());
    scene.type(u"address"_s, u"not an address at all"_s);
    scene.press(u"useAddress"_s);
    QVERIFY(scene.shows(u"pasteTrouble"_s));
    QVERIFY(scene.field(u"address"_s)->property("error").toBool());
    QVERIFY(scene.port.pasted.isEmpty()); // nothing for the port
    scene.type(u"address"_s, u"http://127.0.0.1:99/?code=c&state=s"_s);
    QVERIFY(!scene.shows(u"pasteTrouble"_s));
    scene.press(u"useAddress"_s);
    QCOMPARE(scene.words(u"pasteTrouble"_s), u"This address is from an earlier try. Open the page again and copy the new one."_s);
    scene.type(u"address"_s, u"http://127.0.0.1:4711/?code=c&state=s"_s);
    QTest::keyClick(scene.field(u"address"_s), Qt::Key_Return);
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingWaysInTest::labelsKeysLeadIntoTheirFields()
{
    Scene scene;
    scene.toConsent();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QVERIFY(!scene.field(u"address"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
    QVERIFY(scene.field(u"address"_s)->hasFocus());
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QVERIFY(scene.shows(u"personName"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"colour"_s));
}

void OnboardingWaysInTest::countdownFollowsTheClock()
{
    Scene scene;
    scene.toConsent();
    auto *ring = scene.part<CountdownRing>(u"countdown"_s);
    QCOMPARE(ring->figures(), u"5:00"_s);
    scene.clock.set(scene.clock.now().addSecs(66));
    QVERIFY(QTest::qWaitFor([&] { return ring->figures() == u"3:54"_s; }, 60'000));
    QCOMPARE(ring->accessibleDescription(), u"4 minutes left"_s);
    scene.clock.set(scene.clock.now().addSecs(600));
    QVERIFY(QTest::qWaitFor([&] { return ring->figures() == u"0:00"_s; }, 60'000));
}

void OnboardingWaysInTest::endings_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("remedies");
    QTest::newRow("refused") << ErrorKind::Refused << u"Google"_s << QString()
                             << u"Google says you did not allow it. Nothing was saved. You can try again or keep this player by hand."_s
                             << QStringList{u"tryAgain"_s, u"byHand"_s};
    QTest::newRow("somebody plays with it") << ErrorKind::WrongAccount << u"Peter"_s << QString()
                                            << u"This account belongs to Peter, who plays already. Sign in with Wendy's account."_s
                                            << QStringList{u"tryAgain"_s};
    QTest::newRow("not linked") << ErrorKind::AccountNotLinked << QString() << QString() << u"no watch was ever used with this account"_s
                                << QStringList{u"tryAgain"_s, u"signUp"_s};
    QTest::newRow("no steps") << ErrorKind::ScopeMissing << QString() << u"activity_and_fitness.readonly"_s
                              << u"One of the two boxes was not ticked: activity. Without it there are no steps to read."_s
                              << QStringList{u"tryAgain"_s};
    QTest::newRow("no devices") << ErrorKind::ScopeMissing << QString() << u"settings.readonly"_s << u"not ticked: devices and settings."_s
                                << QStringList{u"tryAgain"_s};
    QTest::newRow("time over") << ErrorKind::DeadlinePassed << QString() << QString()
                               << u"Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready."_s
                               << QStringList{u"tryAgain"_s};
    QTest::newRow("client") << ErrorKind::ClientRejected << u"Google"_s << QString() << u"Copy both again from the provider's console."_s
                            << QStringList{u"anotherClient"_s, u"tryAgain"_s};
    QTest::newRow("offline") << ErrorKind::Offline << u"Google"_s << QString() << u"Check the network and try again."_s
                             << QStringList{u"tryAgain"_s};
    QTest::newRow("connection lost") << ErrorKind::ConnectionLost << u"Google"_s << QString() << u"no answer came"_s << QStringList{u"tryAgain"_s};
    QTest::newRow("out of order") << ErrorKind::ServiceDown << u"Google"_s << QString() << u"Try again in a few minutes."_s
                                  << QStringList{u"tryAgain"_s};
    QTest::newRow("pause") << ErrorKind::RateLimited << u"Google"_s << QString() << u"Wait a minute and try again."_s << QStringList{u"tryAgain"_s};
    QTest::newRow("api") << ErrorKind::ApiDisabled << QString() << QString() << u"Enable it there"_s
                         << QStringList{u"enableApi"_s, u"tryAgain"_s};
    QTest::newRow("name") << ErrorKind::AlreadyExists << u"Wendy"_s << QString() << u"Choose another name."_s << QStringList{u"anotherName"_s};
    QTest::newRow("locked") << ErrorKind::VaultLocked << QString() << QString() << u"nothing you typed is lost"_s << QStringList{u"tryAgain"_s};
    QTest::newRow("missing") << ErrorKind::VaultMissing << QString() << QString() << u"There is no keychain"_s << QStringList{u"tryAgain"_s};
    QTest::newRow("denied") << ErrorKind::VaultDenied << QString() << QString() << u"Allow it in your keychain program"_s
                            << QStringList{u"tryAgain"_s};
    QTest::newRow("nonsense") << ErrorKind::BadResponse << u"Google"_s << QString() << u"makes no sense"_s << QStringList{u"tryAgain"_s};
    QTest::newRow("bug") << ErrorKind::Internal << QString() << QString() << u"Something went wrong inside Stepladder."_s
                         << QStringList{u"tryAgain"_s};
}

void OnboardingWaysInTest::endings()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    QFETCH(QString, words);
    QFETCH(QStringList, remedies);
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(tl::unexpected(Error{kind, subject, detail, std::nullopt}));
    Scene::settle();
    QVERIFY2(scene.words(u"ending"_s).contains(words), qPrintable(scene.words(u"ending"_s)));
    QVERIFY(!scene.words(u"endingTitle"_s).isEmpty());
    QStringList shown;
    for (const QString &remedy : {u"tryAgain"_s, u"signUp"_s, u"enableApi"_s, u"anotherClient"_s, u"anotherName"_s, u"byHand"_s}) {
        if (scene.shows(remedy))
            shown += remedy;
    }
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()), QSet<QString>(remedies.begin(), remedies.end()));
    // The best one is a press of Enter away.
    QCOMPARE(QApplication::focusWidget()->objectName(), remedies.front());
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())->isDefault());
    QVERIFY(scene.added.empty());
    QVERIFY(!scene.shows(u"continue"_s));
    // Back keeps what was typed.
    scene.press(u"back"_s);
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
    QVERIFY(qobject_cast<QPushButton *>(scene.button(u"continue"_s))->isDefault());
}

void OnboardingWaysInTest::endingTriesAgain()
{
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(failure(ErrorKind::Refused, u"Google"_s));
    Scene::settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.port.applicants.size(), size_t(2));
    QCOMPARE(scene.opened.size(), 2);
    QVERIFY(scene.shows(u"countdown"_s));
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingWaysInTest::endingKeepsByHand()
{
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(failure(ErrorKind::Refused, u"Google"_s));
    Scene::settle();
    scene.press(u"byHand"_s);
    QCOMPARE(scene.port.applicants.back().tracker, TrackerKind::Manual);
    QCOMPARE(scene.port.applicants.back().name, u"Wendy"_s);
    QVERIFY(scene.shows(u"personName"_s));
}

void OnboardingWaysInTest::endingSignsUp()
{
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(failure(ErrorKind::AccountNotLinked));
    Scene::settle();
    scene.press(u"signUp"_s);
    QCOMPARE(scene.opened.back(), QUrl(u"https://fitbit.google.com/auth/signup"_s));
    QVERIFY(scene.words(u"endingNote"_s).contains(u"Come back here"_s));
    scene.browserWorks = false;
    scene.press(u"signUp"_s);
    QVERIFY(scene.words(u"endingNote"_s).contains(u"\u2066https://fitbit.google.com/auth/signup\u2069"_s));
}

void OnboardingWaysInTest::endingEnablesTheApi()
{
    Scene scene;
    scene.toConsent();
    scene.port.answered = true;
    scene.port.consent.answer(failure(ErrorKind::ApiDisabled));
    Scene::settle();
    scene.press(u"enableApi"_s);
    QCOMPARE(scene.opened.back(), QUrl(u"https://console.cloud.google.com/apis/library/health.googleapis.com"_s));
    scene.press(u"tryAgain"_s);
    QCOMPARE(scene.port.applicants.size(), size_t(1)); // nobody is asked again
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingWaysInTest::endingAsksForAnotherClient()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.port.keep.always = Result<void>();
    scene.toConsent();
    scene.port.consent.answer(failure(ErrorKind::ClientRejected));
    Scene::settle();
    scene.press(u"anotherClient"_s);
    QVERIFY(scene.button(u"forAll"_s)->isChecked()); // the one that was turned down is no good to anybody
    fillInClient(scene);
    scene.next();
    Scene::settle();
    QVERIFY(scene.shows(u"countdown"_s));
    QCOMPARE(scene.port.applicants.back().name, u"Wendy"_s);
    QCOMPARE(scene.port.kept.size(), size_t(1));
}

void OnboardingWaysInTest::endingAsksForAnotherName()
{
    Scene scene;
    scene.port.start.always = Result<QUrl>(failure(ErrorKind::AlreadyExists, u"Wendy"_s));
    scene.toConsent();
    Scene::settle();
    QVERIFY(scene.opened.isEmpty()); // nobody was sent anywhere
    scene.press(u"anotherName"_s);
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    QCOMPARE(scene.words(u"nameTrouble"_s), u"Wendy plays already. Choose another name."_s);
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
}

void OnboardingWaysInTest::noClientAtAll()
{
    Scene scene;
    scene.port.start.always = Result<QUrl>(failure(ErrorKind::NotFound));
    scene.toConsent();
    Scene::settle();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"anotherClient"_s);
}

void OnboardingWaysInTest::lockedVaultGoesOnByItself()
{
    Scene scene;
    scene.port.shut.always = true;
    scene.port.start.always.reset();
    scene.toConsent();
    scene.port.start.answer(failure(ErrorKind::VaultLocked));
    Scene::settle();
    QVERIFY(scene.shows(u"ending"_s));
    QVERIFY(scene.opened.isEmpty());
    scene.port.start.always = Result<QUrl>(scene.port.page);
    scene.port.shut.always = false;
    QVERIFY(QTest::qWaitFor([&] { return scene.shows(u"countdown"_s); }, 60'000));
    QCOMPARE(scene.port.applicants.size(), size_t(2));
    QCOMPARE(scene.opened.size(), 1);
}

void OnboardingWaysInTest::dismissedPasswordIsNotAskedAgain()
{
    Scene scene; // whose vault does not say that it is shut
    scene.port.start.always = Result<QUrl>(failure(ErrorKind::VaultLocked));
    scene.toConsent();
    QVERIFY(QTest::qWaitFor([&] { return scene.port.shut.asked >= 3; }, 60'000));
    QCOMPARE(scene.port.applicants.size(), size_t(1));
    scene.press(u"back"_s);
    const int asked = scene.port.shut.asked;
    QTest::qWait(0);
    QCOMPARE(scene.port.shut.asked, asked);
}

void OnboardingWaysInTest::whatWasAllowedIsNotAskedAgain()
{
    Scene scene;
    scene.toConsent();
    scene.port.answered = true;
    scene.port.consent.answer(failure(ErrorKind::VaultDenied));
    Scene::settle();
    QVERIFY(scene.words(u"ending"_s).contains(u"Access was allowed already"_s));
    scene.press(u"tryAgain"_s);
    QCOMPARE(scene.opened.size(), 1);
    QCOMPARE(scene.words(u"opened"_s), u"Access allowed"_s);
    scene.port.answered = false;
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
    QCOMPARE(scene.port.cancelled, 0);
}

void OnboardingWaysInTest::cancelledWhileWaiting()
{
    Scene scene;
    scene.toConsent();
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(scene.port.cancelled, 1);
    Scene::settle();
    QVERIFY(scene.added.empty());
    QVERIFY(!scene.dialog->isVisible());
}

void OnboardingWaysInTest::backGivesUpAndKeepsWhatWasTyped()
{
    Scene scene;
    scene.toConsent();
    scene.press(u"back"_s);
    QCOMPARE(scene.port.cancelled, 1);
    Scene::settle(); // the end of the consent given up arrives
    QVERIFY(scene.shows(u"name"_s));
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
    QVERIFY(!scene.shows(u"trouble"_s)); // who went back knows why
}

void OnboardingWaysInTest::lateAnswerIsNotHeard()
{
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    scene.press(u"back"_s); // before the answer was delivered
    Scene::settle();
    QVERIFY(scene.added.empty());
    QVERIFY(scene.shows(u"name"_s));
}

void OnboardingWaysInTest::closedWhileWaiting()
{
    Scene scene;
    scene.toConsent();
    scene.dialog.reset();
    scene.port.consent.answer(failure(ErrorKind::Cancelled));
    Scene::settle(); // the answer finds nobody, and that is all
    QVERIFY(scene.added.empty());
}

void OnboardingWaysInTest::closedWhilePreparing()
{
    Scene scene;
    scene.port.start.always.reset();
    scene.toConsent();
    scene.dialog->reject();
    scene.port.start.answer(scene.port.page);
    Scene::settle();
    QVERIFY(scene.opened.isEmpty());
    QCOMPARE(scene.port.consent.asked, 0);
}

void OnboardingWaysInTest::invitationGoesOutAndComesBack()
{
    Scene scene;
    scene.toInvitation();
    QCOMPARE(scene.words(u"invitationTitle"_s), u"Wendy sits somewhere else"_s);
    QVERIFY(!scene.button(u"copyInvitation"_s)->isEnabled());
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QCOMPARE(scene.words(u"invitationLife"_s), u"Valid until tomorrow 08:31. You may close this window."_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"copyInvitation"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), linkFor(scene).page.toString(QUrl::FullyEncoded));
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    const QString answer = u"Here it is:\nhttp://127.0.0.1:4711/?state=s&code=4/0A\nWendy"_s;
    scene.paste(u"answer"_s, answer);
    QTest::keyClick(scene.part<QPlainTextEdit>(u"answer"_s), Qt::Key_Return);
    QCOMPARE(scene.port.pasted, QStringList{answer}); // as it came: the words around it are the port's to read
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());
    scene.port.acceptance.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
    QVERIFY(scene.shows(u"personName"_s));
    QCOMPARE(scene.port.cancelled, 0);
}

void OnboardingWaysInTest::wrongAnswersAreTold_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("words");
    QTest::newRow("another invitation") << ErrorKind::InvalidInput << u"This address is from another invitation. Ask for the newest."_s
                                        << u"This address is from another invitation. Ask for the newest."_s;
    QTest::newRow("refused there") << ErrorKind::Refused << u"Google says that access was not allowed."_s << u"Google says that"_s;
    QTest::newRow("wrong account") << ErrorKind::WrongAccount << QString() << u"Sign in with Wendy's account."_s;
    QTest::newRow("box") << ErrorKind::ScopeMissing << QString() << u"One of the two boxes was not ticked."_s;
    QTest::newRow("not linked") << ErrorKind::AccountNotLinked << QString() << u"no watch was ever used"_s;
    QTest::newRow("offline") << ErrorKind::Offline << QString() << u"Check the network"_s;
    QTest::newRow("locked") << ErrorKind::VaultLocked << QString() << u"The keychain is locked."_s;
}

void OnboardingWaysInTest::wrongAnswersAreTold()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, told);
    QFETCH(QString, words);
    Scene scene;
    scene.toInvitation();
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    scene.paste(u"answer"_s, u"http://127.0.0.1:1/?state=s&code=c"_s);
    scene.next();
    scene.port.acceptance.answer(tl::unexpected(Error{kind, {}, {}, std::nullopt, told}));
    Scene::settle();
    QVERIFY2(scene.words(u"answerTrouble"_s).contains(words), qPrintable(scene.words(u"answerTrouble"_s)));
    auto *answer = scene.part<QPlainTextEdit>(u"answer"_s);
    QVERIFY(answer->property("error").toBool());
    QCOMPARE(answer->accessibleDescription(), scene.words(u"answerTrouble"_s));
    QVERIFY(answer->hasFocus());
    QVERIFY(!answer->toPlainText().isEmpty()); // still there to look at
    answer->setPlainText(u"http"_s);
    QVERIFY(!scene.shows(u"answerTrouble"_s));
    QVERIFY(scene.added.empty());
}

void OnboardingWaysInTest::pendingInvitationsAreListed()
{
    Scene scene;
    Invitation wendy;
    wendy.id = {5};
    wendy.player = u"Wendy"_s;
    wendy.endsAt = scene.clock.now().addDays(1);
    scene.port.pending = {wendy};
    scene.open();
    const auto labels = scene.dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Wendy's answer is awaited until tomorrow 08:31."_s;
    }));
    scene.press(u"resume Wendy"_s);
    QCOMPARE(scene.words(u"invitationTitle"_s), u"Wendy sits somewhere else"_s);
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QVERIFY(scene.port.applicants.empty()); // the former link, not a new one
    scene.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=s&code=c"_s);
    scene.next();
    scene.port.acceptance.answer(tests::ScriptedEnrolment::named(u"Wendy"_s, 7));
    Scene::settle();
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingWaysInTest::withdrawnInvitation()
{
    Scene scene;
    scene.port.withdrawal.always = Result<void>();
    scene.toInvitation();
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    scene.press(u"withdraw"_s);
    QVERIFY(scene.port.withdrawn.isEmpty());
    QCOMPARE(scene.part<QMessageBox>(u"withdrawQuestion"_s)->text(), u"Withdraw the invitation to Wendy?"_s);
    QTest::keyClick(scene.part<QMessageBox>(u"withdrawQuestion"_s), Qt::Key_Escape);
    QTRY_VERIFY(!scene.part<QMessageBox>(u"withdrawQuestion"_s));
    QVERIFY(scene.port.withdrawn.isEmpty() && scene.shows(u"invitationLink"_s));
    scene.press(u"withdraw"_s);
    scene.press(u"withdrawAnyway"_s);
    Scene::settle();
    QCOMPARE(scene.port.withdrawn, QStringList{u"Wendy"_s});
    QVERIFY(scene.shows(u"name"_s));
}

void OnboardingWaysInTest::invitationThatCannotBeMade()
{
    Scene scene;
    scene.toInvitation();
    scene.port.invitation.answer(failure(ErrorKind::VaultMissing));
    Scene::settle();
    QVERIFY(scene.words(u"answerTrouble"_s).contains(u"There is no keychain"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"newLink"_s);
    scene.press(u"newLink"_s);
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QVERIFY(scene.button(u"copyInvitation"_s)->isEnabled());
    QVERIFY(!scene.shows(u"answerTrouble"_s));
}

void OnboardingWaysInTest::newLinkAfterARefusedCode()
{
    Scene scene;
    scene.toInvitation();
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QVERIFY(!scene.shows(u"newLink"_s));
    scene.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=s&code=c"_s);
    scene.next();
    scene.port.acceptance.answer(failure(ErrorKind::Refused, u"Google"_s));
    Scene::settle();
    scene.press(u"newLink"_s);
    QCOMPARE(scene.port.applicants.size(), size_t(2));
    QVERIFY(scene.part<QPlainTextEdit>(u"answer"_s)->toPlainText().isEmpty());
}

void OnboardingWaysInTest::closingLeavesTheInvitation()
{
    Scene scene;
    scene.toInvitation();
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    scene.press(u"cancel"_s);
    QCOMPARE(closed.count(), 1);
    QVERIFY(scene.port.withdrawn.isEmpty());
    QCOMPARE(scene.port.cancelled, 0);
}

void OnboardingWaysInTest::fromHereToElsewhere()
{
    Scene scene;
    scene.toConsent();
    scene.press(u"sendLink"_s);
    QCOMPARE(scene.port.cancelled, 1);
    QCOMPARE(scene.words(u"invitationTitle"_s), u"Wendy sits somewhere else"_s);
    QCOMPARE(scene.port.applicants.size(), size_t(2));
    Scene::settle();
    scene.press(u"back"_s);
    QVERIFY(scene.shows(u"name"_s));
}

void OnboardingWaysInTest::answerAfterTheDialogIsGone()
{
    Scene scene;
    scene.toInvitation();
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    scene.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=s&code=c"_s);
    scene.next();
    scene.dialog.reset();
    scene.port.acceptance.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QVERIFY(scene.added.empty());
}

void OnboardingWaysInTest::invitationIsGoneOnWith()
{
    Scene scene;
    Invitation ana;
    ana.player = u"Ana"_s;
    ana.endsAt = scene.clock.now().addSecs(3600);
    scene.open();
    scene.dialog->goOnWith(ana);
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    QCOMPARE(scene.words(u"invitationTitle"_s), u"Ana sits somewhere else"_s);
    QVERIFY(scene.port.applicants.empty()); // the link is the one of before
    scene.press(u"withdraw"_s);
    scene.press(u"withdrawAnyway"_s);
    QCOMPARE(scene.port.withdrawn, QStringList{u"Ana"_s});
    scene.port.withdrawal.answer({});
    Scene::settle();
    QVERIFY(!scene.dialog->isVisible()); // nobody else is to come in
}

void OnboardingWaysInTest::invitationThatRanOutIsMadeAnew()
{
    Scene scene;
    Invitation slightlys;
    slightlys.player = u"Slightly"_s;
    slightlys.endsAt = scene.clock.now();
    slightlys.returning = slightly().id;
    scene.open();
    scene.dialog->goOnWith(slightlys);
    QCOMPARE(scene.port.applicants.front().name, u"Slightly"_s);
    QCOMPARE(scene.port.applicants.front().returning, slightly().id);
    scene.port.invitation.answer(linkFor(scene));
    Scene::settle();
    scene.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=s&code=c"_s);
    scene.next();
    scene.port.acceptance.answer(slightly());
    Scene::settle();
    QCOMPARE(scene.words(u"doneTitle"_s), u"Slightly is connected again"_s);
}

void OnboardingWaysInTest::reconnectIsOneClick()
{
    Scene scene;
    scene.open();
    scene.dialog->reconnect(slightly());
    QCOMPARE(scene.port.applicants.front().returning, PlayerId{9});
    QVERIFY(!scene.port.applicants.front().client); // the stored one
    QVERIFY(scene.shows(u"countdown"_s));
    QCOMPARE(scene.opened.size(), 1);
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    QVERIFY(scene.shows(u"doneTitle"_s)); // everything else is known
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingWaysInTest::reconnectRefusesAnotherPerson()
{
    Scene scene;
    scene.open();
    scene.dialog->reconnect(slightly());
    const QString words = u"This is not the account that Slightly played with so far. Sign in with Slightly's account."_s;
    scene.port.consent.answer(failureInWords(ErrorKind::WrongAccount, words));
    Scene::settle();
    QCOMPARE(scene.words(u"ending"_s), words);
    scene.press(u"tryAgain"_s);
    QCOMPARE(scene.port.applicants.back().returning, PlayerId{9});
    scene.port.consent.answer(failure(ErrorKind::Refused, u"Google"_s));
    Scene::settle();
    QVERIFY(scene.words(u"ending"_s).contains(u"The days so far are safe."_s));
    QVERIFY(!scene.shows(u"byHand"_s)); // a player with days is not made another
}

void OnboardingWaysInTest::reconnectWithAnotherClient()
{
    Scene scene;
    scene.port.check.always = Result<void>();
    scene.port.keep.always = Result<void>();
    scene.open();
    scene.dialog->reconnect(slightly());
    scene.port.consent.answer(failure(ErrorKind::ClientRejected));
    Scene::settle();
    scene.press(u"anotherClient"_s);
    fillInClient(scene);
    scene.next();
    Scene::settle();
    QCOMPARE(scene.port.applicants.back().returning, PlayerId{9});
    QCOMPARE(scene.port.applicants.back().client->id, u"123.apps.googleusercontent.com"_s); // not the stored one again
}

void OnboardingWaysInTest::reconnectIntoAnEmptyLeague()
{
    // Somebody whose server closed comes to Google, where the league has no client yet.
    Scene scene;
    scene.port.clients.clear();
    scene.port.start.always = Result<QUrl>(failure(ErrorKind::NotFound));
    scene.open();
    scene.dialog->reconnect(slightly());
    Scene::settle();
    scene.press(u"anotherClient"_s);
    QVERIFY(scene.shows(u"showGuide"_s));
    QVERIFY(!scene.shows(u"forAll"_s)); // the first one is the league's
}

QTEST_MAIN(OnboardingWaysInTest)
#include "tst_onboarding_ways_in.moc"
