// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace stepladder::tests {

/// stepladderctl as its users run it: a process of its own, on a profile of its own, against an OutsideWorld in this
/// process. Secrets go to the encrypted file.
class Product
{
public:
    struct Answer {
        int code = -1;
        QByteArray out;
        QByteArray errors;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };

    enum class Vault { EncryptedFile, Keychain };
    explicit Product(fakes::OutsideWorld &world, Vault vault = Vault::EncryptedFile);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString profile() const { return m_home.filePath(QStringLiteral("profile")); }
    /// A file with one secret, mode 0600.
    QString secretFile(const QString &name, const QByteArray &secret);

    /// `input` comes on standard input.
    Answer run(const QStringList &arguments, const QByteArray &input = {});
    /// Adds a player through the consent page.
    Answer enrol(const QString &player, const QString &tracker, const fakes::OAuthClient &client,
                 const QStringList &options = {}, const fakes::ConsentScript &script = {});
    /// Starts a command and leaves it running.
    std::unique_ptr<QProcess> start(const QStringList &arguments);

    /// Everything every process wrote so far, and the arguments it was given.
    [[nodiscard]] const QByteArray &transcript() const { return m_transcript; }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QByteArray m_transcript;
    bool m_ready = false;
};

} // namespace stepladder::tests
