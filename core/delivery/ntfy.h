// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_sender.h"
#include "core/foundation/secret.h"
#include "core/net/http_client.h"

namespace stepladder {

/// Publishes to topics of an ntfy server, ntfy.sh or one's own. Source: docs.ntfy.sh/publish.
class Ntfy final : public TextSender
{
public:
    /// `token`: an access token of the server's; mostly empty.
    Ntfy(HttpClient &http, QUrl server, Secret token, QString title, const QDateTime &now);

    [[nodiscard]] Task<Delivery> text(TextAddress to, QString body) override;
    [[nodiscard]] Task<Result<QString>> probe() override;

    /// Whether a text can be a server's address: https (or http on this computer), and no path. Errors: InvalidInput.
    [[nodiscard]] static Result<QUrl> checkedServer(const QString &text);
    /// What the phone's owner subscribes to. As secret as the topic's name.
    [[nodiscard]] static Secret addressOf(const QUrl &server, const NtfyTopic &topic);

private:
    Task<Result<HttpResponse>> get(QString path);

    HttpClient &m_http;
    QUrl m_server;
    Secret m_token;
    QString m_title;
    QDateTime m_now;
};

/// A text as an HTTP header carries it: ASCII as it is, anything else in encoded words (RFC 2047). One line.
[[nodiscard]] QByteArray headerText(const QString &text);

} // namespace stepladder
