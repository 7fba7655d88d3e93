// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program where there is no desktop: what needs no display works, everything else says what is missing.
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1; ///< also of a program that crashed
    QByteArray out;
    QByteArray errors;
};

} // namespace

class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedNeedsNoDisplay_data();
    void whatIsPrintedNeedsNoDisplay();
    void withoutDisplayItIsSaid_data();
    void withoutDisplayItIsSaid();
    void readersLanguageIsSpoken_data();
    void readersLanguageIsSpoken();

private:
    Answer run(const QStringList &arguments, const QString &language = u"C.UTF-8"_s, const QString &name = u"stepladder"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s})
            environment.remove(variable);
        environment.insert(u"LANG"_s, language);
        QProcess program;
        program.setProcessEnvironment(environment);
        QSignalSpy ended(&program, &QProcess::finished);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath(name), arguments);
        if (program.state() != QProcess::NotRunning)
            ended.wait(60'000);
        Answer answer;
        if (program.state() == QProcess::NotRunning && program.exitStatus() == QProcess::NormalExit)
            answer.code = program.exitCode();
        answer.out = program.readAllStandardOutput();
        answer.errors = program.readAllStandardError();
        return answer;
    }
};

void StartTest::whatIsPrintedNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("help") << u"--help"_s << "--profile"_ba;
    QTest::newRow("help, short") << u"-h"_s << "--profile"_ba;
    QTest::newRow("version") << u"--version"_s << "stepladder "_ba;
    QTest::newRow("version, short") << u"-v"_s << "stepladder "_ba;
}

void StartTest::whatIsPrintedNeedsNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, words);
    const Answer answer = run({option});
    QVERIFY2(answer.code == 0, answer.errors.constData());
    QVERIFY2(answer.out.contains(words), answer.out.constData());
}

void StartTest::withoutDisplayItIsSaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("English") << u"C.UTF-8"_s
                             << "There is no display to open the window on. Start Stepladder in a desktop session, or use"
                                " stepladderctl in a terminal.\n"_ba;
    QTest::newRow("German") << u"de_DE.UTF-8"_s
                            << "Es gibt keinen Bildschirm für das Fenster. Starte Stepladder in einer Desktop-Sitzung, oder nimm"
                               " stepladderctl in einem Terminal.\n"_ba;
}

void StartTest::withoutDisplayItIsSaid()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QFETCH(QString, language);
    QTemporaryDir folder;
    const Answer answer = run({u"--profile"_s, folder.filePath(u"profile"_s)}, language);
    QCOMPARE(answer.code, 1);
    QFETCH(QByteArray, words);
    QVERIFY2(answer.errors.endsWith(words), answer.errors.constData()); // newer Qt versions complain of the locale first
    QVERIFY(!QDir(folder.filePath(u"profile"_s)).exists());
#endif
}

void StartTest::readersLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("words");
    for (const QString &program : {u"stepladder"_s, u"stepladderctl"_s}) {
        const bool hasWindow = program == u"stepladder"_s;
        const QByteArray name = program.toUtf8();
        QTest::addRow("%s in German", name.constData()) << program << u"de_DE.UTF-8"_s
            << (hasWindow ? "Diese Hilfe ausgeben."_ba : "Eine Liga anlegen."_ba);
        QTest::addRow("%s in German of Austria", name.constData()) << program << u"de_AT.UTF-8"_s
            << (hasWindow ? "Diese Hilfe ausgeben."_ba : "Eine Liga anlegen."_ba);
        QTest::addRow("%s in a language it does not know", name.constData()) << program << u"tlh.UTF-8"_s
            << (hasWindow ? "Print this help."_ba : "Make a league."_ba);
    }
}

void StartTest::readersLanguageIsSpoken()
{
    QFETCH(QString, program);
    QFETCH(QString, language);
    QFETCH(QByteArray, words);
    const Answer answer = run({u"--help"_s}, language, program);
    QVERIFY2(answer.code == 0, answer.errors.constData());
    QVERIFY2(answer.out.contains(words), answer.out.constData());
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
