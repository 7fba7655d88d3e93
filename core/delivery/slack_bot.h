// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/slack_api.h"
#include "core/delivery/slack_blocks.h"

#include <functional>

namespace stepladder {

/// A bot in a Slack channel: its messages can be looked up, edited and replied to, and carry a picture.
/// Source: docs.slack.dev/reference/methods/chat.postMessage and its neighbours.
class SlackBot final : public Channel
{
public:
    struct Account {
        QUrl api;        ///< as Endpoints::slackApi
        Secret token;
        QString channel; ///< its id
    };
    /// The ranking up to a day as PNG; empty when there is none.
    using Picture = std::function<Task<QByteArray>(QDate day)>;

    SlackBot(HttpClient &http, Account account, const QDateTime &now, RetryPolicy patience = {}, Picture picture = {});

    [[nodiscard]] ChannelKind kind() const override { return ChannelKind::Slack; }
    [[nodiscard]] Task<Delivery> send(OutboxEntry entry) override;
    [[nodiscard]] Task<Delivery> lookUp(OutboxEntry entry) override;
    [[nodiscard]] bool canReplace() const override { return true; }
    [[nodiscard]] Task<Delivery> replace(QString reference, OutboxEntry entry) override;
    [[nodiscard]] Task<Result<QString>> probe() override;

    /// Whether a text can be a bot's token (xoxb-…). Errors: InvalidInput, naming other kinds of tokens as what they are.
    [[nodiscard]] static Result<Secret> checkedToken(const QByteArray &text);
    /// Whether a text can be a channel's id (C… or G…). Errors: InvalidInput.
    [[nodiscard]] static Result<QString> checkedChannel(const QString &text);

private:
    Task<Delivery> reply(QString reference, OutboxEntry entry, QString text);
    Task<Delivery> deliver(QString method, QJsonObject message, SlackForms forms, QJsonArray tail);
    Task<QJsonArray> picture(OutboxEntry entry);

    SlackApi m_api;
    QString m_channel;
    QDateTime m_now;
    Picture m_picture;
};

} // namespace stepladder
