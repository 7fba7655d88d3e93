// SPDX-License-Identifier: GPL-3.0-or-later
// The demo as `./run` starts it.
#include "app/profile/profile_paths.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

struct Answer {
    int code = -1;
    QByteArray out;
};

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->filePath(u"run"_s)));
    }

    void aFolderOfSomethingElseIsLeftAlone();
    void theWholeRoundIsTold();
    void aSecondStartRaisesTheFirst();
    void whoStopsTheDemoStopsItsWindow_data();
    void whoStopsTheDemoStopsItsWindow();

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto demo = std::make_unique<QProcess>();
        demo->setProcessChannelMode(QProcess::MergedChannels);
        demo->start(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladder-demo"_s),
                    arguments + QStringList{u"--profile"_s, profile()});
        return demo;
    }
    static Answer ended(QProcess &demo)
    {
        if (!QTest::qWaitFor([&] { return demo.state() == QProcess::NotRunning; }, patienceMs))
            return {};
        return {demo.exitStatus() == QProcess::NormalExit ? demo.exitCode() : -1, demo.readAllStandardOutput()};
    }
    Answer run(const QStringList &arguments) { return ended(*start(arguments)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DemoTest::aFolderOfSomethingElseIsLeftAlone()
{
    const QString thesis = profile() + u"/docs/thesis.txt"_s;
    QVERIFY(QDir().mkpath(QFileInfo(thesis).path()));
    QFile file(thesis);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Chapter 1") == 9);
    file.close();
    const Answer answer = run({u"play"_s});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.out.contains("holds something else than a demo") && answer.out.contains(profile().toUtf8()), answer.out.constData());
    QVERIFY(file.exists());
    QCOMPARE(QDir(profile()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"docs"_s});
}

void DemoTest::theWholeRoundIsTold()
{
    const Answer answer = run({u"play"_s, u"--now"_s, u"2026-11-20T08:41:00Z"_s});
    QVERIFY2(answer.code == 0, answer.out.constData());
    const QString told = QString::fromUtf8(answer.out);
    QVERIFY2(told.contains(u"Slack got 2 messages:\n  | Lagoon League, Thursday, "_s), answer.out.constData());
    QVERIFY2(told.contains(u"  | 1. Tiger Lily: 13,482 steps, 4 points, "_s), answer.out.constData());
    QVERIFY2(told.contains(u"Molly: 8,412 → 11,302 steps"_s), answer.out.constData());
    QVERIFY2(told.contains(u"(+447700900123): confirmed with the code"_s), answer.out.constData());
    QVERIFY2(told.contains(u"| to +447700900123: Lagoon League #120-Nov19: place 1 of 8, 13,482 steps"_s), answer.out.constData());
    QVERIFY2(told.contains(u"Nibs                     Inspire 3                 14%"_s), answer.out.constData());

    const Answer again = run({u"play"_s, u"--now"_s, u"2026-11-20T08:41:00Z"_s}); // an earlier demo's folder is made anew
    QVERIFY2(again.code == 0, again.out.constData());
    QCOMPARE(again.out, answer.out);
}

void DemoTest::aSecondStartRaisesTheFirst()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QProcess> first = start({});
    qint64 window = 0;
    const auto isHeld = [&](const QString &file) {
        QString host, program;
        return QLockFile(file).getLockInfo(&window, &host, &program) && window > 0;
    };
    QVERIFY(QTest::qWaitFor([&] { return isHeld(profile() + u"/demo.lock"_s); }, patienceMs));
    const Answer early = run({});
    QCOMPARE(early.code, 1);
    QVERIFY2(early.out.contains("A demo is at work"), early.out.constData());

    QVERIFY(QTest::qWaitFor([&] { return isHeld(ProfilePaths::under(profile()).windowLock()); }, patienceMs));
    const QString database = ProfilePaths::under(profile()).database();
    const Answer second = run({});
    QVERIFY2(second.code == 0, second.out.constData());
    QVERIFY2(second.out.contains("The demo is open already"), second.out.constData());
    QVERIFY(QFile::exists(database) && QFile::exists(profile() + u"/passphrase"_s));
    const Answer inText = run({u"play"_s});
    QCOMPARE(inText.code, 1);
    QVERIFY2(inText.out.contains("A demo is at work"), inText.out.constData());

    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(isHeld(ProfilePaths::under(profile()).windowLock()));
    QCOMPARE(kill(static_cast<pid_t>(window), SIGTERM), 0);
    ended(*first);
}

void DemoTest::whoStopsTheDemoStopsItsWindow_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void DemoTest::whoStopsTheDemoStopsItsWindow()
{
    QFETCH(int, signal);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QProcess> demo = start({});
    qint64 window = 0;
    QVERIFY(QTest::qWaitFor([&] {
        QString host, program;
        return QLockFile(ProfilePaths::under(profile()).windowLock()).getLockInfo(&window, &host, &program) && window > 0;
    }, patienceMs));
    const auto stopWindow = qScopeGuard([&] { kill(static_cast<pid_t>(window), SIGKILL); });
    QCOMPARE(kill(static_cast<pid_t>(demo->processId()), signal), 0);
    QCOMPARE(ended(*demo).code, 128 + signal); // as shells have it
    QCOMPARE(kill(static_cast<pid_t>(window), 0), -1);
    QCOMPARE(errno, ESRCH);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
