// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <coroutine>
#include <type_traits>

namespace stepladder {

/// `co_await finished(future)`: the result, delivered through the event loop, to any number of waiters. With an `owner` who is
/// gone by then whoever waits never goes on.
/// QCoro's own header for futures does not compile under QT_NO_CONTEXTLESS_CONNECT from Qt 6.7 on.
template<typename T>
class FutureAwaiter
{
public:
    explicit FutureAwaiter(QFuture<T> future, QObject *owner = nullptr) : m_future(std::move(future)), m_owner(owner) {}

    [[nodiscard]] bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        auto *watcher = new QFutureWatcher<T>(m_owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiting] {
            watcher->deleteLater();
            waiting.resume();
        });
        watcher->setFuture(m_future);
    }
    T await_resume() const
    {
        if constexpr (!std::is_void_v<T>)
            return m_future.result();
    }

private:
    QFuture<T> m_future;
    QObject *m_owner;
};

template<typename T>
[[nodiscard]] FutureAwaiter<T> finished(const QFuture<T> &future, QObject *owner = nullptr)
{
    return FutureAwaiter<T>(future, owner);
}

} // namespace stepladder
