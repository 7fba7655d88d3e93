// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/ntfy_fake.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr qsizetype mostBytes = 4096;

/// RFC 2047: encoded words in UTF-8, base64 or quoted; white space between two of them is nothing.
QString decodedHeader(const QByteArray &raw)
{
    static const QRegularExpression word(u"=\\?utf-8\\?([bq])\\?([^?]*)\\?="_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\?=\\s+=\\?"_s);
    QString text = QString::fromLatin1(raw);
    text.replace(between, u"?==?"_s);
    QByteArray bytes;
    qsizetype from = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        bytes += text.mid(from, match.capturedStart() - from).toLatin1();
        from = match.capturedEnd();
        const QByteArray encoded = match.captured(2).toLatin1();
        bytes += match.captured(1).toLower() == u"b"
            ? QByteArray::fromBase64(encoded)
            : QByteArray::fromPercentEncoding(QByteArray(encoded).replace('_', ' '), '=');
    }
    bytes += text.mid(from).toLatin1();
    return QString::fromUtf8(bytes);
}

} // namespace

Answer ntfyError(int code, const QString &text)
{
    int status = code;
    while (status > 999)
        status /= 10;
    return Answer::json(QJsonObject{{u"code"_s, code},
                                    {u"http"_s, status},
                                    {u"error"_s, text.isEmpty() ? u"refused"_s : text},
                                    {u"link"_s, u"https://ntfy.sh/docs/publish/"_s}},
                        status);
}

Answer NtfyFake::handle(const Request &request)
{
    static const QRegularExpression auth(u"^/[-_A-Za-z0-9]{1,64}/auth$"_s);
    if (request.method == "GET" && request.path == u"/v1/health")
        return Answer::json(QJsonObject{{u"healthy"_s, true}});
    if (request.method == "GET" && auth.match(request.path).hasMatch())
        return m_token.isEmpty() || request.bearer() == m_token ? Answer::json(QJsonObject{{u"success"_s, true}}) : ntfyError(40101, u"unauthorized"_s);
    static const QRegularExpression shape(u"^/([-_A-Za-z0-9]{1,64})$"_s);
    const auto match = shape.match(request.path);
    if (!match.hasMatch() || (request.method != "POST" && request.method != "PUT"))
        return ntfyError(40401, u"page not found"_s);
    if (!m_token.isEmpty() && request.bearer() != m_token)
        return request.hasHeader("authorization") ? ntfyError(40101, u"unauthorized"_s) : ntfyError(40301, u"forbidden"_s);
    if (request.body.size() > mostBytes)
        return ntfyError(41301, u"attachment too large, or bandwidth limit reached"_s);
    for (const auto &[name, value] : request.headers) {
        for (const char c : value) {
            if (static_cast<unsigned char>(c) > 126)
                return ntfyError(40000, u"header %1 is not ASCII"_s.arg(QString::fromLatin1(name)));
        }
    }
    NtfyMessage message;
    message.id = u"sPs7%1"_s.arg(m_messages.size() + 1, 8, 16, QLatin1Char('0'));
    message.topic = match.captured(1);
    message.title = decodedHeader(request.header("title"));
    message.body = request.body.isEmpty() ? u"triggered"_s : QString::fromUtf8(request.body);
    if (request.hasHeader("priority")) {
        message.priority = request.header("priority").toInt();
        if (message.priority < 1 || message.priority > 5)
            return ntfyError(40007, u"invalid priority parameter"_s);
    }
    message.tags = QString::fromLatin1(request.header("tags")).split(u',', Qt::SkipEmptyParts);
    message.at = m_world.now();
    m_messages.push_back(message);
    QJsonObject answer{{u"id"_s, message.id},
                       {u"time"_s, message.at.toSecsSinceEpoch()},
                       {u"expires"_s, message.at.addSecs(12 * 3600).toSecsSinceEpoch()},
                       {u"event"_s, u"message"_s},
                       {u"topic"_s, message.topic},
                       {u"message"_s, message.body}};
    if (!message.title.isEmpty())
        answer.insert(u"title"_s, message.title);
    return Answer::json(answer);
}

} // namespace stepladder::fakes
