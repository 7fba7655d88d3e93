// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/secret.h"

#include <sodium.h>
#include <utility>

namespace stepladder {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::matches(const Secret &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && sodium_memcmp(m_bytes.constData(), other.m_bytes.constData(), static_cast<size_t>(m_bytes.size())) == 0;
}

void Secret::wipe()
{
    // Only the last holder of shared bytes may overwrite them.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace stepladder
