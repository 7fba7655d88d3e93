// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sns_sms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<QPair<QString, QString>>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnsSms)
};

const QString sns = u"Amazon SNS"_s;

/// The text of the first element of that name, whatever its namespace.
QString textOf(const QByteArray &xml, QStringView name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

bool isOneOf(const QString &code, std::initializer_list<QStringView> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](QStringView each) { return code == each; });
}

Delivery ended(Outcome outcome, ErrorKind kind, const QString &code, const QString &words = {},
               std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {outcome, {}, Error{kind, sns, code, retryAfter, words}};
}

Delivery refused(const QString &code, const QString &words)
{
    return ended(Outcome::Refused, ErrorKind::ChannelRefused, code, words);
}

Delivery refusalOf(const HttpResponse &response, const QString &recipient, const QDateTime &now)
{
    const QString code = textOf(response.body, u"Code");
    const QString message = textOf(response.body, u"Message");
    if (message.contains(u"origination"_s, Qt::CaseInsensitive))
        return refused(code, Words::tr("Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.").arg(recipient));
    if (isOneOf(code, {u"InvalidParameter", u"ParameterValueInvalid", u"ValidationException"})
        && message.contains(u"PhoneNumber"_s, Qt::CaseInsensitive))
        return ended(Outcome::Rejected, ErrorKind::MessageRejected, code,
                     Words::tr("Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.").arg(recipient));
    if (code.startsWith(u"RequestExpired"_s))
        return ended(Outcome::NotSent, ErrorKind::ServiceDown, code,
                     Words::tr("Amazon SNS refuses requests because this computer's clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself."));
    if (code.startsWith(u"AccessDenied"_s) || isOneOf(code, {u"AuthorizationError", u"NotAuthorized", u"OptInRequired"}))
        return refused(code, Words::tr("The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait."));
    if (code.startsWith(u"ExpiredToken"_s) || code.startsWith(u"KMS"_s)
        || isOneOf(code, {u"InvalidClientTokenId", u"SignatureDoesNotMatch", u"MissingAuthenticationToken",
                          u"IncompleteSignature", u"InvalidSecurity", u"UnrecognizedClientException"}))
        return refused(code, Words::tr("AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait."));
    if (response.status == 429 || code.startsWith(u"Throttl"_s))
        return ended(Outcome::NotSent, ErrorKind::RateLimited, code, {}, retryAfter(response, now));
    if (response.status >= 500) // It may have gone out before SNS stumbled.
        return ended(Outcome::Unknown, ErrorKind::ServiceDown, code);
    if (response.status == 401 || response.status == 403 || response.status == 404
        || (response.status >= 300 && response.status < 400))
        return ended(Outcome::Refused, ErrorKind::ChannelRefused, code);
    return ended(Outcome::Rejected, ErrorKind::MessageRejected, code);
}

/// Nothing was published yet, so that nobody need wonder.
Delivery beforePublishing(Delivery delivery)
{
    if (delivery.outcome == Outcome::Unknown)
        delivery.outcome = Outcome::NotSent;
    return delivery;
}

