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
    void withoutDisplayItIsSaid();

private:
    Answer run(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        QProcess program;
        program.setProcessEnvironment(environment);
        QSignalSpy ended(&program, &QProcess::finished);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladder"_s), arguments);
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

void StartTest::withoutDisplayItIsSaid()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QTemporaryDir folder;
    const Answer answer = run({u"--profile"_s, folder.filePath(u"profile"_s)});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.errors, "There is no display to open the window on. Start Stepladder in a desktop session, or use"
                            " stepladderctl in a terminal.\n"_ba);
    QVERIFY(!QDir(folder.filePath(u"profile"_s)).exists());
#endif
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
