// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/google_oauth.h"

namespace stepladder::fakes {

/// The Google Health API, v4: identity, settings, profile, paired devices and the daily roll-up of steps.
class GoogleHealth {
public:
    GoogleHealth(World &world, const GoogleOAuth &oauth) : m_world(world), m_oauth(oauth) {}

    /// More than 0: roll-ups come in pages of that many windows with a nextPageToken. Off by default.
    void setRollUpPage(int windows) { m_rollUpPage = windows; }

    [[nodiscard]] Answer handle(const Request &request) const;

private:
    [[nodiscard]] Answer dailyRollUp(const Request &request, const FakePerson &person) const;
    [[nodiscard]] Answer devices(const Request &request, const FakePerson &person) const;
    [[nodiscard]] Answer device(const QString &id, const FakePerson &person) const;

    World &m_world;
    const GoogleOAuth &m_oauth;
    int m_rollUpPage = 0;
};

} // namespace stepladder::fakes
