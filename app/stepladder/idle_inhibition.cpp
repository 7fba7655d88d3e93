// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/idle_inhibition.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <optional>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage call(const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                                          u"org.freedesktop.ScreenSaver"_s, method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

struct IdleInhibition::State {
    QDBusConnection bus;
    std::optional<uint> cookie;
    bool isOver = false;

    void end() const
    {
        if (cookie)
            bus.send(call(u"UnInhibit"_s) << *cookie);
    }
};

IdleInhibition::IdleInhibition(const QDBusConnection &bus, const QString &why) : m_state(std::make_shared<State>(State{bus, {}}))
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"Inhibit"_s) << u"Stepladder"_s << why));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [state = m_state](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<uint> reply = *answered;
        answered->deleteLater();
        if (reply.isError())
            return;
        state->cookie = reply.value();
        if (state->isOver)
            state->end();
    });
}

IdleInhibition::~IdleInhibition()
{
    m_state->isOver = true;
    if (m_state->cookie)
        m_state->end();
}

} // namespace stepladder
