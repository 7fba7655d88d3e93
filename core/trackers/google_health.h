// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/net/http_client.h"
#include "core/trackers/tracker.h"

#include <QJsonObject>

namespace stepladder {

class DayReadings;

/// The Google Health API, version 4 (developers.google.com/health), which serves Fitbit and Pixel watches.
/// Days are the player's civil days as Google keeps them. A day that is absent from the answer was not worn or not
/// synced and comes without steps; a window without a count is a true zero.
class GoogleHealth final : public Tracker
{
public:
    /// Whose steps count. Typed-in steps are left out by default, so that a league is a matter of walking.
    static constexpr auto wearables = "google-wearables";
    static constexpr auto allSources = "all-sources";
    static constexpr int longestSpan = 90; ///< days, by dailyRollUp of steps

    /// `api` without "/v4". `http` and `clock` outlive the tracker and its tasks.
    GoogleHealth(HttpClient &http, QUrl api, const Clock &clock, RetryPolicy retry = {},
                 QString dataSourceFamily = QString::fromLatin1(wearables));

    [[nodiscard]] Task<Result<std::vector<DayReading>>> days(Secret accessToken, QDate first, QDate last) override;
    [[nodiscard]] Task<Result<std::vector<Device>>> devices(Secret accessToken, QTimeZone zone) override;
    /// The zone stays invalid when the settings were not consented to; there is no display name.
    [[nodiscard]] Task<Result<TrackerIdentity>> identity(Secret accessToken) override;

private:
    Task<Result<QJsonObject>> ask(HttpRequest request);
    Task<Result<void>> readSpan(Secret accessToken, QDate first, QDate last, DayReadings *readings);
    [[nodiscard]] Result<void> readWindows(const QJsonObject &page, DayReadings *readings) const;
    [[nodiscard]] Result<void> readDevices(const QJsonObject &page, std::vector<Device> *devices) const;

    HttpClient &m_http;
    QUrl m_api;
    const Clock &m_clock;
    RetryPolicy m_retry;
    QString m_family;
};

} // namespace stepladder
