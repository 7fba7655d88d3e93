// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/store_watch.h"

#include <QFileInfo>

#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;

StoreWatch::StoreWatch(const QString &database) : m_log(database + u"-wal"_s)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(std::chrono::seconds(1));
    connect(&m_settling, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &StoreWatch::notice);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &StoreWatch::notice);
    watch();
}

void StoreWatch::notice()
{
    // Whoever opens the database to read it sees to the files' permissions, which is told as well.
    const QFileInfo log(m_log);
    if (log.exists() && log.lastModified() != m_written && !m_settling.isActive())
        m_settling.start();
}

/// The log goes with the last connection, and comes back with the next one: then it is its folder that tells.
void StoreWatch::watch()
{
    const QFileInfo log(m_log);
    const QString folder = log.path();
    m_written = log.lastModified();
    if (log.exists()) {
        m_files.removePath(folder);
        m_files.addPath(m_log);
    } else {
        m_files.addPath(folder);
    }
}

} // namespace stepladder
