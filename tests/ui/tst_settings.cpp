// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: when results are told and by which ways, tried and seen before anything is kept.
#include "tests/ui/pictures.h"
#include "tests/ui/reachable.h"
#include "tests/ui/settings_scene.h"
#include "ui/settings/preview_pane.h"
#include "ui/theme/date_field.h"
#include "ui/theme/style.h"
#include "ui/theme/time_field.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::SettingsScene;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void aNarrowOneShowsThePreviewBelow();
    void everyPageBeginsAtItsTop_data();
    void everyPageBeginsAtItsTop();
    void theScheduleIsKept();
    void theScheduleTellsTheNextRound();
    void aClockIsNotMirrored();
    void aTimeThatIsNoneIsRefused();
    void noDayAtAllIsRefused();
    void theWeekBeginsAsTheReadersDoes_data();
    void theWeekBeginsAsTheReadersDoes();
    void whatIsNotThereYetStaysAsItWas();
    void nothingIsKeptBeforeSave();
    void leavingAsksWhereSomethingWouldBeLost_data();
    void leavingAsksWhereSomethingWouldBeLost();
    void leavingUnchangedAsksNothing();
    void slackIsTriedSeenAndSaved();
    void slackByBot();
    void aSecretThatIsStoredIsNeverShown();
    void whatATestFindsIsTold();
    void whatIsMissingIsMarked();
    void whatIsMissingIsMarkedByATest();
    void aKeptSecretIsNotMissing();
    void whatWasRefusedIsAskedAbout();
    void anAnswerToWhatChangedMeanwhile();
    void whatFailsIsNotSaved();
    void theRefusedFieldIsMarked_data();
    void theRefusedFieldIsMarked();
    void theRefusedServerIsMarked();
    void theRefusedPartOfAnAccountIsMarked_data();
    void theRefusedPartOfAnAccountIsMarked();
    void theKeyboardIsBackAfterATest_data();
    void theKeyboardIsBackAfterATest();
    void theKeyboardStaysWhereItWentMeanwhile();
    void savingThatFailsKeepsTheDialog();
    void textsHaveLimitsAndAPrice();
    void limitsThatMakeNoSense_data();
    void limitsThatMakeNoSense();
    void everybodysTextIsSeen();
    void thePreviewFollowsWhatIsEntered();
    void thePreviewIsOfTheShownChannel();
    void longLinesGoOnBelow();
    void ntfyWithAToken();
    void thisComputer();
    void aStoreThatCannotBeRead();
    void byKeyboardAlone();

    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::settingsPictures()); }
    void nothingIsCutOff();
    void everythingHasANameAndIsReached_data() { tests::addRows(tests::settingsPictures()); }
    void everythingHasANameAndIsReached();
    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::settingsPictures()); }
    void mnemonicsAreNotTwice();
    void questionsAreAskedInFull_data() { tests::addRowsInEveryLanguage(tests::settingsQuestions()); }
    void questionsAreAskedInFull();
    void themeChangesWhileOpen();

private:
    static void save(Scene &scene, const Result<void> &outcome = {})
    {
        scene.press(u"saveSettings"_s);
        if (scene.port.saving.isOpen())
            scene.port.saving.answer(outcome);
        Scene::settle();
    }

    Appearance m_appearance{Theme::light()};
};

void SettingsTest::aNarrowOneShowsThePreviewBelow()
{
    Scene scene;
    scene.open(Scene::Slack);
    const auto *preview = scene.dialog->findChild<PreviewPane *>();
    const auto *text = scene.part<QPlainTextEdit>(u"previewText"_s);
    const QWidget *test = scene.button(u"slackTest"_s);
    const auto place = [&scene](const QWidget *part) { return QRect(part->mapTo(scene.dialog.get(), QPoint()), part->size()); };
    scene.dialog->resize(1160, 680);
    Scene::settle();
    QVERIFY(place(preview).left() > place(test).right());
    scene.dialog->resize(640, 400);
    Scene::settle();
    QVERIFY(place(preview).top() > place(test).bottom());
    const int end = place(scene.button(u"saveSettings"_s)).top();
    QVERIFY(scene.dialog->rect().bottom() > end && place(text).top() > end);
    for (int i = 0; i < 20 && !text->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    Scene::settle();
    QVERIFY(text->hasFocus());
    QVERIFY2(place(text).top() > 0 && place(text).top() + text->fontMetrics().height() < end, qPrintable(QDebug::toString(place(text)))); // scrolled to
}

void SettingsTest::everyPageBeginsAtItsTop_data()
{
    QTest::addColumn<int>("page");
    for (int page = Scene::Rules; page <= Scene::ThisComputer; ++page)
        QTest::addRow("%d", page) << page;
}

void SettingsTest::everyPageBeginsAtItsTop()
{
    QFETCH(int, page);
    Scene scene;
    scene.open(Scene::Rules);
    scene.dialog->resize(1160, 480);
    Scene::settle();
    scene.turnTo(static_cast<Scene::Part>(page));
    const auto *area = qobject_cast<QScrollArea *>(scene.part<QStackedWidget>({})->currentWidget());
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

void SettingsTest::theScheduleIsKept()
{
    Scene scene;
    scene.open();
    scene.part<TimeField>(u"roundTime"_s)->setTime(QTime(1, 20));
    QVERIFY(!scene.shows(u"publishTime"_s) && !scene.shows(u"pausedUntil"_s));
    scene.press(u"tellLater"_s);
    scene.part<TimeField>(u"publishTime"_s)->setTime(QTime(9, 15));
    scene.press(u"day6"_s);
    scene.press(u"day7"_s);
    scene.press(u"pause"_s);
    scene.part<DateField>(u"pausedUntil"_s)->setDate(QDate(2027, 1, 4));
    save(scene);
    QCOMPARE(scene.port.saved.size(), 1U);
    const League &league = scene.port.saved.front().league;
    QCOMPARE(league.roundTime, QTime(1, 20));
    QCOMPARE(league.publishTime, QTime(9, 15));
    QCOMPARE(league.publishDays, Weekdays::from(u"mon-fri"_s).value());
    QCOMPARE(league.pausedUntil, QDate(2027, 1, 4));
    QCOMPARE(scene.saves, 1);
    QVERIFY(!scene.dialog->isVisible());

    Scene back;
    back.port.kept = scene.port.saved.front();
    back.open();
    QVERIFY(back.shows(u"publishTime"_s) && back.shows(u"pausedUntil"_s));
    back.press(u"tellLater"_s);
    back.press(u"pause"_s);
    save(back);
    QVERIFY(!back.port.saved.front().league.publishTime.isValid());
    QVERIFY(!back.port.saved.front().league.pausedUntil.isValid());
}

void SettingsTest::theScheduleTellsTheNextRound()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.words(u"nextRound"_s), u"On the clock of Europe/Berlin. The next round is on Friday 23:10."_s); // ten past midnight there
    auto *round = scene.part<TimeField>(u"roundTime"_s);
    round->setFocus();
    QTest::keyClick(round, Qt::Key_PageUp);
    QCOMPARE(scene.words(u"nextRound"_s), u"On the clock of Europe/Berlin. The next round is on Saturday 00:10."_s);
}

