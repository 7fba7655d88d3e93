// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/net/http_client.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <functional>

namespace stepladder {

/// The way to the token endpoint for QOAuth2AuthorizationCodeFlow, which knows neither HTTP Basic nor limits.
/// No redirects, no cookies, 30 s and 64 KiB at most, and no silent second sending: a code is good for one use.
class ExchangeNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `authorization`: the header's value, or empty for clients that identify themselves in the form.
    explicit ExchangeNetwork(Secret authorization, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Secret m_authorization;
};

/// Carries the redirect into the flow and the token endpoint's answer out of it. The answer goes no further into the
/// flow: on Qt 6.4 it keeps silent about refusals, and it would keep copies of the tokens that nobody wipes.
class ExchangeHandler final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    /// Errors: Offline, ConnectionLost, BadResponse.
    using Answered = std::function<void(const Result<HttpResponse> &)>;

    ExchangeHandler(QString service, Answered answered, QObject *parent = nullptr);

    void setCallback(const QString &redirectUri) { m_callback = redirectUri; }
    [[nodiscard]] QString callback() const override { return m_callback; }
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    QString m_service;
    Answered m_answered;
    QString m_callback;
};

} // namespace stepladder
