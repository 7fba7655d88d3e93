// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <coroutine>

namespace stepladder {

/// `co_await NextTurn(&owner)`: goes on in a later turn of the event loop, so that a long piece of work keeps nobody waiting.
/// When the owner is gone by then it never goes on.
class NextTurn
{
public:
    explicit NextTurn(QObject *owner) : m_owner(owner) {}

    [[nodiscard]] static bool await_ready() { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QMetaObject::invokeMethod(m_owner, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }
    static void await_resume() {}

private:
    QObject *m_owner;
};

} // namespace stepladder