void SettingsTest::aClockIsNotMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto turnBack = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Scene scene;
    scene.open();
    const auto *round = scene.part<TimeField>(u"roundTime"_s);
    QCOMPARE(round->text(), round->locale().toString(*round->time(), QLocale::ShortFormat));
    const auto endOf = [&scene](const QWidget &field) { return field.mapTo(scene.dialog.get(), field.rect().topRight()).x(); };
    QCOMPARE(endOf(*round), endOf(*scene.part<QAbstractButton>(u"tellLater"_s)));
    scene.turnTo(Scene::Texts);
    const auto *from = scene.part<TimeField>(u"smsFrom"_s);
    QCOMPARE(from->text(), from->locale().toString(*from->time(), QLocale::ShortFormat));
}

void SettingsTest::aTimeThatIsNoneIsRefused()
{
    Scene scene;
    scene.open();
    auto *round = scene.part<TimeField>(u"roundTime"_s);
    const auto enter = [&](const QString &typed) {
        round->setFocus();
        round->selectAll();
        QTest::keyClicks(round, typed);
        QTest::keyClick(round, Qt::Key_Tab);
    };
    const auto *list = scene.part<QListWidget>(u"parts"_s);
    for (const QString &typed : {u"00:10:30"_s, u"25"_s}) {
        enter(typed);
        QCOMPARE(scene.words(u"settingsOutcome"_s), u"Schedule: There is no such time. Type one such as 08:30."_s);
        QVERIFY(!list->item(Scene::Schedule)->icon().isNull());
        QVERIFY(!scene.button(u"saveSettings"_s)->isEnabled());
    }
    enter(u"0:20"_s);
    QVERIFY(!scene.shows(u"settingsOutcome"_s) && scene.button(u"saveSettings"_s)->isEnabled());
    QVERIFY(list->item(Scene::Schedule)->icon().isNull());
}

void SettingsTest::noDayAtAllIsRefused()
{
    Scene scene;
    scene.open();
    for (int day = 1; day <= 7; ++day)
        scene.press(u"day%1"_s.arg(day));
    scene.turnTo(Scene::Slack);
    save(scene);
    QVERIFY(scene.port.saved.empty());
    QVERIFY(scene.words(u"settingsOutcome"_s).startsWith(u"Schedule: Choose at least one day."_s));
    scene.turnTo(Scene::Schedule);
    QVERIFY(scene.words(u"daysTrouble"_s).startsWith(u"Choose at least one day."_s));
    QVERIFY(scene.isMarked(Scene::Schedule) && !scene.isMarked(Scene::Slack));
    scene.press(u"day3"_s);
    QVERIFY(!scene.isMarked(Scene::Schedule));
    QVERIFY(!scene.shows(u"daysTrouble"_s));
    save(scene);
    QCOMPARE(scene.port.saved.front().league.publishDays, Weekdays::from(u"wed"_s).value());
}

void SettingsTest::theWeekBeginsAsTheReadersDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("Sunday") << QLocale(QLocale::English, QLocale::UnitedStates) << QList<int>{7, 1, 2, 3, 4, 5, 6};
    QTest::newRow("Monday") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QList<int>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("Saturday") << QLocale(QLocale::Arabic, QLocale::Egypt) << QList<int>{6, 7, 1, 2, 3, 4, 5};
}

