// SPDX-License-Identifier: GPL-3.0-or-later
// The messages' window: what was sent, how it stands, and the answers to what is unclear.
#include "tests/ui/messages_scene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/reachable.h"
#include "ui/theme/exact_text.h"
#include "ui/messages/fate_chip.h"
#include "ui/theme/segments.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QClipboard>
#include <QFontMetrics>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;
using tests::describe;
using tests::firstCutOff;
using Scene = tests::MessagesScene;

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void everyMessageTellsHowItStands();
    void theDayOfEachIsSeen();
    void everyChipHasItsOwnGlyph();
    void theExactTextIsShown();
    void aNarrowerTextGoesOnBelow();
    void whyAndWhat_data();
    void whyAndWhat();
    void whatWaitedForTooLongSaysSo();
    void whatWaitsForTheEndOfAPauseSaysSo();
    void anUnclearOneHasTwoAnswers();
    void anAnswerThatFails();
    void whatWaitsCanBeCancelledAndComesBack();
    void olderOnesAreReadWhenSomebodyScrolls();
    void aRoundKeepsWhatIsChosen();
    void oneWayAlone();
    void nothingYet();
    void byKeyboardAlone();
    void storeTroubleIsTold();

    void nothingIsCutOff_data() { tests::addRowsInEveryLanguage(tests::messagesPictures()); }
    void nothingIsCutOff();
    void everythingHasANameAndIsReached_data() { tests::addRows(tests::messagesPictures()); }
    void everythingHasANameAndIsReached();
    void mnemonicsAreNotTwice_data() { tests::addRowsInEveryLanguage(tests::messagesPictures()); }
    void mnemonicsAreNotTwice();
    void themeChangesWhileOpen();

private:

    Appearance m_appearance{Theme::light()};
};

