// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "tests/fakes/outside_world.h"

#include <QFile>
#include <QTemporaryDir>

namespace stepladder::tests {

/// A profile in a folder that is gone with it, whose services are the simulated ones and whose vault is an encrypted file.
class DesktopProfile
{
public:
    [[nodiscard]] ProfilePaths paths() const { return ProfilePaths::under(m_folder.filePath(QStringLiteral("profile"))); }

    [[nodiscard]] Result<std::unique_ptr<Engine>> open(const fakes::OutsideWorld &world, const Clock &clock) const
    {
        const QString endpoints = m_folder.filePath(QStringLiteral("endpoints.json"));
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase")));
        if (!world.writeEndpoints(endpoints) || !passphrase.open(QIODevice::WriteOnly))
            return failure(ErrorKind::FileFailed, m_folder.path());
        passphrase.write("open sesame");
        passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        passphrase.close();
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("STEPLADDER_ENDPOINTS"), endpoints);
        environment.insert(QStringLiteral("STEPLADDER_VAULT_FILE"), m_folder.filePath(QStringLiteral("vault")));
        environment.insert(QStringLiteral("STEPLADDER_VAULT_PASSPHRASE_FILE"), passphrase.fileName());
        Engine::Options options{paths(), environment, QLocale()};
        return Engine::open(options, clock);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace stepladder::tests
