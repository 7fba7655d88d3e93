// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace stepladder::fakes {

/// The code with which Slack refuses a message, or empty. Without `modern`, blocks of 2026 are unknown.
[[nodiscard]] QByteArray slackRefusal(const QJsonObject &payload, bool modern);
/// The HTTP status that a webhook's refusal code comes with.
[[nodiscard]] int slackWebhookStatus(const QByteArray &code);

} // namespace stepladder::fakes
