// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secret_service.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>
#include <QStringList>
#include <algorithm>
#include <memory>
#endif

namespace stepladder::secretservice {

#ifdef Q_OS_LINUX

using namespace Qt::StringLiterals;

bool isPresent()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList startable = bus.interface()->activatableServiceNames();
    const QStringList known{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};
    return std::any_of(known.begin(), known.end(), [&bus, &startable](const QString &name) {
        return startable.contains(name) || bus.interface()->isServiceRegistered(name).value();
    });
}

QFuture<bool> isLocked()
{
    constexpr int patience = 2000; // ms
    if (!QDBusConnection::sessionBus().isConnected())
        return QtFuture::makeReadyFuture(false); // the call would fail, and its watcher never tell
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question, patience);

    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QVariant> reply = *ended;
        promise->addResult(reply.isValid() && reply.value().toBool());
        promise->finish();
        ended->deleteLater();
    });
    return promise->future();
}

#else

bool isPresent()
{
    return true;
}

QFuture<bool> isLocked()
{
    return QtFuture::makeReadyFuture(false);
}

#endif

} // namespace stepladder::secretservice