void SettingsTest::theWeekBeginsAsTheReadersDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QList<int>, order);
    Scene scene;
    QLocale::setDefault(locale);
    scene.open(Scene::Schedule);
    Scene::settle();
    QList<int> seen(7);
    std::iota(seen.begin(), seen.end(), 1);
    std::ranges::sort(seen, {}, [&](int day) {
        const QPoint at = scene.part<QCheckBox>(u"day%1"_s.arg(day))->pos();
        return std::pair(at.y(), at.x());
    });
    QCOMPARE(seen, order);
    const QWidget *each = scene.part<QCheckBox>(u"day%1"_s.arg(order.front()));
    for (const int day : order) {
        QCOMPARE(each->objectName(), u"day%1"_s.arg(day));
        each = each->nextInFocusChain();
    }
    scene.press(u"day%1"_s.arg(order.front()));
    save(scene);
    QCOMPARE(scene.port.saved.front().league.publishDays.bits(), 0x7f & ~(1 << (order.front() - 1)));
}

void SettingsTest::whatIsNotThereYetStaysAsItWas()
{
    Scene scene;
    scene.port.kept.slack.isOn = true;
    scene.port.kept.league.publishTime = QTime(9, 15);
    scene.port.secrets = {ChannelKind::Slack};
    scene.dialog = std::make_unique<SettingsDialog>(scene.port, SettingsDialog::Surroundings{scene.appearance, scene.clock});
    QVERIFY(!scene.dialog->isWhole());
    scene.part<QPushButton>(u"saveSettings"_s)->click();
    QCOMPARE(scene.port.saved.size(), 1U);
    QVERIFY(scene.port.saved.front().slack.isOn);
    QCOMPARE(scene.port.saved.front().league.publishTime, QTime(9, 15));
    // Pages that come later are no change of the reader's.
    Scene later;
    later.port.kept = scene.port.kept;
    later.open(Scene::Slack);
    later.dialog->reject();
    QVERIFY(!later.dialog->isVisible());
}

void SettingsTest::nothingIsKeptBeforeSave()
{
    Scene scene;
    scene.open(Scene::Slack);
    scene.press(u"slackOn"_s);
    scene.type(u"webhook"_s, u"https://hooks.slack.com/services/T/B/x"_s);
    scene.press(u"slackTest"_s);
    scene.port.probing.answer(u"Slack knows the webhook. Nothing was posted."_s);
    Scene::settle();
    scene.press(u"cancelSettings"_s);
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(scene.port.saved.empty());
    QCOMPARE(scene.saves, 0);
}

void SettingsTest::leavingAsksWhereSomethingWouldBeLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("save") << u"saveChanges"_s;
    QTest::newRow("discard") << u"discardChanges"_s;
    QTest::newRow("keep editing") << u"keepEditing"_s;
    QTest::newRow("escape") << QString();
}

void SettingsTest::leavingAsksWhereSomethingWouldBeLost()
{
    QFETCH(QString, answer);
    Scene scene;
    scene.open(Scene::Texts);
    scene.type(u"price"_s, u"cheap"_s); // even what makes no sense
    if (answer.isEmpty())
        QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    else
        scene.dialog->close(); // its cross
    Scene::settle();
    auto *question = scene.part<QMessageBox>(u"unsaved"_s);
    QVERIFY(question && question->isVisible() && scene.dialog->isVisible());
    QCOMPARE(tests::sharedMnemonics(*question), QString());
    if (answer.isEmpty())
        QTest::keyClick(question, Qt::Key_Escape);
    else
        scene.press(answer);
    Scene::settle();
    QCOMPARE(scene.port.saved.size(), answer == u"saveChanges"_s ? 1U : 0U);
    if (scene.port.saving.isOpen())
        scene.port.saving.answer({});
    Scene::settle();
    QCOMPARE(scene.dialog->isVisible(), answer.isEmpty() || answer == u"keepEditing"_s);
    QCOMPARE(scene.field(u"price"_s)->text(), u"cheap"_s);
}

