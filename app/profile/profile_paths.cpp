// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<void> makePrivate(const QString &directory)
{
    // mkpath first: with a profile in a folder that does not exist yet the parents keep the usual mode.
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, ownerOnly))
        return failure(ErrorKind::FileFailed, directory);
    return {};
}

} // namespace

ProfilePaths::ProfilePaths(QString data, QString config, bool isStandard)
    : m_data(std::move(data)), m_config(std::move(config)), m_isStandard(isStandard)
{
}

ProfilePaths ProfilePaths::standard()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {data + u"/stepladder"_s, config + u"/stepladder"_s, true};
}

ProfilePaths ProfilePaths::under(const QString &directory)
{
    const QString path = QDir::cleanPath(QDir(directory).absolutePath());
    return {path, path, false};
}

ProfilePaths ProfilePaths::from(const QString &directory)
{
    return directory.isEmpty() ? standard() : under(directory);
}

QString ProfilePaths::database() const
{
    return m_data + u"/stepladder.db"_s;
}

QString ProfilePaths::settingsFile() const
{
    return m_config + u"/stepladder.ini"_s;
}

QString ProfilePaths::roundLock() const
{
    return m_data + u"/round.lock"_s;
}

QString ProfilePaths::runtimeDirectory() const
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/stepladder-"_s + hash();
}

QString ProfilePaths::windowLock() const
{
    return runtimeDirectory() + u"/window.lock"_s;
}

QString ProfilePaths::windowSocket() const
{
    return runtimeDirectory() + u"/window.sock"_s;
}

QString ProfilePaths::name() const
{
    return m_isStandard ? u"default"_s : hash();
}

QString ProfilePaths::hash() const
{
    // The canonical path, so that two ways to the same folder are one profile; a folder to be made has none yet.
    const QString canonical = QFileInfo(m_data).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? m_data : canonical).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12));
}

Result<void> ProfilePaths::prepare() const
{
    // The runtime folder comes last: its name is taken from the data folder's canonical path.
    return makePrivate(m_data)
        .and_then([this] { return makePrivate(m_config); })
        .and_then([this] { return makePrivate(runtimeDirectory()); });
}

} // namespace stepladder
