// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page and every ending of the dialog: nothing is cut off in long words, everything has a name and
// is reached by the keyboard, and it follows the theme.
#include "tests/ui/onboarding_scene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/reachable.h"
#include "ui/onboarding/code_field.h"
#include "ui/onboarding/countdown_ring.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/onboarding/step_list.h"
#include "ui/theme/style.h"
#include "ui/theme/unsaved.h"

#include <QFocusFrame>
#include <QMessageBox>
#include <QScrollBar>
#include <QStackedWidget>

#include <utility>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::OnboardingScene;

namespace {

/// What a widget says to assistive tools, each time it says something else. An announcement is a widget's description, too.
class Listener
{
public:
    explicit Listener(const QWidget *widget) : m_widget(widget), m_last(widget->accessibleDescription()) {}

    QStringList heard;
    void listen()
    {
        if (const QString now = m_widget->accessibleDescription(); now != std::exchange(m_last, now))
            heard += now;
    }

private:
    const QWidget *m_widget;
    QString m_last;
};

/// The steps that have a check, by their numbers.
QList<int> checked(const StepList &list)
{
    const QImage image = const_cast<StepList &>(list).grab().toImage();
    QList<int> found;
    for (int step = 0; step < 5; ++step) {
        const QRect disc(QPoint(22, 96 + 48 * step), QSize(22, 22));
        bool hasAccent = false, isFilled = true;
        for (int x = disc.left(); x <= disc.right(); ++x) {
            for (int y = disc.top(); y <= disc.bottom(); ++y)
                hasAccent |= image.pixelColor(x, y) == Theme::light().accent;
        }
        for (const int x : {disc.left() + 4, disc.right() - 4}) // beside the number of the present one
            isFilled &= image.pixelColor(x, disc.center().y()) == Theme::light().accent;
        if (hasAccent && !isFilled)
            found += step + 1;
    }
    return found;
}

} // namespace

class OnboardingLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }
    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::onboardingPictures()); }
    void nothingIsCutOff();
    void everythingHasANameAndIsReached_data() { tests::addRows(tests::onboardingPictures()); }
    void everythingHasANameAndIsReached();
    void escapeLeavesEveryPage_data() { tests::addRows(tests::onboardingPictures()); }
    void escapeLeavesEveryPage();
    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::onboardingPictures()); }
    void mnemonicsAreNotTwice();
    void questionsAreAskedInFull_data() { tests::addRowsInEveryLanguage(tests::onboardingQuestions()); }
    void questionsAreAskedInFull();
    void countdownIsSaidOnceAMinute();
    void countdownHasTheReadersDigits();
    void codesLifeIsSaidOnceAMinute();
    void stepsAreSaid();
    void figuresAreTheReaders();
    void stepsThatWereLeftOutHaveNoCheck();
    void ringsCrossNoWords_data() { tests::addRows(tests::onboardingPictures()); }
    void ringsCrossNoWords();
    void coloursAreRingedLikeEverything();
    void endingsAreSaid();
    void wholeWayByKeyboard();
    void consentHasRoomForItsTrouble_data();
    void consentHasRoomForItsTrouble();
    void themeChangesWhileOpen();

private:
    Appearance m_appearance{Theme::light()};
};

void OnboardingLookTest::nothingIsCutOff()
{
    Scene scene;
    tests::setInLanguage(scene, tests::onboardingPictures());
    const QWidget *cut = firstCutOff(*scene.dialog);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : scene.dialog.get())));
    QFETCH(QString, catalogue);
    QVERIFY(scene.dialog->width() <= (catalogue.isEmpty() ? 900 : 760)); // no page makes the dialog jump
}

void OnboardingLookTest::everythingHasANameAndIsReached()
{
    Scene scene;
    tests::set(scene, tests::onboardingPictures());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(tests::firstNameless(*scene.dialog), QString());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
    QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
    QCOMPARE(tests::firstOutOfOrder(stops), QString());
}