void SettingsTest::leavingUnchangedAsksNothing()
{
    Scene scene;
    scene.port.kept.sms.policy.price = Price{7'900, u"USD"_s};
    scene.port.secrets = {ChannelKind::Slack, ChannelKind::Sms};
    scene.open();
    scene.turnTo(Scene::Texts);
    scene.press(u"smsOn"_s);
    scene.press(u"smsOn"_s); // and back
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
    scene.open(Scene::Slack);
    scene.type(u"webhook"_s, u"https"_s); // a secret, too
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(scene.dialog->isVisible() && scene.part<QMessageBox>(u"unsaved"_s));
}

void SettingsTest::slackIsTriedSeenAndSaved()
{
    Scene scene;
    scene.open(Scene::Slack);
    QCOMPARE(scene.previewText(), scene.port.previews[ChannelKind::Slack].messages.front().text); // before it is on
    QVERIFY(scene.words(u"previewAbout"_s).contains(u"sample"_s));
    QVERIFY(!scene.shows(u"previewWho"_s));
    QCOMPARE(scene.field(u"webhook"_s)->echoMode(), QLineEdit::Password);
    scene.type(u"webhook"_s, u" https://hooks.slack.com/services/T/B/x "_s);
    scene.press(u"slackTest"_s);
    QVERIFY(!scene.button(u"slackTest"_s)->isEnabled() && !scene.button(u"saveSettings"_s)->isEnabled());
    QCOMPARE(scene.port.tried.back().slack.secret.reveal(), "https://hooks.slack.com/services/T/B/x"_ba);
    scene.port.probing.answer(u"Slack knows the webhook. Nothing was posted."_s);
    Scene::settle();
    QCOMPARE(scene.words(u"slackOutcome"_s), u"Slack knows the webhook. Nothing was posted."_s);
    scene.press(u"slackSample"_s);
    scene.port.sampling.answer({});
    Scene::settle();
    QCOMPARE(scene.words(u"slackOutcome"_s), u"The sample is there. Nothing was saved."_s);
    scene.press(u"slackOn"_s);
    save(scene);
    QVERIFY(scene.port.saved.front().slack.isOn);
    QVERIFY(scene.port.saved.front().slack.way == SlackEntry::Way::Webhook);
    QVERIFY(!scene.port.saved.front().sms.isOn && !scene.port.saved.front().ntfy.isOn);
}

void SettingsTest::slackByBot()
{
    Scene scene;
    scene.open(Scene::Slack);
    QVERIFY(!scene.shows(u"botToken"_s));
    scene.press(u"byBot"_s);
    QVERIFY(scene.shows(u"botToken"_s) && scene.shows(u"slackChannel"_s) && !scene.shows(u"webhook"_s));
    scene.type(u"botToken"_s, u"xoxb-1"_s);
    scene.type(u"slackChannel"_s, u"C0123456789"_s);
    scene.press(u"slackTest"_s);
    QVERIFY(scene.port.tried.back().slack.way == SlackEntry::Way::Bot);
    QCOMPARE(scene.port.tried.back().slack.secret.reveal(), "xoxb-1"_ba);
    QCOMPARE(scene.port.tried.back().slack.channelId, u"C0123456789"_s);
}

void SettingsTest::aSecretThatIsStoredIsNeverShown()
{
    Scene scene;
    scene.port.kept.slack.isOn = true;
    scene.port.secrets = {ChannelKind::Slack};
    scene.open(Scene::Slack);
    QCOMPARE(scene.field(u"webhook"_s)->text(), QString());
    QCOMPARE(scene.field(u"webhook"_s)->placeholderText(), u"Stored, replace…"_s);
    save(scene);
    QVERIFY(scene.port.saved.front().slack.secret.isEmpty());
}

void SettingsTest::whatATestFindsIsTold()
{
    Scene scene;
    scene.port.whatIsTheMatter = u"Slack no longer accepts messages from this set-up."_s;
    scene.open(Scene::Slack);
    QCOMPARE(scene.words(u"slackState"_s), scene.port.whatIsTheMatter);
    scene.press(u"slackTest"_s);
    scene.port.probing.answer(failure(ErrorKind::InvalidInput, {}, u"it is not the address of a webhook"_s));
    Scene::settle();
    QCOMPARE(scene.words(u"webhookTrouble"_s), u"This cannot be used: it is not the address of a webhook. Check it and try again."_s);
    QVERIFY(scene.part<QLineEdit>(u"webhook"_s)->property("error").toBool());
    QVERIFY(scene.part<QLineEdit>(u"webhook"_s)->hasFocus());
    scene.type(u"webhook"_s, u"h"_s);
    QVERIFY(!scene.shows(u"webhookTrouble"_s)); // was about another one
}

void SettingsTest::whatIsMissingIsMarked()
{
    Scene scene;
    scene.port.wrong[ChannelKind::Sms] = Error{ErrorKind::InvalidInput, {}, u"the secret is missing"_s, std::nullopt};
    scene.open(Scene::Texts);
    scene.press(u"smsOn"_s);
    scene.type(u"price"_s, u"cheap"_s);
    scene.turnTo(Scene::Schedule);
    save(scene);
    QCOMPARE(scene.shown(), static_cast<int>(Scene::Texts));
    const QStringList needed{u"accountSid"_s, u"twilioSecret"_s, u"smsSender"_s};
    for (const QString &each : needed) {
        QCOMPARE(scene.words(each + u"Trouble"_s), u"This is missing."_s);
        QVERIFY(scene.field(each)->property("error").toBool());
    }
    QVERIFY(scene.shows(u"priceTrouble"_s)); // at once with what makes no sense
    QVERIFY(!scene.field(u"apiKeySid"_s)->property("error").toBool()); // may be empty
    QVERIFY(scene.field(u"accountSid"_s)->hasFocus());
    scene.type(u"accountSid"_s, u"AC1"_s);
    QVERIFY(!scene.shows(u"accountSidTrouble"_s));
    QVERIFY(scene.shows(u"twilioSecretTrouble"_s) && scene.shows(u"smsSenderTrouble"_s));
    scene.type(u"twilioSecret"_s, u"s"_s);
    save(scene);
    QVERIFY(scene.field(u"smsSender"_s)->hasFocus());
    scene.type(u"smsSender"_s, u"Stepladder"_s);
    scene.type(u"price"_s, QString());
    scene.port.wrong[ChannelKind::Sms].detail = u"Twilio's account SID is AC and 32 hexadecimal digits"_s;
    save(scene);
    QCOMPARE(scene.words(u"accountSidTrouble"_s), sentence(scene.port.wrong[ChannelKind::Sms]));
    QVERIFY(scene.port.saved.empty());
}

void SettingsTest::whatIsMissingIsMarkedByATest()
{
    Scene scene;
    scene.open(Scene::Texts);
    scene.part<QComboBox>(u"provider"_s)->setCurrentIndex(1);
    Q_EMIT scene.part<QComboBox>(u"provider"_s)->activated(1);
    scene.press(u"smsTest"_s);
    scene.port.probing.answer(tl::unexpected(Error{ErrorKind::InvalidInput, {}, u"the secret is missing"_s, std::nullopt}));
    Scene::settle();
    for (const QString &each : {u"region"_s, u"accessKeyId"_s, u"snsSecret"_s})
        QVERIFY2(scene.shows(each + u"Trouble"_s), qPrintable(each));
    QVERIFY(scene.field(u"region"_s)->hasFocus());
    QVERIFY(!scene.shows(u"smsOutcome"_s));
    scene.press(u"smsOn"_s);
    scene.press(u"smsOn"_s); // what is off need not be right
    QVERIFY(!scene.shows(u"regionTrouble"_s));
}

void SettingsTest::aKeptSecretIsNotMissing()
{
    Scene scene;
    scene.setUpTexts();
    scene.open(Scene::Schedule); // and its page was never looked at
    save(scene);
    QCOMPARE(scene.port.saved.size(), 1U);
}

void SettingsTest::whatWasRefusedIsAskedAbout()
{
    Scene scene;
    scene.open(Scene::Slack);
    scene.press(u"slackOn"_s);
    scene.type(u"webhook"_s, u"https://hooks.slack.com/services/T0/B0/x"_s);
    const auto refuse = [&scene] {
        scene.press(u"slackTest"_s);
        scene.port.probing.answer(failure(ErrorKind::ChannelRefused, u"Slack"_s));
        Scene::settle();
    };
    refuse();
    const auto ask = [&scene] {
        scene.press(u"saveSettings"_s);
        return scene.dialog->findChild<QMessageBox *>(u"refused"_s);
    };
    QMessageBox *question = ask();
    QVERIFY(question && question->isVisible());
    QCOMPARE(question->defaultButton()->objectName(), u"keepEditing"_s);
    question->defaultButton()->click();
    QTRY_VERIFY(!scene.dialog->findChild<QMessageBox *>());
    QVERIFY(scene.port.saved.empty());
    QVERIFY(scene.dialog->isVisible());

    question = ask();
    question->findChild<QPushButton *>(u"saveRefused"_s)->click();
    QTRY_COMPARE(scene.port.saved.size(), 1U);
    scene.port.saving.answer(failure(ErrorKind::StoreBusy));
    Scene::settle();
    scene.type(u"webhook"_s, u"https://hooks.slack.com/services/T0/B0/y"_s); // another one, of which nothing is known
    QTRY_VERIFY(!scene.dialog->findChild<QMessageBox *>());
    QVERIFY(!ask());
    QCOMPARE(scene.port.saved.size(), 2U);
}

void SettingsTest::anAnswerToWhatChangedMeanwhile()
{
    Scene scene;
    scene.open(Scene::Slack);
    scene.press(u"slackTest"_s);
    scene.dialog->reject();
    QVERIFY(!scene.dialog->isVisible());
    scene.dialog.reset();
    scene.port.probing.answer(u"Slack knows the webhook."_s); // nobody is there to hear it
    Scene::settle();
}

void SettingsTest::whatFailsIsNotSaved()
{
    Scene scene;
    scene.port.wrong[ChannelKind::Slack] = Error{ErrorKind::InvalidInput, {}, u"the webhook's address is missing"_s, std::nullopt};
    scene.open(Scene::Slack);
    scene.press(u"slackOn"_s);
    scene.turnTo(Scene::Schedule);
    save(scene);
    QVERIFY(scene.port.saved.empty());
    QCOMPARE(scene.shown(), static_cast<int>(Scene::Slack));
    QCOMPARE(scene.words(u"webhookTrouble"_s), u"This cannot be used: the webhook's address is missing. Check it and try again."_s);
    QVERIFY(scene.part<QLineEdit>(u"webhook"_s)->hasFocus());
    scene.press(u"slackOn"_s); // what is off need not be right
    QVERIFY(!scene.shows(u"webhookTrouble"_s));
    save(scene);
    QCOMPARE(scene.port.saved.size(), 1U);
}

void SettingsTest::theRefusedFieldIsMarked_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("field");
    QTest::newRow("no token") << QString() << u"C0123456789"_s << u"botToken"_s;
    QTest::newRow("not a token") << u"what is this"_s << u"C0123456789"_s << u"botToken"_s;
    QTest::newRow("no channel") << u"xoxb-1234567890-abcdef"_s << QString() << u"slackChannel"_s;
    QTest::newRow("not a channel") << u"xoxb-1234567890-abcdef"_s << u"#general"_s << u"slackChannel"_s;
}

