// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faults.h"
#include "tests/fakes/traffic.h"
#include "tests/fakes/world.h"

#include <QUrl>
#include <functional>
#include <memory>

namespace stepladder::fakes {

/// What a service does with a request.
struct ServiceDesk {
    std::function<Answer(const Request &)> handle;
    std::function<QString(const Request &)> personOf; ///< whose token it carries; may be empty
};

/// One service's door on 127.0.0.1: counts, delays and spoils answers, and leaves their content to the desk.
class LoopbackServer {
public:
    LoopbackServer(Service service, ServiceDesk desk, World &world, Traffic &traffic, Faults &faults);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    /// The first time on a port of the kernel's choice, later on the same one.
    [[nodiscard]] bool open();
    void close(); ///< drops connections and refuses new ones
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl origin() const;
    void setLatency(int ms) { m_latencyMs = ms; }

private:
    class Door;
    class Listener;
    friend class Door;

    Service m_service;
    ServiceDesk m_desk;
    World &m_world;
    Traffic &m_traffic;
    Faults &m_faults;
    quint16 m_port = 0;
    int m_latencyMs = 0;
    std::unique_ptr<Door> m_door;
};

} // namespace stepladder::fakes
