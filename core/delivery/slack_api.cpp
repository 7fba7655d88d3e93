// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_api.h"

#include "core/delivery/slack_codes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

SlackReply troubled(Delivery delivery)
{
    SlackReply reply;
    reply.trouble = std::move(delivery);
    return reply;
}

QStringList scopesOf(const HttpResponse &response)
{
    QStringList scopes = QString::fromLatin1(response.header("X-OAuth-Scopes"_ba)).split(u',', Qt::SkipEmptyParts);
    for (QString &scope : scopes)
        scope = scope.trimmed();
    return scopes;
}

} // namespace

SlackApi::SlackApi(HttpClient &http, QUrl api, Secret token, const QDateTime &now, RetryPolicy patience)
    : m_http(http), m_api(std::move(api)), m_token(std::move(token)), m_now(now), m_patience(std::move(patience))
{
}

HttpRequest SlackApi::request(const QString &method, const QByteArray &type, const QByteArray &body) const
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = QUrl(m_api.toString() + u'/' + method, QUrl::StrictMode);
    request.headers = {{"Content-Type"_ba, type}, {"Authorization"_ba, "Bearer "_ba + m_token.reveal()}};
    request.body = body;
    request.service = slackName();
    return request;
}

SlackReply SlackApi::read(const Result<HttpResponse> &answer) const
{
    if (!answer)
        return troubled(slackSilence(answer.error()));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (answer->status != 200 || !document[u"ok"_s].isBool())
        return troubled(slackStatus(*answer, m_now));
    SlackReply reply;
    reply.scopes = scopesOf(*answer);
    if (document[u"ok"_s].toBool()) {
        reply.json = document.object();
        return reply;
    }
    reply.code = document[u"error"_s].toString();
    Delivery refused = slackRefusal(reply.code, document[u"needed"_s].toString());
    if (refused.outcome == Outcome::NotSent && refused.error)
        refused.error->retryAfter = retryAfter(*answer, m_now);
    reply.trouble = std::move(refused);
    return reply;
}

Task<SlackReply> SlackApi::ask(QString method, FormFields fields)
{
    const HttpRequest asked = request(method, "application/x-www-form-urlencoded"_ba, formBody(fields));
    const Result<HttpResponse> answer = co_await sendRepeatable(&m_http, asked, m_patience);
    co_return read(answer);
}

Task<SlackReply> SlackApi::tell(QString method, QJsonObject arguments)
{
    // Without the charset Slack warns.
    const HttpRequest told = request(method, "application/json; charset=utf-8"_ba,
                                     QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    const Result<HttpResponse> answer = co_await m_http.send(told);
    co_return read(answer);
}

Task<SlackReply> SlackApi::upload(QByteArray png, QString fileName, QString altText)
{
    const FormFields fields{{"filename"_ba, fileName.toUtf8()},
                            {"length"_ba, QByteArray::number(png.size())},
                            {"alt_txt"_ba, altText.toUtf8()}};
    const SlackReply place = co_await ask(u"files.getUploadURLExternal"_s, fields);
    if (place.trouble)
        co_return place;
    HttpRequest bytes; // The address is the permission: the token stays here.
    bytes.method = "POST"_ba;
    bytes.url = QUrl(place.json[u"upload_url"_s].toString(), QUrl::StrictMode);
    bytes.headers = {{"Content-Type"_ba, "image/png"_ba}};
    bytes.body = png;
    bytes.service = slackName();
    const Result<HttpResponse> stored = co_await m_http.send(bytes);
    if (!stored)
        co_return troubled(slackSilence(stored.error()));
    if (stored->status != 200)
        co_return troubled(slackStatus(*stored, m_now));
    const QJsonObject file{{u"id"_s, place.json[u"file_id"_s]}, {u"title"_s, fileName}};
    const QJsonObject complete{{u"files"_s, QJsonArray{file}}};
    SlackReply completed = co_await tell(u"files.completeUploadExternal"_s, complete);
    completed.json = place.json;
    co_return completed;
}

Task<Result<void>> SlackApi::pause(int delays)
{
    co_return co_await m_http.pause(delays * m_patience.firstDelay);
}

} // namespace stepladder
