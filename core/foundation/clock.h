// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace stepladder {

/// Where "now" comes from. Always injected.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC.
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
    explicit SetClock(const QDateTime &instant) : m_now(instant.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &instant) { m_now = instant.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace stepladder