void SettingsTest::theRefusedFieldIsMarked()
{
    QFETCH(QString, token);
    QFETCH(QString, channel);
    QFETCH(QString, field);
    Scene scene;
    scene.port.wrong[ChannelKind::Slack] = Error{ErrorKind::InvalidInput, {}, u"something"_s, std::nullopt};
    scene.open(Scene::Slack);
    scene.press(u"slackOn"_s);
    scene.press(u"byBot"_s);
    scene.type(u"botToken"_s, token);
    scene.type(u"slackChannel"_s, channel);
    scene.turnTo(Scene::ThisComputer);
    save(scene);
    QCOMPARE(scene.shown(), static_cast<int>(Scene::Slack));
    for (const QString &each : {u"botToken"_s, u"slackChannel"_s}) {
        QCOMPARE(scene.part<QLineEdit>(each)->property("error").toBool(), each == field);
        QCOMPARE(scene.part<QLineEdit>(each)->hasFocus(), each == field);
    }
}

void SettingsTest::theRefusedPartOfAnAccountIsMarked_data()
{
    QTest::addColumn<bool>("isSns");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("account") << false << u"accountSid"_s << u"nonsense"_s;
    QTest::newRow("key") << false << u"apiKeySid"_s << u"nonsense"_s;
    QTest::newRow("sender") << false << u"smsSender"_s << u"a sender with a long name"_s;
    QTest::newRow("region") << true << u"region"_s << u"nonsense"_s;
    QTest::newRow("access key") << true << u"accessKeyId"_s << u"non-sense"_s;
    QTest::newRow("sender's name") << true << u"senderId"_s << u"a sender with a long name"_s;
    QTest::newRow("none of them") << false << QString() << QString();
}

