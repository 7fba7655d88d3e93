// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/twilio_fake.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

struct Code {
    int code;
    int status;
    const char16_t *message;
};

constexpr Code codes[] = {
    {20003, 401, u"Authenticate"},
    {20404, 404, u"The requested resource was not found"},
    {20429, 429, u"Too Many Requests"},
    {21211, 400, u"The 'To' number is not a valid phone number."},
    {21212, 400, u"The 'From' number is not a valid phone number."},
    {21408, 400, u"Permission to send an SMS has not been enabled for the region indicated by the 'To' number."},
    {21602, 400, u"Message body is required."},
    {21603, 400, u"A 'From' phone number is required."},
    {21604, 400, u"A 'To' phone number is required."},
    {21606, 400, u"The 'From' phone number provided is not a valid, message-capable Twilio phone number."},
    {21608, 400, u"The number is unverified. Trial accounts cannot send messages to unverified numbers."},
    {21610, 400, u"Attempt to send to unsubscribed recipient"},
    {21611, 400, u"This 'From' number has exceeded the maximum number of queued messages."},
    {21612, 400, u"The 'To' phone number is not currently reachable using the 'From' phone number via SMS."},
    {21614, 400, u"'To' number is not a valid mobile number"},
    {21617, 400, u"The concatenated message body exceeds the 1600 character limit."},
    {63038, 429, u"Account exceeded the daily messages limit"},
    {572002, 400, u"The 'From' number is not the trial number assigned to this recipient."},
};

/// The magic numbers of the test credentials; 0: no refusal.
int refusalOfSender(const QString &from, const QStringList &own)
{
    if (own.contains(from))
        return 0;
    if (from == u"+15005550001")
        return 21212;
    return from == u"+15005550008" ? 21611 : 21606;
}

int refusalOfRecipient(const QString &to)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    if (to == u"+15005550001" || !e164.match(to).hasMatch())
        return 21211;
    if (to == u"+15005550002")
        return 21612;
    if (to == u"+15005550003")
        return 21408;
    if (to == u"+15005550004")
        return 21610;
    return to == u"+15005550009" ? 21614 : 0;
}

/// Parts a text is sent in: 160 or 153 characters of GSM-7, 70 or 67 UTF-16 units of anything else.
qsizetype segments(const QString &body)
{
    static const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extended = u"^{}\\[~]|€\f"_s;
    qsizetype units = 0;
    for (const QChar c : body) {
        if (!basic.contains(c) && !extended.contains(c))
            return body.size() <= 70 ? 1 : (body.size() + 66) / 67;
        units += extended.contains(c) ? 2 : 1;
    }
    return units <= 160 ? 1 : (units + 152) / 153;
}

QJsonValue rfc2822(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

QString sidFor(size_t number)
{
    return u"SM"_s + QString::number(number + 1, 16).rightJustified(32, u'0');
}

} // namespace

Answer twilioError(int code, const QString &message)
{
    const auto found = std::find_if(std::begin(codes), std::end(codes), [code](const Code &c) { return c.code == code; });
    const int status = found == std::end(codes) ? 400 : found->status;
    const QString text = !message.isEmpty()      ? message
        : found == std::end(codes)               ? u"Error"_s
                                                 : QString::fromUtf16(found->message);
    return Answer::json(QJsonObject{{u"code"_s, code},
                                    {u"message"_s, text},
                                    {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                                    {u"status"_s, status}},
                        status);
}

TwilioFake::TwilioFake(World &world)
    : m_world(world), m_accountSid(u"AC0123456789abcdef0123456789abcdef"_s),
      m_authToken(u"fedcba9876543210fedcba9876543210"_s), m_keySid(u"SK0123456789abcdef0123456789abcdef"_s),
      m_keySecret(u"simulatedTwilioKeySecret00000000"_s), m_numbers{u"+15005550006"_s}
{
}

Answer TwilioFake::handle(const Request &request)
{
    static const QRegularExpression shape(u"^/2010-04-01/Accounts/([^/]+)/Messages(?:/([^/]+))?\\.json$"_s);
    const auto match = shape.match(request.path);
    if (!match.hasMatch())
        return twilioError(20404);
    const auto basic = request.basic();
    const bool known = basic
        && ((basic->first == m_accountSid && basic->second == m_authToken)
            || (basic->first == m_keySid && basic->second == m_keySecret));
    if (!known)
        return twilioError(20003);
    if (match.captured(1) != m_accountSid)
        return twilioError(20404);
    const QString sid = match.captured(2);
    if (sid.isEmpty() && request.method == "POST")
        return create(request);
    if (request.method != "GET")
        return twilioError(20404);
    if (sid.isEmpty())
        return list(request);
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&sid](const auto &m) { return m.sid == sid; });
    return found == m_messages.end() ? twilioError(20404) : Answer::json(resource(*found));
}

