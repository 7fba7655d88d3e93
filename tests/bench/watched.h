// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <algorithm>
#include <ctime>
#include <utility>

namespace stepladder::bench {

/// How long this thread has been at work so far, in milliseconds.
[[nodiscard]] inline double busyMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// In milliseconds: how long the thread was kept, and how long it was at work. On a machine that others use the second
/// tells more.
struct Longest {
    double kept = 0;
    double busy = 0;
};

/// Notes how long each event takes that comes from outside of the others.
template<typename Application>
class Watched final : public Application
{
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return Application::notify(receiver, event);
        ++m_depth;
        QElapsedTimer watch;
        watch.start();
        const double busyBefore = busyMs();
        const bool done = Application::notify(receiver, event);
        m_longest.kept = std::max(m_longest.kept, static_cast<double>(watch.nsecsElapsed()) / 1e6);
        m_longest.busy = std::max(m_longest.busy, busyMs() - busyBefore);
        --m_depth;
        return done;
    }

    /// Since it was asked for last.
    Longest takeLongest() { return std::exchange(m_longest, {}); }

private:
    int m_depth = 0;
    Longest m_longest;
};

} // namespace stepladder::bench