void SettingsTest::theRefusedPartOfAnAccountIsMarked()
{
    QFETCH(bool, isSns);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Scene scene;
    scene.port.secrets = {ChannelKind::Sms};
    scene.port.kept.sms.provider = isSns ? SmsEntry::Provider::Sns : SmsEntry::Provider::Twilio;
    scene.port.kept.sms.twilio = {u"AC"_s + QString(32, u'1'), u"SK"_s + QString(32, u'1'), u"Stepladder"_s, {}};
    scene.port.kept.sms.sns = {u"eu-central-1"_s, {u"AKIA12345678"_s, {}, {}}, u"Stepladder"_s};
    scene.open(Scene::Texts);
    if (!field.isEmpty())
        scene.type(field, value);
    scene.press(u"smsTest"_s);
    const Error wrong{ErrorKind::InvalidInput, {}, u"something"_s, std::nullopt};
    scene.port.probing.answer(tl::unexpected(wrong));
    Scene::settle();
    QCOMPARE(scene.shows(u"smsOutcome"_s), field.isEmpty());
    for (const QString &each : {u"accountSid"_s, u"apiKeySid"_s, u"smsSender"_s, u"region"_s, u"accessKeyId"_s, u"senderId"_s})
        QCOMPARE(scene.field(each)->property("error").toBool(), each == field);
    if (field.isEmpty())
        return;
    QCOMPARE(scene.words(field + u"Trouble"_s), sentence(wrong));
    QVERIFY(scene.field(field)->hasFocus());
}

void SettingsTest::theKeyboardIsBackAfterATest_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("button");
    QTest::newRow("Slack") << static_cast<int>(Scene::Slack) << u"slackTest"_s;
    QTest::newRow("a sample to Slack") << static_cast<int>(Scene::Slack) << u"slackSample"_s;
    QTest::newRow("text messages") << static_cast<int>(Scene::Texts) << u"smsTest"_s;
    QTest::newRow("ntfy") << static_cast<int>(Scene::Ntfy) << u"ntfyTest"_s;
}

void SettingsTest::theKeyboardIsBackAfterATest()
{
    QFETCH(int, part);
    QFETCH(QString, button);
    for (const bool works : {true, false}) {
        Scene scene;
        scene.setUpTexts();
        scene.open(static_cast<Scene::Part>(part));
        scene.button(button)->setFocus();
        QTest::keyClick(scene.button(button), Qt::Key_Space);
        Scene::settle();
        QVERIFY(!scene.button(button)->isEnabled());
        const Error away{ErrorKind::Offline, {}, {}, std::nullopt};
        if (button.endsWith(u"Sample"_s))
            scene.port.sampling.answer(works ? Result<void>() : tl::unexpected(away));
        else
            scene.port.probing.answer(works ? Result<QString>(u"Fine."_s) : tl::unexpected(away));
        Scene::settle();
        QVERIFY(scene.button(button)->hasFocus());
    }
}

void SettingsTest::theKeyboardStaysWhereItWentMeanwhile()
{
    Scene scene;
    scene.open(Scene::Slack);
    scene.button(u"slackTest"_s)->setFocus();
    scene.press(u"slackTest"_s);
    scene.field(u"webhook"_s)->setFocus();
    scene.port.probing.answer(u"Fine."_s);
    Scene::settle();
    QVERIFY(scene.field(u"webhook"_s)->hasFocus());
}

void SettingsTest::theRefusedServerIsMarked()
{
    Scene scene;
    scene.port.wrong[ChannelKind::Ntfy] = Error{ErrorKind::InvalidInput, {}, u"something"_s, std::nullopt};
    scene.open(Scene::Ntfy);
    if (!scene.part<QAbstractButton>(u"ntfyOn"_s)->isChecked())
        scene.press(u"ntfyOn"_s);
    scene.type(u"ntfyServer"_s, u"nowhere"_s);
    scene.turnTo(Scene::ThisComputer);
    save(scene);
    QVERIFY(scene.part<QLineEdit>(u"ntfyServer"_s)->property("error").toBool());
    QVERIFY(scene.part<QLineEdit>(u"ntfyServer"_s)->hasFocus());
    QVERIFY(!scene.shows(u"ntfyOutcome"_s));
    scene.type(u"ntfyServer"_s, u"https://ntfy.sh"_s);
    save(scene);
    QVERIFY(!scene.part<QLineEdit>(u"ntfyServer"_s)->property("error").toBool());
    QVERIFY(scene.shows(u"ntfyOutcome"_s)); // nobody can tell which
}

