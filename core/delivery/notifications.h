// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QStringList>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

class QDBusError;

namespace stepladder {

class NotificationService;
class ServiceProperties;

enum class Urgency : quint8 { Low, Normal, Critical };

struct Notification {
    struct Action {
        QString id;
        QString label;
    };

    QString key;      ///< what it is about: it takes the place of the one that is shown under the same key
    QString summary;  ///< one line; plain text, as the body
    QString body;
    Urgency urgency = Urgency::Normal;
    QString category; ///< of the specification, or x-vendor.class.name
    bool isTransient = false; ///< not worth keeping once it was seen
    std::vector<Action> actions;
};

/// Notifications by org.freedesktop.Notifications, the desktop's own service; nothing here waits for it but coroutines, and
/// they not for long. Source: the Desktop Notifications Specification, 1.2.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    /// The id of the action that a click on the notification itself stands for.
    static const QString defaultAction;

    /// `patience`: for each answer of the service.
    explicit Notifications(const QDBusConnection &bus, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~Notifications() override;

    /// Shows it in another way where there is no service; false when it cannot.
    using Fallback = std::function<bool(const Notification &)>;
    void setFallback(Fallback fallback) { m_fallback = std::move(fallback); }
    /// True for what the reader has before them anyway: it counts as shown, and nothing pops up.
    using Seen = std::function<bool(const Notification &)>;
    void setSeen(Seen seen) { m_seen = std::move(seen); }

    /// Whether the reader may be told something now. While do-not-disturb lasts nothing should be shown: some desktops
    /// would drop it, others show it late and one by one. Errors: NoDesktop, DoNotDisturb, ServiceDown.
    [[nodiscard]] Task<Result<void>> ready();
    /// Shows it. The delivery's reference stands for it while it is shown; with one in `inPlaceOf` it takes that one's
    /// place (and reference), whatever its key was. Actions are offered when somebody listens to actionInvoked().
    [[nodiscard]] Task<Delivery> show(Notification notification, QString inPlaceOf = {});
    /// Takes back what is shown under the key, if anything is.
    [[nodiscard]] Task<void> close(QString key);
    [[nodiscard]] bool isShown(const QString &key) const { return m_shown.contains(key); }

    /// What is on the screen, by key.
    struct Shown {
        uint id = 0; ///< the service's
        QString reference;
    };
    using Slots = std::map<QString, Shown>;
    [[nodiscard]] const Slots &shown() const { return m_shown; }
    /// Takes over what another process has shown by the service that runs now, and its word for what is the same.
    void recall(const Slots &shown);
    /// Tells the service that runs now from every other, also of other sessions: nobody else's ids mean the same. Empty: none runs.
    [[nodiscard]] Task<QString> service();

Q_SIGNALS:
    /// The token lets a Wayland compositor pass the focus on; it may be empty.
    void actionInvoked(const QString &key, const QString &action, const QByteArray &activationToken);
    /// The reader has seen it and put it away.
    void dismissed(const QString &key);
    /// Do-not-disturb ended, or a service came: what waits can be shown.
    void becameReady();

private:
    Task<QString> askBus(QString method, QVariantList arguments);
    Task<Result<QStringList>> capabilities();
    Task<bool> isInhibited();
    static Error errorOf(const QDBusError &error);
    [[nodiscard]] QVariantList arguments(const Notification &notification, const QStringList &capabilities, uint replaces) const;
    [[nodiscard]] Slots::iterator slotOf(uint id);
    void act(uint id, const QString &action);
    void forget(uint id, uint reason);
    void forgetAll();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<ServiceProperties> m_properties;
    Fallback m_fallback;
    Seen m_seen;
    std::optional<QStringList> m_capabilities; ///< of the service that runs now
    Slots m_shown;
    std::map<uint, QByteArray> m_tokens; ///< that came for an action which has not come yet
};

} // namespace stepladder
