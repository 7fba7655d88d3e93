// SPDX-License-Identifier: GPL-3.0-or-later
// Words, numbers and fields in windows that run from right to left.
#include "ui/leaderboard/receipt_words.h"
#include "ui/onboarding/form_field.h"
#include "ui/theme/exact_text.h"
#include "ui/theme/figures.h"
#include "ui/theme/reader.h"
#include "ui/theme/reading_order.h"
#include "ui/theme/style.h"
#include "ui/theme/themed_label.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// Where there is ink: the first and the last column.
std::pair<int, int> inked(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

/// Where the cursor stands; known when the field is drawn.
int cursorOf(QLineEdit &field)
{
    static_cast<void>(field.grab());
    return field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
}

} // namespace

class RightToLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }
    void init() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void aSentenceBeginsAtItsSide_data();
    void aSentenceBeginsAtItsSide();
    void arabicNamesTurnNoEnglishSentence();
    void latinWordsRunAsTheyAreWritten();
    void figuresAreWhereTheyAreAskedFor();
    void latinDigitsKeepTheirPlace();
    void copiesHaveNoInvisibleSigns();
    void fieldsFollowTheirWords_data();
    void fieldsFollowTheirWords();
    void choicesToTypeAreWhereOthersAre();
    void codesRunFromLeftToRight();
    void exactTextsRunAsTheyAreWritten_data();
    void exactTextsRunAsTheyAreWritten();

private:
    [[nodiscard]] QImage label(const QString &words, bool isWrapped, bool isElided = false) const;

    Appearance m_appearance{Theme::light()};
};

QImage RightToLeftTest::label(const QString &words, bool isWrapped, bool isElided) const
{
    ThemedLabel label(m_appearance, Type::Body, &Theme::text);
    label.setText(words);
    label.setWordWrap(isWrapped);
    label.setElided(isElided);
    label.resize(500, 40);
    return label.grab().toImage();
}

void RightToLeftTest::aSentenceBeginsAtItsSide_data()
{
    QTest::addColumn<bool>("isWrapped");
    QTest::addColumn<bool>("isElided");
    QTest::newRow("wrapped") << true << false;
    QTest::newRow("one line") << false << false;
    QTest::newRow("elided") << false << true;
}

void RightToLeftTest::aSentenceBeginsAtItsSide()
{
    QFETCH(bool, isWrapped);
    QFETCH(bool, isElided);
    // The mark says where a sentence begins, whatever it begins with.
    const QString rest = u" \u064a\u0644\u0639\u0628 3"_s;
    const QImage marked = label(u"\u200fMolly"_s + rest, isWrapped, isElided);
    QCOMPARE(label(u"Molly"_s + rest, isWrapped, isElided), marked);
    QVERIFY(inked(marked).first > 250);
    QVERIFY(inked(label(u"Molly"_s, isWrapped, isElided)).first > 250); // a name alone stands there too
}

void RightToLeftTest::arabicNamesTurnNoEnglishSentence()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const QString words = u"\u0644\u064a\u0644\u0649 takes the lead, 3 points ahead."_s;
    const QImage drawn = label(words, true);
    QCOMPARE(drawn, label(u"\u200e"_s + words, true));
    QVERIFY(inked(drawn).first < 50);
}

