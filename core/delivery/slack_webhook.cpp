// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_webhook.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString slack = u"Slack"_s;

Delivery notSent(Outcome outcome, ErrorKind kind, const QString &detail,
                 std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {outcome, {}, Error{kind, slack, detail, retryAfter}};
}

bool isOneOf(const QByteArray &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *each) { return code == each; });
}

/// Slack's short code, or nothing when the body is something else (a proxy's page, a cut answer).
QByteArray codeOf(const QByteArray &body)
{
    const QByteArray text = body.trimmed().toLower();
    const bool isCode = !text.isEmpty() && text.size() <= 60
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return isCode ? text : QByteArray();
}

Delivery deliveryOf(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray code = codeOf(response.body);
    const QString detail = QString::number(response.status) + u' ' + QString::fromLatin1(code);
    if (response.status == 200)
        return code == "ok" ? Delivery{Outcome::Sent, {}, {}}
                            : notSent(Outcome::Unknown, ErrorKind::BadResponse, detail);
    if (isOneOf(code, {"invalid_token", "action_prohibited", "posting_to_general_channel_denied", "team_disabled",
                       "channel_not_found", "no_service", "no_service_id", "no_team", "no_active_hooks",
                       "channel_is_archived", "user_not_found"}))
        return notSent(Outcome::Refused, ErrorKind::ChannelRefused, detail);
    if (response.status == 429)
        return notSent(Outcome::NotSent, ErrorKind::RateLimited, detail, retryAfter(response, now));
    if (isOneOf(code, {"invalid_payload", "invalid_blocks", "invalid_blocks_format", "no_text",
                       "missing_text_or_fallback_or_attachments", "too_many_attachments"}))
        return notSent(Outcome::Rejected, ErrorKind::MessageRejected, detail);
    if (response.status >= 500) // Slack may have posted it before it stumbled.
        return notSent(Outcome::Unknown, ErrorKind::ServiceDown, detail);
    if (response.status >= 300 && response.status < 400)
        return notSent(Outcome::Refused, ErrorKind::ChannelRefused, detail);
    if (response.status == 403 || response.status == 404 || response.status == 410)
        return notSent(Outcome::Refused, ErrorKind::ChannelRefused, detail);
    return notSent(Outcome::Rejected, ErrorKind::MessageRejected, detail);
}

QByteArray bodyOf(const QString &text, const QString &blocks)
{
    QJsonObject body{{u"text"_s, text}, {u"link_names"_s, false}, {u"unfurl_links"_s, false}};
    if (!blocks.isEmpty())
        body.insert(u"blocks"_s, QJsonDocument::fromJson(blocks.toUtf8()).array());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

SlackWebhook::SlackWebhook(HttpClient &http, Secret url, const QDateTime &now)
    : m_http(http), m_url(std::move(url)), m_now(now)
{
}

Task<Result<HttpResponse>> SlackWebhook::post(QByteArray body)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = QUrl(QString::fromUtf8(m_url.reveal()), QUrl::StrictMode);
    request.headers = {{"Content-Type"_ba, "application/json"_ba}};
    request.body = body;
    request.maxBody = 64 * 1024;
    request.service = slack;
    co_return co_await m_http.send(request);
}

Task<Delivery> SlackWebhook::send(OutboxEntry entry)
{
    Result<HttpResponse> response = co_await post(bodyOf(entry.text, entry.payload));
    if (response && !entry.payload.isEmpty()) {
        const QByteArray code = codeOf(response->body);
        // Blocks are rolled out in phases; a workspace that does not know one refuses the lot. Nothing was posted.
        if (code == "invalid_blocks" || code == "invalid_blocks_format")
            response = co_await post(bodyOf(entry.text, {}));
    }
    if (response)
        co_return deliveryOf(*response, m_now);
    const bool neverLeft = response.error().kind == ErrorKind::Offline;
    co_return Delivery{neverLeft ? Outcome::NotSent : Outcome::Unknown, {}, response.error()};
}

Result<Secret> SlackWebhook::checkedUrl(const QByteArray &text)
{
    const auto wrong = [](const char *what) {
        return failure(ErrorKind::InvalidInput, slack, QCoreApplication::translate("SlackWebhook", what));
    };
    const QByteArray trimmed = text.trimmed();
    const QUrl url(QString::fromUtf8(trimmed), QUrl::StrictMode);
    if (trimmed.isEmpty() || trimmed.size() > 500 || !url.isValid() || url.host().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("SlackWebhook", "it is not the address of a webhook"));
    if (url.path().startsWith(u"/triggers/"_s) || url.path().startsWith(u"/workflows/"_s))
        return wrong(QT_TRANSLATE_NOOP("SlackWebhook", "it starts a workflow, while an incoming webhook is needed"));
    if (!isAcceptableEndpoint(url) || !url.userInfo().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("SlackWebhook", "a webhook's address begins with https://"));
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 4 || parts.first() != u"services"_s)
        return wrong(QT_TRANSLATE_NOOP("SlackWebhook", "an incoming webhook's path is /services/ and three parts"));
    return Secret(trimmed);
}

QString SlackWebhook::hint(const Secret &url)
{
    return QUrl(QString::fromUtf8(url.reveal())).host() + u" …"_s + QString::fromUtf8(url.reveal().right(4));
}

} // namespace stepladder
