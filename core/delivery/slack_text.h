// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace stepladder {

/// A name on one line: control characters and bidirectional overrides removed, runs of spaces folded, at most
/// `maxLength` characters and never cut inside one; "?" when nothing is left.
[[nodiscard]] QString plainName(const QString &name, int maxLength = 80);

/// A plain name to stand in a line of that language: one that is written the other way does not turn the numbers and words around it.
[[nodiscard]] QString nameInLine(const QString &name, const QLocale &locale, int maxLength = 80);

inline constexpr qsizetype longestSlackText = 39'000; ///< characters; past 40,000 Slack cuts
inline constexpr qsizetype longestSlackEdit = 4'000;  ///< characters; Slack refuses an edit with more

/// Plain text for Slack's `text` and mrkdwn, where nothing in it is interpreted: no mention, link, format or emoji.
/// Longer text loses its last lines. Source: docs.slack.dev/messaging/formatting-message-text.
[[nodiscard]] QString slackText(const QString &plain, qsizetype limit = longestSlackText);

} // namespace stepladder
