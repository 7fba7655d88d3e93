// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <atomic>

namespace stepladder {

/// Where "now" comes from. Always injected.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC; asked from any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands where it is put: `--now`, replays and tests.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDateTime &instant) : m_now(instant.toMSecsSinceEpoch()) {}
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void set(const QDateTime &instant) { m_now = instant.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now; ///< milliseconds since 1970
};

} // namespace stepladder
