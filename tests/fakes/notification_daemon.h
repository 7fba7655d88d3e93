// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

#include <map>

namespace stepladder::fakes {

/// What a notification daemon was asked to show.
struct NotificationCall {
    uint id = 0;
    uint replaces = 0;
    QString app, icon, summary, body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

/// A notification daemon on the session bus, as the Desktop Notifications Specification 1.2 has it, on a connection of its
/// own. As strict as real ones: an urgency that is no byte is refused.
class NotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    NotificationDaemon() = default;
    ~NotificationDaemon() override { stop(); }

    /// Takes the service's name; a daemon that was stopped starts anew, with its ids from 1.
    [[nodiscard]] bool start();
    void stop();

    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    [[nodiscard]] bool isInhibited() const { return m_inhibited; }
    void setInhibited(bool inhibited);
    /// Takes every call of that method from now on and never answers it; empty: answers again.
    void setSilentOn(const QString &method) { m_silentOn = method; }
    /// Refuses the next notification.
    void refuseNext() { m_refuses = true; }

    /// Every call of Notify that was taken, in order.
    [[nodiscard]] const std::vector<NotificationCall> &calls() const { return m_calls; }
    /// What is on the screen, by id.
    [[nodiscard]] const std::map<uint, NotificationCall> &shown() const { return m_shown; }

    /// As a person: chooses an action, with or without a token for the window.
    void act(uint id, const QString &action, const QString &token = {});
    void dismiss(uint id) { end(id, 2); }
    void expire(uint id) { end(id, 1); }

public Q_SLOTS:
    QStringList GetCapabilities();
    QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    bool isSilent(const QString &method);
    void end(uint id, uint reason);
    [[nodiscard]] QDBusConnection bus() const;

    QStringList m_capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    bool m_started = false;
    bool m_inhibited = false;
    bool m_refuses = false;
    QString m_silentOn;
    uint m_last = 0;
    std::vector<NotificationCall> m_calls;
    std::map<uint, NotificationCall> m_shown;
};

} // namespace stepladder::fakes
