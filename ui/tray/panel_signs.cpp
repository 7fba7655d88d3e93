// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/panel_signs.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

// Of the X11 core protocol. An event begins with its code; the highest bit tells that another program sent it.
constexpr quint8 x11DestroyNotify = 17;
constexpr quint8 x11ClientMessage = 33;
constexpr quint8 x11Code = 0x7f;

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;

} // namespace

StatusNotifierWatcher::StatusNotifierWatcher(const QDBusConnection &bus)
    : QDBusAbstractInterface(QString(watcherName), u"/StatusNotifierWatcher"_s, watcherName.data(), bus, nullptr)
{
}

PanelSigns::PanelSigns(QObject *parent) : QObject(parent)
{
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected()) {
        auto *services = new QDBusServiceWatcher(QString(watcherName), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this, &PanelSigns::seen);
        m_watcher = std::make_unique<StatusNotifierWatcher>(bus);
        connect(m_watcher.get(), &StatusNotifierWatcher::StatusNotifierHostRegistered, this, &PanelSigns::seen);
        connect(m_watcher.get(), &StatusNotifierWatcher::StatusNotifierHostUnregistered, this, &PanelSigns::seen);
    }
    QCoreApplication::instance()->installNativeEventFilter(this);
}

bool PanelSigns::nativeEventFilter(const QByteArray &eventType, void *message, qintptr * /*result*/)
{
    if (eventType == "xcb_generic_event_t") {
        const quint8 code = *static_cast<const quint8 *>(message) & x11Code;
        if (code == x11DestroyNotify || code == x11ClientMessage)
            Q_EMIT seen();
    }
    return false;
}

} // namespace stepladder
