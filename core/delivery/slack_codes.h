// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/net/http_client.h"

// What Slack's error codes and statuses mean for a message, by webhook and by bot.

namespace stepladder {

[[nodiscard]] QString slackName();

/// What one of Slack's codes means; an unknown one says that this message was refused. `scope` is what a missing_scope
/// needs. The words of what a person has to set right name the fix.
[[nodiscard]] Delivery slackRefusal(const QString &code, const QString &scope = {});
/// Whether Slack refused nothing but the blocks.
[[nodiscard]] bool areBlocksRefused(const QString &code);
/// What an answer without a known code means.
[[nodiscard]] Delivery slackStatus(const HttpResponse &response, const QDateTime &now);
/// What it means that no answer came.
[[nodiscard]] Delivery slackSilence(const Error &error);
/// Whether the code is in the table.
[[nodiscard]] bool isSlackCode(const QString &code);

} // namespace stepladder
