// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/product.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace stepladder::demo {

using namespace Qt::StringLiterals;

Product::Product(const QString &profile)
    : m_profile(QDir(profile).absolutePath()), m_environment(QProcessEnvironment::systemEnvironment())
{
}

bool Product::prepare(const QByteArray &endpoints)
{
    QDir(m_profile).removeRecursively();
    if (!QDir().mkpath(m_profile)
        || !QFile::setPermissions(m_profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    QByteArray passphrase(24, Qt::Uninitialized);
    for (char &c : passphrase)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QString endpointsFile = secretFile(u"endpoints.json"_s, endpoints);
    const QString passphraseFile = secretFile(u"passphrase"_s, passphrase.toHex());
    m_environment.insert(u"STEPLADDER_ENDPOINTS"_s, endpointsFile);
    m_environment.insert(u"STEPLADDER_VAULT_FILE"_s, m_profile + u"/vault"_s);
    m_environment.insert(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, passphraseFile);
    if (!m_environment.contains(u"XDG_RUNTIME_DIR"_s))
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_profile);
    // The simulated services are on this machine: no proxy is to be asked for them.
    m_environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    return !endpointsFile.isEmpty() && !passphraseFile.isEmpty();
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

QCoro::Task<Product::Answer> Product::desktop()
{
    co_return co_await run(u"stepladder"_s, {}, {}, true);
}

QCoro::Task<Product::Answer> Product::run(QString program, QStringList arguments, std::function<void(QByteArray)> line,
                                          bool passErrors)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
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