void MessagesTest::everyMessageTellsHowItStands()
{
    Scene scene;
    scene.open();
    QStringList rows;
    for (int i = 0; i < scene.list()->model()->rowCount(); ++i)
        rows += scene.row(i);
    QCOMPARE(rows, (QStringList{u"Slack: Correction, Thu 19 Nov, Corrected, 08:41"_s, u"Slack: Result, Thu 19 Nov, Sent, 08:30"_s,
                                u"Slack: Result, Thu 19 Nov, Waiting, 08:30"_s, u"John Napoleon Darling: Result, Thu 19 Nov, Held, 08:30"_s,
                                u"Peter: Result, Thu 19 Nov, Unclear, 08:30"_s, u"Curly: Result, Thu 19 Nov, Not sent, 08:30"_s,
                                u"This computer: Result, Thu 19 Nov, Sent, 08:30"_s, u"Nibs: Battery, Thu 19 Nov, Cancelled, 08:30"_s,
                                u"Slack: Result, Thu 19 Nov, Cancelled, 08:30"_s}));
    QCOMPARE(scene.words(u"troubled"_s), u"2 messages to look at"_s);
    scene.choose(MessageState::Sent, u"webhook"_s);
    QCOMPARE(scene.words(u"messageAbout"_s), u"To Slack by webhook, sent Friday 08:30"_s);
    scene.choose(MessageState::Unknown);
    QCOMPARE(scene.words(u"messageAbout"_s), u"Text message to Peter, tried Friday 08:30"_s);
    OutboxEntry caughtUp = scene.port.known.back();
    caughtUp.kind = MessageKind::Result;
    caughtUp.coveredFrom = QDate(2026, 11, 17);
    const Reader reader{QLocale(), QTimeZone("UTC"), scene.clock.now()};
    QCOMPARE(messageWords(caughtUp, {}, reader).subject, u"Results, Tue 17 Nov to Thu 19 Nov"_s);
    const Reader american{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"), scene.clock.now()};
    QCOMPARE(messageWords(caughtUp, {}, american).subject, u"Results, Tue, Nov 17 to Thu, Nov 19"_s);
}

void MessagesTest::theDayOfEachIsSeen()
{
    Scene scene;
    scene.open();
    const auto picture = [&scene] {
        const QModelIndex newest = scene.list()->model()->index(0, 0);
        return scene.list()->viewport()->grab(scene.list()->visualRect(newest)).toImage();
    };
    scene.dialog->resize(scene.dialog->minimumSizeHint());
    for (const MessageKind kind : {MessageKind::Correction, MessageKind::NotSynced}) {
        QList<QImage> thursdays;
        for (const int day : {12, 19}) {
            scene.port.known.back().kind = kind;
            scene.port.known.back().day = QDate(2026, 11, day);
            scene.dialog->refresh();
            Scene::settle();
            thursdays += picture();
        }
        QVERIFY(thursdays.first() != thursdays.last());
    }
}

void MessagesTest::everyChipHasItsOwnGlyph()
{
    std::set<QString> glyphs;
    for (int fate = 0; fate <= static_cast<int>(Fate::NotSent); ++fate)
        glyphs.insert(QString(lookOf(static_cast<Fate>(fate)).icon));
    QCOMPARE(glyphs.size(), static_cast<size_t>(Fate::NotSent) + 1);
}

void MessagesTest::theExactTextIsShown()
{
    Scene scene;
    scene.open(MessageState::Sent, u"webhook"_s);
    const auto *text = scene.part<QPlainTextEdit>(u"messageText"_s);
    const QString whole = scene.port.find(scene.idOf(MessageState::Sent, u"webhook"_s)).text;
    QCOMPARE(text->toPlainText(), whole);
    QCOMPARE(text->blockCount(), whole.count(u'\n') + 1);
    QCOMPARE(text->horizontalScrollBar()->maximum(), 0); // long lines go on below
    QVERIFY(text->isReadOnly());
    const QFontMetrics face(text->font());
    QCOMPARE(face.horizontalAdvance(u"iiii"_s), face.horizontalAdvance(u"WWWW"_s));
    scene.press(u"copyText"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    scene.port.find(scene.idOf(MessageState::Sent, u"webhook"_s)).text.clear(); // somebody was erased
    scene.dialog->refresh();
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(text->placeholderText().contains(u"forgotten"_s));
    QVERIFY(!scene.shows(u"copyText"_s));
}

void MessagesTest::aNarrowerTextGoesOnBelow()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Appearance appearance{Theme::light()};
        ExactText text(appearance, u"text"_s);
        text.setLayoutDirection(direction);
        text.tell(u"Thu 19 Nov: Peter 7th (up 1), 14907 steps, +5, 19 points. Tiger Lily leads with 43. Reply STOP to end."_s);
        text.resize(460, 150);
        text.show();
        Scene::settle();
        for (int width = 460; width > 300; width -= 4) {
            text.resize(width, 150);
            Scene::settle();
            QVERIFY2(!text.horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            QVERIFY2(text.cursorRect(QTextCursor(text.document())).left() >= 0, qPrintable(QString::number(width))); // its first letter is whole
        }
    }
}

void MessagesTest::whyAndWhat_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("send");
    QTest::addColumn<QString>("cancel");
    const QString none;
    QTest::newRow("sent") << MessageState::Sent << u"webhook"_s << none << none << none;
    QTest::newRow("waits for its next try") << MessageState::Queued << u"C0123456789"_s
        << u"Slack cannot be reached. Check the network; Stepladder tries again by itself. Next try: Friday 09:07."_s << none << u"&Do not send"_s;
    QTest::newRow("waits for the morning") << MessageState::Queued << u"John Napoleon Darling"_s << u"It goes out on Friday 09:00."_s << none
                                          << u"&Do not send"_s;
    QTest::newRow("unclear") << MessageState::Unknown << none
                             << u"We do not know whether Peter's text arrived. Sending again may text Peter twice."_s << u"&Send again"_s << u"&Leave it"_s;
    QTest::newRow("not sent") << MessageState::Failed << none
        << u"Twilio cannot text +49 … 12: no mobile phone can be reached there. Ask its owner for another number."_s << u"&Send again"_s << none;
    QTest::newRow("cancelled by hand") << MessageState::Cancelled << u"Nibs"_s << u"You cancelled it."_s << u"&Send after all"_s << none;
    QTest::newRow("cancelled by itself") << MessageState::Cancelled << u"webhook"_s
        << u"It was cancelled by itself: a newer message says more, or it came too late to be of use."_s << none << none;
}

void MessagesTest::whyAndWhat()
{
    QFETCH(MessageState, state);
    QFETCH(QString, recipient);
    QFETCH(QString, why);
    QFETCH(QString, send);
    QFETCH(QString, cancel);
    Scene scene;
    scene.open(state, recipient);
    QCOMPARE(scene.words(u"messageWhy"_s), why);
    QCOMPARE(scene.shows(u"messageWhy"_s), !why.isEmpty());
    QCOMPARE(scene.shows(u"sendAgain"_s) ? scene.button(u"sendAgain"_s)->text() : QString(), send);
    QCOMPARE(scene.shows(u"cancelMessage"_s) ? scene.button(u"cancelMessage"_s)->text() : QString(), cancel);
}

void MessagesTest::whatWaitedForTooLongSaysSo()
{
    Scene scene;
    scene.port.find(scene.idOf(MessageState::Cancelled, u"Nibs"_s)).reason = word(ErrorKind::DeadlinePassed);
    scene.open(MessageState::Cancelled, u"Nibs"_s);
    QCOMPARE(scene.words(u"messageWhy"_s), u"It was given up: it had waited for too long to be of use."_s);
    QVERIFY(!scene.shows(u"sendAgain"_s));
}