void SettingsTest::savingThatFailsKeepsTheDialog()
{
    Scene scene;
    scene.open();
    scene.press(u"saveSettings"_s);
    scene.dialog->reject();
    QVERIFY(scene.dialog->isVisible()); // it is about to say whether it was kept
    scene.port.saving.answer(failure(ErrorKind::VaultLocked));
    Scene::settle();
    QVERIFY(scene.words(u"settingsOutcome"_s).startsWith(u"The keychain is locked."_s));
    QCOMPARE(scene.saves, 0);
    save(scene);
    QCOMPARE(scene.saves, 1);
}

void SettingsTest::textsHaveLimitsAndAPrice()
{
    Scene scene;
    scene.open(Scene::Texts);
    QVERIFY(scene.shows(u"accountSid"_s) && !scene.shows(u"region"_s));
    scene.press(u"smsOn"_s);
    scene.type(u"accountSid"_s, u"AC1"_s);
    scene.type(u"twilioSecret"_s, u"hush"_s);
    scene.type(u"smsSender"_s, u"+15005550006"_s);
    scene.type(u"countries"_s, u"de, at"_s);
    scene.type(u"price"_s, u"0.0079 usd"_s);
    scene.type(u"perDay"_s, u"2.50"_s);
    QCOMPARE(scene.words(u"previewCost"_s), u"A message to everybody takes 2 texts, 2 segments, about 0.0158 USD."_s);
    save(scene);
    const SmsEntry &sms = scene.port.saved.front().sms;
    QVERIFY(sms.isOn);
    QCOMPARE(sms.twilio.accountSid, u"AC1"_s);
    QCOMPARE(sms.twilio.secret.reveal(), "hush"_ba);
    QCOMPARE(sms.policy.countries, (QStringList{u"DE"_s, u"AT"_s}));
    QCOMPARE(sms.policy.price, (Price{7'900, u"USD"_s}));
    QCOMPARE(sms.policy.maxPerDay, 2'500'000);
    QVERIFY(!sms.policy.maxPerMonth);
    QCOMPARE(sms.policy.from, QTime(9, 0));

    Scene back;
    back.port.kept = scene.port.saved.front();
    back.open(Scene::Texts);
    QCOMPARE(back.field(u"price"_s)->text(), u"0.0079 USD"_s);
    QCOMPARE(back.field(u"perDay"_s)->text(), u"2.5"_s);
    QCOMPARE(back.field(u"countries"_s)->text(), u"DE, AT"_s);
    auto *provider = back.part<QComboBox>(u"provider"_s);
    provider->setFocus();
    QTest::keyClick(provider, Qt::Key_Down);
    QVERIFY(back.shows(u"region"_s) && !back.shows(u"accountSid"_s));
}

void SettingsTest::limitsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("countries") << u"Atlantis"_s;
    QTest::newRow("price") << u"cheap"_s;
    QTest::newRow("perDay") << u"-1"_s;
    QTest::newRow("perMonth") << u"much"_s;
}

void SettingsTest::limitsThatMakeNoSense()
{
    QFETCH(QString, text);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Scene scene;
    scene.setUpTexts();
    scene.open(Scene::Texts);
    scene.type(name, text);
    scene.turnTo(Scene::Schedule);
    save(scene);
    QVERIFY(scene.port.saved.empty());
    QCOMPARE(scene.shown(), static_cast<int>(Scene::Texts));
    QVERIFY(scene.field(name)->hasFocus());
    QVERIFY(scene.shows(name + u"Trouble"_s));
}

void SettingsTest::everybodysTextIsSeen()
{
    Scene scene;
    scene.open(Scene::Texts);
    const auto &texts = scene.port.previews[ChannelKind::Sms].messages;
    QCOMPARE(scene.previewText(), texts.front().text);
    QCOMPARE(scene.words(u"previewSize"_s), u"%1 characters, 1 text to pay for"_s.arg(texts.front().text.size()));
    scene.part<QComboBox>(u"previewWho"_s)->setCurrentIndex(1);
    QCOMPARE(scene.previewText(), texts.back().text);
    scene.type(u"price"_s, u"0.01 EUR"_s); // whoever is looked at stays it
    QTRY_COMPARE(scene.previewText(), texts.back().text);
    scene.turnTo(Scene::Ntfy);
    QVERIFY(!scene.shows(u"previewText"_s));
    QCOMPARE(scene.words(u"previewAbout"_s), u"Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… "
                                             "in the menu. Results begin with the first ranking."_s);
    scene.turnTo(Scene::Schedule);
    QVERIFY(!scene.shows(u"previewTitle"_s));
}

void SettingsTest::thePreviewFollowsWhatIsEntered()
{
    Scene scene;
    scene.open(Scene::Rules);
    scene.type(u"leagueName"_s, u"Found Boys"_s);
    scene.setNumber(u"goal"_s, 12'000);
    scene.turnTo(Scene::Slack);
    const League &league = scene.port.previewed.back().league;
    QCOMPARE(league.name, u"Found Boys"_s);
    QCOMPARE(league.rules.goal, 12'000);
}

void SettingsTest::thePreviewIsOfTheShownChannel()
{
    Scene scene;
    scene.open(Scene::Slack);
    QVERIFY(scene.shows(u"previewText"_s));
    scene.port.holdsPreviews = true;
    scene.turnTo(Scene::Texts); // whose preview takes its time
    QVERIFY(!scene.shows(u"previewText"_s));
    scene.turnTo(Scene::ThisComputer);
    scene.port.slow.answer(scene.port.previews[ChannelKind::Sms]);
    Scene::settle();
    QVERIFY(!scene.shows(u"previewText"_s));
    scene.port.slow.answer(scene.port.previews[ChannelKind::Desktop]);
    Scene::settle();
    QCOMPARE(scene.previewText(), scene.port.previews[ChannelKind::Desktop].messages.front().text);
    QVERIFY(scene.shows(u"previewText"_s));
}

void SettingsTest::longLinesGoOnBelow()
{
    Scene scene;
    for (const ChannelKind channel : {ChannelKind::Slack, ChannelKind::Desktop})
        scene.port.previews[channel].messages.front().text = QString(u"Tiger Lily takes the lead "_s).repeated(9) + u"\nThursday"_s;
    for (const auto page : {Scene::Slack, Scene::ThisComputer}) {
        scene.open(page);
        QCOMPARE(scene.part<QPlainTextEdit>(u"previewText"_s)->horizontalScrollBar()->maximum(), 0);
    }
}

void SettingsTest::ntfyWithAToken()
{
    Scene scene;
    scene.open(Scene::Ntfy);
    QCOMPARE(scene.field(u"ntfyServer"_s)->text(), u"https://ntfy.sh"_s);
    QVERIFY(!scene.shows(u"ntfyToken"_s));
    scene.press(u"ntfyOn"_s);
    scene.press(u"withToken"_s);
    scene.type(u"ntfyToken"_s, u"tk_1"_s);
    scene.part<TimeField>(u"ntfyUntil"_s)->setTime(QTime(21, 0));
    scene.press(u"ntfyTest"_s);
    scene.port.probing.answer(u"The ntfy server answers."_s);
    Scene::settle();
    save(scene);
    const NtfyEntry &ntfy = scene.port.saved.front().ntfy;
    QVERIFY(ntfy.isOn && ntfy.withToken);
    QCOMPARE(ntfy.token.reveal(), "tk_1"_ba);
    QCOMPARE(ntfy.policy.until, QTime(21, 0));
    Scene without;
    without.port.kept = scene.port.saved.front();
    without.open(Scene::Ntfy);
    without.press(u"withToken"_s);
    save(without);
    QVERIFY(!without.port.saved.front().ntfy.withToken && without.port.saved.front().ntfy.token.isEmpty());
}

void SettingsTest::thisComputer()
{
    Scene scene;
    scene.open(Scene::ThisComputer);
    QVERIFY(!scene.previewText().isEmpty());
    scene.press(u"desktopOn"_s);
    scene.press(u"desktopSample"_s);
    scene.port.sampling.answer(failure(ErrorKind::NoDesktop));
    Scene::settle();
    QVERIFY(scene.shows(u"desktopOutcome"_s));
    save(scene);
    QVERIFY(scene.port.saved.front().desktop);
}

void SettingsTest::aStoreThatCannotBeRead()
{
    Scene scene;
    scene.port.unreadable = Error{ErrorKind::StoreFailed, {}, {}, std::nullopt};
    scene.open();
    QVERIFY(scene.words(u"settingsOutcome"_s).startsWith(u"The database could not be read"_s));
    QVERIFY(!scene.button(u"saveSettings"_s)->isEnabled());
}

void SettingsTest::byKeyboardAlone()
{
    Scene scene;
    scene.open();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    auto *parts = scene.part<QListWidget>(u"parts"_s);
    QVERIFY(parts->hasFocus());
    QTest::keyClick(parts, Qt::Key_Down);
    QCOMPARE(scene.shown(), static_cast<int>(Scene::Slack));
    QTest::keyClick(parts, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"slackOn"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"webhook"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"https"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // saves
    QCOMPARE(scene.port.saved.size(), 1U);
    QVERIFY(scene.port.saved.front().slack.isOn);
}

void SettingsTest::nothingIsCutOff()
{
    Scene scene;
    tests::setInLanguage(scene, tests::settingsPictures());
    const QWidget *cut = firstCutOff(*scene.dialog);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : scene.dialog.get())));
    QVERIFY2(scene.dialog->width() <= 1240, qPrintable(QString::number(scene.dialog->width())));
}

void SettingsTest::everythingHasANameAndIsReached()
{
    Scene scene;
    tests::set(scene, tests::settingsPictures());
    QApplication::setActiveWindow(scene.dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(tests::firstNameless(*scene.dialog), QString());
    const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
    QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
    QCOMPARE(tests::firstOutOfOrder(stops), QString());
}

void SettingsTest::mnemonicsAreNotTwice()
{
    Scene scene;
    tests::setInLanguage(scene, tests::settingsPictures());
    QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
}

void SettingsTest::questionsAreAskedInFull()
{
    Scene scene;
    tests::setInLanguage(scene, tests::settingsQuestions());
    auto *question = scene.dialog->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    const QWidget *cut = firstCutOff(*question);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : question)));
    QCOMPARE(tests::sharedMnemonics(*question), QString());
}

void SettingsTest::themeChangesWhileOpen()
{
    Scene scene;
    scene.open();
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        scene.appearance.setTheme(theme);
        Scene::settle();
        const QImage image = scene.dialog->grab().toImage();
        QCOMPARE(image.pixelColor(4, 4), theme.win);
        QCOMPARE(image.pixelColor(scene.dialog->width() - 6, 6), theme.surface);
    }
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings.moc"
