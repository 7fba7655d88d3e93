// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace stepladder {

/// The service as QtDBus sees it; its signals are named as the specification names them.
class NotificationService final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    static inline const QString name = QStringLiteral("org.freedesktop.Notifications");
    static inline const QString path = QStringLiteral("/org/freedesktop/Notifications");

    explicit NotificationService(const QDBusConnection &bus)
        : QDBusAbstractInterface(name, path, "org.freedesktop.Notifications", bus, nullptr)
    {
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

/// The properties of the same object.
class ServiceProperties final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit ServiceProperties(const QDBusConnection &bus)
        : QDBusAbstractInterface(NotificationService::name, NotificationService::path, "org.freedesktop.DBus.Properties", bus, nullptr)
    {
    }

Q_SIGNALS:
    void PropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
};

} // namespace stepladder
