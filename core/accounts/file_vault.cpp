// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/file_vault.h"

#include "core/foundation/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024; // bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileVault)
};

tl::unexpected<Error> failed(const QString &words)
{
    return failureInWords(ErrorKind::VaultFailed, words);
}

tl::unexpected<Error> cannotBeWritten(const QString &fileName)
{
    return failed(Words::tr("The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.").arg(fileName));
}

/// A rename is on the disk only when its folder is.
void syncFolder(const QString &fileName)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(fileName).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(fileName)
#endif
}

/// The lock beside the file. Errors: VaultFailed.
Task<Result<FileLock>> locked(QString fileName, std::chrono::milliseconds deadline)
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    Result<FileLock> lock = co_await FileLock::wait(fileName + u".lock"_s, deadline);
    if (lock)
        co_return lock;
    const QString words = lock.error().words;
    co_return failed(words.isEmpty() ? Words::tr("Another program is at work on the encrypted file %1. Try again in a moment.").arg(fileName) : words);
}

} // namespace

FileVault::FileVault(QString fileName, Secret passphrase, std::chrono::milliseconds deadline)
    : m_fileName(std::move(fileName))
    , m_cipher(std::move(passphrase))
    , m_deadline(deadline)
{
}

Result<FileVault::Entries> FileVault::load()
{
    if (isBlank())
        return Entries();
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(QFileInfo(m_fileName).isDir()
                          ? Words::tr("%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).").arg(m_fileName)
                          : Words::tr("The encrypted file %1 could not be read. Give yourself the right to, then try again.").arg(m_fileName));
    }
    if (file.size() > largestFile)
        return failure(ErrorKind::VaultDamaged, m_fileName, u"the file is too large"_s);
    const Result<Secret> text = m_cipher.open(file.readAll());
    if (!text)
        return failure(text.error().kind, m_fileName, text.error().detail);
    const QJsonDocument document = QJsonDocument::fromJson(text->reveal());
    if (!document.isObject())
        return failure(ErrorKind::VaultDamaged, m_fileName, u"the text is not a list of entries"_s);
    Entries entries;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        entries.insert(entry.key(), Secret(entry.value().toString().toUtf8()));
    return entries;
}

Result<void> FileVault::store(const Entries &entries)
{
    QJsonObject object;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        object.insert(entry.key(), QString::fromUtf8(entry.value().reveal()));
    const Secret text(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const Result<QByteArray> sealed = m_cipher.seal(text);
    if (!sealed)
        return tl::unexpected(sealed.error());

    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotBeWritten(m_fileName);
    if (file.write(*sealed) != sealed->size() || !file.commit()) // commit() syncs the content before it renames
        return cannotBeWritten(m_fileName);
    syncFolder(m_fileName);
    return {};
}

Task<Result<Secret>> FileVault::read(QString name)
{
    // No lock: the file is replaced as a whole, so a reader sees the old one or the new one.
    const Result<Entries> entries = load();
    if (!entries)
        co_return tl::unexpected(entries.error());
    const auto entry = entries->find(name);
    if (entry == entries->end())
        co_return failure(ErrorKind::VaultEmpty, name);
    co_return entry.value();
}

Task<Result<void>> FileVault::write(QString name, Secret value)
{
    const Result<FileLock> lock = co_await locked(m_fileName, m_deadline);
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<Entries> entries = load();
    if (!entries)
        co_return tl::unexpected(entries.error());
    entries->insert(name, value);
    co_return store(*entries);
}

Task<Result<void>> FileVault::remove(QString name)
{
    const Result<FileLock> lock = co_await locked(m_fileName, m_deadline);
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<Entries> entries = load();
    if (!entries)
        co_return tl::unexpected(entries.error());
    if (!entries->remove(name))
        co_return failure(ErrorKind::VaultEmpty, name);
    co_return store(*entries);
}

bool FileVault::isBlank() const
{
    const QFileInfo file(m_fileName);
    return !file.exists() || (file.isFile() && file.size() == 0); // an empty one is what mktemp makes
}

QString FileVault::description() const
{
    return u"encrypted file "_s + m_fileName;
}

} // namespace stepladder
