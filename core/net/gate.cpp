// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gate.h"

#include <algorithm>

namespace stepladder {

Gate::Gate(int places) : m_free(std::max(places, 1)) {}

bool Gate::takeFreePlace()
{
    if (m_free == 0)
        return false;
    --m_free;
    return true;
}

void Gate::leave()
{
    ++m_free;
    if (!m_line.empty())
        QMetaObject::invokeMethod(this, &Gate::letNextIn, Qt::QueuedConnection);
}

void Gate::letNextIn()
{
    if (m_line.empty() || !takeFreePlace())
        return;
    const std::coroutine_handle<> next = m_line.front();
    m_line.pop_front();
    next.resume();
}

} // namespace stepladder
