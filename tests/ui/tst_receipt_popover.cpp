// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a receipt, and the popover that shows them.
#include "tests/ui/clipping.h"
#include "tests/ui/english_plurals.h"
#include "tests/ui/pseudo_long.h"
#include "tests/ui/sample_board.h"
#include "ui/leaderboard/receipt_popover.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const Reader english{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), sample::fridayMorning()};

QStringList told(const std::vector<ReceiptWords::Line> &lines)
{
    QStringList all;
    for (const ReceiptWords::Line &line : lines)
        all << QStringList{line.label, line.words, line.number}.join(u'|');
    return all;
}

QString remark(Receipt receipt, std::vector<Receipt::Telling> tellings)
{
    receipt.told = std::move(tellings);
    return receiptWords(receipt, english).remark;
}

Receipt::Telling telling(MessageKind kind, int minute, std::optional<int> steps)
{
    return {QDateTime(QDate(2026, 11, 20), QTime(8, minute), Qt::UTC), kind, ChannelKind::Slack,
            {steps ? std::optional(StepCount{*steps}) : std::nullopt, 3}};
}

} // namespace

class ReceiptPopoverTest : public QObject
{
    Q_OBJECT

    Appearance m_appearance{Theme::light()};
    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void whereItComesFrom()
    {
        const ReceiptWords words = receiptWords(sample::mollysReceipt(), english);
        QCOMPARE(words.title, u"Molly, Thursday, 19 November"_s);
        QCOMPARE(told(words.readings), (QStringList{u"Reading|Charge 6, via Google Health|11,302"_s, u"Read|Today 08:38|"_s,
                                                    u"Before|Today 00:10|8,412"_s, u"Last sync|Today 08:36|"_s}));
    }

    void howThePointsAddUp()
    {
        const ReceiptWords words = receiptWords(sample::mollysReceipt(), english);
        QCOMPARE(told(words.points), (QStringList{u"Goal|10,000 reached|+1"_s, u"Above goal|1,302: 1 full step of 1,000|+1"_s,
                                                  u"Points||2"_s, u"Season|32 before this day|34"_s}));
    }

    void belowTheGoalNothingIsAboveIt()
    {
        Receipt receipt = sample::mollysReceipt();
        receipt.row.standing.steps = StepCount{7'938};
        receipt.row.standing.points = 0;
        QCOMPARE(told(receiptWords(receipt, english).points),
                 (QStringList{u"Goal|10,000, 2,062 short|0"_s, u"Points||0"_s, u"Season|34 before this day|34"_s}));
    }

    void aMissingDaySaysSo()
    {
        Receipt receipt = sample::mollysReceipt();
        receipt.row.standing.steps.reset();
        receipt.row.standing.points = 0;
        receipt.readings.clear();
        const ReceiptWords words = receiptWords(receipt, english);
        QCOMPARE(told(words.readings).first(), u"Reading|Nothing was read yet|\u2013"_s);
        QCOMPARE(told(words.points), QStringList{u"Season|34 before this day|34"_s});
    }

    void handAndFileAreNamed()
    {
        Receipt receipt = sample::mollysReceipt();
        receipt.readings.back().source = ReadingSource::Hand;
        QVERIFY(told(receiptWords(receipt, english).readings).first().contains(u"|Entered by hand|"_s));
        receipt.readings.back().source = ReadingSource::File;
        QVERIFY(told(receiptWords(receipt, english).readings).first().contains(u"|From a file|"_s));
    }

    void whatWasPostedIsComparedWithWhatIsTrue()
    {
        const Receipt receipt = sample::mollysReceipt();
        QCOMPARE(remark(receipt, {}), QString());
        QCOMPARE(remark(receipt, {telling(MessageKind::Result, 30, 11'302)}), u"It was posted as it is here (today 08:30)."_s);
        QCOMPARE(remark(receipt, {telling(MessageKind::Result, 30, 8'412)}),
                 u"What was posted today 08:30 said 8,412 steps. It has not been corrected so far."_s);
        QCOMPARE(remark(receipt, {telling(MessageKind::Result, 30, 8'412), telling(MessageKind::Correction, 41, 11'302)}),
                 u"What was posted today 08:30 said 8,412 steps. It was corrected today 08:41."_s);
        QCOMPARE(remark(receipt, {telling(MessageKind::Result, 30, {})}),
                 u"What was posted today 08:30 had no reading. It has not been corrected so far."_s);
    }

    void copyGivesPlainText()
    {
        QWidget window;
        ReceiptPopover popover(m_appearance, sample::mollysReceipt(), english, &window);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        popover.popUp({100, 100, 60, 20});
        const auto buttons = popover.findChildren<QPushButton *>();
        buttons.first()->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Molly, Thursday, 19 November\nReading\tCharge 6"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"Points\t\t2\n"_s));
    }

    void keysReachEverythingAndEscapeCloses()
    {
        QWidget window;
        ReceiptPopover popover(m_appearance, sample::mollysReceipt(), english, &window);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy days(&popover, &ReceiptPopover::allDaysRequested);
        popover.popUp({100, 100, 60, 20});
        QVERIFY(QTest::qWaitForWindowExposed(&popover));
        const auto buttons = popover.findChildren<QPushButton *>();
        QCOMPARE(popover.focusWidget(), buttons[0]);
        QTest::keyClick(buttons[0], Qt::Key_Tab);
        QCOMPARE(popover.focusWidget(), buttons[1]);
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QCOMPARE(days.size(), 1);
        QVERIFY(!popover.isVisible());
        popover.popUp({100, 100, 60, 20});
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
    }

    void itStaysOnTheScreen()
    {
        QWidget window;
        ReceiptPopover popover(m_appearance, sample::mollysReceipt(), english, &window);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        const QRect screen = window.screen()->availableGeometry();
        for (const QPoint &corner : {screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight()}) {
            const QRect number(corner - QPoint(30, 10), QSize(60, 20));
            popover.popUp(number);
            QVERIFY2(screen.contains(popover.geometry()), qPrintable(u"%1,%2"_s.arg(corner.x()).arg(corner.y())));
            QVERIFY(!popover.geometry().intersects(number));
            popover.close();
        }
    }

    void nothingIsCutOff()
    {
        tests::PseudoLong words;
        QWidget window;
        QCoreApplication::installTranslator(&words);
        ReceiptPopover popover(m_appearance, sample::mollysReceipt(), english, &window);
        QCoreApplication::removeTranslator(&words);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        popover.popUp({100, 100, 60, 20});
        const QWidget *cut = tests::firstCutOff(popover);
        QVERIFY2(!cut, qPrintable(tests::describe(cut ? cut : &popover)));
    }
};

QTEST_MAIN(ReceiptPopoverTest)
#include "tst_receipt_popover.moc"