Answer TwilioFake::create(const Request &request)
{
    const QHash<QString, QString> form = request.form();
    SmsMessage message;
    message.to = form.value(u"To"_s);
    message.from = form.value(u"From"_s);
    message.body = form.value(u"Body"_s);
    const QString service = form.value(u"MessagingServiceSid"_s);
    if (message.to.isEmpty())
        return twilioError(21604);
    if (message.from.isEmpty() && service.isEmpty())
        return twilioError(21603);
    if (message.body.isEmpty())
        return twilioError(21602);
    if (message.body.toUcs4().size() > 1600)
        return twilioError(21617);
    if (message.from.isEmpty() && service != m_messagingService)
        return twilioError(20404);
    if (!message.from.isEmpty()) {
        if (const int code = refusalOfSender(message.from, m_numbers))
            return twilioError(code);
    }
    if (const int code = refusalOfRecipient(message.to))
        return twilioError(code, code == 21211
                               ? u"The 'To' number %1 is not a valid phone number."_s.arg(message.to)
                               : QString());
    if (m_optedOut.contains(message.to))
        return twilioError(21610);

    message.sid = sidFor(m_created++);
    message.status = message.from.isEmpty() ? u"accepted"_s : u"queued"_s;
    message.at = m_world.now();
    QJsonObject answer = resource(message);
    if (message.from.isEmpty()) {
        message.from = number(); // the service picks a sender afterwards
        answer.insert(u"from"_s, QJsonValue::Null);
        answer.insert(u"messaging_service_sid"_s, service);
        answer.insert(u"num_segments"_s, u"0"_s);
    }
    message.status = u"delivered"_s;
    m_messages.push_back(message);
    if (m_phone)
        m_phone(message);
    return Answer::json(answer, 201);
}

QJsonObject TwilioFake::resource(const SmsMessage &message) const
{
    const bool waiting = message.status == u"queued" || message.status == u"accepted";
    const QString uri = u"/2010-04-01/Accounts/%1/Messages/%2"_s.arg(m_accountSid, message.sid);
    return {{u"sid"_s, message.sid},
            {u"account_sid"_s, m_accountSid},
            {u"api_version"_s, u"2010-04-01"_s},
            {u"to"_s, message.to},
            {u"from"_s, message.from},
            {u"messaging_service_sid"_s, QJsonValue::Null},
            {u"body"_s, message.body},
            {u"status"_s, message.status},
            {u"direction"_s, message.inbound ? u"inbound"_s : u"outbound-api"_s},
            {u"num_segments"_s, QString::number(segments(message.body))},
            {u"num_media"_s, u"0"_s},
            {u"price"_s, QJsonValue::Null},
            {u"price_unit"_s, QJsonValue::Null},
            {u"error_code"_s, message.error ? QJsonValue(*message.error) : QJsonValue::Null},
            {u"error_message"_s, QJsonValue::Null},
            {u"date_created"_s, rfc2822(message.at)},
            {u"date_updated"_s, rfc2822(message.at)},
            {u"date_sent"_s, waiting ? QJsonValue::Null : rfc2822(message.at)},
            {u"uri"_s, uri + u".json"_s},
            {u"subresource_uris"_s, QJsonObject{{u"media"_s, uri + u"/Media.json"_s}}}};
}

