// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secret_service.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "core/foundation/await_future.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QPromise>
#include <QStringList>
#include <algorithm>
#include <memory>
#endif

namespace stepladder::secretservice {

#ifdef Q_OS_LINUX

using namespace Qt::StringLiterals;

namespace {

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setAutoStartService(false);
    return call;
}

/// What the service answers within 2 s, else an error.
QFuture<QDBusMessage> answerTo(const QDBusMessage &question)
{
    constexpr int patience = 2000; // ms
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) // the call would fail, and its watcher never tell
        return QtFuture::makeReadyFuture(question.createErrorReply(QDBusError::Disconnected, {}));
    auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise](QDBusPendingCallWatcher *ended) {
        promise->addResult(ended->reply());
        promise->finish();
        ended->deleteLater();
    });
    return promise->future();
}

} // namespace

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

Task<bool> isLocked()
{
    QDBusMessage get = question(u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QFuture<QDBusMessage> answer = answerTo(get);
    const QDBusReply<QVariant> reply = co_await finished(answer);
    co_return reply.isValid() && reply.value().toBool();
}

Task<void> label(QString service, QString key, QString text)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage search = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(QMap<QString, QString>{{u"server"_s, service}, {u"user"_s, key}}); // as QtKeychain calls them
    const QFuture<QDBusMessage> found = answerTo(search);
    const QDBusReply<QList<QDBusObjectPath>> unlocked = co_await finished(found);
    if (!unlocked.isValid())
        co_return;
    const QList<QDBusObjectPath> items = unlocked.value();
    for (const QDBusObjectPath &item : items) {
        QDBusMessage set = question(item.path(), u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
        set << u"org.freedesktop.Secret.Item"_s << u"Label"_s << QVariant::fromValue(QDBusVariant(text));
        const QFuture<QDBusMessage> done = answerTo(set);
        co_await finished(done);
    }
}

#else

bool isPresent()
{
    return true;
}

Task<bool> isLocked()
{
    co_return false;
}

Task<void> label(QString, QString, QString)
{
    co_return;
}

#endif

} // namespace stepladder::secretservice
