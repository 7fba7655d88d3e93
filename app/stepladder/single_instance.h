// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace stepladder {

/// One window program per profile: the first one holds a lock and listens, the next one asks it to come forward.
/// A lock whose owner has died does not count, and no shared memory is left behind by a crash.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,  ///< this process goes on
        Second, ///< another one runs and has come forward: this one ends
    };

    explicit SingleInstance(const ProfilePaths &paths, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Takes the lock, or asks who has it; blocks for at most three seconds. The profile's folders must be there.
    /// Errors: StoreBusy (another one has the lock and does not answer), FileFailed.
    [[nodiscard]] Result<Role> claim();

Q_SIGNALS:
    /// Another start asked for the window. The token lets a Wayland compositor pass the focus on; it may be empty.
    void raiseRequested(const QByteArray &activationToken);

private:
    Result<Role> listen();
    Result<Role> askOther() const;
    void answer();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace stepladder
