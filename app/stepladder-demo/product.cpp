// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/product.h"

#include "app/stepladder-demo/stop_signals.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

namespace stepladder::demo {

using namespace Qt::StringLiterals;

namespace {

// These stay when the profile is made anew.
const QString marker = u"stepladder-demo"_s; ///< whoever finds it may delete the rest of the folder
const QString lock = u"demo.lock"_s;

bool isKept(const QFileInfo &entry)
{
    return entry.fileName() == marker || entry.fileName() == lock;
}

QFileInfoList entriesOf(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

bool removeEntry(const QFileInfo &entry)
{
    const bool isFolder = entry.isDir() && !entry.isSymLink();
    return isFolder ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
}

} // namespace

Product::Product(const QString &profile)
    : m_profile(QDir::cleanPath(QDir(profile).absolutePath())), m_paths(ProfilePaths::under(m_profile)),
      m_lock(QDir(m_profile).filePath(lock)), m_environment(QProcessEnvironment::systemEnvironment())
{
    m_lock.setStaleLockTime(std::chrono::seconds(0)); // a demo runs for as long as somebody looks at it
}

Result<void> Product::claim()
{
    const QFileInfoList entries = entriesOf(m_profile);
    if (!entries.isEmpty() && !QFileInfo::exists(QDir(m_profile).filePath(marker)))
        return failureInWords(ErrorKind::InvalidInput,
                              u"The folder %1 holds something else than a demo. Nothing in it was changed; name an empty or a new folder."_s
                                  .arg(m_profile));
    QFile mark(QDir(m_profile).filePath(marker));
    if (!QDir().mkpath(m_profile) || !mark.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileFailed, mark.fileName());
    mark.write("A demo of Stepladder lives in this folder, and is made anew at each start.\n");
    mark.close();
    if (m_lock.tryLock(0) && !hasWindow())
        return {};
    if (m_lock.error() == QLockFile::NoError || m_lock.error() == QLockFile::LockFailedError)
        return failureInWords(ErrorKind::StoreBusy,
                              u"A demo is at work in %1 already. Quit it first, or name another folder with --profile."_s.arg(m_profile));
    return failure(ErrorKind::FileFailed, m_lock.fileName());
}

bool Product::hasWindow() const
{
    QLockFile window(m_paths.windowLock());
    return !window.tryLock(0) && window.error() == QLockFile::LockFailedError;
}

Result<void> Product::prepare(const QByteArray &endpoints)
{
    for (const QFileInfo &entry : entriesOf(m_profile)) {
        if (!isKept(entry) && !removeEntry(entry))
            return failure(ErrorKind::FileFailed, entry.filePath());
    }
    if (!QFile::setPermissions(m_profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorKind::FileFailed, m_profile);
    QByteArray passphrase(24, Qt::Uninitialized);
    for (char &c : passphrase)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QString endpointsFile = secretFile(u"endpoints.json"_s, endpoints);
    const QString passphraseFile = secretFile(u"passphrase"_s, passphrase.toHex());
    m_environment.insert(u"STEPLADDER_ENDPOINTS"_s, endpointsFile);
    m_environment.insert(u"STEPLADDER_VAULT_FILE"_s, m_profile + u"/vault"_s);
    m_environment.insert(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, passphraseFile);
    // The simulated services are on this machine: no proxy is to be asked for them.
    m_environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    if (endpointsFile.isEmpty() || passphraseFile.isEmpty())
        return failure(ErrorKind::FileFailed, m_profile);
    return {};
}

QString Product::secretFile(const QString &name, const QByteArray &secret) const
{
    QFile file(QDir(m_profile).filePath(name));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(secret) == secret.size();
    return written ? file.fileName() : QString();
}

QCoro::Task<Product::Answer> Product::control(QStringList arguments)
{
    co_return co_await control(arguments, {});
}

QCoro::Task<Product::Answer> Product::control(QStringList arguments, std::function<void(QByteArray)> line)
{
    co_return co_await run(u"stepladderctl"_s, arguments, line, false);
}

QCoro::Task<Product::Answer> Product::pictures(QString folder, QDateTime now)
{
    QStringList arguments(u"--render"_s);
    arguments << QDir(folder).absolutePath() << u"--now"_s << now.toString(Qt::ISODate);
    co_return co_await run(u"stepladder"_s, arguments, {}, false);
}

QCoro::Task<Product::Answer> Product::desktop(QDateTime now)
{
    QStringList arguments;
    if (now.isValid())
        arguments << u"--now"_s << now.toString(Qt::ISODate);
    co_return co_await run(u"stepladder"_s, arguments, {}, true);
}

void Product::stop()
{
    m_isStopped = true;
    if (!m_running)
        return;
    m_running->terminate();
    QTimer::singleShot(std::chrono::seconds(5), m_running, &QProcess::kill);
}

QCoro::Task<Product::Answer> Product::run(QString program, QStringList arguments, std::function<void(QByteArray)> line,
                                          bool passErrors)
{
    if (m_isStopped)
        co_return Answer();
    QProcess process;
    m_running = &process;
    process.setProcessEnvironment(m_environment);
    process.setChildProcessModifier(&StopSignals::letThrough);
    if (passErrors)
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Answer answer;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] {
        while (process.canReadLine()) {
            const QByteArray read = process.readLine();
            answer.out += read;
            if (line)
                line(read.trimmed());
        }
    });
    arguments.prepend(m_profile);
    arguments.prepend(u"--profile"_s);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program), arguments);
    co_await qCoro(process).waitForFinished(std::chrono::hours(24 * 365));
    answer.out += process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    co_return answer;
}

} // namespace stepladder::demo
