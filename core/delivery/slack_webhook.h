// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/foundation/secret.h"
#include "core/net/http_client.h"

namespace stepladder {

/// Slack's incoming webhook: posts and learns nothing but "ok". What was posted cannot be looked up or edited.
/// Source: docs.slack.dev, "Sending messages using incoming webhooks"; bodies are decided on before statuses.
class SlackWebhook final : public Channel
{
public:
    SlackWebhook(HttpClient &http, Secret url, const QDateTime &now);

    [[nodiscard]] ChannelKind kind() const override { return ChannelKind::Slack; }
    [[nodiscard]] Task<Delivery> send(OutboxEntry entry) override;
    [[nodiscard]] Task<Result<QString>> probe() override;

    /// Whether a text can be a webhook's URL: https (or loopback http), a /services/ path of three parts.
    /// Errors: InvalidInput, naming a workflow trigger as what it is.
    [[nodiscard]] static Result<Secret> checkedUrl(const QByteArray &text);
    /// The host and the last four characters, for people.
    [[nodiscard]] static QString hint(const Secret &url);

private:
    Task<Result<HttpResponse>> post(QByteArray body);

    HttpClient &m_http;
    Secret m_url;
    QDateTime m_now;
};

} // namespace stepladder
