// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/result_message.h"
#include "core/store/outbox_entry.h"

#include <QJsonArray>

namespace stepladder {

/// Which blocks a workspace knows: those of 2026 are rolled out in phases.
enum class SlackBlocks { All, WithoutDataBlocks };

/// A result as Block Kit, within Slack's published limits: header, notes, season day and who may still change,
/// table, chart. Names stand only where Slack interprets nothing. No block has an id, so that Slack gives new ones to each edit.
[[nodiscard]] QJsonArray slackBlocks(const ResultMessage &message, SlackBlocks known);

/// Slack's own form of a result, for OutboxEntry::payload. `reply`: follows beneath an edit that people should hear of.
[[nodiscard]] QString slackPayload(const ResultMessage &message, const QString &reply = {});

/// What an entry becomes in Slack.
struct SlackForms {
    QString text;                   ///< escaped, to post
    QString brief;                  ///< escaped, short enough for an edit
    QString reply;                  ///< escaped, may be empty
    std::vector<QJsonArray> blocks; ///< the best first; where all are refused the text remains
};
[[nodiscard]] SlackForms slackForms(const OutboxEntry &entry);

/// A block that says one thing in small letters; the text is Slack's mrkdwn.
[[nodiscard]] QJsonObject slackNote(const QString &mrkdwn);

} // namespace stepladder