void MessagesTest::whatWaitsForTheEndOfAPauseSaysSo()
{
    Scene scene;
    scene.league.pausedUntil = QDate(2026, 11, 23);
    scene.open(MessageState::Queued, u"C0123456789"_s);
    QCOMPARE(scene.state(), u"Held"_s);
    QCOMPARE(scene.words(u"messageWhy"_s), u"The league pauses. It goes out on Monday 00:10."_s);
    OutboxEntry battery = scene.port.find(scene.idOf(MessageState::Queued, u"C0123456789"_s));
    battery.kind = MessageKind::Battery; // which no pause holds back
    const Reader reader{QLocale(), QTimeZone("UTC"), scene.clock.now()};
    QVERIFY(!messageWords(battery, scene.league, reader).why.contains(u"pauses"_s));
}

void MessagesTest::anUnclearOneHasTwoAnswers()
{
    Scene scene;
    scene.open(MessageState::Unknown);
    const MessageId unclear = scene.idOf(MessageState::Unknown);
    scene.press(u"sendAgain"_s);
    QCOMPARE(scene.port.sent, std::vector<MessageId>{unclear});
    QVERIFY(!scene.button(u"sendAgain"_s)->isEnabled() && !scene.button(u"cancelMessage"_s)->isEnabled());
    OutboxEntry &entry = scene.port.find(unclear);
    entry.state = MessageState::Sent;
    entry.sentAt = scene.clock.now();
    scene.port.sending.answer(entry);
    Scene::settle();
    QCOMPARE(scene.state(), u"Sent"_s);
    QCOMPARE(scene.changes, 1);
    QCOMPARE(scene.words(u"troubled"_s), u"1 message to look at"_s);
    QVERIFY(scene.list()->hasFocus());

    entry.state = MessageState::Unknown; // once more
    scene.dialog->refresh();
    scene.press(u"cancelMessage"_s);
    QCOMPARE(scene.port.cancelled, std::vector<MessageId>{unclear});
    QCOMPARE(scene.state(), u"Cancelled"_s);
    QCOMPARE(scene.port.sent.size(), 1U);
}

void MessagesTest::anAnswerThatFails()
{
    Scene scene;
    scene.open(MessageState::Unknown);
    scene.press(u"sendAgain"_s);
    scene.port.sending.answer(failure(ErrorKind::StoreBusy));
    Scene::settle();
    QCOMPARE(scene.state(), u"Unclear"_s);
    QVERIFY(scene.words(u"messageOutcome"_s).startsWith(u"Another Stepladder is at work"_s));
    QVERIFY(scene.button(u"sendAgain"_s)->isEnabled());
    QCOMPARE(scene.changes, 0);
    scene.choose(MessageState::Failed);
    QVERIFY(!scene.shows(u"messageOutcome"_s)); // was about another one
}

void MessagesTest::whatWaitsCanBeCancelledAndComesBack()
{
    Scene scene;
    scene.open(MessageState::Queued, u"C0123456789"_s);
    const MessageId waiting = scene.idOf(MessageState::Queued, u"C0123456789"_s);
    scene.press(u"cancelMessage"_s);
    QCOMPARE(scene.port.cancelled, std::vector<MessageId>{waiting});
    QCOMPARE(scene.changes, 1);
    QCOMPARE(scene.button(u"sendAgain"_s)->text(), u"&Send after all"_s);
    scene.press(u"sendAgain"_s);
    QCOMPARE(scene.port.sent, std::vector<MessageId>{waiting});
}

void MessagesTest::olderOnesAreReadWhenSomebodyScrolls()
{
    Scene scene;
    for (int i = 0; i < 1'000; ++i)
        scene.add(ChannelKind::Slack, u"webhook"_s, MessageState::Sent, {}, u"Result"_s);
    scene.open();
    QVERIFY2(scene.list()->model()->rowCount() <= 2 * MessagesModel::pageSize, qPrintable(QString::number(scene.list()->model()->rowCount())));
    QTest::keyClick(scene.list(), Qt::Key_End);
    Scene::settle();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(scene.list(), Qt::Key_End);
        Scene::settle();
    }
    QCOMPARE(scene.list()->model()->rowCount(), static_cast<int>(scene.port.known.size()));
    QVERIFY(std::ranges::all_of(scene.port.pages, [](int read) { return read <= MessagesModel::pageSize; }));
    QCOMPARE(scene.list()->chosen()->id, scene.port.known.front().id);
}

