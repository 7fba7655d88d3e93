// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/google_health.h"
#include "tests/fakes/google_oauth.h"

namespace stepladder::fakes {

/// Google: accounts, tokens and the Health API behind one port.
class GoogleFake {
public:
    explicit GoogleFake(World &world) : m_oauth(world), m_health(world, m_oauth) {}

    [[nodiscard]] GoogleOAuth &oauth() { return m_oauth; }
    [[nodiscard]] GoogleHealth &health() { return m_health; }
    [[nodiscard]] QString personOf(const Request &request) const;
    [[nodiscard]] Answer handle(const Request &request);

private:
    GoogleOAuth m_oauth;
    GoogleHealth m_health;
};

} // namespace stepladder::fakes
