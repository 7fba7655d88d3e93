// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"

#include <optional>
#include <vector>

namespace stepladder::fakes {

/// How an answer travels.
enum class Delivery {
    Whole,
    Cut,   ///< the promised length is never reached: half of the body, then the connection closes
    Reset, ///< the connection is reset and no answer is sent
    Hang,  ///< nothing is sent and the connection stays open until the client goes away
};

/// Something that goes wrong, on demand. Made by the named builders, narrowed by `on`, `forPerson`, `after`, `times`:
/// `faults.add(Fault::serverError(Service::Google).on(u"dailyRollUp"_s).times(2))`.
struct Fault {
    Service service = Service::Google;
    QString pathPart;              ///< empty: any path
    QString person;                ///< empty: anybody; otherwise requests with a token of that person
    int remaining = 1;             ///< how often; negative: until cleared
    int skip = 0;                  ///< that many matching requests pass first
    bool actFirst = false;         ///< the request takes effect before the fault shows
    std::optional<Answer> instead; ///< replaces the service's own answer
    Headers extraHeaders;          ///< added to the answer
    int delayMs = 0;               ///< on top of the world's latency
    Delivery delivery = Delivery::Whole;

    [[nodiscard]] Fault on(const QString &part) &&;
    [[nodiscard]] Fault forPerson(const QString &name) &&;
    [[nodiscard]] Fault times(int count) &&;
    [[nodiscard]] Fault always() &&;
    [[nodiscard]] Fault after(int passed) &&;
    /// The request takes effect (a message is stored, a token rotated) before the fault shows.
    [[nodiscard]] Fault afterActing() &&;

    /// 429 in the service's own shape; `retryAfter` goes out verbatim (seconds, a date, or rubbish).
    [[nodiscard]] static Fault tooManyRequests(Service service, const std::optional<QByteArray> &retryAfter = {});
    /// 500 (or another 5xx) in the service's own shape.
    [[nodiscard]] static Fault serverError(Service service, int status = 500);
    /// An HTML page where JSON is due: a gateway's 502 by default.
    [[nodiscard]] static Fault htmlPage(Service service, int status = 502);
    /// Any answer at all.
    [[nodiscard]] static Fault answer(Service service, const Answer &answer);
    /// A 200 whose JSON ends in the middle.
    [[nodiscard]] static Fault brokenJson(Service service);
    /// A 200 with a body of that size.
    [[nodiscard]] static Fault hugeBody(Service service, qint64 bytes);
    /// 302 to another place.
    [[nodiscard]] static Fault redirect(Service service, const QByteArray &location);
    [[nodiscard]] static Fault slow(Service service, int ms);
    [[nodiscard]] static Fault cut(Service service);
    /// Nothing takes effect; add `afterActing()` for "stored, then reset". Qt's network access sends a request whose
    /// connection was reset once more by itself, so one post may arrive twice: `always()` meets both.
    [[nodiscard]] static Fault reset(Service service);
    /// Accepts, then says nothing; add `afterActing()` for "stored, then hangs".
    [[nodiscard]] static Fault hang(Service service);

    /// Google Health, 403 ACCESS_TOKEN_SCOPE_INSUFFICIENT.
    [[nodiscard]] static Fault scopeInsufficient();
    /// Google Health, 403 RESOURCE_PERMISSION_DENIED: a grant that went stale.
    [[nodiscard]] static Fault staleGrant();
    /// Google Health, 403 SERVICE_DISABLED: the owner's project lacks the API.
    [[nodiscard]] static Fault serviceDisabled();
    /// Google Health, 400 FAILED_PRECONDITION ACCOUNT_NOT_LINKED.
    [[nodiscard]] static Fault accountNotLinked();
    /// A Slack webhook's plain-text refusal, with the status of the error table ("invalid_token", "no_service", …).
    [[nodiscard]] static Fault slackWebhook(const QByteArray &code, std::optional<int> status = {});
    /// A Slack Web API refusal: HTTP 200, `ok` false.
    [[nodiscard]] static Fault slackApi(const QString &error);
    /// A Twilio refusal with its code; the status is that of the code table.
    [[nodiscard]] static Fault twilio(int code);
    /// An SNS refusal with its code; the status is that of the code.
    [[nodiscard]] static Fault sns(const QString &code, const QString &message = {});
    /// An ntfy refusal, whose code begins with the status (42901).
    [[nodiscard]] static Fault ntfy(int code);
};

/// The faults that are waiting for their request. The oldest that fits is taken.
class Faults {
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_faults.empty(); }
    /// For the servers: the fault that meets this request, used up by one.
    [[nodiscard]] std::optional<Fault> take(const Request &request, const QString &person);

private:
    std::vector<Fault> m_faults;
};

} // namespace stepladder::fakes