void MessagesTest::aRoundKeepsWhatIsChosen()
{
    Scene scene;
    scene.open(MessageState::Failed);
    const MessageId chosen = scene.idOf(MessageState::Failed);
    scene.add(ChannelKind::Slack, u"webhook"_s, MessageState::Sent, {}, u"Friday's"_s);
    scene.dialog->refresh();
    QCOMPARE(scene.list()->model()->rowCount(), 10);
    QCOMPARE(scene.list()->chosen()->id, chosen);
    scene.port.find(chosen).state = MessageState::Sent;
    scene.dialog->refresh();
    QCOMPARE(scene.state(), u"Sent"_s);
}

void MessagesTest::oneWayAlone()
{
    Scene scene;
    scene.open();
    auto *filter = scene.dialog->findChild<Segments *>();
    filter->choose(2);
    Scene::settle();
    QCOMPARE(scene.list()->model()->rowCount(), 4);
    QVERIFY(scene.row(0).startsWith(u"John Napoleon Darling"_s));
    QCOMPARE(scene.list()->chosen()->recipient, u"John Napoleon Darling"_s);
    filter->choose(0);
    QCOMPARE(scene.list()->model()->rowCount(), 9);
}

void MessagesTest::nothingYet()
{
    Scene scene;
    scene.port.known.clear();
    scene.open();
    QVERIFY(scene.shows(u"nothing"_s));
    QVERIFY(!scene.shows(u"messageText"_s));
    QVERIFY(!scene.list()->isVisibleTo(scene.dialog.get())); // no half of a window for nothing
    auto *step = scene.dialog->findChild<QPushButton *>(u"settings"_s);
    QVERIFY(step && step->isVisibleTo(scene.dialog.get()) && step->isDefault());
    const QSignalSpy asked(scene.dialog.get(), &MessagesDialog::settingsRequested);
    step->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(scene.words(u"troubled"_s), QString());
    scene.add(ChannelKind::Slack, u"webhook"_s, MessageState::Sent, {}, u"The first"_s);
    scene.dialog->refresh();
    QVERIFY(scene.shows(u"messageText"_s));
    QVERIFY(scene.list()->isVisibleTo(scene.dialog.get()));
    QVERIFY(!step->isVisibleTo(scene.dialog.get()));
}

void MessagesTest::byKeyboardAlone()
{
    Scene scene;
    scene.open();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QVERIFY(scene.list()->hasFocus());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(scene.list(), Qt::Key_Down);
    QCOMPARE(scene.state(), u"Unclear"_s);
    QTest::keyClick(scene.list(), Qt::Key_Return); // a list's Return sends nothing
    QVERIFY(scene.port.sent.empty());
    for (int i = 0; i < 8 && QApplication::focusWidget()->objectName() != "sendAgain"_L1; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(scene.port.sent.size(), 1U);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
}

void MessagesTest::storeTroubleIsTold()
{
    Scene scene;
    scene.open(MessageState::Queued, u"C0123456789"_s);
    scene.port.refusal = Error{ErrorKind::StoreBusy, {}, {}, std::nullopt};
    scene.press(u"cancelMessage"_s);
    QVERIFY(scene.words(u"messageOutcome"_s).startsWith(u"Another Stepladder is at work"_s));
    QCOMPARE(scene.changes, 0);
    QCOMPARE(scene.list()->model()->rowCount(), 9); // what was read stays
}

void MessagesTest::nothingIsCutOff()
{
    Scene scene;
    tests::setInLanguage(scene, tests::messagesPictures());
    const QWidget *cut = firstCutOff(*scene.dialog);
    QVERIFY2(!cut, qPrintable(describe(cut ? cut : scene.dialog.get())));
    QVERIFY2(scene.dialog->width() <= 1240, qPrintable(QString::number(scene.dialog->width())));
}

void MessagesTest::everythingHasANameAndIsReached()
{
    Scene scene;
    tests::set(scene, tests::messagesPictures());
    QApplication::setActiveWindow(scene.dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QCOMPARE(tests::firstNameless(*scene.dialog), QString());
    const QList<QWidget *> stops = tests::stopsOfTab(*scene.dialog);
    QCOMPARE(tests::firstUnreached(*scene.dialog, stops), QString());
    QCOMPARE(tests::firstOutOfOrder(stops), QString());
}

void MessagesTest::mnemonicsAreNotTwice()
{
    Scene scene;
    tests::setInLanguage(scene, tests::messagesPictures());
    QCOMPARE(tests::sharedMnemonics(*scene.dialog), QString());
}

void MessagesTest::themeChangesWhileOpen()
{
    Scene scene;
    scene.open();
    const QPoint inPage(scene.dialog->width() - 8, scene.dialog->height() - 8);
    const QPoint inList(6, scene.dialog->height() - 6);
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        scene.appearance.setTheme(theme);
        Scene::settle();
        const QImage image = scene.dialog->grab().toImage();
        QCOMPARE(image.pixelColor(inPage), theme.win);
        QCOMPARE(image.pixelColor(inList), theme.surface);
    }
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    MessagesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_messages.moc"
