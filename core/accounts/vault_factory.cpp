// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/vault_factory.h"

#include "core/accounts/file_vault.h"
#include "core/accounts/keychain_vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace stepladder {

namespace {

Q_LOGGING_CATEGORY(lcVault, "stepladder.vault", QtInfoMsg)

constexpr qint64 longestPassphrase = 4096; // bytes

QString say(const char *text)
{
    return QCoreApplication::translate("Vault", text);
}

Result<Secret> passphraseFrom(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, fileName);
    if (QFileInfo(file).isFile()) {
        const QFile::Permissions permissions = file.permissions();
        if (permissions & QFile::WriteOther)
            return failure(ErrorKind::InvalidInput, fileName, say(QT_TRANSLATE_NOOP("Vault",
                           "a passphrase file that everybody on this computer can change")));
        if (permissions & (QFile::ReadGroup | QFile::ReadOther))
            qCWarning(lcVault, "The passphrase file can be read by others. chmod 600 keeps it to yourself.");
    }
    QByteArray bytes = file.read(longestPassphrase + 1);
    if (bytes.size() > longestPassphrase)
        return failure(ErrorKind::InvalidInput, fileName, say(QT_TRANSLATE_NOOP("Vault", "a passphrase file of more than 4 KiB")));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return failure(ErrorKind::InvalidInput, fileName, say(QT_TRANSLATE_NOOP("Vault", "an empty passphrase")));
    return Secret(std::move(bytes));
}

} // namespace

Result<std::unique_ptr<Vault>> openVault(const VaultSettings &settings)
{
    if (settings.file.isEmpty() && settings.passphraseFile.isEmpty())
        return std::make_unique<KeychainVault>();
    if (settings.file.isEmpty())
        return failure(ErrorKind::InvalidInput, {}, say(QT_TRANSLATE_NOOP("Vault",
                       "STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE")));
    if (settings.passphraseFile.isEmpty())
        return failure(ErrorKind::InvalidInput, {}, say(QT_TRANSLATE_NOOP("Vault",
                       "STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE")));
    Result<Secret> passphrase = passphraseFrom(settings.passphraseFile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return std::make_unique<FileVault>(settings.file, std::move(*passphrase));
}

} // namespace stepladder
