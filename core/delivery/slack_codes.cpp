// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_codes.h"

#include <QCoreApplication>
#include <QHash>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slack)
};

/// What lies behind a code.
enum class Cause {
    // Somebody has to set something right.
    Token, Webhook, Scope, NotInChannel, NoChannel, Archived, Forbidden, Workspace, User,
    // This message is refused for good.
    Message, NotEditable,
    // Later.
    TooFast, Busy,
    // It may have been posted.
    Stumbled,
};

// docs.slack.dev/reference/methods: chat.postMessage, chat.update, conversations.history;
// the changelog of 17 May 2016 for webhooks.
const QHash<QString, Cause> &causes()
{
    static const QHash<QString, Cause> table{
        {u"invalid_auth"_s, Cause::Token},
        {u"not_authed"_s, Cause::Token},
        {u"account_inactive"_s, Cause::Token},
        {u"token_revoked"_s, Cause::Token},
        {u"token_expired"_s, Cause::Token},
        {u"org_login_required"_s, Cause::Token},
        {u"invalid_token"_s, Cause::Webhook},
        {u"no_service"_s, Cause::Webhook},
        {u"no_service_id"_s, Cause::Webhook},
        {u"no_team"_s, Cause::Webhook},
        {u"no_active_hooks"_s, Cause::Webhook},
        {u"missing_scope"_s, Cause::Scope},
        {u"no_permission"_s, Cause::NotInChannel},
        {u"not_in_channel"_s, Cause::NotInChannel},
        {u"channel_not_found"_s, Cause::NoChannel},
        {u"is_archived"_s, Cause::Archived},
        {u"channel_is_archived"_s, Cause::Archived},
        {u"restricted_action"_s, Cause::Forbidden},
        {u"action_prohibited"_s, Cause::Forbidden},
        {u"posting_to_general_channel_denied"_s, Cause::Forbidden},
        {u"ekm_access_denied"_s, Cause::Forbidden},
        {u"access_denied"_s, Cause::Forbidden},
        {u"team_disabled"_s, Cause::Workspace},
        {u"user_not_found"_s, Cause::User},
        {u"invalid_payload"_s, Cause::Message},
        {u"invalid_blocks"_s, Cause::Message},
        {u"invalid_blocks_format"_s, Cause::Message},
        {u"no_text"_s, Cause::Message},
        {u"missing_text_or_fallback_or_attachments"_s, Cause::Message},
        {u"too_many_attachments"_s, Cause::Message},
        {u"msg_too_long"_s, Cause::Message},
        {u"msg_blocks_too_long"_s, Cause::Message},
        {u"invalid_metadata_format"_s, Cause::Message},
        {u"invalid_metadata_schema"_s, Cause::Message},
        {u"metadata_too_large"_s, Cause::Message},
        {u"message_not_found"_s, Cause::NotEditable},
        {u"edit_window_closed"_s, Cause::NotEditable},
        {u"cant_update_message"_s, Cause::NotEditable},
        {u"block_mismatch"_s, Cause::NotEditable},
        {u"is_inactive"_s, Cause::NotEditable},
        {u"ratelimited"_s, Cause::TooFast},
        {u"rate_limited"_s, Cause::TooFast},
        {u"message_limit_exceeded"_s, Cause::TooFast},
        {u"service_unavailable"_s, Cause::Busy},
        {u"request_timeout"_s, Cause::Busy},
        {u"team_added_to_org"_s, Cause::Busy},
        {u"update_failed"_s, Cause::Busy},
        {u"external_channel_migrating"_s, Cause::Busy},
        {u"internal_error"_s, Cause::Stumbled},
        {u"fatal_error"_s, Cause::Stumbled},
        {u"rollup_error"_s, Cause::Stumbled},
    };
    return table;
}

std::optional<Cause> causeOf(const QString &code)
{
    if (code.startsWith(u"restricted_action_"_s)) // one for each kind of channel
        return Cause::Forbidden;
    const auto found = causes().find(code);
    return found == causes().end() ? std::nullopt : std::optional(*found);
}

