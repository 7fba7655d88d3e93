// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_webhook.h"

#include "core/delivery/slack_blocks.h"
#include "core/delivery/slack_codes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// Slack's short code, or nothing when the body is something else (a proxy's page, a cut answer).
QString codeOf(const QByteArray &body)
{
    const QByteArray text = body.trimmed().toLower();
    const bool isCode = !text.isEmpty() && text.size() <= 60
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return isCode ? QString::fromLatin1(text) : QString();
}

/// The code decides before the status: the status of one code has changed over the years.
Delivery deliveryOf(const HttpResponse &response, const QDateTime &now)
{
    const QString code = codeOf(response.body);
    if (response.status == 200)
        return code == u"ok"_s ? Delivery{Outcome::Sent, {}, {}} : slackStatus(response, now);
    return isSlackCode(code) ? slackRefusal(code) : slackStatus(response, now);
}

bool isAboutNoText(const Result<HttpResponse> &response)
{
    const QString code = response ? codeOf(response->body) : QString();
    return code == u"no_text"_s || code == u"missing_text_or_fallback_or_attachments"_s;
}

QByteArray bodyOf(const QString &text, const QJsonArray &blocks)
{
    QJsonObject body{{u"text"_s, text}, {u"link_names"_s, false}, {u"unfurl_links"_s, false}};
    if (!blocks.isEmpty())
        body.insert(u"blocks"_s, blocks);
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
    request.service = slackName();
    co_return co_await m_http.send(request);
}

Task<Delivery> SlackWebhook::send(OutboxEntry entry)
{
    SlackForms forms = slackForms(entry);
    forms.blocks.emplace_back(); // the text alone
    Delivery delivery;
    for (const QJsonArray &blocks : forms.blocks) {
        const Result<HttpResponse> response = co_await post(bodyOf(forms.text, blocks));
        delivery = response ? deliveryOf(*response, m_now) : slackSilence(response.error());
        // A workspace that does not know a block refuses the lot. Nothing was posted.
        if (!response || !areBlocksRefused(codeOf(response->body)))
            break;
    }
    co_return delivery;
}

Task<Result<QString>> SlackWebhook::probe()
{
    // An empty message is refused for being empty, after the address was found good: nobody sees it.
    const Result<HttpResponse> response = co_await post(R"({"text":""})"_ba);
    const Delivery delivery = response ? deliveryOf(*response, m_now) : slackSilence(response.error());
    if (delivery.error && !isAboutNoText(response))
        co_return tl::unexpected(*delivery.error);
    co_return QCoreApplication::translate("SlackWebhook", "Slack knows the webhook. Nothing was posted.");
}

Result<Secret> SlackWebhook::checkedUrl(const QByteArray &text)
{
    const auto wrong = [](const char *what) {
        return failure(ErrorKind::InvalidInput, slackName(), QCoreApplication::translate("SlackWebhook", what));
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