void RightToLeftTest::latinWordsRunAsTheyAreWritten()
{
    const auto button = [](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        return QPushButton(u"28 days"_s).grab().toImage();
    };
    QCOMPARE(button(Qt::RightToLeft), button(Qt::LeftToRight));

    const auto figures = [this](Qt::LayoutDirection direction, const QString &text) {
        QImage image(100, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setFont(m_appearance.theme().font(Type::Body));
        drawFigures(painter, image.rect(), Qt::AlignHCenter | Qt::AlignVCenter, text);
        return image;
    };
    QCOMPARE(figures(Qt::RightToLeft, u"+3"_s), figures(Qt::LeftToRight, u"+3"_s));
}

void RightToLeftTest::figuresAreWhereTheyAreAskedFor()
{
    for (const QString &text : {u"7,826"_s, u"\u0667"_s}) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        painter.setFont(m_appearance.theme().font(Type::Body));
        drawFigures(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.end();
        QVERIFY2(inked(image).second < 100, qPrintable(text));
    }
}

void RightToLeftTest::latinDigitsKeepTheirPlace()
{
    const QDateTime morning(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);
    const Reader moroccan{QLocale(QLocale::Arabic, QLocale::Morocco), QTimeZone("UTC"), morning};
    QCOMPARE(moroccan.number(8), u"\u20668\u2069"_s);
    QCOMPARE(moroccan.number(-8), u"\u2066\u22128\u2069"_s);
    QCOMPARE(moroccan.signedNumber(8), u"\u2066+8\u2069"_s);
    QCOMPARE(moroccan.signedNumber(-8), u"\u2066\u22128\u2069"_s);
    QCOMPARE(moroccan.time(morning), u"\u206608:30\u2069"_s);
    const Reader egyptian{QLocale(QLocale::Arabic, QLocale::Egypt), QTimeZone("UTC"), morning};
    QCOMPARE(egyptian.number(8), u"\u0668"_s);
    const Reader british{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), morning};
    QCOMPARE(british.signedNumber(-8), u"\u22128"_s);
    QCOMPARE(british.time(morning), u"08:30"_s);
}

void RightToLeftTest::copiesHaveNoInvisibleSigns()
{
    const Reader moroccan{QLocale(QLocale::Arabic, QLocale::Morocco), QTimeZone("UTC"), {}};
    ReceiptWords words;
    words.title = u"Molly"_s;
    words.points = {{u"Points"_s, {}, moroccan.signedNumber(4), true}};
    QCOMPARE(asText(words), u"Molly\nPoints\t\t+4\n"_s);
}

void RightToLeftTest::fieldsFollowTheirWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAtRight");
    QTest::newRow("nothing yet") << QString() << true;
    QTest::newRow("a number") << u"12345"_s << true;
    QTest::newRow("an Arabic name") << u"\u0644\u064a\u0644\u0649"_s << true;
    QTest::newRow("a Latin name") << u"Wendy"_s << false;
}

void RightToLeftTest::fieldsFollowTheirWords()
{
    QFETCH(QString, words);
    QFETCH(bool, isAtRight);
    QLineEdit field;
    field.resize(400, 36);
    field.ensurePolished();
    field.setText(u"X"_s); // what was there before does not matter
    field.setText(words);
    QCOMPARE(cursorOf(field) > 200, isAtRight);

    QLineEdit filled(words);
    filled.resize(400, 36);
    QCOMPARE(cursorOf(filled) > 200, isAtRight);

    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLineEdit english(words);
    english.resize(400, 36);
    QCOMPARE(cursorOf(english) > 200, words.isRightToLeft());
}

void RightToLeftTest::choicesToTypeAreWhereOthersAre()
{
    QComboBox zones;
    zones.setEditable(true);
    zones.addItem(u"Europe/London"_s);
    zones.resize(400, 36);
    zones.lineEdit()->ensurePolished();
    QVERIFY(zones.lineEdit()->alignment().testFlag(Qt::AlignRight));
    QVERIFY(inked(zones.lineEdit()->grab().toImage()).first > 100);
}

void RightToLeftTest::codesRunFromLeftToRight()
{
    TextField number(m_appearance, u"Mobile number"_s, u"mobile"_s);
    number.keepLeftToRight();
    number.edit()->resize(400, 36);
    QVERIFY(cursorOf(*number.edit()) < 200);
}

void RightToLeftTest::exactTextsRunAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFromRight");
    QTest::newRow("a Latin name first") << u"Wendy تنتزع الصدارة"_s << true;
    QTest::newRow("digits alone on a line") << u"\u0661\u0662\nالصدارة"_s << true;
    QTest::newRow("English") << u"Wendy takes the lead"_s << false;
    QTest::newRow("English, an Arabic name") << u"\u2068ليلى\u2069 takes the lead"_s << false;
}

void RightToLeftTest::exactTextsRunAsTheyAreWritten()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isFromRight);
    ExactText text(m_appearance, u"text"_s);
    text.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    text.resize(600, 100);
    text.tell(words);
    (void)text.grab();
    QCOMPARE(text.cursorRect().x() > 300, isFromRight); // where its first line begins
}

QTEST_MAIN(RightToLeftTest)
#include "tst_right_to_left.moc"
