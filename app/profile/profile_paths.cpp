// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <unistd.h>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfilePaths)
};

const QString nameKey = u"profile/name"_s;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// A folder that is there already keeps its mode: it may be somebody's home, and the files in it are private anyway.
Result<void> makePrivate(const QString &directory)
{
    if (QFileInfo(directory).isDir())
        return {};
    // mkpath first: with a profile in a folder that does not exist yet the parents keep the usual mode.
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, ownerOnly))
        return failure(ErrorKind::FileFailed, directory);
    return {};
}

/// The session's own folder, or one of the user's in the temporary folder where there is no session.
QString runtimeRoot()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !session.isEmpty() ? session : QDir::tempPath() + u"/stepladder-run-"_s + QString::number(getuid());
}

bool isOnesOwn(const QString &directory)
{
    const QFileInfo info(directory);
    return info.isDir() && !info.isSymLink() && info.ownerId() == getuid();
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

QString ProfilePaths::secretLocks() const
{
    return m_data + u"/player-"_s;
}

QString ProfilePaths::runtimeDirectory() const
{
    return runtimeRoot() + u"/stepladder-"_s + hash();
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
    if (m_isStandard)
        return u"default"_s;
    const QString kept = QSettings(settingsFile(), QSettings::IniFormat).value(nameKey).toString();
    return kept.isEmpty() ? hash() : kept;
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
    Result<void> made = makePrivate(m_data).and_then([this] { return makePrivate(m_config); });
    if (!made)
        return made;
    // Written down, so that the secrets are found again after the folder has moved.
    QSettings settings(settingsFile(), QSettings::IniFormat);
    // What cannot be read would be written anew under another name, and no secret would be found.
    (void)settings.allKeys(); // Qt parses a part when it is asked for
    if (settings.status() == QSettings::FormatError)
        return failureInWords(ErrorKind::FileFailed,
                              Words::tr("The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.")
                                  .arg(QDir::toNativeSeparators(settingsFile())));
    if (!m_isStandard && !settings.contains(nameKey)) {
        settings.setValue(nameKey, hash());
        settings.sync();
        if (settings.status() != QSettings::NoError || !QFile::setPermissions(settingsFile(), QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorKind::FileFailed, settingsFile());
    }
    // The runtime folder comes last: its name is taken from the data folder's canonical path.
    made = makePrivate(runtimeRoot()).and_then([this] { return makePrivate(runtimeDirectory()); });
    if (made && !isOnesOwn(runtimeDirectory()))
        return failure(ErrorKind::FileFailed, runtimeDirectory());
    return made;
}

} // namespace stepladder
