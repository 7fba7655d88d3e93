// SPDX-License-Identifier: GPL-3.0-or-later
// The program in the tray with nothing to do, beside an empty Qt program of the same run: resident memory, and how often a
// second any of its threads wakes up.
#include "app/profile/profile_paths.h"
#include "tests/bench/bench_league.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int secondsToSettle = 45; // a pool's threads leave after 30
constexpr int secondsWatched = 60;

/// A number in the status of a process or a thread; 0 where it is gone.
qint64 number(const QString &folder, QByteArrayView field)
{
    QFile status(folder + u"/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// How often each thread of a process has slept so far.
QHash<QString, qint64> sleeps(const QString &process)
{
    QHash<QString, qint64> found;
    const QDir tasks(process + u"/task"_s);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        found.insert(task, number(tasks.filePath(task), "voluntary_ctxt_switches:"));
    return found;
}

/// Of all threads; one that has ended meanwhile woke up once for that at least.
qint64 wakeUps(const QHash<QString, qint64> &before, const QHash<QString, qint64> &after)
{
    qint64 total = 0;
    for (const auto &[thread, count] : before.asKeyValueRange())
        total += after.contains(thread) ? after.value(thread) - count : 1;
    for (const auto &[thread, count] : after.asKeyValueRange())
        total += before.contains(thread) ? 0 : count;
    return total;
}

struct Idle {
    double megabytes = 0;
    double wakeUps = 0; ///< a second
};

std::optional<Idle> watch(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    const QString folder = u"/proc/%1"_s.arg(process.processId());
    QTest::qWait(secondsToSettle * 1000);
    const QHash<QString, qint64> before = sleeps(folder);
    QTest::qWait(secondsWatched * 1000);
    const Idle idle{static_cast<double>(number(folder, "VmRSS:")) / 1024,
                    static_cast<double>(wakeUps(before, sleeps(folder))) / secondsWatched};
    const bool isAlive = process.state() == QProcess::Running;
    process.terminate();
    process.waitForFinished();
    return isAlive ? std::optional(idle) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (argc > 1) {
        QWidget window;
        window.setGeometry(0, 0, 1280, 800);
        window.winId(); // there, and hidden
        return QApplication::exec();
    }
    QTemporaryDir folder;
    const ProfilePaths paths = ProfilePaths::under(folder.path());
    if (!paths.prepare() || !bench::fill(paths.database(), 8, 120, QDate::currentDate().addDays(-1))) {
        std::printf("the league could not be made\n");
        return 1;
    }
    const std::optional<Idle> empty = watch(QCoreApplication::applicationFilePath(), {u"empty"_s});
    const std::optional<Idle> tray =
        watch(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladder"_s), {u"--tray"_s, u"--profile"_s, folder.path()});
    if (!empty || !tray) {
        std::printf("a program ended by itself\n");
        return 1;
    }
    std::printf("idle in the tray, 8 players by 120 days: %.0f MB resident, %.2f wake-ups a second; an empty Qt program: %.0f MB, "
                "%.2f wake-ups a second; memory ratio %.2f\n",
                tray->megabytes, tray->wakeUps, empty->megabytes, empty->wakeUps, tray->megabytes / empty->megabytes);
    return 0;
}
