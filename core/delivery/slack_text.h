// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stepladder {

/// A name on one line: control characters and bidirectional overrides removed, runs of spaces folded, at most
/// `maxLength` characters and never cut inside one; "?" when nothing is left.
[[nodiscard]] QString plainName(const QString &name, int maxLength = 80);

/// A name for Slack's `text` and mrkdwn, where nothing in it is interpreted: no mention, link, format or emoji.
/// Source: docs.slack.dev/messaging/formatting-message-text.
[[nodiscard]] QString slackSafe(const QString &name);

} // namespace stepladder
