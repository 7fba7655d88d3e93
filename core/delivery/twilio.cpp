// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/twilio.h"

#include "core/delivery/twilio_codes.h"
#include "core/net/form.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Twilio)
};

/// What waits at Twilio for so long is stale: a warning of this morning is no news in the evening.
constexpr int validitySeconds = 14'400;
constexpr int pageSize = 50;
constexpr int mostPages = 20;

QJsonObject objectIn(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QDateTime instant(const QJsonObject &message)
{
    const QString sent = message.value(u"date_sent"_s).toString();
    const QString text = sent.isEmpty() ? message.value(u"date_created"_s).toString() : sent;
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

bool isInbound(const QJsonObject &message)
{
    return message.value(u"direction"_s).toString() == u"inbound";
}

/// Where a text is on its way that Twilio took.
Delivery progressOf(const QJsonObject &message)
{
    const QString sid = message.value(u"sid"_s).toString();
    const QString status = message.value(u"status"_s).toString();
    const bool isLost = status == u"failed" || status == u"undelivered" || status == u"canceled";
    return isLost ? lossByTwilio(message.value(u"error_code"_s).toInt(), sid) : Delivery{Outcome::Sent, sid, {}};
}

Delivery senseless(const HttpResponse &response)
{
    return {Outcome::Unknown, {}, Error{ErrorKind::BadResponse, u"Twilio"_s, QString::number(response.status), {}}};
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isNumber(const QString &sender)
{
    return sender.startsWith(u'+');
}

bool isService(const QString &sender)
{
    return matches(sender, u"MG[0-9a-fA-F]{32}"_s);
}

} // namespace

Result<TwilioAccount> TwilioAccount::checked(TwilioAccount account)
{
    const auto wrong = [](const QString &what) { return failure(ErrorKind::InvalidInput, {}, what); };
    if (!matches(account.accountSid, u"AC[0-9a-fA-F]{32}"_s))
        return wrong(Words::tr("Twilio's account SID is AC and 32 hexadecimal digits"));
    if (!account.apiKeySid.isEmpty() && !matches(account.apiKeySid, u"SK[0-9a-fA-F]{32}"_s))
        return wrong(Words::tr("a Twilio API key's SID is SK and 32 hexadecimal digits"));
    if (account.secret.isEmpty())
        return wrong(Words::tr("the secret of the Twilio account or API key is missing"));
    if (isService(account.from))
        return account;
    if (matches(account.from, u"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}"_s)) // one-way: nobody can reply STOP to it
        return account;
    return PhoneNumber::parse(account.from).map([&](const PhoneNumber &number) {
        account.from = number.e164();
        return account;
    });
}

Twilio::Twilio(HttpClient &http, QUrl api, TwilioAccount account, const QDateTime &now)
    : m_http(http), m_api(std::move(api)), m_account(std::move(account)), m_now(now)
{
}

HttpRequest Twilio::request(const QByteArray &method, const QString &path, const QByteArray &query) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(m_api.toString() + u"/2010-04-01/Accounts/"_s + m_account.accountSid + u"/Messages"_s + path
                           + u".json"_s + (query.isEmpty() ? QString() : u'?' + QString::fromLatin1(query)),
                       QUrl::StrictMode);
    const QString user = m_account.apiKeySid.isEmpty() ? m_account.accountSid : m_account.apiKeySid;
    const QByteArray pair = user.toUtf8() + ':' + m_account.secret.reveal();
    request.headers = {{"Authorization"_ba, "Basic " + pair.toBase64()}};
    request.maxBody = 1024 * 1024;
    request.service = u"Twilio"_s;
    return request;
}

Error Twilio::refused(const HttpResponse &response) const
{
    const Delivery refusal = refusalByTwilio(objectIn(response).value(u"code"_s).toInt(), response, {}, m_now);
    return refusal.error.value_or(Error{ErrorKind::BadResponse, u"Twilio"_s, {}, {}});
}

Task<Delivery> Twilio::text(TextAddress to, QString body)
{
    HttpRequest post = request("POST"_ba, {});
    post.headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
    post.body = formBody({{"To"_ba, to.number().e164().toLatin1()},
                          {isService(m_account.from) ? "MessagingServiceSid"_ba : "From"_ba, m_account.from.toUtf8()},
                          {"ValidityPeriod"_ba, QByteArray::number(validitySeconds)},
                          {"Body"_ba, body.toUtf8()}});
    const Result<HttpResponse> response = co_await m_http.send(post);
    if (!response)
        co_return unanswered(response.error());
    const QJsonObject answer = objectIn(*response);
    if (response->status < 200 || response->status >= 300)
        co_return refusalByTwilio(answer.value(u"code"_s).toInt(), *response, to.masked(), m_now);
    if (answer.value(u"sid"_s).toString().isEmpty())
        co_return senseless(*response);
    co_return progressOf(answer);
}

Task<Delivery> Twilio::lookUp(TextAddress to, QString body, QDateTime since)
{
    // Without DateSent: a text that still waits at Twilio has none.
    const QByteArray query = formBody({{"To"_ba, to.number().e164().toLatin1()}, {"PageSize"_ba, QByteArray::number(pageSize)}});
    const Result<HttpResponse> response = co_await m_http.send(request("GET"_ba, {}, query));
    if (!response)
        co_return Delivery{Outcome::Unknown, {}, response.error()};
    const QJsonObject answer = objectIn(*response);
    if (response->status != 200 || !answer.value(u"messages"_s).isArray())
        co_return senseless(*response);
    const QJsonArray messages = answer.value(u"messages"_s).toArray(); // newest first
    for (const auto &each : messages) {
        const QJsonObject message = each.toObject();
        const QDateTime at = instant(message);
        if (at.isValid() && at.secsTo(since) > 60) // clocks differ a little
            break;
        // A trial account's texts begin with a line of Twilio's.
        if (!isInbound(message) && message.value(u"body"_s).toString().endsWith(body))
            co_return progressOf(message);
    }
    const bool isWhole = messages.size() < pageSize || instant(messages.last().toObject()) < since;
    if (!isWhole)
        co_return senseless(*response);
    co_return Delivery{Outcome::NotSent, {}, {}};
}

Task<Delivery> Twilio::arrival(QString reference)
{
    const QString path = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(reference));
    const Result<HttpResponse> response = co_await m_http.send(request("GET"_ba, path));
    if (!response)
        co_return Delivery{Outcome::Unknown, reference, response.error()};
    const QJsonObject message = objectIn(*response);
    if (response->status != 200 || message.value(u"sid"_s).toString() != reference)
        co_return senseless(*response);
    co_return progressOf(message);
}

