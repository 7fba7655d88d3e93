// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/sns_fake.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

const QByteArray xmlns = "http://sns.amazonaws.com/doc/2010-03-31/";

Answer xml(const QString &content, int status = 200)
{
    return {status, "text/xml", "<?xml version=\"1.0\"?>\n" + content.toUtf8(), {}};
}

Answer result(const QString &action, const QString &content)
{
    return xml(u"<%1Response xmlns=\"%2\">\n  <%1Result>%3</%1Result>\n  <ResponseMetadata><RequestId>"
               "f187a3c1-376f-11df-8963-01868b7c937a</RequestId></ResponseMetadata>\n</%1Response>"_s
                   .arg(action, QString::fromLatin1(xmlns), content));
}

int statusOf(const QString &code)
{
    static const std::map<QString, int> statuses{
        {u"AuthorizationError"_s, 403},    {u"InvalidSecurity"_s, 403},         {u"NotFound"_s, 404},
        {u"InternalError"_s, 500},         {u"SignatureDoesNotMatch"_s, 403},   {u"InvalidClientTokenId"_s, 403},
        {u"ExpiredToken"_s, 403},          {u"MissingAuthenticationToken"_s, 403}, {u"AccessDenied"_s, 403},
        {u"AccessDeniedException"_s, 403}, {u"ExpiredTokenException"_s, 403},   {u"InternalFailure"_s, 500},
        {u"ServiceUnavailable"_s, 503},    {u"Throttled"_s, 429},
    };
    const auto found = statuses.find(code);
    return found == statuses.end() ? 400 : found->second;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray signedWith(const QByteArray &key, const QByteArray &message)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(message);
    return code.result();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    return e164.match(text).hasMatch();
}

} // namespace

Answer snsError(const QString &code, const QString &message, std::optional<int> status)
{
    const int number = status.value_or(statusOf(code));
    return xml(u"<ErrorResponse xmlns=\"%1\">\n  <Error><Type>%2</Type><Code>%3</Code><Message>%4</Message></Error>\n"
               "  <RequestId>f187a3c1-376f-11df-8963-01868b7c937a</RequestId></ErrorResponse>"_s
                   .arg(QString::fromLatin1(xmlns), number < 500 ? u"Sender"_s : u"Receiver"_s, code,
                        (message.isEmpty() ? code : message).toHtmlEscaped()),
               number);
}

SnsFake::SnsFake(World &world) : m_world(world) {}

void SnsFake::setAccount(const QString &region, const QString &accessKeyId, const QByteArray &secretAccessKey)
{
    m_region = region;
    m_accessKeyId = accessKeyId;
    m_secretAccessKey = secretAccessKey;
}

QString SnsFake::faultOf(const Request &request) const
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return u"MissingAuthenticationToken"_s;
    static const QRegularExpression shape(
        u"^AWS4-HMAC-SHA256 Credential=([^/]+)/([0-9]{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([a-z0-9;-]+), "
        "Signature=([0-9a-f]{64})$"_s);
    const auto match = shape.match(QString::fromLatin1(authorization));
    const QByteArray instant = request.header("x-amz-date");
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(instant) + u" UTC"_s, u"yyyyMMdd'T'HHmmss'Z' t"_s);
    if (!match.hasMatch() || instant.size() != 16)
        return u"IncompleteSignature"_s;
    if (match.captured(1) != accessKeyId())
        return u"InvalidClientTokenId"_s;
    if (request.header("x-amz-security-token") != m_sessionToken)
        return m_sessionToken.isEmpty() ? u"InvalidClientTokenId"_s : u"ExpiredToken"_s;
    if (std::abs(at.secsTo(m_world.now())) > 15 * 60)
        return u"RequestExpired"_s;

    const QByteArray day = match.captured(2).toLatin1();
    const QByteArrayList names = match.captured(5).toLatin1().split(';');
    for (const char *needed : {"content-type", "host", "x-amz-date"}) {
        if (!names.contains(needed))
            return u"IncompleteSignature"_s;
    }
    if (!m_sessionToken.isEmpty() && !names.contains("x-amz-security-token"))
        return u"IncompleteSignature"_s;
    QByteArray canonical = request.method + "\n" + request.path.toLatin1() + "\n\n";
    for (const QByteArray &name : names)
        canonical += name + ":" + request.header(name).trimmed() + "\n";
    canonical += "\n" + names.join(';') + "\n" + sha256(request.body);
    const QByteArray scope = day + "/" + region().toLatin1() + "/sns/aws4_request";
    const QByteArray toSign = "AWS4-HMAC-SHA256\n" + instant + "\n" + scope + "\n" + sha256(canonical);
    const QByteArray ofDay = signedWith("AWS4" + secretAccessKey(), day);
    const QByteArray ofService = signedWith(signedWith(ofDay, region().toLatin1()), "sns");
    const QByteArray expected = signedWith(signedWith(ofService, "aws4_request"), toSign).toHex();
    const bool holds = std::is_sorted(names.begin(), names.end()) && day == instant.first(8)
        && match.captured(3) == region() && match.captured(4) == u"sns" && match.captured(6).toLatin1() == expected;
    return holds ? QString() : u"SignatureDoesNotMatch"_s;
}