void addAttribute(Fields &fields, int number, const QString &name, const QString &value)
{
    const QString entry = u"MessageAttributes.entry.%1."_s.arg(number);
    fields.append({entry + u"Name"_s, u"AWS.SNS.SMS."_s + name});
    fields.append({entry + u"Value.DataType"_s, u"String"_s});
    fields.append({entry + u"Value.StringValue"_s, value});
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

Result<SnsAccount> SnsAccount::checked(SnsAccount account)
{
    const auto wrong = [](const QString &what) { return failure(ErrorKind::InvalidInput, {}, what); };
    if (!matches(account.region, u"[a-z]{2}(-[a-z]+)+-[0-9]{1,2}"_s))
        return wrong(Words::tr("an AWS region reads like eu-central-1"));
    if (!matches(account.keys.accessKeyId, u"[A-Za-z0-9]{8,128}"_s))
        return wrong(Words::tr("an AWS access key's id consists of letters and digits"));
    if (account.keys.secretAccessKey.isEmpty())
        return wrong(Words::tr("the secret of the AWS access key is missing"));
    if (!account.senderId.isEmpty() && !matches(account.senderId, u"(?=.*[A-Za-z])[A-Za-z0-9]{3,11}"_s))
        return wrong(Words::tr("a sender's name has 3 to 11 letters and digits, at least one of them a letter"));
    return account;
}

SnsSms::SnsSms(HttpClient &http, QUrl api, SnsAccount account, const Clock &clock)
    : m_http(http)
    , m_api(api.isEmpty() ? QUrl(u"https://sns.%1.amazonaws.com"_s.arg(account.region)) : std::move(api))
    , m_account(std::move(account))
    , m_clock(clock)
{
}

Task<Result<HttpResponse>> SnsSms::ask(Fields fields)
{
    fields.append({u"Version"_s, u"2010-03-31"_s});
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = QUrl(m_api.toString() + u'/', QUrl::StrictMode);
    for (const auto &[name, value] : fields)
        request.body += (request.body.isEmpty() ? "" : "&") + awsEncoded(name) + '=' + awsEncoded(value);
    request.headers = signedHeaders({request.method, request.url,
                                     {{"Content-Type"_ba, "application/x-www-form-urlencoded; charset=utf-8"_ba}},
                                     request.body},
                                    m_account.keys, {m_account.region, u"sns"_s, m_clock.now()});
    request.maxBody = 64 * 1024;
    request.service = sns;
    co_return co_await m_http.send(request);
}

Task<Result<QString>> SnsSms::probe()
{
    // A number that Ofcom keeps for films: asking about it needs the key and the permission, and texts nobody.
    const Fields check{{u"Action"_s, u"CheckIfPhoneNumberIsOptedOut"_s}, {u"phoneNumber"_s, u"+447700900123"_s}};
    const Result<HttpResponse> checked = co_await ask(check);
    if (!checked)
        co_return tl::unexpected(checked.error());
    if (checked->status != 200)
        co_return tl::unexpected(refusalOf(*checked, {}, m_clock.now()).error.value_or(Error()));
    co_return Words::tr("Amazon SNS knows the access key. Nothing was sent.");
}

Task<Delivery> SnsSms::text(TextAddress to, QString body)
{
    const Fields check{{u"Action"_s, u"CheckIfPhoneNumberIsOptedOut"_s}, {u"phoneNumber"_s, to.number().e164()}};
    const Result<HttpResponse> checked = co_await ask(check);
    if (!checked)
        co_return Delivery{Outcome::NotSent, {}, checked.error()};
    if (checked->status != 200)
        co_return beforePublishing(refusalOf(*checked, to.masked(), m_clock.now()));
    const QString isOptedOut = textOf(checked->body, u"isOptedOut");
    if (isOptedOut == u"true")
        co_return ended(Outcome::Rejected, ErrorKind::OptedOut, u"isOptedOut"_s);
    if (isOptedOut != u"false")
        co_return ended(Outcome::NotSent, ErrorKind::BadResponse, u"isOptedOut"_s);

    Fields publish{{u"Action"_s, u"Publish"_s}, {u"Message"_s, body}, {u"PhoneNumber"_s, to.number().e164()}};
    addAttribute(publish, 1, u"SMSType"_s, u"Transactional"_s);
    if (!m_account.senderId.isEmpty())
        addAttribute(publish, 2, u"SenderID"_s, m_account.senderId);
    const Result<HttpResponse> published = co_await ask(publish);
    if (!published)
        co_return unanswered(published.error());
    if (published->status != 200)
        co_return refusalOf(*published, to.masked(), m_clock.now());
    const QString id = textOf(published->body, u"MessageId");
    if (id.isEmpty())
        co_return ended(Outcome::Unknown, ErrorKind::BadResponse, u"MessageId"_s);
    co_return Delivery{Outcome::Sent, id, {}};
}

} // namespace stepladder