void OnboardingLookTest::escapeLeavesEveryPage()
{
    Scene scene;
    tests::set(scene, tests::onboardingPictures());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (auto *question = scene.dialog->findChild<UnsavedQuestion *>()) // where the picture is of something entered
        question->findChild<QAbstractButton *>(u"discardChanges"_s)->click();
    Scene::settle();
    QVERIFY(!scene.dialog->isVisible());
}

void OnboardingLookTest::mnemonicsAreNotTwice()
{
    Scene scene;
    tests::setInLanguage(scene, tests::onboardingPictures());
    QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
}

void OnboardingLookTest::questionsAreAskedInFull()
{
    Scene scene;
    tests::setInLanguage(scene, tests::onboardingQuestions());
    auto *question = scene.dialog->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    const QWidget *cut = firstCutOff(*question);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : question)));
    QCOMPARE(tests::sharedMnemonics(*question), QString());
}

void OnboardingLookTest::countdownIsSaidOnceAMinute()
{
    Scene scene;
    scene.toConsent();
    auto *ring = scene.part<CountdownRing>(u"countdown"_s);
    Listener listener(ring);
    using std::chrono::seconds;
    for (int left = 300; left >= 0; --left) {
        ring->setTime(seconds(left), seconds(300));
        listener.listen();
    }
    QCOMPARE(listener.heard,
             (QStringList{u"4 minutes left"_s, u"3 minutes left"_s, u"2 minutes left"_s, u"1 minute left"_s, u"0 minutes left"_s}));
}

void OnboardingLookTest::countdownHasTheReadersDigits()
{
    CountdownRing ring(m_appearance);
    ring.setTime(std::chrono::seconds(245), std::chrono::seconds(300));
    QCOMPARE(ring.figures(), u"4:05"_s);
    ring.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(ring.figures(), u"\u0664:\u0660\u0665"_s);
}