/// What happened and what to do; empty where the kind of error says it.
QString wordsOf(Cause cause, const QString &scope)
{
    switch (cause) {
    case Cause::Token:
        return Words::tr("Slack does not accept the bot's token. Copy the present one from your app's page OAuth & Permissions at "
                         "api.slack.com/apps and set the channel up again.");
    case Cause::Webhook:
        return Words::tr("Slack no longer knows this webhook. Make a new one on your app's page Incoming Webhooks at "
                         "api.slack.com/apps and set the channel up again.");
    case Cause::Scope:
        return Words::tr("The Slack app lacks the permission %1. Add it on its page OAuth & Permissions at api.slack.com/apps, "
                         "install the app again and set the channel up again.")
            .arg(scope.isEmpty() ? u"chat:write"_s : scope);
    case Cause::NotInChannel:
        return Words::tr("The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.");
    case Cause::NoChannel:
        return Words::tr("Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, "
                         "invite the bot; then set the channel up again.");
    case Cause::Archived:
        return Words::tr("The Slack channel is archived. Unarchive it and test the channel, or set up another one.");
    case Cause::Forbidden:
        return Words::tr("The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another "
                         "channel.");
    case Cause::Workspace:
        return Words::tr("The Slack workspace was closed. Set up a channel in another one.");
    case Cause::User:
        return Words::tr("The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.");
    case Cause::NotEditable:
        return Words::tr("The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.");
    case Cause::Message:
    case Cause::TooFast:
    case Cause::Busy:
    case Cause::Stumbled: return {};
    }
    Q_UNREACHABLE();
}

std::pair<Outcome, ErrorKind> fateOf(Cause cause)
{
    switch (cause) {
    case Cause::Token:
    case Cause::Webhook:
    case Cause::Scope:
    case Cause::NotInChannel:
    case Cause::NoChannel:
    case Cause::Archived:
    case Cause::Forbidden:
    case Cause::Workspace:
    case Cause::User: return {Outcome::Refused, ErrorKind::ChannelRefused};
    case Cause::Message:
    case Cause::NotEditable: return {Outcome::Rejected, ErrorKind::MessageRejected};
    case Cause::TooFast: return {Outcome::NotSent, ErrorKind::RateLimited};
    case Cause::Busy: return {Outcome::NotSent, ErrorKind::ServiceDown};
    case Cause::Stumbled: return {Outcome::Unknown, ErrorKind::ServiceDown};
    }
    Q_UNREACHABLE();
}

Delivery ended(Outcome outcome, ErrorKind kind, const QString &detail,
               std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {outcome, {}, Error{kind, slackName(), detail, retryAfter}};
}

} // namespace

QString slackName()
{
    return u"Slack"_s;
}

Delivery slackRefusal(const QString &code, const QString &scope)
{
    const Cause cause = causeOf(code).value_or(Cause::Message);
    const auto [outcome, kind] = fateOf(cause);
    return {outcome, {}, Error{kind, slackName(), code, std::nullopt, wordsOf(cause, scope)}};
}

bool isSlackCode(const QString &code)
{
    return causeOf(code).has_value();
}

bool areBlocksRefused(const QString &code)
{
    return code == u"invalid_blocks"_s || code == u"invalid_blocks_format"_s || code == u"msg_blocks_too_long"_s;
}

Delivery slackStatus(const HttpResponse &response, const QDateTime &now)
{
    const int status = response.status;
    const QString detail = QString::number(status);
    if (status == 429) // not posted
        return ended(Outcome::NotSent, ErrorKind::RateLimited, detail, retryAfter(response, now));
    if (status >= 500) // Slack may have posted it before it stumbled.
        return ended(Outcome::Unknown, ErrorKind::ServiceDown, detail);
    if (status < 300)
        return ended(Outcome::Unknown, ErrorKind::BadResponse, detail);
    if (status < 400 || status == 403 || status == 404 || status == 410)
        return ended(Outcome::Refused, ErrorKind::ChannelRefused, detail);
    return ended(Outcome::Rejected, ErrorKind::MessageRejected, detail);
}

Delivery slackSilence(const Error &error)
{
    const bool neverLeft = error.kind == ErrorKind::Offline;
    return {neverLeft ? Outcome::NotSent : Outcome::Unknown, {}, error};
}

} // namespace stepladder
