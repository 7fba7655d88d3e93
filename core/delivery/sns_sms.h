// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/aws_signature.h"
#include "core/delivery/text_sender.h"
#include "core/foundation/clock.h"
#include "core/net/http_client.h"

namespace stepladder {

struct SnsAccount {
    QString region; ///< "eu-central-1"
    AwsKeys keys;
    QString senderId; ///< shown as the sender where countries allow it; may be empty

    /// Errors: InvalidInput, naming what is wrong.
    [[nodiscard]] static Result<SnsAccount> checked(SnsAccount account);
};

/// Texts through AWS SNS. It takes texts to numbers that have opted out and drops them silently, so it is asked first. What
/// it has taken cannot be read back. Source: docs.aws.amazon.com/sns/latest/api/API_Publish.html and CommonErrors.html.
class SnsSms final : public TextSender
{
public:
    /// `api`: another address than the region's; mostly empty.
    SnsSms(HttpClient &http, QUrl api, SnsAccount account, const Clock &clock);

    [[nodiscard]] Task<Delivery> text(TextAddress to, QString body) override;
    [[nodiscard]] Task<Result<QString>> probe() override;

private:
    Task<Result<HttpResponse>> ask(QList<QPair<QString, QString>> fields);

    HttpClient &m_http;
    QUrl m_api;
    SnsAccount m_account;
    const Clock &m_clock;
};

} // namespace stepladder