Task<Result<QString>> Twilio::probe()
{
    const Result<HttpResponse> response = co_await m_http.send(request("GET"_ba, {}, "PageSize=1"_ba));
    if (!response)
        co_return tl::unexpected(response.error());
    const QJsonObject answer = objectIn(*response);
    if (response->status != 200 || !answer.value(u"messages"_s).isArray())
        co_return tl::unexpected(refused(*response));
    co_return Words::tr("Twilio knows the account. Nothing was sent.");
}

Task<Result<std::vector<TextReply>>> Twilio::replies(QDateTime since)
{
    std::vector<TextReply> replies;
    if (!isNumber(m_account.from) && !isService(m_account.from)) // nobody can answer a name
        co_return replies;
    FormFields fields{{"DateSent>"_ba, since.toUTC().date().toString(Qt::ISODate).toLatin1()},
                      {"PageSize"_ba, QByteArray::number(pageSize)}};
    if (isNumber(m_account.from)) // a service's numbers are not known here: all that came in counts
        fields.prepend({"To"_ba, m_account.from.toUtf8()});
    HttpRequest next = request("GET"_ba, {}, formBody(fields));
    for (int page = 0; page < mostPages; ++page) {
        const Result<HttpResponse> response = co_await m_http.send(next);
        if (!response)
            co_return tl::unexpected(response.error());
        const QJsonObject answer = objectIn(*response);
        if (response->status != 200 || !answer.value(u"messages"_s).isArray())
            co_return tl::unexpected(refused(*response));
        const QJsonArray messages = answer.value(u"messages"_s).toArray();
        for (const auto &each : messages) {
            const QJsonObject message = each.toObject();
            const Result<PhoneNumber> from = PhoneNumber::parse(message.value(u"from"_s).toString());
            const QDateTime at = instant(message);
            if (isInbound(message) && from && at >= since)
                replies.push_back({*from, message.value(u"body"_s).toString(), at});
        }
        const QString uri = answer.value(u"next_page_uri"_s).toString();
        if (!uri.startsWith(u"/2010-04-01/"_s)) // null at the end; never to another host
            break;
        next.url = QUrl(m_api.toString() + uri, QUrl::StrictMode);
    }
    std::reverse(replies.begin(), replies.end());
    std::stable_sort(replies.begin(), replies.end(),
                     [](const TextReply &a, const TextReply &b) { return a.at < b.at; });
    co_return replies;
}

} // namespace stepladder
