// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a date or a time is that one, or is told to be none.
#include "ui/theme/appearance.h"
#include "ui/theme/date_field.h"
#include "ui/theme/style.h"
#include "ui/theme/time_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace stepladder;
using namespace Qt::StringLiterals;

class TypedFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }
    void init();
    void whateverWayADateIsTyped_data();
    void whateverWayADateIsTyped();
    void whateverWayATimeIsTyped_data();
    void whateverWayATimeIsTyped();
    void whatIsNoDayStaysAndIsTold();
    void everyRefusalIsTold();
    void daysOutOfReachAreRefused();
    void halfADateTellsNothing();
    void keysStep();
    void aDayIsChosenInTheCalendar();
    void digitsInTheCalendarChangeNothing();
    void anotherLanguageWritesItAnew();

private:
    /// Comes from the field before, takes hold of what is there, and types.
    void type(QLineEdit &field, const QString &how, const QString &typed);

    Appearance m_appearance{Theme::light()};
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    DateField *m_date = nullptr;
    TimeField *m_time = nullptr;
};

void TypedFieldsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setLocale(QLocale(u"en_GB"_s));
    auto *column = new QVBoxLayout(m_window.get());
    m_before = new QPushButton(u"Before"_s);
    m_date = new DateField(m_appearance, u"day"_s);
    m_time = new TimeField(u"time"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_before, m_date, m_time})
        column->addWidget(each);
    m_date->setDate(QDate(2026, 11, 1));
    m_time->setTime(QTime(0, 10));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TypedFieldsTest::type(QLineEdit &field, const QString &how, const QString &typed)
{
    QWidget *before = &field == m_date ? static_cast<QWidget *>(m_before) : m_date;
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(field.hasFocus());
    if (how == u"all of it"_s) {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    } else if (how == u"to its end"_s) {
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClick(&field, Qt::Key_End, Qt::ShiftModifier);
    }
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.text(), typed);
}

void TypedFieldsTest::whateverWayADateIsTyped_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    for (const QString &how : {u"at once"_s, u"all of it"_s, u"to its end"_s}) {
        const auto row = [&how](const QString &typed, QDate date) {
            QTest::addRow("%s, %s", qPrintable(typed), qPrintable(how)) << how << typed << date;
        };
        row(u"15/03/2026"_s, QDate(2026, 3, 15));
        row(u"05/04/2026"_s, QDate(2026, 4, 5));
        row(u"01/03/2026"_s, QDate(2026, 3, 1));
        row(u"1.3.26"_s, QDate(2026, 3, 1));
        row(u"2027-02-28"_s, QDate(2027, 2, 28));
        row(u"31/02/2026"_s, QDate());
        row(u"15/07/0000"_s, QDate());
        row(u"15/07"_s, QDate());
    }
}

void TypedFieldsTest::whateverWayADateIsTyped()
{
    QFETCH(QString, how);
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    type(*m_date, how, typed);
    QTest::keyClick(m_date, Qt::Key_Tab);
    QVERIFY(m_time->hasFocus()); // one stop
    QCOMPARE(m_date->date().value_or(QDate()), date);
    QCOMPARE(m_date->text(), date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : typed);
}

void TypedFieldsTest::whateverWayATimeIsTyped_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    for (const QString &how : {u"at once"_s, u"all of it"_s, u"to its end"_s}) {
        const auto row = [&how](const QString &typed, QTime time) {
            QTest::addRow("%s, %s", qPrintable(typed), qPrintable(how)) << how << typed << time;
        };
        row(u"08:30"_s, QTime(8, 30));
        row(u"0830"_s, QTime(8, 30));
        row(u"9.15"_s, QTime(9, 15));
        row(u"25:30"_s, QTime());
        row(u"08:60"_s, QTime());
    }
}

void TypedFieldsTest::whateverWayATimeIsTyped()
{
    QFETCH(QString, how);
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    type(*m_time, how, typed);
    QTest::keyClick(m_time, Qt::Key_Return);
    QCOMPARE(m_time->time().value_or(QTime()), time);
    QCOMPARE(m_time->text(), time.isValid() ? time.toString(u"HH:mm"_s) : typed);
    QVERIFY(time.isValid() || sentence(m_time->time().error()) == u"There is no such time. Type one such as 08:30."_s);
}

