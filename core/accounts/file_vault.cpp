// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/file_vault.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QTimer>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024; // bytes
constexpr auto lockPause = 20ms;

tl::unexpected<Error> failed(const QString &detail)
{
    return failure(ErrorKind::VaultFailed, {}, detail);
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

/// The lock beside the file, or nothing when the deadline passes first.
Task<std::unique_ptr<QLockFile>> locked(QString fileName, std::chrono::milliseconds deadline)
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    auto lock = std::make_unique<QLockFile>(fileName + u".lock"_s);
    // A dead holder's lock is taken over at once, and by its age one whose holder died before writing its number into it.
    // A living holder keeps its own: the system holds the file for it.
    lock->setStaleLockTime(2s);
    const QDeadlineTimer end(deadline);
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError || end.hasExpired())
            co_return std::unique_ptr<QLockFile>();
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(lockPause);
        co_await qCoro(pause).waitForTimeout();
    }
    co_return lock;
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
    QFile file(m_fileName);
    // An empty file is what mktemp makes: there is nothing in it to lose.
    if (!file.exists() || file.size() == 0)
        return Entries();
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"the file cannot be read"_s);
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
        return failed(u"the file cannot be written"_s);
    if (file.write(*sealed) != sealed->size() || !file.commit()) // commit() syncs the content before it renames
        return failed(u"the file cannot be written"_s);
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
    const std::unique_ptr<QLockFile> lock = co_await locked(m_fileName, m_deadline);
    if (!lock)
        co_return failed(u"another program holds the file, or its folder cannot be written"_s);
    Result<Entries> entries = load();
    if (!entries)
        co_return tl::unexpected(entries.error());
    entries->insert(name, value);
    co_return store(*entries);
}

Task<Result<void>> FileVault::remove(QString name)
{
    const std::unique_ptr<QLockFile> lock = co_await locked(m_fileName, m_deadline);
    if (!lock)
        co_return failed(u"another program holds the file, or its folder cannot be written"_s);
    Result<Entries> entries = load();
    if (!entries)
        co_return tl::unexpected(entries.error());
    if (!entries->remove(name))
        co_return failure(ErrorKind::VaultEmpty, name);
    co_return store(*entries);
}

QString FileVault::description() const
{
    return u"encrypted file "_s + m_fileName;
}

} // namespace stepladder
