// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"

#include <QCoroTimer>
#include <QHash>
#include <QTimer>
#include <functional>

namespace stepladder {

/// A vault in memory that answers through the event loop and fails where a test says so.
class MemoryVault final : public Vault
{
public:
    Task<Result<Secret>> read(QString name) override
    {
        co_await pause();
        ++reads;
        if (reading)
            std::exchange(reading, {})();
        if (unreadable)
            co_return failure(*unreadable, name);
        if (stale.contains(name) && (!staleAfterWrite || entries.contains(name)))
            co_return stale.take(name);
        if (!entries.contains(name))
            co_return failure(ErrorKind::VaultEmpty, name);
        co_return entries.value(name);
    }

    Task<Result<void>> write(QString name, Secret value) override
    {
        co_await pause();
        ++writes;
        if (!refused.isEmpty() && name.startsWith(refused))
            co_return failure(ErrorKind::VaultFailed, name);
        entries.insert(name, value);
        if (written)
            written(name);
        co_return Result<void>();
    }

    Task<Result<void>> remove(QString name) override
    {
        co_await pause();
        if (unreadable)
            co_return failure(*unreadable, name);
        if (!keeps.isEmpty() && name.startsWith(keeps))
            co_return failure(ErrorKind::VaultFailed, name);
        if (!entries.remove(name))
            co_return failure(ErrorKind::VaultEmpty, name);
        co_return Result<void>();
    }

    Task<bool> isShut() override { co_return unreadable == ErrorKind::VaultMissing || unreadable == ErrorKind::VaultLocked; }

    Task<void> describe(QString name, QString text) override
    {
        co_await pause();
        labels.append(name + u'=' + text);
    }

    QString description() const override { return QStringLiteral("memory"); }

    QHash<QString, Secret> entries;
    QHash<QString, Secret> stale; ///< what the next read gives instead
    bool staleAfterWrite = false; ///< only once there is something under the name
    std::optional<ErrorKind> unreadable; ///< what every read and removal ends with
    QString refused;              ///< writes to names that begin so fail
    QString keeps;                ///< entries with names that begin so are not removed
    std::function<void(const QString &)> written; ///< is told of every write
    QStringList labels;           ///< in the order they were given
    std::function<void()> reading; ///< happens once, with the next read
    int reads = 0;
    int writes = 0;

private:
    static Task<void> pause()
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(0);
        co_await qCoro(timer).waitForTimeout();
    }
};

} // namespace stepladder
