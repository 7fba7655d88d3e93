// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/faults.h"

#include "tests/fakes/fitbit_oauth.h"
#include "tests/fakes/google_error.h"
#include "tests/fakes/ntfy_fake.h"
#include "tests/fakes/slack_rules.h"
#include "tests/fakes/sns_fake.h"
#include "tests/fakes/twilio_fake.h"

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

Answer tooManyRequestsOf(Service service)
{
    switch (service) {
    case Service::Google:
        return googleError(429, u"RESOURCE_EXHAUSTED"_s, u"Quota exceeded for quota metric 'Requests'."_s,
                           u"RATE_LIMIT_EXCEEDED"_s, {}, u"googleapis.com"_s);
    case Service::Fitbit:
        return Answer::json(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"errorType"_s, u"system"_s},
                                                                             {u"fieldName"_s, u"n/a"_s},
                                                                             {u"message"_s, u"Too Many Requests"_s}}}},
                                        {u"success"_s, false}},
                            429);
    case Service::Slack:
        return Answer::json(QJsonObject{{u"ok"_s, false}, {u"error"_s, u"ratelimited"_s}}, 429);
    case Service::Twilio:
        return twilioError(20429);
    case Service::Sns:
        return snsError(u"Throttled"_s, u"Rate exceeded"_s);
    case Service::Ntfy:
        return ntfyError(42901, u"limit reached: too many requests"_s);
    }
    return {};
}

Answer serverErrorOf(Service service, int status)
{
    switch (service) {
    case Service::Google:
        return googleError(status, status == 503 ? u"UNAVAILABLE"_s : u"INTERNAL"_s,
                           u"Internal error encountered."_s);
    case Service::Fitbit:
        return fitbitError(status, u"system"_s, u"Something went wrong."_s);
    case Service::Slack:
        return Answer::text("rollup_error", status);
    case Service::Twilio:
        return Answer::json(QJsonObject{{u"code"_s, 20500},
                                        {u"message"_s, u"Internal Server Error"_s},
                                        {u"more_info"_s, u"https://www.twilio.com/docs/errors/20500"_s},
                                        {u"status"_s, status}},
                            status);
    case Service::Sns:
        return snsError(status == 503 ? u"ServiceUnavailable"_s : u"InternalError"_s, {}, status);
    case Service::Ntfy:
        return ntfyError(status == 500 ? 50001 : status * 100 + 1, u"internal server error"_s);
    }
    return {};
}

Fault plain(Service service)
{
    Fault fault;
    fault.service = service;
    return fault;
}

} // namespace

Fault Fault::on(const QString &part) &&
{
    pathPart = part;
    return std::move(*this);
}

Fault Fault::forPerson(const QString &name) &&
{
    person = name;
    return std::move(*this);
}

Fault Fault::times(int count) &&
{
    remaining = count;
    return std::move(*this);
}

Fault Fault::always() &&
{
    remaining = -1;
    return std::move(*this);
}

Fault Fault::after(int passed) &&
{
    skip = passed;
    return std::move(*this);
}

Fault Fault::afterActing() &&
{
    actFirst = true;
    return std::move(*this);
}

Fault Fault::answer(Service service, const Answer &answer)
{
    Fault fault = plain(service);
    fault.instead = answer;
    return fault;
}

Fault Fault::tooManyRequests(Service service, const std::optional<QByteArray> &retryAfter)
{
    Fault fault = answer(service, tooManyRequestsOf(service));
    if (retryAfter)
        fault.extraHeaders.append({"Retry-After", *retryAfter});
    return fault;
}

Fault Fault::serverError(Service service, int status)
{
    return answer(service, serverErrorOf(service, status));
}

Fault Fault::htmlPage(Service service, int status)
{
    return answer(service, Answer::html("<html><head><title>Error</title></head><body><h1>The server is having a rest"
                                        "</h1></body></html>",
                                        status));
}

Fault Fault::brokenJson(Service service)
{
    Answer broken;
    broken.body = R"({"rollupDataPoints":[{"steps":{"countSum":"95)";
    return answer(service, broken);
}

Fault Fault::hugeBody(Service service, qint64 bytes)
{
    Answer huge;
    huge.body = QByteArray(bytes, ' ');
    return answer(service, huge);
}

Fault Fault::redirect(Service service, const QByteArray &location)
{
    return answer(service, Answer::redirect(location));
}

Fault Fault::slow(Service service, int ms)
{
    Fault fault = plain(service);
    fault.actFirst = true;
    fault.delayMs = ms;
    return fault;
}

Fault Fault::cut(Service service)
{
    Fault fault = plain(service);
    fault.actFirst = true;
    fault.delivery = Delivery::Cut;
    return fault;
}

Fault Fault::reset(Service service)
{
    Fault fault = plain(service);
    fault.delivery = Delivery::Reset;
    return fault;
}

Fault Fault::hang(Service service)
{
    Fault fault = plain(service);
    fault.delivery = Delivery::Hang;
    return fault;
}

Fault Fault::scopeInsufficient()
{
    return answer(Service::Google, googleScopeInsufficient()).on(u"/v4/"_s);
}

Fault Fault::staleGrant()
{
    return answer(Service::Google, googleError(403, u"PERMISSION_DENIED"_s,
                                               u"The caller does not have permission"_s,
                                               u"RESOURCE_PERMISSION_DENIED"_s))
        .on(u"/v4/"_s);
}

Fault Fault::serviceDisabled()
{
    return answer(Service::Google,
                  googleError(403, u"PERMISSION_DENIED"_s,
                              u"Google Health API has not been used in project 4711 before or it is disabled."_s,
                              u"SERVICE_DISABLED"_s, {{u"service"_s, u"health.googleapis.com"_s}},
                              u"googleapis.com"_s))
        .on(u"/v4/"_s);
}

Fault Fault::accountNotLinked()
{
    return answer(Service::Google, googleAccountNotLinked()).on(u"/v4/"_s);
}

Fault Fault::slackWebhook(const QByteArray &code, std::optional<int> status)
{
    return answer(Service::Slack, Answer::text(code, status.value_or(slackWebhookStatus(code)))).on(u"/services/"_s);
}

Fault Fault::slackApi(const QString &error)
{
    return answer(Service::Slack, Answer::json(QJsonObject{{u"ok"_s, false}, {u"error"_s, error}})).on(u"/api/"_s);
}

Fault Fault::twilio(int code)
{
    return answer(Service::Twilio, twilioError(code));
}

Fault Fault::sns(const QString &code, const QString &message)
{
    return answer(Service::Sns, snsError(code, message));
}

Fault Fault::ntfy(int code)
{
    return answer(Service::Ntfy, ntfyError(code));
}

std::optional<Fault> Faults::take(const Request &request, const QString &person)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (fault->service != request.service || !request.path.contains(fault->pathPart)
            || (!fault->person.isEmpty() && fault->person != person)) {
            continue;
        }
        if (fault->skip > 0) {
            --fault->skip;
            continue;
        }
        const Fault taken = *fault;
        if (fault->remaining > 0 && --fault->remaining == 0)
            m_faults.erase(fault);
        return taken;
    }
    return std::nullopt;
}

} // namespace stepladder::fakes
