// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QString>

namespace stepladder {

/// Where one profile keeps its things. Everything but the sockets and locks of this machine can be copied away.
class ProfilePaths
{
public:
    /// The XDG places: $XDG_DATA_HOME/stepladder and $XDG_CONFIG_HOME/stepladder.
    [[nodiscard]] static ProfilePaths standard();
    /// Everything under `directory` (`--profile DIR`); relative to the working directory.
    [[nodiscard]] static ProfilePaths under(const QString &directory);
    /// `standard()` for an empty directory, else `under()`.
    [[nodiscard]] static ProfilePaths from(const QString &directory);

    [[nodiscard]] QString dataDirectory() const { return m_data; }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString settingsFile() const;
    /// Held while a round runs, by whichever program runs it.
    [[nodiscard]] QString roundLock() const;
    /// What the lock files of players' secrets begin with; see TokenKeeper.
    [[nodiscard]] QString secretLocks() const;
    /// This machine's part, mode 0700: $XDG_RUNTIME_DIR/stepladder-HASH. Short, because a socket's path has at most
    /// 107 bytes, and never on a network drive, where sockets do not work.
    [[nodiscard]] QString runtimeDirectory() const;
    [[nodiscard]] QString windowLock() const;
    [[nodiscard]] QString windowSocket() const;
    /// Tells this profile's secrets apart in a keychain that several share: "default", or the HASH that the folder had
    /// when it was made, kept in the settings so that a profile can be moved.
    [[nodiscard]] QString name() const;

    /// Creates the folders that are missing with mode 0700. Errors: FileFailed.
    [[nodiscard]] Result<void> prepare() const;

private:
    ProfilePaths(QString data, QString config, bool isStandard);
    [[nodiscard]] QString hash() const;

    QString m_data;
    QString m_config;
    bool m_isStandard;
};

} // namespace stepladder
