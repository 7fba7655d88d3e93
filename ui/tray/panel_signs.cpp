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

} // namespace

PanelSigns::PanelSigns(QObject *parent) : QObject(parent)
{
    const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *services = new QDBusServiceWatcher(watcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this, &PanelSigns::seen);
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(watcher, u"/StatusNotifierWatcher"_s, watcher, signal, this, SIGNAL(seen()));
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
