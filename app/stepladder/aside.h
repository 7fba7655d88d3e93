// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace stepladder {

/// Has the pool do some work; `finished()` waits for what comes of it.
template<typename Work>
auto aside(QThreadPool &pool, Work work)
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answer = promise->future();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}

} // namespace stepladder
