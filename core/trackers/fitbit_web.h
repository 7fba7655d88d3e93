// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/net/http_client.h"
#include "core/trackers/tracker.h"

#include <QJsonDocument>

namespace stepladder {

/// The Fitbit Web API, version 1, as compatible servers speak it. Fitbit's own service answers 410 since November
/// 2026, which is ErrorKind::Retired.
/// Every day of a span comes with a count, and a day that was not worn or not synced comes as 0. The adapter passes
/// that 0 on, for nothing in the answer tells it from a day without a walk; whether such a day can still change is
/// known by comparing its end with the devices' last sync. A day absent from the answer comes without steps.
class FitbitWeb final : public Tracker
{
public:
    /// All steps, typed-in ones too, or those of the watch alone, which is fairer in a league. The first is the
    /// default because every compatible server has it; the tracker-only series is missing on some.
    enum class Steps { All, TrackerOnly };
    static constexpr int longestSpan = 1095; ///< days, by a time series request

    /// `api` without "/1". `http` and `clock` outlive the tracker and its tasks.
    FitbitWeb(HttpClient &http, QUrl api, const Clock &clock, RetryPolicy retry = {}, Steps steps = Steps::All);

    [[nodiscard]] Task<Result<std::vector<DayReading>>> days(Secret accessToken, QDate first, QDate last) override;
    /// Last syncs are local times of `zone`; without a valid zone they stay unknown.
    [[nodiscard]] Task<Result<std::vector<Device>>> devices(Secret accessToken, QTimeZone zone) override;
    [[nodiscard]] Task<Result<TrackerIdentity>> identity(Secret accessToken) override;

    /// The wait that a 429 asks for: until Fitbit-Rate-Limit-Reset and 5 to 30 seconds more, as clients that came back
    /// on the second were refused again. Nothing for other answers.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> askedPause(const HttpResponse &response);

private:
    Task<Result<QJsonDocument>> ask(HttpRequest request);

    HttpClient &m_http;
    QUrl m_api;
    const Clock &m_clock;
    RetryPolicy m_retry;
    Steps m_steps;
};

} // namespace stepladder
