// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/notification_daemon.h"

#include <QDBusError>
#include <QDBusMessage>

namespace stepladder::fakes {

using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"notification-daemon"_s;
const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;

} // namespace

QDBusConnection NotificationDaemon::bus() const
{
    return QDBusConnection(connectionName);
}

bool NotificationDaemon::start()
{
    QDBusConnection own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    constexpr auto exported = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties;
    m_started = own.registerObject(servicePath, this, exported) && own.registerService(serviceName);
    return m_started;
}

void NotificationDaemon::stop()
{
    if (!m_started)
        return;
    m_started = false;
    bus().unregisterService(serviceName);
    bus().unregisterObject(servicePath);
    QDBusConnection::disconnectFromBus(connectionName);
    m_last = 0;
    m_shown.clear();
}

void NotificationDaemon::setInhibited(bool inhibited)
{
    m_inhibited = inhibited;
    if (!m_started)
        return;
    QDBusMessage changed = QDBusMessage::createSignal(servicePath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    changed << serviceName << QVariantMap{{u"Inhibited"_s, inhibited}} << QStringList();
    bus().send(changed);
}

bool NotificationDaemon::isSilent(const QString &method)
{
    if (m_silentOn != method)
        return false;
    setDelayedReply(true);
    return true;
}

QStringList NotificationDaemon::GetCapabilities()
{
    return isSilent(u"GetCapabilities"_s) ? QStringList() : m_capabilities;
}

QString NotificationDaemon::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = u"Stepladder's tests"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"fake"_s;
}

uint NotificationDaemon::Notify(const QString &app, uint replaces, const QString &icon, const QString &summary, const QString &body,
                                const QStringList &actions, const QVariantMap &hints, int timeout)
{
    const QVariant urgency = hints.value(u"urgency"_s);
    if (std::exchange(m_refuses, false) || (urgency.isValid() && urgency.typeId() != QMetaType::UChar)) {
        sendErrorReply(QDBusError::InvalidArgs, u"refused"_s);
        return 0;
    }
    const uint id = replaces > 0 ? replaces : ++m_last;
    m_last = std::max(m_last, id);
    m_calls.push_back({id, replaces, app, icon, summary, body, actions, hints, timeout});
    m_shown[id] = m_calls.back();
    return isSilent(u"Notify"_s) ? 0 : id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    end(id, 3);
}

void NotificationDaemon::act(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, action);
    end(id, 2);
}

void NotificationDaemon::end(uint id, uint reason)
{
    m_shown.erase(id);
    Q_EMIT NotificationClosed(id, reason);
}

} // namespace stepladder::fakes
