// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/traffic.h"

#include <QElapsedTimer>
#include <algorithm>
#include <iterator>

namespace stepladder::fakes {

namespace {

qint64 monotonicMs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

Traffic::Traffic() : m_start(monotonicMs()) {}

std::vector<Arrival> Traffic::arrivals(Service service, const QString &pathPart) const
{
    std::vector<Arrival> result;
    std::copy_if(m_arrivals.begin(), m_arrivals.end(), std::back_inserter(result), [&](const Arrival &arrival) {
        return arrival.request.service == service && arrival.request.path.contains(pathPart);
    });
    return result;
}

int Traffic::count(Service service, const QString &pathPart) const
{
    return static_cast<int>(arrivals(service, pathPart).size());
}

void Traffic::clear()
{
    m_cleared += m_arrivals.size();
    m_arrivals.clear();
    m_maxInFlight = m_inFlight;
    m_start = monotonicMs();
}

size_t Traffic::arrived(Request request, const QDateTime &at)
{
    if (m_watcher)
        m_watcher(request);
    Arrival arrival;
    arrival.request = std::move(request);
    arrival.at = at;
    arrival.elapsedMs = monotonicMs() - m_start;
    m_arrivals.push_back(std::move(arrival));
    m_maxInFlight = std::max(m_maxInFlight, ++m_inFlight);
    return m_cleared + m_arrivals.size() - 1;
}

Arrival *Traffic::find(size_t number)
{
    return number < m_cleared ? nullptr : &m_arrivals[number - m_cleared];
}

void Traffic::identified(size_t number, const QString &person)
{
    if (Arrival *arrival = find(number))
        arrival->person = person;
}

void Traffic::answered(size_t number, int status, bool faulty)
{
    if (Arrival *arrival = find(number)) {
        arrival->status = status;
        arrival->faulty = faulty;
    }
}

void Traffic::finished()
{
    --m_inFlight;
}

} // namespace stepladder::fakes
