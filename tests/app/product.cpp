// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/product.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

bool finished(QProcess &process)
{
    QSignalSpy ended(&process, &QProcess::finished);
    return process.state() == QProcess::NotRunning || ended.wait(patienceMs);
}

} // namespace

Product::Product(fakes::OutsideWorld &world, Vault vault) : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString endpoints = m_home.filePath(u"endpoints.json"_s);
    m_ready = m_home.isValid() && world.writeEndpoints(endpoints);
    m_environment.insert(u"STEPLADDER_ENDPOINTS"_s, endpoints);
    if (vault == Vault::EncryptedFile) {
        m_environment.insert(u"STEPLADDER_VAULT_FILE"_s, m_home.filePath(u"vault"_s));
        m_environment.insert(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, secretFile(u"passphrase"_s, "MARKED-passphrase"));
    }
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
}

QString Product::secretFile(const QString &name, const QByteArray &secret)
{
    QFile file(m_home.filePath(name));
    m_ready = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret + '\n') > 0 && m_ready;
    return file.fileName();
}

std::unique_ptr<QProcess> Product::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    const QStringList all = QStringList{u"--profile"_s, profile()} + arguments;
    m_transcript += all.join(u' ').toUtf8() + '\n';
    process->start(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladderctl"_s), all);
    return process;
}

Product::Answer Product::run(const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    Answer answer;
    if (finished(*process) && process->exitStatus() == QProcess::NormalExit)
        answer.code = process->exitCode();
    answer.out = process->readAllStandardOutput();
    answer.errors = process->readAllStandardError();
    m_transcript += answer.out + answer.errors;
    return answer;
}

Product::Answer Product::enrol(const QString &player, const QString &tracker, const fakes::OAuthClient &client,
                               const QStringList &options, const fakes::ConsentScript &script)
{
    QStringList arguments{u"player"_s, u"add"_s, player, u"--tracker"_s, tracker, u"--client-id"_s, client.id};
    if (!client.secret.isEmpty())
        arguments += {u"--client-secret-file"_s, secretFile(u"client-secret"_s, client.secret.toUtf8())};
    const std::unique_ptr<QProcess> process = start(options + arguments);
    Answer answer;
    fakes::ScriptedBrowser browser;
    fakes::ConsentScript wanted = script;
    if (wanted.player.isEmpty())
        wanted.player = player;
    bool opened = false;
    const auto read = [&] {
        answer.out += process->readAllStandardOutput();
        if (opened || !answer.out.contains('\n'))
            return;
        opened = true;
        const QByteArray first = answer.out.left(answer.out.indexOf('\n'));
        const QString url = QJsonDocument::fromJson(first).object().value(u"authorizationUrl"_s).toString();
        if (!url.isEmpty())
            browser.open(QUrl(url), wanted);
    };
    QObject::connect(process.get(), &QProcess::readyReadStandardOutput, &browser, read);
    if (finished(*process) && process->exitStatus() == QProcess::NormalExit)
        answer.code = process->exitCode();
    read();
    answer.errors = process->readAllStandardError();
    m_transcript += answer.out + answer.errors;
    return answer;
}

} // namespace stepladder::tests