void OnboardingLookTest::codesLifeIsSaidOnceAMinute()
{
    Scene scene;
    scene.toCode();
    Listener listener(scene.part<QLabel>(u"codeLife"_s)->parentWidget());
    for (const int step : {1, 58, 2, 59, 1}) {
        scene.clock.set(scene.clock.now().addSecs(step));
        const QString before = scene.words(u"codeLife"_s);
        QVERIFY(QTest::qWaitFor([&] { return scene.words(u"codeLife"_s) != before; }, 60'000));
        listener.listen();
    }
    QCOMPARE(listener.heard, (QStringList{u"9 minutes left"_s, u"8 minutes left"_s}));
}

void OnboardingLookTest::stepsAreSaid()
{
    Scene scene;
    scene.toConsent();
    QCOMPARE(scene.dialog->findChild<StepList *>()->accessibleDescription(), u"Step 2 of 5: Consent"_s);
}

void OnboardingLookTest::figuresAreTheReaders()
{
    {
        Scene scene;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        scene.toCode();
        QVERIFY2(scene.words(u"codeLife"_s).contains(u"١٠:٠٠"_s), qPrintable(scene.words(u"codeLife"_s)));
        QVERIFY2(scene.button(u"sendAgain"_s)->text().contains(u"١:٠٠"_s), qPrintable(scene.button(u"sendAgain"_s)->text()));
        QCOMPARE(scene.dialog->findChild<StepList *>()->accessibleDescription(), u"Step ٤ of ٥: Texts"_s);
    }
    Scene scene;
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    scene.toClient();
    scene.press(u"showGuide"_s);
    QCOMPARE(scene.words(u"guideCount"_s), u"A Google client for the league, ١ of ٧"_s);
}

void OnboardingLookTest::stepsThatWereLeftOutHaveNoCheck()
{
    const auto done = [](const Scene &scene) { return checked(*scene.dialog->findChild<StepList *>()); };
    {
        Scene byHand;
        byHand.open().choose(u"manual"_s);
        byHand.type(u"name"_s, u"John"_s);
        byHand.next();
        QVERIFY(byHand.shows(u"personTitle"_s));
        QCOMPARE(done(byHand), QList<int>{1});
        byHand.next();
        QCOMPARE(done(byHand), (QList<int>{1, 3}));
        byHand.press(u"cancel"_s); // no texts
        QCOMPARE(done(byHand), (QList<int>{1, 3, 5}));
        QCOMPARE(byHand.dialog->findChild<StepList *>()->accessibleDescription(), u"Every step is done except: Consent and Texts"_s);
        byHand.press(u"cancel"_s); // another player
        QCOMPARE(done(byHand), QList<int>());
        byHand.type(u"name"_s, u"Wendy"_s);
        byHand.choose(u"google-health"_s);
        byHand.next();
        byHand.port.consent.answer(tests::ScriptedEnrolment::playerOf(byHand.port.applicants.back()));
        Scene::settle();
        QCOMPARE(done(byHand), (QList<int>{1, 2}));
    }
    {
        Scene again;
        again.open();
        again.dialog->reconnect(tests::ScriptedEnrolment::named(u"Slightly"_s, 9));
        again.port.consent.answer(tests::ScriptedEnrolment::named(u"Slightly"_s, 9));
        Scene::settle();
        QVERIFY(again.shows(u"doneTitle"_s));
        QCOMPARE(done(again), (QList<int>{1, 2, 3})); // all there are
    }
    Scene scene;
    scene.toCode();
    QTest::keyClicks(scene.field(u"code"_s), u"418293"_s);
    scene.next();
    scene.port.confirmation.answer(scene.consentFor(u"+447700900118"_s, true));
    Scene::settle();
    QCOMPARE(done(scene), (QList<int>{1, 2, 3, 4, 5}));
    QCOMPARE(scene.dialog->findChild<StepList *>()->accessibleDescription(), u"All steps are done"_s);
}

void OnboardingLookTest::ringsCrossNoWords()
{
    Scene scene;
    tests::set(scene, tests::onboardingPictures());
    const auto place = [&scene](const QWidget *widget) { return QRect(widget->mapTo(scene.dialog.get(), QPoint()), widget->size()); };
    const int reach = m_appearance.theme().focusWidth() + 2;
    for (const QPushButton *link : scene.dialog->findChildren<QPushButton *>()) {
        if (!link->isVisible() || !link->property("inline").toBool())
            continue;
        const QRect ring = place(link).adjusted(-reach, -reach, reach, reach);
        for (const QLabel *words : scene.dialog->findChildren<QLabel *>()) {
            const bool isApart = !words->isVisible() || words->text().isEmpty() || !place(words).intersects(ring);
            QVERIFY2(isApart, qPrintable(link->objectName() + u" and "_s + words->text()));
        }
    }
}

void OnboardingLookTest::coloursAreRingedLikeEverything()
{
    const FocusRing ring;
    Scene scene;
    scene.toPerson();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    auto *colour = scene.button(u"colour2"_s);
    const QImage before = colour->grab().toImage();
    colour->setFocus(Qt::TabFocusReason);
    Scene::settle();
    const auto *frame = scene.dialog->findChild<QFocusFrame *>();
    QVERIFY(frame && frame->isVisible());
    const QRect outside(colour->mapTo(scene.dialog.get(), QPoint()), colour->size());
    const QRect around(frame->mapTo(scene.dialog.get(), QPoint()), frame->size());
    QVERIFY(around.contains(outside.adjusted(-2, -2, 2, 2)));
    QCOMPARE(colour->grab().toImage(), before); // the ring of the chosen one stays its own
}

void OnboardingLookTest::endingsAreSaid()
{
    Scene scene;
    scene.toConsent();
    scene.port.consent.answer(failure(ErrorKind::DeadlinePassed));
    Scene::settle();
    QWidget *view = scene.part<QLabel>(u"ending"_s)->parentWidget();
    QCOMPARE(view->accessibleDescription(), scene.words(u"endingTitle"_s) + u". "_s + scene.words(u"ending"_s));
    QCOMPARE(scene.button(u"tryAgain"_s)->accessibleDescription(), scene.words(u"ending"_s)); // said with what has the focus
}

// From the first page to the last without a mouse, by what has the focus alone.
void OnboardingLookTest::wholeWayByKeyboard()
{
    Scene scene;
    scene.port.clients.clear();
    scene.port.check.always = Result<void>();
    scene.port.keep.always = Result<void>();
    scene.open();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    const auto focus = [] { return QApplication::focusWidget(); };
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focus(), which, with); };
    QTest::keyClicks(focus(), u"Wendy"_s);
    key(Qt::Key_Return);
    QTest::keyClicks(focus(), u"id"_s);
    key(Qt::Key_Tab);
    QTest::keyClicks(focus(), u"secret"_s);
    key(Qt::Key_Return);
    Scene::settle();
    QCOMPARE(scene.port.applicants.size(), size_t(1));
    key(Qt::Key_Space); // opens the page again
    QCOMPARE(scene.opened.size(), 2);
    scene.port.consent.answer(tests::ScriptedEnrolment::playerOf(scene.port.applicants.back()));
    Scene::settle();
    key(Qt::Key_Return); // the person, as it is
    QTest::keyClicks(focus(), u"07400123456"_s);
    key(Qt::Key_Return);
    scene.port.code = WaitingCode{scene.clock.now().addSecs(600), 5, scene.clock.now().addSecs(60)};
    scene.port.number.answer(Texting::Entered{scene.consentFor(u"+447400123456"_s), false});
    Scene::settle();
    QTest::keyClicks(focus(), u"418293"_s);
    key(Qt::Key_Return);
    scene.port.confirmation.answer(scene.consentFor(u"+447400123456"_s, true));
    Scene::settle();
    QVERIFY(scene.shows(u"doneTitle"_s));
    key(Qt::Key_Return);
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.added.size(), size_t(1));
}

