// SPDX-License-Identifier: GPL-3.0-or-later
// What the system says of languages, and what is made of it. The system is asked once in a program's life: another one asks.
#include "app/language/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QString answering = u"--answer"_s;

/// The language of the words, a day, a time and a number as the reader sees them. Blanks are not the same in every Qt.
QString answer()
{
    const QLocale reader;
    const QStringList seen{QCoreApplication::translate("stepladder::Row", "Empty"), reader.toString(QDate(2026, 11, 19), u"dddd"_s),
                       reader.toString(QTime(20, 5, 7), QLocale::ShortFormat), reader.toString(12'345)};
    return seen.join(u'|').replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndFormsAreOfOneLanguage_data();
    void wordsAndFormsAreOfOneLanguage();
};

void LanguageTest::wordsAndFormsAreOfOneLanguage_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("seen");
    const QString arabic = u"\u0641\u0627\u0631\u063a\u0629|\u0627\u0644\u062e\u0645\u064a\u0633|\u0668:\u0660\u0665 \u0645|\u0661\u0662\u066c\u0663\u0664\u0665"_s;
    const QString german = u"Leer|Donnerstag|20:05|12.345"_s;
    const QString british = u"Empty|Thursday|20:05|12,345"_s;
    const QString american = u"Empty|Thursday|8:05 PM|12,345"_s;
    QTest::newRow("Arabic") << QStringList{u"LANG=ar_EG.UTF-8"_s} << arabic;
    QTest::newRow("Arabic words on no language") << QStringList{u"LANG=C.UTF-8"_s, u"LANGUAGE=ar"_s} << arabic;
    QTest::newRow("Arabic words on English") << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=ar"_s} << arabic;
    QTest::newRow("German words on English") << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=de"_s} << german;
    QTest::newRow("German words on English dates") << QStringList{u"LANG=de_DE.UTF-8"_s, u"LC_TIME=en_US.UTF-8"_s} << german;
    QTest::newRow("English words on German") << QStringList{u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=en"_s} << u"Empty|Thursday|20:05|12.345"_s;
    QTest::newRow("English words on Arabic") << QStringList{u"LANG=ar_EG.UTF-8"_s, u"LANGUAGE=en_US"_s} << american;
    QTest::newRow("British dates for an American") << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_TIME=en_GB.UTF-8"_s} << british;
    QTest::newRow("dates of no language") << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_TIME=C"_s} << american;
    QTest::newRow("no language") << QStringList{u"LANG=C.UTF-8"_s} << british;
    QTest::newRow("nothing said") << QStringList{} << british;
    QTest::newRow("a language Stepladder does not know") << QStringList{u"LANG=sv_SE.UTF-8"_s} << u"Empty|Thursday|20:05|12 345"_s;
    QTest::newRow("the next one it knows") << QStringList{u"LANG=sv_SE.UTF-8"_s, u"LANGUAGE=sv:de"_s} << german;
}

void LanguageTest::wordsAndFormsAreOfOneLanguage()
{
    QFETCH(QStringList, system);
    QFETCH(QString, seen);
    QStringList environment = QProcess::systemEnvironment();
    environment.removeIf([](const QString &each) { return each.startsWith(u"LANG") || each.startsWith(u"LC_"); });
    QProcess program;
    program.setEnvironment(environment + system);
    QSignalSpy ended(&program, &QProcess::finished);
    program.start(QCoreApplication::applicationFilePath(), {answering});
    QVERIFY(ended.wait(60'000));
    QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()), seen);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(answering)) {
        speak(app, QLocale());
        return std::fputs(answer().toUtf8().constData(), stdout) < 0 ? 1 : 0;
    }
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_language.moc"
