// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/foundation/secret.h"
#include "core/net/form.h"
#include "core/net/http_client.h"

#include <QJsonObject>

namespace stepladder {

/// What Slack's Web API answered.
struct SlackReply {
    QJsonObject json;                ///< of a good answer
    QString code;                    ///< of a refusal
    QStringList scopes;              ///< what the token may do, where Slack says it
    std::optional<Delivery> trouble; ///< set unless the answer is good
};

/// Slack's Web API with a bot's token. Refusals come with status 200 and "ok": false.
/// Source: docs.slack.dev/apis/web-api.
class SlackApi
{
public:
    /// `patience` is for what is safe to repeat; its first delay is also the pause between two tries of a message.
    SlackApi(HttpClient &http, QUrl api, Secret token, const QDateTime &now, RetryPolicy patience);

    /// A question, which is repeated as patience allows.
    [[nodiscard]] Task<SlackReply> ask(QString method, FormFields fields);
    /// Something to do, sent once.
    [[nodiscard]] Task<SlackReply> tell(QString method, QJsonObject arguments);
    /// Uploads a picture that belongs to no channel yet. Its file id, or why there is none in `trouble`.
    [[nodiscard]] Task<SlackReply> upload(QByteArray png, QString fileName, QString altText);
    /// Waits a number of first delays. Errors: Cancelled.
    [[nodiscard]] Task<Result<void>> pause(int delays);

private:
    HttpRequest request(const QString &method, const QByteArray &type, const QByteArray &body) const;
    SlackReply read(const Result<HttpResponse> &answer) const;

    HttpClient &m_http;
    QUrl m_api;
    Secret m_token;
    QDateTime m_now;
    RetryPolicy m_patience;
};

} // namespace stepladder