void OnboardingLookTest::consentHasRoomForItsTrouble_data()
{
    QTest::addColumn<QString>("catalogue");
    for (const QString &each : {u"stepladder_en.qm"_s, u"stepladder_de.qm"_s})
        QTest::newRow(qPrintable(each)) << each;
}

void OnboardingLookTest::consentHasRoomForItsTrouble()
{
    QFETCH(QString, catalogue);
    const tests::Spoken language(catalogue);
    Scene scene;
    scene.toConsent();
    for (const QString &wrong : {u"127.0.0.1"_s, u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&response_type=code"_s, u"https://example.com/a"_s, u"http://127.0.0.1:80/?state="_s}) {
        scene.field(u"address"_s)->setText(wrong);
        scene.press(u"useAddress"_s);
        for (int i = 0; i < 4; ++i)
            Scene::settle();
        QVERIFY(scene.shows(u"pasteTrouble"_s));
        auto *page = qobject_cast<ScrolledPage *>(scene.dialog->findChild<QStackedWidget *>()->currentWidget());
        QVERIFY(page);
        QVERIFY2(page->verticalScrollBar()->maximum() == 0,
                 qPrintable(u"%1 too low for: %2"_s.arg(page->verticalScrollBar()->maximum()).arg(scene.words(u"pasteTrouble"_s))));
    }
}

void OnboardingLookTest::themeChangesWhileOpen()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.dialog->grab().toImage().pixelColor(500, 450), Theme::light().surface);
    scene.appearance.setTheme(Theme::dark());
    QCOMPARE(scene.dialog->grab().toImage().pixelColor(500, 450), Theme::dark().surface);
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    OnboardingLookTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_onboarding_look.moc"
