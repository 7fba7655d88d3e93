// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/notifications.h"

#include "core/delivery/notification_service.h"

#include <QCoreApplication>
#include <QCoroDBusPendingCall>
#include <QDBusReply>
#include <QMetaMethod>
#include <QUuid>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString inhibited = u"Inhibited"_s;
constexpr uint dismissedByReader = 2; ///< NotificationClosed's reason
constexpr int serviceDefault = -1;    ///< how long it stays

/// Nobody is there to answer, or could be started.
bool isAbsent(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.type() == QDBusError::AccessDenied || error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"
        || error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s);
}

/// It was asked and may have done it.
bool isUnanswered(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout || error.type() == QDBusError::TimedOut
        || error.type() == QDBusError::Disconnected;
}

} // namespace

const QString Notifications::defaultAction = u"default"_s;

Notifications::Notifications(const QDBusConnection &bus, std::chrono::milliseconds patience)
    : m_bus(bus), m_watcher(NotificationService::name, bus), m_service(std::make_unique<NotificationService>(bus)),
      m_properties(std::make_unique<ServiceProperties>(bus))
{
    m_service->setTimeout(static_cast<int>(patience.count()));
    m_properties->setTimeout(static_cast<int>(patience.count()));
    connect(m_service.get(), &NotificationService::ActivationToken, this,
            [this](uint id, const QString &token) {
                if (slotOf(id) != m_shown.end()) // else another program's
                    m_tokens[id] = token.toUtf8();
            });
    connect(m_service.get(), &NotificationService::ActionInvoked, this, &Notifications::act);
    connect(m_service.get(), &NotificationService::NotificationClosed, this, &Notifications::forget);
    connect(m_properties.get(), &ServiceProperties::PropertiesChanged, this,
            [this](const QString &interface, const QVariantMap &changed) {
                if (interface == NotificationService::name && changed.contains(inhibited) && !changed.value(inhibited).toBool())
                    Q_EMIT becameReady();
            });
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) {
                forgetAll();
                if (!newOwner.isEmpty())
                    Q_EMIT becameReady();
            });
}

Notifications::~Notifications() = default;

Task<Result<void>> Notifications::ready()
{
    const Result<QStringList> able = co_await capabilities();
    if (!able && able.error().kind == ErrorKind::NoDesktop && m_fallback)
        co_return Result<void>();
    if (!able)
        co_return tl::unexpected(able.error());
    const bool inhibits = co_await isInhibited();
    if (inhibits)
        co_return failure(ErrorKind::DoNotDisturb);
    co_return Result<void>();
}

Task<Result<QStringList>> Notifications::capabilities()
{
    if (m_capabilities) {
        const QStringList known = *m_capabilities; // QCoro moves from what is returned
        co_return known;
    }
    if (!m_bus.isConnected())
        co_return failure(ErrorKind::NoDesktop);
    const QDBusPendingCall call = m_service->asyncCall(u"GetCapabilities"_s);
    const QDBusMessage answer = co_await call;
    const QDBusReply<QStringList> reply = answer;
    if (!reply.isValid())
        co_return tl::unexpected(errorOf(reply.error()));
    m_capabilities = reply.value();
    co_return reply.value();
}

/// Services that know no do-not-disturb, or keep it to themselves, have no such property.
Task<bool> Notifications::isInhibited()
{
    const QDBusPendingCall call = m_properties->asyncCall(u"Get"_s, NotificationService::name, inhibited);
    const QDBusMessage answer = co_await call;
    const QDBusReply<QVariant> reply = answer;
    co_return reply.isValid() && reply.value().toBool();
}