Answer TwilioFake::list(const Request &request) const
{
    const QString to = request.queryValue(u"To"_s);
    const QString from = request.queryValue(u"From"_s);
    const auto date = [&request](const QString &key) {
        return QDate::fromString(request.queryValue(key).first(std::min<qsizetype>(10, request.queryValue(key).size())),
                                 Qt::ISODate);
    };
    // "DateSent>=…" and "DateSent<=…": the sign is the end of the key.
    const QDate on = date(u"DateSent"_s), since = date(u"DateSent>"_s), until = date(u"DateSent<"_s);

    std::vector<SmsMessage> matching;
    std::copy_if(m_messages.rbegin(), m_messages.rend(), std::back_inserter(matching), [&](const SmsMessage &message) {
        const QDate day = message.at.toUTC().date();
        return (to.isEmpty() || message.to == to) && (from.isEmpty() || message.from == from)
            && (!on.isValid() || day == on) && (!since.isValid() || day >= since) && (!until.isValid() || day <= until);
    });

    const QString asked = request.queryValue(u"PageSize"_s);
    const int size = std::clamp(asked.isEmpty() ? 50 : asked.toInt(), 1, 1000);
    const int page = std::max(0, request.queryValue(u"Page"_s).toInt());
    const size_t first = std::min(matching.size(), static_cast<size_t>(page) * static_cast<size_t>(size));
    const size_t end = std::min(matching.size(), first + static_cast<size_t>(size));
    QJsonArray messages;
    for (size_t i = first; i < end; ++i)
        messages.append(resource(matching[i]));

    const auto uri = [&](int number) {
        QUrlQuery query = request.query;
        query.removeQueryItem(u"Page"_s);
        query.addQueryItem(u"Page"_s, QString::number(number));
        return QString(request.path + u'?' + query.toString(QUrl::FullyEncoded));
    };
    return Answer::json(QJsonObject{{u"messages"_s, messages},
                                    {u"page"_s, page},
                                    {u"page_size"_s, size},
                                    {u"start"_s, static_cast<qint64>(first)},
                                    {u"end"_s, static_cast<qint64>(end > first ? end - 1 : first)},
                                    {u"uri"_s, uri(page)},
                                    {u"first_page_uri"_s, uri(0)},
                                    {u"previous_page_uri"_s, page > 0 ? QJsonValue(uri(page - 1)) : QJsonValue::Null},
                                    {u"next_page_uri"_s,
                                     end < matching.size() ? QJsonValue(uri(page + 1)) : QJsonValue::Null}});
}

void TwilioFake::receive(const QString &from, const QString &body)
{
    static const QStringList stops{u"STOP"_s, u"UNSUBSCRIBE"_s, u"END"_s, u"QUIT"_s, u"STOPALL"_s, u"REVOKE"_s, u"OPTOUT"_s,
                                   u"CANCEL"_s};
    static const QStringList starts{u"START"_s, u"YES"_s, u"UNSTOP"_s};
    const QString word = body.trimmed().toUpper();
    if (stops.contains(word))
        m_optedOut.insert(from);
    else if (starts.contains(word))
        m_optedOut.erase(from);
    SmsMessage message;
    message.sid = sidFor(m_created++);
    message.from = from;
    message.to = number();
    message.body = body;
    message.status = u"received"_s;
    message.inbound = true;
    message.at = m_world.now();
    m_messages.push_back(message);
}

void TwilioFake::setStatus(const QString &sid, const QString &status, std::optional<int> error)
{
    for (SmsMessage &message : m_messages) {
        if (message.sid == sid) {
            message.status = status;
            message.error = error;
        }
    }
}

} // namespace stepladder::fakes
