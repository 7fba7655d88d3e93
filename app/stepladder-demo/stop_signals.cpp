// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/stop_signals.h"

#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

namespace stepladder::demo {

StopSignals::StopSignals()
{
    const sigset_t signalled = signalSet();
    m_file = signalfd(-1, &signalled, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_file < 0)
        return; // they end the program, as without this
    pthread_sigmask(SIG_BLOCK, &signalled, nullptr);
    auto *notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::read);
}

StopSignals::~StopSignals()
{
    if (m_file >= 0)
        close(m_file);
}

sigset_t StopSignals::signalSet()
{
    sigset_t signalled;
    sigemptyset(&signalled);
    sigaddset(&signalled, SIGTERM);
    sigaddset(&signalled, SIGINT);
    return signalled;
}

void StopSignals::letThrough()
{
    const sigset_t signalled = signalSet();
    pthread_sigmask(SIG_UNBLOCK, &signalled, nullptr);
}

void StopSignals::read()
{
    signalfd_siginfo heard{};
    if (::read(m_file, &heard, sizeof heard) == sizeof heard)
        Q_EMIT stopped(static_cast<int>(heard.ssi_signo));
}

} // namespace stepladder::demo