Answer SnsFake::handle(const Request &request)
{
    if (request.method != "POST" || request.path != u"/" || !request.isForm())
        return snsError(u"InvalidAction"_s);
    if (const QString fault = faultOf(request); !fault.isEmpty())
        return snsError(fault);
    const QHash<QString, QString> form = request.form();
    if (form.value(u"Version"_s) != u"2010-03-31")
        return snsError(u"InvalidAction"_s);
    const QString action = form.value(u"Action"_s);
    if (action == u"CheckIfPhoneNumberIsOptedOut") {
        const QString number = form.value(u"phoneNumber"_s);
        if (!isNumber(number))
            return snsError(u"InvalidParameter"_s, u"Invalid parameter: PhoneNumber Reason: input incorrectly formatted"_s);
        return result(action, u"<isOptedOut>%1</isOptedOut>"_s.arg(m_optedOut.contains(number) ? u"true"_s : u"false"_s));
    }
    return action == u"Publish" ? publish(form) : snsError(u"InvalidAction"_s);
}

Answer SnsFake::publish(const QHash<QString, QString> &form)
{
    SnsMessage message;
    message.to = form.value(u"PhoneNumber"_s);
    message.body = form.value(u"Message"_s);
    if (message.body.isEmpty() || message.body.toUtf8().size() > 1600)
        return snsError(u"InvalidParameter"_s, u"Invalid parameter: Message"_s);
    if (!isNumber(message.to))
        return snsError(u"InvalidParameter"_s,
                        u"Invalid parameter: PhoneNumber Reason: %1 is not valid to publish to"_s.arg(message.to));
    for (int entry = 1;; ++entry) {
        const QString prefix = u"MessageAttributes.entry.%1."_s.arg(entry);
        const QString name = form.value(prefix + u"Name"_s);
        if (name.isEmpty())
            break;
        if (form.value(prefix + u"Value.DataType"_s) != u"String")
            return snsError(u"ParameterValueInvalid"_s);
        const QString value = form.value(prefix + u"Value.StringValue"_s);
        if (name == u"AWS.SNS.SMS.SMSType")
            message.type = value;
        else if (name == u"AWS.SNS.SMS.SenderID")
            message.senderId = value;
    }
    message.id = u"94f20ce6-13c5-43a0-9a9e-%1"_s.arg(m_messages.size() + 1, 12, 16, QLatin1Char('0'));
    message.at = m_world.now();
    // SNS takes a text to somebody who opted out, too, and lets it fail where only its own logs tell.
    if (!m_optedOut.contains(message.to))
        m_messages.push_back(message);
    return result(u"Publish"_s, u"<MessageId>%1</MessageId>"_s.arg(message.id));
}

} // namespace stepladder::fakes
