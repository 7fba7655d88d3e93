// SPDX-License-Identifier: GPL-3.0-or-later
// A day or time that is typed is that one or none, in every language.
#include "core/routine/typed_time.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class TypedTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAsPeopleTypeThem_data();
    void datesAsPeopleTypeThem();
    void timesAsPeopleTypeThem_data();
    void timesAsPeopleTypeThem();
    void asTheLocaleWrites();
    void whatIsWrittenIsReadInEveryLocale();
};

void TypedTimeTest::datesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");

    const QDate day(2026, 3, 5);
    QTest::newRow("British") << u"en_GB"_s << u"05/03/2026"_s << day;
    QTest::newRow("without noughts") << u"en_GB"_s << u"5/3/2026"_s << day;
    QTest::newRow("a short year") << u"en_GB"_s << u"5/3/26"_s << day;
    QTest::newRow("other signs") << u"en_GB"_s << u" 5. 3. 2026 "_s << day;
    QTest::newRow("American") << u"en_US"_s << u"3/5/2026"_s << day;
    QTest::newRow("German") << u"de_DE"_s << u"5.3.2026"_s << day;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026/03/05"_s << day;
    QTest::newRow("Japanese, in words") << u"ja_JP"_s << u"2026年3月5日"_s << day;
    QTest::newRow("Japanese, a short year") << u"ja_JP"_s << u"26/3/5"_s << day;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"٥/٣/٢٠٢٦"_s << day;
    QTest::newRow("Arabic, digits of others") << u"ar_EG"_s << u"5/3/2026"_s << day;
    QTest::newRow("the year first") << u"de_DE"_s << u"2026-03-05"_s << day;
    QTest::newRow("a leap day") << u"en_GB"_s << u"29/02/2028"_s << QDate(2028, 2, 29);

    const QDate none;
    QTest::newRow("not a leap year") << u"en_GB"_s << u"29/02/2026"_s << none;
    QTest::newRow("a month too many") << u"en_GB"_s << u"15/13/2026"_s << none;
    QTest::newRow("a day too many") << u"en_GB"_s << u"31/11/2026"_s << none;
    QTest::newRow("the year nought") << u"en_GB"_s << u"15/07/0000"_s << none;
    QTest::newRow("three digits of a year") << u"en_GB"_s << u"15/07/202"_s << none;
    QTest::newRow("five") << u"en_GB"_s << u"15/07/20266"_s << none;
    QTest::newRow("no year") << u"en_GB"_s << u"15/07"_s << none;
    QTest::newRow("one number too many") << u"en_GB"_s << u"15/07/2026/1"_s << none;
    QTest::newRow("a word") << u"en_GB"_s << u"15/07/2026 or so"_s << none;
    QTest::newRow("nothing") << u"en_GB"_s << QString() << none;
}

void TypedTimeTest::datesAsPeopleTypeThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(typedDate(typed, QLocale(locale)).value_or(QDate()), date);
}

void TypedTimeTest::timesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");

    QTest::newRow("British") << u"en_GB"_s << u"08:30"_s << QTime(8, 30);
    QTest::newRow("without a nought") << u"en_GB"_s << u"8:30"_s << QTime(8, 30);
    QTest::newRow("a dot") << u"en_GB"_s << u"8.30"_s << QTime(8, 30);
    QTest::newRow("no sign") << u"en_GB"_s << u"2205"_s << QTime(22, 5);
    QTest::newRow("three digits") << u"en_GB"_s << u"830"_s << QTime(8, 30);
    QTest::newRow("hours alone") << u"en_GB"_s << u"8"_s << QTime(8, 0);
    QTest::newRow("midnight") << u"en_GB"_s << u"00:00"_s << QTime(0, 0);
    QTest::newRow("American") << u"en_US"_s << u"8:30 PM"_s << QTime(20, 30);
    QTest::newRow("in short") << u"en_US"_s << u"8:30p"_s << QTime(20, 30);
    QTest::newRow("noon") << u"en_US"_s << u"12 pm"_s << QTime(12, 0);
    QTest::newRow("after midnight") << u"en_US"_s << u"12:10 AM"_s << QTime(0, 10);
    QTest::newRow("24 hours") << u"en_US"_s << u"20:30"_s << QTime(20, 30);
    QTest::newRow("with dots") << u"es_MX"_s << u"8:30 p.m."_s << QTime(20, 30);
    QTest::newRow("Arabic") << u"ar_EG"_s << u"٨:٣٠ م"_s << QTime(20, 30);

    const QTime none;
    QTest::newRow("an hour too many") << u"en_GB"_s << u"24:00"_s << none;
    QTest::newRow("25:30") << u"en_GB"_s << u"25:30"_s << none;
    QTest::newRow("a minute too many") << u"en_GB"_s << u"08:60"_s << none;
    QTest::newRow("half a minute") << u"en_GB"_s << u"08:3"_s << none;
    QTest::newRow("twice the half") << u"en_US"_s << u"20:30 PM"_s << none;
    QTest::newRow("no hour") << u"en_US"_s << u"0:30 AM"_s << none;
    QTest::newRow("a word") << u"en_GB"_s << u"at 8:30"_s << none;
    QTest::newRow("seconds") << u"en_GB"_s << u"08:30:10"_s << none;
    QTest::newRow("nothing") << u"en_GB"_s << QString() << none;
}

void TypedTimeTest::timesAsPeopleTypeThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(typedTime(typed, QLocale(locale)).value_or(QTime()), time);
}

void TypedTimeTest::asTheLocaleWrites()
{
    const QDate day(2026, 3, 5);
    QCOMPARE(writtenDate(day, QLocale(u"en_GB"_s)), u"05/03/2026"_s);
    QCOMPARE(writtenDate(day, QLocale(u"de_DE"_s)), u"05.03.2026"_s); // Qt's has 26
    QCOMPARE(writtenDate(day, QLocale(u"ja_JP"_s)), u"2026/03/05"_s);
    QCOMPARE(writtenDate(day, QLocale::c()), u"2026-03-05"_s); // its month is a word
    QCOMPARE(writtenTime({20, 5}, QLocale(u"de_DE"_s)), u"20:05"_s);
    QCOMPARE(writtenTime({20, 5}, QLocale(u"en_US"_s)).replace(u'\u202f', u' '), u"8:05 PM"_s); // newer Qt versions have a narrow space
    QCOMPARE(writtenTime({20, 5}, QLocale(u"fr_CA"_s)), u"20:05"_s); // "20 h 05"
    QCOMPARE(writtenTime({20, 5}, QLocale::c()), u"20:05"_s);
}

void TypedTimeTest::whatIsWrittenIsReadInEveryLocale()
{
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 400);
    QStringList odd;
    for (const QLocale &locale : locales) {
        for (const QDate day : {QDate(2026, 3, 5), QDate(2026, 12, 31)}) {
            if (typedDate(writtenDate(day, locale), locale) != day)
                odd += locale.name() + u' ' + writtenDate(day, locale);
        }
        for (const QTime time : {QTime(0, 10), QTime(8, 30), QTime(12, 0), QTime(22, 5)}) {
            if (typedTime(writtenTime(time, locale), locale) != time)
                odd += locale.name() + u' ' + writtenTime(time, locale);
        }
    }
    QCOMPARE(odd.join(u'\n'), QString());
}

QTEST_APPLESS_MAIN(TypedTimeTest)
#include "tst_typed_time.moc"
