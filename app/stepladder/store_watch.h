// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace stepladder {

/// Tells that something was written into a database, by this program or another one: stepladderctl and timers work on the same
/// profile. It listens to the write-ahead log (`-wal`, https://sqlite.org/wal.html) and asks nothing.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(const QString &database);

Q_SIGNALS:
    /// Once for what is written within a second.
    void changed();

private:
    void watch();
    void notice();

    QString m_log;
    QDateTime m_written; ///< when the log last was
    QFileSystemWatcher m_files;
    QTimer m_settling;
};

} // namespace stepladder
