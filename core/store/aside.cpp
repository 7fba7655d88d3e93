// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/aside.h"

#include "core/foundation/await_future.h"
#include "core/store/read_aside.h"

#include <QtConcurrentRun>

namespace stepladder {

Aside::Aside(QString fileName) : m_fileName(std::move(fileName))
{
    m_thread.setMaxThreadCount(1);
}

Aside::~Aside()
{
    m_thread.clear();
    m_thread.waitForDone();
}

Task<Result<void>> Aside::run(Work work)
{
    const QFuture<Result<void>> done = QtConcurrent::run(&m_thread, [fileName = m_fileName, work = std::move(work)] { return readAside(fileName, work); });
    co_return co_await finished(done, &m_waiting);
}

} // namespace stepladder
