// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/fitbit_data.h"
#include "tests/fakes/fitbit_oauth.h"

namespace stepladder::fakes {

/// Fitbit: accounts, tokens and the legacy Web API behind one port.
class FitbitFake {
public:
    explicit FitbitFake(World &world) : m_oauth(world), m_data(world, m_oauth) {}

    [[nodiscard]] FitbitOAuth &oauth() { return m_oauth; }
    [[nodiscard]] FitbitData &data() { return m_data; }

    /// How the service looks after it was switched off: 410 everywhere.
    enum class Gone { No, EmptyBody, HtmlBody, JsonBody };
    void setGone(Gone gone) { m_gone = gone; }

    [[nodiscard]] QString personOf(const Request &request) const;
    [[nodiscard]] Answer handle(const Request &request);

private:
    FitbitOAuth m_oauth;
    FitbitData m_data;
    Gone m_gone = Gone::No;
};

} // namespace stepladder::fakes
