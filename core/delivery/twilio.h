// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_sender.h"
#include "core/foundation/secret.h"
#include "core/net/http_client.h"

namespace stepladder {

struct TwilioAccount {
    QString accountSid; ///< "AC…"
    QString apiKeySid;  ///< "SK…"; empty: the secret is the account's auth token
    QString from;       ///< a number of the account, a messaging service ("MG…") or a name of letters and digits
    Secret secret;

    /// Errors: InvalidInput, naming what is wrong.
    [[nodiscard]] static Result<TwilioAccount> checked(TwilioAccount account);
};

/// Twilio's Messages resource. Source: twilio.com/docs/messaging/api/message-resource, and …/docs/api/errors for the
/// codes. Its requests know no idempotency: after a lost answer the list of messages tells whether a text went out.
class Twilio final : public TextSender
{
public:
    Twilio(HttpClient &http, QUrl api, TwilioAccount account, const QDateTime &now);

    [[nodiscard]] Task<Delivery> text(TextAddress to, QString body) override;
    [[nodiscard]] Task<Delivery> lookUp(TextAddress to, QString body, QDateTime since) override;
    [[nodiscard]] Task<Delivery> arrival(QString reference) override;
    [[nodiscard]] Task<Result<QString>> probe() override;
    [[nodiscard]] Task<Result<std::vector<TextReply>>> replies(QDateTime since) override;

private:
    /// Why a list of messages did not come.
    [[nodiscard]] Error refused(const HttpResponse &response) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &query = {}) const;

    HttpClient &m_http;
    QUrl m_api;
    TwilioAccount m_account;
    QDateTime m_now;
};

} // namespace stepladder
