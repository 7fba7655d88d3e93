// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/fitbit_oauth.h"

namespace stepladder::fakes {

/// The Fitbit Web API's data: step series, daily summary, devices, profile, rate limit.
class FitbitData {
public:
    FitbitData(World &world, FitbitOAuth &oauth) : m_world(world), m_oauth(oauth) {}

    /// Requests an hour for each person and client; 0: no limit. 150 by default.
    void setHourlyLimit(int requests) { m_hourlyLimit = requests; }
    enum class LimitBody { Classic, Google };
    void setLimitBody(LimitBody body) { m_limitBody = body; }

    [[nodiscard]] Answer handle(const Request &request);

private:
    struct Meter {
        QDateTime hour; ///< UTC, the full hour being counted
        int used = 0;
    };

    [[nodiscard]] Answer data(const Request &request, const FitbitOAuth::Bearer &bearer) const;
    [[nodiscard]] Answer steps(const QString &resource, const QString &from, const QString &to,
                               const FakePerson &person) const;

    World &m_world;
    FitbitOAuth &m_oauth;
    std::map<std::pair<QString, QString>, Meter> m_meters; ///< by person and client
    int m_hourlyLimit = 150;
    LimitBody m_limitBody = LimitBody::Classic;
};

} // namespace stepladder::fakes