void TypedFieldsTest::whatIsNoDayStaysAndIsTold()
{
    QSignalSpy told(m_date, &DateField::valueChanged);
    type(*m_date, u"at once"_s, u"31/11/2026"_s);
    QCOMPARE(told.size(), 0); // who is not done yet is left in peace
    QTest::keyClick(m_date, Qt::Key_Tab);
    QCOMPARE(told.size(), 1);
    QCOMPARE(sentence(m_date->date().error()), u"There is no such day. Type one such as 01/11/2026, or choose it in the calendar."_s);
    type(*m_date, u"at once"_s, u"30/11/2026"_s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(m_date->date(), QDate(2026, 11, 30));
    QTest::keyClick(m_date, Qt::Key_Tab);
    QCOMPARE(told.size(), 2);
}

void TypedFieldsTest::everyRefusalIsTold()
{
    type(*m_date, u"at once"_s, u"01/08/1999"_s);
    QTest::keyClick(m_date, Qt::Key_Tab);
    QSignalSpy told(m_date, &DateField::valueChanged);
    type(*m_date, u"at once"_s, u"nonsense"_s);
    QTest::keyClick(m_date, Qt::Key_Tab);
    QCOMPARE(told.size(), 1); // for another reason than before
    type(*m_date, u"at once"_s, u"nonsense"_s);
    QTest::keyClick(m_date, Qt::Key_Tab);
    QCOMPARE(told.size(), 1);
}

void TypedFieldsTest::daysOutOfReachAreRefused()
{
    m_date->setRange(QDate(2026, 11, 1), QDate(2026, 11, 30));
    type(*m_date, u"at once"_s, u"01/12/2026"_s);
    QVERIFY(!m_date->date());
    QCOMPARE(sentence(m_date->date().error()), u"Choose a day from 01/11/2026 to 30/11/2026."_s);
    m_date->setDate(QDate(2026, 12, 1)); // a program means the nearest
    QCOMPARE(m_date->date(), QDate(2026, 11, 30));
    m_date->setRange(QDate(2026, 11, 1), QDate(2026, 11, 10));
    QCOMPARE(m_date->date(), QDate(2026, 11, 10));
}

void TypedFieldsTest::halfADateTellsNothing()
{
    QSignalSpy told(m_date, &DateField::valueChanged);
    type(*m_date, u"at once"_s, u"04/11/20"_s); // of 2020, or on its way to 2026
    QCOMPARE(told.size(), 0);
    QTest::keyClicks(m_date, u"27"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_date->date(), QDate(2027, 11, 4));
}

void TypedFieldsTest::keysStep()
{
    m_date->setRange(QDate(2026, 10, 31), QDate(2026, 12, 31));
    m_date->setFocus();
    QTest::keyClick(m_date, Qt::Key_Down);
    QTest::keyClick(m_date, Qt::Key_Down);
    QCOMPARE(m_date->date(), QDate(2026, 10, 31)); // and no further
    QTest::keyClick(m_date, Qt::Key_PageUp);
    QCOMPARE(m_date->date(), QDate(2026, 11, 30));
    QTest::keyClick(m_date, Qt::Key_Up);
    QCOMPARE(m_date->date(), QDate(2026, 12, 1));
    m_time->setFocus();
    QTest::keyClick(m_time, Qt::Key_Down);
    QTest::keyClick(m_time, Qt::Key_PageDown);
    QCOMPARE(m_time->time(), QTime(23, 5));
    QTest::keyClick(m_time, Qt::Key_Up);
    QCOMPARE(m_time->time(), QTime(23, 10));
}

void TypedFieldsTest::aDayIsChosenInTheCalendar()
{
    auto *open = m_date->findChild<QToolButton *>();
    QVERIFY(open && !open->text().isEmpty());
    QTest::mouseClick(open, Qt::LeftButton);
    auto *calendar = m_date->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(m_date->date(), QDate(2026, 11, 2));
    QVERIFY(m_date->hasFocus());
}

void TypedFieldsTest::digitsInTheCalendarChangeNothing()
{
    m_date->setFocus();
    QTest::keyClick(m_date, Qt::Key_F4);
    auto *calendar = m_date->findChild<QCalendarWidget *>();
    QVERIFY(calendar->isVisible());
    const auto overIt = calendar->findChildren<QLabel *>().size();
    QTest::keyClicks(QApplication::focusWidget(), u"20092026"_s);
    QCOMPARE(calendar->findChildren<QLabel *>().size(), overIt); // Qt's own field for a date
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_date->date(), QDate(2026, 11, 1));
}

void TypedFieldsTest::anotherLanguageWritesItAnew()
{
    m_window->setLocale(QLocale(u"en_US"_s));
    QCOMPARE(m_date->text(), u"11/1/2026"_s);
    QCOMPARE(m_date->date(), QDate(2026, 11, 1));
    QCOMPARE(m_time->text().replace(u'\u202f', u' '), u"12:10 AM"_s); // newer Qt versions have a narrow space
    type(*m_date, u"at once"_s, u"3/15/2026"_s);
    QCOMPARE(m_date->date(), QDate(2026, 3, 15));
}

QTEST_MAIN(TypedFieldsTest)
#include "tst_typed_fields.moc"
