// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <csignal>

namespace stepladder::demo {

/// Hears SIGTERM and SIGINT in the event loop, instead of ending the program. To be made before there is another thread.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

    /// For a program that is started from here, before it runs: they end it as they would any other.
    static void letThrough();

Q_SIGNALS:
    void stopped(int signal);

private:
    [[nodiscard]] static sigset_t signalSet();
    void read();

    int m_file;
};

} // namespace stepladder::demo
