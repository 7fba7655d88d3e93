// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ntfy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ntfy)
};

const QString ntfy = u"ntfy"_s;
constexpr qsizetype mostBytes = 4'096; // longer ones become attachments

Delivery ended(Outcome outcome, ErrorKind kind, const QString &detail, const QString &words = {},
               std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {outcome, {}, Error{kind, ntfy, detail, retryAfter, words}};
}

Delivery refusalOf(const HttpResponse &response, const QUrl &server, const QDateTime &now)
{
    constexpr int dailyQuota = 42908; // server/errors.go of ntfy
    const int code = QJsonDocument::fromJson(response.body).object().value(u"code"_s).toInt();
    const QString detail = QString::number(code > 0 ? code : response.status);
    if (code == dailyQuota)
        return ended(Outcome::NotSent, ErrorKind::RateLimited, detail,
                     Words::tr("The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself."),
                     std::chrono::hours(24));
    if (response.status == 429)
        return ended(Outcome::NotSent, ErrorKind::RateLimited, detail, {}, retryAfter(response, now));
    if (response.status >= 500) // It may have gone out before the server stumbled.
        return ended(Outcome::Unknown, ErrorKind::ServiceDown, detail);
    if (response.status == 401 || response.status == 403)
        return ended(Outcome::Refused, ErrorKind::ChannelRefused, detail,
                     Words::tr("The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.").arg(server.host()));
    if (response.status < 400 || response.status == 404)
        return ended(Outcome::Refused, ErrorKind::ChannelRefused, detail,
                     Words::tr("There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.").arg(server.host()));
    return ended(Outcome::Rejected, ErrorKind::MessageRejected, detail);
}

} // namespace

Ntfy::Ntfy(HttpClient &http, QUrl server, Secret token, QString title, const QDateTime &now)
    : m_http(http), m_server(std::move(server)), m_token(std::move(token)), m_title(std::move(title)), m_now(now)
{
}

Task<Delivery> Ntfy::text(TextAddress to, QString body)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = QUrl(QString::fromLatin1(addressOf(m_server, to.topic()).reveal()), QUrl::StrictMode);
    request.headers = {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba},
                       {"Title"_ba, headerText(m_title)},
                       {"Priority"_ba, "3"_ba},
                       {"Tags"_ba, "athletic_shoe"_ba}};
    if (!m_token.isEmpty())
        request.headers.append({"Authorization"_ba, "Bearer " + m_token.reveal()});
    request.body = body.toUtf8();
    request.maxBody = 64 * 1024;
    request.service = ntfy;
    if (request.body.size() > mostBytes)
        co_return ended(Outcome::Rejected, ErrorKind::TooLarge, u"over %1 bytes"_s.arg(mostBytes));
    const Result<HttpResponse> response = co_await m_http.send(request);
    if (!response)
        co_return unanswered(response.error());
    if (response->status != 200)
        co_return refusalOf(*response, m_server, m_now);
    const QString id = QJsonDocument::fromJson(response->body).object().value(u"id"_s).toString();
    if (id.isEmpty())
        co_return ended(Outcome::Unknown, ErrorKind::BadResponse, QString::number(response->status));
    co_return Delivery{Outcome::Sent, id, {}};
}

Task<Result<HttpResponse>> Ntfy::get(QString path)
{
    HttpRequest request;
    request.method = "GET"_ba;
    request.url = QUrl(m_server.toString() + path, QUrl::StrictMode);
    if (!m_token.isEmpty())
        request.headers.append({"Authorization"_ba, "Bearer " + m_token.reveal()});
    request.maxBody = 64 * 1024;
    request.service = ntfy;
    co_return co_await m_http.send(request);
}

// server/server.go of ntfy: the health of the server, and whether the token opens a topic (here one that nobody has).
Task<Result<QString>> Ntfy::probe()
{
    const Result<HttpResponse> health = co_await get(u"/v1/health"_s);
    if (!health)
        co_return tl::unexpected(health.error());
    if (health->status != 200 || !QJsonDocument::fromJson(health->body).object().value(u"healthy"_s).toBool())
        co_return tl::unexpected(refusalOf(*health, m_server, m_now).error.value_or(Error()));
    if (!m_token.isEmpty()) {
        const Result<HttpResponse> access = co_await get(u"/stepladder-asks/auth"_s);
        if (!access)
            co_return tl::unexpected(access.error());
        if (access->status != 200)
            co_return tl::unexpected(refusalOf(*access, m_server, m_now).error.value_or(Error()));
    }
    co_return Words::tr("The ntfy server %1 answers. Nothing was sent.").arg(m_server.host());
}

Result<QUrl> Ntfy::checkedServer(const QString &text)
{
    QString written = text.trimmed();
    while (written.endsWith(u'/'))
        written.chop(1);
    const QUrl url(written, QUrl::StrictMode);
    if (isAcceptableEndpoint(url) && (!url.path().isEmpty() || url.hasQuery() || url.hasFragment()))
        return failure(ErrorKind::InvalidInput, {},
                       Words::tr("the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows"));
    if (!isAcceptableEndpoint(url))
        return failure(ErrorKind::InvalidInput, {},
                       Words::tr("the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only"));
    return url;
}

Secret Ntfy::addressOf(const QUrl &server, const NtfyTopic &topic)
{
    return Secret(server.toEncoded() + '/' + topic.name().reveal());
}

QByteArray headerText(const QString &text)
{
    constexpr qsizetype bytesInWord = 42; // 56 characters of base64; a whole word has 75 at most
    const QString line = text.simplified();
    if (std::all_of(line.begin(), line.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto close = [&] { words += "=?UTF-8?B?" + word.toBase64() + "?="; };
    const QList<uint> characters = line.toUcs4();
    for (const char32_t character : characters) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > bytesInWord) {
            close();
            word.clear();
        }
        word += bytes;
    }
    close();
    return words.join(' ');
}

} // namespace stepladder
