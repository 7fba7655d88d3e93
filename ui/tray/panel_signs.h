// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QDBusAbstractInterface>
#include <QObject>

#include <memory>

namespace stepladder {

/// The service on the bus that lists the icons, and tells whether anything shows them.
class StatusNotifierWatcher final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit StatusNotifierWatcher(const QDBusConnection &bus);

Q_SIGNALS:
    void StatusNotifierHostRegistered();   // NOLINT: D-Bus name
    void StatusNotifierHostUnregistered(); // NOLINT: D-Bus name
};

/// What may mean that a panel for icons came, left or was started anew: on the bus (StatusNotifierItem) and on X11 (the
/// freedesktop.org System Tray Protocol: a client message `MANAGER` tells of a new one, the end of its window that it left).
/// Not every sign means it; whoever hears one looks. Nothing is asked meanwhile, so an idle program sleeps.
class PanelSigns final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit PanelSigns(QObject *parent = nullptr);

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    void seen();

private:
    std::unique_ptr<StatusNotifierWatcher> m_watcher; ///< where there is a bus
};

} // namespace stepladder
