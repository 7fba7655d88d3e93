// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"

#include <QDateTime>
#include <functional>
#include <vector>

namespace stepladder::fakes {

/// A request that arrived and what became of it.
struct Arrival {
    Request request;
    QDateTime at;        ///< UTC, by the world's clock
    qint64 elapsedMs = 0; ///< since the traffic record was started or cleared; a real, monotonic clock
    QString person;      ///< the name of the token's owner, if any
    int status = 0;      ///< of the answer; 0 while unanswered, and when the connection was cut instead
    bool faulty = false; ///< a fault took part in the answer
};

/// Everything the services were asked, in the order of arrival.
class Traffic {
public:
    Traffic();

    [[nodiscard]] const std::vector<Arrival> &arrivals() const { return m_arrivals; }
    /// Arrivals at a service whose path contains `pathPart`.
    [[nodiscard]] std::vector<Arrival> arrivals(Service service, const QString &pathPart = {}) const;
    [[nodiscard]] int count(Service service, const QString &pathPart = {}) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_arrivals.size()); }
    [[nodiscard]] int inFlight() const { return m_inFlight; }       ///< accepted and not yet answered
    [[nodiscard]] int maxInFlight() const { return m_maxInFlight; } ///< the most at once
    void clear(); ///< forgets arrivals and the maximum
    /// Called with each request as it arrives, before it takes effect.
    void watch(std::function<void(const Request &)> watcher) { m_watcher = std::move(watcher); }

    /// For the servers: notes an arrival, returns its number for `answered`.
    size_t arrived(Request request, const QDateTime &at);
    void identified(size_t number, const QString &person);
    void answered(size_t number, int status, bool faulty);
    void finished(); ///< one request less in flight

private:
    [[nodiscard]] Arrival *find(size_t number); ///< nullptr when cleared meanwhile

    qint64 m_start = 0;
    size_t m_cleared = 0; ///< arrivals forgotten so far, so that numbers given out stay unique
    int m_inFlight = 0;
    int m_maxInFlight = 0;
    std::vector<Arrival> m_arrivals;
    std::function<void(const Request &)> m_watcher;
};

} // namespace stepladder::fakes