Task<Delivery> Notifications::show(Notification notification, QString inPlaceOf)
{
    if (m_seen && m_seen(notification))
        co_return Delivery{Outcome::Sent, QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
    const Result<QStringList> able = co_await capabilities();
    if (!able) {
        const bool isShown = able.error().kind == ErrorKind::NoDesktop && m_fallback && m_fallback(notification);
        co_return isShown ? Delivery{Outcome::Sent, {}, {}} : Delivery{Outcome::NotSent, {}, able.error()};
    }
    auto place = std::find_if(m_shown.begin(), m_shown.end(),
                              [&](const auto &each) { return !inPlaceOf.isEmpty() && each.second.reference == inPlaceOf; });
    Shown shown;
    if (place != m_shown.end())
        shown = place->second;
    else if (place = m_shown.find(notification.key); place != m_shown.end())
        shown.id = place->second.id;
    if (shown.reference.isEmpty())
        shown.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDBusPendingCall call =
        m_service->asyncCallWithArgumentList(u"Notify"_s, arguments(notification, *able, shown.id));
    const QDBusMessage answer = co_await call;
    const QDBusReply<uint> reply = answer;
    if (!reply.isValid()) {
        const Outcome outcome = isUnanswered(reply.error()) ? Outcome::Unknown : Outcome::NotSent;
        co_return Delivery{outcome, {}, errorOf(reply.error())};
    }
    std::erase_if(m_shown, [&](const auto &each) { return each.second.id == shown.id; });
    shown.id = reply.value();
    m_shown[notification.key] = shown;
    co_return Delivery{Outcome::Sent, shown.reference, {}};
}

void Notifications::recall(const Slots &shown)
{
    for (const auto &[key, there] : shown) {
        std::erase_if(m_shown, [id = there.id](const auto &each) { return each.second.id == id; });
        m_shown[key] = there;
    }
}

Task<QString> Notifications::service()
{
    // Names on a bus are counted anew with every bus.
    const QVariantList name{NotificationService::name};
    const QString owner = co_await askBus(u"GetNameOwner"_s, name);
    if (owner.isEmpty())
        co_return QString();
    const QVariantList nothing;
    const QString bus = co_await askBus(u"GetId"_s, nothing);
    co_return bus.isEmpty() ? QString() : bus + owner;
}

/// Empty: no answer.
Task<QString> Notifications::askBus(QString method, QVariantList arguments)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    QDBusMessage question = QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
    question.setArguments(arguments);
    const QDBusPendingCall call = m_bus.asyncCall(question, m_service->timeout());
    const QDBusMessage answer = co_await call;
    const QDBusReply<QString> reply = answer;
    co_return reply.isValid() ? reply.value() : QString();
}

Task<void> Notifications::close(QString key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        co_return;
    const uint id = shown->second.id;
    m_shown.erase(shown);
    const QDBusPendingCall call = m_service->asyncCall(u"CloseNotification"_s, id);
    co_await call;
}

QVariantList Notifications::arguments(const Notification &notification, const QStringList &capabilities, uint replaces) const
{
    QString summary = notification.summary;
    QString body = notification.body;
    if (!capabilities.contains(u"body"_s))
        summary += u": "_s + std::exchange(body, QString()).simplified();
    if (capabilities.contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (capabilities.contains(u"actions"_s) && isSignalConnected(QMetaMethod::fromSignal(&Notifications::actionInvoked))) {
        for (const Notification::Action &action : notification.actions)
            actions << action.id << action.label;
    }
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.urgency))},
                      {u"desktop-entry"_s, u"org.stepladder.Stepladder"_s}};
    if (!notification.category.isEmpty())
        hints.insert(u"category"_s, notification.category);
    if (notification.isTransient)
        hints.insert(u"transient"_s, true);
    return {u"Stepladder"_s, replaces, u"org.stepladder.Stepladder"_s, summary, body, actions, hints, serviceDefault};
}

Error Notifications::errorOf(const QDBusError &error)
{
    const QString detail = error.name() + u": "_s + error.message();
    if (isAbsent(error))
        return {ErrorKind::NoDesktop, {}, detail, std::nullopt};
    return {isUnanswered(error) ? ErrorKind::ServiceDown : ErrorKind::BadResponse, tr("The notification service"), detail, std::nullopt};
}

Notifications::Slots::iterator Notifications::slotOf(uint id)
{
    return std::find_if(m_shown.begin(), m_shown.end(), [id](const auto &each) { return each.second.id == id; });
}

void Notifications::act(uint id, const QString &action)
{
    const auto token = m_tokens.extract(id);
    if (const auto shown = slotOf(id); shown != m_shown.end())
        Q_EMIT actionInvoked(shown->first, action, token ? token.mapped() : QByteArray());
}

void Notifications::forget(uint id, uint reason)
{
    m_tokens.erase(id);
    const auto shown = slotOf(id);
    if (shown == m_shown.end())
        return;
    const QString key = shown->first;
    m_shown.erase(shown);
    if (reason == dismissedByReader)
        Q_EMIT dismissed(key);
}

/// Another service counts its ids anew.
void Notifications::forgetAll()
{
    m_capabilities.reset();
    m_shown.clear();
    m_tokens.clear();
}

} // namespace stepladder
