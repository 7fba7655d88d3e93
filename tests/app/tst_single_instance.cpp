// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// The test itself, started again as a process of its own that claims a profile:
/// prints "first" and counts raises, or prints "second" and ends with 0.
int claimAndWait(const QString &profile)
{
    const ProfilePaths paths = ProfilePaths::under(profile);
    if (!paths.prepare())
        return 3;
    SingleInstance instance(paths);
    QFile out;
    if (!out.open(stdout, QFile::WriteOnly))
        return 3;
    const auto say = [&out](const QByteArray &word) {
        out.write(word + '\n');
        out.flush();
    };
    QObject::connect(&instance, &SingleInstance::raiseRequested, &instance,
                     [&](const QByteArray &token) { say("raise " + token); });
    const Result<SingleInstance::Role> role = instance.claim();
    if (!role) {
        say("refused");
        return 1;
    }
    if (*role == SingleInstance::Role::Second) {
        say("second");
        return 0;
    }
    say("first");
    return QCoreApplication::exec();
}

std::unique_ptr<QProcess> started(const QString &profile, const QByteArray &token = {})
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_ACTIVATION_TOKEN"_s);
    if (!token.isEmpty())
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, QString::fromLatin1(token));
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), {u"--claim"_s, profile});
    return process;
}

QByteArray line(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(10'000)) { }
    return process.readLine().trimmed();
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void secondRaisesFirst();
    void crashedFirstIsSurvived();
    void firstThatHangsIsTold();
    void profilesRunBesideEachOther();
    void twoWaysToOneFolderAreOneProfile();
    void manyAtOnceGiveOneFirst();
    void strangersAreTurnedAway();
    void foldersAreTheOwnersAlone();
    void aProfileKeepsItsNameWhenItMoves();
    void damagedSettingsStayAsTheyAre();

private:
    [[nodiscard]] QString profile(const QString &name = u"one"_s) const { return m_home->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void SingleInstanceTest::secondRaisesFirst()
{
    const auto first = started(profile());
    QCOMPARE(line(*first), "first"_ba);
    const auto second = started(profile(), "token-1"_ba);
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(line(*second), "second"_ba);
    QCOMPARE(line(*first), "raise token-1"_ba);
    const auto third = started(profile());
    QVERIFY(third->waitForFinished());
    QCOMPARE(line(*first), "raise"_ba);
    end(*first);
}

void SingleInstanceTest::crashedFirstIsSurvived()
{
    const auto first = started(profile());
    QCOMPARE(line(*first), "first"_ba);
    end(*first); // leaves its lock and its socket behind
    QVERIFY(QFile::exists(ProfilePaths::under(profile()).windowLock()));
    const auto next = started(profile());
    QCOMPARE(line(*next), "first"_ba);
    const auto second = started(profile());
    QCOMPARE(line(*second), "second"_ba);
    second->waitForFinished();
    end(*next);
}

void SingleInstanceTest::firstThatHangsIsTold()
{
    const auto first = started(profile());
    QCOMPARE(line(*first), "first"_ba);
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    const auto second = started(profile());
    QVERIFY(second->waitForFinished());
    QCOMPARE(line(*second), "refused"_ba);
    QCOMPARE(second->exitCode(), 1);
    ::kill(static_cast<pid_t>(first->processId()), SIGCONT);
    end(*first);
}

void SingleInstanceTest::profilesRunBesideEachOther()
{
    const auto one = started(profile());
    const auto two = started(profile(u"two"_s));
    QCOMPARE(line(*one), "first"_ba);
    QCOMPARE(line(*two), "first"_ba);
    end(*one);
    end(*two);
}

void SingleInstanceTest::twoWaysToOneFolderAreOneProfile()
{
    const auto first = started(profile());
    QCOMPARE(line(*first), "first"_ba);
    QVERIFY(QFile::link(profile(), profile(u"link"_s)));
    const auto second = started(profile(u"link"_s));
    QCOMPARE(line(*second), "second"_ba);
    second->waitForFinished();
    end(*first);
}

void SingleInstanceTest::manyAtOnceGiveOneFirst()
{
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(started(profile()));
    int firsts = 0;
    int seconds = 0;
    for (const auto &process : all) {
        const QByteArray word = line(*process);
        firsts += word == "first";
        seconds += word == "second";
    }
    QCOMPARE(firsts, 1);
    QCOMPARE(seconds, 4);
    for (const auto &process : all)
        end(*process);
}

void SingleInstanceTest::strangersAreTurnedAway()
{
    const ProfilePaths paths = ProfilePaths::under(profile());
    QVERIFY(paths.prepare());
    SingleInstance instance(paths);
    QCOMPARE(*instance.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&instance, &SingleInstance::raiseRequested);
    for (const QByteArray &message : {"quit\n"_ba, QByteArray(100'000, 'x'), "raise "_ba + QByteArray(5'000, 'x') + '\n', "\n"_ba}) {
        QLocalSocket socket;
        socket.connectToServer(paths.windowSocket());
        socket.write(message);
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 60'000));
        QVERIFY(socket.readAll().isEmpty());
    }
    QCOMPARE(raised.count(), 0);
    // And it still listens to a proper one, in two pieces.
    QLocalSocket socket;
    socket.connectToServer(paths.windowSocket());
    socket.write("rai");
    socket.flush();
    QCoreApplication::processEvents();
    socket.write("se t\n");
    QVERIFY(QTest::qWaitFor([&] { return raised.count() == 1; }, 60'000));
    QCOMPARE(raised.at(0).at(0).toByteArray(), "t"_ba);
}

void SingleInstanceTest::foldersAreTheOwnersAlone()
{
    const ProfilePaths paths = ProfilePaths::under(profile());
    QVERIFY(paths.prepare());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &folder : {paths.dataDirectory(), paths.runtimeDirectory()}) {
        QVERIFY(QFile::exists(folder));
        QVERIFY(!(QFile::permissions(folder) & others));
    }
    QVERIFY(paths.windowSocket().toUtf8().size() < 108);
    QVERIFY(paths.database().startsWith(profile()));

    // A folder that was there is somebody's: it keeps its mode.
    const QString home = profile() + u"-home"_s;
    QVERIFY(QDir().mkpath(home));
    const QFile::Permissions open(0x7755);
    QVERIFY(QFile::setPermissions(home, open));
    QVERIFY(ProfilePaths::under(home).prepare());
    QCOMPARE(QFile::permissions(home) & others, open & others);
}

void SingleInstanceTest::aProfileKeepsItsNameWhenItMoves()
{
    const QString before = profile() + u"-before"_s;
    const QString after = profile() + u"-after"_s;
    QVERIFY(ProfilePaths::under(before).prepare());
    const QString name = ProfilePaths::under(before).name();
    QVERIFY(QFile::rename(before, after));
    QVERIFY(ProfilePaths::under(after).prepare());
    QCOMPARE(ProfilePaths::under(after).name(), name);
}

void SingleInstanceTest::damagedSettingsStayAsTheyAre()
{
    // The profile's name is in them, under which the secrets are kept.
    const ProfilePaths paths = ProfilePaths::under(profile() + u"-damaged"_s);
    QVERIFY(paths.prepare());
    const QByteArray damaged("\x01\xff[[[garbage\nmain=@ByteArray(zzz\n[profile\n");
    QFile file(paths.settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(damaged), damaged.size());
    file.close();
    const Result<void> refused = paths.prepare();
    QVERIFY(!refused);
    QVERIFY2(sentence(refused.error()).contains(QDir::toNativeSeparators(paths.settingsFile())), qPrintable(sentence(refused.error())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stepladder"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--claim"_s)
        return claimAndWait(arguments.at(2));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
