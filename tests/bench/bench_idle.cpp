// SPDX-License-Identifier: GPL-3.0-or-later
// The program in the tray with nothing to do, beside an empty Qt program of the same run: resident memory, and how often a
// second any of its threads wakes up.
#include "app/profile/profile_paths.h"
#include "tests/bench/bench_league.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int secondsToSettle = 20;
constexpr int secondsWatched = 60;

/// The sum of a number in the status of a process, or of all its threads.
qint64 sum(const QStringList &files, QByteArrayView field)
{
    qint64 total = 0;
    for (const QString &name : files) {
        QFile status(name);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(field))
                total += line.mid(field.size()).simplified().split(' ').first().toLongLong();
        }
    }
    return total;
}

QStringList threadsOf(const QString &process)
{
    QStringList files;
    const QDir tasks(process + u"/task"_s);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += tasks.filePath(task + u"/status"_s);
    return files;
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
    const auto switches = [&] { return sum(threadsOf(folder), "voluntary_ctxt_switches:"); };
    const qint64 before = switches();
    QTest::qWait(secondsWatched * 1000);
    const Idle idle{static_cast<double>(sum({folder + u"/status"_s}, "VmRSS:")) / 1024,
                    static_cast<double>(switches() - before) / secondsWatched};
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
