// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

const QString draftPart = u".draft-"_s;
const QString lockPart = u".lock"_s;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> fileFailure(const QString &fileName, const QString &detail)
{
    return failure(ErrorKind::FileFailed, fileName, detail);
}

Result<void> prepareFolder(const QString &fileName)
{
    const QString folder = QFileInfo(fileName).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    // Folders above get the usual mode: others may live there too.
    const bool made = QDir().mkpath(QFileInfo(folder).absolutePath())
        && QDir().mkdir(folder, ownerOnly | QFile::ExeOwner);
    return made || QFileInfo::exists(folder) ? Result<void>() : fileFailure(folder, u"cannot be made"_s);
}

/// A database's journals stand beside it.
bool removeWithCompanions(const QString &fileName)
{
    bool isGone = true;
    for (const QString &part : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        isGone = (QFile::remove(fileName + part) || !QFileInfo::exists(fileName + part)) && isGone;
    return isGone;
}

Result<void> writeThrough(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite))
        return fileFailure(fileName, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return fileFailure(fileName, u"cannot be written through"_s);
#endif
    return {};
}

} // namespace

Result<void> preparePrivateFile(const QString &fileName)
{
    if (const auto folder = prepareFolder(fileName); !folder)
        return folder;
    QFile file(fileName);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    // The log and index files beside it take their mode from this one.
    if (!file.exists() || !file.setPermissions(ownerOnly))
        return fileFailure(fileName, file.errorString());
    return {};
}

Result<PrivateDraft> PrivateDraft::beside(const QString &fileName)
{
    removeDeadDrafts(fileName);
    for (int tries = 0; tries < 3; ++tries) {
        QTemporaryFile file(fileName + draftPart + u"XXXXXX"_s); // made with 0600
        file.setAutoRemove(false);
        if (!file.open())
            return fileFailure(fileName, file.errorString());
        auto lock = FileLock::take(file.fileName() + lockPart, std::chrono::milliseconds(0));
        if (lock && file.exists()) // or somebody took it for a dead one before it had its lock
            return PrivateDraft(file.fileName(), std::move(*lock));
        file.remove();
        if (!lock && lock.error().kind != ErrorKind::StoreBusy)
            return tl::unexpected(lock.error());
    }
    return fileFailure(fileName, u"no draft can be made"_s);
}

PrivateDraft::~PrivateDraft()
{
    if (!m_name.isEmpty())
        removeWithCompanions(m_name);
}

bool isDraft(const QString &fileName)
{
    const qsizetype at = fileName.lastIndexOf(draftPart);
    return at > 0 && fileName.size() == at + draftPart.size() + 6;
}

bool removeDeadDraft(const QString &draft)
{
    const auto lock = FileLock::take(draft + lockPart, std::chrono::milliseconds(0));
    return lock && removeWithCompanions(draft);
}

QStringList removeDeadDrafts(const QString &fileName)
{
    const QFileInfo file(fileName);
    QStringList drafts;
    // A kill between two steps leaves any of a draft, its log and its lock.
    for (const QFileInfo &each : file.dir().entryInfoList({file.fileName() + draftPart + u"??????*"_s}, QDir::Files)) {
        const QString draft = each.absoluteFilePath().left(each.absoluteFilePath().lastIndexOf(draftPart) + draftPart.size() + 6);
        if (!drafts.contains(draft))
            drafts += draft;
    }
    drafts.removeIf(removeDeadDraft);
    return drafts;
}

Result<void> PrivateDraft::putInPlace(const QString &fileName, Existing existing)
{
    if (const auto safe = writeThrough(m_name); !safe)
        return safe;
    if (existing == Existing::Replace) {
        if (const auto replaced = replaceFile(m_name, fileName); !replaced)
            return replaced;
    } else if (!QFile::rename(m_name, fileName)) { // never replaces
        return QFileInfo::exists(fileName) ? failure(ErrorKind::AlreadyExists, fileName)
                                           : fileFailure(fileName, u"cannot be made"_s);
    }
    m_name.clear();
    m_lock.reset();
    return {};
}

Result<void> replaceFile(const QString &source, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(source.toStdU16String(), target.toStdU16String(), error);
    return error ? fileFailure(target, QString::fromStdString(error.message())) : Result<void>();
}

} // namespace stepladder
